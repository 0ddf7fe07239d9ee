"""Templates on the API: what one sees, begins with, keeps and deletes; and those that come with Artify."""

import json

import pytest
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.test import Client, RequestFactory
from django.urls import reverse

from projects.canvas import checked_canvas
from projects.files import random_name, write
from projects.models import Project, ProjectVersion, Template
from projects.templates_content import bundled
from projects.templates_content.seed import THUMBNAILS
from tests.factories import CampaignFactory, ProjectFactory, TemplateFactory
from tests.office import apply

CANVAS = {"schema": 1, "fabric": "7.4.0", "pages": [{"id": "p", "background": "#ffffff", "objects": []}]}


def names(client, **query):
    answer = client.get("/api/templates", query)
    assert answer.status_code == 200, answer.content
    return [row["name"] for row in answer.json()["results"]]


def test_one_sees_the_published_ones_and_one_s_own(owner, owner_api, stranger):
    TemplateFactory(name="Everybody's")
    TemplateFactory(name="Withdrawn", is_published=False)
    TemplateFactory(name="Mine", owner=owner)
    TemplateFactory(name="Another's", owner=stranger)
    assert names(owner_api) == ["Mine", "Everybody's"]
    assert names(owner_api, mine="true") == ["Mine"]
    assert names(owner_api, mine="false") == ["Everybody's"]


def test_the_list_carries_no_canvas(owner_api, django_assert_num_queries):
    TemplateFactory.create_batch(3, data=CANVAS)
    with django_assert_num_queries(3) as queries:  # sign-in, count, page
        answer = owner_api.get("/api/templates")
    assert "data" not in answer.json()["results"][0]
    assert not any('"projects_template"."data"' in query["sql"] for query in queries.captured_queries)


@pytest.mark.parametrize("words", ["winter", "겨울", "겨울", "STORY", "story 1080x1920", "sale 카페"])
def test_it_is_found_in_both_languages(owner_api, words):
    TemplateFactory(name="Summer", tags=["beach"])
    TemplateFactory(
        name="Winter sale", name_ko="겨울 세일", channel="Story", tags=["카페", "café"], width=1080, height=1920
    )
    assert names(owner_api, search=words) == ["Winter sale"]


def test_it_is_narrowed(owner_api):
    TemplateFactory(name="A", category="poster", language="ko", width=1240, height=1754)
    TemplateFactory(name="B", category="banner", language="en", width=728, height=90)
    assert names(owner_api, category="poster") == ["A"]
    assert names(owner_api, language="en") == ["B"]
    assert names(owner_api, width=728, height=90) == ["B"]
    assert owner_api.get("/api/templates", {"category": "hat"}).status_code == 400


def test_the_name_and_the_order_follow_the_reader(owner, owner_api):
    TemplateFactory(name="Winter sale", name_ko="겨울 세일", language="ko", position=2)
    TemplateFactory(name="Book fair", language="en", position=1)
    assert names(owner_api) == ["Book fair", "Winter sale"]
    owner.language = "ko"
    owner.save()
    assert names(owner_api) == ["겨울 세일", "Book fair"]


def test_a_project_begins_with_a_copy(owner, owner_api):
    template = TemplateFactory(name="Winter sale", data=CANVAS, width=300, height=250)
    campaign = CampaignFactory(user=owner)
    made = owner_api.post(f"/api/templates/{template.pk}/use", {"name": "12월 배너", "campaign": campaign.pk})
    assert (made.status_code, made.headers["ETag"]) == (201, '"v1"')
    body = made.json()
    assert [body[field] for field in ("name", "data", "width", "height", "campaign")] == [
        "12월 배너",
        CANVAS,
        300,
        250,
        campaign.pk,
    ]
    assert list(ProjectVersion.objects.values_list("project", "number")) == [(body["id"], 1)], "the first to go back to"
    assert owner_api.post(f"/api/templates/{template.pk}/use", {}).json()["name"] == "Winter sale"
    owner_api.patch(f"/api/projects/{body['id']}", {"data": {}}, headers={"If-Match": "*"})
    template.refresh_from_db()
    assert template.data == CANVAS


def test_a_design_is_kept_as_one_s_own_with_a_picture_of_its_own(owner, owner_api):
    picture = write(random_name("thumbnails", "webp"), b"picture")
    project = ProjectFactory(user=owner, name="Poster", data=CANVAS, width=1080, height=1080, thumbnail=picture)
    kept = owner_api.post("/api/templates", {"project": project.pk, "category": "poster", "language": "ko"})
    assert kept.status_code == 201
    body = kept.json()
    assert (body["name"], body["data"], body["is_own"], body["channel"]) == ("Poster", CANVAS, True, "Instagram square")
    template = Template.objects.get(pk=body["id"])
    assert (template.owner, template.category) == (owner, "poster")
    assert template.thumbnail.name != picture
    assert default_storage.open(template.thumbnail.name).read() == b"picture"


def test_one_s_own_is_renamed_found_and_deleted(owner, owner_api, django_capture_on_commit_callbacks):
    picture = write(random_name("thumbnails", "webp"), b"picture")
    template = TemplateFactory(owner=owner, name="Old", thumbnail=picture)
    path = f"/api/templates/{template.pk}"
    assert owner_api.patch(path, {"name": "가을", "tags": ["단풍"]}).json()["name"] == "가을"
    assert names(owner_api, search="단풍") == ["가을"]
    assert owner_api.patch(path, {"name": ""}).json()["errors"][0]["field"] == "name"
    with django_capture_on_commit_callbacks(execute=True):
        assert owner_api.delete(path).status_code == 204
    assert not default_storage.exists(picture)
    assert owner_api.get(path).status_code == 404


