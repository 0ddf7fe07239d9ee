"""Fixtures around tests.stack; imported by the conftest of every folder whose tests start processes."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.scratch import Scratch, orm_on, scratch_for
from tests.stack import Stack

StartStack = Callable[..., Stack]


@pytest.fixture(scope="session")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scratch]:
    """Where copies of a migrated database come from."""
    found = scratch_for(os.environ.get("DATABASE_URL", ""), tmp_path_factory.mktemp("scratch"))
    try:
        found.prepare()
        yield found
    finally:
        found.remove()


@pytest.fixture
def start_stack(scratch: Scratch, django_db_blocker: Any, tmp_path: Path) -> Iterator[StartStack]:
    """Call it, once, to start a stack of the test's own; environment variables go in by name, the rest is Stack's."""
    with ExitStack() as resources:
        yield lambda **options: resources.enter_context(stack_on(scratch, django_db_blocker, tmp_path, **options))


@contextmanager
def stack_on(scratch: Scratch, django_db_blocker: Any, folder: Path, **options: Any) -> Iterator[Stack]:
    """A stack on a database of its own, to which the ORM talks as well."""
    settings = {name: str(options.pop(name)) for name in list(options) if name.isupper()}
    with (
        django_db_blocker.unblock(),
        scratch.copy() as url,
        orm_on(url),
        Stack(folder, url, settings=settings, **options) as stack,
    ):
        yield stack
