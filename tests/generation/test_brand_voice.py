"""Copy in the brand's voice through the API: what the answers say of it, and what a prompt becomes."""

import json
from typing import Any

import pytest
from rest_framework.test import APIClient

from accounts import ledger
from accounts.models import Attempt, User
from campaigns.models import Brand, Guideline
from generation.models import Job
from generation.run import run
from tests.factories import BrandFactory, SegmentFactory
from tests.fakes.openai_server import FakeOpenAI

pytestmark = pytest.mark.django_db
PATH = "/api/generate/text"


@pytest.fixture
def brand(owner: User) -> Brand:
    made: Brand = BrandFactory(user=owner)
    Guideline.objects.create(brand=made, category="forbidden", text="Never say: cheap")
    Guideline.objects.create(brand=made, category="tone", text="Warm and short.")
    return made


def ask(api: APIClient, path: str = f"{PATH}/with-brand", **wish: Any) -> dict[str, Any]:
    answer = api.post(path, {"prompt": "Iced latte in July"} | wish)
    assert answer.status_code == 200, answer.json()
    return answer.json()  # type: ignore[no-any-return]


def voices(answer: dict[str, Any]) -> tuple[list[tuple[str, str]], bool]:
    used = [(rule["reason"], rule["text"]) for rule in answer["brand_context_used"]]
    return used, answer["brand_context_degraded"]


VOICE = ([("forbidden", "Never say: cheap"), ("tone", "Warm and short.")], False)


def test_every_way_to_an_answer_says_what_shaped_it(owner_api: APIClient, brand: Brand, openai: FakeOpenAI) -> None:
    assert voices(ask(owner_api, brand_id=brand.pk)) == VOICE
    again = ask(owner_api, PATH, brand_id=brand.pk)
    assert again["cached"] and voices(again) == VOICE and again["findings"] == [[]]

    queued = owner_api.post(f"{PATH}/async", {"prompt": "A line", "brand_id": brand.pk}).json()
    run(Job.objects.get(pk=queued["job_id"]).pk)
    assert voices(owner_api.get(queued["poll_url"]).json()["result"]) == VOICE
    assert voices(owner_api.get(f"/api/jobs/{queued['job_id']}").json()) == VOICE

    stream = owner_api.post(f"{PATH}/stream", {"prompt": "Iced latte in July", "brand_id": brand.pk})
    result = b"".join(stream.streaming_content).decode().split("event: result\ndata: ")[1]  # type: ignore[attr-defined]
    assert voices(json.loads(result)) == VOICE

    drawn = owner_api.post("/api/generate/image", {"prompt": "A cup", "brand_id": brand.pk}).json()
    assert voices(drawn) == VOICE


def test_an_answer_says_where_it_breaks_a_guideline_of_then(
    owner_api: APIClient, brand: Brand, openai: FakeOpenAI
) -> None:
    first = ask(owner_api, brand_id=brand.pk, n=2)
    words = first["results"][0].split()
    rule = Guideline.objects.create(brand=brand, category="forbidden", text=f"Never say: {words[0]}")
    Brand.objects.update(version=2)

    answer = ask(owner_api, brand_id=brand.pk, n=2)

    (finding, *_more) = answer["findings"][0]
    assert (finding["code"], finding["found"], finding["guideline"]["id"]) == ("forbidden_word", words[0], rule.pk)
    assert len(answer["findings"]) == len(answer["results"]) == 2
    rule.delete()
    status = owner_api.get(f"/api/jobs/{answer['job_id']}/status").json()["result"]
    assert status["findings"] == answer["findings"] and first["findings"] == [[], []]


def test_without_a_key_the_feature_works_all_the_same(owner_api: APIClient, owner: User, unlimited_rates: None) -> None:
    brand = BrandFactory(user=owner, name="모닝밀")
    for category, text in (
        ("forbidden", "금지어: 최저가, 무조건"),
        ("tone", "문장은 합니다체로 씁니다."),
        ("style", "느낌표와 이모지는 쓰지 않아요."),
    ):
        Guideline.objects.create(brand=brand, category=category, text=text)
    wish = {"prompt": "무조건 최저가! 여름 라테", "brand_id": brand.pk}
    written = ask(owner_api, **wish, n=3)
    assert written["findings"] == [[], [], []] and len(set(written["results"])) == 3
    assert not [text for text in written["results"] if "최저가" in text or "요." in text]
    rewritten = ask(owner_api, **wish, rewrite_of="무조건 시원한 라테를 준비했어요! 😊")
    assert (rewritten["result"], rewritten["findings"]) == ("시원한 라테를 준비했습니다.", [[]])


