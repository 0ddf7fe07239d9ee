"""What the scheduler has done, each once, on the database that DATABASE_URL names: ``python -m bench.sweeps``.

Prints JSON: of each task how often it is due in seconds, its queries, seconds, and the pages of 8 kB that PostgreSQL touched. Left
out is what makes a backup; without Chroma the index has nothing to do.
"""

import json
import time

import django

django.setup()

from django.conf import settings  # noqa: E402  from here on Django must be set up
from django.db import DatabaseError, connection  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.utils.module_loading import import_string  # noqa: E402

from tests.memory import peak_mb  # noqa: E402

LEFT_OUT = {"artify.core.tasks.keep_backups"}
PAGES = "SELECT COALESCE(SUM(shared_blks_hit + shared_blks_read), 0) FROM pg_stat_statements"


def cost(name: str) -> dict[str, float | str]:
    """Of one run."""
    before, began = _pages(), time.perf_counter()
    with CaptureQueriesContext(connection) as asked:
        try:
            import_string(name)()
        except DatabaseError as error:
            return {"failed": str(error).splitlines()[0]}
    seconds = time.perf_counter() - began
    return {"queries": len(asked), "seconds": seconds, "pages": _pages() - before, "peak_mb": peak_mb()}


def _pages() -> int:
    with connection.cursor() as cursor:
        cursor.execute(PAGES)
        return int(cursor.fetchone()[0])


def main() -> None:
    """All of them."""
    tasks = sorted((each["schedule"], each["task"]) for each in settings.CELERY_BEAT_SCHEDULE.values())
    found = {name: {"every": every, **cost(name)} for every, name in tasks if name not in LEFT_OUT}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
