"""The whole import: the tables in the order in which they refer to each other, then what follows from them."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, Protocol

from campaigns.creatives import performance
from generation.legacy.campaigns import CampaignImporter
from generation.legacy.creatives import CreativeImporter
from generation.legacy.feedbacks import FeedbackImporter
from generation.legacy.importer import Run
from generation.legacy.jobs import JobImporter
from generation.legacy.lock import only_one
from generation.legacy.metrics import MetricImporter
from generation.legacy.projects import ProjectImporter
from generation.legacy.segments import SegmentImporter
from generation.legacy.source import OldDatabase, SourceError, open_old
from generation.legacy.users import UserImporter


class Importer(Protocol):
    """Takes over one table."""

    def perform(self) -> None:
        """All of it."""


ARTIFY, CONTENT = "artify", "content"
# Everybody first: whoever stands in both databases is one account before anything of theirs is looked at.
STEPS: Sequence[tuple[str, str, Any]] = (
    (ARTIFY, "users", UserImporter),
    (CONTENT, "users", UserImporter),
    (ARTIFY, "projects", ProjectImporter),
    (CONTENT, "campaigns", CampaignImporter),
    (CONTENT, "segments", SegmentImporter),
    (CONTENT, "creatives", CreativeImporter),
    (CONTENT, "gen_jobs", JobImporter),
    (CONTENT, "feedbacks", FeedbackImporter),
    (CONTENT, "metrics", MetricImporter),
)


def move_in(urls: dict[str, str], run: Run) -> None:
    """Take over what the old databases hold; ``urls`` by "artify" and "content", either may be missing.

    Raises:
        SourceError: an old database cannot be read, or is none.
        ImportRunningError: another import is under way.
    """
    with only_one(), _opened(urls) as databases:
        for name, table, importer in STEPS:
            old = databases.get(name)
            if old is None:
                continue
            if not old.has(table):
                run.report.remarks.append(f"{name}: there is no table {table} with an id.")
                continue
            made: Importer = importer(run, old)
            made.perform()
        if not run.dry:  # also when nothing came: an earlier run may have been killed just before this
            run.progress("performance scores", 0, 0)
            performance.update_all()


@contextmanager
def _opened(urls: dict[str, str]) -> Iterator[dict[str, OldDatabase]]:
    with ExitStack() as stack:
        databases = {name: stack.enter_context(open_old(name, url)) for name, url in urls.items()}
        for name, old in databases.items():
            if not any(old.has(table) for each, table, _importer in STEPS if each == name):
                raise SourceError(f"{name}: this database has none of the old service's tables.")
        yield databases
