"""What the index holds, and where it comes from: apps above register a source for each collection.

The database is the truth. A source is asked for the state of now whenever the index is brought up to date, so an
entry of the outbox carries only which object changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

MetadataValue = str | int | float | bool
NOBODY = 0  # the ``user_id`` of what staff shares with all

COPY_TEXTS, IMAGES, TEMPLATES = "copy_texts", "images", "templates"
BRAND_GUIDELINES, PROMPT_CACHE = "brand_guidelines", "prompt_cache"
COLLECTIONS = (COPY_TEXTS, IMAGES, TEMPLATES, BRAND_GUIDELINES, PROMPT_CACHE)


@dataclass(frozen=True)
class Document:
    """One object as the index holds it.

    ``text`` is what is embedded; ``user_id`` owns it and pays for its embedding (NOBODY: the installation does);
    ``metadata`` is flat and what searches filter by, ``user_id`` is added to it.
    """

    id: str
    text: str
    user_id: int = NOBODY
    metadata: dict[str, MetadataValue] = field(default_factory=dict)


class Source(Protocol):
    """Where the documents of one collection come from."""

    collection: str

    def documents(self, ids: Sequence[str]) -> list[Document]:
        """Those of the objects that belong in the index now; the others are taken out of it."""

    def ids_after(self, last: str, limit: int) -> list[str]:
        """Ids of objects that belong in the index, in one stable order, following ``last`` ("" from the start)."""

    def count(self) -> int:
        """How many objects belong in the index."""

    def visible(self, user: Any, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
        """Of these objects those that the account may see, by id, each as the search API shows it."""


@runtime_checkable
class Scoped(Protocol):
    """A source that knows what an account may find beside its own and everybody's."""

    def scope(self, user: Any) -> dict[str, Any]:
        """The ``where`` of what the account may find; see vectorstore.search for what it has to say."""


def scope_of(source: Source, user: Any) -> dict[str, Any]:
    """The ``where`` of what the account may find in the source: its own and everybody's, unless the source knows."""
    if isinstance(source, Scoped):
        return source.scope(user)
    if source.collection == BRAND_GUIDELINES:  # belong to brands: only the source knows to which
        return {"brand_id": {"$in": []}}
    return {"user_id": {"$in": [NOBODY, user.pk]}}


_sources: dict[str, Source] = {}


def register(source: Source) -> None:
    """Make the source known; called once from the ``ready`` of the app that owns the objects."""
    _sources[source.collection] = source


def source_of(collection: str) -> Source:
    """The source of that collection.

    Raises:
        KeyError: nobody has registered one.
    """
    return _sources[collection]


def has_source(collection: str) -> bool:
    """Whether one is registered for that collection."""
    return collection in _sources


def sources() -> list[Source]:
    """Every registered source, in the order of COLLECTIONS."""
    return [_sources[name] for name in COLLECTIONS if name in _sources]
