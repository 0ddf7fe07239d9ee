"""Imports of one campaign at the same time, beside metrics that are added one by one: nothing waits forever or counts twice."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from io import StringIO
from threading import Barrier
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection
from django.db.models import Sum

from campaigns.models import Campaign, Creative, DailyResult
from tests.factories import CampaignFactory, UserFactory, client_of

pytestmark = pytest.mark.django_db(transaction=True)

DAYS = [date(2026, 11, 1) + timedelta(days=back) for back in range(20)]
ROUNDS = 3


def report_of(creatives: list[int], clicks: int, step: int = 0) -> bytes:
    """A file with a row for each day and creative; clicks rise by ``step`` a day of the week."""
    rows = (
        f"{day},{creative},100,{clicks + step * (at % 7)}\n" for at, day in enumerate(DAYS) for creative in creatives
    )
    return ("date,creative,impressions,clicks\n" + "".join(rows)).encode()


def at_once(*calls: Callable[[], Any]) -> list[Any]:
    """What each answers, all begun together."""

    start = Barrier(len(calls))

    def run(call: Callable[[], Any]) -> Any:
        try:
            start.wait(timeout=30)
            return call()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


@pytest.fixture
def campaign() -> Campaign:
    made: Campaign = CampaignFactory(user=UserFactory())
    return made


@pytest.fixture
def creatives(campaign: Campaign) -> list[int]:
    made = [Creative(user=campaign.user, campaign=campaign, content_type="text", prompt="p", model="m") for _ in "abc"]
    return [creative.pk for creative in Creative.objects.bulk_create(made)]


def importer(campaign: Campaign, source: str, content: bytes) -> Callable[[], int]:
    def send() -> int:
        file = SimpleUploadedFile("report.csv", content)
        form = {"file": file, "campaign": campaign.pk, "source": source}
        return client_of(campaign.user).post("/api/metrics/import", form, format="multipart").status_code

    return send


def adder(campaign: Campaign, creatives: list[int]) -> Callable[[], int]:
    """Adds a click to each day, the last day first."""
    rows = [
        {
            "campaign": campaign.pk,
            "creative": creative,
            "metric_name": "clicks",
            "metric_value": 1,
            "timestamp": f"{day}T12:00:00+09:00",
        }
        for creative in reversed(creatives)
        for day in reversed(DAYS)
    ]
    return lambda: client_of(campaign.user).post("/api/metrics/bulk", rows, format="json").status_code


def test_imports_and_single_metrics_at_once_count_everything_once(campaign, creatives):
    """Each round two accounts send another state of the same days, one of them twice, while metrics are added."""
    for turn in range(ROUNDS):
        rising, falling = (report_of(creatives, 50, sign * turn) for sign in (1, -1))
        answers = at_once(
            importer(campaign, "one", rising),
            importer(campaign, "two", falling),
            importer(campaign, "one", rising),
            adder(campaign, creatives),
            adder(campaign, creatives),
            importer(campaign, "three", report_of(creatives[::-1], 7 + turn)),
        )
        assert Counter(answers) == {200: 4, 201: 2}

    clicks = 50 + 50 + 7 + ROUNDS - 1 + 2 * ROUNDS
    sums = DailyResult.objects.aggregate(Sum("impressions"), Sum("clicks"))
    places = len(DAYS) * len(creatives)
    assert sums["impressions__sum"] == 3 * 100 * places
    assert sums["clicks__sum"] == clicks * places
    out = StringIO()
    call_command("results_check", stdout=out)
    assert "agree" in out.getvalue()
    judged = Creative.objects.filter(pk__in=creatives).values_list("impressions", "clicks")
    assert set(judged) == {(3 * 100 * len(DAYS), clicks * len(DAYS))}
