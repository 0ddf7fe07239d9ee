"""The second tier: Redis, which all processes share. What fails here is a miss: the database knows it all."""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import structlog
from django.conf import settings
from django_redis import get_redis_connection
from redis.exceptions import RedisError

from artify.core.cached.kinds import Kind
from artify.core.cached.memory import Kept
from artify.core.redis_away import FAULTS

log = structlog.get_logger()
MOST_BYTES = 1_000_000  # of one content; a larger one is read from the database each time
LEAD_MILLISECONDS = 2000  # how long one process may take to read what others wait for
WAIT_SECONDS, LOOK_SECONDS = 0.5, 0.02
Answer = TypeVar("Answer")


def ask(call: Callable[[Any], Answer], otherwise: Answer) -> Answer:
    """What ``call`` learns from a connection to Redis; ``otherwise`` where there is none, or it fails."""
    if not settings.REDIS_URL:
        return otherwise
    try:
        return call(get_redis_connection("default"))
    except FAULTS:  # told once by artify.core.redis_away
        return otherwise
    except RedisError as error:
        log.warning("cache_tier_failed", error=repr(error))
        return otherwise


def find(kind: Kind, stamps: Mapping[int, str]) -> dict[int, Kept]:
    """Those of these objects that are kept as they are at their stamps."""
    if not stamps:
        return {}
    values: list[bytes | None] = ask(lambda redis: redis.mget([kind.key(pk) for pk in stamps]), [None] * len(stamps))
    found = {}
    for (pk, stamp), value in zip(stamps.items(), values, strict=True):
        of, _line, json = (value or b"").partition(b"\n")
        if json and of == stamp.encode():
            found[pk] = Kept(stamp, json)
    return found


def keep(kind: Kind, contents: Mapping[int, Kept]) -> None:
    """Keep them for the lifetime of their kind, and let go of the lead."""
    if contents:
        ask(lambda redis: _keep(redis, kind, contents), None)


def _keep(redis: Any, kind: Kind, contents: Mapping[int, Kept]) -> None:
    pipeline = redis.pipeline(transaction=False)
    for pk, kept in contents.items():
        if len(kept.json) <= MOST_BYTES:
            pipeline.set(kind.key(pk), kept.stamp.encode() + b"\n" + kept.json, ex=kind.seconds)
        pipeline.delete(_lead_of(kind, pk, kept.stamp))
    pipeline.execute()


def forget(kind: Kind, pks: Sequence[int]) -> None:
    """Keep nothing of objects that are gone."""
    if pks:
        ask(lambda redis: redis.delete(*(kind.key(pk) for pk in pks)), 0)


def take_lead(kind: Kind, stamps: Mapping[int, str]) -> set[int]:
    """Those that this process is to read from the database; another reads the rest at this moment."""
    taken = ask(lambda redis: _take_lead(redis, kind, stamps), [True] * len(stamps))
    return {pk for pk, is_mine in zip(stamps, taken, strict=True) if is_mine}


def _take_lead(redis: Any, kind: Kind, stamps: Mapping[int, str]) -> list[Any]:
    pipeline = redis.pipeline(transaction=False)
    for pk, stamp in stamps.items():
        pipeline.set(_lead_of(kind, pk, stamp), b"1", nx=True, px=LEAD_MILLISECONDS)
    answers: list[Any] = pipeline.execute()
    return answers


def wait_for(kind: Kind, stamps: Mapping[int, str]) -> dict[int, Kept]:
    """What another process reads of these, as far as it is there within half a second."""
    found: dict[int, Kept] = {}
    deadline = time.monotonic() + WAIT_SECONDS
    while len(found) < len(stamps) and time.monotonic() < deadline:
        time.sleep(LOOK_SECONDS)
        found |= find(kind, {pk: stamp for pk, stamp in stamps.items() if pk not in found})
    return found


def _lead_of(kind: Kind, pk: int, stamp: str) -> str:
    return f"{kind.key(pk)}:lead:{stamp}"
