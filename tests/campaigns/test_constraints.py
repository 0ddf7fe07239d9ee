"""What the database itself refuses, whatever code writes to it."""

from decimal import Decimal
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from campaigns.models import Brand, Campaign, Creative, Feedback, Guideline, ImportedDay, Metric, Segment
from generation.models import Job
from tests.factories import BrandFactory, CampaignFactory


@pytest.fixture
def campaign(owner):
    return CampaignFactory(user=owner)


@pytest.fixture
def creative(owner, campaign):
    return Creative.objects.create(user=owner, campaign=campaign, content_type="text", prompt="p", model="m")


def metric(campaign, **fields):
    values = {"metric_name": "clicks", "metric_value": 1, "timestamp": timezone.now(), "day": timezone.localdate()}
    return Metric.objects.create(campaign=campaign, **{**values, **fields})


def imported_day(campaign, **fields):
    values = {"key": uuid4(), "subject": 0, "day": timezone.localdate(), "clicks": 1}
    return ImportedDay.objects.create(campaign=campaign, **{**values, **fields})


REFUSED = {
    "a budget below zero": lambda c, _: Campaign.objects.filter(pk=c.pk).update(budget=Decimal(-1)),
    "an end before the start": lambda c, _: Campaign.objects.filter(pk=c.pk).update(
        start_date="2026-02-01", end_date="2026-01-31"
    ),
    "an unknown status": lambda c, _: Campaign.objects.filter(pk=c.pk).update(status="lost"),
    "a metric below zero": lambda c, _: metric(c, metric_value=-1),
    "an unknown metric": lambda c, _: metric(c, metric_name="likes"),
    "an imported count below zero": lambda c, _: imported_day(c, clicks=-1),
    "an imported day of two creatives": lambda c, made: imported_day(c, creative=made, subject=made.pk + 1),
    "an unknown type": lambda _, made: Creative.objects.filter(pk=made.pk).update(content_type="song"),
    "a rating of 0": lambda _, made: Feedback.objects.create(creative=made, user=made.user, rating=0),
    "a rating of 6": lambda _, made: Feedback.objects.create(creative=made, user=made.user, rating=6),
    "an unknown category": lambda c, _: Guideline.objects.create(
        brand=BrandFactory(user=c.user), category="mood", text="x"
    ),
}


@pytest.mark.parametrize("write", REFUSED.values(), ids=REFUSED)
def test_the_database_refuses(campaign, creative, write):
    with pytest.raises(IntegrityError), transaction.atomic():
        write(campaign, creative)


def test_one_feedback_per_person_and_creative(owner, stranger, creative):
    for person in (owner, stranger):
        Feedback.objects.create(creative=creative, user=person, rating=5)
    with pytest.raises(IntegrityError), transaction.atomic():
        Feedback.objects.create(creative=creative, user=owner, rating=4)


@pytest.mark.parametrize(
    ("model", "column"),
    [
        (Campaign, "user_id"),
        (Creative, "campaign_id"),
        (Metric, "campaign_id"),
        (ImportedDay, "campaign_id"),
        (ImportedDay, "creative_id"),
        (Feedback, "creative_id"),
        (Job, "user_id"),
        (Job, "created_at"),
    ],
)
def test_the_indexes_are_there(db, model, column):
    with connection.cursor() as cursor:
        constraints = connection.introspection.get_constraints(cursor, model._meta.db_table)
    assert any(found["index"] and found["columns"][0] == column for found in constraints.values())


@pytest.mark.parametrize(
    ("model", "values", "field"),
    [
        (Brand, {"palette": ["red"]}, "palette"),
        (Brand, {"palette": "#aabbcc"}, "palette"),
        (Brand, {"palette": ["#aabbcc"] * 25}, "palette"),
        (Brand, {"fonts": [""]}, "fonts"),
        (Brand, {"fonts": {"a": 1}}, "fonts"),
        (Segment, {"criteria": [1]}, "criteria"),
    ],
)
def test_forms_name_the_field_that_is_wrong(owner, model, values, field):
    with pytest.raises(ValidationError) as refused:
        model(user=owner, name="A", **values).full_clean()
    assert list(refused.value.message_dict) == [field]


def test_a_deleted_campaign_leaves_its_creatives(campaign, creative):
    metric(campaign, creative=creative)
    campaign.delete()
    creative.refresh_from_db()
    assert creative.campaign is None
    assert not Metric.objects.exists()
