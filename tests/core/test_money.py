"""Nano-dollars: nothing is rounded, nothing is a float."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from accounts.models import Quota
from artify.core.money import to_nano, to_usd, usd_text
from tests.factories import CampaignFactory, UserFactory

FIELD = Quota._meta.get_field("usd_per_month")
nanos = st.integers(-(2**63), 2**63 - 1)


@given(nanos)
def test_there_and_back(nano: int) -> None:
    assert to_nano(to_usd(nano)) == nano
    assert to_nano(Decimal(usd_text(to_usd(nano)))) == nano


@pytest.mark.parametrize("usd", ["0.0000000001", "1.0000000005", "-0.1234567891"])
def test_a_tenth_place_is_refused_not_rounded(usd: str) -> None:
    with pytest.raises(ValueError, match="nine"):
        to_nano(Decimal(usd))


@pytest.mark.parametrize(("nano", "text"), [(0, "0.000000000"), (1, "0.000000001"), (50 * 10**9, "50.000000000")])
def test_texts_have_no_exponent(nano: int, text: str) -> None:
    assert usd_text(to_usd(nano)) == text


@pytest.mark.django_db
def test_the_database_keeps_every_place() -> None:
    campaign = CampaignFactory(budget=Decimal("123456789.123456789"))
    campaign.refresh_from_db()
    assert campaign.budget == Decimal("123456789.123456789")
    assert type(campaign).objects.filter(budget__gte=Decimal("123456789.123456789")).exists()
    assert not type(campaign).objects.filter(budget__gt=Decimal("123456789.123456789")).exists()


@pytest.mark.django_db
def test_no_amount_is_no_amount() -> None:
    campaign = CampaignFactory(budget=None)
    campaign.refresh_from_db()
    assert campaign.budget is None


@pytest.mark.django_db
def test_forms_take_nine_places_and_no_less_than_nothing() -> None:
    field = FIELD.formfield()
    assert field.clean("0.000000001") == Decimal("0.000000001")
    for wrong in ("0.0000000001", "-1", "much"):
        with pytest.raises(ValidationError):
            field.clean(wrong)
    assert UserFactory(quota__usd_per_month=Decimal("0.000000001")).quota.usd_per_month == Decimal("0.000000001")
