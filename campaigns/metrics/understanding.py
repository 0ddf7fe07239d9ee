"""How a file of results is understood, with what its sender says of it; and the report of what came of it."""

import time
from dataclasses import dataclass, field
from typing import IO, Any

from django.utils.translation import gettext as _
from rest_framework.exceptions import ErrorDetail, ValidationError

from accounts.models import User
from campaigns.metrics import columns
from campaigns.metrics.columns import CAMPAIGN, Mapping
from campaigns.metrics.csv_file import Table, open_table
from campaigns.metrics.importing import Report, Watch, run_import
from campaigns.models import Campaign

DAYS = ("days_new", "days_changed", "days_unchanged")


@dataclass(frozen=True)
class Wish:
    """What is to be done with a file; ``mapping`` None: as guessed, ``source`` empty: by the header."""

    campaign: Campaign | None
    mapping: Mapping | None
    source: str
    dry_run: bool


@dataclass(frozen=True)
class Understood:
    """A file, the wish, and which column means what; ``missing`` are roles without which nothing can be imported."""

    wish: Wish
    table: Table
    mapping: Mapping
    source: str
    missing: list[str]
    began: float = field(default_factory=time.monotonic)

    def run(self, user: User, watch: Watch) -> Report:
        """Do it. Raises what ``run_import`` raises."""
        if self.missing:
            return Report()
        wish = self.wish
        return run_import(user, self.table, self.mapping, wish.campaign, self.source, wish.dry_run, watch)

    def answer(self, report: Report) -> dict[str, Any]:
        """What the sender is told; the shape of ImportReportSerializer."""
        summary = report.summary
        return {
            "dry_run": self.wish.dry_run,
            "encoding": self.table.encoding,
            "delimiter": self.table.delimiter,
            "header_line": self.table.header_line,
            "source": self.source,
            "columns": self._columns(),
            "missing": self.missing,
            "rows_read": report.read,
            "rows_refused": report.refused_count,
            "counts_new": summary.new if summary else 0,
            "counts_changed": summary.changed if summary else 0,
            "counts_unchanged": summary.counts - summary.new - summary.changed if summary else 0,
            **{name: getattr(summary, name) if summary else 0 for name in DAYS},
            "first_day": summary and summary.first_day,
            "last_day": summary and summary.last_day,
            "sums": {name: getattr(summary, name) if summary else 0 for name in columns.COUNTS},
            "refused": report.refused,
            "warnings": report.warnings,
            "seconds": round(time.monotonic() - self.began, 3),
        }

    def _columns(self) -> list[dict[str, Any]]:
        roles = {index: role for role, index in self.mapping.items()}
        return [
            {
                "index": index,
                "header": header,
                "role": roles.get(index),
                "samples": [row[index] if index < len(row) else "" for row in self.table.samples],
            }
            for index, header in enumerate(self.table.header)
        ]


def understand(file: IO[bytes], wish: Wish) -> Understood:
    """Find out how the file is written and what its columns mean.

    Raises:
        ValidationError: it is empty, no text, or columns are missing and it is no dry run.
    """
    began = time.monotonic()
    table = open_table(file)
    mapping = _mapping(wish, table)
    missing = _missing(wish, mapping)
    if missing and not wish.dry_run:
        sentence = _("Say which columns hold these: %(roles)s.") % {"roles": ", ".join(missing)}
        raise ValidationError({"mapping": ErrorDetail(sentence, "missing_columns")})
    return Understood(wish, table, mapping, wish.source or table.fingerprint, missing, began)


def _mapping(wish: Wish, table: Table) -> Mapping:
    """As sent, else as guessed: then a campaign that was chosen is not contradicted by a platform's own names."""
    if wish.mapping is not None:
        return dict(wish.mapping)
    guessed = columns.guess(table.header)
    if wish.campaign is not None:
        guessed.pop(CAMPAIGN, None)
    return guessed


def _missing(wish: Wish, mapping: Mapping) -> list[str]:
    lacking = columns.missing(mapping)
    return lacking if wish.campaign or CAMPAIGN in mapping else [*lacking, CAMPAIGN]
