"""Which guidelines shape a prompt, and that a job keeps the choice it was taken with."""

import json
from typing import Any

import pytest
from rest_framework.test import APIClient

from accounts.models import User
from campaigns.models import Brand, Guideline
from generation import brand_context
from generation.brand_context import FOR_IMAGE, FOR_TEXT, BrandContext, choose, from_stored
from generation.models import Job
from generation.retry import retry
from generation.run import run
from tests.factories import BrandFactory
from tests.fakes.openai_server import FakeOpenAI, Fault

pytestmark = pytest.mark.django_db
PATH = "/api/generate/text"
LONG = "Every headline names the season and the place, and says in one line what the guest will taste. " * 3


@pytest.fixture
def brand(owner: User) -> Brand:
    return BrandFactory(user=owner)


def rule(brand: Brand, category: str, text: str, **values: Any) -> Guideline:
    return Guideline.objects.create(brand=brand, category=category, text=text, **values)


def fill(brand: Brand, category: str, count: int, text: str = LONG) -> None:
    Guideline.objects.bulk_create(
        Guideline(brand=brand, category=category, text=f"{n} {text}", position=n) for n in range(count)
    )


def reasons(context: BrandContext) -> list[str]:
    return [used.reason for used in context.used]


def test_of_a_few_all_are_used(brand: Brand) -> None:
    rule(brand, "values", "We roast by hand.")
    rule(brand, "tone", "Warm and short.")
    rule(brand, "forbidden", "Never say: cheap")
    context = choose(brand, "A latte", brand.user_id, FOR_TEXT)
    assert reasons(context) == ["forbidden", "tone", "all"] and not context.degraded and not context.left_out


def test_whatever_copy_is_checked_against_it_is_told(brand: Brand) -> None:
    for category in ("values", "style"):
        fill(brand, category, 10)
    rule(brand, "style", "느낌표는 쓰지 않아요.", position=99)
    rule(brand, "vocabulary", "문장은 해요체로 끝내요.", position=99)
    context = choose(brand, "A latte", brand.user_id, FOR_TEXT)
    told = {used.text: used.reason for used in context.used}
    assert told["느낌표는 쓰지 않아요."] == "forbidden" and told["문장은 해요체로 끝내요."] == "tone"


def test_drafts_and_other_brands_shape_nothing(brand: Brand) -> None:
    rule(brand, "tone", "Not yet.", version=0)
    rule(BrandFactory(), "tone", "Not ours.")
    published = rule(brand, "tone", "Old words.", draft={"category": "style", "text": "New words."})
    context = choose(brand, "A latte", brand.user_id, FOR_TEXT)
    assert [(used.id, used.text) for used in context.used] == [(published.pk, "Old words.")]


def test_without_the_index_the_brand_s_order_decides_and_the_choice_says_so(brand: Brand) -> None:
    for category in ("values", "style", "tone", "forbidden"):
        fill(brand, category, 10)
    context = choose(brand, "A latte", brand.user_id, FOR_TEXT)
    assert context.degraded
    assert [(used.category, used.text[:1]) for used in context.used if used.category == "tone"] == [
        ("tone", str(n)) for n in range(4)
    ]
    assert [used.category for used in context.used if used.reason == "relevant"] == ["style"] * 6
    assert reasons(context).count("forbidden") == 10
    assert len(context.used) + len(context.left_out) == 40


@pytest.mark.parametrize("budget", [FOR_TEXT, FOR_IMAGE])
def test_three_hundred_long_guidelines_do_not_make_the_prompt_dear(brand: Brand, budget: brand_context.Budget) -> None:
    for category in ("forbidden", "tone", "values"):
        fill(brand, category, 99, "x" * 1990)
        fill(brand, category, 1, "short")
    context = choose(brand, "A latte", brand.user_id, budget)
    assert sum(len(used.text) for used in context.used) <= budget.chars
    assert {"forbidden", "tone", "relevant"} == set(reasons(context))
    assert len(context.left_out) == brand_context.MOST_LEFT_OUT


def test_what_is_stored_is_the_same_choice(brand: Brand) -> None:
    fill(brand, "tone", 5)
    context = choose(brand, "A latte", brand.user_id, FOR_TEXT)
    kept = json.loads(json.dumps(context.stored()))
    assert from_stored(kept).lines == context.lines and from_stored(kept).degraded
    assert BrandContext().stored() is None


# -- a job and its choice


def queue(api: APIClient, brand: Brand) -> Job:
    answer = api.post(f"{PATH}/async", {"prompt": "A latte", "brand_id": brand.pk})
    assert answer.status_code == 202, answer.json()
    return Job.objects.get(pk=answer.json()["job_id"])


def sent(openai: FakeOpenAI) -> list[list[str]]:
    """The guidelines of every request that came in."""
    bodies = [json.loads(request["body"]) for request in openai.received()]
    return [json.loads(body["messages"][1]["content"]).get("guidelines", []) for body in bodies]


def test_a_job_keeps_its_guidelines_through_edits_retries_and_the_brand_s_end(
    owner_api: APIClient, brand: Brand, openai: FakeOpenAI
) -> None:
    tone = rule(brand, "tone", "Warm and short.")
    job = queue(owner_api, brand)
    assert job.brand_context == {
        "brand": brand.pk,
        "version": 1,
        "used": [
            {
                "id": tone.pk,
                "category": "tone",
                "text": "Warm and short.",
                "version": 1,
                "reason": "tone",
                "similarity": None,
            }
        ],
        "degraded": False,
    }
    Guideline.objects.update(text="Cold and long.", version=2)
    openai.script(Fault("server_error"), Fault("bad_request"))
    assert run(job.pk) is not None  # to be repeated
    run(job.pk)
    job.refresh_from_db()
    assert job.status == Job.Status.FAILED
    brand.delete()
    assert retry(job, lambda _job: None)
    run(job.pk)
    job.refresh_from_db()
    assert job.status == Job.Status.COMPLETED
    assert sent(openai) == [["tone: Warm and short."]] * 3


def test_an_answer_by_old_guidelines_is_none_to_the_question_by_new_ones(
    owner_api: APIClient, brand: Brand, openai: FakeOpenAI
) -> None:
    rule(brand, "tone", "Warm and short.")
    job = queue(owner_api, brand)
    Guideline.objects.update(text="Cold and long.")
    Brand.objects.update(version=2)
    run(job.pk)
    answer = owner_api.post(PATH, {"prompt": "A latte", "brand_id": brand.pk}).json()
    assert not answer["cached"] and sent(openai)[-1] == ["tone: Cold and long."]


def test_a_job_from_before_choices_were_stored_takes_them_from_the_database(
    owner_api: APIClient, brand: Brand, openai: FakeOpenAI
) -> None:
    rule(brand, "tone", "Warm and short.")
    job = queue(owner_api, brand)
    Job.objects.update(brand_context=None)
    run(job.pk)
    assert sent(openai) == [["tone: Warm and short."]]
