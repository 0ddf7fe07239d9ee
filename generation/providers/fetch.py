"""Fetching a picture from an address that a provider gave; artify.core.outbound sees to it that it is a public one.

The origin of OPENAI_BASE_URL is trusted: whoever installed us chose it. Each redirect is checked like the first address.
"""

import http.client
import time
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin

from artify.core.outbound import Connector, Outbound, OutboundError, Resolver, connect, resolve, target

MAX_REDIRECTS = 3
CHUNK_BYTES = 64 * 1024
FETCH_TIMEOUT_SECONDS = 30.0
REDIRECTS = frozenset({301, 302, 303, 307, 308})
IMAGE_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")

FetchError = OutboundError  # the picture could not be had


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
        way = Outbound((self.trusted,), self.resolver, self.connector)
        with way.open(url, deadline) as (connection, parts):
            return self._read(connection, parts)

    def _read(self, connection: http.client.HTTPConnection, parts: SplitResult) -> bytes | str:
        connection.request("GET", target(parts), headers={"Host": parts.netloc, "Accept": "image/*"})
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


def is_image(content: bytes) -> bool:
    """Whether the first bytes are those of a PNG, JPEG or WebP picture."""
    webp = content[:4] == b"RIFF" and content[8:12] == b"WEBP"
    return webp or content.startswith(IMAGE_SIGNATURES)


def _checked(content: bytes) -> bytes:
    if not is_image(content):
        raise FetchError("what came is no picture")
    return content
