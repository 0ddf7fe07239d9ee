"""What the API's documentation says of campaigns and their members."""

from typing import Any

from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view

from artify.core.schema import ProblemSerializer
from campaigns import examples
from campaigns.members import NewMemberSerializer
from campaigns.serializers import CampaignMemberSerializer, CampaignSerializer

READ_ONLY = OpenApiResponse(ProblemSerializer, "`read_only_member`: shared with you to look at.")
OWNER_ONLY = OpenApiResponse(ProblemSerializer, "`owner_only`: only the owner can do this.")
NO_CAMPAIGN = OpenApiResponse(ProblemSerializer, "The campaign is not there, or not yours.")
ILLEGAL = OpenApiResponse(ProblemSerializer, "`illegal_transition`: this status cannot follow the one it has now.")


def member_operations(thing: str, member: Any, seen: str, roles: str) -> Any:
    """What is said of the members of a thing.

    Args:
        thing: "campaign".
        member: the serializer of one.
        seen: who is listed, and who sees it, as sentences.
        roles: what a viewer and an editor may do, as a sentence.
    """
    return extend_schema_view(
        list=extend_schema(
            operation_id=f"{thing}_members_list",
            summary=f"List a {thing}'s members",
            description=seen,
            responses=member(many=True),
            examples=[examples.MEMBER],
        ),
        create=extend_schema(
            operation_id=f"{thing}_members_create",
            summary=f"Share a {thing}",
            description=f"With the account of an e-mail address. {roles}",
            request=NewMemberSerializer,
            responses={201: member, 403: OWNER_ONLY},
            examples=[examples.NEW_MEMBER, examples.MEMBER],
        ),
        partial_update=extend_schema(
            operation_id=f"{thing}_members_partial_update",
            summary=f"Change a {thing} member's role",
            description="Viewer or editor; only the owner decides.",
            responses={200: member, 403: OWNER_ONLY},
            examples=[examples.NEW_ROLE, examples.MEMBER],
        ),
        destroy=extend_schema(
            operation_id=f"{thing}_members_destroy",
            summary=f"Share a {thing} no more",
            description="The owner removes anybody, a member removes themselves.",
            responses={204: None, 403: OWNER_ONLY},
        ),
    )


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
OPERATIONS = extend_schema_view(
    list=LIST, create=CREATE, retrieve=RETRIEVE, update=UPDATE, partial_update=PARTIAL_UPDATE, destroy=DELETE
)
MEMBERS = member_operations(
    "campaign",
    CampaignMemberSerializer,
    "Whom it is shared with; the owner is not among them.",
    "A viewer looks; an editor changes it and spends its budget.",
)
