"""Promise 19: nobody chooses the address that limits count by."""

import logging
import random
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
        (1, None, "1.2.3.4"),  # past the proxy: nobody else's header to believe
        (1, "", "1.2.3.4"),
        (1, " ", "1.2.3.4"),
        (1, "forged, 9.9.9.9:443", "9.9.9.9"),
        (1, "forged, [2001:db8:1:2::9]:443", "2001:db8:1:2::"),
        (1, "forged, [2001:db8:1:2::9]", "2001:db8:1:2::"),
        (1, "forged, fe80::1%eth0", "fe80::"),
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
        ("1.2.3.4:5678", "1.2.3.4"),
        ("[2001:db8:1:2::9]:5678", "2001:db8:1:2::"),
        ("fe80::1%eth0", "fe80::"),
        ("[", "unknown"),
        ("[]:1", "unknown"),
        ("1.2.3:5678", "unknown"),
        ("1.2.3.4:", "unknown"),
    ],
)
def test_addresses_become_buckets(address: str, bucket: str) -> None:
    assert seen(address) == bucket


def test_the_log_names_the_address_that_counts(api: APIClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        api.get("/api/health", headers={"X-Forwarded-For": "9.9.9.9"})
    [line] = [record.msg for record in caplog.records if record.name.startswith("django_structlog")]
    assert (line["event"], line["ip"]) == ("request_finished", "127.0.0.1")


def garbage(number: int) -> list[str]:
    """Fifty headers that somebody may make up, from their number."""
    made = random.Random(number)
    address = f"{made.randrange(256)}.{made.randrange(256)}.{made.randrange(256)}.{made.randrange(256)}"
    six = ":".join(f"{made.randrange(65536):x}" for _ in range(8))
    letters = "".join(chr(made.randrange(32, 0x3000)) for _ in range(20)).encode("utf-8").decode("latin-1")
    return [
        address,
        six,
        f"[{six}]:443",
        f"{address}:80",
        "a, b",
        "",
        ",",
        " , ",
        letters,
        "unknown",
        "-1",
        "%",
        "[",
        "::%x",
    ]


@pytest.mark.django_db
@pytest.mark.parametrize(("hops", "trusted"), [(0, ""), (1, "203.0.113.5"), (2, "203.0.113.5, 10.0.0.2")])
def test_no_header_leads_to_another_bucket(api: APIClient, settings: Any, hops: int, trusted: str) -> None:
    """Random X-Forwarded-For, fifty times: the sixth failure waits, whatever it says, and no answer is a fault."""
    settings.TRUSTED_PROXY_HOPS = hops
    settings.RATES = {**settings.RATES, "auth": "1000/15m", "auth_ip": "5/15m"}

    def attempt(number: int, forged: str) -> int:
        forwarded = f"{forged}, {trusted}" if trusted else forged
        body = {"username": f"nobody{number}", "password": "wrong"}
        return api.post("/api/login", body, HTTP_X_FORWARDED_FOR=forwarded, REMOTE_ADDR="198.51.100.1").status_code

    headers = [header for number in range(4) for header in garbage(number)][:50]
    assert [attempt(number, header) for number, header in enumerate(headers)] == [401] * 5 + [429] * 45
