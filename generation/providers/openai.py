"""OpenAI and every server that speaks like it, through the official SDK: one attempt each, retries are not ours.

The answers are read as plain JSON under a deadline and a size limit instead of the SDK's models: compatible servers
leave fields out, and the SDK checks neither the shape nor the total time. Which fault counts as what: openai_faults.py.
"""

import base64
import binascii
import json
import os
import re
import time
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Any

import httpx2
import openai
from django.conf import settings
from openai._constants import RAW_RESPONSE_HEADER
from openai._response import APIResponse, ResponseContextManager

from generation.providers import openai_faults as faults
from generation.providers.base import (
    Billing,
    ImageRequest,
    ImageResult,
    OnWords,
    ProviderError,
    TextRequest,
    TextResult,
    Usage,
)
from generation.providers.fetch import Fetcher, FetchError, is_image
from generation.providers.openai_stream import StreamReader, storable, token_count

Json = dict[str, Any]
Exchange = ResponseContextManager[APIResponse[Any]]
Call = Callable[[Json, dict[str, str]], Exchange]

MAX_ANSWER_BYTES = 64 * 1024 * 1024  # a picture of 25 MB in base64, twice over
KEEPALIVE_SECONDS = 5.0  # shorter than servers' own, so that a connection they just closed is rarely reused
FETCH_ATTEMPTS = 3  # fetching a finished picture again costs nothing
# Families that refuse max_tokens and temperature; see "reasoning models" in OpenAI's chat reference.
REASONING_MODEL = re.compile(r"(ft:)?(o\d|gpt-5)")
IMAGE_QUALITY = {"standard": "medium", "hd": "high"}  # what gpt-image models call dall-e's two


class OpenAIProvider:
    """Text and pictures from OPENAI_BASE_URL."""

    def text(self, request: TextRequest, on_words: OnWords | None = None) -> TextResult:
        """Make one attempt at ``request.n`` texts."""
        if on_words is None:
            answer, provider_id = _post(_chat, _text_body(request), request.key)
        else:
            answer, provider_id = _stream(request, on_words)
        usage = _usage(answer, provider_id)
        texts, refused = _texts(answer)
        if not texts:
            code = "provider_refused" if refused else "provider_malformed"
            raise _charged(code, usage, provider_id)
        return TextResult(texts, usage.prompt_tokens, usage.completion_tokens, provider_id)

    def image(self, request: ImageRequest) -> ImageResult:
        """Make one attempt at a picture, fetched at once if the answer is only its address."""
        answer, provider_id = _post(_images, _image_body(request), request.key)
        item = _first(answer.get("data"))
        if isinstance(item.get("b64_json"), str):
            return ImageResult(_decoded(item["b64_json"], provider_id), provider_id, _image_usage(answer))
        if isinstance(item.get("url"), str):
            return ImageResult(_fetched(item["url"], provider_id), provider_id, _image_usage(answer))
        raise faults.malformed(provider_id)


def _text_body(request: TextRequest) -> Json:
    body: Json = {"model": request.model, "messages": list(request.messages), "n": request.n}
    if REASONING_MODEL.match(request.model):
        return body | {"max_completion_tokens": request.max_tokens}
    return body | {"max_tokens": request.max_tokens, "temperature": request.temperature}


def _image_body(request: ImageRequest) -> Json:
    body: Json = {"model": request.model, "prompt": request.prompt, "size": request.size, "n": 1}
    if request.model.startswith("dall-e"):  # in the answer itself: nothing to fetch, nothing to lose
        return body | {"quality": request.quality, "response_format": "b64_json"}
    if request.model.startswith("gpt-image"):
        return body | {"quality": IMAGE_QUALITY.get(request.quality, request.quality)}
    return body


def _chat(body: Json, headers: dict[str, str]) -> Exchange:
    return _request("/chat/completions", body, headers)


def _images(body: Json, headers: dict[str, str]) -> Exchange:
    return _request("/images/generations", body, headers)


def _request(path: str, body: Json, headers: dict[str, str]) -> Exchange:
    """What with_streaming_response does, without the walk over the parameters' types, which takes half the CPU time."""
    options: openai.RequestOptions = {"headers": {RAW_RESPONSE_HEADER: "stream", **headers}}
    return ResponseContextManager(partial(client().post, path, cast_to=object, body=body, options=options))


def _stream(request: TextRequest, on_words: OnWords) -> tuple[Json, str]:
    """The answer that was told word by word, and the provider's id of it."""
    reader = StreamReader(on_words, request.n)
    body = _text_body(request) | {"stream": True, "stream_options": {"include_usage": True}}
    try:
        return _post(_chat, body, request.key, reader)
    except ProviderError as error:
        if reader.is_whole:  # only the farewell is missing
            return reader.answer(), error.provider_id
        raise reader.fault(error) from error


def _post(call: Call, body: Json, key: str, reader: StreamReader | None = None) -> tuple[Json, str]:
    """The JSON object that ``call`` answers and the provider's id of it; ``reader`` takes it where it is streamed."""
    if not settings.OPENAI_API_KEY:
        raise ProviderError("provider_not_configured", retryable=False, billing=Billing.NONE)
    try:
        raw, provider_id = _exchange(call, body, key, reader)
    except openai.APIStatusError as problem:
        raise faults.from_status(problem) from problem
    except openai.APIConnectionError as problem:
        raise faults.from_transport(problem.__cause__) from problem
    except (httpx2.HTTPError, httpx2.StreamError) as problem:
        raise faults.from_transport(problem) from problem
    except UnicodeEncodeError as problem:  # a lone surrogate cannot be sent
        raise ProviderError("provider_rejected", retryable=False, billing=Billing.NONE) from problem
    answer = reader.answer() if raw is None and reader else _parsed(raw or b"", provider_id)
    return answer, provider_id or storable(str(answer.get("id") or ""))


