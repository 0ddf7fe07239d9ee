"""A brand and the rules by which it speaks."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.models import User
from artify.core.among import Among
from artify.core.stamped import Stamped, StampedQuerySet
from campaigns.models.sharing import role_of
from campaigns.validators import validate_fonts, validate_palette


class BrandQuerySet(StampedQuerySet["Brand"]):
    """Reading brands."""

    def visible_to(self, user: User) -> "BrandQuerySet":
        """The brands that this person may see: their own, those shared with them, those that staff shares with all."""
        shared = BrandMember.objects.filter(user_id=user.pk).values("brand_id")
        return self.filter(models.Q(user_id=user.pk) | models.Q(shared_with_all=True) | models.Q(Among("pk", shared)))

    def changeable_by(self, user: User) -> "BrandQuerySet":
        """The brands that this person may change: their own, and those shared with them as editor."""
        shared = BrandMember.objects.filter(user_id=user.pk, role=BrandMember.Role.EDITOR).values("brand_id")
        return self.filter(models.Q(user_id=user.pk) | models.Q(Among("pk", shared)))

    def joined_by(self, user: User) -> "BrandQuerySet":
        """The brands that this person belongs to: their own, and those shared with them by name."""
        shared = BrandMember.objects.filter(user_id=user.pk).values("brand_id")
        return self.filter(models.Q(user_id=user.pk) | models.Q(Among("pk", shared)))

    def with_role_of(self, user: User) -> "BrandQuerySet":
        """Each with ``role``: owner, editor or viewer."""
        return self.annotate(role=role_of(user, BrandMember.objects.filter(brand=models.OuterRef("pk"))))

    def with_counts(self) -> "BrandQuerySet":
        """Each with ``guidelines_in_all``, how many of them are ``published``, and in how many something is ``waiting``."""
        waits = models.Q(guidelines__version=0) | models.Q(guidelines__draft__isnull=False)
        return self.annotate(
            guidelines_in_all=models.Count("guidelines"),
            published=models.Count("guidelines", filter=models.Q(guidelines__version__gt=0)),
            waiting=models.Count("guidelines", filter=waits),
        )

    def with_counts_for(self, user: User) -> "BrandQuerySet":
        """Each with ``guideline_count`` and ``draft_count``, of what this person may read and publish."""
        readable = Guideline.objects.readable_by(user).filter(brand=models.OuterRef("pk"))
        drafts = readable.waiting().filter(brand__in=Brand.objects.changeable_by(user))
        return self.annotate(guideline_count=_count_of(readable), draft_count=_count_of(drafts))


class Brand(Stamped):
    """A brand: its colours, fonts, logo and guidelines."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("owner"), on_delete=models.CASCADE, related_name="brands"
    )
    name = models.CharField(_("name"), max_length=200)
    palette = models.JSONField(_("palette"), default=list, blank=True, help_text=_("A list of #rrggbb."))
    fonts = models.JSONField(_("fonts"), default=list, blank=True, help_text=_("A list of font families."))
    logo = models.CharField(_("logo"), max_length=500, blank=True, help_text=_("Address of an uploaded picture."))
    shared_with_all = models.BooleanField(_("shared with all"), default=False)
    version = models.PositiveIntegerField(  # counts up with everything that shapes a result
        _("version"), default=1, editable=False
    )
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    objects = BrandQuerySet.as_manager()

    class Meta:
        verbose_name = _("brand")
        verbose_name_plural = _("brands")
        ordering = ["name", "pk"]
        indexes = [models.Index(fields=["name"], condition=models.Q(shared_with_all=True), name="brand_shared")]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse a palette or fonts of another shape."""
        super().clean()
        validate_palette(self.palette)
        validate_fonts(self.fonts)


class BrandMember(models.Model):
    """Somebody a brand is shared with: a viewer uses it, an editor changes it."""

    class Role(models.TextChoices):
        VIEWER = "viewer", _("viewer")
        EDITOR = "editor", _("editor")

    brand = models.ForeignKey(Brand, verbose_name=_("brand"), on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("member"), on_delete=models.CASCADE, related_name="brand_memberships"
    )
    role = models.CharField(_("role"), max_length=10, choices=Role.choices, default=Role.VIEWER)
    created_at = models.DateTimeField(_("since"), auto_now_add=True)

    class Meta:
        verbose_name = _("brand member")
        verbose_name_plural = _("brand members")
        ordering = ["created_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["brand", "user"], name="brand_member_once"),
            models.CheckConstraint(condition=models.Q(role__in=["viewer", "editor"]), name="brand_role_known"),
        ]

    def __str__(self) -> str:
        return f"{self.user} ({self.get_role_display()})"


class GuidelineQuerySet(StampedQuerySet["Guideline"]):
    """Reading guidelines; whatever is changed in bulk stamps their brands, of which caches keep them."""

    @transaction.atomic(savepoint=False)
    def update(self, **values: Any) -> int:
        """Change the rows."""
        self._stamp_brands()
        return super().update(**values)

    @transaction.atomic(savepoint=False)
    def delete(self) -> tuple[int, dict[str, int]]:
        """Delete the rows."""
        self._stamp_brands()
        return super().delete()

    @transaction.atomic(savepoint=False)
    def bulk_create(self, objs: Iterable["Guideline"], *args: Any, **kwargs: Any) -> list["Guideline"]:
        """Store new rows."""
        rows = list(objs)
        _stamp(row.brand_id for row in rows)
        return super().bulk_create(rows, *args, **kwargs)

    update.alters_data = delete.alters_data = bulk_create.alters_data = True  # type: ignore[attr-defined]
    delete.queryset_only = True  # type: ignore[attr-defined] # as Django has it: no manager deletes everything

    def _stamp_brands(self) -> None:
        Brand.objects.filter(pk__in=self.order_by().values("brand")).update()

    def visible_to(self, user: User) -> "GuidelineQuerySet":
        """The guidelines of the brands that this person may see."""
        return self.filter(brand__in=Brand.objects.visible_to(user))

    def readable_by(self, user: User) -> "GuidelineQuerySet":
        """Each with ``is_changeable``; who may not change a brand sees what it has published."""
        changeable = Brand.objects.changeable_by(user).filter(pk=models.OuterRef("brand_id"))
        rows = self.filter(brand__in=Brand.objects.visible_to(user)).annotate(is_changeable=models.Exists(changeable))
        return rows.filter(models.Q(version__gt=0) | models.Q(is_changeable=True))

    def published(self) -> "GuidelineQuerySet":
        """Those that shape results."""
        return self.filter(version__gt=0)

    def waiting(self) -> "GuidelineQuerySet":
        """Those with words that wait to be published."""
        return self.filter(models.Q(version=0) | models.Q(draft__isnull=False))


class Guideline(Stamped):
    """One rule of a brand.

    ``category`` and ``text`` are what was published last, or a first draft while ``version`` is 0. ``draft`` is a
    change that is not published yet, {"category": …, "text": …}; results follow the published words meanwhile.
    """

    class Category(models.TextChoices):
        TONE = "tone", _("tone")
        STYLE = "style", _("style")
        VALUES = "values", _("values")
        VOCABULARY = "vocabulary", _("vocabulary")
        FORBIDDEN = "forbidden", _("forbidden")
        OTHER = "other", _("other")

    brand = models.ForeignKey(Brand, verbose_name=_("brand"), on_delete=models.CASCADE, related_name="guidelines")
    category = models.CharField(_("category"), max_length=20, choices=Category.choices, default=Category.OTHER)
    text = models.TextField(pgettext_lazy("guideline", "text"), max_length=2000)
    position = models.PositiveIntegerField(_("position"), default=0)
    version = models.PositiveIntegerField(_("version"), default=1, help_text=_("0: a draft, never published."))
    draft = models.JSONField(_("draft"), null=True, blank=True)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    objects = GuidelineQuerySet.as_manager()

    class Meta:
        verbose_name = _("guideline")
        verbose_name_plural = _("guidelines")
        ordering = ["brand", "category", "position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(category__in=["tone", "style", "values", "vocabulary", "forbidden", "other"]),
                name="guideline_category_known",
            )
        ]

    def __str__(self) -> str:
        return self.text[:80]

    @transaction.atomic(savepoint=False)
    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store the row, and stamp its brand."""
        _stamp([self.brand_id])
        super().save(*args, **kwargs)

    @transaction.atomic(savepoint=False)
    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Delete the row, and stamp its brand."""
        _stamp([self.brand_id])
        return super().delete(*args, **kwargs)

    @property
    def is_published(self) -> bool:
        """Whether it shapes results."""
        return self.version > 0


def _stamp(brands: Iterable[int]) -> None:
    Brand.objects.filter(pk__in=set(brands)).update()


def _count_of(guidelines: GuidelineQuerySet) -> Coalesce:
    """An expression for how many there are of one brand's."""
    counted = guidelines.order_by().values("brand").annotate(many=models.Count("pk")).values("many")
    return Coalesce(models.Subquery(counted), 0)


class GuidelineVersion(models.Model):
    """What a guideline said from one publication to the next."""

    guideline = models.ForeignKey(
        Guideline, verbose_name=_("guideline"), on_delete=models.CASCADE, related_name="versions"
    )
    number = models.PositiveIntegerField(_("version"))
    category = models.CharField(_("category"), max_length=20, choices=Guideline.Category.choices)
    text = models.TextField(pgettext_lazy("guideline", "text"), max_length=2000)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("published by"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
    )
    published_at = models.DateTimeField(_("published"), auto_now_add=True)

    class Meta:
        verbose_name = _("version of a guideline")
        verbose_name_plural = _("versions of guidelines")
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["guideline", "number"], name="guideline_version_once")]

    def __str__(self) -> str:
        return f"{self.guideline_id} v{self.number}"
