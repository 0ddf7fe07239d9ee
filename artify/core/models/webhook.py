"""Webhooks: who is told of what, what is to be told, and how each try went; see docs/adr/0029."""

import uuid

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class WebhookEndpointQuerySet(models.QuerySet["WebhookEndpoint"]):
    """Reading endpoints."""

    def visible_to(self, user: AbstractBaseUser) -> "WebhookEndpointQuerySet":
        """The user's own."""
        return self.filter(user_id=user.pk)


class WebhookEndpoint(models.Model):
    """An address of a user's that is told of events.

    ``failing_since`` is when it last began to fail, None while it takes what it is sent. One worker at a time serves it,
    while ``leased_until`` lies ahead; after a failure it is left alone until ``rest_until``.
    """

    class Event(models.TextChoices):
        JOB_FINISHED = "job.finished", _("generation finished")
        CAP_REACHED = "cap.reached", _("budget used by 80 or 100 percent")
        METRICS_IMPORTED = "metrics.imported", _("results imported")

    class Disabled(models.TextChoices):
        BY_OWNER = "owner", _("switched off")
        FAILING = "failing", _("failed for days")
        GONE = "gone", _("the receiver is gone (410)")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("user"), on_delete=models.CASCADE, related_name="webhooks"
    )
    url = models.CharField(_("address"), max_length=500)
    events = models.JSONField(_("events"), default=list)
    secret = models.TextField(_("secret"))  # encrypted, see artify.core.webhooks.signing
    previous_secret = models.TextField(_("previous secret"), blank=True)  # signs as well until previous_until
    previous_until = models.DateTimeField(null=True, blank=True)
    enabled = models.BooleanField(_("enabled"), default=True)
    disabled_reason = models.CharField(_("why not"), max_length=10, choices=Disabled.choices, blank=True)
    failing_since = models.DateTimeField(_("failing since"), null=True, blank=True)
    failures = models.PositiveIntegerField(_("failures in a row"), default=0)
    leased_until = models.DateTimeField(null=True, blank=True)
    rest_until = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    objects = WebhookEndpointQuerySet.as_manager()

    class Meta:
        verbose_name = _("webhook")
        verbose_name_plural = _("webhooks")
        ordering = ["created_at", "pk"]

    def __str__(self) -> str:
        return self.url


class WebhookDelivery(models.Model):
    """One event for one endpoint: a row of the outbox, and its place in the log.

    ``body`` is what is sent, byte by byte the same at each try. ``urgent`` goes first, and to an endpoint that is
    switched off as well: somebody pressed a button.
    """

    class State(models.TextChoices):
        PENDING = "pending", _("pending")
        DELIVERED = "delivered", _("delivered")
        FAILED = "failed", _("failed")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    endpoint = models.ForeignKey(
        WebhookEndpoint, verbose_name=_("webhook"), on_delete=models.CASCADE, related_name="deliveries"
    )
    event = models.CharField(_("event"), max_length=40)
    body = models.TextField(_("body"))
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.PENDING)
    urgent = models.BooleanField(default=False)
    tries = models.PositiveSmallIntegerField(_("tries"), default=0)
    next_try_at = models.DateTimeField(_("next try"), null=True, blank=True, default=timezone.now)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    ended_at = models.DateTimeField(_("ended"), null=True, blank=True)

    class Meta:
        verbose_name = _("webhook delivery")
        verbose_name_plural = _("webhook deliveries")
        indexes = [
            models.Index(fields=["endpoint", "-created_at"], name="delivery_recent"),
            models.Index(fields=["next_try_at"], condition=models.Q(state="pending"), name="delivery_due"),
            models.Index(fields=["created_at"], name="delivery_age"),
        ]

    def __str__(self) -> str:
        return f"{self.event} {self.message_id}"

    @property
    def message_id(self) -> str:
        """What the header webhook-id says: the same at each try."""
        return f"msg_{self.pk.hex}"


class WebhookTry(models.Model):
    """One try: what the receiver answered (``status``, the first bytes), or the code of what went wrong."""

    delivery = models.ForeignKey(WebhookDelivery, on_delete=models.CASCADE, related_name="log")
    at = models.DateTimeField(_("time"), auto_now_add=True)
    status = models.PositiveSmallIntegerField(_("status"), null=True, blank=True)
    error = models.CharField(_("error"), max_length=20, blank=True)
    milliseconds = models.PositiveIntegerField(_("milliseconds"))
    answer = models.TextField(_("answer"), blank=True)

    class Meta:
        verbose_name = _("try")
        verbose_name_plural = _("tries")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.status or self.error}"


class CapNotice(models.Model):
    """A budget (as the ledger names it) whose threshold was told of: once each, whatever races."""

    budget = models.CharField(max_length=80)
    percent = models.PositiveSmallIntegerField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["budget", "percent"], name="cap_told_once")]

    def __str__(self) -> str:
        return f"{self.budget} {self.percent} %"
