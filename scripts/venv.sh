#!/bin/sh
# Make .venv where it is missing and install a requirements file into it.
# Usage: scripts/venv.sh requirements.txt
set -eu

# The pinned versions were resolved on 3.11; a newer Python works as far as its wheels do.
find_python() {
    for name in "${PYTHON:-}" python3.11 python3.12 python3.13 python3; do
        if [ -n "$name" ] && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
}

if [ ! -x .venv/bin/python ]; then
    python=$(find_python)
    if [ -z "$python" ]; then
        echo "Artify needs Python 3.11 or newer; none was found (python3 --version). Set PYTHON to its path if it is elsewhere." >&2
        exit 1
    fi
    echo "Making .venv with $("$python" --version)"
    if ! "$python" -m venv .venv; then
        rm -rf .venv
        echo "Making .venv failed. On Debian or Ubuntu: apt-get install python3-venv" >&2
        exit 1
    fi
fi
echo "Installing $1 (about three minutes the first time)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement "$1" --constraint constraints.txt
