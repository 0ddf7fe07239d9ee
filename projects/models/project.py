"""A design."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from artify.core.quick_json import QuickJSONField
from campaigns.models import Campaign

SIDE_MAX_PIXELS = 8000
SIDE_VALIDATORS = [MinValueValidator(1), MaxValueValidator(SIDE_MAX_PIXELS)]


class ProjectQuerySet(models.QuerySet["Project"]):
    """Reading designs."""

    def owned_by(self, user: User) -> "ProjectQuerySet":
        """The designs of this person, deleted ones included (they can be restored)."""
        return self.filter(user_id=user.pk)

    def visible_to(self, user: User) -> "ProjectQuerySet":
        """The designs that this person may open."""
        return self.owned_by(user).filter(deleted_at=None)

    def summaries(self) -> "ProjectQuerySet":
        """Without the canvas, which may be megabytes."""
        return self.defer("data")


class Project(models.Model):
    """A design: its canvas as JSON, its size, and a version that counts every change."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("owner"), on_delete=models.CASCADE, related_name="projects"
    )
    name = models.CharField(_("name"), max_length=200)
    data = QuickJSONField(_("canvas"), default=dict, blank=True)
    width = models.PositiveIntegerField(_("width (pixels)"), default=1080, validators=SIDE_VALIDATORS)
    height = models.PositiveIntegerField(_("height (pixels)"), default=1080, validators=SIDE_VALIDATORS)
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    thumbnail = models.FileField(_("thumbnail"), max_length=200, blank=True)
    campaign = models.ForeignKey(
        Campaign,
        verbose_name=_("campaign"),
        on_delete=models.SET_NULL,
        related_name="projects",
        null=True,
        blank=True,
    )
    deleted_at = models.DateTimeField(_("deleted"), null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    updated_at = models.DateTimeField(_("changed"), auto_now_add=True)

    objects = ProjectQuerySet.as_manager()

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")
        ordering = ["-updated_at", "-pk"]
        indexes = [
            models.Index(fields=["user", "-updated_at"], name="project_user_recent"),
            models.Index(fields=["deleted_at"], condition=models.Q(deleted_at__isnull=False), name="project_deleted"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(width__range=(1, 8000), height__range=(1, 8000)), name="project_side_1_to_8000"
            )
        ]

    def __str__(self) -> str:
        return self.name
