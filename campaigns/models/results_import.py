"""A large file of results that a worker imports."""

import uuid

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from campaigns.models.campaign import Campaign


class ResultsImport(models.Model):
    """One file, kept until it is imported or no longer wanted, and what was last done with it.

    ``attempt`` counts who works on it: whoever finds another number there has been overtaken, and stops.
    """

    class State(models.TextChoices):
        PENDING = "pending", _("pending")
        PROCESSING = "processing", _("processing")
        COMPLETED = "completed", _("completed")
        FAILED = "failed", _("failed")
        CANCELLED = "cancelled", _("cancelled")

    RUNNING = (State.PENDING, State.PROCESSING)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="results_imports")
    state = models.CharField(max_length=10, choices=State.choices, default=State.PENDING)
    file = models.FileField(max_length=100, blank=True)
    file_name = models.CharField(max_length=255)
    size_bytes = models.PositiveBigIntegerField()
    campaign = models.ForeignKey(Campaign, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    of_one_campaign = models.BooleanField(default=False)  # which may be gone: that is not "a column says"
    mapping = models.JSONField(null=True, blank=True)
    source = models.CharField(max_length=60, blank=True)
    dry_run = models.BooleanField(default=True)
    attempt = models.PositiveIntegerField(default=0)
    times_lost = models.PositiveSmallIntegerField(default=0)
    bytes_read = models.PositiveBigIntegerField(default=0)
    rows_read = models.PositiveBigIntegerField(default=0)
    report = models.JSONField(null=True, blank=True, encoder=DjangoJSONEncoder)
    error = models.JSONField(null=True, blank=True)  # code and detail
    created_at = models.DateTimeField(auto_now_add=True)
    beat_at = models.DateTimeField()  # when somebody last worked on it, or queued it
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("import of results")
        verbose_name_plural = _("imports of results")
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["user"], condition=Q(state__in=["pending", "processing"]), name="one_results_import_at_a_time"
            ),
        ]
        indexes = [models.Index(fields=["state", "beat_at"], name="results_import_lost")]

    def __str__(self) -> str:
        return f"{self.file_name} {self.state}"
