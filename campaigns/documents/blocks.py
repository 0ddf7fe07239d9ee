"""What a document is made of, whatever file it came in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

HEADING, BULLET, PARAGRAPH = "heading", "bullet", "paragraph"


@dataclass(frozen=True)
class Block:
    """One heading, bullet or paragraph; ``page`` is 0 where a file has no pages, ``level`` that of a heading."""

    kind: str
    text: str
    page: int = 0
    level: int = 0


class UnreadableError(Exception):
    """The file holds nothing that can be proposed; ``code`` says why, ``suffix`` which known format it is (".hwp")."""

    def __init__(self, code: str, suffix: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.suffix = suffix


Blocks = Iterator[Block]


@dataclass(frozen=True)
class Document:
    """What was read of a document; of one with pages, how many it has and how many of them were read."""

    blocks: Iterable[Block]
    pages: int = 0
    pages_read: int = 0
