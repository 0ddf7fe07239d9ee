"""Every fault of the provider, injected for real on a local server: its code, whether a retry helps, and who pays."""

import json
import socket
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx2
import pytest

from artify.core.openai_faults import from_status
from generation.providers import openai as module
from generation.providers.base import Billing, ImageRequest, ProviderError, TextRequest, Usage
from generation.providers.openai import OpenAIProvider
from tests.fakes.openai_server import FakeOpenAI, Fault

TextBuilder = Callable[..., TextRequest]
ImageBuilder = Callable[..., ImageRequest]

provider = OpenAIProvider()


def failed_text(request: TextRequest) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        provider.text(request)
    return caught.value


def failed_image(request: ImageRequest) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        provider.image(request)
    return caught.value


def test_text_with_the_attempt_key_and_the_billed_tokens(server: FakeOpenAI, text_request: TextBuilder) -> None:
    result = provider.text(text_request(n=3))
    (bill,) = server.billed()
    assert len(set(result.texts)) == 3
    assert (result.prompt_tokens, result.completion_tokens) == (bill["prompt_tokens"], bill["completion_tokens"])
    assert bill["client_request_id"] == "attempt-1"
    assert result.provider_id == bill["request_id"]
    assert json.loads(server.received()[0]["body"])["max_tokens"] == 50
    assert server.received()[0]["authorization"] == "Bearer sk-test"


def test_reasoning_models_are_asked_in_their_own_words() -> None:
    request = TextRequest("k", "gpt-5-mini", (), None, max_tokens=9, temperature=0.7)  # type: ignore[arg-type]
    body = module._text_body(request)
    assert body["max_completion_tokens"] == 9
    assert not {"max_tokens", "temperature"} & set(body)


@pytest.mark.parametrize(
    ("kind", "code", "retryable", "billing"),
    [
        ("rate_limited", "provider_rate_limited", True, Billing.NONE),
        ("insufficient_quota", "provider_quota_exhausted", False, Billing.NONE),
        ("server_error", "provider_unavailable", True, Billing.NONE),
        ("unavailable", "provider_unavailable", True, Billing.NONE),
        ("bad_gateway", "provider_unavailable", True, Billing.UNKNOWN),
        ("unauthorized", "provider_auth_failed", False, Billing.NONE),
        ("forbidden", "provider_auth_failed", False, Billing.NONE),
        ("not_found", "provider_rejected", False, Billing.NONE),
        ("bad_request", "provider_rejected", False, Billing.NONE),
        ("policy", "provider_refused", False, Billing.NONE),
        ("reset_before_body", "provider_unreachable", True, Billing.UNKNOWN),
        ("reset_mid_body", "provider_unreachable", True, Billing.UNKNOWN),
        ("malformed_json", "provider_malformed", False, Billing.UNKNOWN),
        ("empty_body", "provider_malformed", False, Billing.UNKNOWN),
        ("not_an_object", "provider_malformed", False, Billing.UNKNOWN),
        ("wrong_content_type", "provider_malformed", False, Billing.UNKNOWN),
        ("no_usage", "provider_malformed", False, Billing.UNKNOWN),
        ("empty_choices", "provider_malformed", False, Billing.CHARGED),
        ("null_content", "provider_malformed", False, Billing.CHARGED),
        ("content_filter", "provider_refused", False, Billing.CHARGED),
        ("refusal", "provider_refused", False, Billing.CHARGED),
    ],
)
def test_faults_of_text(
    server: FakeOpenAI, text_request: TextBuilder, kind: str, code: str, retryable: bool, billing: Billing
) -> None:
    server.script(Fault(kind))
    error = failed_text(text_request())
    assert (error.code, error.retryable, error.billing) == (code, retryable, billing)
    assert server.counts["received"] == 1, "retries are not the provider's"
    assert bool(server.billed()) == (billing is not Billing.NONE and kind != "bad_gateway")
    assert (error.usage is not None) == (billing is Billing.CHARGED)
    assert provider.text(text_request()).texts, "the next attempt works"


def test_what_a_refusal_cost_is_exact(server: FakeOpenAI, text_request: TextBuilder) -> None:
    server.script(Fault("refusal"))
    error = failed_text(text_request())
    (bill,) = server.billed()
    assert error.usage == Usage(bill["prompt_tokens"], bill["completion_tokens"])


def test_overrun_is_reported_as_billed(server: FakeOpenAI, text_request: TextBuilder) -> None:
    server.script(Fault("overrun", extra_tokens=5_000))
    assert provider.text(text_request()).completion_tokens == 5_050


def test_retry_after_in_seconds_and_as_date(server: FakeOpenAI, text_request: TextBuilder) -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    far = "Mon, 01 Jan 99999999999999999999 00:00:00 GMT"
    given = ["7", moment, "soon", "-3", "nan", far, "999999"]
    server.script(*(Fault("rate_limited", retry_after=value) for value in given))
    seconds, date, *unusable, long = [failed_text(text_request()).retry_after for _ in given]
    assert seconds == 7
    assert date == pytest.approx(90, abs=5)
    assert unusable == [None] * 4
    assert long == 3600


@pytest.mark.parametrize(
    ("status", "billing"),
    [
        *((status, Billing.NONE) for status in (400, 404, 429, 500, 501, 503, 529)),
        *((status, Billing.UNKNOWN) for status in (408, 425, 499, 502, 504, 505, 507, 511, 520, 530, 561, 598, 599)),
    ],
)
def test_only_the_provider_s_own_word_says_that_nothing_is_billed(status: int, billing: Billing) -> None:
    error = from_status(Answered(status))
    assert error.billing is billing
    assert error.retryable == (status >= 499 or status in {408, 425, 429})


