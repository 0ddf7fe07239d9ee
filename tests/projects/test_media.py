import pytest

from tests.projects.pictures import picture


@pytest.fixture
def url(owner_api, upload):
    return upload(owner_api, picture()).json()["url"]


def test_whoever_knows_the_address_sees_the_picture(client, url):
    answer = client.get(url)
    assert answer.status_code == 200
    assert b"".join(answer.streaming_content)[:4] == b"\x89PNG"
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_addresses_cannot_be_guessed(owner_api, upload):
    urls = {upload(owner_api, picture(colour=(n, 0, 0))).json()["url"] for n in range(5)}
    assert len(urls) == 5
    assert {len(url.rsplit("/", 1)[1]) for url in urls} == {len("0" * 32 + ".png")}


def test_a_picture_that_the_browser_has_is_not_sent_again(client, url):
    etag = client.get(url).headers["ETag"]
    answer = client.get(url, headers={"If-None-Match": f'W/"x", {etag}'})
    assert (answer.status_code, answer.content) == (304, b"")
    assert client.get(url, headers={"If-None-Match": '"x"'}).status_code == 200


def test_nothing_else_is_served(client, media, url):
    (media / "notes.txt").write_text("private")
    (media / "private.png").write_bytes(picture())
    folder = media / "assets" / url.split("/")[3]
    (folder / "page.html").write_text("<script>")
    (media.parent / "secret_key.png").write_bytes(b"secret")
    for path in (
        "notes.txt",
        "private.png",
        "assets/../../secret_key.png",
        "assets/%2e%2e/%2e%2e/secret_key.png",
        "assets/none.png",
        f"assets/{folder.name}/page.html",
        f"assets/{folder.name}/{'0' * 32}.png",
        "assets/a%00.png",
        "assets",
        "/etc/passwd",
        "assets/" + "a" * 3000 + ".png",
    ):
        assert client.get(f"/media/{path}").status_code == 404, path
    assert client.post(url).status_code == 405
