"""Vectors from OpenAI and every server that speaks like it; every call is booked, see meter.py."""

import base64
import binascii
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any
from urllib.parse import quote, unquote

import numpy as np
from django.conf import settings

from artify.core import openai_faults as faults
from artify.core.openai_api import Json, post, token_count
from artify.core.provider import Billing, ProviderError, Usage
from artify.core.tokens import shortened, token_counts, with_margin
from vectorstore.documents import NOBODY
from vectorstore.embedders.base import Vectors, tidied
from vectorstore.embedders.meter import Answer, Wish, meter
from vectorstore.errors import VectorsUnavailable

PATH = "/embeddings"
DIMENSIONS = {"text-embedding-3-small": 1536, "text-embedding-3-large": 3072, "text-embedding-ada-002": 1536}
MOST_TEXTS_A_CALL = 256
MOST_TOKENS_A_CALL = 100_000
MOST_TOKENS_A_TEXT = 8_191  # more are refused
MOST_CHARACTERS = 40_000  # 8,191 tokens of English prose
IN_PLACE_OF_NOTHING = "."  # an empty text is refused


class OpenAIEmbedder:
    """One model. How long its vectors are is known, given, or learnt by embedding a word."""

    def __init__(self, model: str, dimension: int | None = None) -> None:
        self.model = model
        self._dimension = dimension or DIMENSIONS.get(model)

    @property
    def name(self) -> str:
        """The model and its dimension, see :func:`parsed_name`."""
        plain = quote(self.model, safe="").replace("_", "%5F").replace("~", "%7E").replace("%", "_")
        return f"{plain}-{self.dimension}"

    @property
    def dimension(self) -> int:
        """Numbers in a vector; asked of the server once where nobody knows it."""
        if self._dimension is None:
            self._dimension = self._call([IN_PLACE_OF_NOTHING], 1, NOBODY, None).shape[1]
        return self._dimension

    def embed(self, texts: Sequence[str], payer: int, patience: float | None = None) -> Vectors:
        """One vector a text, in as few calls as the limits allow; each is booked on the payer."""
        tidy = [tidied(text, MOST_CHARACTERS) or IN_PLACE_OF_NOTHING for text in texts]
        parts = [self._call(part, tokens, payer, patience) for part, tokens in _calls(tidy, self.model)]
        return np.concatenate(parts) if parts else np.empty((0, self.dimension), dtype=np.float32)

    def _call(self, texts: list[str], tokens: int, payer: int, patience: float | None) -> Vectors:
        wish = Wish(self.model, len(texts), with_margin(tokens), payer, patience)
        try:
            return meter().metered(wish, partial(self._attempt, texts)).vectors
        except ProviderError as error:
            raise _unavailable(error) from error

    def _attempt(self, texts: list[str], key: str) -> Answer:
        body: Json = {"model": self.model, "input": texts, "encoding_format": "base64"}
        answer, provider_id = post(PATH, body, key, seconds=settings.EMBEDDING_TIMEOUT_SECONDS)
        tokens = _billed(answer, provider_id)
        try:
            vectors = _vectors(answer, len(texts), self._dimension)
        except ValueError as problem:  # the bill is known all the same
            raise ProviderError(
                "provider_malformed",
                retryable=False,
                billing=Billing.CHARGED,
                provider_id=provider_id,
                usage=Usage(prompt_tokens=tokens),
            ) from problem
        return Answer(vectors, tokens, provider_id)


def parsed_name(name: str) -> OpenAIEmbedder | None:
    """The embedder that bears this name; None if it is not the name of one."""
    plain, _dash, dimension = name.rpartition("-")
    known = plain and dimension.isdecimal() and 0 < int(dimension) < 100_000
    return OpenAIEmbedder(unquote(plain.replace("_", "%")), int(dimension)) if known else None


def _calls(texts: Sequence[str], model: str) -> Iterator[tuple[list[str], int]]:
    """The texts in parts that one call takes, with the tokens of each part."""
    part: list[str] = []
    total = 0
    for text, counted in zip(texts, token_counts(texts, model), strict=True):
        tokens = min(counted, MOST_TOKENS_A_TEXT)
        if part and (len(part) == MOST_TEXTS_A_CALL or total + tokens > MOST_TOKENS_A_CALL):
            yield part, total
            part, total = [], 0
        part.append(text if counted <= MOST_TOKENS_A_TEXT else shortened(text, MOST_TOKENS_A_TEXT, model))
        total += tokens
    if part:
        yield part, total


def _billed(answer: Json, provider_id: str) -> int:
    usage = answer.get("usage")
    given = (usage.get("total_tokens"), usage.get("prompt_tokens")) if isinstance(usage, dict) else ()
    tokens = max((count for each in given if (count := token_count(each)) is not None), default=0)
    if not tokens:  # a text is some tokens, whatever it is
        raise faults.malformed(provider_id)
    return tokens


def _vectors(answer: Json, count: int, dimension: int | None) -> Vectors:
    """The vectors in the order of the texts, of length 1; ValueError for an answer that is not what was asked for."""
    data = answer.get("data")
    items = [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
    places = [item.get("index", place) for place, item in enumerate(items)]
    if any(type(place) is not int for place in places) or sorted(places) != list(range(count)):
        raise ValueError("not one vector a text")
    rows = [_numbers(item.get("embedding")) for _place, item in sorted(zip(places, items, strict=True), key=_place_of)]
    if len({row.shape for row in rows}) != 1 or rows[0].ndim != 1 or len(rows[0]) != (dimension or len(rows[0])):
        raise ValueError("not of the model's dimension")
    vectors = np.stack(rows).astype(np.float64)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    if not np.isfinite(lengths).all() or not lengths.all():
        raise ValueError("not a direction")
    directions: Vectors = (vectors / lengths).astype(np.float32)
    return directions


def _place_of(pair: tuple[Any, Json]) -> int:
    return int(pair[0])


def _numbers(given: Any) -> Vectors:
    try:
        if isinstance(given, str):
            return np.frombuffer(base64.b64decode(given, validate=True), dtype="<f4")
        return np.array(given, dtype=np.float32)
    except (binascii.Error, TypeError, OverflowError) as problem:
        raise ValueError("not numbers") from problem


def _unavailable(error: ProviderError) -> VectorsUnavailable:
    if error.code == "provider_not_configured":
        return VectorsUnavailable("not_configured", retryable=False)
    return VectorsUnavailable("embedder_failed", retryable=error.retryable, retry_after=error.retry_after)
