"""What there is to say of the index, also while the store is away."""

from typing import Any

from django.db.models import Count

from vectorstore import chroma, sizes
from vectorstore.documents import COLLECTIONS
from vectorstore.errors import VectorsUnavailable
from vectorstore.models import IndexTask, VectorIndex


def collections_info() -> list[dict[str, Any]]:
    """Each collection of the index that answers searches."""
    waiting = IndexTask.objects.values("collection").annotate(many=Count("pk"))
    pending = dict(waiting.values_list("collection", "many"))
    live = VectorIndex.objects.live().first()
    held = _sizes(live.embedder) if live else {}
    return [
        {
            "name": name,
            "objects": held.get(name),
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


def _sizes(embedder: str) -> dict[str, int]:
    """Nothing while the store is away."""
    try:
        return sizes.sizes(chroma.configured(), embedder)
    except VectorsUnavailable:
        return {}
