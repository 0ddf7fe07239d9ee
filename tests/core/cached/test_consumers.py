"""What comes from the tiers is what the database says: for every reader, in every language, after every kind of change."""

import json
from datetime import date

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.utils import timezone

from accounts.deletion import delete_accounts
from accounts.models import User
from artify.core.cached.memory import memory
from artify.core.cached.shared import ask
from campaigns.brands import brands, guidelines
from campaigns.models import BrandMember, Campaign, CampaignMember, Guideline, Segment, SegmentMember
from generation.brand_context import FOR_TEXT, from_database
from projects.models import Template
from tests.factories import (
    BrandFactory,
    CampaignFactory,
    SegmentFactory,
    TemplateFactory,
    UserFactory,
    client_of,
)

pytestmark = pytest.mark.django_db(transaction=True)
WORDS = [
    {"category": "tone", "text": "Speak warmly."},
    {"category": "forbidden", "text": "Never say 'cheap'."},
    {"category": "style", "text": "해요체로 씁니다."},
]


@pytest.fixture
def people(owner, stranger):
    """Owner, editor, viewer and stranger; the viewer reads Korean, far away."""
    viewer = UserFactory(username="viewer", language="ko", time_zone="America/New_York")
    return {"owner": owner, "editor": UserFactory(username="editor"), "viewer": viewer, "stranger": stranger}


@pytest.fixture
def brand(people):
    made = BrandFactory(user=people["owner"], palette=["#112233"], fonts=["Pretendard"])
    BrandMember.objects.create(brand=made, user=people["editor"], role="editor")
    BrandMember.objects.create(brand=made, user=people["viewer"])
    rules = guidelines.add(made, WORDS, people["owner"], publish=True)
    guidelines.add(made, [{"category": "tone", "text": "A first draft."}], people["owner"], publish=False)
    guidelines.save_draft(rules[0], {"category": "tone", "text": "Speak warmly, always."}, people["owner"])
    return made


@pytest.fixture
def campaign(people):
    made = CampaignFactory(user=people["owner"], description="Much to tell", start_date=date(2026, 7, 1))
    CampaignMember.objects.create(campaign=made, user=people["editor"], role="editor")
    CampaignMember.objects.create(campaign=made, user=people["viewer"])
    return made


@pytest.fixture
def segment(people):
    made = SegmentFactory(user=people["owner"], criteria={"age": [25, 34], "region": ["seoul"]})
    SegmentMember.objects.create(segment=made, user=people["editor"], role="editor")
    SegmentMember.objects.create(segment=made, user=people["viewer"])
    SegmentFactory(user=None, name="Everybody's")
    return made


@pytest.fixture
def template(people):
    TemplateFactory(owner=people["stranger"], name="Somebody's")
    TemplateFactory(name="Hidden", is_published=False)
    call_command("seed_templates", verbosity=0)
    return TemplateFactory(
        name="Winter", name_ko="겨울", data={"objects": [{"type": "rect"}]}, thumbnail="thumbnails/x.webp"
    )


@pytest.fixture
def things(brand, campaign, segment, template):
    return {"brands": brand, "campaigns": campaign, "segments": segment, "templates": template}


def answers(paths, people):
    return {
        (name, path): (answer.status_code, answer.json() if answer.status_code == 200 else None)
        for name, person in people.items()
        for path in paths
        if (answer := client_of(person).get(path)) is not None
    }


@pytest.mark.parametrize("kind", ["brands", "campaigns", "segments", "templates"])
def test_every_reader_is_told_what_the_database_says(things, people, kind, settings):
    paths = [f"/api/{kind}", f"/api/{kind}/{things[kind].pk}", f"/api/{kind}?page_size=1"]
    settings.CACHE_TIERS = False
    expected = answers(paths, people)
    settings.CACHE_TIERS = True
    assert answers(paths, people) == expected  # from the database
    memory.forget()
    assert answers(paths, people) == expected  # from Redis
    assert answers(paths, people) == expected  # from memory
    if kind != "templates":
        assert expected["stranger", paths[1]][0] == 404
    assert expected["viewer", paths[0]][1]["results"]


def test_they_do_come_from_the_tiers(things, people):
    api = client_of(people["owner"])
    lists = [f"/api/{kind}" for kind in things]
    alone = [f"/api/{kind}/{things[kind].pk}" for kind in ("brands", "templates")]
    for path in (*lists, *alone):
        api.get(path)
    memory.forget()
    asked = queries_of(lambda: [api.get(path) for path in (*lists, *alone)])
    # Per request the account, and which rows may be seen, in a list also how many: nothing of contents.
    assert len(asked) == 3 * len(lists) + 2 * len(alone)
    assert not [sql for sql in asked if "guideline" in sql or '"description"' in sql or '"criteria"' in sql]
    assert not [sql for sql in asked if '"projects_template"."data"' in sql]
    assert any("campaigns_campaign" in sql and "budget" in sql for sql in asked)  # money is asked of the database


