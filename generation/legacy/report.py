"""What an import did or would do: counts for the terminal, every row that was not simply taken over for a file."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import orjson

from generation.legacy.reasons import sentence

OUTCOMES = ("created", "merged", "updated", "unchanged", "refused", "conflict")
NOT_DONE = ("refused", "conflict")
MOST_CHARACTERS = 200  # of what stood in the old row


@dataclass(frozen=True)
class Line:
    """Something to say of one old row: refused, in conflict, merged, or taken over with a change (adjusted)."""

    old_id: str
    outcome: str
    code: str
    value: str = ""


@dataclass
class TableCounts:
    """How many rows of one table met which fate."""

    database: str
    table: str
    read: int = 0
    adjusted: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)


class Report:
    """Collects; the lines go to a temporary file, since there may be millions."""

    def __init__(self) -> None:
        self.tables: list[TableCounts] = []
        self.reasons: Counter[tuple[str, str, str, str]] = Counter()  # database, table, outcome, code
        self.remarks: list[str] = []  # of what concerns no row
        self._spool: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the process

    def begin(self, database: str, table: str) -> TableCounts:
        """A table whose rows come now."""
        self.tables.append(TableCounts(database, table))
        return self.tables[-1]

    def add(self, counts: TableCounts, line: Line) -> None:
        """Keep a line of that table."""
        self.reasons[counts.database, counts.table, line.outcome, line.code] += 1
        told = {
            "database": counts.database,
            "table": counts.table,
            "old_id": line.old_id,
            "outcome": line.outcome,
            "code": line.code,
            "sentence": sentence(line.code),
            "value": line.value[:MOST_CHARACTERS].encode("utf-8", "replace").decode(),
        }
        self._spool.write(orjson.dumps(told, option=orjson.OPT_APPEND_NEWLINE))

    @property
    def not_done(self) -> int:
        """Rows that were refused or left as they are here."""
        return sum(counts.outcomes[outcome] for counts in self.tables for outcome in NOT_DONE)

    def lines(self) -> Iterator[dict[str, Any]]:
        """All lines, as they came."""
        self._spool.seek(0)
        for line in self._spool:
            yield orjson.loads(line)
        self._spool.seek(0, 2)

    def write(self, path: Path, head: dict[str, Any]) -> None:
        """Write everything as one JSON object; line by line, so that it needs no memory."""
        tables = [
            {"database": each.database, "table": each.table, "read": each.read, "adjusted": each.adjusted}
            | {outcome: each.outcomes[outcome] for outcome in OUTCOMES}
            for each in self.tables
        ]
        opening = orjson.dumps({**head, "remarks": self.remarks, "tables": tables})
        with path.open("wb") as file:
            file.write(opening[:-1] + b',"rows":[')
            for index, line in enumerate(self.lines()):
                file.write((b",\n" if index else b"\n") + orjson.dumps(line))
            file.write(b"\n]}\n")

    def table(self) -> Iterator[str]:
        """The counts as a table for a terminal."""
        head = ("table", "read", *OUTCOMES, "adjusted")
        rows = [
            (f"{each.database}.{each.table}", each.read, *(each.outcomes[name] for name in OUTCOMES), each.adjusted)
            for each in self.tables
        ]
        wide = max(len(str(row[0])) for row in [head, *rows])
        for row in (head, *rows):
            yield str(row[0]).ljust(wide) + "".join(
                f"{cell:>11,}" if isinstance(cell, int) else f"{cell:>11}" for cell in row[1:]
            )

    def summary(self) -> Iterator[str]:
        """Each reason once, with how many rows it met."""
        for (database, table, outcome, code), times in sorted(self.reasons.items()):
            yield f"{times:>9,}  {database}.{table} {outcome}: {sentence(code)} ({code})"
