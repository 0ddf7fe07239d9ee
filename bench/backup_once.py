"""One backup or one restore in a process of its own: seconds, and by how many MB its memory grew at most."""

import json
import os
import sys
import time

import django
import psutil

GIVEN = {name: value for name, value in os.environ.items() if name.startswith("BACKUP_")}

from tests import environment  # noqa: E402, F401  names the settings, without those of a shell

os.environ |= GIVEN
os.environ["ARTIFY_DATA_DIR"] = os.environ.get("BENCH_DATA_DIR", os.environ["ARTIFY_DATA_DIR"])

django.setup()

from django.core.management import call_command  # noqa: E402  from here on Django must be set up

from artify.core.backup import making, restoring, targets  # noqa: E402
from tests.memory import peak_mb  # noqa: E402


def main() -> None:
    before = psutil.Process().memory_info().rss / 2**20
    began = time.perf_counter()
    if sys.argv[1] == "backup":
        making.make()
    else:
        found = restoring.restore(targets.configured().newest())
        if found.findings:
            sys.exit(f"{found.findings}")
    seconds = time.perf_counter() - began
    print(json.dumps({"seconds": seconds, "grown_mb": peak_mb() - before}))


if __name__ == "__main__":
    call_command("check", verbosity=0)  # what every command loads belongs to no backup
    main()