def queries_of(work):
    asked = []

    def note(execute, sql, *rest):
        asked.append(sql)
        return execute(sql, *rest)

    with connection.execute_wrapper(note):
        work()
    return asked


class TestLists:
    """A list costs the same few statements, cold or warm, however many rows there are."""

    @pytest.mark.parametrize(
        ("kind", "factory"), [("brands", BrandFactory), ("campaigns", CampaignFactory), ("segments", SegmentFactory)]
    )
    def test_statements(self, owner, kind, factory):
        factory.create_batch(10, user=owner)
        api = client_of(owner)
        cold = queries_of(lambda: api.get(f"/api/{kind}"))
        memory.forget()
        warm = queries_of(lambda: api.get(f"/api/{kind}"))
        assert (len(cold), len(warm)) == (4, 3)


class TestChanges:
    """Whoever changes something sees it at once, and so does everybody else, in another process too."""

    def seen(self, person, path):
        """What two processes answer: this one, and one that has only what Redis keeps."""
        api = client_of(person)
        first = api.get(path).json()
        memory.forget()
        assert api.get(path).json() == first
        return first

    def test_a_campaign(self, campaign, people):
        path, owner = f"/api/campaigns/{campaign.pk}", people["owner"]
        assert self.seen(people["viewer"], path)["name"] == "Spring sale"
        api = client_of(owner)
        answer = api.patch(path, {"name": "Autumn sale", "status": "active", "end_date": "2026-12-31"})
        assert (answer.json()["name"], answer.json()["status"]) == ("Autumn sale", "active")
        for person in ("owner", "editor", "viewer"):
            found = self.seen(people[person], path)
            assert (found["name"], found["status"], found["end_date"]) == ("Autumn sale", "active", "2026-12-31")
            assert self.seen(people[person], "/api/campaigns")["results"][0]["name"] == "Autumn sale"
        api.patch(path, {"status": "paused"})
        assert self.seen(people["viewer"], path)["status"] == "paused"
        api.patch(path, {"budget": "7"})
        assert self.seen(people["viewer"], path)["budget"] == "7.000000000"

    def test_rights_are_of_now(self, campaign, people):
        path = f"/api/campaigns/{campaign.pk}"
        viewer = client_of(people["viewer"])
        assert viewer.get(path).json()["role"] == "viewer"
        CampaignMember.objects.filter(user=people["viewer"]).update(role="editor")
        assert viewer.get(path).json()["role"] == "editor"
        CampaignMember.objects.filter(user=people["viewer"]).delete()
        assert viewer.get(path).status_code == 404
        assert viewer.get("/api/campaigns").json()["results"] == []

    def test_a_brand(self, brand, people):
        path, api = f"/api/brands/{brand.pk}", client_of(people["owner"])
        self.seen(people["viewer"], path)
        api.patch(path, {"palette": ["#abcdef"], "fonts": ["Noto Sans KR"]})
        assert self.seen(people["viewer"], path)["palette"] == ["#abcdef"]
        brands.change(brand, {"logo": "/media/logo.webp"})
        assert self.seen(people["viewer"], path)["logo"] == "/media/logo.webp"

    def test_guidelines_by_every_verb(self, brand, people):
        path, owner = f"/api/brands/{brand.pk}", people["owner"]
        first, second, third, draft = brand.guidelines.order_by("pk")
        verbs = [
            lambda: guidelines.publish(first, owner),
            lambda: guidelines.save_draft(second, {"category": "forbidden", "text": "Never say 'free'."}, owner),
            lambda: guidelines.discard_draft(second, owner),
            lambda: guidelines.move(third, 40, owner),
            lambda: guidelines.put_in_order(brand, [second.pk, first.pk], owner),
            lambda: guidelines.change(third, {"text": "합니다체로 씁니다.", "publish": True}, owner),
            lambda: guidelines.publish_all(brand, owner),
            lambda: guidelines.add(brand, [{"category": "values", "text": "Be kind."}], owner, publish=True),
            lambda: guidelines.delete(draft, owner),
            lambda: Guideline.objects.filter(pk=first.pk).update(text="In bulk."),
            lambda: Guideline.objects.filter(pk=first.pk).delete(),
        ]
        before = self.seen(owner, path)
        for number, verb in enumerate(verbs):
            verb()
            found = self.seen(owner, path)
            assert found != before, f"verb {number}"
            rows = {row["id"]: row["text"] for row in found["guidelines"]}
            assert rows == dict(brand.guidelines.values_list("pk", "text")), f"verb {number}"
            assert found["guideline_count"] == len(rows)
            before = found

    def test_what_generation_is_told_follows(self, brand, people):
        def told():
            brand.refresh_from_db()
            return [rule.text for rule in from_database(brand, FOR_TEXT).used]

        before = told()
        assert "A first draft." not in before
        guidelines.publish(brand.guidelines.get(text="A first draft."), people["owner"])
        assert "A first draft." in told()
        memory.forget()
        assert "A first draft." in told()
        Guideline.objects.filter(brand=brand, text="A first draft.").delete()
        assert told() == before

    def test_a_segment_of_staff_by_a_file(self, segment, people, staff):
        shared = Segment.objects.get(user=None)
        path = f"/api/segments/{shared.pk}"
        assert self.seen(people["stranger"], path)["description"] == ""
        office = Client()
        office.force_login(staff)
        text = "name,description,criteria\nEverybody's,From a file,{}\n"
        preview = office.post("/admin/campaigns/segment/import/", {"text": text, "reason": "New words"})
        sent = {"text": text, "reason": "New words", "step": "apply", "token": token_in(preview)}
        office.post("/admin/campaigns/segment/import/", sent)
        assert self.seen(people["stranger"], path)["description"] == "From a file"

    def test_a_template_in_the_back_office(self, template, people, staff):
        path = f"/api/templates/{template.pk}"
        assert self.seen(people["stranger"], path)["name"] == "Winter"
        assert self.seen(people["viewer"], path)["name"] == "겨울"
        office = Client()
        office.force_login(staff)
        fields = {
            "name": "Deep winter", "name_ko": "한겨울", "category": "poster", "channel": "", "language": "en", "tags": "snow",
            "data": json.dumps({"objects": [{"type": "circle"}]}), "is_published": "on", "position": 5,
        }  # fmt: skip
        answer = office.post(f"/admin/projects/template/{template.pk}/change/", fields)
        assert answer.status_code == 302, answer.content.decode()[:3000]
        found = self.seen(people["stranger"], path)
        assert (found["name"], found["category"], found["tags"]) == ("Deep winter", "poster", ["snow"])
        assert found["data"] == {"objects": [{"type": "circle"}]}
        assert self.seen(people["viewer"], path)["name"] == "한겨울"
        Template.objects.filter(pk=template.pk).update(is_published=False)
        assert client_of(people["stranger"]).get(path).status_code == 404

    def test_bundled_templates_that_come_anew(self, template, people):
        row = Template.objects.exclude(key=None).first()
        path = f"/api/templates/{row.pk}"
        name = self.seen(people["stranger"], path)["name"]
        Template.objects.filter(pk=row.pk).update(name="An old version's")
        assert self.seen(people["stranger"], path)["name"] == "An old version's"
        Template.objects.filter(pk=row.pk).update(seeded=Template.objects.get(pk=row.pk).digest())
        call_command("seed_templates", verbosity=0)
        assert self.seen(people["stranger"], path)["name"] == name


