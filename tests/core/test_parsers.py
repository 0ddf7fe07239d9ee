"""Bodies that would fail later are refused at the door."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rest_framework.test import APIClient

from artify.core.parsers import MAX_DEPTH, nests_deeper

PATH = "/api/generate/text"
nested = st.recursive(st.none() | st.text(max_size=3), lambda inner: st.lists(inner, max_size=3), max_leaves=30)


def depth(data: object) -> int:
    return 1 + max(map(depth, data), default=0) if isinstance(data, list) else 0


@given(nested, st.integers(1, 8))
def test_depth_is_counted_exactly(data: object, limit: int) -> None:
    assert nests_deeper(data, limit) is (depth(data) > limit)


def test_objects_nest_as_lists_do() -> None:
    assert nests_deeper({"a": [{"b": {}}]}, 3) and not nests_deeper({"a": [{"b": {}}]}, 4)


def test_the_limit_itself_passes() -> None:
    data: object = "x"
    for _ in range(MAX_DEPTH):
        data = [data]
    assert not nests_deeper(data, MAX_DEPTH) and nests_deeper([data], MAX_DEPTH)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"prompt": ', "invalid_json"),
        (b'{"prompt": NaN}', "invalid_json"),
        (b'{"prompt": "\xff"}', "invalid_json"),
        (rb'{"prompt": "\ud800"}', "invalid_json"),
        (rb'{"prompt": "a\u0000b"}', "nul_character"),
        (rb'{"a\u0000b": "prompt"}', "nul_character"),
        (b"[" * 60_000 + b"]" * 60_000, "too_deep"),
        (b'{"prompt": ' + b"[" * 60_000 + b"]" * 60_000 + b"}", "too_deep"),
    ],
)
def test_a_body_that_cannot_be_kept(owner_api: APIClient, body: bytes, code: str) -> None:
    answer = owner_api.generic("POST", PATH, body, content_type="application/json")
    assert answer.status_code == 400
    named = {answer.json()["code"], *(error["code"] for error in answer.json()["errors"])}
    # orjson stops at a depth of its own, and then knows no field
    assert named & ({code, "invalid_json"} if code == "too_deep" else {code})
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_a_written_backslash_is_no_nul(owner_api: APIClient) -> None:
    body = rb'{"prompt": "a \\u0000 in a text"}'
    assert owner_api.generic("POST", PATH, body, content_type="application/json").status_code == 200


def test_a_body_that_is_no_object(owner_api: APIClient) -> None:
    for body in (b"[]", b'"text"', b"7", b"null"):
        assert owner_api.generic("POST", PATH, body, content_type="application/json").status_code == 400


def test_a_body_too_large(owner_api: APIClient, settings) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000
    answer = owner_api.post(PATH, {"prompt": "x" * 1_000})
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


@pytest.mark.parametrize("media_type", ["text/plain", "application/xml", "application/x-www-form-urlencoded"])
def test_another_media_type(owner_api: APIClient, media_type: str) -> None:
    answer = owner_api.generic("POST", PATH, b"prompt=x", content_type=media_type)
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")
