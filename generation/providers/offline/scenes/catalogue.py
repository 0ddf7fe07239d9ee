"""Which scenes fit which meaning."""

from collections.abc import Callable

from generation.providers.offline.meaning import Meaning
from generation.providers.offline.scenes import abstract, nature, objects, places, tables
from generation.providers.offline.scenes.scene import Scene

Painter = Callable[[Scene], None]

BY_OCCASION: dict[str, tuple[Painter, ...]] = {
    "christmas": (nature.snowy,),
    "chuseok": (nature.moonlit,),
    "new_year": (nature.hills, abstract.waves),
    "birthday": (abstract.balloons,),
    "children": (abstract.balloons,),
    "parents": (nature.botanical, abstract.blossom),
    "wedding": (nature.botanical, abstract.blossom),
    "valentine": (abstract.blossom, objects.stage),
    "black_friday": (objects.shopping,),
    "halloween": (nature.moonlit,),
}
BY_TOPIC: dict[str, tuple[Painter, ...]] = {
    "coffee": (tables.table,),
    "bakery": (tables.table,),
    "drink": (tables.table, objects.stage),
    "food": (tables.table,),
    "beauty": (objects.stage, abstract.blossom),
    "fashion": (objects.stage, nature.cutouts, abstract.bauhaus),
    "tech": (abstract.orbit, objects.stage),
    "sport": (abstract.track,),
    "travel": (nature.sea, nature.hills, nature.road),
    "flowers": (nature.botanical, abstract.blossom, tables.still_life),
    "pet": (places.room,),
    "home": (places.room, tables.still_life),
    "kids": (abstract.balloons, places.room),
    "education": (places.desk,),
    "finance": (abstract.growth, places.city),
    "culture": (places.record, nature.cutouts, abstract.bauhaus),
    "health": (objects.stage, nature.botanical),
    "eco": (nature.hills, nature.botanical),
    "car": (nature.road,),
    "gift": (objects.stage, objects.shopping),
}
BY_INTENT: dict[str, tuple[Painter, ...]] = {
    "sale": (objects.shopping,),
    "opening": (abstract.balloons, places.city),
    "event": (abstract.balloons, nature.cutouts),
    "recruit": (places.city, places.desk),
    "greeting": (nature.hills, nature.botanical),
}
BY_SEASON: dict[str, tuple[Painter, ...]] = {
    "spring": (nature.hills, nature.botanical),
    "summer": (nature.sea, abstract.waves),
    "autumn": (nature.hills, tables.still_life),
    "winter": (nature.snowy, nature.hills),
}
# A wedding's furniture is furniture: here the topic goes first.
PERSONAL = frozenset({"birthday", "children", "parents", "wedding", "new_year"})
ANYTHING: tuple[Painter, ...] = (abstract.bauhaus, abstract.waves, nature.cutouts, abstract.blossom, tables.still_life)


def scenes_for(meaning: Meaning) -> tuple[Painter, ...]:
    """The scenes of the most telling part of ``meaning``: the occasion, then the topic, the purpose, the season."""
    occasion = BY_OCCASION.get(meaning.occasion)
    return (
        (occasion if not meaning.topic or meaning.occasion not in PERSONAL else None)
        or BY_TOPIC.get(meaning.topic)
        or (BY_SEASON.get(meaning.season) if meaning.intent in {"", "greeting"} else None)
        or BY_INTENT.get(meaning.intent)
        or BY_SEASON.get(meaning.season)
        or ANYTHING
    )
