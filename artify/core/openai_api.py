"""OpenAI and every server that speaks like it: one attempt each, retries are not ours.

The answers are read as plain JSON under a deadline and a size limit instead of the SDK's models: compatible servers
leave fields out, and the SDK checks neither the shape nor the total time. Which fault counts as what: openai_faults.py;
how a request travels: openai_sdk.py.
"""

import json
from collections.abc import Callable
from functools import cache
from typing import Any, Protocol

from django.conf import settings
from django.utils.module_loading import import_string

from artify.core import openai_faults as faults
from artify.core.provider import Billing, ProviderError

Json = dict[str, Any]

MOST_TOKENS = 2**31  # more are no count, and no column would take them


class Reader(Protocol):
    """Takes an answer that is streamed."""

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes."""

    def answer(self) -> Json:
        """What would have come in one piece."""


def post(
    path: str, body: Json, key: str, *, seconds: float | None = None, reader: Reader | None = None
) -> tuple[Json, str]:
    """The JSON object that the server answers, and its id of the request; ``reader`` takes it where it is streamed.

    ``key`` is the ledger's attempt key, sent as X-Client-Request-Id; ``seconds`` is the time for all of it, by default
    OPENAI_TIMEOUT_SECONDS.

    Raises:
        ProviderError: the attempt failed.
    """
    if not settings.OPENAI_API_KEY:
        raise ProviderError("provider_not_configured", retryable=False, billing=Billing.NONE)
    seconds = settings.OPENAI_TIMEOUT_SECONDS if seconds is None else seconds
    raw, provider_id = _exchange()(path, body, key, seconds, reader)
    answer = reader.answer() if raw is None and reader else _parsed(raw or b"", provider_id)
    return answer, provider_id or storable(str(answer.get("id") or ""))


@cache
def _exchange() -> Callable[[str, Json, str, float, Reader | None], tuple[bytes | None, str]]:
    """Loaded when it is called: the SDK is a quarter of a process' start, and without a key nobody needs it."""
    exchange: Callable[..., tuple[bytes | None, str]] = import_string("artify.core.openai_sdk.exchange")
    return exchange


def token_count(value: Any) -> int | None:
    """A count of tokens as a provider's usage gives it; None for what is none."""
    return value if type(value) is int and 0 <= value < MOST_TOKENS else None


def storable(text: str) -> str:
    """The text without what no database takes: NUL, and halves of characters (a pair of halves becomes one)."""
    return text.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _parsed(raw: bytes, provider_id: str) -> Json:
    try:
        answer = json.loads(raw)
    except (ValueError, RecursionError) as problem:
        raise faults.malformed(provider_id) from problem
    if not isinstance(answer, dict):
        raise faults.malformed(provider_id)
    return answer
