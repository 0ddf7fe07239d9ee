"""What every vector store does, asked of each: the real Chroma server and the exact yardstick."""

import numpy as np
import pytest

from vectorstore.chroma import configured
from vectorstore.errors import VectorsUnavailable
from vectorstore.exact import ExactStore
from vectorstore.store import Entry

NAME = "copy_texts--test-8"


@pytest.fixture(params=["chroma", "exact"])
def store(request):
    if request.param == "exact":
        store = ExactStore()
    else:
        request.getfixturevalue("chroma")
        store = configured()
    store.ensure(NAME)
    return store


def towards(*weights):
    vector = np.zeros(8, dtype=np.float32)
    vector[: len(weights)] = weights
    return vector / np.linalg.norm(vector)


def entry(id_, *weights, user_id=1, **metadata):
    return Entry(id_, towards(*weights), {"user_id": user_id, **metadata})


def ids(matches):
    return [match.id for match in matches]


def test_the_most_similar_come_first_with_their_cosine_and_metadata(store):
    store.upsert(NAME, [entry("a", 1, 0), entry("b", 1, 1, language="ko", score=0.5, proven=True), entry("c", 0, 1)])
    best, second = store.query(NAME, towards(1, 0.9), {"user_id": 1}, 2)
    assert (best.id, second.id) == ("b", "a")
    assert best.similarity == pytest.approx(float(towards(1, 0.9) @ towards(1, 1)), abs=1e-5)
    assert best.metadata == {"user_id": 1, "language": "ko", "score": 0.5, "proven": True}


@pytest.mark.parametrize(
    ("where", "found"),
    [
        ({}, "abc"),
        ({"language": "ko"}, "ab"),
        ({"language": {"$ne": "ko"}}, "c"),
        ({"language": {"$in": ["en", "fr"]}}, "c"),
        ({"language": {"$nin": ["en"]}}, "ab"),
        ({"score": {"$gte": 1}}, "b"),
        ({"score": {"$gt": 0.25, "$lt": 1}}, "c"),
        ({"score": {"$lte": 0.25}}, "a"),
        ({"score": 1}, "b"),
        ({"proven": True}, "a"),
        ({"proven": {"$ne": True}}, "bc"),
        ({"season": {"$ne": "winter"}}, "abc"),
        ({"season": "winter"}, ""),
        ({"$or": [{"score": {"$gte": 1.0}}, {"language": "en"}]}, "bc"),
        ({"$and": [{"language": "ko"}, {"$or": [{"score": 0.25}, {"score": 7}]}]}, "a"),
        ({"$or": []}, ""),
    ],
)
def test_where(store, where, found):
    store.upsert(
        NAME,
        [
            entry("a", 1, language="ko", score=0.25, proven=True),
            entry("b", 1, language="ko", score=1, proven=False),
            entry("c", 1, language="en", score=0.5),
            entry("d", 1, language="ko", score=1, user_id=2),
            entry("e", 1, language="en", score=0.5, user_id=17),
        ],
    )
    asked = {"$and": [{"user_id": 1}, where]} if where else {"user_id": 1}
    assert sorted(ids(store.query(NAME, towards(1), asked, 10))) == list(found)


@pytest.mark.parametrize(
    ("where", "found"),
    [
        ({"user_id": {"$in": [1, 2]}}, "ab"),
        ({"user_id": {"$in": [1, 17, 33]}}, "acd"),
        ({"$or": [{"user_id": 0}, {"user_id": 1}]}, "ae"),
        ({"$or": [{"user_id": 17, "language": "ko"}, {"user_id": 33, "language": "ko"}]}, "d"),
        ({"user_id": {"$in": []}}, ""),
        ({"$and": [{"user_id": 1}, {"user_id": 2}]}, ""),
        ({"user_id": {"$in": [0, 1, 2]}, "language": "ko"}, "b"),
    ],
)
def test_whose(store, where, found):
    store.upsert(
        NAME,
        [
            entry("a", 1, 0.1, language="en"),
            entry("b", 1, 0.2, language="ko", user_id=2),
            entry("c", 1, 0.3, language="en", user_id=17),
            entry("d", 1, 0.4, language="ko", user_id=33),
            entry("e", 1, 0.5, language="en", user_id=0),
        ],
    )
    assert sorted(ids(store.query(NAME, towards(1), where, 10))) == list(found)


