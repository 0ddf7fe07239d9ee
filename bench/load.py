"""Callers: plain HTTP/1.1 over kept connections, light enough to share a small machine with what they measure."""

import asyncio
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

Body = bytes | Callable[[], bytes]  # nothing: GET; a function makes a new one for each request
Headers = dict[str, str]


@dataclass(frozen=True)
class Answers:
    """What a run of callers saw: seconds of each answer, seconds of the whole run, and the web server's CPU seconds."""

    seconds: list[float]
    elapsed: float
    cpu: float

    @property
    def per_second(self) -> float:
        return len(self.seconds) / self.elapsed

    @property
    def cpu_ms(self) -> float:
        """CPU milliseconds of the web server per request."""
        return self.cpu / len(self.seconds) * 1000

    def percentile(self, share: int) -> float:
        """Milliseconds within which ``share`` per cent of the answers came."""
        return statistics.quantiles(self.seconds, n=100, method="inclusive")[share - 1] * 1000


def call(
    url: str,
    body: Body,
    headers: Headers | Sequence[Headers],
    *,
    callers: int,
    requests: int,
    cpu_seconds: Callable[[], float],
) -> Answers:
    """Send ``requests`` requests from ``callers`` connections; all must answer 200.

    Where there are several ``headers``, the callers are as many people, one after the other.
    """
    people = [headers] if isinstance(headers, dict) else headers
    used, started = cpu_seconds(), time.perf_counter()
    seconds = asyncio.run(_all(url, body, people, callers, requests))
    return Answers(seconds, time.perf_counter() - started, cpu_seconds() - used)


async def _all(url: str, body: Body, people: Sequence[Headers], callers: int, requests: int) -> list[float]:
    own = [people[number % len(people)] for number in range(callers)]
    found = await asyncio.gather(*(_caller(url, body, headers, requests // callers) for headers in own))
    return [seconds for one in found for seconds in one]


async def _caller(url: str, body: Body, headers: Headers, requests: int) -> list[float]:
    address = urlsplit(url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    seconds = []
    for _ in range(requests):
        message = _message(url, body() if callable(body) else body, headers)
        started = time.perf_counter()
        writer.write(message)
        await _answer(reader)
        seconds.append(time.perf_counter() - started)
    writer.close()
    return seconds


async def _answer(reader: asyncio.StreamReader) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.lower().split(b"\r\n")
    length = next(int(line[15:]) for line in lines if line.startswith(b"content-length:"))
    body = await reader.readexactly(length)
    if b" 200 " not in lines[0]:
        raise RuntimeError(f"{lines[0]!r}: {body[:300]!r}")


def _message(url: str, body: bytes, headers: Headers) -> bytes:
    address = urlsplit(url)
    path = f"{address.path}?{address.query}" if address.query else address.path
    lines = [
        f"{'POST' if body else 'GET'} {path} HTTP/1.1",
        f"Host: {address.netloc}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body
