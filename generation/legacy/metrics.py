"""Results: ten million rows are added up by day on their way, and stored as a file of results is.

They are imported days of one source (docs/adr/0020), so importing them again adds nothing and corrects what has changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from django.db import connection, transaction

from accounts.models import User
from campaigns.metrics import columns, staging
from campaigns.metrics.bounds import EARLIEST_DAY, MOST
from campaigns.models import Campaign
from generation.legacy import values
from generation.legacy.importer import RefusedError, Run
from generation.legacy.report import Line, TableCounts
from generation.legacy.source import OldDatabase, Row

TABLE = "metrics"
COLUMNS = ("campaign_id", "metric_name", "metric_value", "timestamp")
ROWS_AT_ONCE = 10_000
SOURCE = "legacy:content"  # whose days they are
Counts = list[int | None]
Batch = dict[staging.Key, Counts]


@dataclass(frozen=True)
class Place:
    """A campaign here, and the zone of its days."""

    pk: int
    zone: ZoneInfo


class MetricImporter:
    """metrics of artify_content."""

    def __init__(self, run: Run, old: OldDatabase) -> None:
        self.run, self.old = run, old
        self.places: dict[str, Place | None] = {}
        self.names: dict[str, int | None] = {}  # to the place of the count

    def perform(self) -> None:
        """Read all, then store all in one transaction."""
        counts = self.run.report.begin(self.old.name, TABLE)
        total = self.old.count(TABLE)
        self.run.progress(f"{self.old.name}.{TABLE}", 0, total)
        with staging.patience(), staging.tables():
            self._put_aside(counts, total)
            self._store(counts)

    def _put_aside(self, counts: TableCounts, total: int) -> None:
        batch: Batch = {}
        for rows in self.old.batches(TABLE, COLUMNS, ROWS_AT_ONCE):
            self._learn(rows)
            for row in rows:
                try:
                    self._add(row, batch)
                except RefusedError as refusal:
                    counts.outcomes["refused"] += 1
                    self.run.report.add(counts, Line(row.id, "refused", refusal.code, refusal.value))
            counts.read += len(rows)
            self.run.progress(f"{self.old.name}.{TABLE}", counts.read, total)
            if len(batch) >= staging.ROWS_AT_ONCE:
                staging.stage(_rows(batch))
                batch = {}
        if batch:
            staging.stage(_rows(batch))

    def _learn(self, rows: Sequence[Row]) -> None:
        """The campaigns that are named for the first time."""
        new = {old for row in rows if (old := row.get("campaign_id")) and old not in self.places}
        if not new:
            return
        found = self.run.mapping.became(Campaign, self.old.name, "campaigns", new)
        owners = self.run.mapping.things(User, {campaign.user_id for campaign in found.values()})
        self.places |= dict.fromkeys(new)
        self.places |= {old: Place(each.pk, owners[str(each.user_id)].zone) for old, each in found.items()}

    def _add(self, row: Row, batch: Batch) -> None:
        place = self.places.get(row.get("campaign_id") or "")
        if place is None:
            raise RefusedError("no_campaign", row.get("campaign_id") or "")
        name = row.get("metric_name") or ""
        if name not in self.names:
            self.names[name] = _which(name)
        which = self.names[name]
        if which is None:
            raise RefusedError("unknown_metric", name)
        count = _count(row.get("metric_value"))
        key = (place.pk, 0, self._day(row, place))
        told = batch.get(key)
        if told is None:
            told = batch[key] = [None, None, None]
        told[which] = (told[which] or 0) + count

    def _day(self, row: Row, place: Place) -> str:
        at: datetime | None = values.moment(row.get("timestamp"), self.run.zone)
        day = None if at is None else at.astimezone(place.zone).date()
        if day is None or day < EARLIEST_DAY:
            raise RefusedError("no_day", row.get("timestamp") or "")
        return day.isoformat()

    @transaction.atomic
    def _store(self, counts: TableCounts) -> None:
        if not self.run.dry and connection.vendor == "postgresql":
            ids = staging.campaigns()
            list(Campaign.objects.select_for_update(no_key=True).filter(pk__in=ids).order_by("pk").values_list("pk"))
        summary = staging.sum_up(SOURCE)
        counts.outcomes["created"] += summary.new
        counts.outcomes["updated"] += summary.changed
        counts.outcomes["unchanged"] += summary.counts - summary.new - summary.changed
        if not self.run.dry:
            staging.apply()


def _which(name: str) -> int | None:
    """The place of the count among impressions, clicks, conversions; None where it is another one."""
    plain = columns.plain(name)
    role = columns.COUNT_OF.get(plain) or columns.COUNT_OF.get(plain.rstrip("s"))
    return None if role is None else columns.COUNTS.index(role)


def _count(text: str | None) -> int:
    """A count. Raises RefusedError."""
    if text is not None and text.isascii() and text.isdigit() and len(text) < 13:
        return int(text)
    number: Decimal | None = values.number(text)
    if number is None:
        raise RefusedError("not_a_number", text or "")
    if number < 0:
        raise RefusedError("negative", text or "")
    if number > MOST:
        raise RefusedError("value_too_large", text or "")
    if number != number.to_integral_value():
        raise RefusedError("not_whole", text or "")
    return int(number)


def _rows(batch: Batch) -> list[staging.Row]:
    return [(*key, *counts) for key, counts in batch.items()]  # type: ignore[misc] # three counts each
