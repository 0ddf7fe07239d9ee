"""The ledger as lines of JSON, for whoever compares it with the provider's bill."""

from collections.abc import Iterator
from typing import Any

import orjson
from django.db.models import QuerySet

from accounts.models import Attempt
from artify.core.money import to_usd, usd_text

BATCH = 2000
COLUMNS = (
    "key",
    "provider_id",
    "user_id",
    "campaign_id",
    "job_reference",
    "model",
    "state",
    "reserved_nano",
    "charged_nano",
)


def lines(attempts: QuerySet[Attempt]) -> Iterator[bytes]:
    """One line an attempt, oldest first: {key, provider_id, user, campaign, job, model, usd, state}."""
    for row in attempts.order_by("created_at").values_list(*COLUMNS).iterator(BATCH):
        yield orjson.dumps(_line(*row), option=orjson.OPT_APPEND_NEWLINE)


def _line(
    key: Any, provider_id: str, user: int, campaign: int | None, job: str, model: str, state: str, held: int, paid: int
) -> dict[str, Any]:
    return {
        "key": str(key),
        "provider_id": provider_id,
        "user": user,
        "campaign": campaign,
        "job": job,
        "model": model,
        "usd": _usd(state, held, paid),
        "state": state,
    }


def _usd(state: str, held: int, paid: int) -> str:
    """What counts: the charge, or the reserve while it may still be billed; a void attempt is "0"."""
    if state == Attempt.State.VOID:
        return "0"
    return usd_text(to_usd(paid if state == Attempt.State.SETTLED else held))
