"""The embedders by name, so that an index made before a change of settings can still be searched."""

import threading
from functools import lru_cache

from django.conf import settings

from vectorstore.embedders.base import Embedder
from vectorstore.embedders.local import LocalEmbedder
from vectorstore.embedders.openai import DIMENSIONS, OpenAIEmbedder, parsed_name
from vectorstore.embedders.recent import Recent
from vectorstore.errors import VectorsUnavailable

_local = LocalEmbedder()
_recent_local = Recent(_local)


def configured() -> Embedder:
    """The embedder that EMBEDDER and EMBEDDING_MODEL name.

    Raises:
        VectorsUnavailable: they name none.
    """
    if settings.EMBEDDER == "local":
        return _recent_local
    if settings.EMBEDDER == "openai" and settings.EMBEDDING_MODEL:
        return _openai(settings.EMBEDDING_MODEL)
    raise VectorsUnavailable("not_configured", retryable=False)


def by_name(name: str) -> Embedder:
    """The embedder of that name, as :attr:`Embedder.name` gives it.

    Raises:
        VectorsUnavailable: there is none.
    """
    if name == _local.name:
        return _recent_local
    return _named(name)


@lru_cache(maxsize=8)
def _openai(model: str) -> Embedder:
    return Recent(OpenAIEmbedder(model))


@lru_cache(maxsize=8)
def _named(name: str) -> Embedder:
    embedder = parsed_name(name)
    if embedder is None:
        raise VectorsUnavailable("not_configured", retryable=False)
    known = DIMENSIONS.get(embedder.model) == embedder.dimension
    return _openai(embedder.model) if known else Recent(embedder)


@lru_cache(maxsize=1)
def warm() -> threading.Thread | None:
    """Begin to load the local model if searches will need it; once a process, without waiting for it."""
    if settings.EMBEDDER != "local" or not settings.CHROMA_URL:
        return None
    thread = threading.Thread(target=_local.warm, name="warm-embedder", daemon=True)
    thread.start()
    return thread
