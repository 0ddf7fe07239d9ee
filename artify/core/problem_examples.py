"""What an error answer looks like in the API's documentation: a problem with a code that it may really have."""

import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from django.utils import translation
from rest_framework import exceptions

CODE = re.compile(r"`([a-z]+(?:_[a-z]+)+)`")
USUAL = {
    400: "invalid",
    401: "not_authenticated",
    402: "monthly_cap_exceeded",
    404: "not_found",
    405: "method_not_allowed",
    406: "not_acceptable",
    409: "still_running",
    413: "too_large",
    415: "unsupported_media_type",
    422: "idempotency_key_reused",
    429: "rate_limited",
    502: "provider_unavailable",
    503: "provider_paused",
    504: "provider_timeout",
}
FIELD = {"field": "name", "code": "required", "detail": "This field is required."}


def problem_example(status: int, description: str) -> dict[str, Any]:
    """A problem document; its code is the first that the description names, else the usual one of the status."""
    found = CODE.search(description)
    code = found[1] if found else USUAL.get(status, "error")
    errors = [FIELD] if code == "invalid" else []
    return {
        "type": f"urn:artify:problem:{code}",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "code": code,
        "detail": FIELD["detail"] if errors else _sentences().get((status, code), description.replace("`", "")),
        "errors": errors,
        "request_id": "a6934508-adad-4a80-b1ff-10d7dc0bec4c",
    }


def _sentences() -> dict[tuple[int, str], str]:
    with translation.override("en"):
        return {
            (kind.status_code, kind.default_code): str(kind.default_detail)
            for kind in _below(exceptions.APIException)
            if kind.default_detail != exceptions.APIException.default_detail and "{" not in str(kind.default_detail)
        }


def _below(kind: type[exceptions.APIException]) -> Iterator[type[exceptions.APIException]]:
    for child in kind.__subclasses__():
        yield child
        yield from _below(child)
