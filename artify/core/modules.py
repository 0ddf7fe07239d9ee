"""The browser's modules: the bare names, and what a module needs before it can run."""

import posixpath
import re
from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders

# Bare module names and the vendored file that each stands for (static/vendor/manifest.json has their versions).
MODULES = {
    "fabric": "vendor/fabric/fabric.js",
    "preact": "vendor/preact/preact.js",
    "preact/hooks": "vendor/preact/hooks.js",
    "@preact/signals": "vendor/preact-signals/signals.js",
    "@preact/signals-core": "vendor/preact-signals-core/signals-core.js",
    "htm": "vendor/htm/htm.js",
    "htm/preact": "vendor/htm/preact.js",
    "uqr": "vendor/uqr/uqr.js",
}

# A statement that imports or exports from another module, at the start of a line or, in minified files, of a statement.
# ``await import("…")`` is none: what is loaded late is not needed at the start.
_FROM = re.compile(r"""(?:^|[;}])\s*(?:import|export)\b(?:[^"';()]*?\bfrom)?\s*["']([^"']+)["']""", re.MULTILINE)


@cache
def needed_by(entry: str) -> tuple[str, ...]:
    """Return every module that ``entry``, a path below static/, imports before it runs, itself first, each once.

    Nearest first, so that a browser that fetches them in this order finds the next ones while it waits.

    Raises:
        FileNotFoundError: a module imports what is not there.
    """
    found = [entry]
    for path in found:
        found += [each for each in dict.fromkeys(_imports_of(path)) if each not in found]
    return tuple(found)


def _imports_of(path: str) -> list[str]:
    file = finders.find(path)
    if not file:
        raise FileNotFoundError(path)
    names = _FROM.findall(Path(file).read_text(encoding="utf-8"))
    return [MODULES.get(name) or posixpath.normpath(posixpath.join(posixpath.dirname(path), name)) for name in names]