class Answered:
    """An error answer with a code that is no text, as anybody may send it."""

    type, request_id = None, None

    def __init__(self, status: int) -> None:
        self.status_code, self.code, self.response = status, ["odd"], httpx2.Response(status)


def test_hang_ends_with_the_time_out(server: FakeOpenAI, settings, text_request: TextBuilder) -> None:
    settings.OPENAI_TIMEOUT_SECONDS = 0.5
    server.script(Fault("hang", seconds=3))
    error = failed_text(text_request())
    assert (error.code, error.retryable, error.billing) == ("provider_timeout", True, Billing.UNKNOWN)


def test_a_trickle_ends_with_the_total_time_out(settings, text_request: TextBuilder) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        settings.OPENAI_API_KEY = "sk-test"
        settings.OPENAI_BASE_URL = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        settings.OPENAI_TIMEOUT_SECONDS = 0.5
        threading.Thread(target=_trickle, args=(listener,), daemon=True).start()
        error = failed_text(text_request())
    assert (error.code, error.billing) == ("provider_timeout", Billing.UNKNOWN)


def _trickle(listener: socket.socket) -> None:
    connection, _ = listener.accept()
    stop = threading.Event()
    with connection:
        connection.recv(65_536)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(50):
            try:
                connection.sendall(b" ")
            except OSError:
                return
            stop.wait(0.1)


def test_nobody_listens(settings, text_request: TextBuilder) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    settings.OPENAI_API_KEY, settings.OPENAI_BASE_URL = "sk-test", f"http://127.0.0.1:{port}/v1"
    error = failed_text(text_request())
    assert (error.code, error.retryable, error.billing) == ("provider_unreachable", True, Billing.NONE)


def test_without_a_key_nothing_is_sent(server: FakeOpenAI, settings, text_request: TextBuilder) -> None:
    settings.OPENAI_API_KEY = ""
    assert failed_text(text_request()).code == "provider_not_configured"
    assert server.counts["received"] == 0


def test_a_lone_surrogate_is_rejected_before_sending(server: FakeOpenAI, text_request: TextBuilder) -> None:
    error = failed_text(text_request("\ud800"))
    assert (error.code, error.billing) == ("provider_rejected", Billing.NONE)


def test_concurrent_calls_share_the_pool(server: FakeOpenAI, text_request: TextBuilder) -> None:
    server.control(latency_ms=50)
    threads = [threading.Thread(target=provider.text, args=(text_request(key=f"k{i}"),)) for i in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(server.billed_by_key()) == {f"k{i}" for i in range(12)}
    assert server.counts["max_in_flight"] > 1


@pytest.mark.parametrize("model", ["dall-e-3", "gpt-image-1"])
def test_image_in_the_answer(server: FakeOpenAI, image_request: ImageBuilder, model: str) -> None:
    result = provider.image(image_request(model=model))
    assert result.content.startswith(b"\x89PNG")
    assert [entry["path"] for entry in server.received()] == ["/v1/images/generations"]
    assert server.billed()[0]["client_request_id"] == "attempt-2"


@pytest.fixture
def as_url(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask as one asks servers that answer with an address only."""
    monkeypatch.setattr(module, "_image_body", lambda r: {"model": r.model, "prompt": r.prompt, "size": r.size})


@pytest.mark.usefixtures("as_url")
def test_image_by_address_is_fetched_from_the_trusted_origin(server: FakeOpenAI, image_request: ImageBuilder) -> None:
    result = provider.image(image_request())
    assert result.content.startswith(b"\x89PNG")
    assert server.received()[1]["path"].startswith("/files/")
    assert server.received()[1]["authorization"] == "", "the key stays at home"


@pytest.mark.usefixtures("as_url")
def test_a_failed_fetch_is_tried_again_without_a_second_picture(
    server: FakeOpenAI, image_request: ImageBuilder
) -> None:
    server.script(Fault("server_error", where="/files/", times=2))
    assert provider.image(image_request()).content.startswith(b"\x89PNG")
    assert len(server.billed()) == 1


@pytest.mark.usefixtures("as_url")
@pytest.mark.parametrize("kind", ["not_found", "not_an_image", "oversize", "redirect", "unavailable"])
def test_a_lost_picture_is_charged(server: FakeOpenAI, image_request: ImageBuilder, kind: str) -> None:
    server.script(Fault(kind, where="/files/", times=-1, location="http://127.0.0.2/secret.png"))
    error = failed_image(image_request())
    assert (error.code, error.retryable, error.billing) == ("provider_image_lost", False, Billing.CHARGED)
    assert error.usage == Usage(images=1)


@pytest.mark.parametrize(
    ("kind", "code", "billing"),
    [
        ("policy", "provider_refused", Billing.NONE),
        ("rate_limited", "provider_rate_limited", Billing.NONE),
        ("empty_choices", "provider_malformed", Billing.UNKNOWN),
        ("malformed_json", "provider_malformed", Billing.UNKNOWN),
        ("reset_mid_body", "provider_unreachable", Billing.UNKNOWN),
    ],
)
def test_faults_of_images(
    server: FakeOpenAI, image_request: ImageBuilder, kind: str, code: str, billing: Billing
) -> None:
    server.script(Fault(kind))
    error = failed_image(image_request())
    assert (error.code, error.billing) == (code, billing)


@pytest.mark.parametrize("text", ["@@@", "bm90IGFuIGltYWdl", ""])
def test_base64_that_is_no_picture(text: str) -> None:
    with pytest.raises(ProviderError) as caught:
        module._decoded(text, "req_1")
    assert (caught.value.code, caught.value.provider_id) == ("provider_malformed", "req_1")
