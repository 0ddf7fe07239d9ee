"""What guidelines said before versions were counted becomes their version 1."""

import importlib

import pytest
from django.apps import apps

from campaigns.models import Guideline, GuidelineVersion
from tests.factories import BrandFactory

migration = importlib.import_module("campaigns.migrations.0004_first_versions")


@pytest.mark.django_db
def test_each_published_one_gets_its_version_once_and_the_way_back_takes_it():
    brand = BrandFactory()
    old = Guideline.objects.create(brand=brand, category="tone", text="Warm")
    Guideline.objects.create(brand=brand, text="A draft", version=0)
    counted = Guideline.objects.create(brand=brand, text="Counted", version=2)
    GuidelineVersion.objects.create(
        guideline=counted, number=2, category="other", text="Counted", published_by=brand.user
    )
    for _ in range(2):
        migration.record(apps, None)
    assert set(GuidelineVersion.objects.values_list("guideline", "number", "text")) == {
        (old.pk, 1, "Warm"),
        (counted.pk, 2, "Counted"),
    }
    migration.forget(apps, None)
    assert GuidelineVersion.objects.get().guideline == counted
