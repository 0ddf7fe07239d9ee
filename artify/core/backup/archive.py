"""One backup as one tar file, written and read as a stream.

Members, in this order: ``manifest.json``; ``database/…``, the dump in parts, since a tar must know sizes beforehand and a dump
has none; ``media/<name>``; ``files.json``, what was said of the files; ``contents.jsonl``, size and SHA-256 of every member
before it. A seal of CRC-32 and length follows the tar (which tar ignores): every byte of the file is covered by one or the other.
"""

import io
import json
import struct
import tarfile
import tempfile
import zlib
from collections.abc import Iterator
from typing import IO, cast

from artify.core.backup.errors import BackupError
from artify.core.backup.manifest import Manifest
from artify.core.backup.streams import PIECE_BYTES, HashedReader, Readable, Writable, pieces_of

MANIFEST, DATABASE, MEDIA, FILES, CONTENTS = "manifest.json", "database/", "media/", "files.json", "contents.jsonl"
PART_BYTES = 8 << 20  # of the dump; held in memory
LINES_IN_MEMORY = 4 << 20
SEAL = struct.Struct(">8sIQ")
SEAL_MAGIC = b"ARTFSEAL"
BAD_TAR = (tarfile.TarError, OSError, EOFError, UnicodeDecodeError, ValueError)


class ArchiveWriter:
    """Writes an archive, as a context: it is ended when the block is, and stays truncated where the block fails.

    The sink stays open.
    """

    def __init__(self, sink: Writable, manifest: Manifest) -> None:
        self._seal = _SealWriter(sink)
        self._tar = tarfile.open(fileobj=_whole(self._seal), mode="w|", bufsize=PIECE_BYTES)  # noqa: SIM115
        self._lines: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=LINES_IN_MEMORY)  # noqa: SIM115
        self.add_bytes(MANIFEST, manifest.to_json())

    def __enter__(self) -> "ArchiveWriter":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind:
            self._seal.give_up()  # tarfile writes what it holds when it is collected
        else:
            self._close()
        self._lines.close()

    def add(self, name: str, size: int, source: Readable) -> None:
        """One member of exactly so many bytes. Raises OSError: the source has fewer."""
        self._put(name, size, hashed := HashedReader(source))
        self._lines.write(_line(name, size, hashed.sha256))

    def add_bytes(self, name: str, data: bytes) -> None:
        """A small member."""
        self.add(name, len(data), io.BytesIO(data))

    def add_parts(self, source: Readable) -> None:
        """The dump, as long as it comes."""
        for number, part in enumerate(pieces_of(source, PART_BYTES)):
            self.add_bytes(f"{DATABASE}{number:08}", part)

    def _close(self) -> None:
        """Write what was written, and the seal."""
        size = self._lines.tell()
        self._lines.seek(0)
        self._put(CONTENTS, size, self._lines)
        self._tar.close()
        self._seal.close()

    def _put(self, name: str, size: int, source: Readable) -> None:
        info = tarfile.TarInfo(name)
        info.size, info.mode = size, 0o600
        self._tar.addfile(info, _whole(source))
        _forget(self._tar)


class Member:
    """One member while it is the current one."""

    def __init__(self, info: tarfile.TarInfo, source: Readable) -> None:
        self.name, self.size, self._source = info.name, info.size, HashedReader(source)

    def read(self, size: int = -1, /) -> bytes:
        """Up to so many bytes of it."""
        return self._source.read(size)

    def line(self) -> bytes:
        """What the contents must say of it; reads what is left."""
        for _ in pieces_of(self._source):
            pass
        return _line(self.name, self.size, self._source.sha256)


