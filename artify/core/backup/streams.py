"""Bytes on their way: read and written piece by piece, so that memory stays flat."""

import hashlib
from collections.abc import Iterator
from typing import Protocol

PIECE_BYTES = 1 << 20


class Readable(Protocol):
    """What can be read."""

    def read(self, size: int = -1, /) -> bytes:
        """Up to so many bytes; none at the end."""


class Writable(Protocol):
    """What can be written."""

    def write(self, data: bytes, /) -> object:
        """Take all of it."""


class HashedReader:
    """Reads on, and knows the SHA-256 and the number of the bytes that went by."""

    def __init__(self, source: Readable) -> None:
        self._source, self._hash, self.count = source, hashlib.sha256(), 0

    def read(self, size: int = -1, /) -> bytes:
        """Up to so many bytes."""
        data = self._source.read(size)
        self._hash.update(data)
        self.count += len(data)
        return data

    @property
    def sha256(self) -> str:
        """Of what was read so far."""
        return self._hash.hexdigest()


class HashedWriter:
    """Writes on, and knows the SHA-256 and the number of the bytes that went by."""

    def __init__(self, sink: Writable) -> None:
        self._sink, self._hash, self.count = sink, hashlib.sha256(), 0

    def write(self, data: bytes, /) -> int:
        """All of it."""
        self._hash.update(data)
        self.count += len(data)
        self._sink.write(data)
        return len(data)

    @property
    def sha256(self) -> str:
        """Of what was written so far."""
        return self._hash.hexdigest()


def read_fully(source: Readable, size: int) -> bytes:
    """So many bytes, fewer only at the end: a pipe gives what it has."""
    pieces, missing = [], size
    while missing and (piece := source.read(missing)):
        pieces.append(piece)
        missing -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def pieces_of(source: Readable, size: int = PIECE_BYTES) -> Iterator[bytes]:
    """The bytes until the end, piece by piece."""
    while piece := read_fully(source, size):
        yield piece
