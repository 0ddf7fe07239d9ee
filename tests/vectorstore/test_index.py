"""From a change in the database to the index: what the indexer does with the outbox."""

from datetime import timedelta

import numpy as np
import pytest
from django.db import transaction
from django.utils import timezone

from tests.vector_fixtures import bring_up_to_date, empty
from vectorstore import check, chroma, drain, kick, reindex, search, tasks
from vectorstore.documents import COPY_TEXTS, IMAGES, Document
from vectorstore.embedders import registry
from vectorstore.errors import VectorsUnavailable
from vectorstore.models import IndexTask, VectorIndex
from vectorstore.store import full_name

pytestmark = pytest.mark.django_db


def found(query="coffee", owner=1, **where):
    return [match.id for match in search.search_similar(COPY_TEXTS, query, owner, {"user_id": owner, **where}, 10)]


class Counting:
    """The local embedder, which counts what it was asked for and may be told to fail."""

    def __init__(self):
        self.inner = registry.configured()
        self.name, self.dimension = self.inner.name, self.inner.dimension
        self.texts, self.poison, self.broke = [], None, set()

    def embed(self, texts, payer, patience=None):
        self.texts += texts
        if payer in self.broke:
            raise VectorsUnavailable("cap_exceeded")
        if self.poison in texts:
            raise RuntimeError("this text breaks the model")
        return self.inner.embed(texts, payer, patience)


@pytest.fixture
def embedder(monkeypatch):
    counting = Counting()
    monkeypatch.setattr(registry, "by_name", lambda name: counting)
    monkeypatch.setattr(registry, "configured", lambda: counting)
    return counting


def test_the_first_start_indexes_everything(shelf, index_now):
    shelf.fill(600)
    index_now()
    assert search.get_collection_info(COPY_TEXTS) == {
        "name": "copy_texts",
        "objects": 600,
        "pending": 0,
        "embedder": "use-multilingual-512",
        "state": "serving",
    }
    index = VectorIndex.objects.get()
    assert (index.done, index.total, index.cursor) == (600, 600, {})
    matches = search.search_similar(COPY_TEXTS, "coffee number 16", 1, {"user_id": 1}, 3)
    assert matches[0].id == "000016"
    assert matches[0].similarity == pytest.approx(1, abs=1e-4)


def test_made_changed_and_deleted_objects_follow(shelf, index_now):
    index_now()
    shelf.put("a", "a cup of coffee", language="en")
    shelf.put("b", "espresso", user_id=2)
    index_now()
    assert found() == ["a"]
    shelf.put("a", "running shoes", user_id=2)
    shelf.take("b")
    index_now()
    assert found() == []
    assert found(owner=2) == ["a"]
    assert chroma.configured().count(full_name(COPY_TEXTS, registry.configured().name)) == 1
    assert not IndexTask.objects.exists()


def test_only_what_changed_is_embedded(shelf, index_now, embedder):
    index_now()
    shelf.put("a", "a cup of coffee", score=0.1)
    shelf.put("b", "a cup of tea")
    index_now()
    embedder.texts.clear()
    shelf.put("a", "a cup of coffee", score=0.9)
    shelf.put("b", "two cups of tea")
    index_now()
    assert embedder.texts == ["two cups of tea"]
    assert found("tea", score={"$gte": 0.5}) == ["a"]


def test_nothing_to_embed_is_not_in_the_index(shelf, index_now):
    index_now()
    shelf.put("a", "coffee")
    index_now()
    shelf.put("a", " \n")
    index_now()
    assert not chroma.configured().get(full_name(COPY_TEXTS, registry.configured().name), ["a"])
    assert not IndexTask.objects.exists()


def test_one_text_that_breaks_the_model_holds_up_nobody(shelf, index_now, embedder):
    index_now()
    embedder.poison = "poison"
    for number in range(10):
        shelf.put(f"good{number}", f"coffee {number}")
    shelf.put("bad", "poison")
    index_now()
    assert len(found()) == 10
    task = IndexTask.objects.get()
    assert (task.object_id, task.last_error, task.claimed_until) == ("bad", "embedder_failed", None)
    assert task.not_before > timezone.now()

    shelf.put("bad", "antidote")
    index_now()
    assert found("antidote")[0] == "bad"


