"""The two sides of bench.metrics_import, on the database that DATABASE_URL names: ``python -m bench.import_rows WIDE LONG``.

Prints one line of JSON: seconds of csv.reader alone, of csv.reader with COPY into a bare copy of the metrics' table, of
the import, and of the same file again; then of the import of the file with one count a row.
"""

import csv
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import django

django.setup()

from django.db import connection  # noqa: E402  from here on Django must be set up

from accounts.models import User  # noqa: E402
from campaigns.metrics import columns, rollup  # noqa: E402
from campaigns.metrics.csv_file import open_table  # noqa: E402
from campaigns.metrics.importing import Report, Watch, run_import  # noqa: E402
from campaigns.models import Campaign  # noqa: E402

NOON = "2026-01-01 12:00:00+00"


def read_only(path: Path) -> None:
    """Nothing but the rows."""
    with path.open(newline="", encoding="utf-8") as file:
        for _row in csv.reader(file):
            pass


def copy_only(path: Path, campaign: Campaign) -> None:
    """As quick as rows get into PostgreSQL: no key, no index, no rollup, no check."""
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE plain_metric (LIKE campaigns_metric INCLUDING DEFAULTS INCLUDING IDENTITY)")
        names = "campaign_id, metric_name, metric_value, timestamp, day"
        with (
            path.open(newline="", encoding="utf-8") as file,
            cursor.copy(f"COPY plain_metric ({names}) FROM STDIN") as to,
        ):
            rows = csv.reader(file)
            head = next(rows)
            for day, _creative, *counts in rows:
                for name, count in zip(head[2:], counts, strict=True):
                    to.write_row((campaign.pk, name, count, NOON, day))
        cursor.execute("DROP TABLE plain_metric")


def whole(path: Path, campaign: Campaign) -> Report:
    """As the endpoint does it."""
    with path.open("rb") as file:
        table = open_table(file)
        mapping = columns.guess(table.header)
        return run_import(campaign.user, table, mapping, campaign, table.fingerprint, dry=False, watch=Watch())


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def campaign_of(path: Path) -> Campaign:
    """A campaign with the creatives that the file names, whose ids it holds."""
    user, _made = User.objects.get_or_create(username="importer", defaults={"email": "importer@example.com"})
    campaign = Campaign.objects.create(user=user, name="Bench")
    with path.open(newline="", encoding="utf-8") as file:
        ids = sorted({int(row[1]) for row in list(csv.reader(file))[1:]})
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO campaigns_creative (id, user_id, campaign_id, job_reference, content_type, prompt, result, model, "
            "status, impressions, clicks, conversions, score, score_low, score_source, created_at) "
            "SELECT id, %s, %s, '', 'text', 'p', '{}', 'm', 'completed', 0, 0, 0, 0, 0, '', now() FROM unnest(%s) AS id "
            "ON CONFLICT (id) DO UPDATE SET campaign_id = excluded.campaign_id",
            [user.pk, campaign.pk, ids],
        )
    return campaign


def main(path: Path, one_count: Path) -> None:
    """Each once, every file on a campaign of its own."""
    campaign = campaign_of(path)
    seconds = {
        "csv.reader alone": timed(lambda: read_only(path)),
        "csv.reader and COPY, no key, no index, no sums": timed(lambda: copy_only(path, campaign)),
        "the import": timed(lambda: whole(path, campaign)),
        "the same file again": timed(lambda: whole(path, campaign)),
    }
    campaign = campaign_of(one_count)
    seconds["the import of one count a row"] = timed(lambda: whole(one_count, campaign))
    if rollup.differences(1):
        sys.exit("Daily results differ from the metrics.")
    print(json.dumps(seconds))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
