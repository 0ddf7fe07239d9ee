"""Promise 19: nobody chooses the address that limits count by."""

import logging
from typing import Any

import pytest
from django.test import RequestFactory
from rest_framework.test import APIClient

from artify.core.clients import client_address


def seen(address: str, forwarded: str | None = None) -> str:
    extra = {} if forwarded is None else {"HTTP_X_FORWARDED_FOR": forwarded}
    return client_address(RequestFactory().get("/", REMOTE_ADDR=address, **extra))


@pytest.mark.parametrize("forwarded", ["9.9.9.9", "a, b", "", ",", "9.9.9.9, 8.8.8.8", "\u2603", "x" * 5000])
def test_without_a_proxy_the_socket_counts(forwarded: str) -> None:
    assert seen("1.2.3.4", forwarded) == "1.2.3.4"


@pytest.mark.parametrize(
    ("hops", "forwarded", "address"),
    [
        (1, "9.9.9.9", "9.9.9.9"),
        (1, "1.1.1.1, 9.9.9.9", "9.9.9.9"),
        (1, "forged, 9.9.9.9", "9.9.9.9"),
        (2, "1.1.1.1, 9.9.9.9, 8.8.8.8", "9.9.9.9"),
        (2, "9.9.9.9", "1.2.3.4"),
        (2, None, "1.2.3.4"),
        (1, None, "unknown"),
        (1, "", "unknown"),
        (1, "a, b", "unknown"),
        (1, "9.9.9.9, ", "unknown"),
    ],
)
def test_the_nth_from_the_right_counts(settings: Any, hops: int, forwarded: str | None, address: str) -> None:
    settings.TRUSTED_PROXY_HOPS = hops
    assert seen("1.2.3.4", forwarded) == address


@pytest.mark.parametrize(
    ("address", "bucket"),
    [
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("2001:db8:1:2::ffff", "2001:db8:1:2::"),
        ("::ffff:9.9.9.9", "9.9.9.9"),
        ("", "unknown"),
        ("unix:", "unknown"),
        ("1.2.3.4:5678", "unknown"),
    ],
)
def test_addresses_become_buckets(address: str, bucket: str) -> None:
    assert seen(address) == bucket


def test_the_log_names_the_address_that_counts(api: APIClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        api.get("/api/health", headers={"X-Forwarded-For": "9.9.9.9"})
    [line] = [record.msg for record in caplog.records if record.name.startswith("django_structlog")]
    assert (line["event"], line["ip"]) == ("request_finished", "127.0.0.1")
