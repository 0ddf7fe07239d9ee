"""The back office: every page opens, in a number of queries that does not grow with the rows."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts import ledger
from accounts.models import Attempt, AuthSession, Budget, Entry, Quota, User
from artify.core.money import to_nano
from generation.models import GenerationModel, Job, Price
from tests.factories import (
    PASSWORD,
    BrandFactory,
    CampaignFactory,
    JobFactory,
    ProjectFactory,
    SegmentFactory,
    UserFactory,
    client_of,
)
from tests.language import in_hangul

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
    "projects_project",
]
READ_ONLY = ["accounts_attempt", "accounts_budget", "generation_job", "projects_project"]


@pytest.fixture
def office(client, staff):
    client.force_login(staff)
    return client


def book(user, job, usd, model="gpt-4o"):
    """A settled attempt of the job, as the ledger books it."""
    attempt = Attempt.objects.create(
        day=timezone.localdate(),
        user=user,
        job_reference=str(job.pk),
        kind="text",
        model=model,
        state="settled",
        reserved_nano=2 * to_nano(usd),
        charged_nano=to_nano(usd),
    )
    key = ledger.budget_key(Budget.Kind.USER_MONTH_USD, user.pk, ledger.local_month(user))
    budget, _created = Budget.objects.get_or_create(
        key=key, kind="user_month_usd", owner_id=user.pk, period=ledger.local_month(user)
    )
    Budget.objects.filter(pk=key).update(spent=budget.spent + to_nano(usd))
    Entry.objects.create(attempt=attempt, budget=budget, kind="settle", held_delta=0, spent_delta=to_nano(usd))
    return attempt


def populate(count):
    for number in range(count):
        user = UserFactory()
        campaign = CampaignFactory(user=user)
        SegmentFactory(user=user)
        BrandFactory(user=user)
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
    return [factory._meta.model for factory in (BrandFactory, CampaignFactory, ProjectFactory, SegmentFactory)]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_can_be_searched(office, name):
    populate(1)
    assert office.get(reverse(f"admin:{name}_changelist"), {"q": "person"}).status_code == 200


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
    assert today.spent == "$1.75"
    assert {each.status: each.count for each in today.statuses} == {
        "pending": 0,
        "processing": 0,
        "completed": 3,
        "failed": 1,
        "cancelled": 0,
    }
    assert [job.error_code for job in today.failures] == ["provider_unavailable"]
    assert all(office.get(each.address).status_code == 200 for each in today.statuses)


def test_the_opening_page_shows_figures_to_those_who_may_see_them_only(client):
    client.force_login(UserFactory(is_staff=True))
    response = client.get("/admin/")
    assert response.status_code == 200
    assert response.context["today"] is None


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
    chosen = {"action": "cancel_jobs", "_selected_action": [str(waiting.pk), str(ended.pk)]}
    assert office.post(reverse("admin:generation_job_changelist"), chosen).status_code == 302
    assert Job.objects.get(pk=waiting.pk).status == "cancelled"
    assert Job.objects.get(pk=ended.pk).status == "completed"


def test_usage_stands_beside_the_caps(office, owner):
    Quota.objects.filter(user=owner).update(usd_per_month=Decimal(2))
    book(owner, JobFactory(user=owner), Decimal("1.5"))
    text = office.get(reverse("admin:accounts_quota_changelist"), {"q": "owner"}).text
    assert "$1.50 / $2.00" in text
    assert '<progress max="2.0" value="1.5"' in text


def act(office, action, users, **fields):
    chosen = {"action": action, "_selected_action": [str(user.quota.pk) for user in users], **fields}
    response = office.post(reverse("admin:accounts_quota_changelist"), chosen, follow=True)
    assert response.status_code == 200
    return response


def test_caps_of_many_accounts_are_set_at_once(office, owner, stranger, staff):
    act(office, "set_caps", [owner, stranger], texts_per_day="7", usd_per_month="12.5")
    caps = Quota.objects.filter(user__in=[owner, stranger]).values_list(
        "texts_per_day", "images_per_day", "usd_per_month"
    )
    assert list(caps) == [(7, 20, Decimal("12.5"))] * 2
    assert Quota.objects.get(user=staff).texts_per_day == 100
    assert LogEntry.objects.filter(user=staff).count() == 2


def test_without_a_cap_nothing_is_set(office, owner):
    act(office, "set_caps", [owner])
    assert Quota.objects.get(user=owner).texts_per_day == 100
    assert not LogEntry.objects.exists()


def test_a_block_is_lifted_with_a_reason_only(office, owner):
    Quota.objects.filter(user=owner).update(blocked_at=timezone.now(), blocked_reason="overrun")
    act(office, "lift_block", [owner])
    assert Quota.objects.get(user=owner).blocked_at is not None
    act(office, "lift_block", [owner], reason="Bill checked with the provider")
    assert Quota.objects.get(user=owner).blocked_at is None
    assert "Bill checked" in LogEntry.objects.get().change_message


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
    chosen = {"action": "sign_out", "_selected_action": [owner.pk]}
    assert office.post(reverse("admin:accounts_user_changelist"), chosen).status_code == 302
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


def _permissions(*names):
    return Permission.objects.filter(codename__in=names)
