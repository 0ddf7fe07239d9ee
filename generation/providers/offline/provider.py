"""The provider for an installation without a key: writes and draws by itself, at no cost."""

import re
import time
from itertools import zip_longest

from django.conf import settings

from generation.providers.base import (
    Billing,
    ImageRequest,
    ImageResult,
    OnWords,
    ProviderError,
    TextRequest,
    TextResult,
)
from generation.providers.offline.copywriter import write
from generation.providers.offline.painter import paint
from generation.tokens import count_tokens, shortened

SMALLEST, LARGEST = 64, 2048  # pixels a side


class OfflineProvider:
    """Copy from phrases, pictures from shapes; the same brief always gives the same result."""

    def text(self, request: TextRequest, on_words: OnWords | None = None) -> TextResult:
        """``request.n`` proposals of at most ``request.max_tokens`` each; the tokens are counted, nothing is billed."""
        texts = tuple(_fitted(text, request.max_tokens, request.model) for text in write(request.brief, request.n))
        if on_words is not None:
            _tell(texts, on_words)
        prompt = sum(count_tokens(message["content"], request.model) for message in request.messages)
        return TextResult(texts, prompt, sum(count_tokens(text, request.model) for text in texts))

    def image(self, request: ImageRequest) -> ImageResult:
        """A PNG of the size asked for; raises ``provider_rejected`` for a size that cannot be drawn."""
        width, height = _size(request.size)
        return ImageResult(paint(request.brief, width, height))


def _tell(texts: tuple[str, ...], on_words: OnWords) -> None:
    """Say the proposals side by side, word by word, as fast as a model writes."""
    pause = 1 / settings.OFFLINE_WORDS_PER_SECOND if settings.OFFLINE_WORDS_PER_SECOND else 0.0
    for spoken in zip_longest(*(re.findall(r"\S+\s*", text) for text in texts)):
        for index, word in enumerate(spoken):
            if word:
                on_words(index, word)
        time.sleep(pause)


def _fitted(text: str, limit: int, model: str) -> str:
    """``text`` within ``limit`` tokens: first without its middle paragraphs, then cut."""
    parts = text.split("\n\n")
    while len(parts) > 1 and count_tokens("\n\n".join(parts), model) > limit:
        parts.pop(1)
    return shortened("\n\n".join(parts), limit, model)


def _size(size: str) -> tuple[int, int]:
    try:
        width, height = (int(side) for side in size.split("x"))
    except ValueError as problem:
        raise _rejected() from problem
    if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
        raise _rejected()
    return width, height


def _rejected() -> ProviderError:
    return ProviderError("provider_rejected", retryable=False, billing=Billing.NONE)
