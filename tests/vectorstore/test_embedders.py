"""The embedders: the local one as it is, what is remembered, and which one a name means."""

import base64
import os
import re
import subprocess
import sys
import threading
import unicodedata
from collections.abc import Sequence

import numpy as np
import orjson
import pytest

from artify.core.tokens import count_tokens
from tests.fakes.openai_answers import embed
from vectorstore.documents import NOBODY
from vectorstore.embedders import meter as meters
from vectorstore.embedders import registry
from vectorstore.embedders.base import Vectors, tidied
from vectorstore.embedders.local import MOST_CHARACTERS, LocalEmbedder
from vectorstore.embedders.meter import Answer, Call, Wish
from vectorstore.embedders.openai import OpenAIEmbedder, _vectors, parsed_name
from vectorstore.embedders.recent import MOST_TEXTS, MOST_VECTORS, Recent
from vectorstore.errors import VectorsUnavailable

SALE = "여름 세일 20% 할인"
AWKWARD = [
    "",
    "   ",
    "\0",
    "\ud800 half",
    "😀" * 50,
    "ㅋㅋㅋ",
    "a" * 100_000,
    "\n\t".join("가나다"),
    "‮rtl",
    "한" * 5_000,
]


@pytest.fixture(scope="module")
def local():
    return LocalEmbedder()


class Counting:
    """An embedder of two numbers that writes down what it was asked."""

    name, dimension = "counting-2", 2

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def embed(self, texts: Sequence[str], payer: int, patience: float | None = None) -> Vectors:
        self.asked.append(list(texts))
        return np.array([[len(text), 1] for text in texts], dtype=np.float32).reshape(-1, 2)


# -- local ----------------------------------------------------------------------------------------------------
def test_vectors_have_the_length_one_and_the_order_of_the_texts(local):
    vectors = local.embed([SALE, "winter coats", SALE], NOBODY)
    assert vectors.shape == (3, local.dimension) and vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert vectors[0] @ vectors[2] == pytest.approx(1, abs=1e-5) and vectors[0] @ vectors[1] < 0.9


def test_a_paraphrase_is_nearer_than_another_subject_also_in_the_other_language(local):
    base, paraphrase, english, other = local.embed(
        [SALE, "여름맞이 20% 할인 행사", "summer sale, 20% off", "전 직원 회의는 오후 세 시입니다"], NOBODY
    )
    assert base @ paraphrase > base @ english > base @ other


def test_no_texts_are_no_vectors(local):
    assert local.embed([], NOBODY).shape == (0, local.dimension)


@pytest.mark.parametrize("text", AWKWARD, ids=lambda text: ascii(text[:12]))
def test_any_text_has_a_sound_vector(local, text):
    (vector,) = local.embed([text], NOBODY)
    assert np.isfinite(vector).all() and np.linalg.norm(vector) == pytest.approx(1, abs=1e-4)


def test_composed_and_decomposed_hangul_are_the_same(local):
    composed, decomposed = local.embed([SALE, unicodedata.normalize("NFD", SALE)], NOBODY)
    assert np.allclose(composed, decomposed, atol=1e-6)


def test_a_long_text_is_embedded_by_its_beginning(local):
    beginning = "가" * MOST_CHARACTERS
    first, second = local.embed([beginning, beginning + " and whatever follows"], NOBODY)
    assert np.allclose(first, second, atol=1e-6)
    assert len(tidied(unicodedata.normalize("NFD", "각" * 10 * MOST_CHARACTERS), MOST_CHARACTERS)) == MOST_CHARACTERS


