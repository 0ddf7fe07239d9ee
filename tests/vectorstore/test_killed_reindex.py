"""A build that is killed goes on where it was, and ends with an index that agrees with the database."""

import os
import re
import sys

import pytest
from django.utils import timezone

from accounts.models import User
from campaigns.models import Creative
from tests.scratch import orm_on
from tests.stack import Process, wait_until
from tests.stack_fixtures import scratch
from vectorstore.models import VectorIndex
from vectorstore.reindex import PAGE

__all__ = ["scratch"]
CREATIVES = PAGE + 200
BUILD_SECONDS = 300


@pytest.mark.chaos
def test_a_killed_reindex_goes_on(scratch, django_db_blocker, chroma, tmp_path):
    with django_db_blocker.unblock(), scratch.copy() as url, orm_on(url):
        owner = User.objects.create(username="owner", email="owner@example.com")
        Creative.objects.bulk_create(
            Creative(user=owner, content_type="text", prompt=f"Coffee {number}", status="completed")
            for number in range(CREATIVES)
        )
        environment = {**os.environ, "DATABASE_URL": url, "CHROMA_URL": chroma, "VECTOR_SHARDS": "4"}

        def command(name):
            run = Process(name, [sys.executable, "manage.py", name], environment, tmp_path / f"{name}.log")
            run.start()
            return run

        killed = command("vector_reindex")
        wait_until(lambda: VectorIndex.objects.filter(done__gte=PAGE).exists(), seconds=BUILD_SECONDS)
        killed.kill()
        index = VectorIndex.objects.get()
        assert (index.state, index.done, index.total) == ("building", PAGE, CREATIVES)
        VectorIndex.objects.update(builder_until=timezone.now())  # its lease would end within a minute

        (tmp_path / "vector_reindex.log").unlink()
        again = command("vector_reindex")
        wait_until(lambda: not again.alive, seconds=BUILD_SECONDS, what=lambda: again.output)
        assert re.findall(r"(\d+)/\d+ objects", again.output) == [str(CREATIVES)]  # began behind the first page
        assert VectorIndex.objects.get().state == "serving"
        checked = command("vector_check")
        wait_until(lambda: not checked.alive, seconds=BUILD_SECONDS)
        assert f"copy_texts: {CREATIVES} objects, 0 missing, 0 stale, 0 orphaned" in checked.output
        assert "Everything agrees." in checked.output
