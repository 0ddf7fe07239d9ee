"""A local HTTP server that plays OpenAI: for tests in the same process, for benchmarks in one of its own.

    with FakeOpenAI(latency_ms=20) as server:
        server.script(Fault("rate_limited", retry_after="2"))
        ... OPENAI_BASE_URL = server.base_url ...
        assert server.billed() == [...]

    python -m tests.fakes.openai_server --port 0 --latency-ms 200      prints "listening on http://127.0.0.1:PORT"

Speaks POST /v1/chat/completions (also ``stream``), /v1/images/generations, /v1/embeddings, GET /v1/models and
GET /files/…; and, for whoever directs the test:

    POST /__control   {"faults": [{"kind": …}], "latency_ms": 0, "completion_tokens": 64 | "max", "reset": true}
    GET  /__billed    {"billed": [{"client_request_id", "usd_nano", "model", …}], "by_key": {key: usd_nano}, "counts": {…}}
    GET  /__received  every request with its body

What is billed is written down when the request arrives: whoever hangs up while waiting is billed all the same.
"""

import argparse
import asyncio
import json
import socket
import struct
import threading
from collections import Counter
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from typing import Any

from tests.fakes import openai_answers as answers
from tests.fakes.openai_faults import LATE_FAULTS, Fault, Reply, Script, error_reply, spoil

__all__ = ["FakeOpenAI", "Fault"]

REASONS = {200: "OK", 302: "Found", 400: "Bad Request", 401: "Unauthorized", 404: "Not Found", 429: "Too Many Requests"}


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    headers: Message
    body: bytes
    origin: str

    @property
    def key(self) -> str:
        return self.headers.get("x-client-request-id", "")


def _parse_headers(raw: bytes) -> Message:
    return BytesParser().parsebytes(raw, headersonly=True)


