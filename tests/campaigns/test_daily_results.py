"""Daily results are the sums of the metrics, whatever happens."""

import importlib
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaigns.creatives import performance
from campaigns.metrics import rollup
from campaigns.models import CampaignDay, Creative, DailyResult, Metric
from tests.factories import CampaignFactory, UserFactory

migration = importlib.import_module("campaigns.migrations.0006_fill_daily_results")
EVENING = datetime(2026, 11, 20, 16, tzinfo=UTC)  # 21 November in Seoul


def make(campaign, user=None):
    return Creative.objects.create(
        user=user or campaign.user, campaign=campaign, content_type="text", prompt="p", model="m"
    )


def metric(campaign, creative=None, name="clicks", value=1, at=EVENING):
    return Metric(campaign=campaign, creative=creative, metric_name=name, metric_value=value, timestamp=at)


def results():
    return list(
        DailyResult.objects.order_by("day", "subject", "campaign").values_list(
            "creative_id", "day", "impressions", "clicks", "conversions"
        )
    )


@pytest.fixture
def campaign(owner):
    return CampaignFactory(user=owner)


def test_each_metric_is_added_to_its_day_in_the_owner_s_time_zone(campaign):
    creative = make(campaign)
    performance.record_metrics(
        [metric(campaign), metric(campaign, creative, "impressions", 50), metric(campaign, creative, "clicks", 5)]
    )
    performance.record_metrics(
        [
            metric(campaign, creative, value=2),
            metric(campaign, creative, "conversions", 1, EVENING - timedelta(hours=2)),
        ]
    )
    assert results() == [
        (creative.pk, date(2026, 11, 20), 0, 0, 1),
        (None, date(2026, 11, 21), 0, 1, 0),
        (creative.pk, date(2026, 11, 21), 50, 7, 0),
    ]
    west = CampaignFactory(user=UserFactory(time_zone="America/Los_Angeles"))
    performance.record_metrics([metric(west)])
    assert DailyResult.objects.get(campaign=west).day == date(2026, 11, 20)


def test_who_moves_does_not_move_the_past(campaign, owner):
    performance.record_metrics([metric(campaign)])
    owner.time_zone = "America/Los_Angeles"
    owner.save()
    performance.record_metrics([metric(campaign)])
    assert [row[1] for row in results()] == [date(2026, 11, 20), date(2026, 11, 21)]
    rollup.rebuild()
    assert [row[1] for row in results()] == [date(2026, 11, 20), date(2026, 11, 21)]


def test_the_numbers_of_a_creative_that_goes_stay_with_the_campaign(campaign, stranger):
    creative = make(campaign, stranger)
    performance.record_metrics([metric(campaign, creative, value=3), metric(campaign)])
    stranger.delete()
    assert not Creative.objects.exists()
    assert results() == [(None, date(2026, 11, 21), 0, 1, 0), (None, date(2026, 11, 21), 0, 3, 0)]
    assert rollup.differences(9) == []
    performance.record_metrics([metric(campaign)])
    rollup.rebuild()
    assert results() == [(None, date(2026, 11, 21), 0, 5, 0)]


def test_a_campaign_takes_its_results_along(campaign):
    performance.record_metrics([metric(campaign)])
    campaign.delete()
    assert not DailyResult.objects.exists() and not CampaignDay.objects.exists()


def test_they_are_seen_by_whom_the_campaign_is_shared_with(campaign, owner, stranger):
    performance.record_metrics([metric(campaign)])
    assert DailyResult.objects.visible_to(owner).count() == 1
    assert not DailyResult.objects.visible_to(stranger).exists()
    campaign.memberships.create(user=stranger)
    assert DailyResult.objects.visible_to(stranger).count() == 1


STEPS = st.lists(
    st.lists(
        st.tuples(
            st.integers(0, 1),
            st.integers(0, 2),
            st.sampled_from(Metric.Name.values),
            st.integers(0, 10**12),
            st.integers(0, 80),
        ),
        max_size=8,
    ),
    max_size=4,
)


@pytest.mark.django_db
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS, st.booleans())
def test_whatever_arrives_they_agree_with_the_metrics(steps, goes):
    user = UserFactory()
    campaigns = [CampaignFactory(user=user) for _ in range(2)]
    creatives = {campaign: [None, make(campaign), make(campaign)] for campaign in campaigns}
    for step in steps:
        performance.record_metrics(
            [
                metric(
                    campaigns[which], creatives[campaigns[which]][who], name, value, EVENING + timedelta(hours=hours)
                )
                for which, who, name, value, hours in step
            ]
        )
    if goes:
        creatives[campaigns[0]][1].delete()
    assert rollup.differences(9) == [] == rollup.day_differences(9)
    kept = results()
    rollup.rebuild()
    assert rollup.day_differences(9) == []
    assert goes or results() == kept
    user.delete()  # examples share a database


def test_the_command_finds_what_differs_and_mends_it(campaign, capsys):
    performance.record_metrics([metric(campaign), metric(campaign, make(campaign))])
    call_command("results_check")
    DailyResult.objects.filter(subject=0).update(clicks=4)
    DailyResult.objects.exclude(subject=0).delete()
    with pytest.raises(CommandError, match="3 findings"):
        call_command("results_check")
    out = capsys.readouterr().out
    assert "the whole, 2026-11-21: differs by 0 / 3 / 0" in out and "differs by 0 / -1 / 0" in out
    assert "all of 2026-11-21: differs by 0 / -2 / 0" in out
    call_command("results_check", "--rebuild")


def test_the_migration_adds_up_what_stood_before(campaign):
    west = CampaignFactory(user=UserFactory(time_zone="America/Los_Angeles"))
    performance.record_metrics([metric(campaign), metric(campaign, make(campaign), "impressions", 9), metric(west)])
    kept = results()
    Metric.objects.update(day=date(1970, 1, 1))
    editor = SimpleNamespace(connection=connection)
    migration.empty(apps, editor)
    assert results() == []
    migration.fill(apps, editor)
    assert results() == kept and rollup.differences(9) == []


@pytest.mark.parametrize("field", ["campaign_id", "creative_id"])
def test_a_range_of_days_is_read_from_an_index(campaign, field):
    query = DailyResult.objects.filter(**{field: 7, "day__range": ("2026-11-01", "2026-11-30")}).order_by()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")  # the table is empty
    index = {"campaign_id": ("once", "autoindex"), "creative_id": ("daily_result_creative",)}[field]
    plan = query.explain()
    assert any(name in plan for name in index) and "day>" in plan.replace(" ", "").replace('"', "")
