"""The vectors of what was asked lately: one prompt is embedded several times in the life of a request."""

import threading
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np

from vectorstore.embedders.base import Embedder, Vectors

MOST_VECTORS = 256  # of 2 to 12 kB
MOST_TEXTS = 8  # more at once are an index being built: they would push out what people ask
MOST_CHARACTERS = 4_000  # of all texts that are remembered together no more than a megabyte


class Recent:
    """An embedder that remembers the last few vectors of another one."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._vectors: OrderedDict[str, Vectors] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """The other's."""
        return self._embedder.name

    @property
    def dimension(self) -> int:
        """The other's."""
        return self._embedder.dimension

    def embed(self, texts: Sequence[str], payer: int, patience: float | None = None) -> Vectors:
        """One vector a text; only what is not remembered is embedded, and paid for."""
        if len(texts) > MOST_TEXTS or any(len(text) > MOST_CHARACTERS for text in texts):
            return self._embedder.embed(texts, payer, patience)
        known = self._known(texts)
        missing = [text for text in dict.fromkeys(texts) if text not in known]
        if missing:
            found = dict(zip(missing, self._embedder.embed(missing, payer, patience), strict=True))
            self._remember(found)
            known |= found
        return np.stack([known[text] for text in texts]) if texts else self._embedder.embed(texts, payer, patience)

    def _known(self, texts: Sequence[str]) -> dict[str, Vectors]:
        with self._lock:
            known = {text: self._vectors[text] for text in texts if text in self._vectors}
            for text in known:
                self._vectors.move_to_end(text)
            return known

    def _remember(self, found: dict[str, Vectors]) -> None:
        with self._lock:
            self._vectors.update({text: vector.copy() for text, vector in found.items()})
            while len(self._vectors) > MOST_VECTORS:
                self._vectors.popitem(last=False)
