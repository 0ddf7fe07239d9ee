"""Promise 27 through the API, with a real Chroma: a paraphrase is answered from before, and nothing else is."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from accounts.models import Attempt, CostDay, Quota, User
from campaigns.models import Brand
from generation import maintenance
from generation.models import CachedPrompt, Job
from generation.order import order_of
from generation.run import run
from generation.semantic import lookup
from projects.models import Asset
from tests.factories import BrandFactory, CampaignFactory, SegmentFactory
from tests.fakes.openai_server import FakeOpenAI
from tests.ledger_check import check_ledger
from tests.stack import IMAGE
from vectorstore import drain, reindex
from vectorstore.documents import PROMPT_CACHE
from vectorstore.models import IndexTask

pytestmark = pytest.mark.django_db

PATH = "/api/generate/text"
FIRST = "여름 세일 20% 할인, 직장인을 위한 라테 인스타 문구 써줘"
PARAPHRASE = "직장인 대상 라떼 인스타그램 카피를 작성해 주세요: 여름 세일 20퍼센트 할인"
NEAR_MISSES = {
    "number": "여름 세일 30% 할인, 직장인을 위한 라테 인스타 문구 써줘",
    "negation": "여름 세일 20% 할인 없이, 직장인을 위한 라테 인스타 문구 써줘",
    "season": "겨울 세일 20% 할인, 직장인을 위한 라테 인스타 문구 써줘",
    "audience": "여름 세일 20% 할인, 대학생을 위한 라테 인스타 문구 써줘",
    "product": "여름 세일 20% 할인, 직장인을 위한 모카 인스타 문구 써줘",
    "channel": "여름 세일 20% 할인, 직장인을 위한 라테 이메일 문구 써줘",
    "language asked for": "여름 세일 20% 할인, 직장인을 위한 라테 인스타 문구 영어로 써줘",
    "language": "Summer sale, 20% discount: Instagram copy for office workers about latte",
    "date": "7월 3일 여름 세일 20% 할인, 직장인을 위한 라테 인스타 문구 써줘",
    "name": "여울카페 여름 세일 20% 할인, 직장인을 위한 라테 인스타 문구 써줘",
}
Ask = Callable[..., dict[str, Any]]


@pytest.fixture
def ask(owner_api: APIClient, openai: FakeOpenAI, chroma: str) -> Ask:
    return asker(owner_api)


def asker(api: APIClient) -> Ask:
    def send(prompt: str = FIRST, headers: dict[str, str] | None = None, **changes: Any) -> dict[str, Any]:
        answer = api.post(PATH, {"prompt": prompt, "max_tokens": 100} | changes, headers=headers)
        assert answer.status_code == 200, answer.json()
        return answer.json()  # type: ignore[no-any-return]

    return send


def index() -> None:
    """What the indexer does within seconds of a commit."""
    reindex.keep(60)
    drain.drain()


def test_a_paraphrase_is_answered_from_before_at_no_cost(ask: Ask, owner: User, openai: FakeOpenAI) -> None:
    first = ask(n=2)
    index()
    Quota.objects.filter(user=owner).update(texts_per_day=2)  # used up

    again = ask(PARAPHRASE, n=2, campaign_id=CampaignFactory(user=owner, budget=Decimal(0)).pk)

    assert (again["cached"], again["cache"], again["results"]) == (True, "semantic", first["results"])
    assert (again["source_job_id"], again["source_prompt"]) == (first["job_id"], FIRST)
    assert 0.95 <= again["similarity"] <= 1
    assert again["cost_saved_usd"] == first["usage"]["estimated_cost_usd"] != "0.000000000"
    assert again["usage"]["estimated_cost_usd"] == "0.000000000"
    assert again["quota"]["texts"] == first["quota"]["texts"] | {"limit": 2}
    assert len(openai.received()) == 1 and Attempt.objects.count() == 1
    days = CostDay.objects.filter(user=owner)
    assert sum(day.semantic_hits for day in days) == 1
    assert sum(day.semantic_saved_nano for day in days) == Job.objects.get(pk=first["job_id"]).cost_nano
    assert CachedPrompt.objects.get().hits == 1
    check_ledger(openai.billed_by_key())


def test_what_differs_in_one_thing_is_asked_anew(ask: Ask, stranger_api: APIClient, openai: FakeOpenAI) -> None:
    ask()
    index()
    for kind, prompt in NEAR_MISSES.items():
        assert ask(prompt)["cached"] is False, kind
        index()
    assert asker(stranger_api)(PARAPHRASE)["cached"] is False
    for change in ({"model": "gpt-4"}, {"n": 2}, {"tone": "warm"}, {"temperature": 0.2}, {"max_tokens": 90}):
        assert ask(PARAPHRASE, **change)["cached"] is False, change
    assert len(openai.received()) == 1 + len(NEAR_MISSES) + 1 + 5
    assert ask(PARAPHRASE)["cache"] == "semantic"


def test_brand_version_and_segment_make_it_another_question(ask: Ask, owner: User) -> None:
    brand: Brand = BrandFactory(user=owner)
    segment = SegmentFactory(user=owner)
    ask(brand_id=brand.pk)
    ask(segment_id=segment.pk)
    index()
    assert ask(PARAPHRASE, brand_id=brand.pk)["cache"] == ask(PARAPHRASE, segment_id=segment.pk)["cache"] == "semantic"
    Brand.objects.filter(pk=brand.pk).update(version=brand.version + 1)
    segment.description = "other people"
    segment.save()
    assert not ask(PARAPHRASE, brand_id=brand.pk)["cached"] and not ask(PARAPHRASE, segment_id=segment.pk)["cached"]
    assert not ask(PARAPHRASE)["cached"]


def test_nothing_is_reused_across_segments(ask: Ask, owner: User) -> None:
    runners, twins = SegmentFactory(user=owner), SegmentFactory(user=owner)
    ask(segment_id=runners.pk)
    index()
    assert not ask(PARAPHRASE, segment_id=twins.pk)["cached"]
    assert ask(PARAPHRASE, segment_id=runners.pk)["cache"] == "semantic"


def test_it_can_be_switched_off(ask: Ask, owner: User, owner_api: APIClient, settings: Any) -> None:
    ask()
    index()
    assert not ask(PARAPHRASE, reuse_similar=False, headers={"Cache-Control": "no-store"})["cached"]
    assert not ask(PARAPHRASE, headers={"Cache-Control": "no-store"})["cached"]
    settings.SEMANTIC_CACHE = False
    assert not ask(PARAPHRASE + "!", headers={"Cache-Control": "no-cache"})["cached"]
    settings.SEMANTIC_CACHE = True
    assert owner_api.patch("/api/me", {"reuse_similar": False}).json()["reuse_similar"] is False
    assert owner_api.get("/api/me").json()["reuse_similar"] is False
    assert not ask(PARAPHRASE + "..")["cached"]
    owner_api.patch("/api/me", {"reuse_similar": True})
    assert not ask(PARAPHRASE + "?!", fresh=True)["cached"]
    assert ask(PARAPHRASE + "~")["cache"] == "semantic"


def test_one_request_may_refuse_it_and_the_exact_cache_stays(ask: Ask) -> None:
    ask()
    index()
    assert not ask(PARAPHRASE, reuse_similar=False)["cached"]
    assert ask(PARAPHRASE)["cache"] == ask(PARAPHRASE, reuse_similar=False)["cache"] == "exact"


def test_the_newest_answer_is_given(ask: Ask) -> None:
    ask()
    fresh = ask(fresh=True)
    index()
    assert ask(PARAPHRASE)["source_job_id"] == fresh["job_id"]


def test_the_same_plain_words_need_no_index(ask: Ask, settings: Any, openai: FakeOpenAI) -> None:
    first = ask()
    settings.CHROMA_URL = "http://127.0.0.1:9"
    again = ask(PARAPHRASE)
    assert (again["source_job_id"], again["similarity"]) == (first["job_id"], 1.0)
    assert len(openai.received()) == 1


def test_the_index_nominates_what_is_worded_otherwise(ask: Ask) -> None:
    first = ask("사내교육플랫폼 소개서 첫문단")
    index()
    again = ask("사내 교육 플랫폼 소개서 첫 문단")
    assert again["source_job_id"] == first["job_id"] and 0.95 <= again["similarity"] < 1


def test_a_store_that_is_down_is_a_miss(ask: Ask, settings: Any, openai: FakeOpenAI) -> None:
    ask()
    index()
    CachedPrompt.objects.update(words="only the index can tell")
    settings.CHROMA_URL = "http://127.0.0.1:9"
    assert not ask(PARAPHRASE)["cached"] and len(openai.received()) == 2
    check_ledger(openai.billed_by_key())


def test_an_ordinary_miss_asks_the_database_one_thing(
    ask: Ask, owner: User, django_assert_num_queries: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = order_of(Job.objects.get(pk=ask()["job_id"]))
    CachedPrompt.objects.all().delete()
    monkeypatch.setattr(lookup, "search_semantic_cache", None)  # the index is not asked
    with django_assert_num_queries(1):
        assert lookup.find_similar(order) is None


def test_it_lasts_a_day_and_the_rows_go(ask: Ask) -> None:
    first = ask()
    index()
    age = timedelta(hours=25)
    Job.objects.filter(pk=first["job_id"]).update(completed_at=timezone.now() - age)
    assert not ask(PARAPHRASE)["cached"]
    CachedPrompt.objects.filter(pk=first["job_id"]).update(created_at=timezone.now() - age)
    assert maintenance.forget_old_prompts() == 1 and CachedPrompt.objects.count() == 1
    assert IndexTask.objects.filter(collection=PROMPT_CACHE, object_id=first["job_id"]).exists()


def test_a_deleted_job_takes_its_vector_along(ask: Ask) -> None:
    job = ask()["job_id"]
    index()
    assert not IndexTask.objects.filter(collection=PROMPT_CACHE).exists()
    Job.objects.filter(pk=job).delete()
    assert IndexTask.objects.filter(collection=PROMPT_CACHE, object_id=job).exists()
    assert not ask(PARAPHRASE)["cached"]


def test_an_answer_deleted_since_it_was_found_is_a_miss(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    first = ask()
    index()
    find = lookup.find_similar

    def find_and_lose(order: Any) -> Any:
        found = find(order)
        assert found is not None
        Job.objects.filter(pk=first["job_id"]).delete()
        return found

    monkeypatch.setattr("generation.submit.find_similar", find_and_lose)
    assert ask(PARAPHRASE)["cached"] is False


def test_a_picture_is_given_again_while_its_file_is_there(
    owner_api: APIClient, openai: FakeOpenAI, chroma: str, settings: Any, tmp_path: Any
) -> None:
    settings.MEDIA_ROOT = tmp_path
    first = owner_api.post("/api/generate/image", IMAGE | {"prompt": "여름 바다 사진 그려줘"}).json()
    index()
    again = owner_api.post("/api/generate/image", IMAGE | {"prompt": "여름 바다 사진을 그려 주세요"}).json()
    assert (again["cache"], again["asset"], again["cost_saved_usd"]) == ("semantic", first["asset"], "0.040000000")
    Asset.objects.all().delete()
    last = owner_api.post("/api/generate/image", IMAGE | {"prompt": "여름 바다 포토를 그려 줘"}).json()
    assert last["cached"] is False


def test_a_queued_one_gives_its_reserve_back(ask: Ask, owner_api: APIClient, openai: FakeOpenAI) -> None:
    first = ask()
    index()
    answer = owner_api.post(f"{PATH}/async", {"prompt": PARAPHRASE, "max_tokens": 100}).json()

    assert run(answer["job_id"]) is None

    status = owner_api.get(answer["poll_url"]).json()["result"]
    assert (status["cache"], status["source_job_id"]) == ("semantic", first["job_id"])
    assert sorted(Attempt.objects.values_list("state", flat=True)) == ["settled", "void"]
    assert len(openai.received()) == 1
    check_ledger(openai.billed_by_key())


def test_a_stream_is_answered_too(ask: Ask, owner_api: APIClient, openai: FakeOpenAI) -> None:
    first = ask()
    index()
    answer = owner_api.post(f"{PATH}/stream", {"prompt": PARAPHRASE, "max_tokens": 100})
    told = b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]
    assert '"cache": "semantic"' in told and first["job_id"] in told and len(openai.received()) == 1