def test_everybody_s_is_changed_by_nobody_here(owner_api, staff_api):
    path = f"/api/templates/{TemplateFactory(name='Winter sale').pk}"
    for client in (owner_api, staff_api):
        for answer in (client.patch(path, {"name": "Mine"}), client.delete(path)):
            assert (answer.status_code, answer.json()["code"]) == (403, "permission_denied")
    assert names(owner_api) == ["Winter sale"]


def test_a_withdrawn_one_begins_nothing(owner_api):
    template = TemplateFactory(is_published=False)
    assert owner_api.post(f"/api/templates/{template.pk}/use", {}).status_code == 404
    assert Project.objects.count() == 0


def test_seeding_again_changes_nothing_and_leaves_staff_s_changes(db):
    call_command("seed_templates", verbosity=0)
    assert Template.objects.count() == len(bundled()) >= 24
    first, second = Template.objects.all()[:2]
    Template.objects.filter(pk=first.pk).update(name="Staff's own", seeded=first.seeded)
    Template.objects.filter(pk=second.pk).update(name="An old version's")
    old = Template.objects.get(pk=second.pk)
    Template.objects.filter(pk=second.pk).update(seeded=old.digest(), is_published=False)
    before = dict(Template.objects.values_list("key", "updated_at"))
    call_command("seed_templates", verbosity=0)
    first.refresh_from_db()
    second.refresh_from_db()
    assert first.name == "Staff's own"
    assert (second.name, second.is_published) == (bundled()[1].name, False)
    after = dict(Template.objects.values_list("key", "updated_at"))
    assert {key for key in before if before[key] != after[key]} == {second.key}


@pytest.mark.parametrize("design", bundled(), ids=lambda design: design.key)
def test_a_bundled_one_is_a_canvas_with_a_small_picture(design):
    host = RequestFactory().get("/").get_host()
    assert checked_canvas(design.canvas, host) == design.canvas
    assert 0 < (THUMBNAILS / f"{design.key}.webp").stat().st_size <= 30_000


def test_the_bundled_ones_cover_both_languages_and_every_kind():
    designs = bundled()
    assert len({design.key for design in designs}) == len(designs)
    assert {design.category for design in designs} == set(Template.Category.values)
    for language in ("ko", "en"):
        assert sum(design.language == language for design in designs) >= 12


@pytest.fixture
def office(staff):
    """A browser in the back office, signed in as staff with every permission."""
    staff.is_superuser = True
    staff.save()
    client = Client()
    client.force_login(staff)
    return client


def change(client, template, **fields):
    values = {
        "name": template.name,
        "name_ko": template.name_ko,
        "category": template.category,
        "channel": template.channel,
        "language": template.language,
        "tags": ", ".join(template.tags),
        "data": json.dumps(template.data),
        "is_published": "on",
        "position": template.position,
    }
    return client.post(reverse("admin:projects_template_change", args=[template.pk]), {**values, **fields})


def test_staff_edits_a_template_and_its_canvas_is_checked(office):
    template = TemplateFactory(name="Old", data=CANVAS)
    foreign = {"objects": [{"type": "Image", "src": "https://elsewhere.example/a.png"}]}
    refused = change(office, template, data=json.dumps(foreign))
    assert refused.status_code == 200
    assert "uploaded pictures" in refused.content.decode()
    assert change(office, template, name="New", tags="sale, 세일").status_code == 302
    template.refresh_from_db()
    assert (template.name, template.tags, template.data) == ("New", ["sale", "세일"], CANVAS)
    assert "세일" in template.words


def test_staff_makes_templates_of_their_own_designs_only(office, staff, owner):
    mine = ProjectFactory(user=staff, name="Mine", data=CANVAS)
    theirs = ProjectFactory(user=owner, name="Theirs", data=CANVAS)
    answer = office.post(
        reverse("admin:projects_project_changelist"),
        {"action": "make_template", "_selected_action": [mine.pk, theirs.pk]},
    )
    template = Template.objects.get()
    assert answer.headers["Location"] == reverse("admin:projects_template_change", args=[template.pk])
    assert (template.name, template.owner, template.is_published, template.data) == ("Mine", None, False, CANVAS)


def test_staff_withdraws_and_publishes(office, owner_api):
    template = TemplateFactory(name="Sale")
    for action, shown in (("withdraw", []), ("publish", ["Sale"])):
        apply(office, "projects_template", action, [template])
        assert names(owner_api) == shown


def test_staff_sees_no_user_s_own_and_deletes_no_bundled_one(office, owner):
    own = TemplateFactory(owner=owner, name="Private")
    bundled_one = TemplateFactory(key="bundled")
    assert "Private" not in office.get(reverse("admin:projects_template_changelist")).content.decode()
    assert office.get(reverse("admin:projects_template_change", args=[own.pk])).status_code == 302
    assert (
        office.post(reverse("admin:projects_template_delete", args=[bundled_one.pk]), {"post": "yes"}).status_code
        == 403
    )
    assert Template.objects.count() == 2