def _exchange(call: Call, body: Json, key: str, reader: StreamReader | None) -> tuple[bytes | None, str]:
    """The answer's bytes, None where ``reader`` has taken them, and the provider's id."""
    deadline = time.monotonic() + settings.OPENAI_TIMEOUT_SECONDS
    with call(body, {"X-Client-Request-Id": key}) as response:
        provider_id = response.headers.get("x-request-id", "")
        streams = reader is not None and "event-stream" in response.headers.get("content-type", "")
        raw, size = bytearray(), 0
        for chunk in response.iter_bytes():
            if size and time.monotonic() > deadline:  # a trickle; an answer that came late but whole is welcome
                raise faults.timed_out(provider_id)
            size += len(chunk)
            if size > MAX_ANSWER_BYTES:
                raise faults.malformed(provider_id)
            if streams and reader:
                reader.feed(chunk)
            else:
                raw += chunk
        return None if streams else bytes(raw), provider_id


def _parsed(raw: bytes, provider_id: str) -> Json:
    try:
        answer = json.loads(raw)
    except (ValueError, RecursionError) as problem:
        raise faults.malformed(provider_id) from problem
    if not isinstance(answer, dict):
        raise faults.malformed(provider_id)
    return answer


def client() -> openai.OpenAI:
    """The client of this process: thread-safe, with a pool of connections of its own (a fork makes another)."""
    return _client(
        os.getpid(),
        settings.OPENAI_API_KEY,
        settings.OPENAI_BASE_URL,
        settings.OPENAI_TIMEOUT_SECONDS,
        settings.OPENAI_CONNECT_TIMEOUT_SECONDS,
        settings.OPENAI_MAX_CONNECTIONS,
    )


@lru_cache(maxsize=4)
def _client(_pid: int, key: str, base_url: str, total: float, connect: float, connections: int) -> openai.OpenAI:
    timeout = httpx2.Timeout(total, connect=connect, pool=connect)
    limits = httpx2.Limits(
        max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=KEEPALIVE_SECONDS
    )
    transport = openai.DefaultHttpxClient(timeout=timeout, limits=limits, follow_redirects=False)
    return openai.OpenAI(api_key=key, base_url=base_url, timeout=timeout, max_retries=0, http_client=transport)


def _usage(answer: Json, provider_id: str) -> Usage:
    found = answer.get("usage")
    prompt, completion = (_count(found, name) for name in ("prompt_tokens", "completion_tokens"))
    if prompt is None or completion is None or prompt + completion == 0:  # a question is some tokens, whatever it is
        raise faults.malformed(provider_id)
    return Usage(prompt_tokens=prompt, completion_tokens=completion)


def _count(found: Any, name: str) -> int | None:
    return token_count(found.get(name)) if isinstance(found, Mapping) else None


def _texts(answer: Json) -> tuple[tuple[str, ...], bool]:
    """The texts that have words in them, and whether any was refused."""
    given = answer.get("choices")
    choices = [choice for choice in given if isinstance(choice, dict)] if isinstance(given, list) else []
    messages = [choice.get("message") for choice in choices]
    contents = [message.get("content") for message in messages if isinstance(message, dict)]
    texts = tuple(words for text in contents if isinstance(text, str) and (words := storable(text).strip()))
    refused = any(choice.get("finish_reason") == "content_filter" for choice in choices)
    return texts, refused or any(isinstance(m, dict) and m.get("refusal") for m in messages)


def _first(items: Any) -> Json:
    return items[0] if isinstance(items, list) and items and isinstance(items[0], dict) else {}


def _decoded(text: str, provider_id: str) -> bytes:
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as problem:
        raise faults.malformed(provider_id) from problem
    if not is_image(content) or len(content) > settings.IMAGE_FETCH_MAX_BYTES:
        raise faults.malformed(provider_id)
    return content


def _fetched(url: str, provider_id: str) -> bytes:
    """The picture at ``url``. It is paid for by now, so a failure says CHARGED, and no automatic retry buys another."""
    fetcher = Fetcher(trusted=settings.OPENAI_BASE_URL, max_bytes=settings.IMAGE_FETCH_MAX_BYTES)
    for attempt in range(1, FETCH_ATTEMPTS + 1):
        try:
            return fetcher.fetch(url)
        except FetchError as problem:
            if attempt == FETCH_ATTEMPTS or not problem.transient:
                raise _charged("provider_image_lost", Usage(images=1), provider_id) from problem
            time.sleep(0.2 * attempt)
    raise AssertionError("unreachable")


def _image_usage(answer: Json) -> dict[str, int]:
    found = {name: _count(answer.get("usage"), name) for name in ("input_tokens", "output_tokens")}
    return {name: value for name, value in found.items() if value is not None}


def _charged(code: str, usage: Usage, provider_id: str) -> ProviderError:
    return ProviderError(code, retryable=False, billing=Billing.CHARGED, usage=usage, provider_id=provider_id)
