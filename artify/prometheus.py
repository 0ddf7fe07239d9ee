"""GET /metrics for Prometheus: the requests of this process, and what waits, runs and fails in the whole.

The second part is asked of database and queue at each scrape, so every web process tells the same; take the maximum.
"""

import hmac
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import structlog
from django.conf import settings
from django.db.models import Count, Min, Q, Sum
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from accounts.models import Attempt
from artify.celery import app as celery_app
from artify.core.clients import is_local
from artify.core.money import to_usd
from generation import breaker
from generation.models import Job
from vectorstore.models import IndexTask

log = structlog.get_logger()
QUEUES = ("text", "image", "default", "index", "imports", "webhooks", "recovery")


@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """The figures as text; to others than this machine only with METRICS_TOKEN, and a 404 without."""
    if not _may_read(request):
        raise Http404
    return HttpResponse(generate_latest(), content_type=CONTENT_TYPE_LATEST, headers={"Cache-Control": "no-store"})


def _may_read(request: HttpRequest) -> bool:
    if not settings.METRICS_TOKEN:
        return is_local(request)
    presented = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return hmac.compare_digest(presented.encode(), settings.METRICS_TOKEN.encode())


def _jobs() -> Iterator[Metric]:
    open_jobs = GaugeMetricFamily("artify_jobs_open", "Jobs that wait or run.", labels=["kind", "status"])
    oldest = GaugeMetricFamily("artify_jobs_waiting_seconds", "How long the oldest job has waited.", labels=["kind"])
    recent = GaugeMetricFamily("artify_jobs_hour", "Jobs asked for within the hour.", labels=["kind", "status"])
    now, waits = timezone.now(), Q(status=Job.Status.PENDING)
    # Nothing waits or runs for longer than a day.
    for row in (
        Job.objects.filter(created_at__gte=now - timedelta(days=1), status__in=["pending", "processing"])
        .order_by()
        .values("kind", "status")
        .annotate(count=Count("pk"), since=Min("created_at", filter=waits))
    ):
        open_jobs.add_metric([row["kind"], row["status"]], row["count"])
        if row["since"]:
            oldest.add_metric([row["kind"]], (now - row["since"]).total_seconds())
    within_the_hour = Job.objects.filter(created_at__gte=now - timedelta(hours=1)).order_by()
    for each in within_the_hour.values("kind", "status").annotate(count=Count("pk")):
        recent.add_metric([each["kind"], each["status"]], each["count"])
    yield from (open_jobs, oldest, recent)


def _money() -> Iterator[Metric]:
    held = GaugeMetricFamily("artify_open_usd", "What may still be billed, in dollars.", labels=["state"])
    sums = Attempt.objects.filter(state__in=["held", "unknown"]).order_by().values("state")
    for row in sums.annotate(nano=Sum("reserved_nano")):
        held.add_metric([row["state"]], float(to_usd(row["nano"])))
    yield held


def _index() -> Iterator[Metric]:
    found = IndexTask.objects.aggregate(waiting=Count("pk"), since=Min("created_at"))
    lag = (timezone.now() - found["since"]).total_seconds() if found["since"] else 0
    yield GaugeMetricFamily("artify_index_waiting", "Objects that wait for the index.", value=found["waiting"])
    yield GaugeMetricFamily("artify_index_lag_seconds", "How long the oldest has waited.", value=lag)


def _breakers() -> Iterator[Metric]:
    paused = GaugeMetricFamily("artify_model_paused", "Models whose calls are paused.", labels=["provider", "model"])
    for state in breaker.states():
        paused.add_metric([state.provider, state.model], 1)
    yield paused


def _queues() -> Iterator[Metric]:
    waiting = GaugeMetricFamily("artify_queue_messages", "Messages that wait in a queue.", labels=["queue"])
    with celery_app.connection_for_write(connect_timeout=1) as connection:
        for queue in QUEUES:
            channel: Any = connection.channel()  # of its own: RabbitMQ closes the one that asks for a queue that is not
            try:
                waiting.add_metric([queue], channel.queue_declare(queue, passive=True).message_count)
            except connection.channel_errors:  # nothing was ever put into it, or everything was taken out
                waiting.add_metric([queue], 0)
    yield waiting


PARTS: dict[str, Callable[[], Iterator[Metric]]] = {
    "jobs": _jobs,
    "money": _money,
    "index": _index,
    "breakers": _breakers,
    "queues": _queues,
}


class Whole(Collector):
    """What stands in database and queue now; a part that cannot be asked is named, and costs no other its figures."""

    def describe(self) -> list[Metric]:
        """Nothing: asking for the names at the start would ask the database."""
        return []

    def collect(self) -> Iterator[Metric]:
        """All parts."""
        failed = GaugeMetricFamily("artify_part_unavailable", "Parts that could not be asked.", labels=["part"])
        for name, part in PARTS.items():
            try:
                yield from list(part())
            except Exception as error:  # noqa: BLE001 - a scrape reports whatever is wrong, it never fails itself
                log.warning("figures_unavailable", part=name, error=repr(error))
                failed.add_metric([name], 1)
        yield failed


REGISTRY.register(Whole())
