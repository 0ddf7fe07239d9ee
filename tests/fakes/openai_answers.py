"""What the fake OpenAI answers and what it bills: pure functions, the same for the same request.

Money is in whole nano-dollars (1 USD = 1,000,000,000). Tokens are counted as words plus the chat overhead, so a
count is never above that of a real tokenizer.
"""

import base64
import hashlib
import json
import math
import random
import struct
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

Json = dict[str, Any]

DEFAULT_COMPLETION_TOKENS = 64
TOKENS_PER_MESSAGE = 4
TOKENS_PER_CHAT = 3

# nano-dollars per prompt token and per completion token
TOKEN_PRICES: dict[str, tuple[int, int]] = {
    "gpt-3.5-turbo": (1_500, 2_000),
    "gpt-4": (30_000, 60_000),
    "gpt-4o": (2_500, 10_000),
    "gpt-4o-mini": (150, 600),
    "text-embedding-3-small": (20, 0),
    "text-embedding-3-large": (130, 0),
    "text-embedding-ada-002": (100, 0),
    "someone/bge-m3": (10, 0),  # as a compatible server might offer it
}
EMBEDDING_DIMENSIONS = {"text-embedding-3-large": 3072, "someone/bge-m3": 1024}  # of the others 1536
# nano-dollars per picture: standard square, standard long, hd square, hd long
IMAGE_PRICES: dict[str, tuple[int, int, int, int]] = {
    "dall-e-3": (40_000_000, 80_000_000, 80_000_000, 120_000_000),
    "gpt-image-1": (42_000_000, 63_000_000, 167_000_000, 250_000_000),
}

WORDS = [
    "fresh",
    "bright",
    "season",
    "today",
    "gentle",
    "morning",
    "colour",
    "quiet",
    "city",
    "garden",
    "taste",
    "warm",
    "simple",
    "new",
    "light",
    "better",
    "moment",
    "share",
    "discover",
    "ready",
    "enjoy",
    "soft",
    "crisp",
    "clear",
    "story",
    "favourite",
    "weekend",
    "offer",
    "special",
    "gift",
    "smile",
]


@dataclass(frozen=True)
class Answer:
    """A JSON answer and its bill; ``texts`` is there for the event stream."""

    payload: Json
    prompt_tokens: int = 0
    completion_tokens: int = 0
    usd_nano: int = 0
    texts: tuple[str, ...] = ()


def count_words(text: str) -> int:
    return max(1, len(text.split()))


def prompt_tokens(messages: list[Json]) -> int:
    counted = sum(TOKENS_PER_MESSAGE + count_words(str(m.get("content", ""))) for m in messages)
    return TOKENS_PER_CHAT + counted


def write_words(seed: str, count: int) -> str:
    """``count`` words that depend on ``seed`` only."""
    digest = hashlib.sha256(seed.encode("utf-8", "replace")).digest()
    return " ".join(WORDS[(digest[i % 32] + i) % len(WORDS)] for i in range(count))


def token_price(model: str, prompt: int, completion: int) -> int:
    per_prompt, per_completion = TOKEN_PRICES[model]
    return prompt * per_prompt + completion * per_completion


def image_price(model: str, size: str, quality: str) -> int:
    width, height = parse_size(size)
    index = (2 if quality in {"hd", "high"} else 0) + (1 if width != height else 0)
    return IMAGE_PRICES[model][index]


def parse_size(size: str) -> tuple[int, int]:
    width, _, height = size.partition("x")
    return int(width), int(height)


def completion_length(request: Json, wanted: int | str) -> int:
    """Tokens of one choice: ``wanted`` is a number, or ``"max"`` for as long as the request allows."""
    allowed = request.get("max_completion_tokens") or request.get("max_tokens")
    if wanted == "max":
        return int(allowed or DEFAULT_COMPLETION_TOKENS)
    return min(int(wanted), int(allowed or wanted))


