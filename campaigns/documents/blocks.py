"""What a document is made of, whatever file it came in."""

from collections.abc import Iterator
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
    """The file holds nothing that can be proposed; ``code`` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


Blocks = Iterator[Block]
