"""Make one index agree with documents: embed what changed, change metadata alone where the text did not."""

import hashlib
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog

from vectorstore.documents import Document, MetadataValue
from vectorstore.embedders import registry
from vectorstore.embedders.base import Embedder
from vectorstore.errors import VectorsUnavailable
from vectorstore.filters import Metadata
from vectorstore.store import Entry, Vector, VectorStore, full_name, owner_key

log = structlog.get_logger()
TEXT_HASH = "text_hash"
EMBEDDED_AT_ONCE = 64


@dataclass
class Failures:
    """Documents that could not be embedded, with the reason; the others of the batch are in the index."""

    by_id: dict[str, VectorsUnavailable] = field(default_factory=dict)

    def raise_first(self) -> None:
        """Raise the first reason, if there is any."""
        for error in self.by_id.values():
            raise error


def metadata_of(document: Document) -> dict[str, MetadataValue]:
    """What the index holds beside the vector."""
    digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
    said = {key: _sendable(value) for key, value in document.metadata.items()}
    return {**said, "user_id": document.user_id, TEXT_HASH: digest[:32]}


def says(held: Metadata, wanted: Metadata) -> bool:
    """Whether the index says of an object what it should; Chroma keeps fractions to the last digit but one."""
    return all(key in held and _alike(held[key], value) for key, value in wanted.items())


def _alike(held: MetadataValue, wanted: MetadataValue) -> bool:
    if isinstance(held, float) or isinstance(wanted, float):
        return isinstance(held, (int, float)) and isinstance(wanted, (int, float)) and math.isclose(held, wanted)
    return held == wanted


def _sendable(value: MetadataValue) -> MetadataValue:
    """Without halves of characters, which no JSON carries."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def indexable(documents: Iterable[Document]) -> list[Document]:
    """Those that have something to embed."""
    return [document for document in documents if document.text.strip()]


def put(
    store: VectorStore, embedder: str, collection: str, ids: Sequence[str], documents: Iterable[Document]
) -> Failures:
    """Make the collection hold of ``ids`` exactly these documents.

    Raises:
        VectorsUnavailable: the store cannot be written to.
    """
    name, key = full_name(collection, embedder), owner_key(collection)
    wanted = {document.id: metadata_of(document) for document in indexable(documents)}
    held = store.get(name, ids)
    gone = [id_ for id_ in held if id_ not in wanted or held[id_][key] != wanted[id_][key]]
    store.delete(name, gone)
    kept = {id_: held[id_] for id_ in held if id_ not in gone}
    fresh = [each for each in documents if each.id in wanted and _is_new(kept.get(each.id), wanted[each.id])]
    failures, entries = _embedded(registry.by_name(embedder), fresh, wanted)
    store.upsert(name, entries)
    store.delete(name, [id_ for id_ in failures.by_id if id_ in kept])  # an old vector would speak for a new text
    new = {document.id for document in fresh}
    changed = {id_: wanted[id_] for id_ in kept if id_ not in new and not says(kept[id_], wanted[id_])}
    if changed:
        store.update(name, changed)
    return failures


def _is_new(held: Metadata | None, wanted: Metadata) -> bool:
    return held is None or held.get(TEXT_HASH) != wanted[TEXT_HASH]


def _embedded(embedder: Embedder, documents: list[Document], metadata: dict[str, Any]) -> tuple[Failures, list[Entry]]:
    failures, entries = Failures(), []
    for part in _parts(documents):
        for document, vector in _vectors(embedder, part, failures):
            entries.append(Entry(document.id, vector, metadata[document.id]))
    return failures, entries


def _parts(documents: list[Document]) -> Iterable[list[Document]]:
    """Batches that one account pays for."""
    by_payer: dict[int, list[Document]] = {}
    for document in documents:
        by_payer.setdefault(document.user_id, []).append(document)
    for mine in by_payer.values():
        for start in range(0, len(mine), EMBEDDED_AT_ONCE):
            yield mine[start : start + EMBEDDED_AT_ONCE]


def _vectors(embedder: Embedder, part: list[Document], failures: Failures) -> list[tuple[Document, Vector]]:
    """The vectors of a batch; of one that fails for another reason than the world's, those of each half."""
    try:
        return list(zip(part, embedder.embed([each.text for each in part], part[0].user_id), strict=True))
    except VectorsUnavailable as error:
        if error.retryable or len(part) == 1:
            failures.by_id |= {document.id: error for document in part}
            return []
    except Exception as error:  # whatever a text does to a model, the others must not wait for it
        if len(part) == 1:
            log.exception("document_not_embedded", document=part[0].id, error=repr(error))
            failures.by_id[part[0].id] = VectorsUnavailable("embedder_failed", retryable=False)
            return []
    half = len(part) // 2
    return _vectors(embedder, part[:half], failures) + _vectors(embedder, part[half:], failures)
