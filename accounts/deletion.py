"""Deleting accounts, with what other parts of the application keep of them elsewhere.

What one asks for oneself is done after a grace period, and signing in calls it off. Rows that accounting needs (the
ledger, costs by day, what staff did in the back office) stay with an account that names nobody any more.
"""

from collections.abc import Callable, Sequence
from datetime import timedelta

from django.apps import apps
from django.contrib.admin.models import LogEntry
from django.core.files.storage import default_storage
from django.db import models, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from accounts.belongings import belongings, file_fields, ways
from accounts.models import Attempt, CostDay, Quota, User, Visit
from artify.core.models import Change

GRACE = timedelta(days=30)
DELETED_DOMAIN = "deleted.invalid"  # of the e-mail of an account that names nobody any more
KEPT: tuple[type[models.Model], ...] = (User, Attempt, CostDay, LogEntry)  # and the ledger's entries, with the attempts
SAVINGS = ("exact_hits", "exact_saved_nano", "semantic_hits", "semantic_saved_nano")
Farewell = Callable[[Sequence[int]], None]
_farewells: list[Farewell] = []


def before_deletion(farewell: Farewell) -> None:
    """Have this called with the ids of accounts, in the transaction that is about to delete them.

    For what no foreign key reaches, such as entries of the index; called from the ``ready`` of the app that owns it.
    """
    _farewells.append(farewell)


@transaction.atomic
def ask_for_deletion(user: User) -> User:
    """Have the account deleted when the grace period is over, and sign it out everywhere; its API keys end for good."""
    User.objects.filter(pk=user.pk).update(deletion_at=timezone.now() + GRACE)
    user.end_sessions()
    user.api_keys.all().revoke()
    user.refresh_from_db(fields=["deletion_at"])
    return user


def call_off(user: User) -> bool:
    """Keep the account after all; whether it was about to be deleted."""
    return bool(User.objects.filter(pk=user.pk).exclude(deletion_at=None).update(deletion_at=None))


def delete_due() -> int:
    """Delete the accounts whose grace period is over; how many."""
    due = User.objects.filter(deletion_at__lte=timezone.now()).values_list("pk", flat=True)
    return sum(_delete_if_due(pk) for pk in list(due))


@transaction.atomic
def _delete_if_due(pk: int) -> bool:
    """One account, which may have been signed in to a moment ago."""
    user = User.objects.select_for_update().filter(pk=pk, deletion_at__lte=timezone.now()).first()
    if user is not None:
        _delete(user)
    return user is not None


@transaction.atomic
def delete_accounts(users: QuerySet[User]) -> None:
    """Delete the accounts and everything that is theirs; where the ledger names one, its row stays and names nobody."""
    chosen = list(User.objects.select_for_update().filter(pk__in=users.values("pk")))  # no job joins meanwhile
    for farewell in _farewells:
        farewell([user.pk for user in chosen])
    for user in chosen:
        _take_away(user)


def _delete(user: User) -> None:
    delete_accounts(User.objects.filter(pk=user.pk))


def _take_away(user: User) -> None:
    files = _files_of(user)
    _clear_history(user)
    for model, paths in ways().items():
        if model not in KEPT and "__" not in paths[0]:  # the others go with these
            model._base_manager.filter(**{paths[0]: user.pk}).delete()
    CostDay.objects.filter(user=user).update(**dict.fromkeys(SAVINGS, 0))  # counted from jobs, which are gone
    transaction.on_commit(lambda: _delete_files(files))
    if any(model.objects.filter(user=user).exists() for model in (Attempt, LogEntry)):
        _make_anonymous(user)
    else:
        user.delete()


def _files_of(user: User) -> set[str]:
    """The names of the stored files that the account's rows name."""
    found = set(user.exports.exclude(name="").values_list("name", flat=True))
    for model, rows in belongings(user):
        for field in file_fields(model):
            found |= set(rows.exclude(**{field: ""}).values_list(field, flat=True))
    return found


def _delete_files(names: set[str]) -> None:
    """Delete what no other row names: a design begun from a template has its picture."""
    for model in apps.get_models():
        for field in file_fields(model):
            names -= set(model._base_manager.filter(**{f"{field}__in": names}).values_list(field, flat=True))
    for name in names:
        default_storage.delete(name)


def _clear_history(user: User) -> None:
    """What was changed in rows that go is forgotten; whose caps were changed and who looked stays, without the name."""
    told = set(Change.objects.order_by().values_list("model", flat=True).distinct())
    for model, rows in belongings(user):
        if model._meta.label_lower in told and model not in (*KEPT, Quota):
            Change.objects.filter(
                model=model._meta.label_lower, object_id__in=[str(pk) for pk in rows.values_list("pk", flat=True)]
            ).delete()
    name = _nobody(user)
    quota = Quota.objects.filter(user=user).values_list("pk", flat=True).first()
    Change.objects.filter(by=user).update(by_name=name)
    Change.objects.filter(model="accounts.quota", object_id=str(quota)).update(object_name=name)
    Visit.objects.filter(user=user).update(user_name=name)
    Visit.objects.filter(by=user).update(by_name=name)
    about = Q(content_type__model="user", object_id=str(user.pk)) | Q(content_type__model="quota", object_id=str(quota))
    LogEntry.objects.filter(about, content_type__app_label="accounts").update(object_repr=name)


def _make_anonymous(user: User) -> None:
    """Leave a row that the ledger can name, and that says nothing of the person."""
    user.groups.clear()
    user.user_permissions.clear()
    user.username, user.email = _nobody(user), f"{_nobody(user)}@{DELETED_DOMAIN}"
    user.first_name = user.last_name = ""
    user.is_active = user.is_staff = user.is_superuser = False
    user.last_login = user.deletion_at = None
    user.set_unusable_password()
    user.token_version += 1
    user.save()


def _nobody(user: User) -> str:
    return f"deleted-{user.pk}"
