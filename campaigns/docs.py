"""What the API's documentation says of campaigns and their members."""

from drf_spectacular.utils import OpenApiResponse, extend_schema

from artify.core.schema import ProblemSerializer
from campaigns import examples
from campaigns.members import NewMemberSerializer
from campaigns.serializers import CampaignMemberSerializer, CampaignSerializer

READ_ONLY = OpenApiResponse(ProblemSerializer, "`read_only_member`: shared with you to look at.")
OWNER_ONLY = OpenApiResponse(ProblemSerializer, "`owner_only`: only the owner can do this.")
ILLEGAL = OpenApiResponse(ProblemSerializer, "`illegal_transition`: this status cannot follow the one it has now.")

LIST = extend_schema(
    operation_id="campaigns_list",
    summary="List campaigns",
    description="Your campaigns and those shared with you, newest first, each with what it has cost.",
    responses=CampaignSerializer(many=True),
    examples=[examples.CAMPAIGN],
)
CREATE = extend_schema(
    operation_id="campaigns_create",
    summary="Begin a campaign",
    description="`budget` is the most that generation may cost for it; null means no limit. It begins as draft or active.",
    responses={201: CampaignSerializer, 409: ILLEGAL},
    examples=[examples.NEW_CAMPAIGN, examples.CAMPAIGN],
)
RETRIEVE = extend_schema(
    operation_id="campaigns_retrieve",
    summary="Read a campaign",
    description="One campaign with its status, budget, spend and dates.",
    examples=[examples.CAMPAIGN],
)
_CHANGED = {200: CampaignSerializer, 403: READ_ONLY, 409: ILLEGAL}
UPDATE = extend_schema(
    operation_id="campaigns_update",
    summary="Replace a campaign",
    description="Status moves: draft to active, active to paused and back, active or paused to completed.",
    responses=_CHANGED,
    examples=[examples.NEW_CAMPAIGN, examples.CAMPAIGN],
)
PARTIAL_UPDATE = extend_schema(
    operation_id="campaigns_partial_update",
    summary="Change a campaign",
    description="What is not sent stays. A budget below what was spent already lets nothing more through.",
    responses=_CHANGED,
    examples=[examples.NEW_CAMPAIGN, examples.CAMPAIGN],
)
DELETE = extend_schema(
    operation_id="campaigns_destroy",
    summary="Delete a draft",
    description="Only drafts, only by the owner. What it has cost stays in your costs.",
    responses={204: None, 403: OWNER_ONLY, 409: ILLEGAL},
)
MEMBER_LIST = extend_schema(
    operation_id="campaign_members_list",
    summary="List a campaign's members",
    description="Whom it is shared with; the owner is not among them.",
    responses=CampaignMemberSerializer(many=True),
    examples=[examples.MEMBER],
)
MEMBER_CREATE = extend_schema(
    operation_id="campaign_members_create",
    summary="Share a campaign",
    description="With the account of an e-mail address. A viewer looks; an editor changes it and spends its budget.",
    request=NewMemberSerializer,
    responses={201: CampaignMemberSerializer, 403: OWNER_ONLY},
    examples=[examples.NEW_MEMBER, examples.MEMBER],
)
MEMBER_UPDATE = extend_schema(
    operation_id="campaign_members_update",
    summary="Change a member's role",
    description="Viewer or editor; only the owner decides.",
    responses={200: CampaignMemberSerializer, 403: OWNER_ONLY},
    examples=[examples.NEW_ROLE, examples.MEMBER],
)
MEMBER_DELETE = extend_schema(
    operation_id="campaign_members_destroy",
    summary="Share a campaign no more",
    description="The owner removes anybody, a member removes themselves.",
    responses={204: None, 403: OWNER_ONLY},
)
