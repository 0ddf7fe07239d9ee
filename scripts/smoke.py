"""What a newcomer does: clone, `make run`, open the page, Ctrl-C, start again. Used by .ci/run.

Usage: python scripts/smoke.py [FOLDER]; a folder is used instead of a fresh clone.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.run.launch import ROOT, Launch

FIRST_START_SECONDS = 360.0
SECOND_START_SECONDS = 60.0


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="artify-clone-") as scratch:
        checkout = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else clone(Path(scratch) / "artify")
        visit(checkout, FIRST_START_SECONDS)
        visit(checkout, SECOND_START_SECONDS)


def clone(target: Path) -> Path:
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(target)], check=True)
    return target


def visit(checkout: Path, limit: float) -> None:
    """Start, see the first page and every part ready, press Ctrl-C, see nothing left."""
    began = time.monotonic()
    launch = Launch(checkout / "var", command=["make", "run"], cwd=checkout, DEMO_LOGINS="true")
    try:
        launch.wait_for("Artify is ready", limit)
        page = launch.get("/login")
        print(f"first page after {time.monotonic() - began:.1f} s (at most {limit:.0f} s): {page.status_code}")
        check_ready(launch)
        assert page.status_code == 200, page.text
        launch.stop()
        assert launch.left() == [], launch.left()
    finally:
        launch.clear()


def check_ready(launch: Launch) -> None:
    """Every part that `make run` brings along answers; Chroma comes a few seconds after the page."""
    deadline = time.monotonic() + 30
    while True:
        answer = launch.get("/api/health/ready").json()
        if answer["status"] == "ok":
            print("ready:", answer["checks"])
            return
        assert time.monotonic() < deadline, answer
        time.sleep(0.2)


if __name__ == "__main__":
    main()
