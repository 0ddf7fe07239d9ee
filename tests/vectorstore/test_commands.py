"""What an operator types."""

import io

import numpy as np
import pytest
from django.core.management import CommandError, call_command

from vectorstore import chroma, search
from vectorstore.documents import COPY_TEXTS, Document
from vectorstore.index import metadata_of
from vectorstore.models import IndexTask, VectorIndex
from vectorstore.store import Entry, full_name

pytestmark = pytest.mark.django_db


def run(*command):
    out = io.StringIO()
    try:
        call_command(*command, stdout=out)
    except CommandError as error:
        return f"{out.getvalue()}!{error}"
    return out.getvalue()


def test_reindex_builds_and_check_agrees(shelf, index_now):
    shelf.fill(40)
    assert "index_missing" in run("vector_check")
    said = run("vector_reindex")
    assert "40/40 objects" in said
    assert "use-multilingual-512: serving." in said
    assert "copy_texts: 40 objects, 0 missing, 0 stale, 0 orphaned" in run("vector_check")


def test_check_finds_and_mends_what_is_missing_stale_and_orphaned(shelf, index_now):
    shelf.fill(40)
    index_now()
    store, name = chroma.configured(), full_name(COPY_TEXTS, search.serving_index().embedder)
    lost = Document("lost", "gone for long", 3)
    vector = [1.0] + [0.0] * 511
    store.upsert(name, [Entry("lost", np.array(vector), metadata_of(lost))])
    store.update(name, {"000002": {"score": 0.77}})
    store.delete(name, ["000001"])

    said = run("vector_check")
    assert "40 objects, 1 missing, 1 stale, 1 orphaned" in said
    for line in ("missing 000001", "stale 000002", "orphaned lost", "!3 objects are wrong"):
        assert line in said
    assert not IndexTask.objects.exists()
    assert "0 missing, 0 stale, 0 orphaned" in run("vector_check", "--mend")
    assert "Everything agrees." in run("vector_check", "--collection", COPY_TEXTS)


def test_what_waits_for_the_indexer_is_not_wrong(shelf, index_now):
    index_now()
    shelf.put("a", "coffee")
    assert "0 missing, 0 stale, 0 orphaned, 1 waiting" in run("vector_check")


def test_reindex_brings_back_what_a_serving_index_lost(shelf, index_now):
    shelf.fill(30)
    index_now()
    store, name = chroma.configured(), full_name(COPY_TEXTS, search.serving_index().embedder)
    store.delete(name, [f"{number:06d}" for number in range(20)])
    assert "30/30" in run("vector_reindex", "--collection", COPY_TEXTS)
    assert store.count(name) == 30
    assert VectorIndex.objects.get().cursor == {}


def test_commands_without_a_vector_store_say_so():
    assert "not_configured" in run("vector_reindex")
    assert "index_missing" in run("vector_check")
