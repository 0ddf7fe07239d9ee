"""Guidelines: drafts, publications, versions; nobody's words are lost."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import IntegrityError, connection, connections, transaction
from django.test.utils import CaptureQueriesContext

from artify.core.models import Change
from campaigns.brands import guidelines
from campaigns.models import Brand, BrandMember, Guideline, GuidelineVersion
from tests.factories import BrandFactory, UserFactory
from vectorstore.models import IndexTask

pytestmark = pytest.mark.django_db


@pytest.fixture
def brand(owner):
    return BrandFactory(user=owner)


@pytest.fixture
def path(brand):
    return f"/api/brands/{brand.pk}/guidelines"


@pytest.fixture
def published(owner, brand):
    (rule,) = guidelines.add(brand, [{"category": "tone", "text": "Warm"}], owner, publish=True)
    return rule


def noted():
    return {task.object_id: task.seq for task in IndexTask.objects.filter(collection="brand_guidelines")}


def brand_version():
    return Brand.objects.get().version


def test_a_draft_shapes_nothing_until_it_is_published(owner, owner_api, path):
    made = owner_api.post(path, {"category": "style", "text": "  No emoji  "}).json()
    assert (made["text"], made["version"], made["is_published"], made["draft"]) == ("No emoji", 0, False, None)
    assert made["checks"] == [{"kind": "emoji", "most": 0}]
    assert (brand_version(), noted()) == (1, {})
    done = owner_api.post(f"{path}/{made['id']}/publish").json()
    assert (done["version"], done["is_published"], brand_version()) == (1, True, 2)
    assert noted() == {str(made["id"]): 1}
    (version,) = owner_api.get(f"{path}/{made['id']}/versions").json()["results"]
    assert (version["number"], version["text"], version["published_by"]) == (1, "No emoji", owner.username)


def test_words_of_a_published_one_wait_as_a_draft(owner_api, path, published):
    address, before = f"{path}/{published.pk}", brand_version()
    changed = owner_api.patch(address, {"text": "Warm and plain"}).json()
    assert (changed["text"], changed["draft"]) == ("Warm", {"category": "tone", "text": "Warm and plain"})
    changed = owner_api.patch(address, {"category": "style"}).json()
    assert changed["draft"] == {"category": "style", "text": "Warm and plain"}
    assert brand_version() == before
    assert owner_api.post(f"{address}/discard-draft").json()["draft"] is None
    owner_api.patch(address, {"text": "Plain"})
    done = owner_api.post(f"{address}/publish").json()
    assert (done["text"], done["version"], done["draft"], brand_version()) == ("Plain", 2, None, before + 1)


def test_a_draft_of_the_same_words_is_none(owner_api, path, published):
    assert owner_api.patch(f"{path}/{published.pk}", {"text": "Warm"}).json()["draft"] is None


def test_publishing_at_once_and_again(owner_api, path, published):
    done = owner_api.patch(f"{path}/{published.pk}", {"text": "Plain", "publish": True}).json()
    assert (done["text"], done["version"]) == ("Plain", 2)
    counted = brand_version()
    assert owner_api.post(f"{path}/{published.pk}/publish").json()["version"] == 2
    assert (brand_version(), GuidelineVersion.objects.count()) == (counted, 2)


def test_an_earlier_version_comes_back_as_a_draft(owner_api, path, published):
    address = f"{path}/{published.pk}"
    owner_api.patch(address, {"text": "Plain", "publish": True})
    back = owner_api.post(f"{address}/versions/1/restore").json()
    assert (back["text"], back["draft"]) == ("Plain", {"category": "tone", "text": "Warm"})
    assert owner_api.post(f"{address}/versions/9/restore").status_code == 404


def test_what_was_never_published_is_deleted_not_discarded(owner_api, path):
    made = owner_api.post(path, {"text": "Warm"}).json()
    refused = owner_api.post(f"{path}/{made['id']}/discard-draft")
    assert (refused.status_code, refused.json()["code"]) == (409, "never_published")
    assert owner_api.delete(f"{path}/{made['id']}").status_code == 204
    assert brand_version() == 1


def test_deleting_a_published_one_counts_and_leaves_the_index(owner_api, path, published):
    IndexTask.objects.all().delete()
    before = brand_version()
    assert owner_api.delete(f"{path}/{published.pk}").status_code == 204
    assert (brand_version(), noted()) == (before + 1, {str(published.pk): 1})
    assert not GuidelineVersion.objects.exists()


def test_their_order_can_be_changed_and_counts(owner_api, path, published):
    before = brand_version()
    assert owner_api.patch(f"{path}/{published.pk}", {"position": 7}).json()["position"] == 7
    assert brand_version() == before + 1
    owner_api.patch(f"{path}/{published.pk}", {"position": 7})
    assert brand_version() == before + 1


def test_many_at_once_all_or_none(owner_api, path):
    good = [{"category": "tone", "text": "One"}, {"category": "forbidden", "text": "Two"}]
    made = owner_api.post(f"{path}/bulk", {"guidelines": good, "publish": True})
    assert made.status_code == 201
    assert [(rule["text"], rule["position"], rule["version"]) for rule in made.json()["results"]] == [
        ("One", 0, 1),
        ("Two", 1, 1),
    ]
    assert (GuidelineVersion.objects.count(), brand_version(), len(noted())) == (2, 2, 2)
    refused = owner_api.post(f"{path}/bulk", {"guidelines": [*good, {"category": "mood", "text": ""}]})
    fields = {error["field"] for error in refused.json()["errors"]}
    assert (refused.status_code, fields) == (400, {"guidelines.2.category", "guidelines.2.text"})
    assert Guideline.objects.count() == 2


def test_all_drafts_are_published_at_once(owner, owner_api, brand, path, published):
    owner_api.patch(f"{path}/{published.pk}", {"category": "style", "text": "Warm and plain"})
    same = Guideline.objects.create(brand=brand, text="Same", draft={"category": "other", "text": "Same"})
    ids = [owner_api.post(path, {"text": f"Rule {number}"}).json()["id"] for number in range(20)]
    before = brand_version()
    with CaptureQueriesContext(connection) as queries:
        answer = owner_api.post(f"{path}/publish")
    assert answer.status_code == 200
    rows = {row["id"]: row for row in answer.json()["results"]}
    assert set(rows) == {published.pk, *ids}
    first = rows[published.pk]
    assert (first["text"], first["category"], first["version"], first["draft"]) == ("Warm and plain", "style", 2, None)
    assert {rows[pk]["version"] for pk in ids} == {1}
    assert brand_version() == before + 1
    assert set(noted()) == {str(pk) for pk in rows}
    assert GuidelineVersion.objects.filter(guideline__in=ids, published_by=owner).count() == 20
    same.refresh_from_db()
    assert (same.draft, same.version) == (None, 1)
    assert Change.objects.filter(object_id=str(published.pk), after__text="Warm and plain").exists()
    assert len(queries) < 20, "\n".join(query["sql"] for query in queries)
    assert owner_api.post(f"{path}/publish").json() == {"results": []}
    assert brand_version() == before + 1


def test_either_all_drafts_are_published_or_none(owner, brand):
    _one, two = (Guideline.objects.create(brand=brand, text=text, version=0) for text in ("One", "Two"))
    GuidelineVersion.objects.create(guideline=two, number=1, text="In the way")
    with pytest.raises(IntegrityError), transaction.atomic():
        guidelines.publish_all(brand, owner)
    assert set(Guideline.objects.values_list("version", flat=True)) == {0}
    assert GuidelineVersion.objects.count() == 1


def test_who_only_looks_publishes_nothing(stranger, stranger_api, brand, path):
    Guideline.objects.create(brand=brand, text="One", version=0)
    assert stranger_api.post(f"{path}/publish").status_code == 404
    BrandMember.objects.create(brand=brand, user=stranger, role="viewer")
    refused = stranger_api.post(f"{path}/publish")
    assert (refused.status_code, refused.json()["code"]) == (403, "read_only_member")
    assert Guideline.objects.get().version == 0


def test_they_are_put_in_order_at_once(owner_api, brand, path, published):
    draft = Guideline.objects.create(brand=brand, category="tone", text="Calm", version=0, position=0)
    last = Guideline.objects.create(brand=brand, category="tone", text="Plain", position=9)
    before = brand_version()
    answer = owner_api.post(f"{path}/order", {"ids": [last.pk, published.pk, draft.pk]})
    assert [(row["id"], row["position"]) for row in answer.json()["results"]] == [
        (last.pk, 0),
        (published.pk, 1),
        (draft.pk, 9),
    ]
    assert [row["id"] for row in owner_api.get(path).json()["results"]] == [last.pk, published.pk, draft.pk]
    assert brand_version() == before + 1
    assert Change.objects.filter(object_id=str(last.pk), after__position=0).exists()
    assert owner_api.post(f"{path}/order", {"ids": [last.pk, published.pk, draft.pk]}).status_code == 200
    assert brand_version() == before + 1


@pytest.mark.parametrize(
    ("ids", "code"),
    [([], "min_length"), ([0], "min_value"), (["x"], "invalid"), ([1, 1], "repeated"), ([999_999], "unknown")],
)
def test_an_order_of_what_is_not_there(owner_api, brand, path, published, ids, code):
    wish = [published.pk, *ids] if code == "unknown" else ids
    answer = owner_api.post(f"{path}/order", {"ids": wish})
    (error,) = answer.json()["errors"]
    assert (answer.status_code, error["field"].split(".")[0], error["code"]) == (400, "ids", code)
    assert Guideline.objects.get().position == published.position


@pytest.mark.parametrize("count", [0, 101])
def test_a_bulk_has_one_to_a_hundred(owner_api, path, count):
    refused = owner_api.post(f"{path}/bulk", {"guidelines": [{"text": "x"}] * count})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (400, "guidelines")


def test_a_brand_has_at_most_three_hundred(owner_api, brand, path):
    Guideline.objects.bulk_create(Guideline(brand=brand, text="x") for _ in range(299))
    assert owner_api.post(path, {"text": "the last"}).status_code == 201
    refused = owner_api.post(path, {"text": "one more"})
    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_guidelines")


@pytest.mark.parametrize(
    ("wish", "field", "code"),
    [
        ({}, "text", "required"),
        ({"text": ""}, "text", "blank"),
        ({"text": "\u200b \u200b"}, "text", "blank"),
        ({"text": "x" * 2001}, "text", "max_length"),
        ({"text": "가" * 100_000}, "text", "max_length"),
        ({"text": "a\x00b"}, "text", "nul_character"),
        ({"text": ["x"]}, "text", "invalid"),
        ({"text": "x", "category": "mood"}, "category", "invalid_choice"),
    ],
)
def test_bad_input_names_its_field(owner_api, path, published, wish, field, code):
    answer = owner_api.post(path, wish)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (400, field)
    assert answer.json()["errors"][0]["code"] == code
    if field in wish:
        assert owner_api.patch(f"{path}/{published.pk}", wish).status_code == 400
    assert Guideline.objects.count() == 1


def test_they_are_filtered(owner_api, brand, path, published):
    draft = Guideline.objects.create(brand=brand, category="style", text="Later", version=0)
    Guideline.objects.filter(pk=published.pk).update(draft={"category": "tone", "text": "New"})
    plain = Guideline.objects.create(brand=brand, category="tone", text="Calm", position=3)

    def found(**query):
        return {row["id"] for row in owner_api.get(path, query).json()["results"]}

    assert found(status="draft") == {draft.pk, published.pk}
    assert found(status="published") == {published.pk, plain.pk}
    assert found(category="tone") == {published.pk, plain.pk}
    assert found(category="tone", status="draft") == {published.pk}
    wrong = owner_api.get(path, {"status": "gone"})
    assert (wrong.status_code, wrong.json()["errors"][0]["field"]) == (400, "status")


def test_viewers_see_what_is_published(stranger, stranger_api, owner_api, brand, path, published):
    owner_api.patch(f"{path}/{published.pk}", {"text": "Secret plan"})
    unfinished = owner_api.post(path, {"text": "Unfinished"}).json()
    BrandMember.objects.create(brand=brand, user=stranger, role="viewer")
    (row,) = stranger_api.get(path).json()["results"]
    assert (row["text"], row["draft"]) == ("Warm", None)
    assert stranger_api.get(f"{path}/{unfinished['id']}").status_code == 404
    assert stranger_api.get(f"{path}/{unfinished['id']}/versions").status_code == 404
    for method, address in (("post", "publish"), ("post", "discard-draft")):
        assert getattr(stranger_api, method)(f"{path}/{published.pk}/{address}").json()["code"] == "read_only_member"


def test_a_guideline_is_found_under_its_own_brand_only(owner, owner_api, published):
    other = BrandFactory(user=owner)
    address = f"/api/brands/{other.pk}/guidelines/{published.pk}"
    assert owner_api.get(address).status_code == owner_api.delete(address).status_code == 404
    assert owner_api.post(f"{address}/publish").status_code == 404


@pytest.mark.django_db(transaction=True)
def test_who_publish_at_once_make_one_version_each(owner, brand, published):
    """Eight people publish other words of the same guideline: nobody's words are lost, no version is made twice."""
    before = Brand.objects.get().version
    people = [UserFactory() for _ in range(8)]

    def go(person):
        try:
            words = {"category": "tone", "text": f"Words of {person.username}"}
            guidelines.publish(Guideline.objects.get(pk=published.pk), person, words)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(go, people))
    rows = list(GuidelineVersion.objects.order_by("number").values_list("number", "text"))
    assert [number for number, _text in rows] == list(range(1, 10))
    assert {text for _number, text in rows} == {"Warm"} | {f"Words of {person.username}" for person in people}
    now = Guideline.objects.get()
    assert (now.version, now.text) == rows[-1]
    assert Brand.objects.get().version == before + 8


