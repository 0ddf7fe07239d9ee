"""Creatives for a benchmark, on the database that DATABASE_URL names: ``python -m bench.creative_rows 50000``.

A fifth of them belongs to the first account of bench.people, the rest to the next hundred; the second account shares a
campaign with the first. Texts are put together from a few hundred parts, so that many are alike and few the same.
"""

import random
import sys
from itertools import islice

import django

django.setup()

from accounts.models import User  # noqa: E402  from here on Django must be set up
from campaigns.creatives.scoring import Counts, Prior, lower_bound  # noqa: E402
from campaigns.models import Campaign, CampaignMember, Creative  # noqa: E402

OWNERS, AT_ONCE = 100, 2000
OPENINGS = [
    "겨울 아침",
    "첫눈 오는 날",
    "퇴근길",
    "주말 산책",
    "여름 휴가",
    "봄 소풍",
    "비 오는 저녁",
    "새 학기",
    "A slow morning",
    "After work",
    "On a rainy evening",
    "Before the first snow",
    "At the weekend",
    "For a new start",
]
THINGS = [
    "따뜻한 라테",
    "갓 볶은 원두",
    "가벼운 우비",
    "러닝화",
    "핸드크림",
    "전시 티켓",
    "꽃다발",
    "영어 수업",
    "a warm latte",
    "fresh beans",
    "a light shell",
    "running shoes",
    "hand cream",
    "a bunch of flowers",
    "a first lesson",
    "a ticket",
]
ENDINGS = [
    "오늘 만나요.",
    "첫 주문은 배송비가 없어요.",
    "천천히 골라도 괜찮아요.",
    "문 앞에 있을 거예요.",
    "내일까지 20% 할인이에요.",
    "is waiting at your door.",
    "with free delivery.",
    "takes ten minutes.",
    "for 20% less until Sunday.",
    "without any hurry.",
]


def main(count: int) -> None:
    """Make as many."""
    users = [User.objects.get(username=f"bench{number}") for number in range(OWNERS + 1)]
    campaigns = [Campaign.objects.create(user=user, name="Bench", status="active") for user in users]
    CampaignMember.objects.create(campaign=campaigns[0], user=users[1])
    dice = random.Random(5)
    made = (_creative(dice, users, campaigns) for _ in range(count))
    while batch := list(islice(made, AT_ONCE)):
        Creative.objects.bulk_create(batch)


def _creative(dice: random.Random, users: list[User], campaigns: list[Campaign]) -> Creative:
    owner = 0 if dice.random() < 0.2 else dice.randint(1, OWNERS)
    opening, thing, ending = dice.choice(OPENINGS), dice.choice(THINGS), dice.choice(ENDINGS)
    impressions = 1 + int(dice.lognormvariate(7.3, 1.6))
    clicks = round(impressions * dice.betavariate(4, 76))
    counts = Counts(impressions, clicks, round(clicks * dice.betavariate(3, 37)))
    return Creative(
        user=users[owner],
        campaign=campaigns[owner] if dice.random() < 0.3 else None,
        content_type="text",
        prompt=f"{thing} 문구 {dice.randint(1, 999)}",
        result={"text": f"{opening}, {thing} no. {dice.randint(1, 9999)}. {ending}"},
        model="bench",
        impressions=counts.impressions,
        clicks=counts.clicks,
        conversions=counts.conversions,
        score=counts.score,
        score_low=lower_bound(counts, Prior(0.05, 0.07)),
        score_source="creative",
    )


if __name__ == "__main__":
    main(int(sys.argv[1]))
