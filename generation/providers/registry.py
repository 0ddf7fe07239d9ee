"""The providers by name."""

from generation.providers.base import Provider
from generation.providers.offline import OfflineProvider
from generation.providers.openai import OpenAIProvider

_PROVIDERS: dict[str, Provider] = {"openai": OpenAIProvider(), "offline": OfflineProvider()}


def get_provider(name: str) -> Provider:
    """The provider called ``openai`` or ``offline``; KeyError for another name."""
    return _PROVIDERS[name]
