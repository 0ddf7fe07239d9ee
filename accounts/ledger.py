"""Reserve before the call, settle after it: the only code that moves money or counts.

Every budget moves by one conditional UPDATE; nothing is read, decided and written back. Callers run inside
``transaction.atomic`` so that a reserve, its job and its entries stand or fall together.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts import cap_notices, ledger_sql
from accounts.cap_notices import Cap
from accounts.ledger_sql import Caps, Movement, Reserved, Used
from accounts.models import Attempt, Budget, Entry, Quota, User
from artify.core.errors import (
    AccountBlocked,
    CampaignBudgetExceeded,
    DailyQuotaExceeded,
    MonthlyCapExceeded,
    Problem,
)
from artify.core.money import to_nano

Kind = Budget.Kind
DAILY_COUNTS = {"text": Kind.USER_DAY_TEXTS, "image": Kind.USER_DAY_IMAGES}
REFUSED_BY: dict[type[Problem], Kind] = {
    MonthlyCapExceeded: Kind.USER_MONTH_USD,
    CampaignBudgetExceeded: Kind.CAMPAIGN_USD,
}


@dataclass(frozen=True)
class Charge:
    """The most one attempt can cost.

    ``key`` names the attempt; ``kind`` is "text", "image" or "embedding"; ``units`` are pieces counted against the
    day; ``usd`` is the bound in dollars; ``campaign_budget`` is the campaign's limit now, None for a campaign without
    one, ``campaign_owner_id`` whose it is.
    """

    key: UUID
    user: User
    kind: str
    units: int
    usd: Decimal
    model: str
    job_reference: str
    campaign_id: int | None = None
    campaign_budget: Decimal | None = None
    campaign_owner_id: int | None = None


@dataclass(frozen=True)
class Hold:
    """An amount to set aside in one budget, and what the budget may hold at most (None: no limit)."""

    kind: Kind
    owner_id: int
    period: str
    amount: int
    limit: int | None

    @property
    def key(self) -> str:
        """The budget's key."""
        return budget_key(self.kind, self.owner_id, self.period)


def budget_key(kind: Kind, owner_id: int, period: str) -> str:
    """The text key of a budget."""
    return f"{kind.value}:{owner_id}:{period}"


def local_day(user: User) -> str:
    """The day in the user's own zone, as 2026-11-23."""
    return timezone.now().astimezone(user.zone).date().isoformat()


def local_month(user: User) -> str:
    """The month in the user's own zone, as 2026-11."""
    return local_day(user)[:7]


def next_midnight(user: User) -> datetime:
    """When the user's daily counts start anew."""
    tomorrow = timezone.now().astimezone(user.zone).date() + timedelta(days=1)
    return datetime(tomorrow.year, tomorrow.month, tomorrow.day, tzinfo=user.zone)


@dataclass(frozen=True)
class Standing:
    """What an account may spend, and what it has used of that today and this month; what is held counts.

    The caps are those of this day and month: what staff granted on top is in them.
    """

    caps: Caps
    texts: int
    images: int
    nano: int


def standing(user: User) -> Standing:
    """Where the account stands, in its own day and month."""
    found = ledger_sql.standing(user.pk, *budget_keys(user))
    caps, texts, images, month = found or (caps_of(user), Used(), Used(), Used())
    granted = caps._replace(
        texts_per_day=caps.texts_per_day + texts.extra,
        images_per_day=caps.images_per_day + images.extra,
        nano_per_month=caps.nano_per_month + month.extra,
    )
    return Standing(granted, texts.amount, images.amount, month.amount)


def budget_keys(user: User) -> tuple[str, str, str]:
    """The keys of the account's budgets of now: texts and images of its day, dollars of its month."""
    day, month = local_day(user), local_month(user)
    periods = {Kind.USER_DAY_TEXTS: day, Kind.USER_DAY_IMAGES: day, Kind.USER_MONTH_USD: month}
    texts, images, usd = (budget_key(kind, user.pk, period) for kind, period in periods.items())
    return texts, images, usd


def caps_of(user: User) -> Caps:
    """The account's caps as they stand now; a new account gets those of the settings."""
    caps = ledger_sql.caps(user.pk)
    if caps is not None:
        return caps
    quota = Quota.objects.of(user.pk)
    return Caps(quota.blocked_at is not None, quota.texts_per_day, quota.images_per_day, to_nano(quota.usd_per_month))


