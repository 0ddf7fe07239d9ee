"""What the benchmark of the cache tiers reads, on the database that DATABASE_URL names: ``python -m bench.cached_rows``.

Prints JSON: an access token, and of each path how many statements it asks the database, without and with the tiers.
"""

import json

import django

django.setup()

from django.conf import settings  # noqa: E402  from here on Django must be set up
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

from accounts.models import User  # noqa: E402
from bench.people import token  # noqa: E402
from campaigns.brands import guidelines  # noqa: E402
from campaigns.models import Brand, Campaign, Guideline, Segment  # noqa: E402
from projects.models import Template  # noqa: E402

BRANDS, SEGMENTS, CAMPAIGNS = 20, 30, 40
CATEGORIES = Guideline.Category.values


def fill(user: User) -> dict[str, str]:
    """Make it; the paths by what they are."""
    call_command("seed_templates", verbosity=0)
    brands = [
        Brand.objects.create(user=user, name=f"Brand {number}", palette=["#112233", "#445566"], fonts=["Pretendard"])
        for number in range(BRANDS)
    ]
    for brand, many in zip(brands, (100, 12), strict=False):
        words = [{"category": CATEGORIES[number % len(CATEGORIES)], "text": _rule(number)} for number in range(many)]
        guidelines.add(brand, words, user, publish=True)  # type: ignore[arg-type]
    criteria = {"age": [25, 34], "region": ["seoul"], "interests": ["running"]}
    for number in range(SEGMENTS):
        owner = user if number % 2 else None
        Segment.objects.create(user=owner, name=f"Segment {number}", description=_rule(number), criteria=criteria)
    for number in range(CAMPAIGNS):
        Campaign.objects.create(user=user, name=f"Campaign {number}", description=_rule(number) * 5)
    large, small, *_rest = brands
    return {
        "brand with 100 guidelines": f"/api/brands/{large.pk}",
        "brand with 12 guidelines": f"/api/brands/{small.pk}",
        f"{BRANDS} brands": "/api/brands",
        "31 templates": "/api/templates",
        "template with its canvas": f"/api/templates/{Template.objects.order_by('pk')[0].pk}",
        f"{SEGMENTS} segments": "/api/segments",
        "segment": f"/api/segments/{Segment.objects.order_by('pk')[0].pk}",
        f"{CAMPAIGNS} campaigns": "/api/campaigns",
        "campaign": f"/api/campaigns/{Campaign.objects.order_by('pk')[0].pk}",
        "account (nothing kept)": "/api/me",
    }


def _rule(number: int) -> str:
    return f"Guideline {number}: speak in a warm voice, in short sentences, and never say 'cheap{number}' of anything."


def statements(path: str, access: str) -> int:
    """How many the second request asks."""
    client = APIClient(HTTP_AUTHORIZATION=f"Bearer {access}")
    asked = []

    def note(execute, sql, *rest):  # type: ignore[no-untyped-def]
        asked.append(sql)
        return execute(sql, *rest)

    client.get(path)
    with connection.execute_wrapper(note):
        assert client.get(path).status_code == 200
    return len(asked)


def main() -> None:
    """Fill, count, print."""
    settings.ALLOWED_HOSTS, settings.SECURE_SSL_REDIRECT = ["testserver"], False
    access = token(0)
    paths = fill(User.objects.get(username="bench0"))
    counts: dict[str, list[int]] = {name: [] for name in paths}
    for settings.CACHE_TIERS in (False, True):
        for name, path in paths.items():
            counts[name].append(statements(path, access))
    print(json.dumps({"token": access, "paths": paths, "statements": counts}))


if __name__ == "__main__":
    main()
