"""A file of comma-separated values, read as a stream: encoding, delimiter and header are found out."""

import codecs
import csv
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import IO

from django.utils.translation import gettext as _
from rest_framework.exceptions import ErrorDetail, ValidationError

from campaigns.metrics import columns

BLOCK_BYTES = 262_144
DELIMITERS = (",", ";", "\t")
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
LINES_BEFORE_HEADER = 20  # platforms begin their exports with a title and a period
MOST_COLUMNS = 200
SAMPLES = 5
MOST_SHOWN_CHARACTERS = 80  # of a sample
MOST_LINE_CHARACTERS = 1_000_000


@dataclass(frozen=True)
class Table:
    """A file that is understood: how it is written, its header, and the rows that follow."""

    file: IO[bytes]
    encoding: str
    delimiter: str
    header: list[str]
    header_line: int
    samples: list[list[str]]

    @property
    def fingerprint(self) -> str:
        """The same for all exports of one report."""
        words = "\x1f".join(columns.plain(cell) for cell in self.header)
        return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Each row with its line, empty ones left out. Raises ValidationError where the file is broken."""
        for line, row in _read(self.file, self.encoding, self.delimiter):
            if line > self.header_line and any(row):
                yield line, row


def open_table(file: IO[bytes]) -> Table:
    """Find out how a file is written. Raises ValidationError: it is empty, or no text."""
    encoding = _encoding(file)
    tries = [(_recognised(rows), delimiter, rows) for delimiter, rows in _tries(file, encoding)]
    (count, line), delimiter, rows = max(tries, key=lambda each: (each[0][0], max(map(len, each[2][0][1:]), default=0)))
    if not count:
        line = rows[0][0]
    header = next(row for number, row in rows if number == line)
    samples = [_shown(row) for number, row in rows if number > line][:SAMPLES]
    return Table(file, encoding, delimiter, header[:MOST_COLUMNS], line, samples)


def _shown(row: list[str]) -> list[str]:
    return [cell[:MOST_SHOWN_CHARACTERS] for cell in row[:MOST_COLUMNS]]


def _tries(file: IO[bytes], encoding: str) -> Iterator[tuple[str, list[tuple[int, list[str]]]]]:
    for delimiter in DELIMITERS:
        found = _read(file, encoding, delimiter)
        rows = list(islice(((line, row) for line, row in found if any(row)), LINES_BEFORE_HEADER + SAMPLES))
        if not rows:
            raise broken("empty_file", _("There are no rows in this file."))
        yield delimiter, rows


def _recognised(rows: list[tuple[int, list[str]]]) -> tuple[int, int]:
    """How many columns the best header among the first lines has that are known, and its line."""
    tried = [(len(columns.guess(row)), -line) for line, row in rows[:LINES_BEFORE_HEADER]]
    count, line = max(tried)
    return count, -line


def _encoding(file: IO[bytes]) -> str:
    """By its mark, else whether it is UTF-8 from end to end, else CP949."""
    file.seek(0)
    start = file.read(4096)
    for mark, name in BOMS:
        if start.startswith(mark):
            return name
    if 0 in start:  # text has none, but digits and commas in UTF-16 are half of it
        return "utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be"
    for name in ("utf-8", "cp949"):
        if _is(file, name):
            return name
    raise broken("unknown_encoding", _("Save this file as UTF-8 and try again."))


def _is(file: IO[bytes], encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    file.seek(0)
    try:
        while block := file.read(BLOCK_BYTES):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _read(file: IO[bytes], encoding: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    file.seek(0)
    text = io.TextIOWrapper(file, encoding, newline="")
    reader = csv.reader(_lines(text), delimiter=delimiter)
    try:
        for row in reader:
            yield reader.line_num, row
    except (csv.Error, UnicodeError) as error:
        sentence = _("This file cannot be read beyond line %(line)d: is a quotation mark missing?")
        raise broken("broken_file", sentence % {"line": reader.line_num}) from error
    finally:
        text.detach()  # else it closes the file


def _lines(text: io.TextIOWrapper) -> Iterator[str]:
    """Line by line, without NUL, which no database takes. Raises csv.Error for one that no export has."""
    while line := text.readline(MOST_LINE_CHARACTERS + 1):
        if len(line) > MOST_LINE_CHARACTERS:
            raise csv.Error("line too long")
        yield line.replace("\0", "")


def broken(code: str, sentence: str) -> ValidationError:
    """What is wrong with the file as a whole."""
    return ValidationError({"file": ErrorDetail(sentence, code)})
