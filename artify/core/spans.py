"""Spans of days in questions to the API."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter
from rest_framework import serializers

LONGEST_DAYS = 400
USUAL_DAYS = 30
SPAN_PARAMETERS = [
    OpenApiParameter("from", OpenApiTypes.DATE, description="First day, in the account's time zone."),
    OpenApiParameter("to", OpenApiTypes.DATE, description="Last day, included."),
    OpenApiParameter("days", int, description="In the place of `from`: how many days, up to the last."),
]


@dataclass(frozen=True)
class Span:
    """Days from the first to the last, both included."""

    first: date
    last: date

    @classmethod
    def until(cls, last: date, count: int) -> "Span":
        """So many days up to the last one; fewer where the calendar begins."""
        return cls(_days_before(last, count - 1), last)

    @property
    def days(self) -> list[date]:
        """Every day of it."""
        return [self.first + timedelta(days=number) for number in range((self.last - self.first).days + 1)]

    @property
    def before(self) -> "Span":
        """As many days just before it; fewer where the calendar begins."""
        last = _days_before(self.first, 1)
        return Span(_days_before(last, (self.last - self.first).days), last)


class SpanQuery(serializers.Serializer[Any]):
    """Which days: ``from`` and ``to`` are both included; ``days`` says how many in the place of ``from``."""

    days = serializers.IntegerField(min_value=1, max_value=LONGEST_DAYS, required=False)

    def get_fields(self) -> dict[str, Any]:
        """With ``from``, which no Python attribute can be called."""
        days = {"from": serializers.DateField(required=False), "to": serializers.DateField(required=False)}
        return days | super().get_fields()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """The last 30 days where nothing is said; no more than a page can show."""
        last: date = attrs.get("to") or self.context["today"]
        first: date = attrs.get("from") or Span.until(last, attrs.get("days", USUAL_DAYS)).first
        if first > last:
            raise serializers.ValidationError({"from": _("The first day lies behind the last.")}, code="from_after_to")
        if (last - first).days >= LONGEST_DAYS:
            message = _("At most %(count)d days at once.") % {"count": LONGEST_DAYS}
            raise serializers.ValidationError({"from": message}, code="too_many_days")
        return {**attrs, "span": Span(first, last)}


def _days_before(day: date, count: int) -> date:
    """That many days earlier, but never before the calendar begins."""
    return date.fromordinal(max(date.min.toordinal(), day.toordinal() - count))
