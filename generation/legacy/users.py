"""Accounts: the same e-mail is the same person, in both old databases and here."""

import itertools
from collections.abc import Iterable, Sequence
from typing import ClassVar

from django.conf import settings
from django.contrib.auth.hashers import is_password_usable
from django.db.models import Value
from django.db.models.functions import Lower

from accounts.models import Quota, User
from generation.legacy.importer import Change, RefusedError, Run, TableImporter, is_deleted
from generation.legacy.mapping import fingerprint
from generation.legacy.people import PLACEHOLDER_DOMAIN, Person, email_of, password_of, username_of
from generation.legacy.source import OldDatabase, Row
from generation.legacy.values import folded
from generation.models import ImportedRow


class UserImporter(TableImporter[User]):
    """Users of either old database."""

    table = "users"
    columns = ("username", "email", "password", "password_hash", "created_at", "updated_at")
    model = User
    fields = ("username", "email", "password")
    dates: ClassVar[tuple[str, ...]] = ()

    def __init__(self, run: Run, old: OldDatabase) -> None:
        super().__init__(run, old)
        self._persons: dict[str, Person] = {}
        self._makers: dict[int, ImportedRow] = {}  # by account: the row that made it

    def prepare(self, rows: Sequence[Row]) -> None:
        """Who of them is here already, and which usernames are taken."""
        self._persons = {row.id: self._person(row) for row in rows}
        persons = self._persons.values()
        self._accounts = self._found("email", {person.identity for person in persons})
        self._names = self._found("username", {folded(person.username) for person in persons})
        self._makers = self._makers_of(account.pk for account in self._accounts.values())

    def convert(self, row: Row) -> User:
        """A new account."""
        person = self._persons[row.id]
        return User(
            username=person.username,
            email=person.email,
            password=person.password,
            date_joined=person.joined,
            language=settings.LANGUAGE_CODE if settings.LANGUAGE_CODE in User.Language.values else "en",
            time_zone=settings.TIME_ZONE,
        )

    def _keep(self, made: list[tuple[Row, User]]) -> None:
        """New accounts are stored together; the others are merged into those of their e-mail."""
        new: list[tuple[Row, User]] = []
        merged: list[tuple[Row, User]] = []
        for row, user in made:
            account = self._accounts.get(self._persons[row.id].identity)
            if account is None:
                for code, value in self._persons[row.id].faults:
                    self.adjusted(row, code, value)
                self._take_name(row, user)
                self._accounts[self._persons[row.id].identity] = user
                new.append((row, user))
            else:
                merged.append((row, account))
        self._open(new)
        entries = [self.entry(row, user) for row, user in new]
        self._makers |= {user.pk: entry for (_row, user), entry in zip(new, entries, strict=True)}
        self.run.mapping.remember(entries)
        self.tally.outcomes["created"] += len(new)
        self._merge(merged)

    def _open(self, new: list[tuple[Row, User]]) -> None:
        users = [user for _row, user in new]
        if self.run.dry:
            self.run.mapping.plan(users)
            return
        User.objects.bulk_create(users)
        Quota.objects.open_for(user.pk for user in users)

    def _merge(self, merged: list[tuple[Row, User]]) -> None:
        entries = []
        for row, account in merged:
            if is_deleted(account):
                self.say(row, "refused", "owner_gone_here")
                continue
            maker = self._makers.get(account.pk)
            self.say(row, "merged", "registered_here" if maker is None else "same_person", account.email)
            if maker is not None:
                self._choose_password(row, account, maker)
            if folded(row.get("username") or "") not in {"", folded(account.username)}:
                self.adjusted(row, "other_username", f"{row.get('username')} → {account.username}")
            entry = self.entry(row, account)
            entry.left_as = ""  # nothing of the account is this row's
            entries.append(entry)
        self.run.mapping.remember(entries)

    def _choose_password(self, row: Row, account: User, maker: ImportedRow) -> None:
        """The later changed one works; where a person has set or used one here, that."""
        person = self._persons[row.id]
        if not person.has_password or account.password == person.password:
            return
        if fingerprint(account, self.fields) != maker.left_as:
            return
        was_usable = is_password_usable(account.password)
        if was_usable and maker.changed_at is not None and person.changed <= maker.changed_at:
            self.adjusted(row, "older_password")
            return
        account.password = person.password
        maker.left_as, maker.changed_at = fingerprint(account, self.fields), person.changed
        if was_usable:
            self.adjusted(row, "newer_password")
        if not self.run.dry:
            account.save(update_fields=["password"])
        self.run.mapping.revise(maker)

    def _change(self, row: Row, earlier: ImportedRow) -> Change[User] | None:
        """Follow the old row where the account is its; one that was merged into another says nothing new but a password."""
        if earlier.left_as:
            return super()._change(row, earlier)
        account = self.run.mapping.things(User, [earlier.new_id]).get(earlier.new_id)
        if account is None or is_deleted(account):
            self.say(row, "conflict", "gone_here")
            return None
        maker = self._makers_of([account.pk]).get(account.pk)
        self.say(row, "merged", "registered_here" if maker is None else "same_person", account.email)
        if maker is not None:
            self._choose_password(row, account, maker)
        earlier.digest = row.digest
        self.run.mapping.revise(earlier)
        return None

    def follow(self, change: Change[User]) -> None:
        """E-mail, password and, where it is free, username."""
        here, thing = change.here, change.thing
        owner = self._accounts.get(folded(thing.email))
        if owner is not None and owner.pk != here.pk:
            raise RefusedError("email_taken", thing.email)
        named = self._names.get(folded(thing.username))
        if named is not None and named.pk != here.pk:
            thing.username = here.username
        super().follow(change)

    def _person(self, row: Row) -> Person:
        email, email_fault = email_of(row.get("email"), f"legacy-{self.old.name}-{row.id}@{PLACEHOLDER_DOMAIN}")
        username, is_other = username_of(row.get("username"), email, row.id)
        password, password_fault = password_of(row.get("password_hash") or row.get("password"))
        joined, changed = self.moments_of(row, "created_at", "updated_at")
        faults = [(email_fault, row.get("email") or ""), (password_fault, "")]
        faults += [("username_changed", f"{row.get('username')} → {username}")] if is_other else []
        return Person(
            email=email,
            has_email=not email_fault,
            username=username,
            password=password,
            has_password=not password_fault,
            joined=joined,
            changed=changed,
            faults=tuple((code, value) for code, value in faults if code),
        )

    def _take_name(self, row: Row, user: User) -> None:
        """A username that nobody has: with a number where somebody does."""
        if folded(user.username) in self._names:
            wanted = user.username
            user.username = next(name for n in itertools.count(2) if self._is_free(name := f"{wanted}-{n}"))
            self.adjusted(row, "username_taken", f"{wanted} → {user.username}")
        self._names[folded(user.username)] = user

    def _is_free(self, name: str) -> bool:
        return folded(name) not in self._names and not self._found("username", {folded(name)})

    def _found(self, field: str, wanted: Iterable[str]) -> dict[str, User]:
        """Accounts by this field, whatever the case; compared as the unique constraints do."""
        names = list(wanted)
        rows = User.objects.alias(folded=Lower(field)).filter(folded__in=[Lower(Value(name)) for name in names])
        found = {folded(getattr(user, field)): user for user in rows}
        return found | self.run.mapping.planned_accounts(field, names)

    def _makers_of(self, pks: Iterable[int]) -> dict[int, ImportedRow]:
        wanted = list(pks)
        rows = ImportedRow.objects.filter(table="users", new_id__in=map(str, wanted)).exclude(left_as="")
        planned = self.run.mapping.planned_for("users", map(str, wanted))
        return {int(row.new_id): row for row in (*rows, *planned) if row.left_as}
