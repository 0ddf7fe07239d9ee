"""Designs that move in: whatever JSON the old service kept, with its pictures as assets of ours."""

import json

import pytest
from django.core.files.storage import default_storage

from accounts.models import User
from generation.legacy.canvas import read_canvas, size_of
from generation.legacy.importer import RefusedError
from projects.models import Asset, Project, ProjectVersion
from tests.factories import client_of
from tests.generation.legacy.pictures import bomb, canvas, data_url, image, noise, png

pytestmark = pytest.mark.django_db
RECT = {"type": "rect", "left": 10, "top": 20, "width": 100, "height": 50, "fill": "#336699"}


@pytest.fixture
def minji(artify):
    return artify.add("users", username="minji", email="minji@example.com", password="$2b$04$" + "a" * 53)


def add(artify, data, **fields):
    text = data if isinstance(data, str) else json.dumps(data)
    return artify.add("projects", **{"user_id": 1, "name": "Poster", "data": text} | fields)


def test_a_design_comes_with_its_name_its_dates_and_a_first_version(move_in, artify, minji):
    dates = {"created_at": "2023-05-01 10:00", "updated_at": "2024-01-02 03:04:05"}
    add(artify, canvas(RECT), name="  여름\n포스터 ", **dates)
    assert move_in(artify=artify).code == 0
    project, version = Project.objects.get(), ProjectVersion.objects.get()
    assert (project.name, project.user.username, project.width, project.height) == ("여름 포스터", "minji", 1080, 1080)
    assert project.data == canvas(RECT) == version.data
    assert [each.isoformat()[:16] for each in (project.created_at, project.updated_at, version.created_at)] == [
        "2023-05-01T10:00",
        "2024-01-02T03:04",
        "2024-01-02T03:04",
    ]
    assert (version.number, version.author_id) == (1, project.user_id)


def test_pictures_become_assets_of_the_owner_once_each(move_in, artify, minji):
    red = data_url(png())
    filled = {**RECT, "fill": {"type": "pattern", "source": red, "repeat": "repeat"}}
    group = {"type": "group", "objects": [image(red), image(data_url(png("#00ff00")))]}
    add(artify, canvas(image(red), filled, group, backgroundImage=image(red)))
    assert move_in(artify=artify).code == 0
    data, assets = (
        Project.objects.get().data,
        {default_storage.url(each.file.name): each for each in Asset.objects.all()},
    )
    assert len(assets) == 2
    first, second, third = data["objects"]
    members = [each["src"] for each in third["objects"]]
    assert {first["src"], second["fill"]["source"], *members, data["backgroundImage"]["src"]} == set(assets)
    assert first["src"] == members[0] == data["backgroundImage"]["src"] != members[1]
    assert first["assetId"] == str(assets[first["src"]].pk)
    assert {each.user.username for each in assets.values()} == {"minji"}
    assert "base64" not in json.dumps(data)
    assert client_of(User.objects.get()).get(first["src"]).status_code == 200


@pytest.mark.parametrize(
    ("src", "code"),
    [
        (data_url(bomb()), "picture_refused"),
        (data_url(b"<html><script>alert(1)</script></html>", "image/png"), "picture_refused"),
        ("data:image/png;base64,****", "picture_refused"),
        ("data:nothing", "picture_refused"),
        ("https://old.example/pictures/1.png", "picture_elsewhere"),
        ("http://169.254.169.254/latest/meta-data", "picture_elsewhere"),
        ("/uploads/1.png", "picture_elsewhere"),
        ("/media/assets/aa/" + "a" * 32 + ".png", "picture_elsewhere"),  # the old service's, not ours
        ("blob:https://old.example/1234", "picture_elsewhere"),
    ],
)
def test_a_picture_that_cannot_be_taken_leaves_a_placeholder_and_is_said(move_in, artify, minji, src, code):
    add(artify, canvas(image(src, name="hero"), RECT))
    result = move_in(artify=artify)
    assert (result.code, result.codes("artify.projects")) == (0, {"1": [code]})
    lost, rect = Project.objects.get().data["objects"]
    assert (lost["src"], lost["name"], rect) == ("", "hero", RECT)
    assert src.startswith(lost["foreignSrc"]) and len(lost["foreignSrc"]) <= 120
    assert not Asset.objects.exists()


