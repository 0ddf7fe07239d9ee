"""A generation: asked, running, ended. Every change of state is one conditional UPDATE."""

import uuid
from collections.abc import Iterable
from datetime import timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from django.conf import settings
from django.db import connection, models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from artify.core.money import to_usd


class JobQuerySet(models.QuerySet["Job"]):
    """Questions about jobs."""

    def visible_to(self, user: User) -> "JobQuerySet":
        """The user's own jobs."""
        return self.filter(user_id=user.pk)

    def move(self, job_id: uuid.UUID, source: Iterable[str], **values: Any) -> bool:
        """Change one job if its status is one of ``source``; whether it was this call that changed it."""
        return bool(self.filter(pk=job_id, status__in=list(source)).update(**values))

    def insert(self, job: "Job") -> None:
        """Store a new job. Django would put the statement together anew each time, for longer than it takes to run."""
        values = [field.get_db_prep_save(field.pre_save(job, True), connection) for field in Job._meta.concrete_fields]
        with connection.cursor() as cursor:
            cursor.execute(_insert_statement(), values)
        job._state.adding = False


@cache
def _insert_statement() -> str:
    columns = [f'"{field.column}"' for field in Job._meta.concrete_fields]
    return f"INSERT INTO {Job._meta.db_table} ({', '.join(columns)}) VALUES ({', '.join(['%s'] * len(columns))})"  # noqa: S608 - our own names


class Job(models.Model):
    """One request for copy or a picture, from prompt to result."""

    class Kind(models.TextChoices):
        TEXT = "text", _("text")
        IMAGE = "image", _("image")

    class Cache(models.TextChoices):
        EXACT = "exact", _("exact")
        SEMANTIC = "semantic", _("semantic")

    class Status(models.TextChoices):
        PENDING = "pending", _("pending")
        PROCESSING = "processing", _("processing")
        COMPLETED = "completed", _("completed")
        FAILED = "failed", _("failed")
        CANCELLED = "cancelled", _("cancelled")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("user"), on_delete=models.CASCADE, related_name="jobs"
    )
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.PENDING)
    model = models.CharField(_("model"), max_length=100)
    provider = models.CharField(_("provider"), max_length=10)
    prompt = models.TextField(_("prompt"))
    params = models.JSONField(_("parameters"), default=dict, blank=True)  # as the request gave them, defaults filled
    campaign = models.ForeignKey(
        "campaigns.Campaign", verbose_name=_("campaign"), on_delete=models.SET_NULL, null=True, blank=True
    )
    brand = models.ForeignKey(
        "campaigns.Brand", verbose_name=_("brand"), on_delete=models.SET_NULL, null=True, blank=True
    )
    segment = models.ForeignKey(
        "campaigns.Segment", verbose_name=_("segment"), on_delete=models.SET_NULL, null=True, blank=True
    )
    is_async = models.BooleanField(_("queued"), default=False)
    idempotency_key = models.CharField(  # noqa: DJ001 - NULL is never a duplicate
        _("idempotency key"), max_length=255, null=True, blank=True
    )
    body_hash = models.CharField(max_length=64, blank=True)
    attempt_key = models.UUIDField(_("current attempt"), null=True, blank=True)  # in the ledger
    tries = models.PositiveSmallIntegerField(_("attempts"), default=0)
    times_lost = models.PositiveSmallIntegerField(_("workers lost"), default=0)
    lease_until = models.DateTimeField(_("lease"), null=True, blank=True)  # silent after this: its process is gone
    result = models.JSONField(_("result"), null=True, blank=True)  # a list, each as its creative keeps it
    # Which guidelines shaped it: {"used": [{id, version, category, text, reason, similarity}], "degraded": bool}
    brand_context = models.JSONField(_("guidelines used"), null=True, blank=True)
    error_code = models.CharField(_("error"), max_length=60, blank=True)
    prompt_tokens = models.PositiveIntegerField(_("prompt tokens"), default=0)
    completion_tokens = models.PositiveIntegerField(_("completion tokens"), default=0)
    cost_nano = models.BigIntegerField(_("cost (nano-dollars)"), default=0)
    cache = models.CharField(_("answered from the cache"), max_length=10, choices=Cache.choices, blank=True)
    source = models.ForeignKey(  # the job whose answer was given again
        "self", verbose_name=_("first answer"), on_delete=models.SET_NULL, null=True, blank=True, related_name="hits"
    )
    similarity = models.FloatField(_("similarity"), null=True, blank=True)  # cosine, of a semantic hit
    saved_nano = models.BigIntegerField(_("saved (nano-dollars)"), default=0)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    started_at = models.DateTimeField(_("started"), null=True, blank=True)
    completed_at = models.DateTimeField(_("ended"), null=True, blank=True)

    objects = JobQuerySet.as_manager()
    retry_after: float | None = None  # seconds the provider asked for; not stored, told to the caller who waits

    class Meta:
        verbose_name = _("job")
        verbose_name_plural = _("jobs")
        indexes = [
            models.Index(fields=["user", "-created_at"], name="job_user_recent"),
            models.Index(fields=["-created_at"], name="job_recent"),
            models.Index(fields=["lease_until"], condition=models.Q(lease_until__isnull=False), name="job_leased"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["user", "idempotency_key"], name="job_once_a_key"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {str(self.id)[:8]}"

    OPEN = (Status.PENDING, Status.PROCESSING)

    @property
    def has_ended(self) -> bool:
        """Whether nothing will change any more."""
        return self.status not in self.OPEN

    @property
    def cost_usd(self) -> Decimal:
        """What the provider billed."""
        return to_usd(self.cost_nano)

    @property
    def saved_usd(self) -> Decimal:
        """What the first answer had cost, when this one came from a cache."""
        return to_usd(self.saved_nano)

    @property
    def total_tokens(self) -> int:
        """Prompt and completion together."""
        return self.prompt_tokens + self.completion_tokens


def lease_end(seconds: float | None = None) -> Any:
    """The moment at which a lease taken now runs out."""
    return timezone.now() + timedelta(seconds=seconds or settings.JOB_LEASE_SECONDS)
