"""Reading an uploaded document in a process of its own, which is given up after some seconds."""

import json
import subprocess
import sys
from threading import BoundedSemaphore
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from rest_framework.exceptions import ErrorDetail, ValidationError

from artify.core.errors import DocumentsBusy
from campaigns.documents.blocks import Block, Document

MOST_BYTES = 5_000_000
MOST_SECONDS = 20
MOST_AT_ONCE = 2  # processes of up to a gigabyte each, for one process of the web server
_places = BoundedSemaphore(MOST_AT_ONCE)


def read(data: bytes) -> Document:
    """The document's headings, bullets and paragraphs.

    Args:
        data: a PDF, DOCX, Markdown or text file of at most 5 MB, whatever it was called.

    Raises:
        ValidationError: on ``file``, with a code that says why nothing can be read.
        DocumentsBusy: others are being read and do not end (503).
    """
    if not _places.acquire(timeout=MOST_SECONDS):
        raise DocumentsBusy(wait=MOST_SECONDS)
    try:
        answer = _answer(data)
    finally:
        _places.release()
    if "error" in answer:
        raise _refusal(str(answer["error"]), str(answer.get("suffix", "")))
    return Document([Block(**each) for each in answer["blocks"]], answer["pages"], answer["pages_read"])


def _answer(data: bytes) -> dict[str, Any]:
    try:
        done = subprocess.run(
            [sys.executable, "-m", "campaigns.documents"],
            input=data,
            capture_output=True,
            timeout=MOST_SECONDS,
            cwd=settings.BASE_DIR,
            check=False,
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):  # it did not end, or was ended by a limit
        return {"error": "too_complex"}
    return answer


def _refusal(code: str, suffix: str) -> ValidationError:
    sentences = {
        "unsupported_type": _unsupported(suffix),
        "encrypted": _("This document is protected with a password. Save it without one and try again."),
        "no_text": _("There is no text in this document; it may hold pictures of text only."),
        "too_complex": _("This document is too large or too complex to be read. Try a shorter one."),
        "broken_file": _("This document cannot be read; the file may be damaged."),
    }
    known = code if code in sentences else "broken_file"
    return ValidationError({"file": [ErrorDetail(sentences[known], known)]})


def _unsupported(suffix: str) -> str:
    """What to do with a file of this format; the program that made it saves it as another."""
    names = {
        ".doc": _("Old Word (.doc)"),
        ".hwp": _("Hangul (.hwp)"),
        ".hwpx": _("Hangul (.hwpx)"),
        ".odt": _("OpenDocument (.odt)"),
        ".rtf": _("Rich text (.rtf)"),
    }
    if suffix not in names:
        return _("Choose a PDF, Word (.docx), Markdown or text file.")
    sentence = _("%(format)s files cannot be read. Save the document as Word (.docx) or PDF and choose that.")
    return sentence % {"format": names[suffix]}
