"""Copy and pictures without any outside service."""

from generation.providers.offline.provider import OfflineProvider

__all__ = ["OfflineProvider"]