def test_a_source_that_fails_for_one_object_holds_up_nobody(shelf, index_now, monkeypatch):
    index_now()
    for number in range(5):
        shelf.put(f"good{number}", f"coffee {number}")
    shelf.put("bad", "coffee")
    whole = shelf.documents

    def documents(ids):
        if "bad" in ids:
            raise KeyError("bad")
        return whole(ids)

    monkeypatch.setattr(shelf, "documents", documents)
    drain.drain()
    assert len(found()) == 5
    assert [task.object_id for task in IndexTask.objects.all()] == ["bad"]


def test_an_account_that_cannot_pay_holds_up_nobody(shelf, index_now, embedder):
    index_now()
    embedder.broke = {7}
    shelf.put("poor", "coffee", user_id=7)
    shelf.put("rich", "coffee", user_id=1)
    index_now()
    assert found() == ["rich"]
    assert IndexTask.objects.get().last_error == "cap_exceeded"
    embedder.broke = set()
    index_now()
    assert found(owner=7) == ["poor"]


def test_a_text_that_cannot_be_embedded_leaves_no_vector_of_its_former_words(shelf, index_now, embedder):
    index_now()
    shelf.put("a", "coffee")
    index_now()
    embedder.broke = {1}
    shelf.put("a", "shoes")
    index_now()
    embedder.broke = set()
    assert found("coffee") == []


def test_halves_of_characters_are_no_obstacle(shelf, index_now):
    index_now()
    shelf.put("a", "coffee \ud83d", language="\ud83d")
    index_now()
    assert found() == ["a"]
    assert [each.wrong for each in check.check()] == [[]]


def test_a_rolled_back_change_leaves_no_trace(shelf):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        shelf.put("a", "coffee")
        raise ZeroDivisionError
    assert not IndexTask.objects.exists()


def test_a_change_while_it_is_indexed_is_not_forgotten(shelf, index_now, monkeypatch):
    index_now()
    shelf.put("a", "coffee")
    real = drain.put

    def put(*args):
        failures = real(*args)
        monkeypatch.setattr(drain, "put", real)
        shelf.put("a", "running shoes")
        return failures

    monkeypatch.setattr(drain, "put", put)
    assert drain.drain() == 2
    assert search.search_similar(COPY_TEXTS, "running shoes", 1, {"user_id": 1}, 1)[0].similarity > 0.99
    assert not IndexTask.objects.exists()


def test_a_claim_that_was_lost_has_the_object_done_again(shelf, index_now, monkeypatch):
    index_now()
    shelf.put("a", "coffee")
    real = drain.put

    def put(*args):
        IndexTask.objects.update(claimed_until=timezone.now() - timedelta(seconds=1))
        assert drain.claim()  # somebody else's now
        monkeypatch.setattr(drain, "put", real)
        return real(*args)

    monkeypatch.setattr(drain, "put", put)
    drain.drain()
    task = IndexTask.objects.get()
    assert task.seq == 2  # whoever holds the claim will see that it is not finished


def test_two_never_claim_the_same(shelf):
    for number in range(10):
        shelf.put(str(number), "coffee")
    first, second = drain.claim(6), drain.claim(6)
    assert len(first) == 6
    assert len(second) == 4
    assert not {each.pk for each in first} & {each.pk for each in second}
    assert drain.claim() == []


def test_a_server_that_was_emptied_is_filled_again(shelf, index_now, chroma):
    shelf.fill(20)
    index_now()
    assert found()
    empty(chroma)
    with pytest.raises(VectorsUnavailable) as caught:
        found()
    assert caught.value.code == "index_missing"
    shelf.put("new", "coffee")
    tasks.keep_index()
    tasks.keep_index()
    bring_up_to_date()
    assert "new" in found()
    assert len(found(owner=2)) == 4


def test_another_embedder_is_built_beside_the_one_that_serves(shelf, index_now, monkeypatch):
    monkeypatch.setattr(reindex, "PAGE", 256)
    shelf.fill(300)
    index_now()
    old, new = registry.configured(), Small()
    monkeypatch.setattr(registry, "configured", lambda: new)
    monkeypatch.setattr(registry, "by_name", lambda name: new if name == new.name else old)
    index = reindex.wanted_index()
    pass_through = reindex.build(index)
    next(pass_through)  # a page is done: the old one serves, changes go to both
    assert search.serving_index().embedder == old.name
    shelf.put("new", "fresh coffee", user_id=1)
    drain.drain()
    assert found("fresh coffee")[0] == "new"
    assert "new" in chroma.configured().get(full_name(COPY_TEXTS, new.name), ["new"])
    pass_through.close()

    bring_up_to_date()
    assert search.serving_index().embedder == new.name
    assert VectorIndex.objects.count() == 1
    assert {name.partition("--")[2] for name in chroma.configured().collections()} == {new.name}
    assert found("fresh coffee")[0] == "new"
    assert [each.wrong for each in check.check()] == [[]]


