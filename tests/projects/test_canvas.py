"""Promise 6: any design gets 2xx or a clear 4xx; and what is stored comes back as it was."""

import json
import unicodedata

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

MEDIA = "/media/assets/4f/4f0c.png"


def post(client, data):
    return client.post("/api/projects", {"name": "A", "data": data})


def post_raw(client, data: str):
    return client.generic("POST", "/api/projects", f'{{"name": "A", "data": {data}}}', content_type="application/json")


def refusal(answer):
    error = answer.json()["errors"][0]
    assert error["detail"]
    return answer.status_code, error["field"], error["code"]


def image(src):
    return {"version": "5.3.0", "objects": [{"type": "group", "objects": [{"type": "image", "src": src}]}]}


def test_what_fabric_5_wrote_is_kept_as_it_is(owner_api):
    data = {
        "version": "5.3.0",
        "objects": [{"type": "textbox", "text": "data:, 한글 \U0001f600", "left": 1.5, "fill": None}],
        "background": "#ffffff",
    }
    assert post(owner_api, data).json()["data"] == data


def test_words_are_stored_composed(owner_api):
    """Hangul in parts, as a Mac's files have it, comes from a new design and from a replaced one."""
    parts, whole = (unicodedata.normalize(form, "봄 한정 café") for form in ("NFD", "NFC"))
    text = {"type": "textbox", "text": parts, "name": parts, "font": parts}
    data = {"schema": 1, "pages": [{"id": "p", "name": parts, "objects": [{"type": "group", "objects": [text]}]}]}
    stored = {"type": "textbox", "text": whole, "name": whole, "font": parts}
    expected = [{"id": "p", "name": whole, "objects": [{"type": "group", "objects": [stored]}]}]
    project = post(owner_api, data).json()
    assert project["data"]["pages"] == expected
    path = f"/api/projects/{project['id']}"
    answer = owner_api.put(path, {"name": "A", "data": data}, headers={"If-Match": '"v1"'})
    assert answer.json()["data"]["pages"] == expected


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({"objects": {}}, "malformed"),
        ({"schema": 1, "pages": [1]}, "malformed"),
        ({"schema": 2, "pages": []}, "unknown_schema"),
        ({"schema": "1", "pages": []}, "unknown_schema"),
        ({"objects": [{"type": "text", "text": "a\x00b"}]}, "nul_character"),
        ({"objects": [], "a\x00b": 1}, "nul_character"),
    ],
)
def test_what_is_no_canvas_is_refused(owner_api, data, code):
    assert refusal(post(owner_api, data)) == (400, "data", code)


@pytest.mark.parametrize("depth", [65, 99, 150, 200])
def test_deep_nesting_names_the_field(owner_api, depth):
    nested = '{"a":' * depth + "1" + "}" * depth
    assert refusal(post_raw(owner_api, nested)) == (400, "data", "too_deep")


def test_the_deepest_allowed_canvas_is_kept(owner_api):
    nested = '{"a":' * 64 + "1" + "}" * 64
    answer = post_raw(owner_api, nested)
    assert answer.status_code == 201
    assert answer.json()["data"] == json.loads(nested)


@pytest.mark.parametrize(
    "raw",
    [
        '{"a":' * 60_000 + "1" + "}" * 60_000,
        '{"text": "\\ud800"}',
        '{"text": "\\udc00\\ud800"}',
        '{"left": NaN}',
        '{"left": 1e999}',
        '{"left": -Infinity}',
        "{",
        "",
    ],
)
def test_what_is_no_storable_json_is_refused(owner_api, raw):
    answer = post_raw(owner_api, raw)
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_json")


def test_bytes_that_are_no_utf8_are_refused(owner_api):
    answer = owner_api.generic("POST", "/api/projects", b'{"name": "\xff\xfe"}', content_type="application/json")
    assert answer.status_code == 400


