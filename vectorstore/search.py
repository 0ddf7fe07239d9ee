"""What the rest of Artify asks of the index, by the names of its specification.

The index only nominates: whoever shows a match checks it against the database (``visible_to``). Every ``where`` has to
say whose objects it is about: ``user_id`` by equality or ``$in`` (of guidelines ``brand_id``), on every branch of an
``$or``; a search for nobody in particular is a ValueError. All of them raise VectorsUnavailable when the index or the
embedder cannot answer in time: EMBEDDER_SECONDS for the one, chroma_http.QUERY_SECONDS for the other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Any

from vectorstore import chroma, outbox
from vectorstore.documents import BRAND_GUIDELINES, COPY_TEXTS, IMAGES, PROMPT_CACHE, Document
from vectorstore.embedders import registry
from vectorstore.errors import VectorsUnavailable
from vectorstore.filters import Where
from vectorstore.index import put
from vectorstore.models import IndexTask, VectorIndex
from vectorstore.store import Match, Vector, full_name
from vectorstore.together import together

__all__ = ["Match"]
EMBEDDER_SECONDS = 1.0  # of the two that a search may take


@dataclass(frozen=True)
class Question:
    """A query as the serving index understands it."""

    embedder: str
    vector: Vector

    def ask(self, collection: str, where: Where, n: int) -> list[Match]:
        """The ``n`` best of a collection."""
        return chroma.configured().query(full_name(collection, self.embedder), self.vector, where, n)


def question(query: str, payer: int) -> Question:
    """Embed a query for the serving index, on the account of ``payer``."""
    chroma.configured()  # nobody pays for a vector that cannot be used
    serving = serving_index()
    (vector,) = registry.by_name(serving.embedder).embed([query], payer, EMBEDDER_SECONDS)
    return Question(serving.embedder, vector)


def serving_index() -> VectorIndex:
    """The index that searches are answered from.

    Raises:
        VectorsUnavailable: the first one is still being built.
    """
    found = VectorIndex.objects.filter(state=VectorIndex.State.SERVING).first()
    if found is None:
        raise VectorsUnavailable("index_missing")
    return found


def search_similar(collection: str, query: str, payer: int, where: Where, n: int = 10) -> list[Match]:
    """The objects of a collection most like the query, best first."""
    return question(query, payer).ask(collection, where, n)


def search_high_performing_similar(
    query: str, payer: int, where: Where, n: int = 10, min_score: float = 0.05, content_type: str = ""
) -> list[Match]:
    """Texts and pictures (or of one ``content_type``) like the query that score at least ``min_score``, best first."""
    proven = {"$and": [where, {"score": {"$gte": min_score}}]}
    asked = question(query, payer)
    collections = [_collection_of(content_type)] if content_type else [COPY_TEXTS, IMAGES]
    answers = together([partial(asked.ask, collection, proven, n) for collection in collections])
    return sorted(chain.from_iterable(answers), key=lambda match: -match.similarity)[:n]


def get_brand_context(brand_id: int, query: str, payer: int, n: int = 5) -> list[Match]:
    """The brand's published guidelines that matter most for the query."""
    return search_similar(BRAND_GUIDELINES, query, payer, {"brand_id": brand_id}, n)


def search_semantic_cache(gate: str, words: str, payer: int, n: int = 5) -> list[Match]:
    """The payer's own earlier prompts behind the same gate (model, parameters, brand) that mean much the same."""
    return search_similar(PROMPT_CACHE, words, payer, {"user_id": payer, "gate": gate}, n)


def batch_add_creatives(documents: Sequence[Document]) -> None:
    """Put creatives into the index now; what the database says about them comes after and wins."""
    for collection in (COPY_TEXTS, IMAGES):
        _add(collection, [each for each in documents if _collection_for(each) == collection])


def add_creative(document: Document) -> None:
    """Put one creative into the index now."""
    batch_add_creatives([document])


def add_brand_guideline(document: Document) -> None:
    """Put one guideline into the index now."""
    _add(BRAND_GUIDELINES, [document])


def add_prompt_cache(document: Document) -> None:
    """Put one prompt into the index now."""
    _add(PROMPT_CACHE, [document])


def delete_creative(collection: str, id_: str) -> None:
    """Take one creative out of the index now."""
    store = chroma.configured()
    for index in VectorIndex.objects.live():
        store.delete(full_name(collection, index.embedder), [id_])
    outbox.note(collection, [id_])


def get_collection_info(collection: str) -> dict[str, Any]:
    """How many objects it holds, how many wait to be brought up to date, and which embedder it belongs to."""
    serving = serving_index()
    return {
        "name": collection,
        "objects": chroma.configured().count(full_name(collection, serving.embedder)),
        "pending": IndexTask.objects.filter(collection=collection).count(),
        "embedder": serving.embedder,
        "state": serving.state,
    }


def _add(collection: str, documents: list[Document]) -> None:
    ids = [document.id for document in documents]
    for index in VectorIndex.objects.live():
        put(chroma.configured(), index.embedder, collection, ids, documents).raise_first()
    outbox.note(collection, ids)


def _collection_for(document: Document) -> str:
    return _collection_of(str(document.metadata.get("content_type", "")))


def _collection_of(content_type: str) -> str:
    return IMAGES if content_type == "image" else COPY_TEXTS
