"""How our views appear in the OpenAPI schema."""

from typing import Any

from drf_spectacular.openapi import AutoSchema as SpectacularAutoSchema
from drf_spectacular.utils import OpenApiResponse
from rest_framework import serializers

from artify.core.problem_examples import problem_example
from artify.core.problems import PROBLEM_JSON
from artify.core.scopes import needed_scope

RETRY_AFTER = {"Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 0}}}


class FieldErrorSerializer(serializers.Serializer[Any]):
    """One wrong field of a request."""

    field = serializers.CharField(help_text="Name of the field, empty for the request as a whole.")
    code = serializers.CharField()
    detail = serializers.CharField()


class ProblemSerializer(serializers.Serializer[Any]):
    """An error (RFC 9457 problem details); every error of the API has this shape."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    code = serializers.CharField(help_text="Machine code; stable across languages.")
    detail = serializers.CharField(help_text="A sentence in the user's language.")
    errors = FieldErrorSerializer(many=True)  # type: ignore[assignment]  # hides a property we do not use
    request_id = serializers.CharField(help_text="Quote it when you report a fault.")


def _mark_problem(content: dict[str, Any]) -> None:
    """A problem document has a media type of its own, whatever the view's renderers are."""
    for media_type in list(content):
        if content[media_type].get("schema", {}).get("$ref") == "#/components/schemas/Problem":
            content[PROBLEM_JSON] = content.pop(media_type)


class AutoSchema(SpectacularAutoSchema):
    """Adds the errors that any operation may answer with, so that views name only their own."""

    def get_operation(self, *args: Any, **kwargs: Any) -> Any:
        """The operation with a problem document for each common error."""
        operation = super().get_operation(*args, **kwargs)
        if operation is None:
            return None
        for status, text in self._common_errors(operation).items():
            if status not in operation["responses"]:
                response = OpenApiResponse(ProblemSerializer, text)
                operation["responses"][status] = self._get_response_for_code(  # type: ignore[no-untyped-call]
                    response, status, media_types=[PROBLEM_JSON]
                )
        for answer in operation["responses"].values():
            _mark_problem(answer.get("content", {}))
        for status, answer in operation["responses"].items():
            if status in {"429", "503"}:
                answer["headers"] = RETRY_AFTER
            shown = answer.get("content", {}).get(PROBLEM_JSON, {"examples": {}})
            if "examples" not in shown:
                shown["example"] = problem_example(int(status), answer["description"])
        return operation

    def get_description(self) -> Any:  # type: ignore[override]  # drf-spectacular drops the arguments
        """The view's words, and what an API key needs for it."""
        scope, words = needed_scope(self.view, self.method), super().get_description()
        return f"{words}\n\nAPI key: scope `{scope.value}`.".strip() if scope else words

    def _map_basic_serializer(self, serializer: Any, direction: Any) -> Any:
        schema = super()._map_basic_serializer(serializer, direction)  # type: ignore[no-untyped-call]
        if isinstance(serializer, ProblemSerializer):
            schema["additionalProperties"] = {}  # what some errors add, such as the `current_version` of a 412
        return schema

    def _common_errors(self, operation: dict[str, Any]) -> dict[str, str]:
        errors = {
            "406": "No format of this answer is among those that Accept names.",
            "429": "Too many requests, or a quota is used up; see Retry-After.",
            "503": "`database_unavailable`: the database cannot answer now; see Retry-After.",
        }
        if any(permission.__class__.__name__ == "IsAuthenticated" for permission in self.view.get_permissions()):
            errors["401"] = "No valid access token or API key."
            errors["403"] = "`closed_to_keys`: an API key cannot do this."
        if needed_scope(self.view, self.method):
            errors["403"] = "`scope_missing`: an API key without the `scope` that the answer names."
        asked = {each["name"] for each in operation.get("parameters", ()) if each["in"] in {"query", "header"}}
        if asked:
            errors["400"] = "Some of the parameters or headers are not right; `errors` names each field."
        if asked & {"page", "cursor"}:
            errors["404"] = "There is no such page."
        if "{" in self.path:
            errors["404"] = "Not there, or not yours."
        if self.method in {"POST", "PUT", "PATCH"}:
            errors["400"] = "Some of the data is not right; `errors` names each field."
            errors["415"] = "The content type is not supported."
        return errors
