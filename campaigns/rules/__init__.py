"""What a brand's guidelines forbid in a copy: read from their words, and found in the copy. Pure functions."""

from campaigns.rules.finding import Finding, find
from campaigns.rules.reading import Check, checks_of

__all__ = ["Check", "Finding", "checks_of", "find"]
