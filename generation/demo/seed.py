"""Writes the demo content."""

from datetime import timedelta
from itertools import cycle
from pathlib import Path

from django.db import transaction
from django.utils import timezone

from accounts.demo import MARKETER, STAFF, DemoLogin
from accounts.models import Quota, User
from campaigns.brands import guidelines
from campaigns.creatives import performance
from campaigns.models import Brand, Campaign, Creative, Feedback, Segment
from generation.demo.content import STORIES, People, Picture, Story
from generation.demo.copies import Copy
from generation.demo.costs import spend
from generation.demo.designs import designs
from generation.demo.results import DAYS, ninety_days
from generation.providers.base import Brief, ImageRequest
from generation.providers.registry import get_provider
from projects.assets import store_image
from projects.files import random_name, write
from projects.models import Asset, Project

MODEL = "demo"  # written by hand, not by a model; pictures by the offline provider
PICTURE_MODEL = "offline-picture"
THUMBNAILS = Path(__file__).parent / "thumbnails"


@transaction.atomic
def seed() -> bool:
    """Add what is missing; whether anything was. All or nothing: a start that is cut leaves no half demo."""
    marketer = _account(MARKETER, email="demo@artify.example", language="ko")
    _account(STAFF, email="staff@artify.example", language="ko", is_staff=True, is_superuser=True)
    if Campaign.objects.filter(user=marketer).exists():
        return False
    pictures: dict[str, Asset] = {}
    campaigns = {story.language: _tell(marketer, story, pictures) for story in STORIES}
    _draw(marketer, campaigns, pictures)
    spend(marketer, campaigns, timezone.localdate(timezone=marketer.zone))
    return True


def _account(login: DemoLogin, **fields: object) -> User:
    user = User.objects.find(login.username)
    if user is None:
        user = User(username=login.username, time_zone="Asia/Seoul", **fields)
        user.set_password(login.password)
        user.save()
        Quota.objects.of(user.pk)
    return user


def _tell(user: User, story: Story, pictures: dict[str, Asset]) -> Campaign:
    """One brand, its campaign, and what came of it."""
    brand = Brand.objects.create(
        user=user, name=story.brand, palette=list(story.palette), fonts=["Pretendard Variable"]
    )
    guidelines.add(
        brand, [{"category": category, "text": text} for category, text in story.guidelines], user, publish=True
    )
    people = [_segment(user, each) for each in story.people]
    today = timezone.localdate(timezone=user.zone)
    campaign = Campaign.objects.create(
        user=user,
        name=story.campaign,
        description=story.description,
        status=Campaign.Status.ACTIVE,
        budget=story.budget,
        start_date=today - timedelta(days=DAYS),
        end_date=today + story.ends_in,
    )
    made: list[tuple[Creative, Copy | Picture]] = [
        (_write(campaign, copy, segment), copy)
        for copy, segment in zip(story.copies, cycle([*people, None]), strict=False)
    ]
    for picture in story.pictures:
        pictures[picture.key] = _paint(user, story, picture)
        made.append((_show(campaign, picture, pictures[picture.key]), picture))
    performance.record_metrics(ninety_days(user, campaign, made))
    _backdate(campaign, made)
    return campaign


def _backdate(campaign: Campaign, made: list[tuple[Creative, Copy | Picture]]) -> None:
    """Campaign and creatives were made on the day before their first results."""
    now = timezone.now()
    Campaign.objects.filter(pk=campaign.pk).update(created_at=now - timedelta(days=DAYS + 1))
    for creative, plan in made:
        creative.created_at = now - timedelta(days=plan.days + 1)
    Creative.objects.bulk_update([creative for creative, _plan in made], ["created_at"])


def _segment(user: User, people: People) -> Segment:
    return Segment.objects.create(
        user=None if people.shared else user,
        name=people.name,
        description=people.description,
        criteria=people.criteria,
    )


def _write(campaign: Campaign, copy: Copy, segment: Segment | None) -> Creative:
    creative = _creative(campaign, Creative.ContentType.TEXT, copy.prompt, {"text": copy.text}, MODEL, segment)
    if copy.rating is not None:
        Feedback.objects.create(creative=creative, user=campaign.user, rating=copy.rating)
    return creative


def _show(campaign: Campaign, picture: Picture, asset: Asset) -> Creative:
    result = {"asset": str(asset.pk), "url": asset.file.url, "width": asset.width, "height": asset.height}
    return _creative(campaign, Creative.ContentType.IMAGE, picture.prompt, result, PICTURE_MODEL)


def _creative(
    campaign: Campaign,
    content_type: Creative.ContentType,
    prompt: str,
    result: dict[str, object],
    model: str,
    segment: Segment | None = None,
) -> Creative:
    return Creative.objects.create(
        user=campaign.user,
        campaign=campaign,
        segment=segment,
        content_type=content_type,
        prompt=prompt,
        result=result,
        model=model,
    )


def _paint(user: User, story: Story, picture: Picture) -> Asset:
    brief = Brief(picture.prompt, story.language, brand_name=story.brand, palette=story.palette)
    request = ImageRequest("demo", PICTURE_MODEL, picture.prompt, brief, picture.size)
    return store_image(user, get_provider("offline").image(request).content)


def _draw(user: User, campaigns: dict[str, Campaign], pictures: dict[str, Asset]) -> None:
    """The designs, each with its thumbnail: the editor's own picture of it, 480 pixels, to be made anew with it."""
    for design in designs(pictures):
        thumbnail = THUMBNAILS / f"{design.key}.webp"
        Project.objects.create(
            user=user,
            name=design.name,
            data=design.canvas,
            width=design.width,
            height=design.height,
            campaign=campaigns[design.story],
            thumbnail=write(random_name("thumbnails", "webp"), thumbnail.read_bytes()),
        )
