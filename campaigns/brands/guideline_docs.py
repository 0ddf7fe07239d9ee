"""What the API's documentation says of guidelines."""

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema, inline_serializer

from artify.core.schema import ProblemSerializer
from campaigns.brands import examples
from campaigns.brands.import_serializers import DocumentSerializer, ProposalsSerializer
from campaigns.brands.serializers import (
    GuidelineBulkSerializer,
    GuidelineChangesSerializer,
    GuidelineOrderSerializer,
    GuidelineSerializer,
    GuidelineVersionSerializer,
    NewGuidelineSerializer,
)
from campaigns.docs import READ_ONLY

TOO_MANY = OpenApiResponse(ProblemSerializer, "`too_many_guidelines`: a brand has at most 300.")
BUSY = OpenApiResponse(ProblemSerializer, "`documents_busy`: others are being read; see Retry-After.")
TOO_LARGE = OpenApiResponse(ProblemSerializer, "`too_large`: the document is above 5 MB.")
NEVER_PUBLISHED = OpenApiResponse(ProblemSerializer, "`never_published`: without its draft nothing would be left.")
_CHANGED = {200: GuidelineSerializer, 403: READ_ONLY}
_GUIDELINE = OpenApiParameter("guideline_pk", OpenApiTypes.INT, OpenApiParameter.PATH)

LIST = extend_schema(
    operation_id="guidelines_list",
    summary="List a brand's guidelines",
    description="By category, then by position. A viewer is shown what is published, without drafts.",
    responses=GuidelineSerializer(many=True),
    examples=[examples.GUIDELINE, examples.WITH_DRAFT],
)
CREATE = extend_schema(
    operation_id="guidelines_create",
    summary="Add a guideline",
    description=(
        "At most 2,000 characters. It is a draft and shapes nothing until it is published. `checks` says what copy will "
        "be checked against, as far as its words are surely understood."
    ),
    request=NewGuidelineSerializer,
    responses={201: GuidelineSerializer, 403: READ_ONLY, 409: TOO_MANY},
    examples=[examples.NEW_GUIDELINE, examples.GUIDELINE],
)
BULK = extend_schema(
    operation_id="guidelines_bulk",
    summary="Add several guidelines",
    description="At most 100, all or none: what an import proposed and somebody has reviewed.",
    request=GuidelineBulkSerializer,
    responses={
        201: inline_serializer("GuidelinesAdded", {"results": GuidelineSerializer(many=True)}),
        403: READ_ONLY,
        409: TOO_MANY,
    },
    examples=[examples.BULK, examples.ADDED],
)
IMPORT = extend_schema(
    operation_id="guidelines_import",
    summary="Read a document of guidelines",
    description=(
        "Splits a PDF, Word (.docx), Markdown or text file of at most 5 MB into at most 100 proposals by its headings, "
        "bullets and paragraphs, with a guessed category. Of a PDF the first 100 pages are read; `notice` says so. Nothing is stored: send what you keep to `…/guidelines/bulk`. "
        "Codes on `file`: `unsupported_type` (its sentence says what to do with .doc, .hwp, .hwpx, .odt and .rtf), `encrypted`, `no_text` (pictures of text), `too_complex`, `broken_file`."
    ),
    request={"multipart/form-data": DocumentSerializer},
    responses={200: ProposalsSerializer, 403: READ_ONLY, 413: TOO_LARGE, 503: BUSY},
    examples=[examples.PROPOSALS],
)
RETRIEVE = extend_schema(
    operation_id="guidelines_retrieve",
    summary="Read a guideline",
    description="What results follow now, and the draft that waits.",
    responses=GuidelineSerializer,
    examples=[examples.GUIDELINE, examples.WITH_DRAFT],
)
PARTIAL_UPDATE = extend_schema(
    operation_id="guidelines_partial_update",
    summary="Change a guideline",
    description=(
        "Words of a published guideline become its draft, and results follow the published words meanwhile; with "
        "`publish: true` they count at once. `position` always counts at once."
    ),
    request=GuidelineChangesSerializer,
    responses=_CHANGED,
    examples=[examples.CHANGES, examples.WITH_DRAFT],
)
DELETE = extend_schema(
    operation_id="guidelines_destroy",
    summary="Delete a guideline",
    description="With its versions.",
    responses={204: None, 403: READ_ONLY},
)
PUBLISH = extend_schema(
    operation_id="guidelines_publish",
    summary="Publish a guideline",
    description="Its draft becomes what results follow, as a new version. Where nothing waits, nothing happens.",
    request=None,
    responses=_CHANGED,
    examples=[examples.GUIDELINE],
)
PUBLISH_ALL = extend_schema(
    operation_id="guidelines_publish_all",
    summary="Publish every draft of a brand",
    description=(
        "All or none: every draft becomes what results follow, each as a new version of its guideline, and `version` of "
        "the brand counts up once. Answers those that have a new version; where nothing waits, none."
    ),
    request=None,
    responses={
        200: inline_serializer("GuidelinesPublished", {"results": GuidelineSerializer(many=True)}),
        403: READ_ONLY,
    },
    examples=[examples.PUBLISHED],
)
ORDER = extend_schema(
    operation_id="guidelines_order",
    summary="Put guidelines in order",
    description=(
        "Those named follow each other as they are named, in the places that they hold among them; all or none. Send those "
        "of one category. It counts at once."
    ),
    request=GuidelineOrderSerializer,
    responses={
        200: inline_serializer("GuidelinesOrdered", {"results": GuidelineSerializer(many=True)}),
        403: READ_ONLY,
    },
    examples=[examples.ORDER, examples.PUBLISHED],
)
DISCARD_DRAFT = extend_schema(
    operation_id="guidelines_discard_draft",
    summary="Discard a draft",
    description="The published words stay. One that was never published has to be deleted instead.",
    request=None,
    responses={**_CHANGED, 409: NEVER_PUBLISHED},
    examples=[examples.GUIDELINE],
)
VERSIONS = extend_schema(
    operation_id="guideline_versions_list",
    summary="List a guideline's versions",
    description="What it said from one publication to the next, the newest first.",
    parameters=[_GUIDELINE],
    responses=GuidelineVersionSerializer(many=True),
    examples=[examples.VERSION],
)
RESTORE = extend_schema(
    operation_id="guideline_versions_restore",
    summary="Restore a version as draft",
    description="Its words wait as the draft until somebody publishes them.",
    parameters=[_GUIDELINE, OpenApiParameter("number", OpenApiTypes.INT, OpenApiParameter.PATH)],
    request=None,
    responses=_CHANGED,
    examples=[examples.WITH_DRAFT],
)
