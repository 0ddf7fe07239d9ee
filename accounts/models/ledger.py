"""The ledger: what can run out, every attempt that may cost, every movement.

A budget is never reset: a new day or month is a new row. An attempt is one call to a provider. An entry is one
movement of one attempt on one budget, append-only, unique, so that running anything twice changes nothing.
"""

import uuid
from decimal import Decimal

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from artify.core.money import to_usd


class Budget(models.Model):
    """One thing that can run out. ``held`` and ``spent`` are nano-dollars, or pieces for the daily counts."""

    class Kind(models.TextChoices):
        USER_MONTH_USD = "user_month_usd", _("user, dollars a month")
        USER_DAY_TEXTS = "user_day_texts", _("user, texts a day")
        USER_DAY_IMAGES = "user_day_images", _("user, images a day")
        CAMPAIGN_USD = "campaign_usd", _("campaign, dollars")

    key = models.CharField(_("key"), max_length=80, primary_key=True)  # kind:owner id:period
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    owner_id = models.BigIntegerField(_("owner"))  # of the user or the campaign, by kind
    period = models.CharField(_("period"), max_length=10, blank=True)  # 2026-11, 2026-11-23 or nothing
    held = models.BigIntegerField(_("held"), default=0)
    spent = models.BigIntegerField(_("spent"), default=0)
    extra = models.BigIntegerField(_("extra"), default=0)  # granted by staff on top of the limit, for this period alone

    class Meta:
        verbose_name = _("budget")
        verbose_name_plural = _("budgets")
        constraints = [
            models.CheckConstraint(condition=models.Q(held__gte=0), name="budget_held_not_negative"),
            models.CheckConstraint(condition=models.Q(spent__gte=0), name="budget_spent_not_negative"),
            models.CheckConstraint(condition=models.Q(extra__gte=0), name="budget_extra_not_negative"),
        ]
        indexes = [
            models.Index(fields=["kind", "owner_id", "period"], name="budget_owner"),
            models.Index(fields=["-period", "kind", "owner_id", "-key"], name="budget_recent"),  # the back office
        ]

    def __str__(self) -> str:
        return self.key

    @property
    def is_money(self) -> bool:
        """Whether the amounts are nano-dollars rather than pieces."""
        return self.kind in {self.Kind.USER_MONTH_USD, self.Kind.CAMPAIGN_USD}


class Attempt(models.Model):
    """One call to a provider and what became of its money. ``key`` travels as X-Client-Request-Id."""

    class Kind(models.TextChoices):
        TEXT = "text", _("text")
        IMAGE = "image", _("image")
        EMBEDDING = "embedding", _("embedding")

    class State(models.TextChoices):
        HELD = "held", _("held")
        SETTLED = "settled", _("settled")
        UNKNOWN = "unknown", _("unknown")
        VOID = "void", _("void")

    key = models.UUIDField(_("key"), primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("user"), on_delete=models.PROTECT, related_name="attempts"
    )
    campaign_id = models.BigIntegerField(_("campaign"), null=True, blank=True)
    job_reference = models.CharField(_("job"), max_length=64, db_index=True)  # text: the ledger knows no jobs
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    model = models.CharField(_("model"), max_length=100)
    units = models.PositiveSmallIntegerField(_("pieces"), default=1)
    day = models.DateField(_("day"))  # of the user's own zone when it was reserved: the day whose budgets it holds
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.HELD)
    reserved_nano = models.BigIntegerField(_("reserved (nano-dollars)"))
    charged_nano = models.BigIntegerField(_("charged (nano-dollars)"), default=0)
    provider_id = models.CharField(_("provider's id"), max_length=200, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    created_at = models.DateTimeField(_("reserved at"), auto_now_add=True, db_index=True)
    ended_at = models.DateTimeField(_("ended"), null=True, blank=True)

    class Meta:
        verbose_name = _("ledger attempt")
        verbose_name_plural = _("ledger")
        indexes = [
            models.Index(fields=["user", "-created_at"], name="attempt_user_recent"),
            models.Index(
                fields=["created_at"], condition=models.Q(state__in=["held", "unknown"]), name="attempt_not_ended"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.model}, {self.get_state_display()}"

    @property
    def reserved_usd(self) -> Decimal:
        """Dollars set aside before the call."""
        return to_usd(self.reserved_nano)

    @property
    def counted_usd(self) -> Decimal:
        """Dollars that count against the caps now: the charge, or the reserve while it may still be billed."""
        counts_reserve = self.state in {self.State.HELD, self.State.UNKNOWN}
        return to_usd(self.reserved_nano if counts_reserve else self.charged_nano)


class Entry(models.Model):
    """One movement: how much one attempt moved ``held`` and ``spent`` of one budget."""

    class Kind(models.TextChoices):
        RESERVE = "reserve", _("reserve")
        SETTLE = "settle", _("settle")
        RELEASE = "release", _("release")

    attempt = models.ForeignKey(Attempt, verbose_name=_("attempt"), on_delete=models.PROTECT, related_name="entries")
    budget = models.ForeignKey(Budget, verbose_name=_("budget"), on_delete=models.PROTECT, related_name="entries")
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    held_delta = models.BigIntegerField(_("held"))
    spent_delta = models.BigIntegerField(_("spent"), default=0)
    created_at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("ledger entry")
        verbose_name_plural = _("ledger entries")
        constraints = [models.UniqueConstraint(fields=["attempt", "budget", "kind"], name="entry_once")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.budget_id}"


class CostDay(models.Model):
    """What one user spent in one day on one kind, model and campaign, and what the caches saved.

    Kept beside the attempts by the same transaction that ends them, so that a page of costs reads a few rows a day
    however many attempts there are. It holds what has ended; what is held or unknown is read from the attempts.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("user"), on_delete=models.CASCADE, related_name="cost_days"
    )
    day = models.DateField(_("day"))  # the attempt's
    kind = models.CharField(_("kind"), max_length=10)
    model = models.CharField(_("model"), max_length=100)
    campaign_id = models.BigIntegerField(_("campaign"), default=0)  # 0: none, because NULLs are never the same
    calls = models.PositiveIntegerField(_("calls"), default=0)
    pieces = models.PositiveIntegerField(_("pieces"), default=0)
    charged_nano = models.BigIntegerField(_("charged (nano-dollars)"), default=0)
    exact_hits = models.PositiveIntegerField(_("exact hits"), default=0)
    exact_saved_nano = models.BigIntegerField(_("saved by exact hits (nano-dollars)"), default=0)
    semantic_hits = models.PositiveIntegerField(_("semantic hits"), default=0)
    semantic_saved_nano = models.BigIntegerField(_("saved by semantic hits (nano-dollars)"), default=0)

    class Meta:
        verbose_name = _("costs of a day")
        verbose_name_plural = _("costs by day")
        constraints = [
            models.UniqueConstraint(fields=["user", "day", "kind", "model", "campaign_id"], name="cost_day_once")
        ]
        indexes = [
            models.Index(fields=["day"], name="cost_day_day"),
            models.Index(fields=["campaign_id", "day"], name="cost_day_campaign"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.day} {self.kind} {self.model}"