def chat(request: Json, answer_id: str, wanted: int | str, extra_tokens: int = 0) -> Answer:
    """A chat completion with ``n`` choices; ``extra_tokens`` are billed on top of what was asked for."""
    model, messages, n = request["model"], request["messages"], int(request.get("n") or 1)
    length = completion_length(request, wanted)
    last = str(messages[-1].get("content", ""))
    texts = tuple(write_words(f"{last}|{i}", length) for i in range(n))
    prompt, completion = prompt_tokens(messages), length * n + extra_tokens
    payload = {
        "id": answer_id,
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": model,
        "choices": [_choice(i, text) for i, text in enumerate(texts)],
        "usage": _usage(prompt, completion),
    }
    return Answer(payload, prompt, completion, token_price(model, prompt, completion), texts)


def _choice(index: int, text: str) -> Json:
    message = {"role": "assistant", "content": text, "refusal": None}
    return {"index": index, "message": message, "finish_reason": "stop", "logprobs": None}


def _usage(prompt: int, completion: int) -> Json:
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}


def image(request: Json, origin: str, name: str) -> Answer:
    """A picture as ``b64_json`` or as an address below ``origin``/files/; gpt-image models know b64 only."""
    model, size = request["model"], request.get("size") or "1024x1024"
    as_b64 = model.startswith("gpt-image") or request.get("response_format") == "b64_json"
    if as_b64:
        item: Json = {"b64_json": base64.b64encode(png(*parse_size(size), hue=name_hue(name))).decode()}
    else:
        item = {"url": f"{origin}/files/{size}/{name}.png", "revised_prompt": request["prompt"]}
    payload = {"created": 1_700_000_000, "data": [item]}
    return Answer(payload, usd_nano=image_price(model, size, request.get("quality") or "standard"))


def embeddings(request: Json, extra_tokens: int = 0) -> Answer:
    """Unit vectors from the bag of words, so that texts that share words are near each other.

    As OpenAI does, it refuses more than 2,048 inputs, and an empty one.
    """
    given = request["input"]
    inputs = [given] if isinstance(given, str) else [str(item) for item in given]
    if not 0 < len(inputs) <= 2_048 or not all(inputs):
        raise ValueError("input")
    dimensions = int(request.get("dimensions") or EMBEDDING_DIMENSIONS.get(request["model"], 1536))
    tokens = sum(count_words(text) for text in inputs) + extra_tokens
    vectors = [embed(text, dimensions) for text in inputs]
    if request.get("encoding_format") == "base64":
        encoded: list[Any] = [base64.b64encode(struct.pack(f"<{dimensions}f", *v)).decode() for v in vectors]
    else:
        encoded = [list(v) for v in vectors]
    data = [{"object": "embedding", "index": i, "embedding": v} for i, v in enumerate(encoded)]
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    payload = {"object": "list", "model": request["model"], "data": data, "usage": usage}
    return Answer(payload, tokens, 0, token_price(request["model"], tokens, 0))


@lru_cache(maxsize=2_000)
def embed(text: str, dimensions: int) -> tuple[float, ...]:
    total = [0.0] * dimensions
    for word in text.lower().split() or [""]:
        total = [a + b for a, b in zip(total, _word_vector(word, dimensions), strict=True)]
    norm = math.sqrt(sum(v * v for v in total)) or 1.0
    return tuple(v / norm for v in total)


@lru_cache(maxsize=5_000)
def _word_vector(word: str, dimensions: int) -> tuple[float, ...]:
    source = random.Random(word)
    return tuple(source.gauss(0, 1) for _ in range(dimensions))


def models() -> Json:
    names = [*TOKEN_PRICES, *IMAGE_PRICES]
    return {"object": "list", "data": [{"id": n, "object": "model", "owned_by": "fake"} for n in names]}


def name_hue(name: str) -> int:
    return zlib.crc32(name.encode()) % 256


@lru_cache(maxsize=64)
def png(width: int, height: int, hue: int = 0) -> bytes:
    """A valid RGB PNG with a vertical ramp."""
    rows = b"".join(b"\x00" + bytes((hue, y * 255 // height, 255 - y * 255 // height)) * width for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _png_chunk(b"IHDR", header)
        + _png_chunk(b"IDAT", zlib.compress(rows, 6))
        + _png_chunk(b"IEND", b"")
    )


def _png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def error(message: str, kind: str, code: str | None) -> bytes:
    return json.dumps({"error": {"message": message, "type": kind, "param": None, "code": code}}).encode()
