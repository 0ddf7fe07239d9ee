"""What was logged: structlog's own capture misses every logger that was used before."""

from typing import Any

import pytest


def logged(caplog: pytest.LogCaptureFixture, since: int = 0) -> list[dict[str, Any]]:
    """Our lines, each with its ``event`` and ``level``, from the record of that number on."""
    return [record.msg for record in caplog.records[since:] if isinstance(record.msg, dict)]