def test_another_number_of_shards_makes_the_collection_missing(chroma, settings):
    store = configured()
    store.ensure(NAME)
    settings.VECTOR_SHARDS = 2
    assert store.collections() == []
    store.ensure(NAME)
    assert store.collections() == [NAME]
    store.drop(NAME)
    settings.VECTOR_SHARDS = 4
    assert store.collections() == []


@pytest.mark.parametrize("where", [{}, {"language": "ko"}, {"$or": [{"user_id": 1}, {"language": "ko"}]}])
def test_a_search_for_nobody_in_particular_is_refused(store, where):
    with pytest.raises(ValueError, match="which user_id"):
        store.query(NAME, towards(1), where, 3)


def test_guidelines_belong_to_a_brand(store):
    name = "brand_guidelines--test-8"
    store.ensure(name)
    store.upsert(name, [entry("a", 1, brand_id=5), entry("b", 1, brand_id=6)])
    (match,) = store.query(name, towards(1), {"brand_id": 5, "user_id": 1}, 3)
    assert match.metadata == {"user_id": 1, "brand_id": 5}


def test_an_entry_is_replaced_and_keeps_what_is_not_named(store):
    store.upsert(NAME, [entry("a", 1, language="ko", score=0.1)])
    store.upsert(NAME, [entry("a", 0, 1, score=0.2)])
    (match,) = store.query(NAME, towards(0, 1), {"user_id": 1, "score": 0.2}, 3)
    assert match.similarity == pytest.approx(1, abs=1e-5)
    assert match.metadata == {"user_id": 1, "language": "ko", "score": 0.2}


def test_metadata_change_alone(store):
    store.upsert(NAME, [entry("a", 0, 1, score=0.1, language="ko"), entry("b", 1, score=0.1, user_id=2)])
    store.update(NAME, {"a": {"score": 0.9}, "b": {"score": 0.8}, "unknown": {"score": 1.0}})
    (match,) = store.query(NAME, towards(0, 1), {"user_id": 1, "score": {"$gt": 0.5}}, 3)
    assert (match.id, match.similarity) == ("a", pytest.approx(1, abs=1e-5))
    assert store.get(NAME, ["a", "b", "unknown"]) == {
        "a": {"user_id": 1, "score": 0.9, "language": "ko"},
        "b": {"user_id": 2, "score": 0.8},
    }


def test_deleted_ones_are_gone_and_unknown_ones_no_error(store):
    store.upsert(NAME, [entry("a", 1), entry("b", 1, user_id=2), entry("c", 1)])
    store.delete(NAME, ["a", "b", "unknown"])
    store.delete(NAME, [])
    assert ids(store.query(NAME, towards(1), {"user_id": {"$in": [1, 2]}}, 3)) == ["c"]
    assert store.count(NAME) == 1


def test_pages_hold_everything_once(store):
    store.upsert(NAME, [entry(str(number), 1, user_id=number % 3, at=number) for number in range(25)])
    pages = list(store.pages(NAME, 4))
    assert max(len(page) for page in pages) <= 4
    assert sorted(int(id_) for page in pages for id_ in page) == list(range(25))
    assert {id_: metadata for page in pages for id_, metadata in page.items()}["7"] == {"user_id": 1, "at": 7}
    assert store.count(NAME) == 25


def test_collections_come_and_go(store):
    store.ensure("images--test-8")
    store.ensure(NAME)
    assert store.collections() == [NAME, "images--test-8"]
    store.drop("images--test-8")
    store.drop("images--test-8")
    assert store.collections() == [NAME]
    for ask in (
        lambda: store.query("images--test-8", towards(1), {"user_id": 1}, 3),
        lambda: store.upsert("images--test-8", [entry("a", 1)]),
        lambda: store.count("images--test-8"),
    ):
        with pytest.raises(VectorsUnavailable) as caught:
            ask()
        assert caught.value.code == "index_missing"