def test_without_a_brand_nothing_shapes_it(owner_api: APIClient, openai: FakeOpenAI) -> None:
    assert voices(ask(owner_api, PATH)) == ([], False)
    job = Job.objects.get()
    assert job.brand_context is None
    assert voices(owner_api.get(f"/api/jobs/{job.pk}").json()) == ([], False)


def test_an_old_answer_is_given_again_with_what_shaped_it_then(
    owner_api: APIClient, brand: Brand, openai: FakeOpenAI
) -> None:
    ask(owner_api, brand_id=brand.pk)
    Guideline.objects.filter(category="tone").update(text="Cold.")  # its version has not counted up yet
    assert voices(ask(owner_api, brand_id=brand.pk)) == VOICE


def test_the_brand_s_voice_needs_a_brand(owner_api: APIClient) -> None:
    answer = owner_api.post(f"{PATH}/with-brand", {"prompt": "A line"})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (400, "brand_id")


def test_a_repeated_key_is_done_once(owner_api: APIClient, brand: Brand, openai: FakeOpenAI) -> None:
    wish = {"prompt": "A line", "brand_id": brand.pk, "rewrite_of": "Cheap lattes!"}
    first, again = (
        owner_api.post(f"{PATH}/with-brand", wish, headers={"Idempotency-Key": "k"}).json() for _ in range(2)
    )
    assert first["job_id"] == again["job_id"] and len(openai.received()) == 1
    other = owner_api.post(f"{PATH}/with-brand", wish | {"rewrite_of": "Other"}, headers={"Idempotency-Key": "k"})
    assert other.json()["code"] == "idempotency_key_reused"


def test_a_text_to_rewrite_is_another_question_and_travels_as_data(
    owner_api: APIClient, brand: Brand, openai: FakeOpenAI
) -> None:
    ask(owner_api, brand_id=brand.pk)
    assert not ask(owner_api, brand_id=brand.pk, rewrite_of="시원한 라테!")["cached"]
    assert ask(owner_api, brand_id=brand.pk, rewrite_of="시원한 라테!")["cached"]
    told = json.loads(json.loads(openai.received()[-1]["body"])["messages"][1]["content"])
    assert (told["draft"], told["language"]) == ("시원한 라테!", "Korean")
    assert owner_api.post(PATH, {"prompt": "A", "rewrite_of": "x" * 8001}).status_code == 400


def test_a_preview_shows_what_would_be_said_and_held_and_spends_nothing(
    owner_api: APIClient, owner: User, brand: Brand, openai: FakeOpenAI
) -> None:
    wish = {"prompt": "Iced latte", "brand_id": brand.pk, "tone": "calm", "segment_id": SegmentFactory(user=owner).pk}
    seen = ask(owner_api, f"{PATH}/preview", **wish)
    assert voices(seen) == VOICE and seen["left_out"] == []
    assert not openai.received() and not Job.objects.exists() and not Attempt.objects.exists()
    assert ledger.standing(owner).texts == 0

    owner_api.post(PATH, wish)
    assert json.loads(openai.received()[0]["body"])["messages"] == seen["messages"]
    assert Attempt.objects.get().reserved_nano == round(float(seen["most_usd"]) * 1e9)


def test_a_preview_tells_what_is_left_out(owner_api: APIClient, brand: Brand) -> None:
    Guideline.objects.bulk_create(
        Guideline(brand=brand, category="values", text=f"{n} {'x' * 150}", position=n) for n in range(10)
    )
    seen = ask(owner_api, f"{PATH}/preview", brand_id=brand.pk)
    assert seen["brand_context_degraded"] and len(seen["brand_context_used"]) == 8
    assert [rule["text"][:1] for rule in seen["left_out"]] == ["6", "7", "8", "9"]


def test_previews_have_a_rate_of_their_own(owner_api: APIClient, brand: Brand, settings: Any) -> None:
    settings.RATES = settings.RATES | {"text": "1/1m", "general_user": "3/1m"}
    statuses = [owner_api.post(f"{PATH}/preview", {"prompt": "A"}).status_code for _ in range(4)]
    assert statuses == [200, 200, 200, 429]
    assert owner_api.post(f"{PATH}/with-brand", {"prompt": "A", "brand_id": brand.pk}).status_code == 200
    assert owner_api.post(PATH, {"prompt": "A"}).status_code == 429
