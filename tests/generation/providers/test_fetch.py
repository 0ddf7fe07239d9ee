"""Promise 10: a picture's address leads nowhere private; the listener inside counts nothing."""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator, Sequence

import pytest

from artify.core.outbound import is_public
from generation.providers.fetch import Fetcher, FetchError
from tests.fakes.openai_answers import png
from tests.fakes.openai_server import FakeOpenAI, Fault

PUBLIC = "93.184.215.14"
TRUSTED = "https://api.openai.com/v1"


class Listener:
    """Something private that counts who comes."""

    def __init__(self, family: socket.AddressFamily, host: str) -> None:
        self.socket = socket.socket(family)
        self.socket.bind((host, 0))
        self.socket.listen()
        self.port = self.socket.getsockname()[1]
        self.visits = 0
        threading.Thread(target=self._count, daemon=True).start()

    def _count(self) -> None:
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            self.visits += 1
            connection.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    inside = Listener(socket.AF_INET, "127.0.0.1")
    yield inside
    inside.socket.close()


def names(table: dict[str, list[str]]):
    def resolver(host: str, _port: int) -> Sequence[str]:
        if host in table:
            return table[host]
        raise socket.gaierror("unknown")

    return resolver


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "0.0.0.0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "2130706433",
        "0x7f.1",
        "127.1",
    ],
)
def test_loopback_by_any_name_is_refused(listener: Listener, host: str) -> None:
    with pytest.raises(FetchError):
        Fetcher(TRUSTED, 1_000).fetch(f"http://{host}:{listener.port}/x.png")
    assert listener.visits == 0


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://example.com/x.png",
        "gopher://127.0.0.1/x",
        "//127.0.0.1/x.png",
        "http://",
        "http://user@example.com/x.png",
        "http://example.com:0/x.png",
        "http://example.com:99999/x.png",
        "http://exam\nple.com/x.png",
        "http://[::1/x.png",
        "http://①②⑦.0.0.1/x.png",
        "",
    ],
)
def test_malformed_addresses_are_refused(url: str) -> None:
    fetcher = Fetcher(TRUSTED, 1_000, resolver=names({}), connector=_never)
    with pytest.raises(FetchError):
        fetcher.fetch(url)


def _never(*_: object) -> socket.socket:
    raise AssertionError("a connection was opened")


def test_one_private_address_among_public_ones_is_enough(listener: Listener) -> None:
    fetcher = Fetcher(TRUSTED, 1_000, resolver=names({"cdn.example": [PUBLIC, "10.0.0.8"]}), connector=_never)
    with pytest.raises(FetchError, match="not public"):
        fetcher.fetch("http://cdn.example/x.png")


def test_unresolvable_is_refused() -> None:
    fetcher = Fetcher(TRUSTED, 1_000, resolver=names({}), connector=_never)
    with pytest.raises(FetchError, match="resolve"):
        fetcher.fetch("https://nowhere.invalid/x.png")


def test_no_addresses_at_all_is_refused() -> None:
    fetcher = Fetcher(TRUSTED, 1_000, resolver=names({"cdn.example": []}), connector=_never)
    with pytest.raises(FetchError, match="resolve"):
        fetcher.fetch("https://cdn.example/x.png")


def test_rebinding_gains_nothing(listener: Listener) -> None:
    """The name turns private after the check; the connection goes to the address that was checked."""
    answers = iter([[PUBLIC], ["127.0.0.1"], ["127.0.0.1"]])
    dialled: list[str] = []

    def connector(address: str, _port: int, _timeout: float) -> socket.socket:
        dialled.append(address)
        raise ConnectionRefusedError

    fetcher = Fetcher(TRUSTED, 1_000, resolver=lambda *_: next(answers), connector=connector)
    with pytest.raises(FetchError):
        fetcher.fetch(f"http://rebind.example:{listener.port}/x.png")
    assert dialled == [PUBLIC]
    assert listener.visits == 0


def test_redirect_to_loopback_is_refused(listener: Listener) -> None:
    with FakeOpenAI() as server:
        server.script(Fault("redirect", where="/files/", location=f"http://127.0.0.1:{listener.port}/x.png"))
        with pytest.raises(FetchError, match="not public"):
            Fetcher(server.base_url, 100_000).fetch(f"{server.url}/files/8x8/a.png")
    assert listener.visits == 0


def test_a_public_server_cannot_redirect_inside(listener: Listener) -> None:
    with FakeOpenAI() as server:
        server.script(Fault("redirect", where="/files/", location=f"http://inside.example:{listener.port}/x.png"))
        table = {"cdn.example": [PUBLIC], "inside.example": ["127.0.0.1"]}
        fetcher = Fetcher(TRUSTED, 100_000, resolver=names(table), connector=_to(server))
        with pytest.raises(FetchError, match="not public"):
            fetcher.fetch("http://cdn.example/files/8x8/a.png")
        assert server.counts["received"] == 1
    assert listener.visits == 0


def _to(server: FakeOpenAI):
    """Plays the internet: whatever public address is dialled, the fake answers."""

    def connector(address: str, _port: int, timeout: float) -> socket.socket:
        assert address == PUBLIC
        return socket.create_connection(("127.0.0.1", server.port), timeout)

    return connector


def test_redirects_end() -> None:
    with FakeOpenAI() as server:
        server.script(Fault("redirect", where="/files/", times=-1, location="/files/8x8/b.png"))
        with pytest.raises(FetchError, match="redirects"):
            Fetcher(server.base_url, 100_000).fetch(f"{server.url}/files/8x8/a.png")


def test_a_picture_from_a_public_address_and_through_a_redirect() -> None:
    with FakeOpenAI() as server:
        fetcher = Fetcher(TRUSTED, 100_000, resolver=names({"cdn.example": [PUBLIC]}), connector=_to(server))
        server.script(Fault("redirect", where="/files/", location="/files/16x8/b.png"))
        content = fetcher.fetch("http://cdn.example/files/8x8/a.png")
    assert content[:4] == b"\x89PNG" and content[16:24] == png(16, 8)[16:24]


@pytest.mark.parametrize("kind", ["not_an_image", "oversize", "reset_mid_body", "hang", "server_error"])
def test_what_is_no_whole_picture_is_refused(kind: str) -> None:
    with FakeOpenAI() as server:
        server.script(Fault(kind, where="/files/", seconds=2))
        with pytest.raises(FetchError):
            Fetcher(server.base_url, 100_000, timeout=0.5).fetch(f"{server.url}/files/600x600/a.png")


def test_a_trickle_of_headers_ends_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_trickle, args=(listener,), daemon=True).start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/x.png"
        started = time.monotonic()
        with pytest.raises(FetchError):
            Fetcher(url, 1_000, timeout=0.5).fetch(url)
        assert time.monotonic() - started < 2


def _trickle(listener: socket.socket) -> None:
    connection, _ = listener.accept()
    with connection, contextlib.suppress(OSError):
        for byte in b"HTTP/1.1 200 OK\r\nX-Long: " + b"a" * 40:
            connection.sendall(bytes([byte]))
            time.sleep(0.1)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("::ffff:8.8.8.8", True),
        ("64:ff9b::808:808", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.0.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::", False),
        ("::1", False),
        ("::ffff:127.0.0.1", False),
        ("::127.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b:1::1", False),
        ("2002:7f00:1::", False),
        ("2001:0:4136:e378::1", False),
        ("fc00::1", False),
        ("fe80::1%eth0", False),
        ("fec0::1", False),
        ("ff02::1", False),
        ("2001:db8::1", False),
        ("not an address", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public
