"""The faults that a test can order from the fake OpenAI, and how each shows on the wire."""

import json
import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from tests.fakes import openai_answers as answers

# A fault that answers with an error status: status, error type, error code. The work was not done, nothing is billed.
STATUS_FAULTS: dict[str, tuple[int, str, str | None]] = {
    "rate_limited": (429, "rate_limit_exceeded", "rate_limit_exceeded"),
    "insufficient_quota": (429, "insufficient_quota", "insufficient_quota"),
    "server_error": (500, "server_error", None),
    "bad_gateway": (502, "server_error", None),
    "unavailable": (503, "server_error", "overloaded"),
    "unauthorized": (401, "invalid_request_error", "invalid_api_key"),
    "forbidden": (403, "invalid_request_error", None),
    "not_found": (404, "invalid_request_error", "model_not_found"),
    "bad_request": (400, "invalid_request_error", "invalid_value"),
    "policy": (400, "image_generation_user_error", "content_policy_violation"),
}
# Faults of an answer that is streamed; without ``stream`` in the request they change nothing.
STREAM_FAULTS = frozenset(
    {
        "stream_cut",  # in the middle
        "stream_cut_at_the_end",  # only the farewell is missing
        "stream_no_usage",
        "stream_error",  # an error object in the middle
        "stream_garbage",
        "stream_hang",
        "stream_filter",  # stopped by the content filter after some words
    }
)
# Of /v1/embeddings: answers of 200 that are not what was asked for; the last two are only unusual.
EMBEDDING_FAULTS: dict[str, Callable[[list[Any]], list[Any]]] = {
    "one_too_few": lambda data: data[:-1],
    "one_too_many": lambda data: [*data, data[-1]],
    "index_twice": lambda data: [each | {"index": 0} for each in data],
    "index_of_text": lambda data: [each | {"index": str(each["index"])} for each in data],
    "too_short": lambda data: [each | {"embedding": [0.5, 0.5]} for each in data],
    "not_numbers": lambda data: [each | {"embedding": ["a", None]} for each in data],
    "not_base64": lambda data: [each | {"embedding": "%%%"} for each in data],
    "no_number": lambda data: [each | {"embedding": [math.nan] * 1536} for each in data],
    "no_direction": lambda data: [each | {"embedding": [0.0] * 1536} for each in data],
    "no_vectors": lambda data: [{"index": each["index"]} for each in data],
    "reversed": lambda data: data[::-1],
    "no_index": lambda data: [{"embedding": each["embedding"]} for each in data],
}
# Faults after the work was done: billed unless the order says otherwise.
LATE_FAULTS = frozenset(
    {
        "hang",
        "reset_before_body",
        "reset_mid_body",
        "malformed_json",
        "empty_body",
        "not_an_object",
        "empty_choices",
        "null_content",
        "no_usage",
        "usage_of_nothing",
        "odd_characters",  # NUL and half a character among the words
        "wrong_content_type",
        "content_filter",
        "refusal",
        "overrun",
        "redirect",
        "not_an_image",
        "oversize",
        *EMBEDDING_FAULTS,
        *STREAM_FAULTS,
    }
)


@dataclass
class Fault:
    """One order: what goes wrong, how often, and for which requests.

    Args:
        kind: a key of :data:`STATUS_FAULTS` or a member of :data:`LATE_FAULTS`.
        times: how many matching requests fail; -1 is for ever.
        where: only paths that contain this (``chat``, ``images``, ``embeddings``, ``files``).
        key: only the request with this X-Client-Request-Id.
        skip: let this many matching requests through first.
        retry_after: value of the Retry-After header (seconds or an HTTP date).
        seconds: how long a hang lasts.
        extra_tokens: what an overrun bills on top.
        location: where a redirect leads.
        bills: whether the failed request is billed; by default late faults are and error statuses are not.
    """

    kind: str
    times: int = 1
    where: str = "/v1/"
    key: str = ""
    skip: int = 0
    retry_after: str = ""
    seconds: float = 30.0
    extra_tokens: int = 1_000
    location: str = ""
    bills: bool | None = None

    def __post_init__(self) -> None:
        if self.kind not in STATUS_FAULTS and self.kind not in LATE_FAULTS:
            raise ValueError(f"unknown fault {self.kind!r}")
        self.retry_after = str(self.retry_after)

    @property
    def billed(self) -> bool:
        return self.kind in LATE_FAULTS if self.bills is None else self.bills

    def matches(self, path: str, key: str) -> bool:
        return self.times != 0 and self.where in path and (not self.key or self.key == key)


@dataclass
class Script:
    """The orders still open, first come first served."""

    faults: list[Fault] = field(default_factory=list)

    def add(self, *faults: Fault) -> None:
        self.faults.extend(replace(fault) for fault in faults)

    def next(self, path: str, key: str) -> Fault | None:
        for fault in self.faults:
            if fault.matches(path, key):
                if fault.skip > 0:
                    fault.skip -= 1
                    return None
                fault.times -= 1 if fault.times > 0 else 0
                return fault
        return None


