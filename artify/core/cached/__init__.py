"""What is read often and changes seldom: process memory, then Redis, then the database. See docs/adr/0023-cache-tiers.md.

Whoever reads asks the database first whether the reader may see the object, and learns its *stamp* with the same row:
when it was changed last. The tiers keep contents by stamp, so that a change is seen at once by everybody and nothing
need be told to any cache. Inside a transaction nothing is read or kept.
"""

from artify.core.cached.forgetting import forget_with
from artify.core.cached.kinds import Content, Kind
from artify.core.cached.rows import KeptRow, little, stamp_of
from artify.core.cached.tiers import in_use, read, read_many

__all__ = ["Content", "KeptRow", "Kind", "forget_with", "in_use", "little", "read", "read_many", "stamp_of"]
