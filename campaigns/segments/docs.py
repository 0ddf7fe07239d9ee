"""What the API's documentation says of segments and their members."""

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view

from campaigns.docs import OWNER_ONLY, READ_ONLY, member_operations
from campaigns.segments import examples
from campaigns.segments.serializers import (
    CriteriaSerializer,
    SegmentMemberSerializer,
    SegmentSerializer,
    SummarySerializer,
)

LIST = extend_schema(
    operation_id="segments_list",
    summary="List segments",
    description="Your segments, those shared with you and those that staff shares with all, by name.",
    responses=SegmentSerializer(many=True),
    examples=[examples.SEGMENT],
)
CREATE = extend_schema(
    operation_id="segments_create",
    summary="Make a segment",
    description=(
        "`criteria` as `/api/segments/schema` describes them; what is not said does not narrow. A criterion that the "
        "schema does not know is refused."
    ),
    responses={201: SegmentSerializer},
    examples=[examples.NEW_SEGMENT, examples.SEGMENT],
)
RETRIEVE = extend_schema(
    operation_id="segments_retrieve",
    summary="Read a segment",
    description="One segment; what it says shapes the copy that is generated for it.",
    responses=SegmentSerializer,
    examples=[examples.SEGMENT],
)
_CHANGED = {200: SegmentSerializer, 403: READ_ONLY}
UPDATE = extend_schema(
    operation_id="segments_update",
    summary="Replace a segment",
    description="What staff shares with all is changed in the back office. What is generated afterwards follows the change.",
    responses=_CHANGED,
    examples=[examples.NEW_SEGMENT, examples.SEGMENT],
)
PARTIAL_UPDATE = extend_schema(
    operation_id="segments_partial_update",
    summary="Change a segment",
    description="What is not sent stays; `criteria` are replaced as a whole.",
    responses=_CHANGED,
    examples=[examples.NEW_SEGMENT, examples.SEGMENT],
)
DELETE = extend_schema(
    operation_id="segments_destroy",
    summary="Delete a segment",
    description="Only by the owner. What was generated for it stays.",
    responses={204: None, 403: OWNER_ONLY},
)
SCHEMA = extend_schema(
    operation_id="segments_schema",
    summary="Read the schema of criteria",
    description="JSON Schema 2020-12, with titles, and suggestions for free words, in your language.",
    responses=OpenApiResponse(OpenApiTypes.OBJECT),
    examples=[examples.SCHEMA],
)
SUMMARY = extend_schema(
    operation_id="segments_summary",
    summary="Put criteria into words",
    description="One sentence in Korean and in English; nothing is stored.",
    request=CriteriaSerializer,
    responses=SummarySerializer,
    examples=[examples.CRITERIA, examples.SUMMARY],
)
OPERATIONS = extend_schema_view(
    list=LIST, create=CREATE, retrieve=RETRIEVE, update=UPDATE, partial_update=PARTIAL_UPDATE, destroy=DELETE
)
MEMBERS = member_operations(
    "segment",
    SegmentMemberSerializer,
    "Whom it is shared with; the owner is not among them. Only its owner and members see them.",
    "A viewer uses it; an editor changes it.",
)
