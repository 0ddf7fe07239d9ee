"""Which creatives to follow: those that are about the same, and have proven that they work; see docs/adr/0018."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

import structlog
from django.db.models import Case, IntegerField, Q, Value, When
from django.db.models.expressions import Combinable

from accounts.models import User
from campaigns.creatives.folding import fold
from campaigns.creatives.sources import readable_by
from campaigns.models import Creative
from campaigns.models.creative import CreativeQuerySet
from vectorstore import search
from vectorstore.errors import VectorsUnavailable

log = structlog.get_logger()
NOMINEES = 60  # at least: near-duplicates fold, and what is proven may be a little further off
NOMINEES_A_RESULT = 6
LEAST_SIMILARITY = 0.15  # what has nothing to do with each other lies below
NEAR_ENOUGH = 0.6  # of the nearest one's similarity: what is further off is about something else
MOST_WORDS = 8
Similarities = dict[int, float]


@dataclass(frozen=True)
class Wish:
    """What is looked for; ``min_score`` is compared with the score as measured, ``content_type`` may be empty."""

    query: str
    min_score: float
    n: int
    content_type: str = ""


@dataclass(frozen=True)
class Recommendation:
    """A creative worth following.

    ``similarity`` is None where meaning was not asked; ``alike`` counts the near-duplicates that it stands for.
    """

    creative: Creative
    similarity: float | None
    alike: int


def recommend(user: User, wish: Wish) -> tuple[list[Recommendation], bool]:
    """Of what the person may see: the best first, and whether words had to do where meaning could not be asked."""
    query = unicodedata.normalize("NFC", wish.query).strip()
    if not query:
        return _listed(_most_proven(user, wish), {}, wish.n), False
    try:
        similarities = _nominated(user, query, wish)
    except VectorsUnavailable as error:
        log.warning("recommended_by_words", code=error.code)
        return _listed(_by_words(user, query, wish), {}, wish.n), True
    creatives = list(_candidates(user, wish).filter(pk__in=similarities))
    return _listed(_ranked(creatives, similarities), similarities, wish.n), False


def _nominated(user: User, query: str, wish: Wish) -> Similarities:
    """What the index holds to be about the same. Raises VectorsUnavailable."""
    matches = search.search_high_performing_similar(
        query,
        payer=user.pk,
        where=readable_by(user),
        n=_nominees(wish),
        min_score=wish.min_score,
        content_type=wish.content_type,
    )
    nearest = max((match.similarity for match in matches), default=0.0)
    least = max(LEAST_SIMILARITY, NEAR_ENOUGH * nearest)
    return {int(match.id): match.similarity for match in matches if match.similarity >= least}


def _candidates(user: User, wish: Wish) -> CreativeQuerySet:
    """What may be recommended, as the database has it now, with what people think of it."""
    creatives = Creative.objects.visible_to(user).filter(status=Creative.Status.COMPLETED, score__gte=wish.min_score)
    types = [wish.content_type] if wish.content_type else [Creative.ContentType.TEXT, Creative.ContentType.IMAGE]
    return creatives.filter(content_type__in=types).with_feedback_of(user)


def _ranked(creatives: list[Creative], similarities: Similarities) -> list[Creative]:
    """By what is proven times how similar it is; within a hundredth of the best, what people liked comes first."""

    def worth(creative: Any) -> float:
        return float(creative.score_low * similarities[creative.pk])

    best = max(map(worth, creatives), default=0.0) or 1.0
    return sorted(
        creatives,
        key=lambda each: (round(worth(each) / best, 2), _rating(each), worth(each), each.pk),
        reverse=True,
    )


def _most_proven(user: User, wish: Wish) -> list[Creative]:
    found = _candidates(user, wish).order_by("-score_low", "-pk")
    return sorted(found[: _nominees(wish)], key=lambda each: (each.score_low, _rating(each)), reverse=True)


def _rating(creative: Creative) -> float:
    return float(getattr(creative, "rating", None) or 0)


def _nominees(wish: Wish) -> int:
    return max(NOMINEES, NOMINEES_A_RESULT * wish.n)


def _by_words(user: User, query: str, wish: Wish) -> list[Creative]:
    """Those in which most of the words stand, the most proven first among equals."""
    words = list(dict.fromkeys(re.findall(r"\w{2,}", query)))[:MOST_WORDS]
    hits = [Q(prompt__icontains=word) | Q(result__text__icontains=word) for word in words]
    if not hits:
        return []
    count: Combinable = Value(0)
    anywhere = Q()
    for hit in hits:
        count = count + Case(When(hit, then=1), default=0, output_field=IntegerField())
        anywhere |= hit
    found = _candidates(user, wish).filter(anywhere).annotate(hits=count).order_by("-hits", "-score_low", "-pk")
    return list(found[: _nominees(wish)])


def _listed(creatives: list[Creative], similarities: Similarities, n: int) -> list[Recommendation]:
    folded = fold(creatives)[:n]
    return [Recommendation(creative, similarities.get(creative.pk), alike) for creative, alike in folded]
