"""Two old databases with everything that is awkward, the same each time: for whoever compares whole runs."""

import json
import random
from datetime import UTC, datetime, timedelta

from tests.generation.legacy.old_databases import Old
from tests.generation.legacy.pictures import bomb, canvas, data_url, image, png

HASH = "$2b$04$abcdefghijklmnopqrstuuO1ZB3D9NHzS3ZfnnM0sEcCvzqUqT0Wy"
BEGAN = datetime(2024, 1, 1, tzinfo=UTC)


def fill(artify: Old, content: Old, people: int = 40) -> None:
    """So many people in each, half of them in both; designs, campaigns, results and what is wrong with some."""
    dice = random.Random(26)  # repeatable
    for number in range(1, people + 1):
        at = BEGAN + timedelta(hours=number)
        artify.add("users", username=f"사람{number % 30}", email=f"p{number}@example.com", password=HASH, created_at=at)
        address = f"P{number}@Example.com" if number % 2 else f"c{number}@example.com"
        content.add("users", username=f"c{number}", email=address, password_hash=HASH, created_at=at, updated_at=at)
    _designs(artify, people, dice)
    _campaigns(content, people, dice)


def _designs(artify: Old, people: int, dice: random.Random) -> None:
    shared = data_url(png("#123456"))
    for number in range(people * 2):
        owner = dice.randint(1, people + 2)
        own = data_url(png(f"#{dice.randrange(1 << 24):06x}"))
        pictures = [image(shared), image(own), *([image(data_url(bomb()))] if number % 10 == 0 else [])]
        data = canvas(*pictures, {"type": "textbox", "text": f"여름 {number} 😀"})
        at = BEGAN + timedelta(days=number)
        told = {"name": f"디자인 {number}", "data": json.dumps(data), "created_at": at, "updated_at": at}
        artify.add("projects", user_id=owner, **told)
    artify.add("projects", user_id=1, name="broken", data=json.dumps({"hello": 1}))


def _campaigns(content: Old, people: int, dice: random.Random) -> None:
    for number in range(1, people + 1):
        at = BEGAN + timedelta(days=number)
        moments = {"created_at": at, "updated_at": at}
        budget = dice.choice([None, 10, "NaN", 0.5])
        content.add("campaigns", user_id=number + 1, name=f"캠페인 {number}", status="active", budget=budget, **moments)
        content.add("segments", name=f"세그먼트 {number}", criteria=json.dumps({"age": "20s", "odd": number}))
        for _ in range(3):
            told = {"content_type": "text", "prompt": "봄", "result": f"문구 {dice.random()}", "model": "gpt-4"}
            content.add("creatives", campaign_id=number, status="completed", created_at=at, **told)
        content.add("feedbacks", creative_id=number, user_id=number, rating=dice.randint(0, 6), created_at=at)
        for _ in range(4):
            told = {"job_type": "text", "model": "gpt-4", "prompt": "봄", "estimated_cost": dice.randint(0, 9) / 1000}
            ended = {"created_at": at, "completed_at": at, "prompt_tokens": 5, "completion_tokens": 9}
            status = dice.choice(["completed", "completed", "failed", "processing"])
            content.add("gen_jobs", user_id=number, status=status, **told, **ended)
        for hour in range(20):
            name = dice.choice(["impressions", "clicks", "conversions", "ctr"])
            content.add(
                "metrics",
                campaign_id=number,
                metric_name=name,
                metric_value=dice.randint(0, 500),
                timestamp=at + timedelta(hours=hour),
            )
