#!/bin/sh
# The tests in Chromium, in a process of their own: Playwright keeps an event loop that other tests must not meet.
# Two processes, a file in one of them: much of the time goes by waiting.
# Without Chromium they are left out; in CI that is a failure.
set -eu

if ! .venv/bin/python -m scripts.chromium; then
    echo "Browser tests skipped." >&2
    [ "${CI:-}" != "true" ]
    exit
fi
exec .venv/bin/python -m pytest "$@" -m browser --numprocesses 2 --dist loadfile