def test_pictures_elsewhere_are_fetched_only_when_asked_and_never_from_inside(move_in, artify, minji, openai_server):
    add(artify, canvas(image("http://127.0.0.1:9/picture.png"), image("http://[::1]/x"), image("file:///etc/passwd")))
    result = move_in(artify=artify, fetch_images=True)
    assert result.codes("artify.projects") == {"1": ["picture_not_fetched"] * 3}
    assert "not public" in json.dumps(result.report["rows"])


@pytest.mark.parametrize(
    ("text", "objects"),
    [
        (json.dumps(json.dumps(canvas(RECT))), [RECT]),  # a string in the column
        (json.dumps([RECT]), [RECT]),
        (json.dumps({"canvas": canvas(RECT), "zoom": 1}), [RECT]),
        (json.dumps({"canvasJson": json.dumps(canvas(RECT)), "width": 500, "height": 400}), [RECT]),
        (json.dumps({"objects": [RECT, None, 5, "x"]}), [RECT]),
    ],
)
def test_designs_in_any_wrapping_are_found(text, objects):
    assert read_canvas(text)[0]["objects"] == objects


def test_the_size_is_the_designs_own_or_large_enough_for_its_objects():
    assert size_of({"width": 500, "height": 400.4, "objects": []}) == (500, 400, False)
    assert size_of({"objects": [RECT]}) == (1080, 1080, True)
    wide = {**RECT, "left": 1500, "scaleX": 3, "top": float("nan"), "height": True}
    assert size_of({"objects": [wide]}) == (1800, 1080, True)
    assert size_of({"width": "500", "height": -1, "objects": [{**RECT, "left": 1e8}]}) == (8000, 1080, True)


@pytest.mark.parametrize("text", [None, "", " ", "null", "{}"])
def test_nothing_is_a_blank_design(text):
    assert read_canvas(text) == ({}, False)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{broken", "broken_json"),
        ('{"objects": [', "broken_json"),
        ("7", "not_a_design"),
        ('{"hello": "world"}', "not_a_design"),
        ('"""', "broken_json"),
        ("[" * 60_000 + "]" * 60_000, "too_deep"),
        ('{"objects": [' + '{"objects": [' * 60 + "]}" * 60 + "]}", "too_deep"),
        (json.dumps(json.dumps(json.dumps(json.dumps("x")))), "not_a_design"),
    ],
)
def test_what_is_no_design_is_refused(text, code):
    with pytest.raises(RefusedError) as refusal:
        read_canvas(text)
    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("written", "kept"),
    [("a\\u0000b", "ab"), ("a\\ud800b", "a\ufffdb"), ("\\ud83d\\ude00 이모지", "😀 이모지")],
)
def test_characters_that_cannot_be_stored_are_replaced(written, kept):
    data, replaced = read_canvas(
        '{"objects": [{"type": "text", "text": "' + written + '"}], "zoom": NaN, "n": ' + "9" * 400 + "}"
    )
    assert data["objects"][0]["text"] == kept
    assert replaced is (kept in {"ab", "a\ufffdb"})


def test_broken_rows_of_a_text_column_are_refused_and_the_others_taken(move_in, artify, minji):
    artify.run("ALTER TABLE projects ALTER COLUMN data TYPE text")
    add(artify, "{broken")
    add(artify, '{"objects": [{"type": "text", "text": "\\u0000\\ud800"}]}')
    add(artify, "[" * 60_000)
    add(artify, canvas(RECT))
    result = move_in(artify=artify)
    assert result.code == 3
    assert result.codes("artify.projects") == {"1": ["broken_json"], "2": ["characters_replaced"], "3": ["too_deep"]}
    assert Project.objects.count() == 2


