"""What every embedder offers."""

import unicodedata
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


class Embedder(Protocol):
    """One model that turns texts into vectors; vectors of different embedders never mix."""

    @property
    def name(self) -> str:
        """Model and dimension, made of [a-zA-Z0-9._-]: ``use-multilingual-512``; names of collections end in it."""

    @property
    def dimension(self) -> int:
        """Numbers in a vector."""

    def embed(self, texts: Sequence[str], payer: int, patience: float | None = None) -> Vectors:
        """One vector of length 1 a text, in the order of the texts: n × dimension.

        ``payer`` is the id of the account that it is booked on, NOBODY for the installation's own. ``patience`` is how
        many seconds the caller can wait for a model elsewhere. Long texts are embedded by their beginning. Call it
        outside transactions: what a call cost must stay booked whatever becomes of the rest.

        Raises:
            VectorsUnavailable: the model cannot answer now, or the payer cannot pay.
        """


def tidied(text: str, most: int) -> str:
    """The beginning of ``text``, of at most ``most`` characters, as models read it.

    Hangul is composed (NFC), runs of white space are one space, and halves of characters, which cannot be sent or
    encoded, are question marks.
    """
    beginning = (
        text.lstrip()[: 4 * most].replace("\0", "").encode("utf-8", "replace").decode()
    )  # a composed character comes from up to four
    return unicodedata.normalize("NFC", " ".join(beginning.split()))[:most]
