"""The vector store on the API: own objects and everybody's, never anybody else's."""

import socket
import time

import pytest

from tests.vector_fixtures import empty
from tests.vectorstore.shelf import Shelf
from vectorstore import documents
from vectorstore.chroma_http import ChromaServer
from vectorstore.documents import BRAND_GUIDELINES, NOBODY, Document
from vectorstore.models import IndexTask

SEARCH = "/api/vectors/search?collection=copy_texts&query=coffee"


def ids(answer):
    assert answer.status_code == 200, answer.json()
    return [result["id"] for result in answer.json()["results"]]


def test_one_finds_ones_own_and_what_is_everybodys(shelf, index_now, owner, stranger, owner_api, staff_api):
    index_now()
    shelf.put("mine", "a cup of coffee", owner.pk)
    shelf.put("tea", "a cup of tea", owner.pk)
    shelf.put("shared", "espresso for all", NOBODY)
    shelf.put("theirs", "coffee", stranger.pk)
    index_now()
    answer = owner_api.get(SEARCH)
    assert ids(answer)[0] == "mine"
    assert set(ids(answer)) == {"mine", "tea", "shared"}
    assert answer.json()["results"][0]["object"] == {"text": "a cup of coffee"}
    assert 0.3 < answer.json()["results"][0]["similarity"] <= 1
    assert answer.json()["degraded"] is False
    assert ids(owner_api.get(f"{SEARCH}&n_results=1")) == ["mine"]
    assert ids(staff_api.get(SEARCH)) == ["shared"]


def test_what_the_index_nominates_is_checked_again(shelf, index_now, owner, owner_api):
    index_now()
    shelf.put("mine", "a cup of coffee", owner.pk)
    shelf.put("lost", "more coffee", owner.pk)
    index_now()
    shelf.held["mine"] = Document("mine", "a cup of coffee", owner.pk + 1)
    del shelf.held["lost"]
    assert ids(owner_api.get(SEARCH)) == []


def test_a_source_says_what_is_shared(monkeypatch, index_now, owner, owner_api, stranger_api):
    class Guidelines(Shelf):
        def scope(self, user):
            return {"brand_id": {"$in": [7] if user.pk == owner.pk else []}}

        def visible(self, user, ids):
            return {id_: {} for id_ in ids}

    shelf = Guidelines(BRAND_GUIDELINES)
    monkeypatch.setattr(documents, "_sources", {})
    documents.register(shelf)
    index_now()
    shelf.put("rule", "never say cheap", 99, brand_id=7)
    index_now()
    path = "/api/vectors/search?collection=brand_guidelines&query=cheap"
    assert ids(owner_api.get(path)) == ["rule"]
    assert ids(stranger_api.get(path)) == []


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("collection=copy_texts", "query"),
        ("collection=copy_texts&query=", "query"),
        ("collection=copy_texts&query=%20", "query"),
        ("collection=copy_texts&query=a%00b", "query"),
        (f"collection=copy_texts&query={'a' * 2001}", "query"),
        ("collection=secrets&query=coffee", "collection"),
        ("query=coffee", "collection"),
        ("collection=copy_texts&query=coffee&n_results=0", "n_results"),
        ("collection=copy_texts&query=coffee&n_results=51", "n_results"),
        ("collection=copy_texts&query=coffee&n_results=many", "n_results"),
    ],
)
def test_bad_input_is_named(owner_api, query, field):
    answer = owner_api.get(f"/api/vectors/search?{query}")
    assert answer.status_code == 400
    assert [error["field"] for error in answer.json()["errors"]] == [field]


@pytest.mark.parametrize("query", ["%ED%A0%80", "%F0%9F%98%80", "' OR 1=1 --", "</script>", "%EC%BB%A4%ED%94%BC"])
def test_odd_words_find_something_or_nothing(shelf, index_now, owner_api, query):
    index_now()
    assert owner_api.get(f"/api/vectors/search?collection=copy_texts&query={query}").status_code == 200


def test_without_a_vector_store_search_says_so(shelf, owner_api):
    answer = owner_api.get(SEARCH)
    assert answer.status_code == 503
    assert answer.json()["code"] == "search_unavailable"


def test_the_sentence_is_the_users_language(shelf, owner, owner_api):
    owner.language = "ko"
    owner.save()
    answer = owner_api.get(SEARCH)
    assert "요" in answer.json()["detail"]


def test_a_collection_that_nobody_fills_cannot_be_searched(monkeypatch, chroma, owner_api):
    monkeypatch.setattr(documents, "_sources", {})
    assert owner_api.get(SEARCH).status_code == 503


def test_collections_with_their_index(shelf, index_now, owner_api):
    shelf.fill(30)
    assert owner_api.get("/api/vectors/collections").json()["index"] is None
    index_now()
    shelf.put("new", "coffee")
    body = owner_api.get("/api/vectors/collections").json()
    assert body["index"] == {
        "embedder": "use-multilingual-512",
        "dimension": 512,
        "state": "serving",
        "done": 30,
        "total": 30,
    }
    copy = body["collections"][0]
    assert copy == {
        "name": "copy_texts",
        "objects": 30,
        "pending": 1,
        "embedder": "use-multilingual-512",
        "state": "serving",
    }
    assert [each["objects"] for each in body["collections"][1:]] == [0, 0, 0, 0]


def test_collections_ask_the_store_once(shelf, index_now, owner_api, monkeypatch):
    shelf.fill(3)
    index_now()
    asked, ask = [], ChromaServer.ask
    monkeypatch.setattr(ChromaServer, "ask", lambda *args: asked.append(args[1:3]) or ask(*args))
    assert owner_api.get("/api/vectors/collections").json()["collections"][0]["objects"] == 3
    assert len(asked) == 1


def test_sizes_follow_what_comes_and_goes(shelf, index_now, owner_api):
    def held():
        return owner_api.get("/api/vectors/collections").json()["collections"][0]["objects"]

    shelf.fill(2)
    index_now()
    shelf.put("new", "coffee")
    shelf.put("other", "tea")
    index_now()
    assert held() == 4
    shelf.take("other")
    index_now()
    assert held() == 3


def test_an_index_that_was_emptied_is_counted_anew(shelf, index_now, chroma, owner_api):
    shelf.fill(3)
    index_now()
    empty(chroma)
    del shelf.held["000000"]
    index_now()
    assert owner_api.get("/api/vectors/collections").json()["collections"][0]["objects"] == 2


def test_a_store_that_hangs_costs_two_seconds_at_most(shelf, index_now, settings, owner_api):
    index_now()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        settings.CHROMA_URL = f"http://127.0.0.1:{silent.getsockname()[1]}"
        began = time.monotonic()
        body = owner_api.get("/api/vectors/collections").json()
    assert time.monotonic() - began < 2.5
    assert [each["objects"] for each in body["collections"]] == [None] * 5


def test_collections_are_told_without_the_store(shelf, index_now, chroma, owner_api):
    index_now()
    empty(chroma)
    body = owner_api.get("/api/vectors/collections").json()
    assert [each["objects"] for each in body["collections"]] == [None] * 5


def test_staff_see_what_waits_and_which_index_serves(shelf, index_now, client, staff):
    index_now()
    shelf.put("waiting", "coffee")
    IndexTask.objects.update(last_error="store_down", attempts=3)
    client.force_login(staff)
    page = client.get("/admin/vectorstore/indextask/").content.decode()
    assert "waiting" in page
    assert "store_down" in page
    assert "use-multilingual-512" in client.get("/admin/vectorstore/vectorindex/").content.decode()
    assert client.get("/admin/vectorstore/indextask/add/").status_code == 403
