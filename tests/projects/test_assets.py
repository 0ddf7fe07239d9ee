"""Promises 7 to 9: bombs are refused, bytes decide the type, no metadata is kept."""

import hashlib
import io
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from projects.images import ImageError, clean
from tests.factories import UserFactory, client_of
from tests.projects.pictures import MARKER, bomb, picture, turned_jpeg, with_metadata


def stored(media, url):
    return (media / url.removeprefix("/media/")).read_bytes()


def refusal(answer):
    error = answer.json()["errors"][0]
    assert error["detail"]
    return answer.status_code, error["field"], error["code"]


@pytest.mark.parametrize(
    ("format_", "content_type", "extension"),
    [
        ("PNG", "image/png", "png"),
        ("JPEG", "image/jpeg", "jpg"),
        ("WEBP", "image/webp", "webp"),
        ("GIF", "image/png", "png"),
    ],
)
def test_a_picture_is_stored(owner_api, upload, media, format_, content_type, extension):
    answer = upload(owner_api, picture(format_), name="whatever.exe")
    assert answer.status_code == 201
    asset = answer.json()
    data = stored(media, asset["url"])
    assert asset["url"].endswith(f".{extension}")
    assert (asset["content_type"], asset["width"], asset["height"]) == (content_type, 40, 20)
    assert (asset["bytes"], asset["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
    assert Image.open(io.BytesIO(data)).convert("RGB").getpixel((5, 5)) == pytest.approx((200, 30, 60), abs=6)
    thumbnail = Image.open(io.BytesIO(stored(media, asset["thumbnail_url"])))
    assert (thumbnail.format, thumbnail.size) == ("WEBP", (40, 20))
    assert owner_api.get(f"/api/assets/{asset['id']}").json() == asset


def test_a_large_picture_gets_a_small_thumbnail(owner_api, upload, media):
    asset = upload(owner_api, picture(size=(1600, 800))).json()
    assert Image.open(io.BytesIO(stored(media, asset["thumbnail_url"]))).size == (480, 240)


def test_the_same_picture_twice_is_one_asset(owner_api, stranger_api, upload, media):
    first, again = (upload(owner_api, picture()).json() for _ in range(2))
    assert first == again
    other = upload(stranger_api, picture()).json()
    assert other["sha256"] == first["sha256"]
    assert other["url"] != first["url"]
    assert len([path for path in media.rglob("*") if path.is_file()]) == 4


@pytest.mark.django_db(transaction=True)
def test_the_same_picture_ten_times_at_once_is_one_asset(media):
    user = UserFactory()
    clients = [client_of(user) for _ in range(10)]

    def send(client):
        try:
            file = SimpleUploadedFile("a.png", picture(size=(300, 300)))
            return client.post("/api/assets", {"file": file}, format="multipart")
        finally:
            connection.close()

    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(send, clients))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert len([path for path in media.rglob("*") if path.is_file()]) == 2


def test_a_bomb_is_refused_and_memory_stays_flat(owner_api, upload):
    data = bomb()
    assert len(data) < 30_000
    assert refusal(upload(owner_api, data)) == (400, "file", "too_many_pixels")
    script = (
        "import sys\n"
        "from django.conf import settings\n"
        "settings.configure(UPLOAD_MAX_PIXELS=40_000_000, USE_I18N=False)\n"
        "from projects.images import ImageError, clean\n"
        "from tests.memory import peak_mb\n"
        "data = sys.stdin.buffer.read()\n"
        "before = peak_mb()\n"
        "try:\n    clean(data)\nexcept ImageError as error:\n    print(error.get_codes()['file'], peak_mb() - before)\n"
    )
    run = subprocess.run([sys.executable, "-c", script], input=data, capture_output=True, check=True)
    code, grown = run.stdout.split()
    assert code == b"too_many_pixels"
    assert float(grown) < 8  # MB


@pytest.mark.parametrize("side", [13_500, 20_000, 65_000])
def test_larger_bombs_are_refused_too(owner_api, upload, side):
    header_only = bomb(width=side, height=8)
    taller = header_only.replace((8).to_bytes(4, "big"), side.to_bytes(4, "big"), 1)
    assert taller != header_only
    assert upload(owner_api, taller).status_code == 400


POLYGLOTS = {
    "GIF with a script behind it": picture("GIF") + b"<script>alert(1)</script>",
    "PNG with a script behind it": picture("PNG") + b"<script>alert(1)</script>",
    "JPEG with a ZIP behind it": picture("JPEG") + b"PK\x03\x04<script>alert(1)</script>",
    "GIF with a script in a comment": picture("GIF", comment=b"<script>alert(1)</script>"),
}


@pytest.mark.parametrize("data", POLYGLOTS.values(), ids=POLYGLOTS)
def test_what_hides_behind_a_picture_is_not_stored(owner_api, upload, media, data):
    asset = upload(owner_api, data, name="x.png").json()
    assert b"<script>" not in stored(media, asset["url"])
    assert b"PK\x03\x04" not in stored(media, asset["url"])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<!doctype html><html><script>alert(1)</script></html>",
        b"<html><svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg></html>",
        b"%PDF-1.7 hello",
        b"GIF89a" + b"\x00" * 50,
        b"\x89PNG\r\n\x1a\n",
        picture("PNG")[:60],
        picture("JPEG")[:200],
        picture("BMP"),
        picture("TIFF"),
        picture("ICO"),
        b"#!/bin/sh\nrm -rf /",
        b"\xff\xd8\xff\xe0" + bytes(1000),
    ],
)
def test_what_is_no_picture_is_refused(owner_api, upload, media, data):
    assert refusal(upload(owner_api, data))[0:2] == (400, "file")
    assert not list(media.rglob("*.*"))


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "WEBP", "GIF"])
def test_no_file_that_we_serve_holds_metadata(owner_api, upload, media, format_):
    data = with_metadata(format_)
    assert MARKER in data
    assert upload(owner_api, data).status_code == 201
    files = [path for path in media.rglob("*") if path.is_file()]
    assert len(files) == 2
    for path in files:
        assert MARKER not in path.read_bytes()
        assert not Image.open(path).getexif()


