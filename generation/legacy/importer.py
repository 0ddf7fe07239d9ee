"""What importing any table has in common: batches, one transaction each, and what to do with a row seen before."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import ClassVar, Generic, TypeVar

from django.db import DataError, IntegrityError, models, reset_queries, transaction

from accounts.deletion import DELETED_DOMAIN
from accounts.models import User
from generation.legacy import values
from generation.legacy.mapping import Mapping, create, fingerprint
from generation.legacy.report import Line, Report, TableCounts
from generation.legacy.source import OldDatabase, Row
from generation.models import ImportedRow
from generation.providers.fetch import Fetcher

Thing = TypeVar("Thing", bound=models.Model)


@dataclass
class Run:
    """One import: what it was asked for, and where it tells what it does.

    ``zone`` is that of moments without an offset; ``adopter`` gets what has no owner; ``fetcher`` is there where pictures
    at other addresses are to be fetched; ``progress`` hears table, rows done, rows in all.
    """

    dry: bool
    began: datetime
    zone: tzinfo
    report: Report
    mapping: Mapping
    progress: Callable[[str, int, int], None]
    adopter: User | None = None
    fetcher: Fetcher | None = None


class RefusedError(Exception):
    """A row that cannot be taken over; ``code`` is one of generation.legacy.reasons."""

    def __init__(self, code: str, value: str = "") -> None:
        super().__init__(code)
        self.code, self.value = code, value


@dataclass
class Tally:
    """What one batch did; told to the report after its commit."""

    read: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    lines: list[Line] = field(default_factory=list)

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.read + other.read, self.outcomes + other.outcomes, self.lines + other.lines)


@dataclass
class Change(Generic[Thing]):
    """An old row that has changed since it was imported: the row here, and what it is to become."""

    row: Row
    earlier: ImportedRow
    here: Thing
    thing: Thing


class TableImporter(Generic[Thing]):
    """Takes over one table; a subclass says how a row becomes a thing.

    ``columns`` are read (missing ones are null), ``fields`` are written and compared, ``dates`` are kept although the model
    would set them to now.
    """

    table: ClassVar[str]
    columns: ClassVar[tuple[str, ...]]
    measured: ClassVar[tuple[str, ...]] = ()
    model: type[Thing]
    fields: ClassVar[tuple[str, ...]]
    dates: ClassVar[tuple[str, ...]] = ("created_at",)
    size: ClassVar[int] = 500

    def __init__(self, run: Run, old: OldDatabase) -> None:
        self.run, self.old = run, old
        self.tally = Tally()

    def perform(self) -> None:
        """All rows, by ascending id; each batch stands or falls as a whole."""
        counts = self.run.report.begin(self.old.name, self.table)
        total, name = self.old.count(self.table), f"{self.old.name}.{self.table}"
        self.run.progress(name, 0, total)
        for rows in self.old.batches(self.table, self.columns, self.size, self.measured):
            self.batch(rows)
            self._tell(counts)
            self.run.progress(name, counts.read, total)

    def batch(self, rows: list[Row]) -> None:
        """Take one batch over; where the database refuses it, row by row."""
        try:
            self._batch(rows)
        except (IntegrityError, DataError) as error:
            if len(rows) == 1:
                self.tally = Tally(read=1)
                self.say(rows[0], "refused", "clash", str(error).partition("\n")[0])
                return
            parts = [self._tally_of(row) for row in rows]
            self.tally = sum(parts[1:], parts[0])

    def _tally_of(self, row: Row) -> Tally:
        self.batch([row])
        return self.tally

    def _batch(self, rows: list[Row]) -> None:
        """Rows are turned into things outside of the transaction: pictures are decoded on the way."""
        reset_queries()  # with DEBUG Django keeps them all, canvases included
        self.tally = Tally(read=len(rows))
        known = self.run.mapping.known(self.old.name, self.table, [row.id for row in rows])
        waiting = [row for row in rows if not self._is_unchanged(row, known.get(row.id))]
        self.prepare(waiting)
        made: list[tuple[Row, Thing]] = []
        changed: list[Change[Thing]] = []
        for row in waiting:
            try:
                if row.id not in known:
                    made.append((row, self.convert(row)))
                elif change := self._change(row, known[row.id]):
                    changed.append(change)
            except RefusedError as refusal:
                self.say(row, "refused", refusal.code, refusal.value)
        with transaction.atomic():
            for change in changed:
                self._follow(change)
            if made:
                self._keep(made)

    def prepare(self, rows: Sequence[Row]) -> None:
        """Look up what the rows of a batch refer to."""

    def convert(self, row: Row) -> Thing:
        """What the row becomes, not stored. Raises RefusedError."""
        raise AssertionError(f"{type(self).__name__} does not say what a row becomes")

    def store(self, things: list[Thing]) -> None:
        """Store what is new."""
        create(self.model, things, self.dates)
        self.stored(things)

    def stored(self, things: Sequence[Thing]) -> None:
        """In the transaction that has stored or changed them."""

    def changed_at(self, row: Row) -> datetime | None:
        """When the old row was last changed."""
        found = values.moment(row.get("updated_at"), self.run.zone)
        return found or values.moment(row.get("created_at"), self.run.zone)

    def say(self, row: Row, outcome: str, code: str, value: str | None = "") -> None:
        """Note what is to be told of a row; refused, merged and conflict are its fate."""
        self.tally.lines.append(Line(row.id, outcome, code, value or ""))
        if outcome != "adjusted":
            self.tally.outcomes[outcome] += 1

    def adjusted(self, row: Row, code: str, value: str | None = "") -> None:
        """Note that the row is taken over with a change."""
        self.say(row, "adjusted", code, value)

    def entry(self, row: Row, thing: Thing) -> ImportedRow:
        """What remembers the row."""
        return ImportedRow(
            database=self.old.name,
            table=self.table,
            old_id=row.id,
            new_id=str(thing.pk),
            digest=row.digest,
            left_as=fingerprint(thing, self.fields),
            changed_at=self.changed_at(row),
        )

    def name_of(self, row: Row, most: int, fallback: str) -> str:
        """The row's name, cut to what can be stored; the fallback where it has none."""
        name = " ".join(values.words(row.get("name")).split())
        if not name:
            self.adjusted(row, "name_missing")
            return fallback
        if len(name) > most:
            self.adjusted(row, "name_cut", name)
        return name[:most].strip()

    def text_of(self, row: Row, column: str, most: int | None = None) -> str:
        """A text of the row, as it can be stored."""
        raw = row.get(column) or ""
        text = values.words(raw)
        if "\0" in raw or values.SURROGATES.search(raw):
            self.adjusted(row, "characters_replaced")
        if most is not None and len(text) > most:
            self.adjusted(row, "text_cut", text[most:])
            text = text[:most]
        return text

    def moments_of(self, row: Row, *columns: str) -> list[datetime]:
        """The moments of these columns; one that cannot be right becomes another of them, else the import's."""
        found = [values.moment(row.get(name), self.run.zone) for name in columns]
        wrong = [row.get(name) for name, each in zip(columns, found, strict=True) if row.get(name) and each is None]
        if wrong:
            self.adjusted(row, "date_replaced", wrong[0])
        known = next((each for each in found if each is not None), self.run.began)
        return [each or known for each in found]

    def _is_unchanged(self, row: Row, earlier: ImportedRow | None) -> bool:
        is_same = earlier is not None and earlier.digest == row.digest
        self.tally.outcomes["unchanged"] += is_same
        return is_same

    def _change(self, row: Row, earlier: ImportedRow) -> "Change[Thing] | None":
        """What the row has become in the old service, unless somebody has changed the one here since."""
        here = self.run.mapping.things(self.model, [earlier.new_id]).get(earlier.new_id)
        if here is None:
            self.say(row, "conflict", "gone_here")
        elif not self.is_untouched(here, earlier):
            self.say(row, "conflict", "changed_here")
        else:
            return Change(row, earlier, here, self.convert(row))
        return None

    def _follow(self, change: "Change[Thing]") -> None:
        change.thing.pk = change.here.pk
        try:
            self.follow(change)
        except RefusedError as refusal:
            self.say(change.row, "conflict", refusal.code, refusal.value)
            return
        earlier = change.earlier
        earlier.digest, earlier.left_as = change.row.digest, fingerprint(change.thing, self.fields)
        earlier.changed_at = self.changed_at(change.row)
        self.run.mapping.revise(earlier)
        self.tally.outcomes["updated"] += 1

    def is_untouched(self, here: Thing, earlier: ImportedRow) -> bool:
        """Whether the row here is as the import left it."""
        return fingerprint(here, self.fields) == earlier.left_as

    def follow(self, change: "Change[Thing]") -> None:
        """Write what has changed in the old row. Raises RefusedError where that cannot be: a conflict."""
        if self.run.dry:
            return
        names = [self.model._meta.get_field(name) for name in (*self.fields, *self.dates)]
        written = {
            each.attname: getattr(change.thing, each.attname) for each in names if isinstance(each, models.Field)
        }
        self.model._base_manager.filter(pk=change.here.pk).update(**written)
        self.stored([change.thing])

    def _keep(self, made: list[tuple[Row, Thing]]) -> None:
        things = [thing for _row, thing in made]
        if self.run.dry:
            self.run.mapping.plan(things)
        else:
            self.store(things)
        self.run.mapping.remember([self.entry(row, thing) for row, thing in made])
        self.tally.outcomes["created"] += len(made)

    def _tell(self, counts: TableCounts) -> None:
        counts.read += self.tally.read
        counts.outcomes += self.tally.outcomes
        refused = {line.old_id for line in self.tally.lines if line.outcome in {"refused", "conflict"}}
        told = [line for line in self.tally.lines if line.outcome != "adjusted" or line.old_id not in refused]
        counts.adjusted += len({line.old_id for line in told if line.outcome == "adjusted"})
        for line in told:
            self.run.report.add(counts, line)


