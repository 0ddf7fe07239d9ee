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
    line, path = await Line.open(url), urlsplit(url)._replace(scheme="", netloc="").geturl()
    seconds = []
    for _ in range(requests):
        sent = body() if callable(body) else body
        started = time.perf_counter()
        reply = await line.send("POST" if sent else "GET", path, sent, headers)
        seconds.append(time.perf_counter() - started)
        if reply.status != 200:
            raise RuntimeError(f"{reply.status}: {reply.body[:300]!r}")
    line.close()
    return seconds


@dataclass(frozen=True)
class Reply:
    """An answer; ``etag`` is empty where none was sent."""

    status: int
    etag: str
    body: bytes


@dataclass(frozen=True)
class Line:
    """A connection that is kept, for one request after the other."""

    host: str
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    @classmethod
    async def open(cls, url: str) -> "Line":
        """To the server of this address."""
        address = urlsplit(url)
        return cls(address.netloc, *await asyncio.open_connection(address.hostname, address.port))

    async def send(self, method: str, path: str, body: bytes, headers: Headers) -> Reply:
        """One request."""
        lines = [
            f"{method} {path} HTTP/1.1",
            f"Host: {self.host}",
            "Content-Type: application/json",
            f"Content-Length: {len(body)}",
            *(f"{name}: {value}" for name, value in headers.items()),
        ]
        self.writer.write(("\r\n".join(lines) + "\r\n\r\n").encode() + body)
        return await self._reply()

    async def _reply(self) -> Reply:
        first, *lines = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        fields = (line.split(": ", 1) for line in lines if line)
        found = {name.lower(): value for name, value in fields}
        body = await self.reader.readexactly(int(found.get("content-length", 0)))
        return Reply(int(first.split()[1]), found.get("etag", ""), body)

    def close(self) -> None:
        """Hang up."""
        self.writer.close()
