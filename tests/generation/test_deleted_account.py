"""Promise 35: of a deleted account nothing is left in the index and in the caches either."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.cache import caches
from django.utils import timezone
from redis import Redis
from rest_framework.test import APIClient

from accounts import tasks
from accounts.models import User
from campaigns.brands import guidelines
from campaigns.models import Brand
from generation.models import CachedPrompt
from tests.factories import BrandFactory
from tests.fakes.openai_server import FakeOpenAI
from vectorstore import chroma as store

pytestmark = pytest.mark.django_db

WORD = "persimmonade"  # nobody else says that


def use(client: APIClient, user: User) -> Brand:
    """Copy in a brand's voice, asked for twice: creatives, prompts that can be answered again, guidelines."""
    brand: Brand = BrandFactory(user=user, name=f"{WORD} of {user.username}")
    guidelines.add(brand, [{"category": "tone", "text": f"Warm as {WORD}"}], user, publish=True)
    for _ in range(2):
        body = {"prompt": f"A line for {WORD}", "brand_id": brand.pk, "max_tokens": 100}
        assert client.post("/api/generate/text", body).status_code == 200
    client.get("/api/creatives/recommend", {"query": WORD})
    client.get("/api/costs/summary")
    return brand


def indexed(user: User, brand: Brand) -> int:
    """How many objects of the index are the account's."""
    chroma = store.configured()
    metadata = [each for name in chroma.collections() for page in chroma.pages(name) for each in page.values()]
    return sum(each.get("user_id") == user.pk or each.get("brand_id") == brand.pk for each in metadata)


def cached(what: str) -> list[bytes]:
    """The keys of the cache that have this in their name or in what they hold."""
    redis: Redis = caches["default"].client.get_client()  # type: ignore[attr-defined]
    found = {key: key + (redis.get(key) or b"") for key in redis.scan_iter() if redis.type(key) == b"string"}
    return [key for key, text in found.items() if what.encode() in text]


def test_nothing_is_left_elsewhere(
    owner: User,
    stranger: User,
    owner_api: APIClient,
    stranger_api: APIClient,
    openai: FakeOpenAI,
    index_now: Callable[[], None],
) -> None:
    mine, theirs = use(owner_api, owner), use(stranger_api, stranger)
    index_now()
    before = indexed(owner, mine), indexed(stranger, theirs)
    assert min(before) > 1
    assert CachedPrompt.objects.filter(user=owner).exists()

    User.objects.filter(pk=owner.pk).update(deletion_at=timezone.now() - timedelta(seconds=1))
    assert tasks.delete_due_accounts() == 1
    index_now()

    assert (indexed(owner, mine), indexed(stranger, theirs)) == (0, before[1])
    assert not CachedPrompt.objects.filter(user_id=owner.pk).exists()
    assert CachedPrompt.objects.filter(user=stranger).exists()
    assert cached(f"of {owner.username}") == [] == cached(owner.email)
