"""How creatives perform: sums of what was measured, the score, and what of it is proven; see docs/adr/0018."""

from collections.abc import Iterable, Sequence
from itertools import islice

from django.db import transaction
from django.db.models import F, Q, Sum

from accounts.models import User
from campaigns.creatives import sources
from campaigns.creatives.scoring import Counts, Prior, lower_bound
from campaigns.metrics import rollup
from campaigns.models import Creative, DailyResult, Metric

AT_ONCE = 500  # creatives a transaction
FIELDS = ("impressions", "clicks", "conversions", "score", "score_low", "score_source")
ScoreSource = Creative.ScoreSource


def update(ids: Iterable[int]) -> int:
    """Work out anew how these creatives perform; how many have changed.

    A creative of which nothing was measured is judged by its campaign. Costs the same queries for up to AT_ONCE. The
    index follows where something has changed: its texts are not embedded again.
    """
    waiting, changed = iter(sorted(set(ids))), 0
    while batch := list(islice(waiting, AT_ONCE)):
        changed += _update(batch)
    return changed


def update_all() -> int:
    """Work out anew how every creative performs: the account's average, which each is judged by, moves with time."""
    last, changed = 0, 0
    while owners := list(User.objects.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:AT_ONCE]):
        # Owner by owner: every batch adds up everything of each owner in it.
        of_these = Creative.objects.filter(user__gte=owners[0], user__lte=owners[-1]).order_by("user", "pk")
        ids = iter(of_these.values_list("pk", flat=True))
        while batch := list(islice(ids, AT_ONCE)):
            changed += _update(batch)
        last = owners[-1]
    return changed


@transaction.atomic
def record_metrics(metrics: Sequence[Metric]) -> list[Metric]:
    """Store what was measured with its day, and judge anew whom it tells of."""
    rollup.set_days(metrics)
    made = Metric.objects.bulk_create(metrics)
    rollup.add(made)
    judge({metric.campaign_id for metric in made}, {metric.creative_id for metric in made if metric.creative_id})
    return made


def judge(campaigns: set[int], creatives: set[int]) -> int:
    """Judge anew these creatives, and those that only one of these campaigns tells of; how many have changed."""
    named = Q(pk__in=creatives)
    unmeasured = Q(campaign_id__in=campaigns) & ~Q(score_source=ScoreSource.CREATIVE)
    return update(Creative.objects.filter(named | unmeasured).values_list("pk", flat=True))


@transaction.atomic
def _update(ids: list[int]) -> int:
    """The rows are locked before anything is summed up, so that the last of two has seen what both measured."""
    creatives = list(Creative.objects.select_for_update().filter(pk__in=ids).order_by("pk"))
    own = _sums("creative_id", {creative.pk for creative in creatives})
    campaigns = {each.campaign_id for each in creatives if each.campaign_id and not own.get(each.pk)}
    of_campaign = _sums("campaign_id", campaigns) if campaigns else {}
    priors = _priors(creatives, own)
    changed = []
    for creative in creatives:
        before = [getattr(creative, name) for name in FIELDS]
        _judge(creative, own.get(creative.pk), of_campaign.get(creative.campaign_id or 0), priors[creative.user_id])
        if [getattr(creative, name) for name in FIELDS] != before:
            changed.append(creative)
    if changed:
        Creative.objects.bulk_update(changed, FIELDS)
        sources.note(changed)
    return len(changed)


def _judge(creative: Creative, own: Counts | None, of_campaign: Counts | None, prior: Prior) -> None:
    counts = own or of_campaign or Counts()
    source = ScoreSource.CREATIVE if own else ScoreSource.CAMPAIGN if of_campaign else ""
    creative.impressions, creative.clicks, creative.conversions = counts.impressions, counts.clicks, counts.conversions
    creative.score = counts.score
    creative.score_source = source
    creative.score_low = lower_bound(counts, prior, second_hand=source == ScoreSource.CAMPAIGN) if source else 0.0


def _sums(owner: str, ids: set[int]) -> dict[int, Counts]:
    """Sums of the daily results of each creative or campaign."""
    rows = (
        DailyResult.objects.filter(**{f"{owner}__in": ids})
        .order_by()
        .values_list(owner)
        .annotate(Sum("impressions"), Sum("clicks"), Sum("conversions"))
    )
    return {pk: Counts(*map(int, sums)) for pk, *sums in rows}


def _priors(creatives: list[Creative], own: dict[int, Counts]) -> dict[int, Prior]:
    """Of each owner: the average of everything of theirs that was measured, these creatives as they are now."""
    population = {creative.user_id: Counts() for creative in creatives}
    others = Creative.objects.filter(user_id__in=population, score_source=ScoreSource.CREATIVE)
    possible = others.filter(impressions__gte=F("clicks"), clicks__gte=F("conversions"))
    rows = (
        possible.exclude(pk__in=[creative.pk for creative in creatives])
        .order_by()
        .values_list("user_id")
        .annotate(Sum("impressions"), Sum("clicks"), Sum("conversions"))
    )
    for user_id, *sums in rows:
        population[user_id] = Counts(*map(int, sums))
    for creative in creatives:
        counts = own.get(creative.pk, Counts())
        population[creative.user_id] += counts if counts.are_possible else Counts()
    return {user_id: Prior.of(counts) for user_id, counts in population.items()}
