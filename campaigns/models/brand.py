"""A brand and the rules by which it speaks."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from accounts.models import User
from campaigns.validators import validate_fonts, validate_palette


class BrandQuerySet(models.QuerySet["Brand"]):
    """Reading brands."""

    def visible_to(self, user: User) -> "BrandQuerySet":
        """The brands that this person may see: their own, and those that staff shares with all."""
        return self.filter(models.Q(user_id=user.pk) | models.Q(shared_with_all=True))


class Brand(models.Model):
    """A brand: its colours, fonts, logo and guidelines."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("owner"), on_delete=models.CASCADE, related_name="brands"
    )
    name = models.CharField(_("name"), max_length=200)
    palette = models.JSONField(_("palette"), default=list, blank=True, help_text=_("A list of #rrggbb."))
    fonts = models.JSONField(_("fonts"), default=list, blank=True, help_text=_("A list of font families."))
    logo = models.CharField(_("logo"), max_length=500, blank=True, help_text=_("Address of an uploaded picture."))
    shared_with_all = models.BooleanField(_("shared with all"), default=False)
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


class GuidelineQuerySet(models.QuerySet["Guideline"]):
    """Reading guidelines."""

    def visible_to(self, user: User) -> "GuidelineQuerySet":
        """The guidelines of the brands that this person may see."""
        return self.filter(brand__in=Brand.objects.visible_to(user))


class Guideline(models.Model):
    """One rule of a brand."""

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
