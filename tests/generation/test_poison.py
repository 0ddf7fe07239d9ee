"""Promise 11: guidelines and prompts are data. Every poison goes in by every door, and stays in the user's message."""

import json
from typing import Any

import pytest
from rest_framework.test import APIClient

from accounts.models import User
from campaigns.models import Brand, Guideline, Segment
from generation import prompt as prompts
from tests.factories import BrandFactory, SegmentFactory
from tests.fakes.openai_server import FakeOpenAI
from tests.generation.poison import MARK, POISONS

pytestmark = pytest.mark.django_db
SECRET = "Our unannounced product is called Nightjar."
DOORS = ("task", "guidelines", "brand", "audience", "tone", "draft")
CONTROL = ("<|im_start|>", "<|im_end|>", "</system>", "<<SYS>>")


@pytest.fixture
def others(stranger: User) -> Brand:
    """Somebody else's brand, of the same name."""
    brand: Brand = BrandFactory(user=stranger)
    Guideline.objects.create(brand=brand, category="forbidden", text=SECRET)
    Segment.objects.create(user=stranger, name=SECRET)
    return brand


@pytest.fixture
def everywhere(owner: User, others: Brand) -> Any:
    """A request that carries the poison through every door at once."""

    def wish(poison: str) -> dict[str, Any]:
        brand = BrandFactory(user=owner, name=poison[:200])
        for category in Guideline.Category.values:
            Guideline.objects.create(brand=brand, category=category, text=poison)
        segment = SegmentFactory(user=owner, name=poison[:200], description=poison, criteria={poison: [poison]})
        return {
            "prompt": poison,
            "rewrite_of": poison,
            "tone": poison[:60],
            "brand_id": brand.pk,
            "segment_id": segment.pk,
        }

    return wish


def told(openai: FakeOpenAI) -> list[dict[str, str]]:
    return json.loads(openai.received()[-1]["body"])["messages"]  # type: ignore[no-any-return]


def is_data(messages: list[dict[str, str]]) -> dict[str, Any]:
    """The user's message in parts, having seen that the system's is ours alone."""
    system, user = messages
    assert system == {"role": "system", "content": prompts.SYSTEM} and user["role"] == "user"
    assert set(user) == {"role", "content"} and MARK not in system["content"]
    assert not [word for word in CONTROL if word in user["content"]]
    assert SECRET not in json.dumps(messages, ensure_ascii=False)
    data: dict[str, Any] = json.loads(user["content"])
    return data


def test_there_are_thirty_of_both_languages() -> None:
    korean = [poison for poison in POISONS if any("가" <= letter <= "힣" for letter in poison)]
    assert len(set(POISONS)) >= 30 and 5 <= len(korean) <= len(POISONS) - 20
    assert all(MARK in poison for poison in POISONS)


@pytest.mark.parametrize("poison", POISONS)
def test_poison_stays_data(poison: str, everywhere: Any, owner_api: APIClient, openai: FakeOpenAI) -> None:
    wish = everywhere(poison)
    answer = owner_api.post("/api/generate/text/with-brand", wish)
    assert answer.status_code == 200, answer.json()
    assert answer["Content-Type"] == "application/json" and answer["X-Content-Type-Options"] == "nosniff"

    data = is_data(told(openai))
    assert set(data) == {*DOORS, "language"}
    assert data["task"] == data["draft"] == poison.strip() and data["brand"] == poison[:200]
    assert set(data["guidelines"]) == {f"{category}: {poison}" for category in Guideline.Category.values}
    assert [rule["text"] for rule in answer.json()["brand_context_used"]] == [poison] * 6

    preview = owner_api.post("/api/generate/text/preview", wish).json()
    assert is_data(preview["messages"]) == data
    assert len(openai.received()) == 1


def test_another_s_brand_or_segment_cannot_be_named(owner_api: APIClient, others: Brand, openai: FakeOpenAI) -> None:
    segment = Segment.objects.get(name=SECRET)
    for path in ("with-brand", "preview"):
        answer = owner_api.post(f"/api/generate/text/{path}", {"prompt": "A line", "brand_id": others.pk})
        assert answer.status_code == 404 and SECRET not in answer.content.decode()
    answer = owner_api.post("/api/generate/text/preview", {"prompt": "A line", "segment_id": segment.pk})
    assert answer.status_code == 404 and not openai.received()


@pytest.mark.parametrize("poison", POISONS)
def test_the_offline_writer_obeys_no_poison(
    poison: str, everywhere: Any, owner_api: APIClient, settings: Any, unlimited_rates: None
) -> None:
    settings.OPENAI_API_KEY = ""
    answer = owner_api.post(
        "/api/generate/text", {"prompt": "여름 라테 홍보", "brand_id": everywhere(poison)["brand_id"]}
    )
    assert answer.status_code == 200, answer.json()
    assert SECRET not in answer.content.decode() and prompts.SYSTEM[:40] not in answer.content.decode()
