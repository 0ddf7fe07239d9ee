"""A design to begin with."""

import hashlib
import unicodedata
from typing import Any

import orjson
from django.conf import settings
from django.db import models
from django.db.models import Case, Q, Value, When
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from artify.core.stamped import Stamped, StampedQuerySet
from projects.models.project import SIDE_VALIDATORS

KINDS = ("social", "poster", "banner")  # as they follow each other in the gallery


class TemplateQuerySet(StampedQuerySet["Template"]):
    """Reading templates."""

    def shared(self) -> "TemplateQuerySet":
        """Those that staff keeps for everybody, unpublished ones included."""
        return self.filter(owner=None)

    def owned_by(self, user: User) -> "TemplateQuerySet":
        """The person's own."""
        return self.filter(owner_id=user.pk)

    def visible_to(self, user: User) -> "TemplateQuerySet":
        """What this person may begin with: everybody's published ones and their own."""
        return self.filter(Q(owner_id=user.pk) | Q(owner=None, is_published=True))

    def summaries(self) -> "TemplateQuerySet":
        """Without the canvas."""
        return self.defer("data")

    def for_reading(self) -> "TemplateQuerySet":
        """Own ones first, then kind by kind, those in the reader's language in front."""
        own = Case(When(owner=None, then=Value(1)), default=Value(0))
        other_language = Case(When(language=get_language() or "en", then=Value(0)), default=Value(1))
        kinds = Case(*(When(category=kind, then=Value(place)) for place, kind in enumerate(KINDS)), default=Value(9))
        return self.order_by(own, kinds, other_language, "position", "-pk")


class Template(Stamped):
    """A design that new projects are made from: everybody's when it has no owner, else one person's own.

    ``key`` is set on those that come with Artify; ``seeded`` is the digest of what came, so that an update leaves alone
    what staff has changed since.
    """

    class Category(models.TextChoices):
        SOCIAL = "social", _("Social")
        BANNER = "banner", _("Banner")
        POSTER = "poster", _("Poster")

    class Language(models.TextChoices):
        KOREAN = "ko", _("Korean")
        ENGLISH = "en", _("English")

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("owner"),
        on_delete=models.CASCADE,
        related_name="templates",
        null=True,
        blank=True,
    )
    key = models.SlugField(_("key"), max_length=60, unique=True, null=True, editable=False)  # noqa: DJ001 - unique
    name = models.CharField(_("name"), max_length=200)
    name_ko = models.CharField(_("Korean name"), max_length=200, blank=True)
    category = models.CharField(_("category"), max_length=10, choices=Category.choices, default=Category.SOCIAL)
    channel = models.CharField(_("channel"), max_length=60, blank=True)
    language = models.CharField(_("language"), max_length=2, choices=Language.choices, default=Language.ENGLISH)
    tags = models.JSONField(_("search words"), default=list, blank=True)
    width = models.PositiveIntegerField(_("width (pixels)"), validators=SIDE_VALIDATORS)
    height = models.PositiveIntegerField(_("height (pixels)"), validators=SIDE_VALIDATORS)
    data = models.JSONField(_("canvas"), default=dict)
    thumbnail = models.FileField(_("thumbnail"), max_length=200, blank=True)
    is_published = models.BooleanField(_("published"), default=True)
    position = models.PositiveIntegerField(_("order"), default=1000)
    words = models.TextField(editable=False, default="")
    seeded = models.CharField(max_length=64, editable=False, blank=True, default="")
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    objects = TemplateQuerySet.as_manager()

    class Meta:
        verbose_name = _("template")
        verbose_name_plural = _("templates")
        ordering = ["position", "-pk"]
        indexes = [models.Index(fields=["owner", "position"], name="template_owner_position")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(width__range=(1, 8000), height__range=(1, 8000)), name="template_side_1_to_8000"
            )
        ]

    def __str__(self) -> str:
        return self.shown_name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keeps what it is found by beside it."""
        self.words = self.found_by()
        if (fields := kwargs.get("update_fields")) is not None:
            kwargs["update_fields"] = {*fields, "words"}
        super().save(*args, **kwargs)

    @property
    def shown_name(self) -> str:
        """The name in the reader's language."""
        return self.name_ko if self.name_ko and get_language() == "ko" else self.name

    def found_by(self) -> str:
        """The names, the channel and the search words, in both languages, as they are searched."""
        parts = (self.name, self.name_ko, self.channel, f"{self.width}×{self.height} {self.width}x{self.height}")
        return unicodedata.normalize("NFC", " ".join((*parts, *map(str, self.tags))))

    def digest(self) -> str:
        """Of everything that staff may change, but whether it is published."""
        fields = ("name", "name_ko", "category", "channel", "language", "tags", "width", "height", "position", "data")
        values = {name: getattr(self, name) for name in fields}
        return hashlib.sha256(orjson.dumps(values, option=orjson.OPT_SORT_KEYS)).hexdigest()
