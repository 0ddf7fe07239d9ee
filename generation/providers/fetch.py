"""Fetching a picture from an address that a provider gave, without becoming anyone's way into this network.

The origin of OPENAI_BASE_URL is trusted: whoever installed us chose it. Every other address must be public. A name is
resolved once; all its addresses are checked, and the connection goes to one of those very addresses, so that a name
which resolves differently the second time (DNS rebinding) gains nothing. Each redirect is checked like the first address.
"""

import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

MAX_REDIRECTS = 3
CHUNK_BYTES = 64 * 1024
FETCH_TIMEOUT_SECONDS = 30.0
DEFAULT_PORTS = {"http": 80, "https": 443}
REDIRECTS = frozenset({301, 302, 303, 307, 308})
IMAGE_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")

_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
_TEREDO = ipaddress.IPv6Network("2001::/32")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")

Resolver = Callable[[str, int], Sequence[str]]
Connector = Callable[[str, int, float], socket.socket]


class FetchError(Exception):
    """The picture could not be had; ``transient`` says whether asking again may help."""

    def __init__(self, reason: str, *, transient: bool = False) -> None:
        super().__init__(reason)
        self.transient = transient


def resolve(host: str, port: int) -> list[str]:
    """Every address of ``host``."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


def connect(address: str, port: int, timeout: float) -> socket.socket:
    """A TCP connection to a literal ``address``: no name is looked up again."""
    return socket.create_connection((address, port), timeout)


@dataclass(frozen=True)
class Fetcher:
    """Fetches pictures.

    Args:
        trusted: an address whose origin (scheme, host, port) may be private.
        max_bytes: larger pictures are refused.
        timeout: seconds for the whole of it, redirects included.
        resolver, connector: the two ways into the network.
    """

    trusted: str
    max_bytes: int
    timeout: float = FETCH_TIMEOUT_SECONDS
    resolver: Resolver = resolve
    connector: Connector = connect

    def fetch(self, url: str) -> bytes:
        """The bytes of the PNG, JPEG or WebP picture at ``url``; raises :class:`FetchError`."""
        deadline = time.monotonic() + self.timeout
        for _ in range(MAX_REDIRECTS + 1):
            answer = self._ask(url, deadline)
            if isinstance(answer, bytes):
                return _checked(answer)
            url = urljoin(url, answer)
        raise FetchError("too many redirects")

    def _ask(self, url: str, deadline: float) -> bytes | str:
        """The body at ``url``, or the address it redirects to."""
        parts = _split(url)
        port = parts.port or DEFAULT_PORTS[parts.scheme]
        address = self._address(parts, port)
        try:
            return self._exchange(parts, address, port, deadline)
        except TimeoutError as problem:
            raise FetchError("the picture took too long", transient=True) from problem
        except (OSError, http.client.HTTPException) as problem:
            raise FetchError("the connection for the picture failed", transient=True) from problem

    def _exchange(self, parts: SplitResult, address: str, port: int, deadline: float) -> bytes | str:
        sock = _dressed(self.connector(address, port, _left(deadline)), parts)
        # A socket's own time-out starts again with each byte, a trickle would never end: hang up from outside.
        alarm = threading.Timer(_left(deadline), _hang_up, [sock])
        alarm.start()
        try:
            if isinstance(sock, ssl.SSLSocket):
                sock.do_handshake()
            answer = self._read(sock, parts)
            _left(deadline)
            return answer
        finally:
            alarm.cancel()
            sock.close()

    def _address(self, parts: SplitResult, port: int) -> str:
        host = parts.hostname or ""
        try:
            addresses = self.resolver(host, port)
        except (OSError, UnicodeError) as problem:
            raise FetchError("the name does not resolve", transient=True) from problem
        if not addresses:
            raise FetchError("the name does not resolve")
        if _origin(parts) != _origin(urlsplit(self.trusted)) and not all(map(is_public, addresses)):
            raise FetchError("the address is not public")
        return addresses[0]

    def _read(self, sock: socket.socket, parts: SplitResult) -> bytes | str:
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port)
        connection.sock = sock
        path = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
        connection.request("GET", path, headers={"Host": parts.netloc, "Accept": "image/*"})
        response = connection.getresponse()
        if response.status in REDIRECTS:
            return response.getheader("Location") or ""
        if response.status != 200:
            raise FetchError(f"answered {response.status}", transient=response.status >= 500 or response.status == 429)
        return self._body(response)

    def _body(self, response: http.client.HTTPResponse) -> bytes:
        body = bytearray()
        while chunk := response.read1(CHUNK_BYTES):
            body += chunk
            if len(body) > self.max_bytes:
                raise FetchError("the picture is too large")
        if response.length:  # read1 ends in silence when the connection does
            raise FetchError("the picture was cut off", transient=True)
        return bytes(body)


def _dressed(raw: socket.socket, parts: SplitResult) -> socket.socket:
    """``raw`` itself, or for https the TLS socket around it (not yet shaken hands)."""
    if parts.scheme == "http":
        return raw
    try:
        context = ssl.create_default_context()
        return context.wrap_socket(raw, server_hostname=parts.hostname, do_handshake_on_connect=False)
    except BaseException:
        raw.close()
        raise


def _hang_up(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)  # not SSLSocket's, which pulls the rug from under a reader


def is_image(content: bytes) -> bool:
    """Whether the first bytes are those of a PNG, JPEG or WebP picture."""
    webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    return webp or content.startswith(IMAGE_SIGNATURES)


def is_public(address: str) -> bool:
    """Whether a literal address may be connected to; an IPv4 address wrapped in IPv6 counts as itself."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv4Address):
        return parsed.is_global and not parsed.is_multicast
    inner = _wrapped(parsed)
    if inner is not None:
        return inner.is_global and not inner.is_multicast
    return parsed in _GLOBAL_UNICAST and parsed not in _TEREDO and parsed.is_global


def _wrapped(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in DEFAULT_PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError as problem:
        raise FetchError("the address is malformed") from problem
    if not usable or "@" in parts.netloc or not url.isascii() or any(c <= " " for c in url):
        raise FetchError("the address is malformed")
    return parts


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port or DEFAULT_PORTS.get(parts.scheme)


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _checked(content: bytes) -> bytes:
    if not is_image(content):
        raise FetchError("what came is no picture")
    return content