@dataclass
class Book:
    """What came in and what was billed for it."""

    received: list[dict[str, Any]] = field(default_factory=list)
    billed: list[dict[str, Any]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    in_flight: int = 0

    def enter(self, request: Request) -> None:
        self.in_flight += 1
        self.counts["received"] += 1
        self.counts["max_in_flight"] = max(self.counts["max_in_flight"], self.in_flight)
        entry = {"path": request.path, "client_request_id": request.key, "body": request.body}
        self.received.append(entry | {"authorization": request.headers.get("authorization", "")})

    def bill(self, request: Request, model: str, answer: answers.Answer, request_id: str) -> None:
        self.counts["billed"] += 1
        self.billed.append(
            {
                "client_request_id": request.key,
                "request_id": request_id,
                "path": request.path,
                "model": model,
                "prompt_tokens": answer.prompt_tokens,
                "completion_tokens": answer.completion_tokens,
                "usd_nano": answer.usd_nano,
            }
        )

    def by_key(self) -> dict[str, int]:
        sums: Counter[str] = Counter()
        for entry in self.billed:
            sums[entry["client_request_id"]] += entry["usd_nano"]
        return dict(sums)

    def summary(self) -> dict[str, Any]:
        return {"billed": self.billed, "by_key": self.by_key(), "counts": dict(self.counts)}


class Brain:
    """Turns a request into a reply; knows nothing of sockets."""

    def __init__(self, latency_ms: float, completion_tokens: int | str) -> None:
        self.latency = latency_ms / 1000
        self.completion_tokens = completion_tokens
        self.stream_pause = 0.0
        self.book = Book()
        self.script = Script()
        self.serial = 0

    def reply(self, request: Request) -> Reply:
        if request.path.startswith("/__"):
            return self._direct(request)
        self.book.enter(request)
        reply = self._answer(request)
        self.book.counts[f"status_{reply.status}"] += 1
        return reply

    def _answer(self, request: Request) -> Reply:
        self.serial += 1
        request_id = f"req_{self.serial:08d}"
        fault = self.script.next(request.path, request.key)
        if fault and fault.kind not in LATE_FAULTS and not fault.billed:
            reply = error_reply(fault)
        else:
            reply = self._work(request, request_id, fault)
        reply.headers["x-request-id"] = request_id
        reply.delay = reply.delay or (self.latency if request.path.startswith("/v1/") else 0)
        return reply

    def _work(self, request: Request, request_id: str, fault: Fault | None) -> Reply:
        if request.path.startswith("/files/"):
            return self._file(request, fault)
        if request.path == "/v1/models":
            return Reply(json.dumps(answers.models()).encode())
        if not request.headers.get("authorization", "").startswith("Bearer "):
            return error_reply(Fault("unauthorized"))
        try:
            wish = json.loads(request.body)
            answer = self._compose(request, wish, request_id, fault)
        except (ValueError, KeyError, TypeError, IndexError, AttributeError) as problem:
            return Reply(answers.error(f"bad request: {problem!r}", "invalid_request_error", None), 400)
        if answer is None:
            return error_reply(Fault("not_found"))
        if fault is None or fault.billed:
            self.book.bill(request, wish["model"], answer, request_id)
        return self._dress(wish, answer, fault)

    def _compose(
        self, request: Request, wish: dict[str, Any], request_id: str, fault: Fault | None
    ) -> answers.Answer | None:
        if wish["model"] not in answers.TOKEN_PRICES and wish["model"] not in answers.IMAGE_PRICES:
            return None
        extra = fault.extra_tokens if fault and fault.kind == "overrun" else 0
        if request.path == "/v1/chat/completions":
            return answers.chat(wish, f"chatcmpl-{request_id}", self.completion_tokens, extra)
        if request.path == "/v1/images/generations":
            return answers.image(wish, request.origin, request_id)
        return answers.embeddings(wish, extra) if request.path == "/v1/embeddings" else None

    def _dress(self, wish: dict[str, Any], answer: answers.Answer, fault: Fault | None) -> Reply:
        if fault and fault.kind not in LATE_FAULTS:
            return error_reply(fault)
        reply = self._stream(wish, answer) if wish.get("stream") else Reply(json.dumps(answer.payload).encode())
        return spoil(fault, answer.payload, reply) if fault else reply

    def _stream(self, wish: dict[str, Any], answer: answers.Answer) -> Reply:
        base = {k: answer.payload[k] for k in ("id", "created", "model")} | {"object": "chat.completion.chunk"}
        events = []
        for index, text in enumerate(answer.texts):
            for word in text.split(" "):
                delta = {"role": "assistant", "content": f"{word} "}
                events.append(base | {"choices": [{"index": index, "delta": delta, "finish_reason": None}]})
            events.append(base | {"choices": [{"index": index, "delta": {}, "finish_reason": "stop"}]})
        if (wish.get("stream_options") or {}).get("include_usage"):
            events.append(base | {"choices": [], "usage": answer.payload["usage"]})
        chunks = [b"data: " + json.dumps(event).encode() + b"\n\n" for event in events] + [b"data: [DONE]\n\n"]
        return Reply(b"".join(chunks), content_type="text/event-stream", chunks=chunks, chunk_pause=self.stream_pause)

    def _file(self, request: Request, fault: Fault | None) -> Reply:
        _, _, size, name = request.path.split("/")
        picture = answers.png(*answers.parse_size(size), hue=answers.name_hue(name))
        reply = Reply(picture, content_type="image/png")
        if fault and fault.kind not in LATE_FAULTS:
            return error_reply(fault)
        return spoil(fault, {}, reply) if fault else reply

    def _direct(self, request: Request) -> Reply:
        if request.path == "/__billed":
            return Reply(json.dumps(self.book.summary()).encode())
        if request.path == "/__received":
            entries = [entry | {"body": entry["body"].decode("utf-8", "replace")} for entry in self.book.received]
            return Reply(json.dumps({"received": entries}).encode())
        if request.path == "/__control":
            try:
                self.direct(json.loads(request.body))
            except (ValueError, TypeError) as problem:
                return Reply(answers.error(str(problem), "control", None), 400)
            return Reply(b"{}")
        return Reply(b"{}", 404)

    def direct(self, orders: dict[str, Any]) -> None:
        """Carry out the orders of /__control."""
        if orders.get("reset"):
            self.book, self.script = Book(in_flight=self.book.in_flight), Script()
        self.latency = float(orders.get("latency_ms", self.latency * 1000)) / 1000
        self.stream_pause = float(orders.get("stream_pause_ms", self.stream_pause * 1000)) / 1000
        self.completion_tokens = orders.get("completion_tokens", self.completion_tokens)
        self.script.add(*(Fault(**fault) for fault in orders.get("faults", ())))


class Connection(asyncio.Protocol):
    """One keep-alive HTTP/1.1 connection; bodies with Content-Length only."""

    def __init__(self, brain: Brain) -> None:
        self.brain = brain
        self.buffer = b""
        self.busy = False
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        host, port = transport.get_extra_info("sockname")[:2]
        self.origin = f"http://{host}:{port}"

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        self._advance()

    def _advance(self) -> None:
        while not self.busy and (request := self._take()):
            reply = self.brain.reply(request)
            self.busy = True
            if reply.delay:
                asyncio.get_running_loop().call_later(reply.delay, self._send, request, reply)
            else:
                self._send(request, reply)

    def _take(self) -> Request | None:
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return None
        first, _, rest = self.buffer[:end].partition(b"\r\n")
        headers = _parse_headers(rest)
        stop = end + 4 + int(headers.get("content-length") or 0)
        if len(self.buffer) < stop:
            return None
        body, self.buffer = self.buffer[end + 4 : stop], self.buffer[stop:]
        method, path, _ = first.decode("latin-1").split(" ", 2)
        return Request(method, path.partition("?")[0], headers, body, self.origin)

    def _send(self, request: Request, reply: Reply) -> None:
        if not request.path.startswith("/__"):
            self.brain.book.in_flight -= 1
        if reply.reset:
            self._reset()
        elif reply.chunks is not None and reply.chunk_pause and reply.cut is None:
            self.transport.write(_head(reply))
            self.dripping = asyncio.ensure_future(self._drip(reply))
        else:
            self._write(reply)

    def _write(self, reply: Reply) -> None:
        self.transport.write(_head(reply) + reply.body[: reply.cut])
        if reply.cut is None:
            self._done()
        else:  # the client must see the first half before the connection breaks
            asyncio.get_running_loop().call_later(0.05, self._reset)

    async def _drip(self, reply: Reply) -> None:
        for number, chunk in enumerate(reply.chunks or ()):
            if number == reply.hang_after:
                await asyncio.sleep(reply.hang)
            self.transport.write(chunk)
            await asyncio.sleep(reply.chunk_pause)
        self._done()

    def _done(self) -> None:
        self.busy = False
        if self.buffer:
            self._advance()

    def _reset(self) -> None:
        raw = self.transport.get_extra_info("socket")
        if raw is not None and raw.fileno() >= 0:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.transport.abort()


def _head(reply: Reply) -> bytes:
    lines = [
        f"HTTP/1.1 {reply.status} {REASONS.get(reply.status, 'Error')}",
        f"Content-Type: {reply.content_type}",
        f"Content-Length: {len(reply.body)}",
        *(f"{name}: {value}" for name, value in reply.headers.items()),
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


class FakeOpenAI:
    """The server on a thread of its own, for the length of a ``with`` block."""

    def __init__(self, *, latency_ms: float = 0, completion_tokens: int | str = 64, port: int = 0) -> None:
        self.brain = Brain(latency_ms, completion_tokens)
        self._port = port
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True, name="fake-openai")

    def __enter__(self) -> "FakeOpenAI":
        self._thread.start()
        start = listen(self.brain, self._port)
        self._server = asyncio.run_coroutine_threadsafe(start, self._loop).result(10)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def base_url(self) -> str:
        """The value for OPENAI_BASE_URL."""
        return f"{self.url}/v1"

    def control(self, **orders: Any) -> None:
        """The same orders as POST /__control, in this process."""
        self.brain.direct(orders)

    def script(self, *faults: Fault) -> None:
        self.brain.script.add(*faults)

    def billed(self) -> list[dict[str, Any]]:
        return list(self.brain.book.billed)

    def billed_by_key(self) -> dict[str, int]:
        """Nano-dollars billed per X-Client-Request-Id."""
        return self.brain.book.by_key()

    def received(self) -> list[dict[str, Any]]:
        return list(self.brain.book.received)

    @property
    def counts(self) -> Counter[str]:
        return self.brain.book.counts

    def reset(self) -> None:
        self.brain.direct({"reset": True})


async def listen(brain: Brain, port: int) -> asyncio.Server:
    loop = asyncio.get_running_loop()
    return await loop.create_server(lambda: Connection(brain), "127.0.0.1", port, backlog=1024)


async def serve(port: int, latency_ms: float, completion_tokens: int | str) -> None:
    server = await listen(Brain(latency_ms, completion_tokens), port)
    print(f"listening on http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


def main() -> None:
    parser = argparse.ArgumentParser(description="A local server that plays OpenAI.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--latency-ms", type=float, default=0)
    parser.add_argument("--completion-tokens", default="64", help='tokens of an answer, or "max"')
    given = parser.parse_args()
    wanted = given.completion_tokens if given.completion_tokens == "max" else int(given.completion_tokens)
    asyncio.run(serve(given.port, given.latency_ms, wanted))


if __name__ == "__main__":
    main()
