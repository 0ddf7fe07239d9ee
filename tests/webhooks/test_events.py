"""What is told of: ends of jobs, caps once each whatever races, imports; and nobody else's."""

import json
import threading
from decimal import Decimal
from uuid import uuid4

import pytest
from django.db import connection, transaction

from accounts import ledger
from accounts.models import Budget
from artify.core.errors import MonthlyCapExceeded
from artify.core.models import CapNotice, WebhookDelivery
from artify.core.webhooks import endpoints
from campaigns.models import Campaign
from generation.cancel import cancel
from generation.models import Job
from generation.recover import recover_lost
from generation.run import run
from tests.factories import CampaignFactory, JobFactory

pytestmark = pytest.mark.django_db


def told(event: str) -> list[dict]:
    found = WebhookDelivery.objects.filter(event=event).order_by("created_at")
    return [json.loads(each.body)["data"] for each in found]


def charge(user, usd: str, campaign: Campaign | None = None) -> ledger.Charge:
    return ledger.Charge(
        key=uuid4(),
        user=user,
        kind="image",
        units=0,
        usd=Decimal(usd),
        model="m",
        job_reference="j",
        campaign_id=campaign and campaign.pk,
        campaign_budget=campaign and campaign.budget,
        campaign_owner_id=campaign and campaign.user_id,
    )


def reserve(*args) -> None:
    with transaction.atomic():
        ledger.reserve(charge(*args))


def test_a_job_that_ends_is_told(owner_api, hook):
    answer = owner_api.post("/api/generate/text", {"prompt": "A line for the spring sale"}).json()
    (data,) = told("job.finished")
    assert (data["job_id"], data["status"], data["error_code"]) == (answer["job_id"], "completed", None)
    assert data["usage"]["total_tokens"] == answer["usage"]["total_tokens"] > 0
    assert owner_api.get(data["result_url"]).json()["result"]["result"] == answer["result"]
    assert answer["result"] not in json.dumps(data) and "prompt" not in data


def test_an_answer_from_the_cache_is_told_too(owner_api, hook):
    for _ in range(2):
        owner_api.post("/api/generate/text", {"prompt": "A line for the spring sale"})
    assert [data["cached"] for data in told("job.finished")] == [False, True]


def test_a_job_that_fails_is_told(owner, hook):
    job = JobFactory(user=owner, model="no-such-model")
    run(job.pk)
    assert [(data["status"], bool(data["error_code"])) for data in told("job.finished")] == [("failed", True)]


def test_a_cancelled_job_is_told_once(owner, hook):
    job = JobFactory(user=owner)
    cancel(job)
    run(job.pk)
    assert [data["status"] for data in told("job.finished")] == ["cancelled"]


def test_a_job_whose_worker_died_is_told(owner, hook):
    job = JobFactory(user=owner, status="processing")
    Job.objects.filter(pk=job.pk).update(lease_until="2026-01-01T00:00:00Z")
    recover_lost(lambda _job: None, lambda _kind: False)
    assert [data["error_code"] for data in told("job.finished")] == ["worker_lost"]


def test_eighty_and_a_hundred_percent_of_the_month(owner, hook):
    reserve(owner, "39.99")
    assert told("cap.reached") == []
    reserve(owner, "0.01")
    reserve(owner, "1")
    (data,) = told("cap.reached")
    assert (data["budget"], data["percent"], data["campaign_id"]) == ("month", 80, None)
    assert Decimal(data["used_usd"]) == 40 and Decimal(data["limit_usd"]) == 50
    assert data["month"] == ledger.local_month(owner)
    reserve(owner, "9")
    assert [data["percent"] for data in told("cap.reached")] == [80, 100]


def test_what_staff_granted_on_top_counts(owner, hook):
    ledger.grant_extra(Budget.Kind.USER_MONTH_USD, owner, 50 * 10**9)
    reserve(owner, "79")
    assert told("cap.reached") == []
    reserve(owner, "1")
    assert Decimal(told("cap.reached")[0]["limit_usd"]) == 100


def test_the_owner_of_a_campaign_hears_of_its_budget(owner, stranger, hook):
    campaign = CampaignFactory(user=owner, budget=Decimal(1))
    reserve(stranger, "0.8", campaign)
    (data,) = told("cap.reached")
    assert (data["budget"], data["campaign_id"], data["month"]) == ("campaign", campaign.pk, None)


def test_what_no_longer_fits_is_told_as_full(owner, hook):
    reserve(owner, "45")
    refused = charge(owner, "6")
    with pytest.raises(MonthlyCapExceeded), transaction.atomic():
        ledger.reserve(refused)
    ledger.tell_refused(refused, MonthlyCapExceeded())
    assert [data["percent"] for data in told("cap.reached")] == [80, 100]


def test_a_dear_wish_with_much_left_is_not_a_full_cap(owner, hook):
    reserve(owner, "5")
    ledger.tell_refused(charge(owner, "46"), MonthlyCapExceeded())
    assert told("cap.reached") == []


def test_a_refusal_through_the_api_is_told(owner, owner_api, hook, openai):
    openai.control(completion_tokens=64)
    reserve(owner, "49.999")
    answer = owner_api.post("/api/generate/text", {"prompt": "A line", "model": "gpt-4", "max_tokens": 2000})
    assert answer.status_code == 402
    assert [data["percent"] for data in told("cap.reached")] == [80, 100]
    assert Job.objects.count() == 0


def test_who_listens_later_is_still_told(owner, hook):
    endpoints.change(hook, {"enabled": False})
    reserve(owner, "41")
    assert not CapNotice.objects.exists()
    endpoints.change(hook, {"enabled": True})
    reserve(owner, "0.1")
    assert [data["percent"] for data in told("cap.reached")] == [80]


@pytest.mark.django_db(transaction=True)
def test_fifty_jobs_that_race_over_eighty_percent_tell_it_once(owner, hook):
    def work() -> None:
        reserve(owner, "0.9")
        connection.close()

    threads = [threading.Thread(target=work) for _ in range(50)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    month = Budget.objects.get(kind=Budget.Kind.USER_MONTH_USD)
    assert month.held == 45 * 10**9
    assert [data["percent"] for data in told("cap.reached")] == [80]


def test_an_import_is_told_and_a_try_is_not(owner, owner_api, hook, tmp_path):
    campaign = CampaignFactory(user=owner)
    path = tmp_path / "results.csv"
    path.write_text("date,impressions,clicks\n2026-11-01,100,5\n2026-11-02,200,8\nnonsense,1,1\n")
    for dry in ("true", "false"):
        with path.open("rb") as file:
            form = {"file": file, "campaign": campaign.pk, "dry_run": dry}
            assert owner_api.post("/api/metrics/import", form, format="multipart").status_code == 200
    (data,) = told("metrics.imported")
    assert data["campaign_ids"] == [campaign.pk]
    assert (data["rows_read"], data["rows_refused"], data["days_new"]) == (3, 1, 2)
    assert (data["first_day"], data["last_day"]) == ("2026-11-01", "2026-11-02")
    assert data["sums"] == {"impressions": 300, "clicks": 13, "conversions": 0}
