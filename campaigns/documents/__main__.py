"""Reads a document in a process of its own: `python -m campaigns.documents < file`.

A hostile file may take all memory or never end; here it can take down nothing but this process. Answers JSON,
{"blocks": […], "pages": …, "pages_read": …} or {"error": code, "suffix": …}.
"""

import json
import resource
import sys
from collections.abc import Callable
from dataclasses import asdict
from itertools import islice

from campaigns.documents import docx, pdf, sniff, text
from campaigns.documents.blocks import Block, Document, UnreadableError

MOST_BLOCKS = 3_000
MOST_SECONDS = 15
MOST_BYTES = 1_000_000_000
LONGEST_BLOCK = 20_000
READERS: dict[str, Callable[[bytes], Document]] = {
    sniff.PDF: pdf.document,
    sniff.DOCX: lambda data: Document(docx.blocks(data)),
    sniff.TEXT: lambda data: Document(text.blocks(sniff.decoded(data))),
}


def main() -> None:
    """Read standard input, write standard output."""
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS + 1))
    if sys.platform == "linux":  # macOS knows the limit and ignores it
        resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    json.dump(_answer(sys.stdin.buffer.read()), sys.stdout)


def _answer(data: bytes) -> dict[str, object]:
    try:
        kind = sniff.kind_of(data)
        read = READERS[kind](data)
        found = [_bounded(block) for block in islice(read.blocks, MOST_BLOCKS)]
    except UnreadableError as error:
        return {"error": error.code, "suffix": error.suffix}
    except (MemoryError, RecursionError):
        return {"error": "too_complex"}
    except Exception:  # noqa: BLE001 - the parsers raise whatever a broken file leads them to
        return {"error": "broken_file"}
    return {"blocks": found, "pages": read.pages, "pages_read": read.pages_read} if found else {"error": "no_text"}


def _bounded(block: Block) -> dict[str, object]:
    clean = block.text[:LONGEST_BLOCK].replace("\x00", "").encode("utf-8", "ignore").decode()
    return {**asdict(block), "text": clean}


if __name__ == "__main__":
    main()