def reserve(charge: Charge, *, sent: bool = False) -> None:
    """Set aside the most an attempt can cost in every budget it touches, all or none.

    ``sent`` says that the call leaves as soon as this is committed, see :func:`mark_sent`.

    Raises:
        AccountBlocked, DailyQuotaExceeded, MonthlyCapExceeded, CampaignBudgetExceeded: what does not fit. The
            surrounding transaction must roll back, which takes back the budgets already held.
    """
    caps = caps_of(charge.user)
    if caps.blocked:
        raise AccountBlocked
    holds = _holds(charge, caps)
    for hold in holds:
        used = _hold(hold)
        if used is None:
            raise _refusal(hold, charge.user)
        cap = _cap(hold, charge, used)
        if cap is not None:
            cap_notices.tell(cap)
    _check_again(charge, caps)
    ledger_sql.open_attempt(
        charge.key,
        charge.user.pk,
        charge.campaign_id,
        charge.job_reference,
        charge.kind,
        charge.model,
        charge.units,
        local_day(charge.user),
        to_nano(charge.usd),
        sent=sent,
    )
    ledger_sql.note(charge.key, Entry.Kind.RESERVE, [Movement(hold.key, hold.amount, 0) for hold in holds])


def mark_sent(key: UUID, usd: Decimal) -> bool:
    """Note that the call is about to leave: from here on a crash may have been billed.

    False if the attempt is not held, or holds less than ``usd``, the most that the call can cost.
    """
    waiting = Attempt.objects.filter(key=key, state=Attempt.State.HELD, sent_at=None, reserved_nano__gte=to_nano(usd))
    return bool(waiting.update(sent_at=timezone.now()))


def settle(key: UUID, usd: Decimal, provider_id: str = "") -> bool:
    """Book what the provider billed; True when this call did it, False when the attempt had ended already.

    A bill above the reserve is booked exactly and blocks the account at once.
    """
    charged = to_nano(usd)
    with transaction.atomic(savepoint=False):
        if not ledger_sql.end_attempt(key, Attempt.State.SETTLED, charged, provider_id[:200]):
            return False
        reserves = _move_back(key, Entry.Kind.SETTLE, charged)
        ledger_sql.add_cost(key)
        if any(charged > reserved.reserve for reserved in reserves):
            _block(key)
    return True


def release(key: UUID, provider_id: str = "") -> bool:
    """Give a reserve back, because the provider surely charged nothing; False when it had ended already."""
    with transaction.atomic(savepoint=False):
        if not ledger_sql.end_attempt(key, Attempt.State.VOID, 0, provider_id[:200]):
            return False
        _move_back(key, Entry.Kind.RELEASE, None)
    return True


def note_saving(cache: str, user: User, kind: str, model: str, campaign_id: int | None, nano: int) -> None:
    """Count an answer from the ``exact`` or ``semantic`` cache: it costs nothing, and saved ``nano``."""
    ledger_sql.add_saving(cache, user.pk, local_day(user), kind, model, campaign_id or 0, nano)


def mark_unknown(key: UUID, provider_id: str = "") -> bool:
    """Nobody can know whether it was billed: the reserve stays counted until staff decides."""
    return bool(
        Attempt.objects.filter(key=key, state=Attempt.State.HELD).update(
            state=Attempt.State.UNKNOWN, provider_id=provider_id[:200]
        )
    )


def end_abandoned(keys: Iterable[UUID]) -> None:
    """End the holds of a process that died: never sent → released, sent → unknown."""
    for attempt in Attempt.objects.filter(key__in=list(keys), state=Attempt.State.HELD):
        if attempt.sent_at is None:
            release(attempt.key)
        else:
            mark_unknown(attempt.key)


def _holds(charge: Charge, caps: Caps) -> list[Hold]:
    """What to set aside, always in the same order, so that racing reserves cannot deadlock."""
    user, usd = charge.user, to_nano(charge.usd)
    holds = []
    if charge.kind in DAILY_COUNTS:
        pieces = caps.texts_per_day if charge.kind == "text" else caps.images_per_day
        holds.append(Hold(DAILY_COUNTS[charge.kind], user.pk, local_day(user), charge.units, pieces))
    holds.append(Hold(Kind.USER_MONTH_USD, user.pk, local_month(user), usd, caps.nano_per_month))
    if charge.campaign_id is not None:
        limit = None if charge.campaign_budget is None else to_nano(charge.campaign_budget)
        holds.append(Hold(Kind.CAMPAIGN_USD, charge.campaign_id, "", usd, limit))
    return holds