def test_threads_that_come_at_once_load_the_model_once(monkeypatch):
    embedder, vectors = LocalEmbedder(), []
    loaded = []
    load = LocalEmbedder._loaded.__globals__["_load"]
    monkeypatch.setitem(LocalEmbedder._loaded.__globals__, "_load", lambda: loaded.append(1) or load())
    threads = [threading.Thread(target=lambda: vectors.append(embedder.embed([SALE], NOBODY))) for _ in range(8)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert loaded == [1] and len(vectors) == 8 and all(np.array_equal(vectors[0], each) for each in vectors)


@pytest.mark.parametrize("entry", ["artify.wsgi", "artify.celery", "manage"])
def test_blas_has_one_thread_whatever_the_environment_says(entry):
    program = f"import {entry}, artify.settings, os; before = len(os.listdir('/proc/self/task')); import numpy as np; \
np.ones((900, 900)) @ np.ones((900, 900)); print(os.environ['OPENBLAS_NUM_THREADS'], \
[n for n in os.listdir('/proc/self/task') if open(f'/proc/self/task/{{n}}/comm').read().strip() == 'python'].__len__())"
    asked = {**os.environ, "OPENBLAS_NUM_THREADS": "4"}
    seen = subprocess.run([sys.executable, "-c", program], env=asked, capture_output=True, text=True, check=True)
    assert seen.stdout.split() == ["1", "1"]


# -- remembered -----------------------------------------------------------------------------------------------
def test_what_was_asked_lately_is_not_embedded_again():
    counting = Counting()
    recent = Recent(counting)
    first = recent.embed(["a", "bb", "a"], 1)
    again = recent.embed(["bb", "ccc", "a"], 2)
    assert counting.asked == [["a", "bb"], ["ccc"]]  # what is known costs nobody anything
    assert first[:, 0].tolist() == [1, 2, 1] and again[:, 0].tolist() == [2, 3, 1]


def test_only_so_much_is_remembered_and_an_index_being_built_pushes_nothing_out():
    counting = Counting()
    recent = Recent(counting)
    recent.embed(["first"], 1)
    recent.embed([f"document {i}" for i in range(MOST_TEXTS + 1)], 1)
    recent.embed(["first"], 1)
    assert len(counting.asked) == 2
    for i in range(MOST_VECTORS):
        recent.embed([f"query {i}"], 1)
    recent.embed(["first"], 1)
    assert counting.asked[-1] == ["first"] and len(recent._vectors) == MOST_VECTORS


# -- by name --------------------------------------------------------------------------------------------------
def test_the_local_embedder_is_the_one_of_the_default_settings():
    assert registry.configured() is registry.by_name("use-multilingual-512")
    assert (registry.configured().name, registry.configured().dimension) == ("use-multilingual-512", 512)


def test_a_name_that_nobody_bears():
    with pytest.raises(VectorsUnavailable) as problem:
        registry.by_name("word2vec")
    assert (problem.value.code, problem.value.retryable) == ("not_configured", False)


@pytest.mark.parametrize(
    ("model", "name", "dimension"),
    [
        ("text-embedding-3-small", "text-embedding-3-small-1536", 1536),
        ("text-embedding-ada-002", "text-embedding-ada-002-1536", 1536),
        ("text-embedding-3-large", "text-embedding-3-large-3072", 3072),
    ],
)
def test_openai_s_models_are_named_with_their_dimension(settings, model, name, dimension):
    settings.EMBEDDER, settings.EMBEDDING_MODEL = "openai", model
    assert (registry.configured().name, registry.configured().dimension) == (name, dimension)
    settings.EMBEDDER = "local"
    assert registry.by_name(name) is registry.by_name(name) and registry.by_name(name).dimension == dimension


@pytest.mark.parametrize("model", ["someone/bge-m3", "a_b~c%d", "임베딩", "ft:model:v1"])
def test_the_name_of_any_model_is_fit_for_a_collection_and_leads_back_to_it(model):
    name = OpenAIEmbedder(model, 1024).name
    assert re.fullmatch(r"[a-zA-Z0-9._-]+", name)
    again = parsed_name(name)
    assert (again.model, again.dimension, again.name) == (model, 1024, name)


@pytest.mark.parametrize("embedder", ["", "word2vec", "openai"])
def test_settings_that_name_no_embedder(settings, embedder):
    settings.EMBEDDER, settings.EMBEDDING_MODEL = embedder, ""
    with pytest.raises(VectorsUnavailable):
        registry.configured()


# -- OpenAI's -------------------------------------------------------------------------------------------------
SMALL = "text-embedding-3-small"


class Free:
    """A meter that books nothing and writes down what it was asked."""

    def __init__(self) -> None:
        self.wishes: list[Wish] = []

    def metered(self, wish: Wish, call: Call) -> Answer:
        self.wishes.append(wish)
        return call(f"attempt-{len(self.wishes)}")


@pytest.fixture
def free(openai, monkeypatch):
    used = Free()
    monkeypatch.setattr(meters, "_meters", [used])
    return used


def bodies(openai):
    return [orjson.loads(request["body"]) for request in openai.received()]


def test_texts_go_in_as_few_calls_as_the_limits_allow_and_keep_their_order(openai, free):
    texts = [f"word{number}" for number in range(600)]
    vectors = OpenAIEmbedder(SMALL).embed(texts, 7)
    assert [len(body["input"]) for body in bodies(openai)] == [256, 256, 88]
    assert [wish.texts for wish in free.wishes] == [256, 256, 88] and {wish.payer for wish in free.wishes} == {7}
    for number in (0, 255, 256, 599):
        assert vectors[number] @ embed(texts[number], 1536) == pytest.approx(1, abs=1e-5)


def test_a_call_has_at_most_so_many_tokens(openai, free):
    OpenAIEmbedder(SMALL).embed(["many words " * 2_500] * 50, 7)  # 5,000 tokens each
    counted = [sum(count_tokens(text, SMALL) for text in body["input"]) for body in bodies(openai)]
    assert len(counted) == 3 and max(counted) <= 100_000


def test_a_text_above_the_model_s_limit_is_cut(openai, free):
    OpenAIEmbedder(SMALL).embed(["\u2603 " * 19_000, "short"], 7)
    (body,) = bodies(openai)
    assert 8_000 < count_tokens(body["input"][0], SMALL) <= 8_191 and body["input"][1] == "short"


@pytest.mark.parametrize("text", AWKWARD, ids=lambda text: ascii(text[:12]))
def test_any_text_has_a_sound_vector_from_openai_too(openai, free, text):
    (vector,) = OpenAIEmbedder(SMALL).embed([text], 7)
    assert np.isfinite(vector).all() and np.linalg.norm(vector) == pytest.approx(1, abs=1e-4)


def test_no_texts_are_no_call(openai, free):
    assert OpenAIEmbedder(SMALL).embed([], 7).shape == (0, 1536) and not openai.received()


def test_numbers_are_taken_in_base64_and_written_out():
    written = {"data": [{"index": 1, "embedding": [0, 2]}, {"index": 0, "embedding": [3.0, 4.0]}]}
    packed = base64.b64encode(np.array([3, 4], dtype="<f4").tobytes()).decode()
    encoded = {"data": [{"index": 0, "embedding": packed}, {"index": 1, "embedding": [0, 2]}]}
    for answer in (written, encoded):
        assert _vectors(answer, 2, 2) == pytest.approx(np.array([[0.6, 0.8], [0, 1]]))


def test_the_dimension_of_an_unknown_model_is_learnt_once(openai, free):
    embedder = OpenAIEmbedder("someone/bge-m3")
    assert embedder.dimension == 1024 and embedder.name == "someone_2Fbge-m3-1024"
    assert embedder.embed(["a"], 7).shape == (1, 1024)
    assert [wish.payer for wish in free.wishes] == [NOBODY, 7]


def test_without_a_ledger_nothing_is_called(openai, monkeypatch):
    monkeypatch.setattr(meters, "_meters", [])
    with pytest.raises(VectorsUnavailable) as problem:
        OpenAIEmbedder(SMALL).embed(["a"], 7)
    assert problem.value.code == "not_configured" and not openai.received()