def test_an_embedder_given_up_half_way_leaves_nothing(shelf, index_now, monkeypatch):
    shelf.fill(300)
    index_now()
    old, new = registry.configured(), Small()
    monkeypatch.setattr(registry, "by_name", lambda name: new if name == new.name else old)
    monkeypatch.setattr(registry, "configured", lambda: new)
    next(reindex.build(reindex.wanted_index()))
    monkeypatch.setattr(registry, "configured", lambda: old)
    bring_up_to_date()
    assert [index.embedder for index in VectorIndex.objects.all()] == [old.name]
    assert {name.partition("--")[2] for name in chroma.configured().collections()} == {old.name}


class Small:
    """Another embedder: the first numbers of the local one."""

    name, dimension = "small-64", 64

    def __init__(self):
        self._inner = registry.configured()

    def embed(self, texts, payer, patience=None):
        vectors = self._inner.embed(texts, payer, patience)[:, :64]
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_a_change_during_a_build_is_not_overwritten_by_what_the_build_had_read(shelf, index_now, monkeypatch):
    index_now()
    shelf.fill(3)
    real = reindex.put

    def put(*args):
        shelf.held["000001"] = Document("000001", "a newer text", 1)
        return real(*args)

    monkeypatch.setattr(reindex, "put", put)
    for _ in reindex.build(reindex.wanted_index()):
        pass
    assert [task.object_id for task in IndexTask.objects.all()] == ["000001"]


def test_only_one_process_builds(shelf, index_now):
    shelf.fill(3)
    index_now()
    index = reindex.wanted_index()
    first = reindex.build(index)
    next(first)
    with pytest.raises(reindex.BuilderBusyError):
        next(reindex.build(reindex.wanted_index()))
    first.close()
    assert list(reindex.build(reindex.wanted_index())) == []


def test_verbs_put_documents_in_at_once(shelf, index_now):
    index_now()
    text = Document("1", "a cup of coffee", 1, {"content_type": "text", "score": 0.2})
    picture = Document("2", "a picture of a cup of coffee", 1, {"content_type": "image", "score": 0.01})
    search.batch_add_creatives([text, picture])
    assert [match.id for match in search.search_high_performing_similar("coffee", 1, {"user_id": 1}, 5, 0)] == [
        "1",
        "2",
    ]
    assert [match.id for match in search.search_high_performing_similar("coffee", 1, {"user_id": 1}, 5)] == ["1"]
    search.delete_creative(COPY_TEXTS, "1")
    assert search.search_similar(COPY_TEXTS, "coffee", 1, {"user_id": 1}, 5) == []
    search.add_brand_guideline(Document("3", "never say cheap", 1, {"brand_id": 4}))
    assert [match.id for match in search.get_brand_context(4, "a cheap coffee", 1)] == ["3"]
    search.add_prompt_cache(Document("4", "summer sale", 1, {"gate": "g"}))
    assert [match.id for match in search.search_semantic_cache("g", "sale in summer", 1)] == ["4"]
    assert search.search_semantic_cache("h", "sale in summer", 1) == []
    assert search.search_semantic_cache("g", "sale in summer", 2) == []
    assert IndexTask.objects.filter(collection__in=[COPY_TEXTS, IMAGES]).count() == 2


@pytest.mark.django_db(transaction=True)
def test_a_commit_kicks_the_indexer_once_for_many_changes(shelf, chroma, monkeypatch):
    sent = []
    monkeypatch.setattr(kick, "_kicker", kick.Kicker())
    monkeypatch.setattr(kick, "send", lambda: sent.append(1))
    for number in range(50):
        shelf.put(str(number), "coffee")
    kick._kicker._thread.join(0.1)
    assert 1 <= len(sent) <= 2


@pytest.mark.django_db(transaction=True)
def test_without_a_vector_store_nobody_is_kicked(shelf, monkeypatch):
    monkeypatch.setattr(kick, "_kicker", None)
    shelf.put("a", "coffee")
    assert IndexTask.objects.count() == 1
    tasks.keep_index()
    assert IndexTask.objects.count() == 1
