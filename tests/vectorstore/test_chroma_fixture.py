"""The server that the other tests stand on: real, and empty at the start of each test."""

import httpx
import pytest

from tests.vector_fixtures import DATABASE


@pytest.mark.parametrize("turn", [1, 2])
def test_each_test_finds_it_empty(chroma, settings, turn):
    assert chroma == settings.CHROMA_URL
    with httpx.Client(base_url=f"{chroma}{DATABASE}") as server:
        assert server.get("/collections").json() == []
        server.post("/collections", json={"name": "left-behind"}).raise_for_status()
        assert len(server.get("/collections").json()) == 1


def test_other_tests_have_none(settings):
    assert settings.CHROMA_URL == ""
