"""Deleting accounts, with what other parts of the application keep of them elsewhere."""

from collections.abc import Callable, Sequence

from django.db import transaction
from django.db.models import QuerySet

from accounts.models import User

Farewell = Callable[[Sequence[int]], None]
_farewells: list[Farewell] = []


def before_deletion(farewell: Farewell) -> None:
    """Have this called with the ids of accounts, in the transaction that is about to delete them.

    For what no foreign key reaches, such as entries of the index; called from the ``ready`` of the app that owns it.
    """
    _farewells.append(farewell)


@transaction.atomic
def delete_accounts(users: QuerySet[User]) -> None:
    """Delete the accounts and everything that is theirs. Raises ProtectedError where the ledger names one."""
    ids = list(users.values_list("pk", flat=True))
    for farewell in _farewells:
        farewell(ids)
    User.objects.filter(pk__in=ids).delete()
