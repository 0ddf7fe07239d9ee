"""Counting tokens before a call, so that the most it can cost is known.

Counting is local (no table is fetched). The providers' own servers count the same way for their own models;
compatible servers may not, which is what :func:`with_margin` is for.
"""

import math
import re
from collections.abc import Sequence

import toktok
from django.conf import settings

_O200K = re.compile(r"(ft:)?(chatgpt-4o|gpt-4o|gpt-4\.1|gpt-4\.5|gpt-5|gpt-oss|o\d)")
_CL100K = re.compile(r"(ft:)?(gpt-3\.5|gpt-35|gpt-4|text-embedding-)")


def count_tokens(text: str, model: str) -> int:
    """Tokens of ``text`` for ``model``; for a model of unknown encoding the larger of the two counts."""
    return total_tokens([text], model)


def token_counts(texts: Sequence[str], model: str) -> list[int]:
    """Tokens of each of the texts."""
    return [max(counts) for counts in zip(*_counts(texts, model), strict=True)]


def total_tokens(texts: Sequence[str], model: str) -> int:
    """Tokens of all of the texts."""
    return max(map(sum, _counts(texts, model)))


def with_margin(counted: int) -> int:
    """The most tokens that so many may be billed as, by the settings RESERVE_TOKEN_MARGIN and RESERVE_TOKEN_EXTRA."""
    return math.ceil(counted * (1 + float(settings.RESERVE_TOKEN_MARGIN))) + int(settings.RESERVE_TOKEN_EXTRA)


def shortened(text: str, limit: int, model: str) -> str:
    """The longest beginning of ``text`` that has at most ``limit`` tokens."""
    for encoding in _encodings(model):
        text, _ = toktok.truncate(_clean(text), limit, encoding)
    return text


def _clean(text: str) -> str:
    return text.encode("utf-8", "replace").decode()  # the counter refuses lone surrogates


def _counts(texts: Sequence[str], model: str) -> list[list[int]]:
    """For each encoding that the model may have, the tokens of each text."""
    clean = [_clean(text) for text in texts]
    return [list(toktok.batch_count(clean, encoding, threads=1)) for encoding in _encodings(model)]


def _encodings(model: str) -> tuple[str, ...]:
    if _O200K.match(model):
        return ("o200k_base",)
    if _CL100K.match(model):
        return ("cl100k_base",)
    return ("cl100k_base", "o200k_base")
