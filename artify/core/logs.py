"""Structured logs: readable in development, one JSON object a line elsewhere."""

import sys
from typing import Any

import structlog

from artify.core.masking import Mask

SHARED_PROCESSORS: list[Any] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
]


def logging_config(*, debug: bool, level: str, mask: Mask) -> dict[str, Any]:
    """Django's LOGGING; structlog and the standard library end in the same handler, and ``mask`` has the last word."""
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,  # first: a line that nobody reads is not to be made
            *SHARED_PROCESSORS,
            structlog.processors.StackInfoRenderer(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    renderer: Any = _for_people() if debug else structlog.processors.JSONRenderer()
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "structured": {
                "()": structlog.stdlib.ProcessorFormatter,
                "foreign_pre_chain": SHARED_PROCESSORS,
                "processors": [
                    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                    *([] if debug else [structlog.processors.format_exc_info]),
                    renderer,
                    lambda _logger, _name, line: mask(line),
                ],
            }
        },
        "filters": {"production": {"()": "django.utils.log.RequireDebugFalse"}},
        "handlers": {
            "console": {"class": "logging.StreamHandler", "formatter": "structured"},
            "fault_mail": {"class": "artify.core.reports.FaultMail", "level": "ERROR", "filters": ["production"]},
        },
        "root": {"handlers": ["console"], "level": level},
        "loggers": {
            "django": {"handlers": ["fault_mail"], "level": "INFO"},  # in the place of Django's own handlers
            "django.server": {"level": "WARNING"},
            "django.request": {"level": "ERROR"},  # 4xx are answers, not faults
            "httpx": {"level": "WARNING"},
            "httpx2": {"level": "WARNING"},
            "openai": {"level": "WARNING"},
        },
    }


def _for_people() -> Any:
    """Coloured on a terminal; plain tracebacks, because a rich one prints local variables, keys among them."""
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback)