@pytest.mark.django_db(transaction=True)
def test_one_draft_published_twice_at_once_is_one_version(owner, brand, published):
    guidelines.save_draft(published, {"category": "tone", "text": "Plain"}, owner)

    def go(_number):
        try:
            return guidelines.publish(Guideline.objects.get(pk=published.pk), owner).version
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(go, range(4))) == {2}
    assert GuidelineVersion.objects.count() == 2


def test_every_change_of_a_guideline_is_recorded(owner_api, owner, brand):
    """Over the API as in the back office: who, before and after."""
    made = owner_api.post(f"/api/brands/{brand.pk}/guidelines", {"text": "Warm"}).json()
    rule = f"/api/brands/{brand.pk}/guidelines/{made['id']}"
    owner_api.patch(rule, {"text": "Plain", "position": 3})
    owner_api.post(f"{rule}/publish")
    owner_api.delete(rule)
    found = list(Change.objects.order_by("pk").values_list("before", "after"))
    assert found[0][1]["text"] == "Warm"
    assert found[1] == ({"position": 0}, {"position": 3})
    assert {name: (before.get(name), after.get(name)) for before, after in found[2:] for name in after}["text"] == (
        "Warm",
        "Plain",
    )
    assert found[-1][0]["text"] == "Plain" and found[-1][1] == {}
    assert set(Change.objects.values_list("by", "model")) == {(owner.pk, "campaigns.guideline")}
