"""Tell webhooks that a month's dollars, or a campaign's budget, are used to 80 % or 100 %: once for each of them.

What is held counts as used, as everywhere. 100 % is told when nothing is left, or when a request no longer fits.
"""

from dataclasses import dataclass

from django.db import connection
from django.utils import timezone

from artify.core.money import to_usd, usd_text
from artify.core.webhooks.outbox import Event, emit, wanting

NEARLY, FULL = 80, 100
NOTE = "INSERT INTO core_capnotice (budget, percent, created_at) VALUES (%s, %s, %s) ON CONFLICT (budget, percent) DO NOTHING"


@dataclass(frozen=True)
class Cap:
    """A budget (its key in the ledger), whom it is told of, what counts against it and its limit, in nano-dollars."""

    budget: str
    user_id: int
    period: str
    campaign_id: int | None
    used: int
    limit: int


def tell(cap: Cap, *, refused: bool = False) -> None:
    """Tell what is reached and was not told yet; inside the transaction that moved the budget.

    Costs nothing below 80 %, one question where nobody listens.
    """
    if cap.used * 100 < cap.limit * NEARLY or not wanting(cap.user_id, Event.CAP_REACHED):
        return
    is_full = refused or cap.used >= cap.limit
    for percent in (NEARLY, FULL) if is_full else (NEARLY,):
        if _is_first(cap.budget, percent):
            emit(cap.user_id, Event.CAP_REACHED, _told(cap, percent))


def _is_first(budget: str, percent: int) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(NOTE, [budget, percent, connection.ops.adapt_datetimefield_value(timezone.now())])
        return bool(cursor.rowcount)


def _told(cap: Cap, percent: int) -> dict[str, object]:
    return {
        "budget": "campaign" if cap.campaign_id is not None else "month",
        "campaign_id": cap.campaign_id,
        "month": cap.period or None,
        "percent": percent,
        "used_usd": usd_text(to_usd(cap.used)),
        "limit_usd": usd_text(to_usd(cap.limit)),
    }
