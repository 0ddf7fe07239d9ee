"""Texts and pictures from OpenAI and every server that speaks like it; how they are called: artify/core/openai_api.py."""

import base64
import binascii
import re
import time
from collections.abc import Mapping
from typing import Any

from django.conf import settings

from artify.core import openai_faults as faults
from artify.core.openai_api import Json, post, storable, token_count
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
from generation.providers.openai_stream import StreamReader

CHAT, IMAGES = "/chat/completions", "/images/generations"
FETCH_ATTEMPTS = 3  # fetching a finished picture again costs nothing
# Families that refuse max_tokens and temperature; see "reasoning models" in OpenAI's chat reference.
REASONING_MODEL = re.compile(r"(ft:)?(o\d|gpt-5)")
IMAGE_QUALITY = {"standard": "medium", "hd": "high"}  # what gpt-image models call dall-e's two


class OpenAIProvider:
    """Text and pictures from OPENAI_BASE_URL."""

    def text(self, request: TextRequest, on_words: OnWords | None = None) -> TextResult:
        """Make one attempt at ``request.n`` texts."""
        if on_words is None:
            answer, provider_id = post(CHAT, _text_body(request), request.key)
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
        answer, provider_id = post(IMAGES, _image_body(request), request.key)
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


def _stream(request: TextRequest, on_words: OnWords) -> tuple[Json, str]:
    """The answer that was told word by word, and the provider's id of it."""
    reader = StreamReader(on_words, request.n)
    body = _text_body(request) | {"stream": True, "stream_options": {"include_usage": True}}
    try:
        return post(CHAT, body, request.key, reader=reader)
    except ProviderError as error:
        if reader.is_whole:  # only the farewell is missing
            return reader.answer(), error.provider_id
        raise reader.fault(error) from error


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
