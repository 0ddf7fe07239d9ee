"""The index outbox, and which index serves."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class IndexTask(models.Model):
    """An object whose entry in the index may be out of date.

    There is at most one row an object: a further change counts ``seq`` up, so whoever brings the index up to date
    removes the row only if nothing changed meanwhile. ``claimed_until`` keeps two workers from one object, which is
    what keeps its changes in order.
    """

    collection = models.CharField(_("collection"), max_length=40)
    object_id = models.CharField(_("object"), max_length=64)
    seq = models.BigIntegerField(_("change"), default=1)
    attempts = models.PositiveIntegerField(_("attempts"), default=0)
    not_before = models.DateTimeField(_("not before"), default=timezone.now)
    claimed_until = models.DateTimeField(_("claimed until"), null=True, blank=True)
    last_error = models.CharField(_("last error"), max_length=60, blank=True)
    created_at = models.DateTimeField(_("since"), default=timezone.now)

    class Meta:
        verbose_name = _("object to index")
        verbose_name_plural = _("index outbox")
        constraints = [models.UniqueConstraint(fields=["collection", "object_id"], name="index_task_once")]
        indexes = [models.Index(fields=["not_before"], name="index_task_due")]

    def __str__(self) -> str:
        return f"{self.collection} {self.object_id}"


class VectorIndexQuerySet(models.QuerySet["VectorIndex"]):
    """Which indexes there are."""

    def live(self) -> "VectorIndexQuerySet":
        """Those that are written to: the serving one first, then the one that is being built."""
        return self.filter(state__in=["serving", "building"]).order_by("-state")


class VectorIndex(models.Model):
    """One whole index: every collection as one embedder sees it. Vectors of different models never mix.

    ``cursor`` holds the last id that a build has put into each collection, so that it goes on where it was cut.
    """

    class State(models.TextChoices):
        BUILDING = "building", _("being built")
        SERVING = "serving", _("serving")
        RETIRED = "retired", _("retired")

    embedder = models.CharField(_("embedder"), max_length=120, unique=True)  # name of the model and its dimension
    dimension = models.PositiveIntegerField(_("dimension"))
    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.BUILDING)
    cursor = models.JSONField(_("cursor"), default=dict, blank=True)
    done = models.PositiveBigIntegerField(_("done"), default=0)
    total = models.PositiveBigIntegerField(_("of"), default=0)
    started_at = models.DateTimeField(_("begun"), auto_now_add=True)
    ready_at = models.DateTimeField(_("whole since"), null=True, blank=True)
    builder_until = models.DateTimeField(_("claimed until"), null=True, blank=True)  # one process at a time builds

    objects = VectorIndexQuerySet.as_manager()

    class Meta:
        verbose_name = _("vector index")
        verbose_name_plural = _("vector indexes")
        constraints = [
            models.UniqueConstraint(fields=["state"], condition=models.Q(state="serving"), name="one_index_serves"),
            models.CheckConstraint(
                condition=models.Q(state__in=["building", "serving", "retired"]), name="index_state_known"
            ),
        ]

    def __str__(self) -> str:
        return self.embedder


class CollectionSize(models.Model):
    """How many objects a collection of an index holds: counted whenever it was written to, so that nobody need ask."""

    embedder = models.CharField(_("embedder"), max_length=120)
    collection = models.CharField(_("collection"), max_length=40)
    objects_held = models.PositiveBigIntegerField(_("objects"))

    class Meta:
        verbose_name = _("size of a collection")
        verbose_name_plural = _("sizes of collections")
        constraints = [models.UniqueConstraint(fields=["embedder", "collection"], name="collection_size_once")]

    def __str__(self) -> str:
        return f"{self.collection}: {self.objects_held}"
