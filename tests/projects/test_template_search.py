"""Templates by meaning, behind those in which the words stand."""

import pytest

from projects import template_source
from tests.factories import TemplateFactory


def kept(**fields):
    template = TemplateFactory(**fields)
    template_source.note([template.pk])
    return template


def gallery(client, **query):
    answer = client.get("/api/templates", query)
    assert answer.status_code == 200, answer.content
    body = answer.json()
    return [row["name"] for row in body["results"]], [row["name"] for row in body["similar"]]


@pytest.fixture
def shop(owner, stranger, index_now):
    kept(name="Winter coat sale", name_ko="겨울 외투 세일", tags=["winter", "coat"])
    kept(name="Running club", name_ko="일요일 러닝 모임", tags=["running", "sports"], category="poster")
    kept(name="Café latte", name_ko="따뜻한 라테", tags=["coffee", "카페"], category="banner")
    kept(name="Espresso of mine", tags=["coffee"], owner=owner)
    kept(name="A stranger's coffee house", tags=["coffee"], owner=stranger)
    index_now()


def test_what_means_the_same_stands_behind_the_words(owner_api, shop):
    words, similar = gallery(owner_api, search="latte")
    assert words == ["Café latte"]
    assert "Espresso of mine" in similar and "Café latte" not in similar and "A stranger's coffee house" not in similar
    words, similar = gallery(owner_api, search="따뜻한 커피 한 잔")
    assert words == [] and set(similar[:2]) == {"Café latte", "Espresso of mine"}
    words, similar = gallery(owner_api, search="jogging with others")
    assert (words, similar[0]) == ([], "Running club")


def test_the_gallery_s_filters_hold_for_both(owner_api, shop):
    assert gallery(owner_api, search="hot coffee drink", category="banner")[1] == ["Café latte"]
    assert gallery(owner_api, search="hot coffee drink", mine="true")[1] == ["Espresso of mine"]


def test_without_a_search_and_on_later_pages_there_is_none(owner_api, shop):
    assert gallery(owner_api)[1] == []
    assert gallery(owner_api, search="a", page="2", page_size="1")[1] == []


def test_without_an_index_the_words_remain(owner_api, shop, settings):
    settings.CHROMA_URL = "http://127.0.0.1:9"
    assert gallery(owner_api, search="latte") == (["Café latte"], [])
