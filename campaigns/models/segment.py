"""Whom a text is for."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from artify.core.among import Among
from artify.core.stamped import Stamped, StampedQuerySet
from campaigns.models.sharing import role_of
from campaigns.segments.criteria import validate_criteria


class SegmentQuerySet(StampedQuerySet["Segment"]):
    """Reading segments."""

    def visible_to(self, user: User) -> "SegmentQuerySet":
        """The segments that this person may see: their own, those shared with them, those that staff shares with all."""
        shared = SegmentMember.objects.filter(user_id=user.pk).values("segment_id")
        return self.filter(models.Q(user_id=user.pk) | models.Q(user_id=None) | models.Q(Among("pk", shared)))

    def joined_by(self, user: User) -> "SegmentQuerySet":
        """The segments that this person belongs to: their own, and those shared with them by name."""
        shared = SegmentMember.objects.filter(user_id=user.pk).values("segment_id")
        return self.filter(models.Q(user_id=user.pk) | models.Q(Among("pk", shared)))

    def with_role_of(self, user: User) -> "SegmentQuerySet":
        """Each with ``role``: owner, editor or viewer."""
        return self.annotate(role=role_of(user, SegmentMember.objects.filter(segment=models.OuterRef("pk"))))


class Segment(Stamped):
    """A group of people; without an owner it is shared with all by staff."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("owner"),
        on_delete=models.CASCADE,
        related_name="segments",
        null=True,
        blank=True,
        help_text=_("Leave empty to share the segment with all."),
    )
    name = models.CharField(_("name"), max_length=200)
    description = models.TextField(_("description"), max_length=2000, blank=True)
    criteria = models.JSONField(
        _("criteria"),
        default=dict,
        blank=True,
        help_text=_('For example {"age": [25, 34], "region": ["Seoul"], "interests": ["running"]}.'),
    )
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed"), auto_now=True)

    objects = SegmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("segment")
        verbose_name_plural = _("segments")
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse criteria that the schema does not know."""
        super().clean()
        validate_criteria(self.criteria)


class SegmentMember(models.Model):
    """Somebody a segment is shared with: a viewer uses it, an editor changes it."""

    class Role(models.TextChoices):
        VIEWER = "viewer", _("viewer")
        EDITOR = "editor", _("editor")

    segment = models.ForeignKey(
        Segment, verbose_name=_("segment"), on_delete=models.CASCADE, related_name="memberships"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("member"), on_delete=models.CASCADE, related_name="segment_memberships"
    )
    role = models.CharField(_("role"), max_length=10, choices=Role.choices, default=Role.VIEWER)
    created_at = models.DateTimeField(_("since"), auto_now_add=True)

    class Meta:
        verbose_name = _("segment member")
        verbose_name_plural = _("segment members")
        ordering = ["created_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["segment", "user"], name="segment_member_once"),
            models.CheckConstraint(condition=models.Q(role__in=["viewer", "editor"]), name="segment_role_known"),
        ]

    def __str__(self) -> str:
        return f"{self.user} ({self.get_role_display()})"
