"""What the tests of the back office share."""

from decimal import Decimal
from uuid import uuid4

import pytest
from django.db import transaction

from accounts import ledger
from accounts.models import Attempt
from artify.celery import app as celery_app


@pytest.fixture
def office(client, staff):
    client.force_login(staff)
    return client


@pytest.fixture
def unknown(owner):
    """An attempt that may have been billed."""
    key = uuid4()
    with transaction.atomic():
        charge = ledger.Charge(key, owner, "text", 1, Decimal("0.5"), "gpt-4o", "job")
        ledger.reserve(charge, sent=True)
    ledger.mark_unknown(key)
    return Attempt.objects.get(key=key)


@pytest.fixture
def no_broker():
    """Nobody answers at the broker's address."""
    url = celery_app.conf.broker_url
    celery_app.conf.broker_url = "redis://127.0.0.1:9/0"
    celery_app._after_fork()  # drops the pools of open connections
    yield
    celery_app.conf.broker_url = url
    celery_app._after_fork()
