"""Who is calling: the address that limits and logs count by."""

import ipaddress
import re

from django.conf import settings
from django.http import HttpRequest

UNKNOWN = "unknown"
WITH_PORT = re.compile(r"\[(?P<six>[^\]]+)\](?::\d+)?|(?P<four>[\d.]+):\d+")


def client_address(request: HttpRequest) -> str:
    """The caller's address, from the proxy hop we trust or from the socket.

    With ``TRUSTED_PROXY_HOPS = n`` the n-th entry of X-Forwarded-For from the right counts; whatever stands
    left of it was written by the client. Where there are fewer, no proxy of ours has passed it on: the socket counts.
    An IPv6 address is cut to its /64, which one customer usually holds.
    """
    address = request.META.get("REMOTE_ADDR", "")
    hops = settings.TRUSTED_PROXY_HOPS
    if hops > 0:
        header = request.META.get("HTTP_X_FORWARDED_FOR", "")
        forwarded = header.split(",") if header.strip() else []
        if len(forwarded) >= hops:
            address = forwarded[-hops].strip()
    return _network(address)


def _network(address: str) -> str:
    parsed = _parsed(address)
    if parsed is None:
        return UNKNOWN
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((parsed, 64), strict=False).network_address)
    return str(parsed)


def _parsed(address: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address, whose port and zone some proxies leave with it: 1.2.3.4:5678, [2001:db8::1]:443, fe80::1%eth0."""
    found = WITH_PORT.fullmatch(address)
    plain = (found["six"] or found["four"]) if found else address
    try:
        return ipaddress.ip_address(plain.partition("%")[0])
    except ValueError:
        return None


def is_local(request: HttpRequest) -> bool:
    """Whether this machine itself calls, and for nobody else: what a proxy hands on names whom it is for."""
    address = _parsed(request.META.get("REMOTE_ADDR", ""))
    mapped = getattr(address, "ipv4_mapped", None) or address
    return mapped is not None and mapped.is_loopback and "HTTP_X_FORWARDED_FOR" not in request.META


def is_browser(request: HttpRequest) -> bool:
    """Whether one of our own pages is calling."""
    return request.headers.get("X-Client") == "browser"
