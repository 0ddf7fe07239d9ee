"""A fake OpenAI on a thread, named in the settings; and requests to try on it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from generation.providers.base import Brief, ImageRequest, TextRequest
from tests.fakes.openai_server import FakeOpenAI


@pytest.fixture
def server(settings: Any) -> Iterator[FakeOpenAI]:
    with FakeOpenAI() as fake:
        settings.OPENAI_API_KEY = "sk-test"
        settings.OPENAI_BASE_URL = fake.base_url
        settings.OPENAI_TIMEOUT_SECONDS = 20.0
        settings.OPENAI_CONNECT_TIMEOUT_SECONDS = 5.0
        settings.OPENAI_MAX_CONNECTIONS = 20
        yield fake


@pytest.fixture
def text_request() -> Callable[..., TextRequest]:
    def build(prompt: str = "Summer sale 20%", **changes: object) -> TextRequest:
        messages = ({"role": "system", "content": "You write copy."}, {"role": "user", "content": prompt})
        values = {"key": "attempt-1", "model": "gpt-3.5-turbo", "max_tokens": 50, "temperature": 0.7} | changes
        return TextRequest(messages=messages, brief=Brief(prompt, "en"), **values)

    return build


@pytest.fixture
def image_request() -> Callable[..., ImageRequest]:
    def build(prompt: str = "A bright cafe", **changes: object) -> ImageRequest:
        values = {"key": "attempt-2", "model": "dall-e-3", "size": "1024x1024"} | changes
        return ImageRequest(prompt=prompt, brief=Brief(prompt, "en"), **values)

    return build
