"""Where this machine's Chromium is; `python -m scripts.chromium` prints it, or says how to get it."""

import os
import shutil
import sys

# The shell has no tabs, menus and new tab page of its own to draw: the tests take a third less time in it.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
# No window, no background traffic; as root there is no sandbox to have.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find() -> str | None:
    """The path of a Chromium, or None; CHROMIUM names one that is elsewhere."""
    candidates = [os.environ.get("CHROMIUM", ""), *NAMES, MAC]
    return next((path for name in candidates if name and (path := shutil.which(name))), None)


if __name__ == "__main__":
    found = find()
    print(found or "No Chromium found. On Debian or Ubuntu: apt-get install chromium (or set CHROMIUM to its path).")
    sys.exit(0 if found else 1)
