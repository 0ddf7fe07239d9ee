"""Compile every translation catalogue that changed: locale/*/LC_MESSAGES/*.po to .mo, the browser's also to a script.

With Babel, because Django's compilemessages needs GNU gettext, which a fresh machine lacks. The scripts are static files
(static/sentences/ko.js), so that a browser keeps them until a sentence changes.
"""

import sys
from pathlib import Path

import django
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import override
from django.views.i18n import JavaScriptCatalog

ROOT = Path(__file__).resolve().parent.parent


def compile_all(root: Path) -> list[Path]:
    """Compile what is newer than its result below root; returns the catalogues written."""
    sources = root.glob("locale/*/LC_MESSAGES/*.po")
    return [compile_one(source) for source in sorted(sources) if is_stale(source)]


def is_stale(source: Path, result: Path | None = None) -> bool:
    """Whether what is made of a .po, the .mo beside it unless said, is missing or older."""
    result = result or source.with_suffix(".mo")
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


def write_scripts(root: Path) -> list[Path]:
    """Write the browser's sentences of each language that changed; to be called once, and without settings."""
    # Without apps: their own sentences are not said in the browser.
    settings.configure(LOCALE_PATHS=[root / "locale"], USE_I18N=True)
    django.setup()
    sources = {path.parent.parent.name: path for path in root.glob("locale/*/LC_MESSAGES/djangojs.po")}
    scripts = {language: root / "static" / "sentences" / f"{language}.js" for language in sources}
    stale = [language for language, source in sources.items() if is_stale(source, scripts[language])]
    for language in stale:
        scripts[language].parent.mkdir(exist_ok=True)
        with override(language):
            scripts[language].write_bytes(JavaScriptCatalog().get(HttpRequest()).content)
    return [scripts[language] for language in stale]


if __name__ == "__main__":
    for written in [*compile_all(ROOT), *write_scripts(ROOT)]:
        sys.stdout.write(f"Compiled {written.relative_to(ROOT)}\n")
