"""Runs that end with the test, whatever happened in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.run.launch import Launch

Start = Callable[..., Launch]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Call it to start a run; the first argument names its folder below tmp_path."""
    launches: list[Launch] = []

    def launch(folder: str = "var", port: int | None = None, **settings: str) -> Launch:
        launches.append(Launch(tmp_path / folder, port, **settings))
        return launches[-1]

    yield launch
    for launched in launches:
        launched.clear()
