"""What stands in a cell: a day, a count, or something that is neither."""

import re
import unicodedata
from datetime import date, datetime
from zoneinfo import ZoneInfo

from campaigns.metrics.bounds import EARLIEST_DAY, MOST

TOTALS = {"합계", "총계", "소계", "전체", "총합계", "total", "totals", "grandtotal", "sum", "subtotal"}
NOTHING = {"", "-", "--", "—", "–"}  # what platforms write where there was none
YMD = re.compile(r"(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?(?:\s*\([^)]{1,9}\))?(?:[T\s].*)?")
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
WITH_OFFSET = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})")
UNITS = re.compile(r"(?<=\d)\s*(?:회|건|번|개)$")
THOUSANDS = re.compile(r"\d{1,3}(?:[, \u00a0\u202f]\d{3})+")
WHOLE = re.compile(r"(\d+)(?:\.0+)?")


class CellError(Exception):
    """A cell that cannot be used; ``code`` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def is_total(cell: str) -> bool:
    """Whether this begins a row of sums."""
    return re.sub(r"[\s:()]+", "", cell.lower()) in TOTALS


class Days:
    """Reads the days of one file; each spelling once."""

    def __init__(self, zone: ZoneInfo, today: date) -> None:
        self.zone, self.today = zone, today
        self.known: dict[str, date | str] = {}

    def read(self, cell: str) -> date:
        """The day. Raises CellError: missing, totals_row, not_a_date, too_early, in_future."""
        found = self.known.get(cell)
        if found is None:
            found = self._judge(cell.strip())
            if len(self.known) < 10_000:  # a hostile file has a spelling a row
                self.known[cell] = found
        if isinstance(found, str):
            raise CellError(found)
        return found

    def _judge(self, cell: str) -> date | str:
        if cell in NOTHING:
            return "missing"
        if is_total(cell):
            return "totals_row"
        day = self._day(unicodedata.normalize("NFKC", cell))
        if day is None:
            return "not_a_date"
        if day < EARLIEST_DAY:
            return "too_early"
        return "in_future" if day > self.today else day

    def _day(self, cell: str) -> date | None:
        try:
            if WITH_OFFSET.fullmatch(cell):
                return datetime.fromisoformat(cell).astimezone(self.zone).date()
            found = YMD.fullmatch(cell) or COMPACT.fullmatch(cell)
            return date(*map(int, found.groups())) if found else None
        except (ValueError, OverflowError):
            return None


def read_count(cell: str) -> int:
    """A whole number; nothing is 0. Raises CellError: negative, not_whole, not_a_number, too_large."""
    if cell.isascii() and cell.isdigit():
        number = int(cell) if len(cell) < 20 else MOST + 1
    else:
        number = _odd_count(unicodedata.normalize("NFKC", cell).strip())
    if number > MOST:
        raise CellError("too_large")
    return number


def _odd_count(cell: str) -> int:
    if cell in NOTHING:
        return 0
    cell = UNITS.sub("", cell)
    if cell.startswith("-"):
        raise CellError("negative" if re.fullmatch(r"-[\d,. ]+", cell) else "not_a_number")
    digits, _point, decimals = cell.partition(".")
    if THOUSANDS.fullmatch(digits):
        cell = re.sub(r"\D", "", digits) + (f".{decimals}" if decimals else "")
    found = WHOLE.fullmatch(cell) if len(cell) < 30 and cell.isascii() else None
    if found is None:
        raise CellError("not_whole" if re.fullmatch(r"\d+\.\d+", cell) else "not_a_number")
    return int(found[1])
