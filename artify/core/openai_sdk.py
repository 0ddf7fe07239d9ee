"""How a request travels to OpenAI: the official SDK's client, its pool of connections, a deadline and a size limit."""

import os
import time
from functools import lru_cache, partial
from typing import Any

import httpx2
import openai
from django.conf import settings
from openai._constants import RAW_RESPONSE_HEADER
from openai._response import APIResponse, ResponseContextManager

from artify.core import openai_faults as faults
from artify.core.openai_api import Json, Reader
from artify.core.provider import Billing, ProviderError

MAX_ANSWER_BYTES = 64 * 1024 * 1024  # a picture of 25 MB in base64, twice over
KEEPALIVE_SECONDS = 5.0  # shorter than servers' own, so that a connection they just closed is rarely reused


def exchange(path: str, body: Json, key: str, seconds: float, reader: Reader | None) -> tuple[bytes | None, str]:
    """The answer's bytes, None where ``reader`` has taken them, and the provider's id; all within ``seconds``.

    Raises:
        ProviderError: the attempt failed.
    """
    try:
        return _exchange(path, body, key, seconds, reader)
    except openai.APIStatusError as problem:
        raise faults.from_status(problem) from problem
    except openai.APIConnectionError as problem:
        raise faults.from_transport(problem.__cause__) from problem
    except (httpx2.HTTPError, httpx2.StreamError) as problem:
        raise faults.from_transport(problem) from problem
    except UnicodeEncodeError as problem:  # a lone surrogate cannot be sent
        raise ProviderError("provider_rejected", retryable=False, billing=Billing.NONE) from problem


def _exchange(path: str, body: Json, key: str, seconds: float, reader: Reader | None) -> tuple[bytes | None, str]:
    deadline = time.monotonic() + seconds
    with _request(path, body, key, seconds) as response:
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


def _request(path: str, body: Json, key: str, seconds: float) -> ResponseContextManager[APIResponse[Any]]:
    """What with_streaming_response does, without the walk over the parameters' types, which takes half the CPU time."""
    connect = settings.OPENAI_CONNECT_TIMEOUT_SECONDS
    options: openai.RequestOptions = {
        "headers": {RAW_RESPONSE_HEADER: "stream", "X-Client-Request-Id": key},
        "timeout": httpx2.Timeout(seconds, connect=connect, pool=connect),
    }
    return ResponseContextManager(partial(client().post, path, cast_to=object, body=body, options=options))


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
