"""Who is calling: the address that limits and logs count by."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest

UNKNOWN = "unknown"


def client_address(request: HttpRequest) -> str:
    """The caller's address, from the proxy hop we trust or from the socket.

    With ``TRUSTED_PROXY_HOPS = n`` the n-th entry of X-Forwarded-For from the right counts; whatever stands
    left of it was written by the client. An IPv6 address is cut to its /64, which one customer usually holds.
    """
    address = request.META.get("REMOTE_ADDR", "")
    hops = settings.TRUSTED_PROXY_HOPS
    if hops > 0:
        forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
        if len(forwarded) >= hops:
            address = forwarded[-hops].strip()
    return _network(address)


def _network(address: str) -> str:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return UNKNOWN
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((parsed, 64), strict=False).network_address)
    return str(parsed)


def is_browser(request: HttpRequest) -> bool:
    """Whether one of our own pages is calling."""
    return request.headers.get("X-Client") == "browser"