class OwnedImporter(TableImporter[Thing]):
    """A table whose rows belong to a user."""

    owners: dict[str, User]
    gone: set[str]  # old users whose accounts were deleted here

    def prepare(self, rows: Sequence[Row]) -> None:
        """Their accounts."""
        old_ids = {user_id for row in rows if (user_id := row.get("user_id"))}
        self.owners = self.run.mapping.became(User, self.old.name, "users", old_ids)
        self.gone = self.run.mapping.known(self.old.name, "users", old_ids).keys() - self.owners.keys()
        self.gone |= {old_id for old_id, owner in self.owners.items() if is_deleted(owner)}

    def owner_of(self, row: Row) -> User:
        """Whose it is, or who adopts what has no owner. Raises RefusedError."""
        old_id = row.get("user_id") or ""
        if old_id in self.gone:
            raise RefusedError("owner_gone_here", old_id)
        if old_id in self.owners:
            return self.owners[old_id]
        if self.run.adopter is None:
            raise RefusedError("no_owner", old_id)
        self.adjusted(row, "adopted", old_id)
        return self.run.adopter


def is_deleted(user: User) -> bool:
    """Whether nothing but the ledger's row is left of the account."""
    return not user.is_active and user.email.endswith(f"@{DELETED_DOMAIN}")