@dataclass
class Reply:
    """What goes out: status, type and body, after ``delay`` seconds, cut after ``cut`` bytes of the body if set."""

    body: bytes
    status: int = 200
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    cut: int | None = None
    reset: bool = False
    chunks: list[bytes] | None = None
    chunk_pause: float = 0.0
    hang_after: int = -1  # chunks, then silence for ``hang`` seconds
    hang: float = 0.0


def error_reply(fault: Fault) -> Reply:
    status, kind, code = STATUS_FAULTS[fault.kind]
    reply = Reply(answers.error(f"scripted fault: {fault.kind}", kind, code), status)
    if fault.retry_after:
        reply.headers["Retry-After"] = fault.retry_after
    return reply


def spoil(fault: Fault, payload: dict[str, Any], reply: Reply) -> Reply:
    """Turn the good ``reply`` with its ``payload`` into the ordered late fault."""
    if fault.kind in STREAM_FAULTS:
        return reply if reply.chunks is None else _spoiled_stream(fault, reply)
    if fault.kind == "overrun" and reply.chunks is not None:
        return reply
    if fault.kind == "hang":
        return replace(reply, delay=fault.seconds)
    if fault.kind == "reset_before_body":
        return replace(reply, reset=True)
    if fault.kind == "reset_mid_body":
        return replace(reply, cut=len(reply.body) // 2)
    if fault.kind == "redirect":
        return Reply(b"", 302, headers={"Location": fault.location})
    return replace(reply, **_spoiled_body(fault, payload, reply.body))


def _spoiled_stream(fault: Fault, reply: Reply) -> Reply:
    *words, usage, farewell = reply.chunks or ()
    half = words[: len(words) // 2]
    if fault.kind == "stream_cut":
        return replace(reply, chunks=None, cut=len(b"".join(half)))
    if fault.kind == "stream_cut_at_the_end":
        return replace(reply, chunks=None, cut=len(reply.body) - len(farewell))
    if fault.kind == "stream_hang":
        return replace(reply, chunk_pause=0.001, hang_after=len(half), hang=fault.seconds)
    endings = {
        "stream_no_usage": [*words, farewell],
        "stream_error": [*half, b'data: {"error": {"message": "overloaded", "type": "server_error"}}\n\n'],
        "stream_garbage": [*half, b"data: {oops\n\n", farewell],
        "stream_filter": [*half, _filtered(words[-1]), usage, farewell],
    }
    chunks = endings[fault.kind]
    return replace(reply, chunks=chunks, body=b"".join(chunks))


def _filtered(last: bytes) -> bytes:
    return last.replace(b'"finish_reason": "stop"', b'"finish_reason": "content_filter"')


def _spoiled_body(fault: Fault, payload: dict[str, Any], body: bytes) -> dict[str, Any]:
    fixed: dict[str, dict[str, Any]] = {
        "malformed_json": {"body": body[: len(body) // 2] + b"\xff{"},
        "empty_body": {"body": b""},
        "not_an_object": {"body": b'["surprise"]'},
        "wrong_content_type": {"body": b"<html>gateway</html>", "content_type": "text/html"},
        "not_an_image": {"body": b"<script>alert(1)</script>", "content_type": "image/png"},
        "oversize": {"body": b"\x89PNG\r\n\x1a\n" + b"0" * (26 * 1024 * 1024), "content_type": "image/png"},
    }
    return fixed.get(fault.kind) or {"body": json.dumps(_spoiled_payload(fault, payload)).encode()}


def _spoiled_payload(fault: Fault, payload: dict[str, Any]) -> dict[str, Any]:
    if fault.kind == "empty_choices":
        return payload | {key: [] for key in ("choices", "data") if key in payload}
    if fault.kind == "no_usage":
        return {key: value for key, value in payload.items() if key != "usage"}
    if fault.kind == "usage_of_nothing":
        return payload | {"usage": dict.fromkeys(payload["usage"], 0)}
    if fault.kind in EMBEDDING_FAULTS:
        return payload | {"data": EMBEDDING_FAULTS[fault.kind](payload["data"])}
    message: dict[str, Any] = {"role": "assistant", "content": None, "refusal": None}
    finish = "stop"
    if fault.kind == "content_filter":
        finish = "content_filter"
    elif fault.kind == "refusal":
        message["refusal"] = "I cannot help with that."
    elif fault.kind == "odd_characters":
        message["content"] = "Fresh \0latte \ud83d today"
    elif fault.kind == "overrun":
        return payload
    choices = payload.get("choices", [])
    return payload | {"choices": [c | {"message": message, "finish_reason": finish} for c in choices]}
