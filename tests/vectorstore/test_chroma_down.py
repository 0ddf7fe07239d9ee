"""A Chroma server that is not there, hangs or was emptied, as one process meets it."""

import socket
import time

import pytest

from tests.vector_fixtures import empty
from tests.vectorstore.test_store_contract import NAME, entry, towards
from vectorstore import chroma_http
from vectorstore.chroma import ChromaStore, configured
from vectorstore.chroma_http import ChromaServer
from vectorstore.errors import VectorsUnavailable
from vectorstore.shards import shard_of


def code_of(ask):
    with pytest.raises(VectorsUnavailable) as caught:
        ask()
    return caught.value.code


@pytest.fixture
def silent():
    """A server that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server, f"http://127.0.0.1:{server.getsockname()[1]}"


def test_without_a_setting_nothing_is_asked():
    assert code_of(configured) == "not_configured"


def test_a_silent_server_is_asked_once_and_then_left_alone_for_a_while(silent, monkeypatch):
    server, url = silent
    store = ChromaStore(ChromaServer(url))
    store._ids = {shard_of(NAME, 1): "1"}
    monkeypatch.setattr("vectorstore.chroma.QUERY_SECONDS", 0.2)
    assert code_of(lambda: store.query(NAME, towards(1), {"user_id": 1}, 3)) == "store_slow"
    server.settimeout(2)
    server.accept()[0].close()
    assert code_of(lambda: store.query(NAME, towards(1), {"user_id": 1}, 3)) == "store_down"
    server.settimeout(0)
    with pytest.raises(BlockingIOError):  # nobody knocked
        server.accept()


def test_after_the_pause_one_asks_for_all(monkeypatch):
    pause = chroma_http.Pause()
    pause.begin()
    assert code_of(pause.check) == "store_down"
    now = time.monotonic()
    monkeypatch.setattr(chroma_http.time, "monotonic", lambda: now + chroma_http.PAUSE_SECONDS + 1)
    pause.check()
    assert code_of(pause.check) == "store_down"
    pause.end()
    pause.check()
    pause.check()


def test_an_emptied_server_is_missing_its_index_and_works_once_it_is_filled_again(chroma):
    store, other = configured(), ChromaStore(ChromaServer(chroma))
    store.ensure(NAME)
    store.upsert(NAME, [entry("a", 1)])
    empty(chroma)
    assert code_of(lambda: store.query(NAME, towards(1), {"user_id": 1}, 3)) == "index_missing"

    other.ensure(NAME)
    other.upsert(NAME, [entry("b", 1)])
    assert [match.id for match in store.query(NAME, towards(1), {"user_id": 1}, 3)] == ["b"]
