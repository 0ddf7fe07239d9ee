"""A fake OpenAI in this process, for whatever calls it."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.fakes.openai_server import FakeOpenAI


@pytest.fixture
def unlimited_rates(settings: Any) -> None:
    """Rates so wide that the cap is what stops."""
    settings.RATES = dict.fromkeys(settings.RATES, "1000000/1m")


@pytest.fixture(scope="session")
def openai_server() -> Iterator[FakeOpenAI]:
    """One for all tests: a client for another address loads the certificates anew, which takes longer than a test."""
    with FakeOpenAI() as server:
        yield server


@pytest.fixture
def openai(openai_server: FakeOpenAI, settings: Any, unlimited_rates: None) -> FakeOpenAI:
    """A fake OpenAI that the settings name."""
    openai_server.reset()
    settings.OPENAI_API_KEY = "sk-test"
    settings.OPENAI_BASE_URL = openai_server.base_url
    settings.OPENAI_TIMEOUT_SECONDS = 20.0
    return openai_server


@pytest.fixture
def impatient(openai: FakeOpenAI, settings: Any) -> None:
    """A time-out so short that a test can wait for it."""
    settings.OPENAI_TIMEOUT_SECONDS = 0.5
