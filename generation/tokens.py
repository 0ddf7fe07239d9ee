"""Counting tokens before a call, so that the most it can cost is known.

Counting is local (no table is fetched). The providers' own servers count the same way for their own models;
compatible servers may not, which is what the margin of the settings RESERVE_TOKEN_MARGIN and RESERVE_TOKEN_EXTRA is for.
"""

import math
import re
from collections.abc import Iterable, Mapping

import toktok
from django.conf import settings

TOKENS_PER_MESSAGE = 4  # start, role, separator and end of one chat message
TOKENS_PER_CHAT = 3  # every answer is primed with <|start|>assistant<|message|>

_O200K = re.compile(r"(ft:)?(chatgpt-4o|gpt-4o|gpt-4\.1|gpt-4\.5|gpt-5|gpt-oss|o\d)")
_CL100K = re.compile(r"(ft:)?(gpt-3\.5|gpt-35|gpt-4|text-embedding-)")


def count_tokens(text: str, model: str) -> int:
    """Tokens of ``text`` for ``model``; for a model of unknown encoding the larger of the two counts."""
    return _count([text], model)


def upper_bound(messages: Iterable[Mapping[str, str]], model: str) -> int:
    """The most prompt tokens that ``messages`` may be billed as: counted, chat overhead, and the margin."""
    contents = [message["content"] for message in messages]
    counted = _count(contents, model) + TOKENS_PER_MESSAGE * len(contents) + TOKENS_PER_CHAT
    margin, extra = float(settings.RESERVE_TOKEN_MARGIN), int(settings.RESERVE_TOKEN_EXTRA)
    return math.ceil(counted * (1 + margin)) + extra


def shortened(text: str, limit: int, model: str) -> str:
    """The longest beginning of ``text`` that has at most ``limit`` tokens."""
    for encoding in _encodings(model):
        text, _ = toktok.truncate(_clean(text), limit, encoding)
    return text


def _clean(text: str) -> str:
    return text.encode("utf-8", "replace").decode()  # the counter refuses lone surrogates


def _count(texts: list[str], model: str) -> int:
    clean = [_clean(text) for text in texts]
    counts: list[int] = [sum(toktok.batch_count(clean, encoding, threads=1)) for encoding in _encodings(model)]
    return max(counts)


def _encodings(model: str) -> tuple[str, ...]:
    if _O200K.match(model):
        return ("o200k_base",)
    if _CL100K.match(model):
        return ("cl100k_base",)
    return ("cl100k_base", "o200k_base")
