"""What a deployment serves: every module under a name with its hash and without its comments, and no module that asks for
a name that is not there."""

import os
import re
import subprocess
import sys
from pathlib import Path

from django.conf import settings

from artify.core.staticfiles import COMMENTS, without_comments

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)  # types are named in them
IMPORT = re.compile(r"""(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.[^"']*\.js)["']""")
BACKTICK = re.compile(r"(?<!\\)`")
HASHED = re.compile(r"\.[0-9a-f]{12}\.js$")


def test_modules_are_collected_under_names_with_their_hash(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "DEBUG": "false",
        "ARTIFY_DATA_DIR": str(tmp_path),
        "ALLOWED_HOSTS": "artify.example",
    }
    command = [sys.executable, "manage.py", "collectstatic", "--noinput", "--verbosity", "0"]
    ran = subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    modules = [path for path in (tmp_path / "static" / "js").rglob("*.js") if HASHED.search(path.name)]
    assert len(modules) > 200
    asked = {
        (path.parent / name).resolve() for path in modules for name in IMPORT.findall(COMMENT.sub("", path.read_text()))
    }
    assert len(asked) > 200
    assert [path for path in asked if not HASHED.search(path.name) or not path.exists()] == []
    assert not [path for path in modules if "\n/**" in path.read_text()]


def test_comments_leave_their_lines_and_nothing_else_goes() -> None:
    source = """/** What it is. */
export function one(/** @type {number} */ value) {
  // Why.
  return value; // kept
}

/**
 * @param {string} text
 */
  /** @type {any} */ (globalThis).two = "// kept";
"""
    stripped = without_comments(source)
    assert stripped.count("\n") == source.count("\n")
    assert [line for line in stripped.split("\n") if line] == [
        "export function one(/** @type {number} */ value) {",
        "  return value; // kept",
        "}",
        '  /** @type {any} */ (globalThis).two = "// kept";',
    ]


def test_no_comment_that_goes_stands_in_a_template() -> None:
    """There it would be text: before each the backticks must be closed."""
    for path in (settings.BASE_DIR / "static" / "js").rglob("*.js"):
        source = path.read_text()
        for comment in COMMENTS.finditer(source):
            before = without_comments(source[: comment.start()])
            assert len(BACKTICK.findall(before)) % 2 == 0, f"{path}:{before.count(chr(10)) + 1}"
