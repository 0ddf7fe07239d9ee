"""Tables as CSV: read as people's spreadsheets write them, written so that no spreadsheet runs them."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

FORMULA_BEGINS_WITH = ("=", "+", "-", "@", "\t", "\r")
MOST_BYTES = 1_000_000
MOST_LINES = 2_000
ENCODINGS = ("utf-8-sig", "cp949")  # the second is what Korean Excel writes


def cell(value: Any) -> Any:
    """A cell that no spreadsheet takes for a formula: what people named may begin with anything."""
    if value is None:
        return ""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_BEGINS_WITH) else value


def uncell(text: str) -> str:
    """What ``cell`` was given."""
    return text[1:] if text.startswith(tuple(f"'{sign}" for sign in FORMULA_BEGINS_WITH)) else text


def written(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """The table with its header; begins with a mark by which Excel knows UTF-8."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([cell(value) for value in row] for row in rows)
    return "\ufeff" + out.getvalue()


def decoded(content: bytes) -> str:
    """The file's text. Raises ValidationError where it is too large or no text."""
    if len(content) > MOST_BYTES:
        raise ValidationError(_("The file is larger than 1 MB."), code="too_large")
    if b"\0" in content:
        raise ValidationError(_("This is not a CSV file."), code="not_csv")
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ValidationError(_("This is not a CSV file."), code="not_csv")


def read(text: str, columns: Sequence[str]) -> list[tuple[int, dict[str, str]]]:
    """Each line's number and cells by column, without empty lines.

    Raises:
        ValidationError: columns are missing, there are too many lines, or it is no CSV.
    """
    reader = csv.DictReader(StringIO(text), restval="", strict=True)
    try:
        missing = [name for name in columns if name not in (reader.fieldnames or [])]
        if missing:
            words = _("These columns are missing: %(columns)s.") % {"columns": ", ".join(missing)}
            raise ValidationError(words, code="columns_missing")
        lines = [(reader.line_num, {name: uncell(line[name].strip()) for name in columns}) for line in reader]
    except csv.Error as error:
        raise ValidationError(_("This is not a CSV file."), code="not_csv") from error
    if len(lines) > MOST_LINES:
        words = _("A file may have %(most)s lines at most.") % {"most": f"{MOST_LINES:,}"}
        raise ValidationError(words, code="too_many_lines")
    return [(number, line) for number, line in lines if any(line.values())]
