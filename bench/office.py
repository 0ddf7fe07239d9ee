"""How fast the back office's lists open on a long ledger: on the PostgreSQL that DATABASE_URL names, which is filled.

BENCH_LEDGER_ROWS (1,000,000) attempts with their entries, budgets and jobs. Each page BENCH_OPENINGS (15) times.
"""

import os
import statistics
import time

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "artify.settings")
django.setup()

from django.conf import settings  # noqa: E402  from here on Django must be set up
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from accounts.models import Attempt, Quota, User  # noqa: E402
from bench.ledger_rows import fill  # noqa: E402
from bench.tables import show  # noqa: E402

ROWS = int(os.environ.get("BENCH_LEDGER_ROWS", "1000000"))
OPENINGS = int(os.environ.get("BENCH_OPENINGS", "15"))
PEOPLE = 100
PAGES = (
    "",
    "accounts/attempt/",
    "accounts/attempt/?p=200",
    "accounts/attempt/?state__exact=unknown",
    "accounts/attempt/?q=req_77",
    "accounts/budget/",
    "accounts/quota/",
    "accounts/user/",
    "generation/job/",
    "generation/job/?status__exact=failed",
)


def main() -> None:
    """Fill the database where it is not, open each page, print the table."""
    if connection.vendor != "postgresql":
        print("DATABASE_URL names no PostgreSQL: left out.\n")
        return
    settings.ALLOWED_HOSTS, settings.SECURE_SSL_REDIRECT = ["testserver"], False
    call_command("migrate", verbosity=0)
    if Attempt.objects.count() < ROWS:
        for number in range(PEOPLE):
            Quota.objects.of(User.objects.create(username=f"bench{number:03}", email=f"bench{number}@example.com").pk)
        fill(ROWS)
    boss, _created = User.objects.get_or_create(
        username="boss", email="boss@example.com", is_staff=True, is_superuser=True
    )
    client = Client()
    client.force_login(boss)
    title = f"The back office on {ROWS:,} attempts, load {os.getloadavg()[0]:.1f}"
    show(title, ("page", "queries", "median ms", "slowest ms"), [_row(client, page) for page in PAGES])


def _row(client: Client, page: str) -> tuple[str, str, str, str]:
    client.get(f"/admin/{page}")
    with CaptureQueriesContext(connection) as queries:
        times = [_opening(client, page) for _number in range(OPENINGS)]
    count = len(queries) // OPENINGS
    return f"/admin/{page}", str(count), f"{statistics.median(times):.0f}", f"{max(times):.0f}"


def _opening(client: Client, page: str) -> float:
    began = time.perf_counter()
    answer = client.get(f"/admin/{page}")
    assert answer.status_code == 200, page
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
