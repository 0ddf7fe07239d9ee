"""Shapes of segments on the API."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.exceptions import ErrorDetail, ValidationError

from artify.core.cached import KeptRow, Kind
from campaigns.members import MemberSerializer
from campaigns.models import Segment, SegmentMember
from campaigns.segments.criteria import Fault, faults, normalised
from campaigns.segments.openapi import openapi_schema
from campaigns.segments.summary import summaries


class SummarySerializer(serializers.Serializer[Any]):
    """The criteria in one plain sentence of each language."""

    ko = serializers.CharField()
    en = serializers.CharField()


@extend_schema_field(openapi_schema())
class CriteriaField(serializers.Field[Any, Any, Any, Any]):
    """Criteria; each fault names its member, such as ``criteria.age``."""

    def to_internal_value(self, data: Any) -> dict[str, Any]:
        """As they are stored. Raises ValidationError."""
        if found := faults(data):
            raise ValidationError(_details(found))
        return normalised(data)

    def to_representation(self, value: Any) -> Any:
        """As they are stored, even those that are older than the schema."""
        return value


def _details(found: list[Fault]) -> Any:
    by_member: dict[str, list[ErrorDetail]] = {}
    for fault in found:
        by_member.setdefault(fault.field, []).append(ErrorDetail(fault.detail, fault.code))
    return by_member.get("", by_member)


SEGMENTS = Kind("segments", "segments")


class SegmentSerializer(KeptRow):
    """A group of people; ``shared`` when staff shares it with all."""

    kind = SEGMENTS
    fresh = frozenset({"role", "shared"})

    criteria = CriteriaField(required=False)
    summary = serializers.SerializerMethodField()
    shared = serializers.SerializerMethodField()
    role = serializers.CharField(read_only=True, help_text="The caller's: owner, editor or viewer.")

    class Meta(KeptRow.Meta):
        model = Segment
        fields = (
            "id",
            "name",
            "description",
            "criteria",
            "summary",
            "shared",
            "role",
            "created_at",
            "updated_at",
        )

    @extend_schema_field(SummarySerializer)
    def get_summary(self, segment: Segment) -> dict[str, str]:
        """Whom the criteria mean."""
        return summaries(segment.criteria)

    def get_shared(self, segment: Segment) -> bool:
        """Whether everybody sees it."""
        return segment.user_id is None


class CriteriaSerializer(serializers.Serializer[Any]):
    """Criteria to be put into words."""

    criteria = CriteriaField()


class SegmentMemberSerializer(MemberSerializer):
    """Somebody a segment is shared with."""

    class Meta(MemberSerializer.Meta):
        model = SegmentMember
