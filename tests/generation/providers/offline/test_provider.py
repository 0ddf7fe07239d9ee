from dataclasses import replace

import pytest

from generation.providers.base import Billing, Brief, ImageRequest, ProviderError, TextRequest
from generation.providers.fetch import is_image
from generation.providers.offline import OfflineProvider
from generation.providers.openai import OpenAIProvider
from generation.providers.registry import get_provider
from generation.tokens import count_tokens

REQUEST = TextRequest(
    "k", "offline-writer", ({"role": "user", "content": "딸기라떼 홍보"},), Brief("딸기라떼 홍보", "ko"), 400, 0.7, 3
)
IMAGE = ImageRequest("k", "offline-painter", "딸기라떼", Brief("딸기라떼", "ko"), "256x128")


def test_text_counts_its_tokens() -> None:
    result = OfflineProvider().text(REQUEST)
    assert len(result.texts) == 3
    assert result.prompt_tokens == count_tokens("딸기라떼 홍보", REQUEST.model)
    assert result.completion_tokens == sum(count_tokens(text, REQUEST.model) for text in result.texts)


@pytest.mark.parametrize("limit", [1, 5, 20, 40])
def test_text_keeps_to_max_tokens(limit: int) -> None:
    for text in OfflineProvider().text(replace(REQUEST, max_tokens=limit)).texts:
        assert count_tokens(text, REQUEST.model) <= limit


def test_image() -> None:
    assert is_image(OfflineProvider().image(IMAGE).content)


@pytest.mark.parametrize("size", ["", "big", "10x10", "99999x99999", "256", "256x256x256", "-64x64"])
def test_a_size_that_cannot_be_drawn_is_rejected(size: str) -> None:
    with pytest.raises(ProviderError) as caught:
        OfflineProvider().image(replace(IMAGE, size=size))
    assert (caught.value.code, caught.value.billing) == ("provider_rejected", Billing.NONE)


def test_registry() -> None:
    assert isinstance(get_provider("openai"), OpenAIProvider)
    assert isinstance(get_provider("offline"), OfflineProvider)
    with pytest.raises(KeyError):
        get_provider("other")
