"""The kinds of contents that the tiers keep."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from zlib import crc32

from django.conf import settings

PREFIX = "artify:1:kept:"  # as the cache names its keys (prefix, version): what empties it by pattern empties these
Content = Any  # what JSON can say; each reader gets a copy of its own


@dataclass(frozen=True)
class Kind:
    """Contents of one kind.

    ``lifetime`` names its seconds in settings.CACHE_SECONDS. Whoever changes what a member of the contents means counts
    the ``edition`` up: two versions of the code may share one Redis for a while. (For other members see shape_of.)
    """

    name: str
    lifetime: str
    edition: int = 1

    @property
    def seconds(self) -> int:
        """How long Redis keeps them."""
        return int(settings.CACHE_SECONDS[self.lifetime])

    def key(self, pk: int) -> str:
        """The name of one in Redis."""
        return f"{PREFIX}{self.name}:{self.edition}:{pk}"


def shape_of(names: Iterable[str]) -> str:
    """Tells contents with these members from those of another version of the code; a part of their stamp."""
    return f"{crc32(' '.join(names).encode()):08x}"
