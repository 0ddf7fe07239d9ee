"""Ask one tier after the other; of many who ask at once one asks the database."""

import json
from collections.abc import Callable, Mapping, Sequence

import orjson
from django.conf import settings
from django.db import connection

from artify.core.cached import shared
from artify.core.cached.flights import flights
from artify.core.cached.kinds import Content, Kind
from artify.core.cached.memory import Kept, memory
from artify.core.cached.rates import DATABASE, MEMORY, REDIS, rates

Load = Callable[[Sequence[int]], Mapping[int, Content]]
LONGEST_FLIGHT_SECONDS = 2.0


def in_use() -> bool:
    """Whether the tiers may be asked now.

    Not inside a transaction: it may have changed what it reads, and its stamp may yet change with more.
    """
    return bool(settings.CACHE_TIERS) and not connection.in_atomic_block


def read(kind: Kind, pk: int, stamp: str, load: Load) -> Content | None:
    """The content of one object; None where it is gone. See read_many."""
    return read_many(kind, {pk: stamp}, load).get(pk)


def read_many(kind: Kind, stamps: Mapping[int, str], load: Load) -> dict[int, Content]:
    """The contents of these objects, each as it is at its stamp or newer.

    Args:
        kind: what is kept of them.
        stamps: by id, as the database said a moment ago, to whoever may see them; another for each change of an object.
        load: reads the contents of ids from the database, as what JSON can say; what is gone it leaves out.

    What ``load`` raises is raised. A content belongs to whoever asked: changing it changes nothing that is kept.
    """
    if not in_use():
        return dict(load(list(stamps)))
    found = _in_memory(kind, stamps)
    missing = _without(stamps, found)
    if missing:
        found |= _fetched(kind, missing, load)
    return {pk: orjson.loads(found[pk]) for pk in stamps if pk in found}


def _in_memory(kind: Kind, stamps: Mapping[int, str]) -> dict[int, bytes]:
    looked = {pk: memory.get(kind.key(pk), stamp) for pk, stamp in stamps.items()}
    found = {pk: json for pk, json in looked.items() if json is not None}
    rates.count(kind.name, MEMORY, len(found))
    return found


def _fetched(kind: Kind, stamps: Mapping[int, str], load: Load) -> dict[int, bytes]:
    """What this process has not got: some of it another thread may be fetching."""
    names = {pk: f"{kind.key(pk)} {stamp}" for pk, stamp in stamps.items()}
    with flights.claim(list(names.values())) as others:
        mine = {pk: stamp for pk, stamp in stamps.items() if names[pk] not in others}
        found = _from_redis_or_database(kind, mine, load)
    for landing in set(others.values()):
        landing.wait(LONGEST_FLIGHT_SECONDS)
    theirs = _without(stamps, mine)
    found |= _in_memory(kind, theirs)
    return found | _from_database(kind, _without(theirs, found), load)


def _from_redis_or_database(kind: Kind, stamps: Mapping[int, str], load: Load) -> dict[int, bytes]:
    kept = shared.find(kind, stamps)
    missing = _without(stamps, kept)
    mine = shared.take_lead(kind, missing) if missing else set()
    found = _from_database(kind, {pk: missing[pk] for pk in missing if pk in mine}, load)
    led = {pk: stamp for pk, stamp in missing.items() if pk not in mine}
    kept |= shared.wait_for(kind, led) if led else {}
    rates.count(kind.name, REDIS, len(kept))
    _remember(kind, kept)
    found |= {pk: each.json for pk, each in kept.items()}
    return found | _from_database(kind, _without(led, found), load)


def _from_database(kind: Kind, stamps: Mapping[int, str], load: Load) -> dict[int, bytes]:
    if not stamps:
        return {}
    contents = load(list(stamps))
    kept = {pk: Kept(stamps[pk], _as_json(content)) for pk, content in contents.items()}
    rates.count(kind.name, DATABASE, len(kept))
    shared.keep(kind, kept)
    _remember(kind, kept)
    return {pk: each.json for pk, each in kept.items()}


def _as_json(content: Content) -> bytes:
    try:
        return orjson.dumps(content)
    except TypeError:  # an integer of more than 64 bits, which the standard library and older rows know
        return json.dumps(content).encode()


def _remember(kind: Kind, contents: Mapping[int, Kept]) -> None:
    for pk, kept in contents.items():
        memory.put(kind.key(pk), kept)


def _without(stamps: Mapping[int, str], found: Mapping[int, object]) -> dict[int, str]:
    return {pk: stamp for pk, stamp in stamps.items() if pk not in found}
