"""What the index is told of brands and guidelines: every change, whoever makes it."""

import pytest
from django.contrib import admin

from accounts.deletion import delete_accounts
from accounts.models import User
from campaigns.brands import guidelines
from campaigns.models import Brand, BrandMember, Creative, Guideline
from tests.factories import BrandFactory, CampaignFactory, UserFactory
from vectorstore.documents import BRAND_GUIDELINES, source_of
from vectorstore.models import IndexTask

pytestmark = pytest.mark.django_db
SOURCE = source_of(BRAND_GUIDELINES)


def noted(collection):
    return set(IndexTask.objects.filter(collection=collection).values_list("object_id", flat=True))


def test_the_source_knows_what_is_published(owner):
    brand = BrandFactory(user=owner)
    first, second = guidelines.add(
        brand, [{"category": "tone", "text": "Warm"}, {"category": "other", "text": "Calm"}], owner, publish=True
    )
    draft = Guideline.objects.create(brand=brand, text="Later", version=0)
    ids = [str(rule.pk) for rule in (first, second, draft)]
    one, two = SOURCE.documents([*ids, "999999", "x", "²"])
    assert (one.id, one.text, one.user_id) == (ids[0], "Warm", owner.pk)
    assert one.metadata == {"brand_id": brand.pk, "category": "tone", "version": 1}
    assert two.text == "Calm"
    assert (SOURCE.count(), SOURCE.ids_after("", 9), SOURCE.ids_after(ids[0], 9)) == (2, ids[:2], ids[1:2])


def test_what_the_search_shows_is_what_one_may_see(owner, stranger):
    brand = BrandFactory(user=owner, name="Mill")
    (rule,) = guidelines.add(brand, [{"category": "tone", "text": "Warm"}], owner, publish=True)
    guidelines.save_draft(rule, {"category": "tone", "text": "Secret"}, owner)
    shown = SOURCE.visible(owner, [str(rule.pk), "7777777"])
    assert list(shown) == [str(rule.pk)]
    assert (shown[str(rule.pk)]["brand"], shown[str(rule.pk)]["text"]) == ({"id": brand.pk, "name": "Mill"}, "Warm")
    assert SOURCE.visible(stranger, [str(rule.pk)]) == {}
    BrandMember.objects.create(brand=brand, user=stranger, role="viewer")
    assert SOURCE.visible(stranger, [str(rule.pk)])[str(rule.pk)]["draft"] is None


def test_an_account_that_is_deleted_takes_its_vectors_along(owner, stranger):
    rule = Guideline.objects.create(brand=BrandFactory(user=owner), text="Warm")
    campaign = CampaignFactory(user=owner)
    text = Creative.objects.create(user=owner, content_type="text", prompt="p", model="m")
    theirs = Creative.objects.create(user=stranger, campaign=campaign, content_type="image", prompt="p", model="m")
    kept = Creative.objects.create(user=stranger, content_type="text", prompt="p", model="m")
    delete_accounts(User.objects.filter(pk=owner.pk))
    assert not User.objects.filter(pk=owner.pk).exists()
    assert noted("brand_guidelines") == {str(rule.pk)}
    assert noted("copy_texts") == {str(text.pk)}
    assert noted("images") == {str(theirs.pk)}
    assert Creative.objects.filter(pk__in=[theirs.pk, kept.pk]).count() == 2


@pytest.mark.parametrize("in_office", ["delete_model", "delete_queryset"])
def test_the_back_office_deletes_them_so_too(rf, in_office):
    brands = [BrandFactory(user=UserFactory()) for _ in range(2)]
    ids = {str(Guideline.objects.create(brand=brand, text="Warm").pk) for brand in brands}
    users = User.objects.filter(pk__in=[brand.user_id for brand in brands])
    office = admin.site.get_model_admin(User)
    for chosen in users if in_office == "delete_model" else [users]:
        getattr(office, in_office)(rf.post("/"), chosen)
    assert not users.all().exists()
    assert not Brand.objects.exists()
    assert noted("brand_guidelines") == ids


def test_nobody_is_deleted_where_nobody_is_named(owner):
    delete_accounts(User.objects.none())
    assert User.objects.filter(pk=owner.pk).exists()
