"""How the operations on projects and assets are described in the OpenAPI schema."""

from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse, extend_schema

from artify.core.schema import ProblemSerializer
from campaigns.docs import NO_CAMPAIGN
from projects.serializers import (
    AssetSerializer,
    NewProjectSerializer,
    ProjectChangesSerializer,
    ProjectSerializer,
    ProjectSummarySerializer,
    UploadSerializer,
    VersionNameSerializer,
    VersionSerializer,
    VersionSummarySerializer,
)

CANVAS = {
    "schema": 1,
    "fabric": "7.4.0",
    "pages": [
        {
            "id": "p1",
            "background": "#ffffff",
            "objects": [
                {
                    "type": "Textbox",
                    "id": "t1",
                    "originX": "left",
                    "originY": "top",
                    "left": 80,
                    "top": 80,
                    "width": 640,
                    "text": "첫눈보다 먼저 도착한 겨울",
                    "fontFamily": "Pretendard Variable",
                    "fontSize": 72,
                    "fill": "#18181b",
                }
            ],
        }
    ],
}
SUMMARY_VALUE = {
    "id": 12,
    "name": "겨울 신상 배너",
    "width": 1080,
    "height": 1080,
    "version": 4,
    "thumbnail": "/media/thumbnails/9c/9c41d0b7a2e84f6f8f0d6b1c7f3e5a21.webp",
    "campaign": 7,
    "created_at": "2026-11-02T09:00:00+09:00",
    "updated_at": "2026-11-20T14:30:00+09:00",
}
SUMMARY = OpenApiExample("Project without canvas", response_only=True, value=SUMMARY_VALUE)
PROJECT = OpenApiExample("Project", response_only=True, value={**SUMMARY_VALUE, "data": CANVAS})
NEW = OpenApiExample(
    "New project",
    request_only=True,
    value={"name": "겨울 신상 배너", "width": 1080, "height": 1080, "data": CANVAS},
)
RENAME = OpenApiExample("Rename", request_only=True, value={"name": "겨울 신상 배너 (최종)"})
PATCH = OpenApiExample(
    "Patch",
    request_only=True,
    value={
        "patch": {
            "pages": {
                "changed": [
                    {
                        "id": "p1",
                        "set": {"background": "#f4f4f5"},
                        "objects": {
                            "put": [{"type": "Rect", "id": "r1", "left": 0, "top": 0, "width": 90, "height": 90}],
                            "changed": [{"id": "t1", "set": {"text": "겨울"}, "unset": ["shadow"]}],
                            "removed": ["t2"],
                            "moved": [{"after": None, "ids": ["r1"]}],
                        },
                    }
                ]
            }
        }
    },
)
VERSION_VALUE = {
    "number": 3,
    "kind": "named",
    "label": "고객에게 보낸 시안",
    "name": "겨울 신상 배너",
    "width": 1080,
    "height": 1080,
    "restored_from": None,
    "author": "minji",
    "device": "Chrome, Windows",
    "tab": "3f1c9e0a-8f6e-4a53-8a3c-0a9f6a1f2f11",
    "created_at": "2026-11-20T14:10:00+09:00",
}
VERSION_SUMMARY = OpenApiExample("Version without canvas", response_only=True, value=VERSION_VALUE)
VERSION = OpenApiExample("Version", response_only=True, value={**VERSION_VALUE, "data": CANVAS})
VERSION_LABEL = OpenApiExample("Name", request_only=True, value={"label": "고객에게 보낸 시안"})
ASSET = OpenApiExample(
    "Asset",
    response_only=True,
    value={
        "id": "0d8b6f9e-5a0f-4a53-8a3c-0a9f6a1f2f11",
        "url": "/media/assets/4f/4f0c7d9e2b6a4d1c8e3f5a7b9c1d2e1f.png",
        "thumbnail_url": "/media/thumbnails/a1/a1b2c3d4e5f60718293a4b5c6d7e8f90.webp",
        "width": 1024,
        "height": 1024,
        "content_type": "image/png",
        "bytes": 834112,
        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "created_at": "2026-11-20T14:30:00+09:00",
    },
)

IF_MATCH = OpenApiParameter(
    "If-Match",
    str,
    OpenApiParameter.HEADER,
    required=True,
    description='The ETag of the version that you change, such as `"v4"`, or `*` for whatever is there.',
)
IF_NONE_MATCH = OpenApiParameter(
    "If-None-Match",
    str,
    OpenApiParameter.HEADER,
    description="The ETag that you hold; answers 304 while it is current.",
)
PREFER = OpenApiParameter(
    "Prefer",
    str,
    OpenApiParameter.HEADER,
    description="`return=minimal`: the answer comes without the canvas, which may be megabytes.",
)
ETAG = OpenApiParameter(
    "ETag", str, OpenApiParameter.HEADER, response=[200, 201], description="Names the version; send it as If-Match."
)
NOT_MODIFIED = OpenApiResponse(description="You hold the current version.")
TOO_LARGE = OpenApiResponse(ProblemSerializer, "Larger than this server accepts (`too_large`).")
CONFLICT = OpenApiResponse(
    ProblemSerializer, "Someone saved a newer version (`version_conflict`); `current_version` tells which."
)
REQUIRED = OpenApiResponse(ProblemSerializer, "If-Match is missing (`version_required`).")
TOO_MANY_NAMED = OpenApiResponse(ProblemSerializer, "A hundred versions are named (`too_many_named_versions`).")
CONDITIONAL = {412: CONFLICT, 428: REQUIRED}

