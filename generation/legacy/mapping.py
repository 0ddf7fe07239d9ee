"""What became of which old row: in the database, or, in a dry run, only in memory.

A dry run gives what would be made negative ids, so that everything after it finds its owner or campaign as a real run
would.
"""

import hashlib
import itertools
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from django.db import connection, models

from accounts.models import User
from generation.legacy.values import folded
from generation.models import ImportedRow

Thing = TypeVar("Thing", bound=models.Model)


class Mapping:
    """Knows what was imported; ``dry``: what is remembered now is not stored."""

    def __init__(self, *, dry: bool) -> None:
        self.dry = dry
        self._numbers = itertools.count(-1, -1)
        self._planned: dict[tuple[str, str], dict[str, ImportedRow]] = defaultdict(dict)
        self._by_new_id: dict[tuple[str, str], list[ImportedRow]] = defaultdict(list)
        self._things: dict[type[models.Model], dict[Any, models.Model]] = defaultdict(dict)
        self._accounts: dict[tuple[str, str], User] = {}

    def known(self, database: str, table: str, old_ids: Iterable[str]) -> dict[str, ImportedRow]:
        """The entries of these old rows, by old id."""
        wanted = [each for each in old_ids if each]
        found = ImportedRow.objects.filter(database=database, table=table, old_id__in=wanted)
        planned = self._planned[database, table]
        return {row.old_id: row for row in found} | {each: planned[each] for each in wanted if each in planned}

    def things(self, model: type[Thing], new_ids: Iterable[Any]) -> dict[str, Thing]:
        """The rows here, by id as text; those that are gone are missing."""
        wanted = {str(each) for each in new_ids}
        planned: dict[Any, Any] = self._things[model]
        real = [each for each in wanted if each not in planned]
        rows = model._base_manager.filter(pk__in=real) if real else model._base_manager.none()
        return {str(row.pk): row for row in rows} | {each: planned[each] for each in wanted if each in planned}

    def became(self, model: type[Thing], database: str, table: str, old_ids: Iterable[str | None]) -> dict[str, Thing]:
        """What these old rows became here, by old id; those that were not imported or are gone are missing."""
        entries = self.known(database, table, {each for each in old_ids if each})
        things = self.things(model, [entry.new_id for entry in entries.values()])
        return {old: things[entry.new_id] for old, entry in entries.items() if entry.new_id in things}

    def plan(self, things: Sequence[models.Model]) -> None:
        """In a dry run: give what would be made an id, and know it by that."""
        for thing in things:
            thing.pk = thing.pk or next(self._numbers)
            self._things[type(thing)][str(thing.pk)] = thing
            if isinstance(thing, User):
                self._accounts |= {("email", folded(thing.email)): thing, ("username", folded(thing.username)): thing}

    def planned_accounts(self, field: str, wanted: Iterable[str]) -> dict[str, User]:
        """Accounts that a dry run would make, by e-mail or username in small letters."""
        return {name: self._accounts[field, name] for name in wanted if (field, name) in self._accounts}

    def planned_for(self, table: str, new_ids: Iterable[str]) -> list[ImportedRow]:
        """Entries of rows that a dry run would take over, by the id that they would have here."""
        return [entry for new_id in new_ids for entry in self._by_new_id.get((table, new_id), [])]

    def remember(self, entries: Sequence[ImportedRow]) -> None:
        """Keep what was imported just now; in the transaction that stores it."""
        if self.dry:
            for entry in entries:
                self._planned[entry.database, entry.table][entry.old_id] = entry
                self._by_new_id[entry.table, entry.new_id].append(entry)
            return
        ImportedRow.objects.bulk_create(entries)

    def revise(self, entry: ImportedRow) -> None:
        """Keep what has changed in an entry."""
        if not self.dry:
            entry.save()


def fingerprint(thing: models.Model, fields: Sequence[str]) -> str:
    """A digest of these fields as the database keeps them: whether somebody has changed the row since."""
    found = [thing._meta.get_field(name) for name in fields]
    kept = [field.get_prep_value(getattr(thing, field.attname)) for field in found if isinstance(field, models.Field)]
    told = json.dumps(kept, sort_keys=True, default=str)
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def create(model: type[Thing], things: Sequence[Thing], dates: Sequence[str]) -> None:
    """Store new things with these moments as they have them; Django would write the moment of now over them."""
    kept = [[getattr(thing, name) for name in dates] for thing in things]
    model._base_manager.bulk_create(things)
    for thing, moments in zip(things, kept, strict=True):
        for name, moment in zip(dates, moments, strict=True):
            setattr(thing, name, moment)
    keep_dates(things, dates)


def keep_dates(things: Sequence[models.Model], fields: Sequence[str]) -> None:
    """Write these moments as the things have them."""
    if not things or not fields:
        return
    quote, adapt = connection.ops.quote_name, connection.ops.adapt_datetimefield_value
    meta = things[0]._meta
    columns = ", ".join(f"{quote(name)} = %s" for name in fields)  # a moment's column has its field's name
    statement = f"UPDATE {quote(meta.db_table)} SET {columns} WHERE {quote('id')} = %s"  # noqa: S608 - our own names
    rows = [
        (*(adapt(getattr(thing, name)) for name in fields), meta.pk.get_db_prep_value(thing.pk, connection))
        for thing in things
    ]
    with connection.cursor() as cursor:
        cursor.executemany(statement, rows)
