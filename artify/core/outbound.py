"""Connections to addresses that somebody else gave, without becoming anyone's way into this network.

Every address must be public, but for origins that whoever installed us trusts. A name is resolved once; all its addresses
are checked, and the connection goes to one of those very addresses, so that a name which resolves differently the second
time (DNS rebinding) gains nothing. No redirect is followed here: to follow one is to open it anew.
"""

import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

DEFAULT_PORTS = {"http": 80, "https": 443}

_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
_TEREDO = ipaddress.IPv6Network("2001::/32")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")

Resolver = Callable[[str, int], Sequence[str]]
Connector = Callable[[str, int, float], socket.socket]


class OutboundError(Exception):
    """Nothing came of it: ``code`` for machines; ``transient`` says whether asking again may help."""

    def __init__(self, reason: str, *, code: str = "failed", transient: bool = False) -> None:
        super().__init__(reason)
        self.code, self.transient = code, transient


def resolve(host: str, port: int) -> list[str]:
    """Every address of ``host``."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


def connect(address: str, port: int, timeout: float) -> socket.socket:
    """A TCP connection to a literal ``address``: no name is looked up again."""
    return socket.create_connection((address, port), timeout)


@dataclass(frozen=True)
class Outbound:
    """The way out.

    Args:
        trusted: addresses whose origin (scheme, host, port) may be private.
        resolver, connector: the two ways into the network.
    """

    trusted: Sequence[str] = ()
    resolver: Resolver = resolve
    connector: Connector = connect

    @contextlib.contextmanager
    def open(self, url: str, deadline: float) -> Iterator[tuple[http.client.HTTPConnection, SplitResult]]:
        """A connection to the host of ``url``, and the parts of ``url``; cut at ``deadline`` (of time.monotonic).

        Raises:
            OutboundError: malformed, unresolvable, not_public; and for what fails inside the block: timeout, tls, connection.
        """
        parts = split(url)
        port = parts.port or DEFAULT_PORTS[parts.scheme]
        address = self._address(parts, port)
        try:
            with _cut_at(deadline, self.connector(address, port, time_left(deadline)), parts) as sock:
                connection = http.client.HTTPConnection(parts.hostname or "", parts.port)
                connection.sock = sock
                yield connection, parts
                time_left(deadline)
        except TimeoutError as problem:
            raise OutboundError("it took too long", code="timeout", transient=True) from problem
        except ssl.SSLError as problem:
            raise OutboundError("the connection failed", code="tls", transient=True) from problem
        except (OSError, http.client.HTTPException) as problem:
            raise _broken(deadline) from problem

    def _address(self, parts: SplitResult, port: int) -> str:
        host = parts.hostname or ""
        try:
            addresses = self.resolver(host, port)
        except (OSError, UnicodeError) as problem:
            raise OutboundError("the name does not resolve", code="unresolvable", transient=True) from problem
        if not addresses:
            raise OutboundError("the name does not resolve", code="unresolvable")
        if not self.trusts(parts) and not all(map(is_public, addresses)):
            raise OutboundError("the address is not public", code="not_public")
        return addresses[0]

    def trusts(self, parts: SplitResult) -> bool:
        """Whether the address is of an origin that may be private."""
        return origin(parts) in [origin(urlsplit(each)) for each in self.trusted]


def split(url: str) -> SplitResult:
    """The parts of an http or https address. Raises OutboundError: malformed."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in DEFAULT_PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError as problem:
        raise OutboundError("the address is malformed", code="malformed") from problem
    if not usable or "@" in parts.netloc or not url.isascii() or any(c <= " " for c in url):
        raise OutboundError("the address is malformed", code="malformed")
    return parts


def target(parts: SplitResult) -> str:
    """What the request line asks for."""
    return parts._replace(scheme="", netloc="", fragment="").geturl() or "/"


def origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    """Scheme, host and port."""
    return parts.scheme, parts.hostname, parts.port or DEFAULT_PORTS.get(parts.scheme)


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


def time_left(deadline: float) -> float:
    """Seconds until the deadline. Raises TimeoutError when it is over."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


@contextlib.contextmanager
def _cut_at(deadline: float, raw: socket.socket, parts: SplitResult) -> Iterator[socket.socket]:
    sock = _dressed(raw, parts)
    # A socket's own time-out starts again with each byte, a trickle would never end: hang up from outside.
    alarm = threading.Timer(time_left(deadline), _hang_up, [sock])
    alarm.start()
    try:
        if isinstance(sock, ssl.SSLSocket):
            sock.do_handshake()
        yield sock
    finally:
        alarm.cancel()
        sock.close()


def _broken(deadline: float) -> OutboundError:
    """A connection that we have cut ourselves breaks like any other."""
    if time.monotonic() >= deadline:
        return OutboundError("it took too long", code="timeout", transient=True)
    return OutboundError("the connection failed", code="connection", transient=True)


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


def _wrapped(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour
