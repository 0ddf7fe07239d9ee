"""Brands and guidelines in the back office: every change counts, waits and reaches the index as on the API."""

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from campaigns.brands import guidelines
from campaigns.models import Brand, BrandMember, Guideline, GuidelineVersion
from tests.factories import BrandFactory
from vectorstore.models import IndexTask

pytestmark = pytest.mark.django_db


@pytest.fixture
def brand(owner):
    return BrandFactory(user=owner, palette=["#1f3a34"], fonts=["Pretendard"])


@pytest.fixture
def rule(owner, brand):
    (made,) = guidelines.add(brand, [{"category": "tone", "text": "Warm"}], owner, publish=True)
    IndexTask.objects.all().delete()
    return made


@pytest.fixture
def office(client, staff):
    client.force_login(staff)
    return client


def form(brand, rows=(), members=(), **fields):
    """What the page of a brand sends."""
    data = {
        "name": brand.name,
        "user": brand.user_id,
        "palette": '["#1f3a34"]',
        "fonts": '["Pretendard"]',
        "logo": "",
        **fields,
    }
    for prefix, filled in (("guidelines", rows), ("memberships", members)):
        known = sum("id" in row for row in filled)
        data |= {f"{prefix}-TOTAL_FORMS": len(filled), f"{prefix}-INITIAL_FORMS": known}
        data |= {f"{prefix}-{number}-{name}": row[name] for number, row in enumerate(filled) for name in row}
        data |= {f"{prefix}-{number}-brand": brand.pk for number in range(len(filled))}
    return data


def save(office, brand, **more):
    page = office.post(reverse("admin:campaigns_brand_change", args=[brand.pk]), form(brand, **more))
    assert page.status_code == 302, page.context["errors"]
    brand.refresh_from_db()


def test_only_a_change_of_what_shapes_results_counts(office, brand):
    save(office, brand)
    assert brand.version == 1
    save(office, brand, shared_with_all="on")
    assert (brand.version, brand.shared_with_all) == (1, True)
    save(office, brand, name="Other", shared_with_all="on")
    assert (brand.version, brand.name) == (2, "Other")


def test_changed_words_wait_and_are_published_after_a_preview(office, staff, brand, rule):
    before = Brand.objects.get().version
    row = {"id": rule.pk, "category": "style", "text": "Plain", "position": 0}
    save(office, brand, rows=[row, {"category": "tone", "text": "New", "position": 1}])
    rule.refresh_from_db()
    new = Guideline.objects.get(text="New")
    assert (rule.text, rule.draft, new.version) == ("Warm", {"category": "style", "text": "Plain"}, 0)
    assert Brand.objects.get().version == before
    page = office.get(reverse("admin:campaigns_brand_change", args=[brand.pk]))
    assert "Plain" in page.text
    chosen = {"action": "publish_waiting", "_selected_action": brand.pk}
    address = reverse("admin:campaigns_brand_changelist")
    preview = office.post(address, {**chosen, "step": "preview", "reason": "Reviewed"})
    assert "Warm → Plain" in preview.text and "– → New" in preview.text
    assert not Guideline.objects.get(pk=new.pk).is_published
    office.post(address, {**chosen, "step": "apply", "reason": "Reviewed", "token": preview.context["token"]})
    rule.refresh_from_db()
    assert (rule.text, rule.version, rule.draft) == ("Plain", 2, None)
    assert set(IndexTask.objects.values_list("object_id", flat=True)) == {str(rule.pk), str(new.pk)}
    assert GuidelineVersion.objects.get(guideline=rule, number=2).published_by == staff
    assert "Reviewed" in LogEntry.objects.latest("pk").change_message


def test_a_guideline_is_published_by_itself_and_shows_its_versions(office, owner, brand, rule):
    guidelines.save_draft(rule, {"category": "tone", "text": "Plain"}, owner)
    address = reverse("admin:campaigns_guideline_changelist")
    assert "Warm" in office.get(address, {"state": "draft"}).text
    chosen = {"action": "publish", "_selected_action": rule.pk}
    preview = office.post(address, {**chosen, "step": "preview", "reason": "Reviewed"})
    assert "1 → 2" in preview.text
    office.post(address, {**chosen, "step": "apply", "reason": "Reviewed", "token": preview.context["token"]})
    page = office.get(reverse("admin:campaigns_guideline_change", args=[rule.pk]))
    assert GuidelineVersion.objects.count() == 2
    assert "Plain" in page.text and "Warm" in page.text
    assert 'name="text"' not in page.text


def test_rows_are_moved_and_deleted(office, brand, rule):
    before = Brand.objects.get().version
    row = {"id": rule.pk, "category": "tone", "text": "Warm", "position": 4}
    save(office, brand, rows=[row])
    rule.refresh_from_db()
    assert (rule.position, rule.draft, Brand.objects.get().version) == (4, None, before + 1)
    save(office, brand, rows=[{**row, "DELETE": "on"}])
    assert not Guideline.objects.exists()
    assert IndexTask.objects.get().object_id == str(rule.pk)


def test_another_owner_reaches_the_index(office, stranger, brand, rule):
    save(office, brand, user=stranger.pk, rows=[{"id": rule.pk, "category": "tone", "text": "Warm", "position": 0}])
    assert Brand.objects.get().user == stranger
    assert IndexTask.objects.get().object_id == str(rule.pk)


def test_a_new_brand_with_members_and_drafts(office, owner, stranger):
    unsaved = BrandFactory.build(user=owner, name="Fresh")
    data = form(
        unsaved,
        rows=[{"category": "tone", "text": "Warm", "position": 0}],
        members=[{"user": stranger.pk, "role": "editor"}],
    )
    data = {name: value for name, value in data.items() if value is not None}
    assert office.post(reverse("admin:campaigns_brand_add"), data).status_code == 302
    made = Brand.objects.get(name="Fresh")
    assert (made.guidelines.get().version, BrandMember.objects.get().role) == (0, "editor")


@pytest.mark.parametrize("name", ["brand", "guideline"])
def test_deleting_reaches_the_index(office, brand, rule, name):
    thing = {"brand": brand, "guideline": rule}[name]
    office.post(reverse(f"admin:campaigns_{name}_delete", args=[thing.pk]), {"post": "yes"})
    assert not Guideline.objects.exists()
    assert IndexTask.objects.get().object_id == str(rule.pk)


def test_a_palette_of_another_shape_is_refused(office, brand):
    page = office.post(reverse("admin:campaigns_brand_change", args=[brand.pk]), form(brand, palette='["red"]'))
    assert "#1a2b3c" in page.text
    assert Brand.objects.get().palette == ["#1f3a34"]
