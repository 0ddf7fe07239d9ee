"""One request to one receiver, bounded in time and in what is read of its answer."""

import contextlib
import http.client
import time
from dataclasses import dataclass

from django.conf import settings

from artify.core.outbound import Outbound, OutboundError, target, time_left

TIMEOUT_SECONDS = 10.0
MOST_ANSWER_BYTES = 1024
GONE = 410


@dataclass(frozen=True)
class Answer:
    """What came of it: ``status`` and the first bytes of the answer, or the code of what went wrong."""

    status: int | None
    text: str
    error: str
    milliseconds: int

    @property
    def is_taken(self) -> bool:
        """Whether the receiver has it."""
        return self.status is not None and 200 <= self.status < 300


def way_out() -> Outbound:
    """Public addresses, and the origins that the operator trusts."""
    return Outbound(tuple(settings.WEBHOOK_TRUSTED_ORIGINS))


def post(url: str, headers: dict[str, str], body: bytes, way: Outbound | None = None) -> Answer:
    """POST it; no redirect is followed, none of the answer beyond its first kilobyte is read. Raises nothing."""
    began = time.monotonic()
    try:
        status, text = _exchange(url, headers, body, way or way_out(), began + TIMEOUT_SECONDS)
    except OutboundError as error:
        return Answer(None, "", error.code, _since(began))
    return Answer(status, text, "" if 200 <= status < 300 else _refused(status), _since(began))


def _exchange(url: str, headers: dict[str, str], body: bytes, way: Outbound, deadline: float) -> tuple[int, str]:
    with way.open(url, deadline) as (connection, parts):
        fixed = {"Host": parts.netloc, "Content-Type": "application/json", "User-Agent": f"Artify/{settings.VERSION}"}
        connection.request("POST", target(parts), body=body, headers=fixed | headers)
        response = connection.getresponse()
        return response.status, _beginning(response, deadline)


def _beginning(response: http.client.HTTPResponse, deadline: float) -> str:
    """The first bytes as text that a database takes; a receiver may break off behind its status."""
    begun = bytearray()
    with contextlib.suppress(ConnectionError, http.client.HTTPException):
        while len(begun) < MOST_ANSWER_BYTES and (chunk := response.read1(MOST_ANSWER_BYTES - len(begun))):
            begun += chunk
            time_left(deadline)
    return begun.decode("utf-8", "replace").replace("\x00", "\ufffd")


def _refused(status: int) -> str:
    return "redirect" if 300 <= status < 400 else "refused"


def _since(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
