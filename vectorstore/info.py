"""What there is to say of the index, also while the store is away."""

from typing import Any

from django.db.models import Count

from vectorstore import chroma
from vectorstore.documents import COLLECTIONS
from vectorstore.errors import VectorsUnavailable
from vectorstore.models import IndexTask, VectorIndex
from vectorstore.store import full_name


def collections_info() -> list[dict[str, Any]]:
    """Each collection of the index that answers searches."""
    waiting = IndexTask.objects.values("collection").annotate(many=Count("pk"))
    pending = dict(waiting.values_list("collection", "many"))
    live = VectorIndex.objects.live().first()
    return [
        {
            "name": name,
            "objects": _count(full_name(name, live.embedder)) if live else None,
            "pending": pending.get(name, 0),
            "embedder": live.embedder if live else "",
            "state": live.state if live else "missing",
        }
        for name in COLLECTIONS
    ]


def newest_index() -> dict[str, Any] | None:
    """The index that is being built, else the one that serves."""
    index = VectorIndex.objects.live().last()
    if index is None:
        return None
    return {name: getattr(index, name) for name in ("embedder", "dimension", "state", "done", "total")}


def _count(collection: str) -> int | None:
    try:
        return chroma.configured().count(collection)
    except VectorsUnavailable:
        return None
