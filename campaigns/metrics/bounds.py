"""What can have been measured, and when."""

from datetime import UTC, date, datetime, timedelta

MOST = 10**12  # of a count; the sum of many still fits the database
EARLIEST_DAY = date(2000, 1, 1)
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
CLOCK_SKEW = timedelta(minutes=5)  # that far the sender's clock may be ahead of ours
