"""What accounts have used of today's and this month's caps."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from accounts.ledger import budget_keys
from accounts.models import Budget, User
from artify.core.money import to_usd


@dataclass(frozen=True)
class Usage:
    """Texts and images of the account's own today, dollars of its own month; what is held counts as used."""

    texts: int = 0
    images: int = 0
    usd: Decimal = Decimal(0)


def usage_of(users: Iterable[User]) -> dict[int, Usage]:
    """The usage of each account by its id, with one query."""
    keys = {user.pk: budget_keys(user) for user in users}
    wanted = [key for of_user in keys.values() for key in of_user]
    used = {budget.pk: budget.held + budget.spent for budget in Budget.objects.filter(pk__in=wanted)}
    return {pk: _usage(*(used.get(key, 0) for key in of_user)) for pk, of_user in keys.items()}


def _usage(texts: int, images: int, nano: int) -> Usage:
    return Usage(texts, images, to_usd(nano))
