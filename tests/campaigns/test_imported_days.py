"""What files say of days: each source replaces its own words, beside metrics that are added, and beside what was imported
as metrics before there were imported days."""

from collections import defaultdict
from datetime import UTC, date, datetime
from hashlib import md5
from types import SimpleNamespace
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.belongings import belongings
from campaigns.creatives import performance
from campaigns.metrics import rollup, staging
from campaigns.models import CampaignDay, Creative, DailyResult, ImportedDay, Metric
from tests.factories import CampaignFactory, UserFactory

PATH = "/api/metrics/import"
NOON = datetime(2026, 11, 20, 3, tzinfo=UTC)  # in Seoul
DAY = date(2026, 11, 20)
NAMES = ("impressions", "clicks", "conversions")


@pytest.fixture
def campaign(owner):
    return CampaignFactory(user=owner)


@pytest.fixture
def creative(owner, campaign):
    return Creative.objects.create(user=owner, campaign=campaign, content_type="text", prompt="p", model="m")


@pytest.fixture
def send(owner_api, campaign):
    def post(text, source="meta", **fields):
        form = {"file": SimpleUploadedFile("r.csv", text.encode()), "campaign": campaign.pk, "source": source, **fields}
        return owner_api.post(PATH, form, format="multipart").json()

    return post


def results():
    return list(DailyResult.objects.order_by("day", "subject").values_list("day", "creative_id", *NAMES))


def told():
    return list(ImportedDay.objects.order_by("day", "subject").values_list("day", "creative_id", *NAMES))


def counts_of(report):
    return report["counts_new"], report["counts_changed"], report["counts_unchanged"]


def all_agree():
    return rollup.differences(9) == [] == rollup.day_differences(9)


def test_a_day_of_a_file_is_one_row_and_no_metric(send, owner_api, campaign, creative):
    performance.record_metrics([Metric(campaign=campaign, metric_name="clicks", metric_value=3, timestamp=NOON)])
    send(f"date,creative,impressions,clicks\n2026-11-20,{creative.pk},100,0\n2026-11-20,,50,1\n2026-11-21,,0,0\n")
    assert told() == [(DAY, None, 50, 1, None), (DAY, creative.pk, 100, None, None)]
    assert [row["metric_value"] for row in owner_api.get("/api/metrics").json()["results"]] == [3]


def test_the_days_of_a_creative_that_goes_stay_and_go_with_the_campaign(send, campaign, creative):
    send(f"date,creative,clicks\n2026-11-20,{creative.pk},5\n2026-11-20,,2\n")
    creative.delete()
    assert told() == [(DAY, None, None, 2, None), (DAY, None, None, 5, None)] and all_agree()
    assert counts_of(send("date,creative,clicks\n2026-11-20,,3\n")) == (0, 1, 0)
    assert [row[3] for row in told()] == [3, 5] and all_agree()
    campaign.delete()
    assert not ImportedDay.objects.exists()


def test_they_are_the_account_s_and_go_with_it(send, campaign, owner, stranger):
    campaign.memberships.create(user=stranger)
    send("date,clicks\n2026-11-20,2\n")
    rows = {person: dict(belongings(person))[ImportedDay] for person in (owner, stranger)}
    assert rows[owner].count() == 1 and not rows[stranger].exists()
    owner.delete()
    assert not ImportedDay.objects.exists()


def test_imported_days_are_added_up_anew_with_the_metrics(send, campaign, creative):
    send(f"date,creative,impressions,clicks\n2026-11-20,{creative.pk},100,5\n2026-11-20,,50,1\n")
    performance.record_metrics(
        [Metric(campaign=campaign, creative=creative, metric_name="clicks", metric_value=3, timestamp=NOON)]
    )
    kept = results()
    assert kept == [(DAY, None, 50, 1, 0), (DAY, creative.pk, 100, 8, 0)]
    ImportedDay.objects.filter(creative=creative).update(clicks=4)
    assert [row[3:] for row in rollup.differences(9)] == [(0, 1, 0)]
    ImportedDay.objects.filter(creative=creative).update(clicks=5)
    DailyResult.objects.all().delete()
    call_command("results_check", "--rebuild")
    assert results() == kept


@pytest.fixture
def before(campaign, creative):
    """A day of the source 'meta' as it was imported before, and what else looks like it: a request's keyed metrics."""

    def metric(name, value, words, **of):
        key = UUID(md5(words.encode(), usedforsecurity=False).hexdigest())
        return Metric(campaign=campaign, metric_name=name, metric_value=value, timestamp=NOON, key=key, **of)

    def imported(name, value, subject=0, source="meta", day=DAY):
        words = f"import:{source}:{campaign.pk}:{subject}:{day}:{name}"
        return metric(name, value, words, creative_id=subject or None)

    request = metric("clicks", 1000, "a request")
    performance.record_metrics(
        [
            imported("impressions", 100, creative.pk),
            imported("clicks", 5, creative.pk),
            imported("impressions", 50),
            imported("impressions", 7, source="naver"),
            request,
        ]
    )
    return SimpleNamespace(request=request, kept=results())


