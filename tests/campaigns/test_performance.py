import math
import random
import re
from datetime import UTC, datetime

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from campaigns import services
from campaigns.creatives import performance
from campaigns.creatives.scoring import Counts, Prior, lower_bound
from campaigns.metrics import rollup
from campaigns.models import Creative, Metric
from tests.factories import CampaignFactory
from vectorstore.models import IndexTask

NOON = datetime(2026, 11, 20, 3, tzinfo=UTC)
WHOLE = st.integers(0, 10**12)


def make(campaign, **fields):
    values = {"content_type": "text", "prompt": "Headline", "result": {"text": "Hello"}, "model": "offline-text"}
    return Creative.objects.create(user=campaign.user, campaign=campaign, **{**values, **fields})


def metrics(campaign, creative, impressions, clicks, conversions):
    numbers = {"impressions": impressions, "clicks": clicks, "conversions": conversions}
    return [
        Metric(campaign=campaign, creative=creative, metric_name=name, metric_value=value, timestamp=NOON)
        for name, value in numbers.items()
    ]


def store(metrics):
    """Without judging anybody."""
    rollup.set_days(metrics)
    rollup.add(Metric.objects.bulk_create(metrics))


@pytest.fixture
def campaign(owner):
    return CampaignFactory(user=owner)


def test_the_score_is_half_of_each_rate():
    assert Counts(1000, 30, 6).score == pytest.approx(0.5 * 0.03 + 0.5 * 0.2)
    assert Counts(0, 0, 0).score == 0
    assert Counts(1000, 0, 0).score == 0
    assert Counts(0, 10, 5).score == pytest.approx(0.25)


def test_a_lucky_start_does_not_beat_a_long_record():
    lucky, proven = Counts(10, 3, 1), Counts(2000, 300, 30)
    assert lucky.score > proven.score
    for prior in (Prior(), Prior.of(lucky + proven)):
        assert lower_bound(lucky, prior) < lower_bound(proven, prior)


def test_more_of_the_same_proves_more_and_comes_close_to_the_score():
    bounds = [lower_bound(Counts(100 * n, 3 * n, n), Prior()) for n in (1, 10, 100, 10_000)]
    assert bounds == sorted(bounds)
    assert bounds[-1] == pytest.approx(Counts(100, 3, 1).score, rel=0.02)


def test_what_was_measured_on_the_campaign_proves_less_however_much_it_is():
    prior = Prior(0.02, 0.04)
    counts = Counts(4_000_000, 160_000, 16_000)
    second_hand = lower_bound(counts, prior, second_hand=True)
    assert second_hand < 0.7 * lower_bound(counts, prior)
    assert second_hand > lower_bound(Counts(), prior)


def test_impossible_counts_prove_nothing():
    prior = Prior(0.02, 0.04)
    assert lower_bound(Counts(10, 10_000, 20_000), prior) == lower_bound(Counts(), prior)
    assert lower_bound(Counts(0, 500, 50), prior) < Counts(0, 500, 50).score


@given(WHOLE, WHOLE, WHOLE, st.booleans())
def test_the_bound_is_never_above_what_is_likely_nor_below_nothing(impressions, clicks, conversions, second_hand):
    counts = Counts(impressions, clicks, conversions)
    bound = lower_bound(counts, Prior.of(Counts()), second_hand=second_hand)
    assert 0 <= bound <= 1 and math.isfinite(bound)


def test_nine_of_ten_true_scores_lie_above_the_bound():
    dice, above = random.Random(7), 0
    for _ in range(2000):
        ctr, cvr = dice.betavariate(2, 98), dice.betavariate(1, 19)
        impressions = int(dice.lognormvariate(7, 1.2)) + 1
        clicks = sum(dice.random() < ctr for _ in range(min(impressions, 5000)))
        conversions = sum(dice.random() < cvr for _ in range(clicks))
        bound = lower_bound(Counts(min(impressions, 5000), clicks, conversions), Prior(0.02, 0.05))
        above += bound <= 0.5 * ctr + 0.5 * cvr
    assert 0.86 < above / 2000 < 0.95


def test_a_creative_is_judged_by_its_own_metrics(campaign):
    creative, silent = make(campaign), make(campaign)
    performance.record_metrics(metrics(campaign, creative, 1000, 30, 3) + metrics(campaign, creative, 1000, 10, 1))
    creative.refresh_from_db()
    assert (creative.impressions, creative.clicks, creative.conversions) == (2000, 40, 4)
    assert creative.score == pytest.approx(0.5 * 0.02 + 0.5 * 0.1)
    assert 0 < creative.score_low < creative.score
    assert creative.score_source == "creative"
    silent.refresh_from_db()
    assert (silent.score_source, silent.score) == ("campaign", creative.score)
    assert silent.score_low < creative.score_low


