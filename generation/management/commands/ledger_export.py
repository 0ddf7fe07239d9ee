"""manage.py ledger_export: the ledger as JSON lines."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.timezone import is_naive, make_aware

from accounts.models import Attempt
from generation.ledger_check import snapshot
from generation.ledger_export import lines


class Command(BaseCommand):
    """Writes one JSON object a line to standard output or a file; a million attempts need no more memory than ten."""

    help = (
        "Print every attempt of the ledger as a line of JSON: key, provider_id, user, campaign, job, model, usd, state."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What to leave out, and where to write."""
        parser.add_argument("--since", type=_moment, help="reserved at or after, as 2026-11-01 or with a time")
        parser.add_argument("--until", type=_moment, help="reserved before")
        parser.add_argument("--user", type=int, help="id of the user")
        parser.add_argument("--campaign", type=int, help="id of the campaign")
        parser.add_argument("--state", choices=Attempt.State.values)
        parser.add_argument("--output", type=Path, help="file to write instead of standard output")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Write the lines."""
        names = {"since": "created_at__gte", "until": "created_at__lt", "user": "user", "campaign": "campaign_id"}
        given = {lookup: options[name] for name, lookup in (names | {"state": "state"}).items() if options[name]}
        with snapshot():
            _write(lines(Attempt.objects.filter(**given)), options["output"])


def _write(found: Iterator[bytes], file: Path | None) -> None:
    if file is None:
        sys.stdout.buffer.writelines(found)
        sys.stdout.buffer.flush()
        return
    try:
        with file.open("wb") as output:
            output.writelines(found)
    except OSError as error:
        raise CommandError(str(error)) from error


def _moment(text: str) -> datetime:
    """A moment, or the first of a day, in the server's zone."""
    day = parse_date(text)
    moment = datetime(day.year, day.month, day.day) if day else parse_datetime(text)  # noqa: DTZ001 - made aware below
    if moment is None:
        raise ValueError(text)
    return make_aware(moment) if is_naive(moment) else moment
