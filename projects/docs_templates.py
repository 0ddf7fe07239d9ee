"""How the operations on templates are described in the OpenAPI schema."""

from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse, extend_schema

from artify.core.schema import ProblemSerializer
from projects.docs import CANVAS, PROJECT
from projects.serializers import ProjectSerializer
from projects.serializers_templates import (
    NewTemplateSerializer,
    TemplateChangeSerializer,
    TemplateSerializer,
    TemplateSummarySerializer,
    UseSerializer,
)

SUMMARY_VALUE = {
    "id": 3,
    "name": "겨울 신메뉴",
    "category": "social",
    "channel": "Instagram square",
    "language": "ko",
    "tags": ["카페", "café"],
    "width": 1080,
    "height": 1080,
    "thumbnail": "/media/thumbnails/9c/9c41d0b7a2e84f6f8f0d6b1c7f3e5a21.webp",
    "is_own": False,
    "created_at": "2026-11-02T09:00:00+09:00",
    "updated_at": "2026-11-20T14:30:00+09:00",
}
SUMMARY = OpenApiExample("Template without canvas", response_only=True, value=SUMMARY_VALUE)
TEMPLATE = OpenApiExample("Template", response_only=True, value={**SUMMARY_VALUE, "data": CANVAS})
NEW = OpenApiExample(
    "Keep a design", request_only=True, value={"project": 12, "name": "신메뉴 피드", "category": "social"}
)
RENAME = OpenApiExample("Rename", request_only=True, value={"name": "신메뉴 피드 (겨울)"})
USE_IT = OpenApiExample("Begin a project", request_only=True, value={"name": "12월 신메뉴", "campaign": 7})
NO_PROJECT = OpenApiResponse(ProblemSerializer, "The project is not there, or not yours.")
EVERYBODYS = OpenApiResponse(ProblemSerializer, "It is everybody's (`permission_denied`).")

LIST = extend_schema(
    operation_id="templates_list",
    summary="List templates",
    description="What a design can begin with, without canvas: your own, then everybody's, kind by kind, those in your "
    "language in front. `search` looks in the names, channels, sizes and search words, Korean and English; `similar` on the first page is what means the same "
    "without saying so, the nearest first (empty when the index cannot be asked).",
    parameters=[OpenApiParameter("mine", bool, description="true: your own only; false: everybody's only.")],
    responses=TemplateSummarySerializer(many=True),
    examples=[SUMMARY],
)
CREATE = extend_schema(
    operation_id="templates_create",
    summary="Save a design as a template",
    description="Copies the project's canvas as it is stored, its size and its thumbnail. The template is yours alone.",
    request=NewTemplateSerializer,
    responses={201: TemplateSerializer, 404: NO_PROJECT},
    examples=[NEW, TEMPLATE],
)
RETRIEVE = extend_schema(
    operation_id="templates_retrieve",
    summary="Read a template",
    description="The template with its canvas.",
    responses=TemplateSerializer,
    examples=[TEMPLATE],
)
PARTIAL_UPDATE = extend_schema(
    operation_id="templates_partial_update",
    summary="Change a template",
    description="Writes the fields that are sent; of your own templates only.",
    request=TemplateChangeSerializer,
    responses={200: TemplateSerializer, 403: EVERYBODYS},
    examples=[RENAME, TEMPLATE],
)
DELETE = extend_schema(
    operation_id="templates_destroy",
    summary="Delete a template",
    description="Deletes a template of yours for good. Projects that began with it stay.",
    responses={204: None, 403: EVERYBODYS},
)
USE = extend_schema(
    operation_id="templates_use",
    summary="Begin a project with a template",
    description="A new project with the template's canvas, size and thumbnail.",
    request=UseSerializer,
    responses={201: ProjectSerializer},
    examples=[USE_IT, PROJECT],
)