def test_a_design_of_twenty_megabytes_comes_in_small(move_in, artify, minji, settings):
    settings.UPLOAD_MAX_BYTES = 20_000_000
    add(artify, canvas(image(data_url(noise(2200)))))  # 14.5 MB, 19.4 MB as base64
    result = move_in(artify=artify)
    assert (result.code, result.of("artify.projects")) == (0, {"read": 1, "created": 1})
    assert len(json.dumps(Project.objects.get().data)) < 1000
    assert Asset.objects.get().width == 2200


def test_whose_user_is_missing_is_refused_or_adopted(move_in, artify, minji):
    add(artify, canvas(RECT), user_id=99)
    add(artify, canvas(RECT), user_id=None)
    result = move_in(artify=artify)
    assert (result.code, result.codes("artify.projects")) == (3, {"1": ["no_owner"], "2": ["no_owner"]})
    result = move_in(artify=artify, orphans_to="minji")
    assert (result.code, result.codes("artify.projects")) == (0, {"1": ["adopted"], "2": ["adopted"]})
    assert Project.objects.filter(user__username="minji").count() == 2


def test_dates_that_cannot_be_right_are_replaced(move_in, artify, minji):
    add(artify, canvas(), created_at="0001-01-01", updated_at="2024-02-03")
    add(artify, canvas(), created_at="2024-01-01", updated_at="9999-12-31 23:59:59")
    add(artify, canvas(), created_at="infinity", updated_at="-infinity")
    add(artify, canvas(), created_at="4713-01-01 BC", updated_at=None)
    result = move_in(artify=artify)
    assert result.codes("artify.projects") == {str(number): ["date_replaced"] for number in range(1, 5)}
    years = [(each.created_at.year, each.updated_at.year) for each in Project.objects.order_by("pk")]
    assert years[:2] == [(2024, 2024), (2024, 2024)]


def test_again_adds_nothing_and_a_changed_design_is_a_version(move_in, artify, minji):
    add(artify, canvas(RECT, image(data_url(png()))))
    move_in(artify=artify)
    assert move_in(artify=artify).of("artify.projects") == {"read": 1, "unchanged": 1}
    artify.run("UPDATE projects SET data = %s, updated_at = '2025-01-01'", [json.dumps(canvas())])
    assert move_in(artify=artify).of("artify.projects") == {"read": 1, "updated": 1}
    project = Project.objects.get()
    assert (project.version, project.data["objects"], project.updated_at.year) == (2, [], 2025)
    assert list(project.versions.values_list("number", flat=True)) == [2, 1]
    assert move_in(artify=artify).of("artify.projects") == {"read": 1, "unchanged": 1}


def test_what_was_worked_on_here_stays(move_in, artify, minji):
    add(artify, canvas(RECT))
    move_in(artify=artify)
    project = Project.objects.get()
    api = client_of(project.user)
    saved = api.patch(f"/api/projects/{project.pk}", {"name": "Mine"}, headers={"If-Match": '"v1"'})
    assert saved.status_code == 200
    artify.run("UPDATE projects SET data = %s", [json.dumps(canvas(image(data_url(png()))))])
    result = move_in(artify=artify)
    assert (result.code, result.codes("artify.projects")) == (3, {"1": ["changed_here"]})
    project.refresh_from_db()
    assert (project.name, project.data["objects"], Asset.objects.count()) == ("Mine", [RECT], 0)


def test_a_dry_run_checks_pictures_and_stores_none(move_in, artify, minji):
    add(artify, canvas(image(data_url(png())), image(data_url(bomb()))))
    add(artify, '{"hello": 1}')
    dry = move_in(artify=artify, dry_run=True)
    assert (Project.objects.count(), Asset.objects.count(), dry.code) == (0, 0, 3)
    real = move_in(artify=artify)
    assert (dry.report["tables"], dry.report["rows"]) == (real.report["tables"], real.report["rows"])