class ArchiveReader:
    """Reads an archive once, from the beginning.

    Raises:
        BackupError: not_a_backup; newer_format; truncated; altered.
    """

    def __init__(self, source: Readable, name: str = "") -> None:
        self._seal, self._name = _SealReader(source), name
        self._lines: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=LINES_IN_MEMORY)  # noqa: SIM115
        try:
            self._tar = tarfile.open(fileobj=_whole(self._seal), mode="r|", bufsize=PIECE_BYTES)  # noqa: SIM115
        except BAD_TAR as error:
            raise BackupError("not_a_backup", name=name) from error
        first = self._next()
        if first is None or first.name != MANIFEST:
            raise BackupError("not_a_backup", name=name)
        self.manifest = Manifest.from_json(b"".join(pieces_of(first)))
        self._lines.write(first.line())

    def members(self) -> Iterator[Member]:
        """Each in its order; whoever goes through all has seen that nothing is missing and nothing altered."""
        while (member := self._next()) is not None:
            if member.name == CONTENTS:
                return self._finish(member)
            yield member
            self._lines.write(member.line())
        raise self._damage()

    def _next(self) -> Member | None:
        try:
            info = self._tar.next()
            source = info and self._tar.extractfile(info)
        except BAD_TAR as error:
            raise self._damage() from error
        _forget(self._tar)
        return Member(info, _TarSource(source, self)) if info and source else None

    def _finish(self, contents: Member) -> None:
        """Compare with what was written, and the seal with what was read."""
        self._lines.seek(0)
        written = io.BufferedReader(_Raw(contents))
        for said in written:
            read = self._lines.readline()
            if said != read:
                raise BackupError("altered", where=_name_in(said) or _name_in(read) or CONTENTS)
        if self._lines.readline():
            raise BackupError("altered", where=CONTENTS)
        self._seal.check()
        self._lines.close()

    def _damage(self) -> BackupError:
        """Why the tar ends too early or cannot be read."""
        self._seal.check()
        return BackupError("altered", where=self._name)


class _TarSource:
    """A member's bytes, with tar's errors as ours."""

    def __init__(self, source: IO[bytes], reader: ArchiveReader) -> None:
        self._source, self._reader = source, reader

    def read(self, size: int = -1, /) -> bytes:
        try:
            return self._source.read(size)
        except BAD_TAR as error:
            raise self._reader._damage() from error


class _Raw(io.RawIOBase):
    """What BufferedReader wants, to split into lines."""

    def __init__(self, source: Readable) -> None:
        self._source = source

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        data = self._source.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


class _SealWriter:
    def __init__(self, sink: Writable) -> None:
        self._sink, self._crc, self._length, self._is_over = sink, 0, 0, False

    def write(self, data: bytes, /) -> int:
        if not self._is_over:
            self._crc, self._length = zlib.crc32(data, self._crc), self._length + len(data)
            self._sink.write(data)
        return len(data)

    def give_up(self) -> None:
        self._is_over = True

    def close(self) -> None:
        self._sink.write(SEAL.pack(SEAL_MAGIC, self._crc, self._length))


class _SealReader:
    """Gives everything but the seal, which it keeps."""

    def __init__(self, source: Readable) -> None:
        self._source, self._crc, self._length, self._held = source, 0, 0, b""

    def read(self, size: int = -1, /) -> bytes:
        while len(self._held) <= SEAL.size:
            piece = self._source.read(max(size, PIECE_BYTES))
            if not piece:
                return b""
            self._held += piece
        end = len(self._held) - SEAL.size
        data = self._held[: min(size, end) if size >= 0 else end]
        self._held = self._held[len(data) :]
        self._crc, self._length = zlib.crc32(data, self._crc), self._length + len(data)
        return data

    def check(self) -> None:
        """Raises BackupError: truncated; altered."""
        for _ in pieces_of(self):
            pass
        magic, crc, length = SEAL.unpack(self._held) if len(self._held) == SEAL.size else (b"", 0, 0)
        if magic != SEAL_MAGIC or length != self._length:
            raise BackupError("truncated")
        if crc != self._crc:
            raise BackupError("altered", where="its content")


def _whole(part: object) -> IO[bytes]:
    """A stream that reads or writes, which is all that tarfile asks of one, though its types ask for more."""
    return cast(IO[bytes], part)


def _forget(tar: tarfile.TarFile) -> None:
    """Else a million files are a gigabyte."""
    tar.members = []  # type: ignore[attr-defined]


def _line(name: str, size: int, sha256: str) -> bytes:
    return json.dumps({"name": name, "size": size, "sha256": sha256}, ensure_ascii=False).encode() + b"\n"


def _name_in(line: bytes) -> str:
    try:
        return str(json.loads(line)["name"])
    except (ValueError, KeyError, TypeError):
        return ""
