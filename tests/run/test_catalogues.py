"""Translations: compiled when they changed, and complete."""

import gettext
import os
import time
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po

from scripts import catalogues

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
KOREAN = sorted((catalogues.ROOT / "locale" / "ko").rglob("*.po"))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "locale" / "ko" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    path.write_text(HEADER + 'msgid "Save"\nmsgstr "저장"\n')
    return path


def test_a_catalogue_is_compiled_once_and_again_after_a_change(source: Path, tmp_path: Path):
    assert catalogues.compile_all(tmp_path) == [source.with_suffix(".mo")]
    with source.with_suffix(".mo").open("rb") as stream:
        assert gettext.GNUTranslations(stream).gettext("Save") == "저장"
    assert catalogues.compile_all(tmp_path) == []
    later = time.time() + 10
    os.utime(source, (later, later))
    assert catalogues.compile_all(tmp_path) == [source.with_suffix(".mo")]


def test_a_malformed_catalogue_is_refused(source: Path, tmp_path: Path):
    source.write_text(HEADER + "<<<<<<< ours\n")
    with pytest.raises(PoFileError):
        catalogues.compile_all(tmp_path)


def test_every_sentence_is_translated():
    assert {path.name for path in KOREAN} == {"django.po", "djangojs.po"}
    assert {path.name: unfinished(path) for path in KOREAN} == {path.name: [] for path in KOREAN}


def unfinished(path: Path) -> list[str]:
    """The sentences without a translation, with a doubtful one, or with other placeholders than the original."""
    with path.open("rb") as stream:
        catalogue = read_po(stream, locale="ko")
    messages = [message for message in catalogue if message.id]
    assert messages
    return [str(message.id) for message in messages if not finished(message, catalogue)]


def finished(message: Message, catalogue: Catalog) -> bool:
    forms = message.string if isinstance(message.string, tuple) else (message.string,)
    plain = "no-python-format" in message.flags  # "20% off" is no placeholder
    return all(forms) and not message.fuzzy and (plain or not list(message.check(catalogue)))