def test_too_large_a_canvas_is_refused(owner_api, settings):
    settings.CANVAS_MAX_BYTES = 1000
    fits, exceeds = ({"objects": [], "text": "x" * length} for length in (950, 1000))
    assert post(owner_api, fits).status_code == 201
    answer = post(owner_api, exceeds)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_too_large_a_body_is_refused(owner_api, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    answer = post(owner_api, {"text": "x" * 1000})
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


@pytest.mark.parametrize(
    ("src", "code"),
    [
        ("data:image/png;base64,iVBORw0KGgo=", "base64_image"),
        ("DATA:image/svg+xml,<svg/>", "base64_image"),
        ("https://elsewhere.example/cat.png", "foreign_image"),
        ("//elsewhere.example/media/cat.png", "foreign_image"),
        ("http://testserver.elsewhere.example/media/cat.png", "foreign_image"),
        ("http://testserver@elsewhere.example/media/cat.png", "foreign_image"),
        ("blob:http://testserver/0b5e", "foreign_image"),
        ("javascript:alert(1)", "foreign_image"),
        ("/api/logout", "foreign_image"),
        ("/media/../api/projects", "foreign_image"),
        ("/media/..\\api", "foreign_image"),
        ("/media/a.png?x=1", "foreign_image"),
        ("media/a.png", "foreign_image"),
    ],
)
def test_only_our_own_pictures_are_taken(owner_api, src, code):
    assert refusal(post(owner_api, image(src))) == (400, "data", code)


@pytest.mark.parametrize(
    "place",
    [
        {"backgroundImage": {"type": "image", "src": "data:,"}},
        {"schema": 1, "pages": [{"objects": [], "background": {"type": "pattern", "source": "data:,"}}]},
        {"objects": [{"type": "rect", "clipPath": {"type": "image", "src": "data:,"}}]},
        {"objects": [{"type": "image", "src": MEDIA, "filters": [{"type": "BlendImage", "image": {"src": "data:,"}}]}]},
    ],
)
def test_pictures_are_found_wherever_they_are(owner_api, place):
    assert refusal(post(owner_api, place)) == (400, "data", "base64_image")


@pytest.mark.parametrize("src", [MEDIA, f"http://testserver{MEDIA}", f"https://testserver{MEDIA}"])
def test_our_own_pictures_lose_the_host(owner_api, src):
    stored = post(owner_api, image(src)).json()["data"]
    assert stored == image(MEDIA)


def test_pictures_are_checked_at_every_save(owner_api, project):
    answer = owner_api.patch(f"/api/projects/{project.pk}", {"data": image("data:,")}, headers={"If-Match": "*"})
    assert refusal(answer) == (400, "data", "base64_image")


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
NUMBER = st.integers(-(2**53), 2**53) | st.floats(-1e15, 1e15).map(lambda number: round(number, 6))
JSON = st.recursive(
    st.none() | st.booleans() | NUMBER | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=30,
)
OBJECT = st.fixed_dictionaries({"type": TEXT}, optional={"left": NUMBER, "text": TEXT, "own": JSON, "src": TEXT})
relaxed = hypothesis_settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@relaxed
@given(data=st.fixed_dictionaries({"objects": st.lists(OBJECT, max_size=4)}, optional={"extra": JSON}))
def test_any_design_is_kept_exactly_or_clearly_refused(owner_api, settings, data):
    settings.RATES = {**settings.RATES, "projects": "100000/1m"}
    answer = post(owner_api, data)
    if answer.status_code == 201:
        assert owner_api.get(f"/api/projects/{answer.json()['id']}").json()["data"] == data
    else:
        assert refusal(answer)[:2] == (400, "data")


@relaxed
@given(data=JSON)
def test_any_json_at_all_is_answered(owner_api, settings, data):
    settings.RATES = {**settings.RATES, "projects": "100000/1m"}
    assert post(owner_api, data).status_code in {201, 400}


@relaxed
@given(body=st.binary(max_size=200))
def test_any_bytes_at_all_are_answered(owner_api, settings, body):
    settings.RATES = {**settings.RATES, "projects": "100000/1m"}
    answer = owner_api.generic("POST", "/api/projects", body, content_type="application/json")
    assert answer.status_code == 400
