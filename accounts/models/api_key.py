"""A key with which a program uses the API for an account."""

import uuid
from datetime import datetime
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models.user import User


class ApiKeyQuerySet(models.QuerySet["ApiKey"]):
    """Keys, by what they are good for."""

    def visible_to(self, user: User) -> Self:
        """The keys that this person may see and revoke: their own that are not revoked."""
        return self.filter(user=user, revoked_at=None)

    def open(self) -> Self:
        """Neither revoked nor expired."""
        return self.filter(Q(expires_at=None) | Q(expires_at__gt=timezone.now()), revoked_at=None)

    def revoke(self) -> int:
        """End those that are not ended yet, at once and for good; how many."""
        return self.filter(revoked_at=None).update(revoked_at=timezone.now())


class ApiKey(models.Model):
    """One key. The secret itself is stored nowhere; ``prefix`` tells people which key it is."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="api_keys")
    name = models.CharField(_("name"), max_length=80)
    prefix = models.CharField(_("begins with"), max_length=8)
    secret_hash = models.CharField(max_length=64, unique=True)  # SHA-256, as hex
    scopes = models.JSONField(_("may"))  # a list of Scope
    created_at = models.DateTimeField(_("made"), auto_now_add=True)
    last_used_at = models.DateTimeField(_("last used"), null=True, blank=True)  # to the minute
    expires_at = models.DateTimeField(_("expires"), null=True, blank=True)
    revoked_at = models.DateTimeField(_("revoked"), null=True, blank=True)

    objects = ApiKeyQuerySet.as_manager()

    class Meta:
        verbose_name = _("API key")
        verbose_name_plural = _("API keys")
        indexes = [models.Index(fields=["user", "revoked_at"], name="api_key_user_open")]
        permissions = [("revoke_apikey", "Can revoke API keys")]

    def __str__(self) -> str:
        return f"{self.name} (artify_{self.prefix}_…)"

    def is_open(self, now: datetime) -> bool:
        """Whether it is good at that moment."""
        return self.revoked_at is None and (self.expires_at is None or self.expires_at > now)
