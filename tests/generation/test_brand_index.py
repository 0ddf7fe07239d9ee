"""The guidelines nearest in meaning, from a real Chroma; and what becomes of a text when it is stopped."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rest_framework.test import APIClient

from accounts.models import User
from artify.run.embedded import start_chroma
from campaigns.models import Brand, Guideline
from tests.factories import BrandFactory
from tests.fakes.openai_server import FakeOpenAI
from tests.vector_fixtures import bring_up_to_date
from vectorstore import outbox
from vectorstore.documents import BRAND_GUIDELINES

pytestmark = pytest.mark.django_db
PATH = "/api/generate/text"
HIRING, GIFT, DISCOUNT = (
    "채용 글은 팀의 하루를 구체적으로 보여줘요.",
    "선물 세트는 받는 사람을 먼저 떠올리게 해요.",
    "Discounts always state their dates.",
)
ABOUT = {"바리스타 채용 공고": HIRING, "추석 선물 세트 홍보": GIFT, "Iced latte, 20% off in July": DISCOUNT}


@pytest.fixture
def brand(owner: User) -> Brand:
    """Of forty guidelines three are about something that the prompts are about."""
    made: Brand = BrandFactory(user=owner)
    texts = [f"{n}호점 주차장은 건물 뒤편 {n}층에 있고 두 시간까지 무료예요." for n in range(40)] + list(ABOUT.values())
    say(made, "values", *texts)
    say(made, "forbidden", "금지어: 최저가")
    return made


def say(brand: Brand, category: str, *texts: str) -> list[Guideline]:
    made = Guideline.objects.bulk_create(
        Guideline(brand=brand, category=category, text=text, position=n) for n, text in enumerate(texts)
    )
    outbox.note(BRAND_GUIDELINES, [each.pk for each in made])
    return made


def preview(api: APIClient, brand: Brand, prompt: str) -> dict[str, Any]:
    answer = api.post(f"{PATH}/preview", {"prompt": prompt, "brand_id": brand.pk})
    assert answer.status_code == 200, answer.json()
    return answer.json()  # type: ignore[no-any-return]


@pytest.mark.parametrize("prompt", ABOUT)
def test_what_is_nearest_in_meaning_is_used(
    prompt: str, brand: Brand, owner_api: APIClient, index_now: Callable[[], None]
) -> None:
    index_now()
    seen = preview(owner_api, brand, prompt)
    forbidden, first, *_others = seen["brand_context_used"]
    assert not seen["brand_context_degraded"] and forbidden["reason"] == "forbidden"
    assert (first["text"], first["reason"]) == (ABOUT[prompt], "relevant") and first["similarity"] > 0.1
    near = [rule["similarity"] for rule in seen["left_out"] if rule["similarity"] is not None]
    assert near == sorted(near, reverse=True)


def test_the_index_only_nominates(brand: Brand, owner_api: APIClient, index_now: Callable[[], None]) -> None:
    index_now()
    Guideline.objects.filter(text=HIRING).update(text="새로 고친 말이에요.", version=2)
    Guideline.objects.filter(text=GIFT).update(version=0)  # withdrawn; the index has not heard of it yet
    used = preview(owner_api, brand, "바리스타 채용 공고")["brand_context_used"]
    assert "새로 고친 말이에요." in [rule["text"] for rule in used]
    seen = preview(owner_api, brand, "추석 선물 세트 홍보")
    assert GIFT not in json.dumps(seen, ensure_ascii=False)


def test_another_brand_s_guidelines_are_never_near(
    brand: Brand, owner_api: APIClient, stranger: User, index_now: Callable[[], None]
) -> None:
    say(BrandFactory(user=stranger), "values", "바리스타 채용 공고는 이렇게 써요.")
    index_now()
    assert "이렇게 써요" not in json.dumps(preview(owner_api, brand, "바리스타 채용 공고"), ensure_ascii=False)


def test_an_index_that_has_not_seen_the_brand_yet_decides_nothing(
    brand: Brand, owner_api: APIClient, index_now: Callable[[], None]
) -> None:
    index_now()
    other: Brand = BrandFactory(user=brand.user)
    Guideline.objects.bulk_create(Guideline(brand=other, category="values", text="x" * 500) for _ in range(4))
    seen = preview(owner_api, other, "A latte")
    assert seen["brand_context_degraded"] and len(seen["brand_context_used"]) == 4


def test_with_chroma_stopped_the_answer_is_there_and_says_so(
    brand: Brand, owner_api: APIClient, openai: FakeOpenAI, settings: Any, tmp_path: Path
) -> None:
    """Promise 21."""
    with start_chroma(tmp_path) as url:
        settings.CHROMA_URL, settings.VECTOR_SHARDS = url, 4
        bring_up_to_date()
        wish = {"prompt": "바리스타 채용 공고", "brand_id": brand.pk}
        whole = owner_api.post(PATH, wish).json()
        assert not whole["brand_context_degraded"] and HIRING in [rule["text"] for rule in whole["brand_context_used"]]

    answer = owner_api.post(PATH, wish | {"fresh": True})

    assert answer.status_code == 200 and answer.json()["brand_context_degraded"]
    texts = [rule["text"] for rule in answer.json()["brand_context_used"]]
    assert texts[0] == "금지어: 최저가" and len(texts) == 7
    told = json.loads(json.loads(openai.received()[-1]["body"])["messages"][1]["content"])
    assert [line.partition(": ")[2] for line in told["guidelines"]] == texts