def grant_extra(kind: Kind, user: User, amount: int) -> None:
    """Let the account use ``amount`` (pieces or nano-dollars) more in its day or month of now, and only then."""
    period = local_month(user) if kind is Kind.USER_MONTH_USD else local_day(user)
    with transaction.atomic():
        _open_budget(kind, user.pk, period)
        Budget.objects.filter(pk=budget_key(kind, user.pk, period)).update(extra=F("extra") + amount)


def tell_refused(charge: Charge, refusal: Problem) -> None:
    """Tell of a budget that has just refused a charge, once the transaction of that is rolled back."""
    kind = REFUSED_BY.get(type(refusal))
    for hold in _holds(charge, caps_of(charge.user)):
        budget = Budget.objects.filter(pk=hold.key).first() if hold.kind is kind else None
        cap = _cap(hold, charge, Used(budget.held + budget.spent, budget.extra)) if budget else None
        if cap is not None:
            with transaction.atomic():
                cap_notices.tell(cap, refused=True)


def _hold(hold: Hold) -> Used | None:
    """Hold the amount if it fits, and what counts then; the budget's row is made on the first use."""
    used = ledger_sql.hold(hold.key, hold.amount, hold.limit)
    if used is not None:
        return used
    _open_budget(hold.kind, hold.owner_id, hold.period)
    return ledger_sql.hold(hold.key, hold.amount, hold.limit)


def _cap(hold: Hold, charge: Charge, used: Used) -> Cap | None:
    """The budget as its owner is told of it; None for the daily counts and for what has no limit."""
    if hold.limit is None or hold.kind in DAILY_COUNTS.values():
        return None
    is_campaign = hold.kind is Kind.CAMPAIGN_USD
    user_id = charge.campaign_owner_id if is_campaign else charge.user.pk
    campaign_id = charge.campaign_id if is_campaign else None
    return (
        None
        if user_id is None
        else Cap(hold.key, user_id, hold.period, campaign_id, used.amount, hold.limit + used.extra)
    )


def _check_again(charge: Charge, caps: Caps) -> None:
    """Who waited for a budget's row behind a settlement must not miss the block, or the lower cap, that came of it."""
    now = caps_of(charge.user)
    if now.blocked:
        raise AccountBlocked
    if now != caps:
        for hold in _holds(charge, now):
            if ledger_sql.hold(hold.key, 0, hold.limit) is None:
                raise _refusal(hold, charge.user)


def _open_budget(kind: Kind, owner_id: int, period: str) -> None:
    row = Budget(key=budget_key(kind, owner_id, period), kind=kind, owner_id=owner_id, period=period)
    Budget.objects.bulk_create([row], ignore_conflicts=True)


def _refusal(hold: Hold, user: User) -> Problem:
    if hold.kind is Kind.USER_MONTH_USD:
        return MonthlyCapExceeded()
    if hold.kind is Kind.CAMPAIGN_USD:
        return CampaignBudgetExceeded()
    left = _left(hold)
    words = _("%(left)d left today, and this asks for %(asked)d. Ask for fewer.") % {"left": left, "asked": hold.amount}
    wait = (next_midnight(user) - timezone.now()).total_seconds() + 1
    return DailyQuotaExceeded(words if left else None, wait=wait, extra={"left": left})


def _left(hold: Hold) -> int:
    """What may still be held of a budget with a limit."""
    budget = Budget.objects.get(pk=hold.key)
    return max(0, (hold.limit or 0) + budget.extra - budget.held - budget.spent)


def _move_back(key: UUID, kind: Entry.Kind, charged: int | None) -> list[Reserved]:
    """Undo the attempt's holds; with ``charged`` book it as spent (pieces: as many as were held)."""
    reserves = ledger_sql.reserved(key)
    movements = [Movement(of.budget, -of.held, _spent(of, charged)) for of in reserves]
    for movement in movements:
        ledger_sql.move_back(movement)
    ledger_sql.note(key, kind, movements)
    return reserves


def _spent(reserved: Reserved, charged: int | None) -> int:
    if charged is None:
        return 0
    counts_pieces = reserved.budget.split(":")[0] in DAILY_COUNTS.values()
    return reserved.held if counts_pieces else charged


def _block(key: UUID) -> None:
    """The provider billed more than it may: nothing more is reserved for the account until staff has looked."""
    owner = Attempt.objects.filter(key=key).values("user")
    Quota.objects.filter(user__in=owner, blocked_at=None).update(blocked_at=timezone.now(), blocked_reason="overrun")