LIST = extend_schema(
    summary="List projects",
    description="Your projects without their canvas, last changed first. `search` looks in the names.",
    responses=ProjectSummarySerializer(many=True),
    examples=[SUMMARY],
)
CREATE = extend_schema(
    summary="Create a project",
    description="The answer's ETag names its version. Pictures on the canvas must be assets of yours.",
    parameters=[ETAG],
    request=NewProjectSerializer,
    responses={201: ProjectSerializer, 404: NO_CAMPAIGN, 413: TOO_LARGE},
    examples=[NEW, PROJECT],
)
RETRIEVE = extend_schema(
    summary="Read a project",
    description="The project with its canvas; its ETag names the version.",
    parameters=[IF_NONE_MATCH, ETAG],
    responses={200: ProjectSerializer, 304: NOT_MODIFIED},
    examples=[PROJECT],
)
UPDATE = extend_schema(
    summary="Replace a project",
    description="Writes name and canvas over the version that If-Match names; of racing requests one succeeds.",
    parameters=[IF_MATCH, PREFER, ETAG],
    responses={200: ProjectSerializer, 413: TOO_LARGE, **CONDITIONAL},
    examples=[NEW, PROJECT],
)
PARTIAL_UPDATE = extend_schema(
    summary="Change part of a project",
    description="Writes the fields that are sent over the version that If-Match names. The canvas comes whole, as `data`, "
    "or as `patch`: whole things to `put`, fields of known ones that `changed`, ids that were `removed` or `moved`. "
    "An id stands in one of put, changed and removed; `moved` names runs of neighbours in their new order, each "
    "`after` one that did not move. What is new and not moved stands on top. A patch that does not fit the stored "
    "canvas is refused whole (400; `malformed_patch`, `unknown_page`, `unknown_object`, `duplicate_id`, "
    "`not_patchable`): send `data` then.",
    parameters=[IF_MATCH, PREFER, ETAG],
    request=ProjectChangesSerializer,
    responses={200: ProjectSerializer, 413: TOO_LARGE, **CONDITIONAL},
    examples=[RENAME, PATCH, PROJECT],
)
DELETE = extend_schema(
    summary="Delete a project",
    description="Puts the project away; it can be restored for 30 days.",
    parameters=[IF_MATCH],
    responses={204: None, **CONDITIONAL},
)
RESTORE = extend_schema(
    operation_id="projects_restore",
    summary="Restore a deleted project",
    description="Brings back a project that was deleted less than 30 days ago.",
    request=None,
    responses=ProjectSerializer,
    examples=[PROJECT],
)
DUPLICATE = extend_schema(
    operation_id="projects_duplicate",
    summary="Duplicate a project",
    description="A new project with the same canvas.",
    request=None,
    responses={201: ProjectSerializer},
    examples=[PROJECT],
)
VERSION_LIST = extend_schema(
    operation_id="projects_versions_list",
    summary="List a project's versions",
    description="What every save left, newest first, without the canvas. Saves of the last hour are all kept, then one "
    "an hour for a day, then one a day; named ones stay.",
    responses=VersionSummarySerializer(many=True),
    examples=[VERSION_SUMMARY],
)
VERSION_NAME = extend_schema(
    operation_id="projects_versions_create",
    summary="Name the current version",
    description="Gives the version that the project is at a label, so that it is kept for ever.",
    request=VersionNameSerializer,
    responses={201: VersionSummarySerializer, 409: TOO_MANY_NAMED},
    examples=[VERSION_LABEL, VERSION_SUMMARY],
)
VERSION_RETRIEVE = extend_schema(
    operation_id="projects_versions_retrieve",
    summary="Read a version",
    description="The project as a save left it, with its canvas.",
    responses=VersionSerializer,
    examples=[VERSION],
)
VERSION_RENAME = extend_schema(
    operation_id="projects_versions_partial_update",
    summary="Name a version",
    description="Gives an earlier version a label, or takes it away with an empty one.",
    request=VersionSummarySerializer,
    responses={200: VersionSummarySerializer, 409: TOO_MANY_NAMED},
    examples=[VERSION_LABEL, VERSION_SUMMARY],
)
VERSION_RESTORE = extend_schema(
    operation_id="projects_versions_restore",
    summary="Restore a version",
    description="Makes canvas and size what they were; the name stays. It is a save like any other: If-Match names the "
    "version that it replaces, which stays in the list.",
    parameters=[IF_MATCH],
    request=None,
    responses={200: ProjectSerializer, **CONDITIONAL},
    examples=[PROJECT],
)
THUMBNAIL = extend_schema(
    operation_id="projects_set_thumbnail",
    summary="Set a project's thumbnail",
    description="A picture of the design, made by whoever drew it; stored as WebP of at most 480 pixels a side. "
    "The version stays as it is.",
    request={"multipart/form-data": UploadSerializer},
    responses={204: None, 413: TOO_LARGE},
)
ASSET_LIST = extend_schema(
    summary="List assets", description="Your uploaded and generated pictures, newest first.", examples=[ASSET]
)
ASSET_RETRIEVE = extend_schema(summary="Read an asset", description="One stored picture.", examples=[ASSET])
ASSET_CREATE = extend_schema(
    summary="Upload a picture",
    description="PNG, JPEG, WebP or GIF (its first frame), whatever the file is called, re-encoded without metadata; "
    "or an SVG, reduced to harmless shapes. The same picture twice is one asset.",
    request={"multipart/form-data": UploadSerializer},
    responses={201: AssetSerializer, 413: TOO_LARGE},
    examples=[ASSET],
)