FILE = "date,creative,impressions,clicks\n2026-11-20,{},100,5\n2026-11-20,,50,0\n"


def test_what_was_imported_as_metrics_is_not_counted_twice(send, before, creative):
    file = FILE.format(creative.pk)
    assert counts_of(send(file, dry_run="true")) == (0, 0, 3)
    assert Metric.objects.count() == 5 and not told()
    for _ in range(2):
        report = send(file)
        assert counts_of(report) == (0, 0, 3) and report["days_unchanged"] == 1
        assert results() == before.kept and all_agree()
    assert told() == [(DAY, None, 50, None, None), (DAY, creative.pk, 100, 5, None)]
    assert set(Metric.objects.values_list("metric_value", flat=True)) == {7, 1000}
    send("date,impressions\n2026-11-20,7\n", source="naver")
    assert Metric.objects.get().key == before.request.key and results() == before.kept and all_agree()


def test_what_was_imported_as_metrics_is_corrected(send, before, creative):
    report = send(f"date,creative,clicks,conversions\n2026-11-20,{creative.pk},3,1\n2026-11-21,{creative.pk},1,0\n")
    assert counts_of(report) == (2, 1, 0)
    assert told()[0] == (DAY, creative.pk, 100, 3, 1)
    assert results()[:2] == [(DAY, None, 57, 1000, 0), (DAY, creative.pk, 100, 3, 1)] and all_agree()
    assert Metric.objects.count() == 3, "days that a file does not tell of stay as they are"


def test_what_an_older_server_imports_meanwhile_is_mended_by_the_next_import(send, campaign, creative):
    """While servers are exchanged, one of them may still write metrics of a day that another has stored as a day."""
    file = FILE.format(creative.pk)
    send(file)
    kept = results()
    key = UUID(md5(f"import:meta:{campaign.pk}:0:{DAY}:impressions".encode(), usedforsecurity=False).hexdigest())
    performance.record_metrics(
        [Metric(campaign=campaign, metric_name="impressions", metric_value=50, timestamp=NOON, key=key)]
    )
    assert counts_of(send(file)) == (0, 1, 2)
    assert results() == kept and all_agree() and not Metric.objects.exists()


COUNT = st.none() | st.integers(0, 3) | st.integers(0, 10**12)
ROWS = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(["2026-11-20", "2026-11-21"]), COUNT, COUNT, COUNT), max_size=8
)
FILES = st.lists(st.tuples(st.sampled_from(["one", "two"]), ROWS), max_size=5)


class Expected:
    """The same in Python: what each source last said, and what is told of a file."""

    def __init__(self):
        self.said = {}

    def read(self, source, rows):
        sums = {}
        for subject, day, *counts in rows:
            for name, count in zip(NAMES, counts, strict=True):
                if count is not None:
                    sums[subject, day, name] = sums.get((subject, day, name), 0) + count
        sums = {key: value for key, value in sums.items() if value or (source, *key) in self.said}
        days = defaultdict(list)
        for key, value in sums.items():
            days[key[1]].append((self.said.get((source, *key)), value))
        self.said |= {(source, *key): value for key, value in sums.items()}
        pairs = [pair for of_day in days.values() for pair in of_day]
        unchanged = sum(all(was == now for was, now in of_day) for of_day in days.values())
        new = sum(all(was is None for was, _now in of_day) for of_day in days.values())
        counts = (len(pairs), sum(was is None for was, _ in pairs), sum(was not in {None, now} for was, now in pairs))
        return counts, (new, len(days) - new - unchanged, unchanged)

    def results(self):
        sums = defaultdict(lambda: [0, 0, 0])
        for (_source, subject, day, name), value in self.said.items():
            sums[subject, day][NAMES.index(name)] += value
        return {key: tuple(counts) for key, counts in sums.items()}


@pytest.mark.django_db
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FILES)
def test_whatever_files_say_the_last_word_of_each_source_counts(files):
    user = UserFactory()
    campaign = CampaignFactory(user=user)
    made = [Creative(user=user, campaign=campaign, content_type="text", prompt="p", model="m") for _ in range(2)]
    subjects = [0, *(creative.pk for creative in Creative.objects.bulk_create(made))]
    expected = Expected()
    for source, rows in files:
        with staging.tables(), transaction.atomic():
            staging.stage([(campaign.pk, subjects[subject], *rest) for subject, *rest in rows])
            summary = staging.sum_up(source)
            staging.apply()
        counts, days = expected.read(source, rows)
        assert (summary.counts, summary.new, summary.changed) == counts
        assert (summary.days_new, summary.days_changed, summary.days_unchanged) == days
    stored = DailyResult.objects.filter(campaign=campaign).values_list("subject", "day", *NAMES)
    assert {(subjects.index(of), str(day)): tuple(counts) for of, day, *counts in stored} == expected.results()
    assert all_agree()
    assert CampaignDay.objects.filter(campaign=campaign).count() == len({day for _, day in expected.results()})
    user.delete()  # examples share a database
