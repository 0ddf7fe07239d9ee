"""A real Chroma server for tests; everywhere else CHROMA_URL is empty and searching says that it is not configured."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from django.utils import timezone

from artify.run.embedded import start_chroma
from vectorstore import reindex
from vectorstore.drain import drain
from vectorstore.models import IndexTask

DATABASE = "/api/v2/tenants/default_tenant/databases/default_database"


@pytest.fixture(scope="session")
def chroma_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of one server for all tests: it takes seconds to start."""
    with start_chroma(tmp_path_factory.mktemp("chroma")) as url:
        yield url


@pytest.fixture
def chroma(chroma_server: str, settings: Any) -> str:
    """The address of a Chroma server that the settings name, empty when the test begins."""
    empty(chroma_server)
    settings.CHROMA_URL = chroma_server
    settings.VECTOR_SHARDS = 4  # quicker to make for each test
    return chroma_server


@pytest.fixture
def index_now(chroma: str, db: None) -> Callable[[], None]:
    """Call it to have the index hold what the database says, as the indexer would within seconds."""
    return bring_up_to_date


def bring_up_to_date() -> None:
    """Build the index if there is none, and drain the outbox, as the indexer does."""
    drain()
    reindex.keep(seconds=60)
    IndexTask.objects.update(not_before=timezone.now())  # those that waited for the first index
    drain()


def empty(url: str) -> None:
    """Drop every collection, as an operator does who loses the server's disk."""
    with httpx.Client(base_url=f"{url}{DATABASE}", timeout=10) as server:
        for collection in server.get("/collections").raise_for_status().json():
            server.delete(f"/collections/{collection['name']}").raise_for_status()