def test_without_any_metric_there_is_no_score(campaign):
    lonely = make(CampaignFactory(user=campaign.user))
    performance.update([lonely.pk])
    lonely.refresh_from_db()
    assert (lonely.score, lonely.score_low, lonely.score_source) == (0, 0, "")


def test_its_own_metrics_replace_the_campaign_s(campaign):
    creative = make(campaign)
    performance.record_metrics(metrics(campaign, None, 10_000, 900, 90))
    creative.refresh_from_db()
    assert (creative.score_source, creative.impressions) == ("campaign", 10_000)
    performance.record_metrics(metrics(campaign, creative, 100, 1, 0))
    creative.refresh_from_db()
    assert (creative.score_source, creative.impressions) == ("creative", 100)


def test_metrics_of_another_account_count_for_nothing(campaign):
    creative = make(campaign)
    performance.record_metrics(metrics(campaign, creative, 1000, 30, 3))
    creative.refresh_from_db()
    alone = creative.score_low
    foreign = CampaignFactory()
    performance.record_metrics(metrics(foreign, make(foreign), 10**9, 5 * 10**8, 10**8))
    performance.update_all()
    creative.refresh_from_db()
    assert creative.score_low == alone


def test_all_are_judged_owner_by_owner(db, monkeypatch):
    """Each batch adds up everything of every owner in it: an owner must not be in batch after batch."""
    campaigns = [CampaignFactory() for _ in range(3)]
    for _ in range(2):
        for each in campaigns:
            make(each)
    monkeypatch.setattr(performance, "AT_ONCE", 2)
    with CaptureQueriesContext(connection) as queries:
        performance.update_all()
    sums = [query["sql"] for query in queries if "user_id" in query["sql"] and "SUM(" in query["sql"]]
    owners = [set(re.findall(r'"user_id" IN \(([\d, ]+)\)', sql)[0].split(", ")) for sql in sums]
    assert owners == [{str(each.user_id)} for each in campaigns]


def test_the_index_is_told_in_the_same_transaction_and_only_of_changes(campaign):
    text, picture = make(campaign), make(campaign, content_type="image", result={"url": "/media/x.png"})
    performance.record_metrics(metrics(campaign, text, 100, 5, 1) + metrics(campaign, picture, 100, 5, 1))
    told = set(IndexTask.objects.values_list("collection", "object_id"))
    assert told == {("copy_texts", str(text.pk)), ("images", str(picture.pk))}
    IndexTask.objects.all().delete()
    assert performance.update([text.pk, picture.pk]) == 0
    assert not IndexTask.objects.exists()


def test_many_cost_as_many_queries_as_few(campaign):
    def cost(creatives):
        store([row for each in creatives for row in metrics(campaign, each, 100, 5, 1)])
        with CaptureQueriesContext(connection) as queries:
            assert performance.update([each.pk for each in creatives]) == len(creatives)
        return len(queries)

    assert cost([make(campaign) for _ in range(2)]) == cost([make(campaign) for _ in range(60)])


def test_the_command_mends_what_is_there(campaign, capsys):
    creative = make(campaign)
    store(metrics(campaign, creative, 1000, 30, 3))
    call_command("update_performance")
    assert capsys.readouterr().out.startswith("1 creatives")
    creative.refresh_from_db()
    assert creative.clicks == 30


def test_a_draft_that_is_deleted_takes_its_campaign_s_score_along(campaign):
    creative = make(campaign)
    performance.record_metrics(metrics(campaign, None, 10_000, 900, 90))
    IndexTask.objects.all().delete()
    services.delete_draft(campaign)
    creative.refresh_from_db()
    assert (creative.campaign_id, creative.score, creative.score_source) == (None, 0, "")
    assert IndexTask.objects.get().object_id == str(creative.pk)


def test_the_api_works_it_out_anew(campaign, owner_api, stranger_api):
    creative = make(campaign)
    store(metrics(campaign, creative, 1000, 30, 3))
    path = f"/api/creatives/{creative.pk}/update-performance"
    assert stranger_api.post(path).status_code == 404
    body = owner_api.post(path).json()
    assert body["id"] == creative.pk and body["score"] == pytest.approx(0.065)
    assert body["metrics"] == {"impressions": 1000, "clicks": 30, "conversions": 3, "ctr": 0.03, "cvr": 0.1}
    assert body["score_source"] == "creative" and 0 < body["score_low"] < body["score"]
