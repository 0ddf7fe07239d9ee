"""A server that speaks S3 and buckets on it, for tests of files and backups in a bucket."""

import logging
import uuid
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer

REGION = "eu-central-1"


@pytest.fixture(scope="module")
def s3_server() -> Iterator[str]:
    """Its address."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    running = ThreadedMotoServer("127.0.0.1", 0)
    running.start()
    host, port = running.get_host_and_port()
    yield f"http://{host}:{port}"
    running.stop()


@pytest.fixture
def s3_bucket(s3_server: str) -> Any:
    """A new bucket, as boto3 has it."""
    client = boto3.resource(
        "s3", endpoint_url=s3_server, aws_access_key_id="artify", aws_secret_access_key="x", region_name=REGION
    )
    place = {"LocationConstraint": REGION}
    return client.create_bucket(Bucket=f"artify-{uuid.uuid4().hex}", CreateBucketConfiguration=place)


def storage_in(bucket: Any, server: str, prefix: str = "", backend: str = "storages.backends.s3.S3Storage") -> Any:
    """What settings.STORAGES says of a storage in the bucket."""
    options = {
        "bucket_name": bucket.name,
        "endpoint_url": server,
        "location": prefix,
        "max_memory_size": 1_000_000,
        "access_key": "artify",
        "secret_key": "artify-secret",
        "region_name": REGION,
    }
    return {"BACKEND": backend, "OPTIONS": options}
