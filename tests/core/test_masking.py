"""Promise 35: whatever is logged or reported, what is secret is not read in it."""

import io
import logging
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test import Client

from accounts.models import User
from artify.core.logs import logging_config
from artify.core.masking import Mask, secrets_in
from tests.factories import PASSWORD

SETTINGS = {
    "SECRET_KEY": "signing-planted-77b0e2",
    "BACKUP_KEY": "backup-planted-551c0f",
    "OPENAI_API_KEY": "sk-planted-4f1c9a",
    "DATABASES": {"default": {"NAME": "artify", "PASSWORD": "database-planted-90ab"}},
    "EMAIL_HOST_PASSWORD": "mail-planted-3321ee",
    "REDIS_URL": "redis://:redis-planted-1f@cache:6379/0",
    "CELERY_BROKER_TRANSPORT_OPTIONS": {"global_keyprefix": "artify:queue:"},
}
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJ0b2tlbl90eXBlIjoicmVmcmVzaCJ9.c2lnbmF0dXJl"
API_KEY = "artify_4f1c09ab_" + "5eca17ed" * 8
LINES = [
    *(value for value in SETTINGS.values() if isinstance(value, str)),
    "password database-planted-90ab refused",
    "amqp://artify:queue-planted@rabbit/0",
    f"Authorization: Bearer {JWT}",
    f"Authorization: Bearer {API_KEY}",
    "GET /password/reset/MQ/c7x1yz-3f20aa",
    "GET https://artify.example/exports/ImE1:1sAbc:planted_-x",
]


def test_secrets_are_known_by_the_names_of_their_settings() -> None:
    assert set(secrets_in(SETTINGS)) == {
        "signing-planted-77b0e2",
        "backup-planted-551c0f",
        "sk-planted-4f1c9a",
        "database-planted-90ab",
        "mail-planted-3321ee",
    }


@pytest.mark.parametrize("line", LINES)
def test_a_line_without_its_secret(line: str) -> None:
    masked = Mask(secrets_in(SETTINGS))(f"before {line} after")
    assert "planted" not in masked and JWT not in masked and "5eca17ed" not in masked and "c7x1yz" not in masked
    assert masked.startswith("before ") and masked.endswith(" after") and "***" in masked


@pytest.mark.parametrize(
    "line",
    [
        "GET /password/forgot",
        "https://api.openai.com/v1",
        "artify:queue:text",
        "a key to success",
        "eyJhbGci",
        "artify_4f1c09ab",
    ],
)
def test_a_line_without_secrets_stays_as_it_is(line: str) -> None:
    assert Mask(secrets_in(SETTINGS))(line) == line


@pytest.mark.parametrize("debug", [True, False])
def test_the_log_has_its_last_word(debug: bool) -> None:
    stream = io.StringIO()
    config = logging_config(debug=debug, level="INFO", mask=Mask(secrets_in(SETTINGS)))
    formatter = config["formatters"]["structured"]
    handler = logging.StreamHandler(stream)
    handler.setFormatter(formatter.pop("()")(**formatter))
    logger = logging.Logger("test")
    logger.addHandler(handler)
    try:
        raise ValueError("sk-planted-4f1c9a")
    except ValueError:
        logger.exception("refused: %s", "database-planted-90ab")
    assert "ValueError" in stream.getvalue() and "planted-" not in stream.getvalue()


@pytest.mark.django_db
def test_what_is_mailed_of_a_fault_tells_no_secret(settings: Any, owner: User) -> None:
    """A real fault, while a mailed link is opened, with all that Django puts into its report."""
    settings.ADMINS = [("Ops", "ops@example.com")]
    for name, value in SETTINGS.items():
        if name != "DATABASES":
            setattr(settings, name, value)
    settings.CACHES = {**settings.CACHES, "other": {"LOCATION": "redis://:redis-planted-2f@cache/1"}}
    client = Client(raise_request_exception=False)
    login = {"username": "owner", "password": PASSWORD}
    answer = client.post("/api/login", login, content_type="application/json", headers={"X-Client": "browser"})
    cookies = [each.value for each in answer.cookies.values()]
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE accounts_authsession RENAME TO gone")
    assert client.get("/password/reset/MQ/c7x1yz-3f20aa", {"token": JWT}).status_code == 500
    [report] = mail.outbox
    text = f"{report.subject}\n{report.body}"
    assert "authsession" in text and "REDIS_URL" in text, "it is the report"
    assert [each for each in ("planted-", "c7x1yz", JWT, PASSWORD, *cookies) if each in text] == []
