from collections.abc import Iterator

import pytest

from artify.core.models import WebhookEndpoint
from artify.core.webhooks import endpoints, outbox, sending
from tests.webhooks.receiver import Receiver

ALL = list(WebhookEndpoint.Event.values)


@pytest.fixture
def receiver(settings, monkeypatch) -> Iterator[Receiver]:
    """A trusted one, so that it may stand on this machine; patience is short."""
    started = Receiver()
    settings.WEBHOOK_TRUSTED_ORIGINS = [started.origin]
    monkeypatch.setattr(sending, "TIMEOUT_SECONDS", 0.6)
    yield started
    started.close()


@pytest.fixture
def kicked(monkeypatch) -> list:
    """The endpoints that a worker was asked to serve; nobody is."""
    found: list = []
    monkeypatch.setattr(outbox, "kick", found.append)
    return found


@pytest.fixture
def hook(owner, receiver, kicked) -> WebhookEndpoint:
    """The owner's, told of everything; ``hook.told`` is its secret."""
    made, secret = endpoints.create(owner.pk, receiver.url, ALL)
    made.told = secret
    return made
