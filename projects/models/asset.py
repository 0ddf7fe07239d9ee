"""A picture that designs refer to."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import User


class AssetQuerySet(models.QuerySet["Asset"]):
    """Reading assets."""

    def visible_to(self, user: User) -> "AssetQuerySet":
        """The assets that this person may list: their own."""
        return self.filter(user_id=user.pk)


class Asset(models.Model):
    """A stored picture: checked, re-encoded, without metadata, once per owner.

    Its file has a random name, and whoever knows the address may load it: the address is the key, as a shared design
    needs its pictures too. ``sha256`` is that of the stored bytes.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("owner"), on_delete=models.CASCADE, related_name="assets"
    )
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    content_type = models.CharField(_("type"), max_length=40)
    width = models.PositiveIntegerField(_("width (pixels)"))
    height = models.PositiveIntegerField(_("height (pixels)"))
    bytes = models.PositiveBigIntegerField(_("size (bytes)"))
    file = models.FileField(_("file"), max_length=200)
    thumbnail = models.FileField(_("thumbnail"), max_length=200)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    objects = AssetQuerySet.as_manager()

    class Meta:
        verbose_name = _("asset")
        verbose_name_plural = _("assets")
        ordering = ["-created_at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["user", "sha256"], name="asset_once_per_user")]
        indexes = [models.Index(fields=["user", "-created_at"], name="asset_user_recent")]

    def __str__(self) -> str:
        return f"{self.content_type} {self.width}×{self.height}"
