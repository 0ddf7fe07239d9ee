"""Answers that come word by word: what is told, what is billed, and every way in which the line may break."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from generation.providers.base import Billing, ProviderError, TextRequest, TextResult
from generation.providers.openai import OpenAIProvider
from generation.providers.openai_stream import StreamReader
from tests.fakes.openai_faults import Reply
from tests.fakes.openai_server import Brain, FakeOpenAI, Fault

Requests = Callable[..., TextRequest]


class Listener:
    def __init__(self) -> None:
        self.words: list[tuple[int, str]] = []

    def __call__(self, index: int, words: str) -> None:
        self.words.append((index, words))

    def text(self, index: int) -> str:
        return "".join(words for at, words in self.words if at == index)


@pytest.fixture
def listener() -> Listener:
    return Listener()


def test_the_words_are_told_and_the_result_is_that_of_the_whole_answer(
    server: FakeOpenAI, text_request: Requests, listener: Listener
) -> None:
    request = text_request(n=2)
    told = OpenAIProvider().text(request, listener)
    whole = OpenAIProvider().text(request)

    assert len(listener.words) > 10 and {index for index, _ in listener.words} == {0, 1}
    assert told.texts == tuple(listener.text(index).strip() for index in (0, 1)) == whole.texts
    assert (told.prompt_tokens, told.completion_tokens) == (whole.prompt_tokens, whole.completion_tokens)
    assert told.provider_id and server.billed_by_key()["attempt-1"] == 2 * server.billed()[0]["usd_nano"]


def test_an_answer_in_one_piece_though_a_stream_was_asked_for(
    server: FakeOpenAI, text_request: Requests, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Brain, "_stream", lambda _brain, _wish, answer: Reply(json.dumps(answer.payload).encode()))
    result = OpenAIProvider().text(text_request(), listener)
    assert result.texts and result.completion_tokens == server.billed()[0]["completion_tokens"]
    assert not listener.words


def broken(kind: str, server: FakeOpenAI, request: TextRequest, listener: Listener) -> ProviderError:
    server.script(Fault(kind))
    with pytest.raises(ProviderError) as caught:
        OpenAIProvider().text(request, listener)
    return caught.value


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("stream_cut", "provider_unreachable"),
        ("stream_error", "provider_unavailable"),
        ("stream_garbage", "provider_malformed"),
        ("stream_no_usage", "provider_malformed"),
    ],
)
def test_without_the_usage_nobody_knows_the_bill_and_nothing_is_tried_again(
    server: FakeOpenAI, text_request: Requests, listener: Listener, kind: str, code: str
) -> None:
    error = broken(kind, server, text_request(), listener)
    assert (error.code, error.retryable, error.billing) == (code, False, Billing.UNKNOWN)
    assert listener.words and len(server.billed()) == 1


def test_a_line_that_breaks_behind_the_usage_has_told_everything(
    server: FakeOpenAI, text_request: Requests, listener: Listener
) -> None:
    server.script(Fault("stream_cut_at_the_end"))
    result: TextResult = OpenAIProvider().text(text_request(), listener)
    (bill,) = server.billed()
    assert result.texts == (listener.text(0).strip(),)
    assert (result.prompt_tokens, result.completion_tokens) == (bill["prompt_tokens"], bill["completion_tokens"])


def test_silence_in_the_middle(server: FakeOpenAI, text_request: Requests, listener: Listener, settings: Any) -> None:
    settings.OPENAI_TIMEOUT_SECONDS = 0.5
    error = broken("stream_hang", server, text_request(), listener)
    assert (error.code, error.retryable, error.billing) == ("provider_timeout", False, Billing.UNKNOWN)


def test_a_trickle_beyond_the_time_limit(
    server: FakeOpenAI, text_request: Requests, listener: Listener, settings: Any
) -> None:
    settings.OPENAI_TIMEOUT_SECONDS = 0.5
    server.control(stream_pause_ms=60)
    with pytest.raises(ProviderError) as caught:
        OpenAIProvider().text(text_request(), listener)
    server.control(stream_pause_ms=0)
    assert (caught.value.code, caught.value.retryable) == ("provider_timeout", False)


def test_cut_before_the_first_word_may_be_tried_again(
    server: FakeOpenAI, text_request: Requests, listener: Listener
) -> None:
    error = broken("reset_before_body", server, text_request(), listener)
    assert (error.retryable, error.billing) == (True, Billing.UNKNOWN) and not listener.words


@pytest.mark.parametrize(("kind", "code"), [("rate_limited", "provider_rate_limited"), ("policy", "provider_refused")])
def test_a_refusal_before_the_stream(
    server: FakeOpenAI, text_request: Requests, listener: Listener, kind: str, code: str
) -> None:
    error = broken(kind, server, text_request(), listener)
    assert (error.code, error.billing) == (code, Billing.NONE)


def test_words_that_the_filter_stopped_are_kept_and_billed(
    server: FakeOpenAI, text_request: Requests, listener: Listener
) -> None:
    server.script(Fault("stream_filter"))
    result = OpenAIProvider().text(text_request(), listener)
    assert result.texts == (listener.text(0).strip(),)
    assert result.completion_tokens == server.billed()[0]["completion_tokens"]


def test_a_listener_that_fails_does_not_lose_the_bill(server: FakeOpenAI, text_request: Requests) -> None:
    def deaf(_index: int, _words: str) -> None:
        raise BrokenPipeError

    assert OpenAIProvider().text(text_request(), deaf).completion_tokens == server.billed()[0]["completion_tokens"]


def event(text: str) -> bytes:
    return f'data: {{"id": "c1", "choices": [{{"index": 0, "delta": {{"content": "{text}"}}}}]}}\r\n\r\n'.encode()


def test_syllables_cut_in_two(listener: Listener) -> None:
    reader = StreamReader(listener, 1)
    stream = b": a comment\n\n" + event("여름 ") + event("라테") + b"data: [DONE]\n\n"
    for place in range(len(stream)):
        reader.feed(stream[place : place + 1])
    assert [words for _, words in listener.words] == ["여름 ", "라테"]
    assert reader.answer()["id"] == "c1" and not reader.is_whole


def test_the_usage_so_far_is_no_bill(listener: Listener) -> None:
    reader = StreamReader(listener, 1)
    so_far = b', "usage": {"prompt_tokens": 30, "completion_tokens": 1}}'
    reader.feed(event("latte").replace(b"}\r\n", so_far + b"\r\n"))
    error = reader.fault(ProviderError("provider_unreachable", retryable=True, billing=Billing.UNKNOWN))
    assert (error.billing, error.usage, error.retryable) == (Billing.UNKNOWN, None, False)


def test_what_no_database_takes_is_left_out(listener: Listener) -> None:
    reader = StreamReader(listener, 1)
    reader.feed(event("Fresh \\u0000latte \\ud83d today \\ud83d\\ude00"))
    assert listener.words == [(0, "Fresh latte \ufffd today 😀")]


@pytest.mark.parametrize(
    "data",
    [
        b"data: 7\n",
        b"data: [\n",
        b'data: {"choices": [7]}\n',
        b'data: {"choices": [{"index": 1, "delta": {}}]}\n',
        b'data: {"choices": [{"index": true, "delta": {}}]}\n',
        b'data: {"choices": [{"delta": {"content": "x"}}]}\n',
    ],
)
def test_what_is_no_stream_of_completions(listener: Listener, data: bytes) -> None:
    with pytest.raises(ProviderError, match="provider_malformed"):
        StreamReader(listener, 1).feed(data)
