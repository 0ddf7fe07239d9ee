"""What the API's documentation says of brands and their members."""

from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view

from campaigns.brands import examples
from campaigns.brands.brand_serializers import BrandRowSerializer, BrandSerializer
from campaigns.brands.serializers import (
    BrandMemberSerializer,
    CopySerializer,
    FindingsSerializer,
)
from campaigns.docs import OWNER_ONLY, READ_ONLY, member_operations

LIST = extend_schema(
    operation_id="brands_list",
    summary="List brands",
    description="Your brands, those shared with you and those that staff shares with all, by name. What the guidelines say is with each.",
    responses=BrandRowSerializer(many=True),
    examples=[examples.BRAND_ROW],
)
CREATE = extend_schema(
    operation_id="brands_create",
    summary="Make a brand",
    description="`palette` is a list of #rrggbb, `fonts` of font families, `logo` the `url` of one of your pictures.",
    responses={201: BrandSerializer},
    examples=[examples.NEW_BRAND, examples.BRAND],
)
RETRIEVE = extend_schema(
    operation_id="brands_retrieve",
    summary="Read a brand",
    description="One brand with its palette, fonts and guidelines. A viewer is shown what is published.",
    responses=BrandSerializer,
    examples=[examples.BRAND],
)
_CHANGED = {200: BrandSerializer, 403: READ_ONLY}
UPDATE = extend_schema(
    operation_id="brands_update",
    summary="Replace a brand",
    description="`version` counts up with whatever shapes results: name, palette, fonts, published guidelines.",
    responses=_CHANGED,
    examples=[examples.NEW_BRAND, examples.BRAND],
)
PARTIAL_UPDATE = extend_schema(
    operation_id="brands_partial_update",
    summary="Change a brand",
    description="What is not sent stays. Guidelines have paths of their own.",
    responses=_CHANGED,
    examples=[examples.NEW_BRAND, examples.BRAND],
)
DELETE = extend_schema(
    operation_id="brands_destroy",
    summary="Delete a brand",
    description="With its guidelines and their versions; only by the owner. What was generated with it stays.",
    responses={204: None, 403: OWNER_ONLY},
)
OPERATIONS = extend_schema_view(
    list=LIST, create=CREATE, retrieve=RETRIEVE, update=UPDATE, partial_update=PARTIAL_UPDATE, destroy=DELETE
)
MEMBERS = member_operations(
    "brand",
    BrandMemberSerializer,
    "Whom it is shared with; the owner is not among them. Only its owner and members see them.",
    "A viewer uses it; an editor changes it and its guidelines.",
)
CHECK = extend_schema(
    operation_id="brands_check",
    summary="Check copy against a brand",
    description=(
        "What breaks the published guidelines: forbidden words, the wrong form of politeness, emoji, exclamation marks, "
        "sentences that are too long; and, where no guideline says which form, a mix of 해요체 and 합니다체. Each finding "
        "cites its guideline. At most 8,000 characters; free of cost."
    ),
    request=CopySerializer,
    responses=OpenApiResponse(FindingsSerializer),
    examples=[examples.COPY, examples.FINDINGS],
)
