"""The tokens of a chat before a call; counting itself: artify/core/tokens.py."""

from collections.abc import Iterable, Mapping

from artify.core.tokens import count_tokens, shortened, total_tokens, with_margin

__all__ = ["count_tokens", "shortened", "upper_bound"]

TOKENS_PER_MESSAGE = 4  # start, role, separator and end of one chat message
TOKENS_PER_CHAT = 3  # every answer is primed with <|start|>assistant<|message|>


def upper_bound(messages: Iterable[Mapping[str, str]], model: str) -> int:
    """The most prompt tokens that ``messages`` may be billed as: counted, chat overhead, and the margin."""
    contents = [message["content"] for message in messages]
    return with_margin(total_tokens(contents, model) + TOKENS_PER_MESSAGE * len(contents) + TOKENS_PER_CHAT)
