"""Whether every sentence in the code stands in the Korean catalogues: collects them in a copy and compares.

A translation that the collecting guessed (fuzzy) is reported as well: it would not be shown.

Sentences inside f-strings are reported too, because xgettext does not see them.

Needs GNU gettext (apt-get install gettext). Without it the check is left out; in CI that is a failure.
"""

import ast
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent
COPIED = (
    "accounts",
    "artify",
    "campaigns",
    "generation",
    "projects",
    "vectorstore",
    "templates",
    "static/js",
    "locale",
)
MARKERS = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext", "pgettext_lazy"}
CATALOGUES = ("locale/ko/LC_MESSAGES/django.po", "locale/ko/LC_MESSAGES/djangojs.po")


def main() -> int:
    files = [path for name in COPIED for path in sorted((ROOT / name).rglob("*.py"))]
    hidden = [f"{path.relative_to(ROOT)}:{line}" for path in files for line in hidden_lines(path.read_text())]
    if hidden:
        print("xgettext sees nothing inside an f-string, take the sentence out of it: " + ", ".join(hidden))
        return 1
    if shutil.which("xgettext") is None:
        print("Catalogues not compared: GNU gettext was not found. On Debian or Ubuntu: apt-get install gettext")
        return int(os.environ.get("CI") == "true")
    with tempfile.TemporaryDirectory() as scratch:
        collect(Path(scratch))
        differences = [line for name in CATALOGUES for line in compare(Path(scratch), name)]
    print("\n".join(differences) or "The catalogues hold every sentence.")
    return int(bool(differences))


def hidden_lines(source: str) -> list[int]:
    """The lines on which a sentence is marked for translation inside an f-string."""
    strings = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.JoinedStr)]
    return sorted({node.lineno for string in strings for node in ast.walk(string) if marks(node)})


def marks(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKERS


def collect(copy: Path) -> None:
    """Copy what has sentences, and bring the copy's catalogues up to date."""
    for name in COPIED:
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("manage.py", "Makefile"):
        shutil.copy(ROOT / name, copy)
    (copy / ".venv").symlink_to(ROOT / ".venv")
    command = ["make", "--silent", "collect-messages"]
    subprocess.run(command, cwd=copy, check=True, stdout=subprocess.DEVNULL)


def compare(copy: Path, name: str) -> list[str]:
    """What to do about each sentence that one catalogue has and the other lacks."""
    ours, collected = ids(ROOT / name), ids(copy / name)
    guessed = [f"{name}: a guess, look at it: {sentence!r}" for sentence in sorted(ids(ROOT / name, fuzzy=True))]
    missing = [f"{name}: run `make messages` and translate {sentence!r}" for sentence in sorted(collected - ours)]
    return (
        guessed
        + missing
        + [f"{name}: run `make messages`, unused: {sentence!r}" for sentence in sorted(ours - collected)]
    )


def ids(path: Path, *, fuzzy: bool = False) -> set[str]:
    """The sentences of a catalogue; only those whose translation was guessed from another's if ``fuzzy``."""
    with path.open("rb") as stream:
        messages = [message for message in read_po(stream, locale="ko") if message.id]
    return {str((message.context, message.id)) for message in messages if message.fuzzy or not fuzzy}


if __name__ == "__main__":
    sys.exit(main())
