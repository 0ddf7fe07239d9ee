"""Questions that wait for the server, asked at once instead of one after the other."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

MOST_AT_ONCE = 8  # most questions are of fewer parts; a second round of waiting takes as long as the first
Answer = TypeVar("Answer")


def together(questions: Sequence[Callable[[], Answer]]) -> list[Answer]:
    """The answers in the order of the questions; what the first to fail raises is raised.

    The threads end with the call: a pool that is kept would be lost in every forked worker.
    """
    if len(questions) < 2:
        return [ask() for ask in questions]
    with ThreadPoolExecutor(min(len(questions), MOST_AT_ONCE)) as pool:
        return list(pool.map(lambda ask: ask(), questions))
