"""Log lines: whole, named, and coloured for people only."""

import re

import pytest

from artify.run.logs import LONGEST_LINE, LineStream


def feed(stream: LineStream, *chunks: bytes) -> None:
    for chunk in chunks:
        stream({"data": chunk})


def test_lines_are_whole_and_named(capsys):
    stream = LineStream("web", 32)
    word = "저장했어요".encode()
    feed(stream, b"one\ntw", b"o\n", word[:4], word[4:] + b"\n", b"\x1b[31mred\x1b[0m\nlast")
    stream.close()
    assert capsys.readouterr().out.splitlines() == [
        "web     | one",
        "web     | two",
        "web     | 저장했어요",
        "web     | red",
        "web     | last",
    ]


def test_noise_is_left_out(capsys):
    feed(LineStream("chroma", 35, re.compile("advertisement")), b"an advertisement\nnews\n")
    assert capsys.readouterr().out == "chroma  | news\n"


def test_a_line_without_end_does_not_grow_for_ever(capsys):
    stream = LineStream("web", 32)
    feed(stream, b"x" * (LONGEST_LINE + 1), b"y\n")
    first, second = capsys.readouterr().out.splitlines()
    assert (len(first), second) == (LONGEST_LINE + 1 + len("web     | "), "web     | y")


@pytest.mark.parametrize(
    ("terminal", "no_color", "coloured"), [(True, "", True), (True, "1", False), (False, "", False)]
)
def test_colours_are_for_terminals(capsys, monkeypatch, terminal, no_color, coloured):
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    monkeypatch.setenv("NO_COLOR", no_color)
    feed(LineStream("web", 32), b"line\n")
    assert ("\x1b[32m" in capsys.readouterr().out) is coloured
