"""Importing a file of results: rows are read, judged and put aside one by one, then counted by day; see docs/adr/0020."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.models import User
from artify.core.errors import CampaignUnavailable
from artify.core.webhooks.outbox import Event, emit
from campaigns.creatives import performance
from campaigns.metrics import columns, staging
from campaigns.metrics.cells import CellError, Days, is_total, read_count
from campaigns.metrics.columns import CAMPAIGN, COUNTS, CREATIVE, DATE, NAME, VALUE, Mapping
from campaigns.metrics.csv_file import Table
from campaigns.metrics.record import Warned, doubts
from campaigns.models import Campaign, Creative

MOST_REFUSED = 200  # told one by one; the rest are counted
MOST_WARNINGS = 100
MOST_TOLD_CAMPAIGNS = 100
MOST_CELL_CHARACTERS = 80
Counted = tuple[int | None, int | None, int | None]  # impressions, clicks, conversions; None: not told


@dataclass(frozen=True)
class Refused:
    """A row that is not imported: the line of the file, the field, a code, and what stands there."""

    line: int
    field: str
    code: str
    value: str


@dataclass
class Report:
    """What an import did, or would do."""

    read: int = 0
    refused_count: int = 0
    refused: list[Refused] = field(default_factory=list)
    summary: staging.Summary | None = None
    warnings: list[Warned] = field(default_factory=list)

    def refuse(self, line: int, name: str, code: str, value: str) -> None:
        """Note a row that is not imported."""
        self.refused_count += 1
        if len(self.refused) < MOST_REFUSED:
            self.refused.append(Refused(line, name, code, value[:MOST_CELL_CHARACTERS]))


class Watch:
    """Hears how an import goes; this one does not listen. What it raises ends the import, and nothing is stored."""

    def reading(self, rows: int) -> None:
        """So many rows are read; now and then, outside of any transaction."""

    def storing(self, report: Report) -> None:
        """All is done; inside the transaction that stores it."""


def run_import(
    user: User,
    table: Table,
    mapping: Mapping,
    campaign: Campaign | None,
    source: str,
    dry: bool,
    watch: Watch,
) -> Report:
    """Read the whole file; store what it says unless it is a ``dry`` run.

    Args:
        user: whose campaigns may be named.
        table: the file.
        mapping: which column means what.
        campaign: of which everything is; None where a column says.
        source: what it replaces: rows of the same source, campaign, creative and day.
        dry: only say what would happen.
        watch: hears how it goes.

    Raises:
        ValidationError: the file is broken.
        CampaignUnavailable: the campaign was deleted meanwhile.
    """
    report = Report()
    with staging.tables():
        _put_aside(_Reader(user, mapping, campaign, report), table, watch)
        try:
            _store(user, report, source, dry, watch)
        except IntegrityError as error:
            raise CampaignUnavailable from error
    return report


def _put_aside(reader: "_Reader", table: Table, watch: Watch) -> None:
    """Rows of a day, as of hours or ad groups, are added up here already: what is put aside grows with days, not rows."""
    batch: dict[staging.Key, Counted] = {}
    for line, cells in table.rows():
        reader.report.read += 1
        try:
            key, counted = reader.row(cells)
            batch[key] = _sum(batch[key], counted) if key in batch else counted
        except _RowError as error:
            reader.report.refuse(line, error.field, error.code, error.value)
        if reader.report.read % staging.ROWS_AT_ONCE == 0:
            watch.reading(reader.report.read)
        if len(batch) == staging.ROWS_AT_ONCE:
            staging.stage(_rows(batch))
            batch = {}
    if batch:
        staging.stage(_rows(batch))


def _sum(one: Counted, other: Counted) -> Counted:
    impressions, clicks, conversions = (
        b if a is None else a if b is None else a + b for a, b in zip(one, other, strict=True)
    )
    return impressions, clicks, conversions


def _rows(batch: dict[staging.Key, Counted]) -> list[staging.Row]:
    return [(*key, *counted) for key, counted in batch.items()]


@transaction.atomic
def _store(user: User, report: Report, source: str, dry: bool, watch: Watch) -> None:
    ids = [] if dry else staging.campaigns()
    if not dry:
        list(Campaign.objects.select_for_update(no_key=True).filter(pk__in=ids).order_by("pk").values_list("pk"))
    report.summary = staging.sum_up(source)
    report.warnings = [
        Warned(of, creative, day, code)
        for of, creative, day, *counts in staging.doubtful(MOST_WARNINGS)
        for code in doubts(*(count or 0 for count in counts))
    ][:MOST_WARNINGS]
    if not dry:
        performance.judge(*staging.apply())
        emit(user.pk, Event.METRICS_IMPORTED, _told(report, report.summary, ids))
    watch.storing(report)


def _told(report: Report, summary: staging.Summary, campaigns: Sequence[int]) -> dict[str, object]:
    return {
        "campaign_ids": sorted(campaigns)[:MOST_TOLD_CAMPAIGNS],
        "rows_read": report.read,
        "rows_refused": report.refused_count,
        "first_day": summary.first_day,
        "last_day": summary.last_day,
        "days_new": summary.days_new,
        "days_changed": summary.days_changed,
        "days_unchanged": summary.days_unchanged,
        "sums": {name: getattr(summary, name) for name in COUNTS},
    }


class _RowError(Exception):
    """Why a row is not imported."""

    def __init__(self, field: str, code: str, value: str) -> None:
        super().__init__(field, code)
        self.field, self.code, self.value = field, code, value


class _Place:
    """A campaign that rows may be of: its days and its creatives."""

    def __init__(self, campaign: Campaign) -> None:
        self.pk = campaign.pk
        zone = campaign.user.zone
        self.days = Days(zone, timezone.localdate(timezone=zone))
        self.creatives = {str(pk): pk for pk in Creative.objects.filter(campaign=campaign).values_list("pk", flat=True)}


class _Reader:
    """Turns cells into rows."""

    def __init__(self, user: User, mapping: Mapping, campaign: Campaign | None, report: Report) -> None:
        self.report, self.mapping = report, mapping
        self.fixed = _Place(campaign) if campaign else None
        self.named = {} if campaign and CAMPAIGN not in mapping else _named(user)
        self.places: dict[int, _Place] = {campaign.pk: self.fixed} if campaign and self.fixed else {}
        self.counts = [(name, mapping.get(name)) for name in COUNTS]
        self.is_long = columns.is_long(mapping)

    def row(self, cells: list[str]) -> tuple[staging.Key, Counted]:
        """What it is of, and its counts. Raises _RowError."""
        if is_total(cells[0]):
            raise _RowError(DATE, "totals_row", cells[0])
        place = self._place(cells)
        date = self._cell(cells, DATE)
        try:
            day = place.days.read(date).isoformat()
        except CellError as error:
            raise _RowError(DATE, error.code, date) from error
        creative = self._cell(cells, CREATIVE).strip().lstrip("#")
        subject = place.creatives.get(creative, 0)
        if creative and not subject:
            raise _RowError(CREATIVE, "not_in_campaign", creative)
        told = self._named_count(cells) if self.is_long else self._counts(cells)
        return (place.pk, subject, day), told

    def _place(self, cells: list[str]) -> _Place:
        if CAMPAIGN not in self.mapping:
            if self.fixed is None:
                raise _RowError(CAMPAIGN, "missing", "")
            return self.fixed
        name = self._cell(cells, CAMPAIGN).strip()
        campaign = self.named.get(name)
        if campaign is None:
            raise _RowError(CAMPAIGN, "unknown_campaign" if name else "missing", name)
        if self.fixed is not None and campaign.pk != self.fixed.pk:
            raise _RowError(CAMPAIGN, "other_campaign", name)
        if campaign.pk not in self.places:
            self.places[campaign.pk] = _Place(campaign)
        return self.places[campaign.pk]

    def _cell(self, cells: list[str], role: str) -> str:
        index = self.mapping.get(role)
        return cells[index] if index is not None and index < len(cells) else ""

    def _counts(self, cells: list[str]) -> Counted:
        impressions, clicks, conversions = (
            None if index is None else self._count(cells[index] if index < len(cells) else "", name)
            for name, index in self.counts
        )
        return impressions, clicks, conversions

    def _named_count(self, cells: list[str]) -> Counted:
        name = columns.COUNT_OF.get(columns.plain(self._cell(cells, NAME)))
        if name is None:
            raise _RowError(NAME, "unknown_metric", self._cell(cells, NAME))
        count = self._count(self._cell(cells, VALUE), VALUE)
        impressions, clicks, conversions = (count if each == name else None for each in COUNTS)
        return impressions, clicks, conversions

    def _count(self, cell: str, name: str) -> int:
        try:
            return read_count(cell)
        except CellError as error:
            raise _RowError(name, error.code, cell) from error


def _named(user: User) -> dict[str, Campaign]:
    """Campaigns that the user may change, by id and by name where only one has it."""
    campaigns = list(Campaign.objects.spendable_by(user).select_related("user"))
    times = Counter(campaign.name for campaign in campaigns)
    return {c.name: c for c in campaigns if times[c.name] == 1} | {str(c.pk): c for c in campaigns}
