"""Uploads in an S3 bucket: stored there, served by us at the same addresses, and gone from there when they go."""

import pytest

from tests.buckets import s3_bucket, s3_server, storage_in
from tests.projects.pictures import picture

__all__ = ["s3_bucket", "s3_server"]


@pytest.fixture
def bucket(settings, s3_server, s3_bucket):
    own = storage_in(s3_bucket, s3_server, "media", "artify.core.buckets.OwnOriginBucket")
    settings.STORAGES = settings.STORAGES | {"default": own}
    return s3_bucket


def names(bucket):
    return {each.key for each in bucket.objects.all()}


def test_an_upload_goes_there_and_comes_from_us(owner_api, upload, client, bucket, media):
    answer = upload(owner_api, picture()).json()
    assert answer["url"].startswith("/media/assets/") and answer["thumbnail_url"].startswith("/media/")
    assert f"media/{answer['url'].removeprefix('/media/')}" in names(bucket)
    assert not [path for path in media.rglob("*") if path.is_file()]
    served = client.get(answer["url"])
    assert served.status_code == 200 and b"".join(served.streaming_content)[:4] == b"\x89PNG"
    assert client.get(f"/media/assets/00/{'0' * 32}.png").status_code == 404


def test_the_same_picture_is_kept_once(owner_api, upload, bucket):
    first = upload(owner_api, picture()).json()["url"]
    stored = names(bucket)
    assert upload(owner_api, picture()).json()["url"] == first and names(bucket) == stored


def test_readiness_asks_the_bucket(api, bucket):
    assert api.get("/api/health/ready").json()["checks"]["storage"] == "ok"
    assert names(bucket) == set()
