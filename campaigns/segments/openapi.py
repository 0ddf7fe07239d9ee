"""The schema of criteria in the older dialect of OpenAPI 3.0, which knows neither `const` nor several types."""

from typing import Any

from campaigns.segments.criteria import json_schema


def openapi_schema() -> dict[str, Any]:
    """As `json_schema`, for the documentation; without the title, after which client generators would name the type."""
    schema: dict[str, Any] = _older(json_schema("en"))
    del schema["title"]
    return schema


def _older(part: Any) -> Any:
    if not isinstance(part, dict):
        return part
    older = {name: _older(value) for name, value in part.items() if name not in {"$schema", "examples", "oneOf"}}
    if "oneOf" in part:
        older |= {"type": "string", "enum": [option["const"] for option in part["oneOf"]]}
    if part.get("type") == ["integer", "null"]:
        older |= {"type": "integer", "nullable": True}
    return older
