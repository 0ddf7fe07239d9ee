"""Templates that mean what is searched for, behind those in which the words stand."""

import structlog
from django.db.models import QuerySet

from accounts.models import User
from projects.models import Template
from vectorstore import search
from vectorstore.documents import NOBODY, TEMPLATES
from vectorstore.errors import VectorsUnavailable

log = structlog.get_logger()
MOST = 12
NOMINEES = 40  # the gallery's filters take some of them away
LEAST_SIMILARITY = 0.16  # of a word and a whole template; what has nothing to do with each other lies below
NEAR_ENOUGH = 0.6  # of the nearest one's similarity


def similar_templates(user: User, query: str, among: QuerySet[Template]) -> list[Template]:
    """Those of ``among`` that mean the same, the nearest first; none when the index cannot be asked."""
    try:
        matches = search.search_similar(
            TEMPLATES, query, payer=user.pk, where={"user_id": {"$in": [NOBODY, user.pk]}}, n=NOMINEES
        )
    except VectorsUnavailable as error:
        log.info("templates_found_by_words_only", code=error.code)
        return []
    nearest = max((match.similarity for match in matches), default=0.0)
    least = max(LEAST_SIMILARITY, NEAR_ENOUGH * nearest)
    near = [int(match.id) for match in matches if match.similarity >= least]
    there = among.in_bulk(near) if near else {}
    return [there[pk] for pk in near if pk in there][:MOST]