@pytest.mark.parametrize("kind", ["brands", "campaigns", "segments", "templates"])
def test_what_is_deleted_leaves_the_tiers(things, people, kind):
    thing, api = things[kind], client_of(people["owner"])
    api.get(f"/api/{kind}")
    assert kept_of(thing.pk, kind)
    thing.delete()
    assert not kept_of(thing.pk, kind)
    assert api.get(f"/api/{kind}/{thing.pk}").status_code == 404


def test_an_account_that_is_deleted_leaves_nothing(things, people):
    api = client_of(people["owner"])
    for kind in ("brands", "campaigns", "segments"):
        api.get(f"/api/{kind}")
    api.get(f"/api/brands/{things['brands'].pk}")
    assert kept_of(things["brands"].pk, "guidelines")
    delete_accounts(User.objects.filter(pk=people["owner"].pk))
    for kind in ("brands", "campaigns", "segments"):
        assert not kept_of(things[kind].pk, kind)
    assert not kept_of(things["brands"].pk, "guidelines")


def kept_of(pk, kind):
    return ask(lambda redis: redis.keys(f"artify:1:kept:{kind}:*:{pk}"), [])


class TestStamps:
    """However a row is changed, its stamp is another one afterwards."""

    WAYS = {
        "update": lambda row, model: model.objects.filter(pk=row.pk).update(name="x"),
        "update of what is not kept": lambda row, model: model.objects.filter(pk=row.pk).update(
            created_at=timezone.now()
        ),
        "bulk_update": lambda row, model: model.objects.bulk_update([named(row)], ["name"]),
        "save": lambda row, model: named(row).save(),
        "save of a field": lambda row, model: named(row).save(update_fields=["name"]),
        "update_or_create": lambda row, model: model.objects.update_or_create(pk=row.pk, defaults={"name": "x"}),
    }

    @pytest.mark.parametrize("way", WAYS)
    @pytest.mark.parametrize("factory", [BrandFactory, CampaignFactory, SegmentFactory, TemplateFactory])
    def test_rows(self, factory, way):
        row = factory()
        before = type(row).objects.get(pk=row.pk).updated_at
        self.WAYS[way](row, type(row))
        assert type(row).objects.get(pk=row.pk).updated_at > before

    def test_campaigns_that_move(self):
        campaign = CampaignFactory()
        before = campaign.updated_at
        Campaign.objects.filter(pk=campaign.pk, status="draft").update(status="active")
        campaign.refresh_from_db()
        assert campaign.updated_at > before


def named(row):
    row.name = "x"
    return row


def token_in(response):
    content = response.content.decode()
    marker = 'name="token" value="'
    begin = content.index(marker) + len(marker)
    return content[begin : content.index('"', begin)]
