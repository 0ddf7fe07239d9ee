"""Values of the old databases, read from their text: what cannot be one is None, never an error."""

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal, InvalidOperation

from django.utils import timezone

EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)
AHEAD = timedelta(days=1)  # the old server's clock, and zones
EPOCH = re.compile(r"\d{9,16}(?:\.\d+)?")
MILLISECONDS_FROM = 10**11  # larger numbers count milliseconds
SURROGATES = re.compile("[\ud800-\udfff]")


def words(text: str | None) -> str:
    """The text composed (NFC), without what the database cannot keep, without blanks around it."""
    return unicodedata.normalize("NFC", storable(text or "")).strip()


def storable(text: str) -> str:
    """Without NUL; a lone surrogate becomes U+FFFD."""
    return SURROGATES.sub("\ufffd", text.replace("\0", ""))


def moment(text: str | None, zone: tzinfo) -> datetime | None:
    """A moment; one without an offset is of the zone. None for nothing, infinity, and years that no service lived in."""
    try:
        found = _moment(text or "", zone)
    except (ValueError, OverflowError):
        return None
    return found if EARLIEST <= found <= timezone.now() + AHEAD else None


def _moment(text: str, zone: tzinfo) -> datetime:
    text = text.strip()
    if EPOCH.fullmatch(text):
        number = float(text)
        return datetime.fromtimestamp(number / 1000 if number >= MILLISECONDS_FROM else number, UTC)
    found = datetime.fromisoformat(text)
    return (found if found.tzinfo else found.replace(tzinfo=zone)).astimezone(UTC)


def day(text: str | None) -> date | None:
    """A day; of a moment its date as it is written. None as in ``moment``, but the future is one."""
    try:
        found = date.fromisoformat((text or "").strip()[:10])
    except ValueError:
        return None
    return found if EARLIEST.year <= found.year <= 2200 else None


def number(text: str | None) -> Decimal | None:
    """A finite number."""
    try:
        found = Decimal((text or "").strip())
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def whole(text: str | None) -> int | None:
    """A whole number, also where it is written as 12.0."""
    found = number(text)
    if found is None or found.adjusted() > 18 or found != found.to_integral_value():
        return None
    return int(found)


def folded(text: str) -> str:
    """For comparing: composed, lower case."""
    return words(text).lower()
