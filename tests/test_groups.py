"""What each group of staff may do in the back office: every page of every model, made from the registry."""

from decimal import Decimal

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import Group, Permission
from django.urls import reverse

from artify.groups import GROUPS, codenames, make_groups
from campaigns.brands import guidelines
from campaigns.models import Brand, Segment
from generation.ledger_check import run_check
from generation.models import Job
from tests.factories import (
    BrandFactory,
    CampaignFactory,
    JobFactory,
    ProjectFactory,
    SegmentFactory,
    TemplateFactory,
    book,
    client_of,
)
from tests.office import apply, member

pytestmark = pytest.mark.django_db
# What each may do, by model: (l)ook, (a)dd, (c)hange, (d)elete; what is not here is refused.
MAY = {
    "support": {
        "accounts_user": "l",
        "accounts_apikey": "l",
        "accounts_quota": "l",
        "accounts_visit": "l",
        "generation_job": "l",
        "projects_project": "l",
        "vectorstore_indextask": "l",
    },
    "brand manager": {
        "campaigns_brand": "lacd",
        "campaigns_guideline": "lcd",
        "campaigns_segment": "lacd",
        "projects_project": "l",
        "projects_template": "lcd",
    },
    "finance": {
        "accounts_attempt": "l",
        "accounts_budget": "l",
        "accounts_quota": "lc",
        "generation_generationmodel": "lc",
        "generation_ledgercheck": "l",
    },
    "nothing": {},
}
MODELS = sorted(model._meta.label_lower.replace(".", "_") for model in admin.site._registry)


def test_every_right_is_one_that_exists():
    known = set(Permission.objects.values_list("content_type__app_label", "codename"))
    wanted = {tuple(each.split(".")) for rights in GROUPS.values() for each in codenames(rights)}
    assert wanted <= known


@pytest.fixture
def rows(owner):
    """One row of each model that anybody may look at."""
    brand = BrandFactory(user=owner)
    guidelines.add(brand, [{"category": "tone", "text": "Warm"}], owner, publish=True)
    campaign = CampaignFactory(user=owner)
    job = JobFactory(user=owner, campaign=campaign)
    book(owner, job, Decimal("0.01"))
    ProjectFactory(user=owner)
    SegmentFactory(user=owner)
    TemplateFactory()
    run_check()
    return {model._meta.label_lower.replace(".", "_"): model._default_manager.first() for model in admin.site._registry}


@pytest.mark.parametrize("group", MAY)
def test_every_page_of_every_model(client, rows, group):
    client.force_login(member(group))
    found = {}
    for name in MODELS:
        pk = rows[name].pk if rows[name] else 1
        pages = {
            "l": reverse(f"admin:{name}_changelist"),
            "a": reverse(f"admin:{name}_add"),
            "d": reverse(f"admin:{name}_delete", args=[pk]),
        }
        answers = {letter: client.get(path).status_code for letter, path in pages.items()}
        if rows[name]:
            change = reverse(f"admin:{name}_change", args=[pk])
            answers["c"] = client.post(change, {}).status_code  # an empty form is 200 with its errors
            assert client.get(change).status_code == answers["l"], (name, answers)
            assert client.get(reverse(f"admin:{name}_history", args=[pk])).status_code == answers["l"], name
        assert set(answers.values()) <= {200, 302, 403}, (name, answers)
        letters = "".join(letter for letter in "lacd" if answers.get(letter, 403) != 403)
        if letters:
            found[name] = letters
    assert found == MAY[group]


def test_migrating_again_gives_back_what_was_taken_away():
    group = Group.objects.get(name="finance")
    before = set(group.permissions.values_list("pk", flat=True))
    group.permissions.clear()
    make_groups(sender=apps.get_app_config("generation"))
    assert set(group.permissions.values_list("pk", flat=True)) == before


def test_support_signs_customers_out_and_touches_no_colleague(client, owner, staff):
    client.force_login(member("support"))
    phone, office = client_of(owner), client_of(staff)
    apply(client, "accounts_user", "sign_out", [owner, staff])
    assert (phone.get("/api/me").status_code, office.get("/api/me").status_code) == (401, 200)
    page = client.get(reverse("admin:accounts_user_change", args=[owner.pk])).text
    assert "md5" not in page and "Superuser" not in page


def test_support_cancels_jobs_and_finance_does_not(client, owner):
    job = JobFactory(user=owner, status="pending")
    chosen = {"action": "cancel_jobs", "_selected_action": [str(job.pk)]}
    client.force_login(member("finance"))
    assert client.post(reverse("admin:generation_job_changelist"), chosen).status_code == 403
    client.force_login(member("support"))
    page = client.get(reverse("admin:generation_job_change", args=[job.pk]))
    assert "accounts/attempt" not in page.text
    apply(client, "generation_job", "cancel_jobs", [job])
    assert Job.objects.get().status == "cancelled"


def test_what_a_brand_manager_adds_has_an_owner_without_a_look_at_users(client):
    user = member("brand manager")
    client.force_login(user)
    sizes = ("TOTAL_FORMS", "INITIAL_FORMS")
    none = {f"{prefix}-{name}": 0 for prefix in ("guidelines", "memberships") for name in sizes}
    looks = {"name": "Mill", "palette": "[]", "fonts": "[]", "logo": "", **none}
    answer = client.post(reverse("admin:campaigns_brand_add"), looks)
    assert answer.status_code == 302, answer.context["errors"]
    assert Brand.objects.get().user == user
    answer = client.post(reverse("admin:campaigns_segment_add"), {"name": "Runners", "criteria": "{}", **none})
    assert answer.status_code == 302, answer.context["errors"]
    assert Segment.objects.get().user is None


def test_a_brand_manager_reads_whom_things_are_shared_with_and_shares_nothing(client, owner, stranger):
    segment, brand = SegmentFactory(user=owner), BrandFactory(user=owner)
    segment.memberships.create(user=stranger), brand.memberships.create(user=stranger)
    client.force_login(member("brand manager"))
    for name, thing in (("segment", segment), ("brand", brand)):
        page = client.get(reverse(f"admin:campaigns_{name}_change", args=[thing.pk]))
        assert stranger.username in page.text, name
        assert 'name="memberships-0-role"' not in page.text, name


@pytest.mark.parametrize(
    ("group", "parts"), [("support", "work index"), ("finance", "money"), ("brand manager", ""), ("nothing", "")]
)
def test_the_opening_page_has_the_parts_that_concern_one(client, group, parts):
    client.force_login(member(group))
    response = client.get("/admin/")
    today = response.context["today"]
    shown = [name for name in ("money", "work", "index") if today and getattr(today, name)]
    assert " ".join(shown) == parts
    assert "Last backup" not in response.text
