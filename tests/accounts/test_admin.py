"""The back office: every page opens, in a number of queries that does not grow with the rows."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.models import Attempt, AuthSession, Budget, CostDay, Quota, User
from artify.core.models import Change
from artify.core.money import to_nano
from campaigns.models import Guideline, Segment, SegmentMember
from generation import breaker
from generation.ledger_check import run_check
from generation.models import GenerationModel, Job, LedgerCheck, Price
from generation.providers.base import Billing, ProviderError
from tests.factories import (
    PASSWORD,
    BrandFactory,
    CampaignFactory,
    JobFactory,
    ProjectFactory,
    SegmentFactory,
    UserFactory,
    book,
    client_of,
)
from tests.language import in_hangul
from tests.office import apply, consider
from vectorstore.models import IndexTask

pytestmark = pytest.mark.django_db
LISTS = [
    "accounts_user",
    "accounts_quota",
    "accounts_attempt",
    "accounts_budget",
    "generation_job",
    "generation_generationmodel",
    "campaigns_campaign",
    "campaigns_segment",
    "campaigns_brand",
    "campaigns_guideline",
    "projects_project",
]
READ_ONLY = ["accounts_attempt", "accounts_budget", "generation_job", "projects_project"]


def populate(count):
    for number in range(count):
        user = UserFactory()
        campaign = CampaignFactory(user=user)
        segment = SegmentFactory(user=user)
        SegmentMember.objects.create(segment=segment, user=UserFactory())
        Guideline.objects.create(brand=BrandFactory(user=user), text="Speak as a person does")
        ProjectFactory(user=user, campaign=campaign)
        job = JobFactory(user=user, campaign=campaign, status="failed", error_code="provider_unavailable")
        book(user, job, Decimal("0.0123"))
        model = GenerationModel.objects.create(name=f"model-{user.pk}-{number}", kind="text", provider="openai")
        Price.objects.create(model=model, unit="input_1k", usd="0.001")


def queries_of(client, address):
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
    assert response.status_code == 200, address
    return len(queries)


@pytest.mark.parametrize("name", LISTS)
def test_a_list_takes_as_many_queries_for_twenty_rows_as_for_one(office, name):
    address = reverse(f"admin:{name}_changelist")
    populate(1)
    queries_of(office, address)  # content types are looked up once
    with_one = queries_of(office, address)
    populate(19)
    assert queries_of(office, address) == with_one


@pytest.mark.parametrize("name", LISTS)
def test_a_row_opens(office, owner, name):
    populate(1)
    model = {each._meta.label_lower.replace(".", "_"): each for each in _models()}[name]
    address = reverse(f"admin:{name}_change", args=[model.objects.last().pk])
    assert office.get(address).status_code == 200


def _models():
    return [Attempt, Budget, Quota, User, Job, GenerationModel, *_others()]


def _others():
    factories = (BrandFactory, CampaignFactory, ProjectFactory, SegmentFactory)
    return [Guideline, *(factory._meta.model for factory in factories)]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_can_be_searched(office, name):
    populate(1)
    assert office.get(reverse(f"admin:{name}_changelist"), {"q": "person"}).status_code == 200


def test_a_search_finds_attempts_by_job_and_by_person(office, owner):
    job = JobFactory(user=owner)
    attempt = book(owner, job, Decimal(1))
    book(UserFactory(), JobFactory(), Decimal(1))
    for term in (attempt.job_reference, owner.username, owner.email.upper()):
        found = office.get(reverse("admin:accounts_attempt_changelist"), {"q": term}).context["cl"].result_list
        assert [each.pk for each in found] == [attempt.pk], term


@pytest.mark.parametrize("name", READ_ONLY)
def test_nothing_can_be_written_where_it_must_not(office, owner, name):
    populate(1)
    model = {each._meta.label_lower.replace(".", "_"): each for each in _models()}[name]
    row = model.objects.last()
    assert office.get(reverse(f"admin:{name}_add")).status_code == 403
    assert office.post(reverse(f"admin:{name}_delete", args=[row.pk]), {"post": "yes"}).status_code == 403
    assert office.post(reverse(f"admin:{name}_change", args=[row.pk]), {"state": "void"}).status_code == 403
    action = {"action": "delete_selected", "_selected_action": [str(row.pk)], "post": "yes"}
    office.post(reverse(f"admin:{name}_changelist"), action)
    assert model.objects.filter(pk=row.pk).exists()


def test_the_opening_page_sums_up_today(office, staff, owner):
    yesterday = JobFactory(user=owner, status="failed", error_code="long_ago")
    Job.objects.filter(pk=yesterday.pk).update(created_at=timezone.now() - timedelta(days=2))
    old = book(owner, yesterday, Decimal(40))
    Attempt.objects.filter(pk=old.pk).update(created_at=timezone.now() - timedelta(days=2))
    failed = JobFactory(user=owner, status="failed", error_code="provider_unavailable")
    JobFactory.create_batch(3, user=owner, status="completed")
    book(owner, failed, Decimal("1.25"))
    CostDay.objects.create(
        user=owner, day=timezone.localdate(), kind="text", model="gpt-4o", charged_nano=to_nano(Decimal("1.25"))
    )
    Attempt.objects.create(
        day=timezone.localdate(),
        user=owner,
        job_reference="x",
        kind="text",
        model="m",
        state="unknown",
        reserved_nano=to_nano(Decimal("0.5")),
    )
    response = office.get("/admin/")
    today = response.context["today"]
    assert (today.money.spent, today.money.open) == ("$1.25", "$0.5000")
    assert today.money.days[-1][2] == today.money.spent
    assert {each.status: each.count for each in today.work.statuses} == {
        "pending": 0,
        "processing": 0,
        "completed": 3,
        "failed": 1,
        "cancelled": 0,
    }
    assert [job.error_code for job, _sentence in today.work.failures] == ["provider_unavailable"]
    assert "The AI provider has a fault" in response.text
    assert all(office.get(each.address).status_code == 200 for each in today.work.statuses)


def test_the_opening_page_takes_as_many_queries_for_twenty_failures_as_for_one(office):
    populate(1)
    queries_of(office, "/admin/")
    with_one = queries_of(office, "/admin/")
    populate(19)
    assert queries_of(office, "/admin/") == with_one


def test_the_opening_page_shows_figures_to_those_who_may_see_them_only(client):
    client.force_login(UserFactory(is_staff=True))
    response = client.get("/admin/")
    assert response.status_code == 200
    assert response.context["today"] is None


def test_the_opening_page_says_what_waits_for_the_index(office):
    assert "The index is up to date." in office.get("/admin/").text
    IndexTask.objects.create(collection="images", object_id="1", created_at=timezone.now() - timedelta(minutes=9))
    IndexTask.objects.create(collection="images", object_id="2")
    response = office.get("/admin/")
    index = response.context["today"].index
    assert (index.waiting, index.lag, index.is_late) == (2, "9\xa0minutes", True)
    assert "2 objects wait for the index" in response.text


def test_the_back_office_speaks_korean(client):
    client.force_login(UserFactory(is_staff=True, is_superuser=True, language="ko"))
    response = client.get("/admin/")
    assert '<html lang="ko"' in response.text
    assert in_hangul(str(response.context["site_header"]))


def test_what_users_wrote_is_escaped(office, owner):
    job = JobFactory(user=owner, prompt="<script>alert(1)</script>", result={"text": "<img src=x onerror=alert(2)>"})
    for address in (reverse("admin:generation_job_changelist"), reverse("admin:generation_job_change", args=[job.pk])):
        text = office.get(address).text
        assert "<script>alert(1)" not in text
        assert "<img src=x" not in text
        assert "&lt;script&gt;alert(1)" in text


def test_jobs_are_filtered(office, owner, stranger):
    JobFactory(user=owner, status="failed")
    JobFactory(user=stranger, status="completed", model="other")
    address = reverse("admin:generation_job_changelist")

    def found(**query):
        return office.get(address, query).context["cl"].result_count

    assert found() == 2
    assert found(status__exact="failed") == 1
    assert found(user=str(owner.pk)) == 1
    assert found(model="other") == 1
    assert found(q="stranger") == 1
    assert found(kind__exact="image") == 0


def test_open_jobs_can_be_called_off(office, owner):
    waiting, ended = JobFactory(user=owner, status="pending"), JobFactory(user=owner, status="completed")
    preview = consider(office, "generation_job", "cancel_jobs", [waiting, ended], step="preview", reason="Asked for")
    assert "pending → cancelled" in preview.text and Job.objects.get(pk=waiting.pk).status == "pending"
    apply(office, "generation_job", "cancel_jobs", [waiting, ended])
    assert Change.objects.get().after == {"status": "cancelled"}
    assert Job.objects.get(pk=waiting.pk).status == "cancelled"
    assert Job.objects.get(pk=ended.pk).status == "completed"


def test_ended_jobs_are_tried_again(office, owner, django_capture_on_commit_callbacks):
    failed = JobFactory(user=owner, status="failed", error_code="provider_timeout", tries=4)
    done = JobFactory(user=owner, status="completed")
    with django_capture_on_commit_callbacks() as queued:
        apply(office, "generation_job", "retry_jobs", [failed, done])
    failed.refresh_from_db()
    assert (failed.status, failed.tries, failed.error_code, len(queued)) == ("pending", 0, "", 1)
    assert Job.objects.get(pk=done.pk).status == "completed"
    assert "provider_timeout → pending" in LogEntry.objects.get().change_message


def prices_form(model, **new):
    """The page of a text model with one more price."""
    data = {"name": model.name, "kind": "text", "provider": "openai", "enabled": "on"}
    data |= {"reason": "New list", "prices-TOTAL_FORMS": "3", "prices-INITIAL_FORMS": "2"}
    for at, price in enumerate(model.prices.order_by("unit")):
        data |= {f"prices-{at}-id": price.pk, f"prices-{at}-model": model.pk, f"prices-{at}-usd": "9"}
        data |= {f"prices-{at}-unit": price.unit}
    data |= {"prices-2-model": model.pk, "prices-2-unit": "input_1k"}
    data |= {"prices-2-effective_from_0": "2030-01-01", "prices-2-effective_from_1": "00:00:00"}
    return data | {f"prices-2-{name}": value for name, value in new.items()}


def test_a_price_that_holds_is_not_changed(office):
    model = GenerationModel.objects.get(name="gpt-4o")
    rows = list(model.prices.order_by("unit"))
    response = office.post(
        reverse("admin:generation_generationmodel_change", args=[model.pk]), prices_form(model, usd="0.003")
    )
    assert response.status_code == 302, response.context["errors"]
    assert [price.usd for price in model.prices.order_by("effective_from", "unit")][:2] == [price.usd for price in rows]
    assert model.prices.count() == 3
    change = Change.objects.get()
    added = model.prices.latest("effective_from")
    assert (change.model, change.before, change.reason) == ("generation.generationmodel", {}, "New list")
    assert change.after[f"price {added.pk} usd"] == "0.003000"


def test_a_price_below_zero_is_refused_in_words_on_its_field(office):
    model = GenerationModel.objects.get(name="gpt-4o")
    page = reverse("admin:generation_generationmodel_change", args=[model.pk])
    answer = office.post(page, prices_form(model, usd="-5"))
    form = answer.context["inline_admin_formsets"][0].formset.forms[2]
    assert form.errors == {"usd": ["A price cannot be below zero."]}
    assert model.prices.count() == 2


def test_the_models_show_what_they_cost_now(office):
    model = GenerationModel.objects.create(name="a-model", kind="text", provider="openai")
    now = timezone.now()
    for usd, days in (("0.001", -9), ("0.0015", -1), ("7", 1)):
        Price.objects.create(model=model, unit="input_1k", usd=usd, effective_from=now + timedelta(days=days))
    text = office.get(reverse("admin:generation_generationmodel_changelist"), {"q": "a-model"}).text
    assert "input, 1,000 tokens: <b>$0.0015</b>" in text and "$7" not in text
    assert str(model.prices.get(usd="0.0015")) == "input, 1,000 tokens: $0.0015"


def test_rows_are_named_for_people(unknown):
    assert str(unknown) == f"{unknown.day} gpt-4o, unknown"
    assert str(unknown.key) not in str(unknown.entries.first())


def test_lists_tell_money_states_and_reasons(office, owner):
    job = JobFactory(user=owner, status="failed", error_code="provider_timeout", cost_nano=303_000)
    book(owner, job, Decimal("0.000303"))
    jobs = office.get(reverse("admin:generation_job_changelist")).text
    assert '<span class="usd" title="$0.000303000">$0.0003</span>' in jobs
    assert "The AI provider took too long" in jobs
    page = office.get(reverse("admin:generation_job_change", args=[job.pk])).text
    assert "took too long" in page and "<code>provider_timeout</code>" in page
    attempts = office.get(reverse("admin:accounts_attempt_changelist")).text
    assert f">{str(job.pk)[:8]}</code>" in attempts and ">$0.0003<" in attempts


def test_the_scheduler_s_tables_are_not_shown(office):
    assert "django_celery_beat" not in office.get("/admin/").text


def test_korean_dates_kinds_and_words(client, owner):
    client.force_login(UserFactory(is_staff=True, is_superuser=True, language="ko", time_zone="Asia/Seoul"))
    book(owner, JobFactory(user=owner), Decimal("0.01"))
    friday = datetime(2026, 11, 26, 22, 35, tzinfo=UTC)
    Attempt.objects.update(created_at=friday)
    text = client.get(reverse("admin:accounts_attempt_changelist")).text
    assert "2026. 11. 27. (금) 7:35" in text and "<small>카피</small>" in text
    check = run_check()
    LedgerCheck.objects.filter(pk=check.pk).update(at=friday)
    page = client.get(reverse("admin:generation_ledgercheck_change", args=[check.pk])).text
    assert "<h2>2026. 11. 27. (금) 7:35</h2>" in page


def test_the_opening_page_says_what_wants_a_look(office, unknown, settings):
    settings.BREAKER_FAILURES = 1
    fault = ProviderError("provider_timeout", retryable=True, billing=Billing.UNKNOWN)
    breaker.failed("openai", "gpt-4", fault, 0)
    text = office.get("/admin/").text
    assert "never checked" in text and "1 attempt awaits a decision" in text and "Calls of gpt-4 are paused" in text
    assert run_check().is_clean
    assert "everything agrees" in office.get("/admin/").text
    finding = {"code": "budget_differs_from_entries", "subject": "x", "detail": "held 1"}
    check = LedgerCheck.objects.create(seconds=1, attempts=1, findings=[finding])
    assert "1 finding" in office.get("/admin/").text
    page = office.get(reverse("admin:generation_ledgercheck_change", args=[check.pk])).text
    assert "budget_differs_from_entries x: held 1" in page


def test_usage_stands_beside_the_caps(office, owner):
    Quota.objects.filter(user=owner).update(usd_per_month=Decimal(2))
    book(owner, JobFactory(user=owner), Decimal("1.5"))
    text = office.get(reverse("admin:accounts_quota_changelist"), {"q": "owner"}).text
    assert "$1.50 / $2.00" in text
    assert '<progress max="2.0" value="1.5"' in text


def test_a_new_account_has_its_caps(office):
    form = {
        "username": "new",
        "email": "new@example.com",
        "language": "ko",
        "time_zone": "Asia/Seoul",
        "usable_password": "true",
        "password1": PASSWORD,
        "password2": PASSWORD,
    }
    assert office.post(reverse("admin:accounts_user_add"), form).status_code == 302
    assert Quota.objects.filter(user__username="new").exists()


def test_a_name_that_is_taken_is_refused_whatever_the_case(office, owner):
    form = {"language": "ko", "usable_password": "true", "password1": PASSWORD, "password2": PASSWORD}

    def errors(**names):
        response = office.post(reverse("admin:accounts_user_add"), {**form, **names})
        assert response.status_code == 200
        return set(response.context["adminform"].form.errors)

    assert errors(username="OWNER", email="x@example.com", time_zone="Mars") >= {"username", "time_zone"}
    assert errors(username="other", email="owner@EXAMPLE.com", time_zone="Asia/Seoul") == {"__all__"}
    assert not User.objects.filter(username__in=["OWNER", "other"]).exists()


def test_a_password_set_by_staff_ends_the_sessions(office, owner):
    phone = client_of(owner)
    address = reverse("admin:auth_user_password_change", args=[owner.pk])
    form = {"usable_password": "true", "password1": "a new long one", "password2": "a new long one"}
    assert office.post(address, form).status_code == 302
    assert phone.get("/api/me").status_code == 401


def test_signing_out_everywhere(office, owner, stranger):
    phone = client_of(owner)
    apply(office, "accounts_user", "sign_out", [owner])
    assert phone.get("/api/me").status_code == 401
    assert client_of(stranger).get("/api/me").status_code == 200


def test_an_account_shows_its_open_sessions(office, owner):
    client_of(owner)
    client_of(owner)
    AuthSession.objects.filter(pk=AuthSession.objects.first().pk).update(revoked_at=timezone.now())
    text = office.get(reverse("admin:accounts_user_change", args=[owner.pk])).text
    assert text.count("127.0.0.1") == 1


def test_plain_staff_cannot_make_or_take_over_superusers(client, staff, owner):
    clerk = UserFactory(is_staff=True)
    clerk.user_permissions.set(_permissions("view_user", "change_user"))
    client.force_login(clerk)
    assert client.get(reverse("admin:accounts_user_change", args=[owner.pk])).status_code == 200
    form = {"username": "owner", "email": "owner@example.com", "language": "en", "time_zone": "Asia/Seoul"}
    client.post(
        reverse("admin:accounts_user_change", args=[owner.pk]), {**form, "is_superuser": "on", "is_staff": "on"}
    )
    owner.refresh_from_db()
    assert not owner.is_superuser
    assert not owner.is_staff
    assert client.get(reverse("admin:auth_user_password_change", args=[staff.pk])).status_code == 403


def test_staff_without_permissions_sees_nothing(client):
    client.force_login(UserFactory(is_staff=True))
    assert [client.get(reverse(f"admin:{name}_changelist")).status_code for name in LISTS] == [403] * len(LISTS)


def test_a_segment_is_shared_in_the_office(office, owner, stranger):
    segment = SegmentFactory(user=owner, criteria={})
    rows = {"memberships-TOTAL_FORMS": 1, "memberships-INITIAL_FORMS": 0}
    row = {"memberships-0-user": stranger.pk, "memberships-0-role": "editor", "memberships-0-segment": segment.pk}
    form = {"name": segment.name, "user": owner.pk, "criteria": "{}", **rows, **row}
    answer = office.post(reverse("admin:campaigns_segment_change", args=[segment.pk]), form)
    assert answer.status_code == 302, answer.context["errors"]
    assert Segment.objects.visible_to(stranger).with_role_of(stranger).get().role == "editor"


def _permissions(*names):
    return Permission.objects.filter(codename__in=names)
