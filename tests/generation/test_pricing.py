"""Prices hold from their dates on, exactly; an unknown model is never a guess."""

from datetime import timedelta
from decimal import Decimal
from typing import Any
from unittest import mock

import pytest
from django.utils import timezone
from rest_framework.exceptions import ValidationError

from artify.core.errors import ProviderNotConfigured
from generation.models import GenerationModel, Price, catalog
from generation.pricing import default_model, price_list

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def key(settings: Any) -> None:
    settings.OPENAI_API_KEY = "sk-test"


@pytest.mark.parametrize(
    ("model", "prompt", "completion", "usd"),
    [
        ("gpt-3.5-turbo", 1, 0, "0.0000015"),
        ("gpt-3.5-turbo", 1000, 1000, "0.0035"),
        ("gpt-4", 1000, 1000, "0.09"),
        ("gpt-4o", 7, 3, "0.0000475"),
        ("gpt-4o-mini", 1, 1, "0.00000075"),
        ("gpt-4o-mini", 0, 0, "0"),
    ],
)
def test_texts_cost_what_their_tokens_cost(model: str, prompt: int, completion: int, usd: str) -> None:
    assert price_list(model, "text").text_cost(prompt, completion) == Decimal(usd)


@pytest.mark.parametrize(
    ("size", "quality", "usd"),
    [
        ("1024x1024", "standard", "0.04"),
        ("1024x1792", "standard", "0.08"),
        ("1792x1024", "standard", "0.08"),
        ("1024x1024", "hd", "0.08"),
        ("1792x1024", "hd", "0.12"),
    ],
)
def test_pictures_by_size_and_quality(size: str, quality: str, usd: str) -> None:
    assert price_list("dall-e-3", "image").image_cost(size, quality) == Decimal(usd)


@pytest.mark.parametrize(
    ("name", "kind"), [("gpt-9", "text"), ("", "text"), ("GPT-4", "text"), ("gpt-4", "image"), ("dall-e-3", "text")]
)
def test_an_unknown_model(name: str, kind: str) -> None:
    with pytest.raises(ValidationError) as refused:
        price_list(name, kind)
    assert refused.value.get_codes() == {"model": "unknown_model"}


def test_a_disabled_model_is_gone_at_once() -> None:
    model = GenerationModel.objects.get(name="gpt-4")
    price_list("gpt-4", "text")
    model.enabled = False
    model.save()
    with pytest.raises(ValidationError):
        price_list("gpt-4", "text")


def test_a_price_holds_from_its_moment_on() -> None:
    model, moment = GenerationModel.objects.get(name="gpt-4"), timezone.now() + timedelta(hours=1)
    assert price_list("gpt-4", "text").text_cost(1000, 0) == Decimal("0.03")
    Price.objects.create(model=model, unit="input_1k", usd=Decimal("0.01"), effective_from=moment)
    assert price_list("gpt-4", "text").text_cost(1000, 0) == Decimal("0.03")
    with mock.patch("django.utils.timezone.now", return_value=moment - timedelta(microseconds=1)):
        assert price_list("gpt-4", "text").text_cost(1000, 0) == Decimal("0.03")
    with mock.patch("django.utils.timezone.now", return_value=moment):
        assert price_list("gpt-4", "text").text_cost(1000, 0) == Decimal("0.01")


def test_a_change_made_elsewhere_is_seen_within_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    price_list("gpt-4", "text")
    Price.objects.filter(model__name="gpt-4", unit="input_1k").update(usd=Decimal("0.02"))  # as another process would
    assert price_list("gpt-4", "text").text_cost(1000, 0) == Decimal("0.03")
    assert catalog.MEMORY_SECONDS <= 5
    later = catalog.time.monotonic() + catalog.MEMORY_SECONDS + 0.1
    monkeypatch.setattr(catalog.time, "monotonic", lambda: later)
    assert price_list("gpt-4", "text").text_cost(1000, 0) == Decimal("0.02")


def test_a_deleted_price_is_no_price() -> None:
    price_list("gpt-4", "text")
    for price in Price.objects.filter(model__name="gpt-4"):
        price.delete()
    with pytest.raises(ValidationError):
        price_list("gpt-4", "text")


def test_without_a_key(settings: Any) -> None:
    settings.OPENAI_API_KEY = ""
    with pytest.raises(ProviderNotConfigured):
        price_list("gpt-4", "text")
    for kind in ("text", "image"):
        assert price_list(default_model(kind), kind).provider == "offline"
