"""Compile every translation catalogue that changed (locale/*/LC_MESSAGES/*.po to .mo), with Babel.

Django's compilemessages needs GNU gettext, which a fresh machine lacks.
"""

import sys
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent


def compile_all(root: Path) -> list[Path]:
    """Compile what is newer than its result below root; returns the catalogues written."""
    sources = root.glob("locale/*/LC_MESSAGES/*.po")
    return [compile_one(source) for source in sorted(sources) if is_stale(source)]


def is_stale(source: Path) -> bool:
    """Whether the .mo beside a .po is missing or older."""
    result = source.with_suffix(".mo")
    return not result.exists() or result.stat().st_mtime < source.stat().st_mtime


def compile_one(source: Path) -> Path:
    """Compile one .po; unfinished (fuzzy) translations are left out.

    Raises:
        babel.messages.pofile.PoFileError: the file is malformed.
    """
    with source.open("rb") as stream:
        catalogue = read_po(stream, locale=source.parent.parent.name, abort_invalid=True)
    result = source.with_suffix(".mo")
    with result.open("wb") as stream:
        write_mo(stream, catalogue)
    return result


if __name__ == "__main__":
    for written in compile_all(ROOT):
        sys.stdout.write(f"Compiled {written.relative_to(ROOT)}\n")
