"""Reading an answer that comes in server-sent events, as the chat completions of OpenAI and its like stream them.

What was read so far is known at every moment: when the line breaks, the bill is still exact if the usage had come.
"""

import codecs
import json
from typing import Any

import structlog

from artify.core import openai_faults as faults
from artify.core.openai_api import storable, token_count
from generation.providers.base import Billing, OnWords, ProviderError, Usage

log = structlog.get_logger()
END = "[DONE]"


class StreamReader:
    """Takes bytes as they come, tells the words, and is at the end the answer that would have come in one piece."""

    def __init__(self, on_words: OnWords, choices: int) -> None:
        self._on_words: OnWords | None = on_words
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")  # a syllable may be cut in two
        self._line = ""
        self._texts: list[list[str]] = [[] for _ in range(choices)]
        self._ends: list[str] = [""] * choices
        self._refused = False
        self._usage: dict[str, Any] | None = None
        self._is_bill = False  # some servers send the usage so far with every event
        self._id = ""

    @property
    def has_words(self) -> bool:
        """Whether the user has seen anything yet."""
        return any(self._texts)

    @property
    def is_whole(self) -> bool:
        """Whether all words and the bill are there, however the connection ended."""
        return self._usage is not None and all(self._ends)

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes; raises ProviderError for what is no stream of chat completions."""
        *lines, self._line = (self._line + self._decoder.decode(chunk)).split("\n")
        for line in lines:
            if line.startswith("data:"):
                self._take(line.removeprefix("data:").strip())

    def answer(self) -> dict[str, Any]:
        """The answer as it comes without streaming; what is missing in it is missing here."""
        choices = [
            {
                "index": index,
                "message": {"content": "".join(words), "refusal": "refused" if self._refused else None},
                "finish_reason": self._ends[index],
            }
            for index, words in enumerate(self._texts)
        ]
        return {"id": self._id, "choices": choices} | ({} if self._usage is None else {"usage": self._usage})

    def fault(self, error: ProviderError) -> ProviderError:
        """What an error in the middle means: nothing is tried again behind words that somebody has read."""
        if not self.has_words and self._usage is None:
            return error
        usage = self._billed()
        return ProviderError(
            error.code,
            retryable=False,
            billing=Billing.UNKNOWN if usage is None else Billing.CHARGED,
            provider_id=error.provider_id or self._id,
            usage=usage,
        )

    def _billed(self) -> Usage | None:
        usage = self._usage if self._usage and (self._is_bill or self.is_whole) else {}
        prompt, completion = (token_count(usage.get(name)) for name in ("prompt_tokens", "completion_tokens"))
        return Usage(prompt, completion) if prompt is not None and completion is not None else None

    def _take(self, data: str) -> None:
        if data == END:
            return
        try:
            event = json.loads(data)
        except (ValueError, RecursionError) as problem:
            raise faults.malformed(self._id) from problem
        if not isinstance(event, dict):
            raise faults.malformed(self._id)
        if event.get("error"):
            raise ProviderError("provider_unavailable", retryable=True, billing=Billing.UNKNOWN, provider_id=self._id)
        self._id = self._id or storable(str(event.get("id") or ""))
        if isinstance(event.get("usage"), dict):
            self._usage, self._is_bill = event["usage"], not event.get("choices")
        for choice in event.get("choices") or ():
            self._hear(choice)

    def _hear(self, choice: Any) -> None:
        index = choice.get("index") if isinstance(choice, dict) else None
        if type(index) is not int or not 0 <= index < len(self._texts):
            raise faults.malformed(self._id)
        delta = choice.get("delta") if isinstance(choice.get("delta"), dict) else {}
        self._refused = self._refused or bool(delta.get("refusal"))
        self._ends[index] = str(choice.get("finish_reason") or self._ends[index])
        words = delta.get("content")
        if isinstance(words, str) and words:
            self._texts[index].append(words)
            self._tell(index, storable(words))

    def _tell(self, index: int, words: str) -> None:
        if self._on_words is None:
            return
        try:
            self._on_words(index, words)
        except Exception:  # nobody listens any more; the bill must be read all the same
            log.exception("stream_listener_failed")
            self._on_words = None