def test_a_turned_photo_is_stored_upright(owner_api, upload, media):
    asset = upload(owner_api, turned_jpeg()).json()
    assert (asset["width"], asset["height"]) == (40, 20)
    red, _green, blue = Image.open(io.BytesIO(stored(media, asset["url"]))).getpixel((5, 10))
    assert red > 200 > 60 > blue


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_kind_of_png_is_read(owner_api, upload, mode):
    source = (
        Image.new("I;16", (8, 8), 0x8000)
        if mode == "I;16"
        else Image.new("RGBA", (8, 8), (128, 128, 128, 90)).convert(mode)
    )
    buffer = io.BytesIO()
    source.save(buffer, "PNG")
    assert upload(owner_api, buffer.getvalue()).status_code == 201


def test_sixteen_bit_grey_keeps_its_brightness():
    buffer = io.BytesIO()
    Image.new("I;16", (8, 8), 0x8000).save(buffer, "PNG")
    assert Image.open(io.BytesIO(clean(buffer.getvalue()).data)).getpixel((0, 0)) == (128, 128, 128)


def test_transparency_survives():
    data = clean(picture(mode="RGBA", colour=(10, 20, 30, 40))).data
    assert Image.open(io.BytesIO(data)).getpixel((0, 0)) == (10, 20, 30, 40)


def test_a_cmyk_photo_becomes_rgb():
    image = clean(picture("JPEG", mode="CMYK", colour=(0, 255, 255, 0)))
    red, green, blue = Image.open(io.BytesIO(image.data)).getpixel((0, 0))
    assert red > 200 > 60 > max(green, blue)


def test_a_colour_profile_is_applied_and_left_out():
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = Image.open(io.BytesIO(clean(picture(icc_profile=lab)).data))
    assert "icc_profile" not in image.info
    assert image.getpixel((0, 0)) == pytest.approx((200, 30, 60), abs=2)
    assert clean(picture(icc_profile=b"not a profile")).width == 40


def test_a_moving_gif_keeps_its_first_frame():
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    buffer = io.BytesIO()
    frames[0].save(buffer, "GIF", save_all=True, append_images=frames[1:])
    image = Image.open(io.BytesIO(clean(buffer.getvalue()).data))
    assert getattr(image, "n_frames", 1) == 1
    assert image.getpixel((0, 0)) == (255, 0, 0)


def test_too_large_a_file_is_refused(owner_api, upload, settings):
    noise = Image.frombytes("RGB", (120, 120), random.Random(1).randbytes(120 * 120 * 3))
    buffer = io.BytesIO()
    noise.save(buffer, "PNG")
    for limit in (len(buffer.getvalue()) - 1, 1000):
        settings.UPLOAD_MAX_BYTES = limit
        answer = upload(owner_api, buffer.getvalue())
        assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_a_huge_announced_body_is_refused_unread(owner_api, settings):
    answer = owner_api.generic(
        "POST", "/api/assets", b"", content_type="multipart/form-data; boundary=x", CONTENT_LENGTH="9000000000"
    )
    assert answer.status_code == 413


@pytest.mark.parametrize(("field", "value"), [("picture", b"x"), (None, None)])
def test_a_form_without_a_file_is_told_so(owner_api, field, value):
    body = {field: SimpleUploadedFile("a", value)} if field else {"file": "text"}
    answer = owner_api.post("/api/assets", body, format="multipart")
    assert refusal(answer) == (400, "file", "required")


def test_other_content_types_are_refused(owner_api):
    assert owner_api.post("/api/assets", {"file": "x"}).status_code == 415
    raw = owner_api.generic("POST", "/api/assets", picture(), content_type="image/png")
    assert raw.status_code == 415
    broken = owner_api.generic("POST", "/api/assets", b"--nonsense", content_type="multipart/form-data")
    assert broken.status_code == 400


def test_only_the_owner_lists_an_asset(api, owner_api, stranger_api, staff_api, upload):
    asset = upload(owner_api, picture()).json()
    assert owner_api.get("/api/assets").json()["results"] == [asset]
    assert api.get("/api/assets").status_code == 401
    assert upload(api, picture()).status_code == 401
    for client in (stranger_api, staff_api):
        assert client.get("/api/assets").json()["results"] == []
        assert client.get(f"/api/assets/{asset['id']}").status_code == 404


@hypothesis_settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_pictures_are_read_or_refused(data):
    good = data.draw(st.sampled_from([with_metadata(name) for name in ("PNG", "JPEG", "WEBP", "GIF")]))
    damaged = bytearray(good)
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert clean(bytes(damaged)).width > 0
    except ImageError as error:
        assert error.get_codes()["file"] in {"not_an_image", "too_many_pixels"}
