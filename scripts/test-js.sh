#!/bin/sh
# The tests of the browser's pure modules. Without node they are left out; in CI that is a failure.
set -eu

if ! command -v node >/dev/null; then
    echo "JavaScript tests skipped: node was not found. On Debian or Ubuntu: apt-get install nodejs" >&2
    [ "${CI:-}" != "true" ]
    exit
fi
# shellcheck disable=SC2046 # names without spaces, one argument each; node 18 and 20 take no globs
exec node --import ./tests/js/register.mjs --test $(find tests/js -name '*.test.mjs' | sort)
