"""What accounts have used of today's and this month's caps."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from accounts.ledger import budget_keys
from accounts.models import Budget, User
from artify.core.money import to_usd


@dataclass(frozen=True)
class Usage:
    """Texts and images of the account's own today, dollars of its own month; what is held counts as used.

    ``extra_…`` is what staff granted on top of the caps for that day and month.
    """

    texts: int = 0
    images: int = 0
    usd: Decimal = Decimal(0)
    extra_texts: int = 0
    extra_images: int = 0
    extra_usd: Decimal = Decimal(0)


def usage_of(users: Iterable[User]) -> dict[int, Usage]:
    """The usage of each account by its id, with one query."""
    keys = {user.pk: budget_keys(user) for user in users}
    wanted = [key for of_user in keys.values() for key in of_user]
    found = {budget.pk: budget for budget in Budget.objects.filter(pk__in=wanted)}
    return {pk: _usage(*(found.get(key, Budget()) for key in of_user)) for pk, of_user in keys.items()}


def _usage(texts: Budget, images: Budget, usd: Budget) -> Usage:
    used = [budget.held + budget.spent for budget in (texts, images, usd)]
    return Usage(used[0], used[1], to_usd(used[2]), texts.extra, images.extra, to_usd(usd.extra))
