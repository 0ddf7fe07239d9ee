"""Emoji and exclamation marks in a copy, each as one thing however many characters it takes."""

import re

from campaigns.rules.model import Span

# Shown as pictures by themselves. Arrows, hearts and signs of old (→ ♥ ☎) are pictures only with a U+FE0F;
# © ® ™ are letters' kin and never are.
_PICTURES = (
    "\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab"
    "\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c"
    "\u274e\u2753-\u2755\u2757\u2764\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55"
    "\U0001f004\U0001f0cf\U0001f18e\U0001f191-\U0001f19a\U0001f201\U0001f21a\U0001f22f\U0001f232-\U0001f23a"
    "\U0001f250\U0001f251\U0001f300-\U0001faff"
)
_SIGNS = "\u203c\u2049\u2139\u2194-\u21aa\u2300-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf\u2934\u2935\u2b05-\u2b07\u3030\u303d\u3297\u3299"
_SKIN, _TAGS = "[\U0001f3fb-\U0001f3ff]", "[\U000e0020-\U000e007f]"
_ONE = rf"(?:[{_PICTURES}]\ufe0f?|[{_SIGNS}]\ufe0f){_SKIN}?"
_EMOJI = re.compile(
    rf"[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|{_ONE}(?:{_TAGS}{{1,20}}|(?:\u200d(?:{_ONE}|[{_SIGNS}])){{0,9}})"
)
_EXCLAMATION = re.compile("[!！﹗︕‼❗❕]")


def emoji(text: str) -> list[Span]:
    """Each emoji: a family joined by zero-width joiners, a flag or a keycap is one."""
    return [Span(*match.span()) for match in _EMOJI.finditer(text)]


def exclamations(text: str) -> list[Span]:
    """Each exclamation mark."""
    return [Span(*match.span()) for match in _EXCLAMATION.finditer(text)]


def runs(spans: list[Span]) -> list[Span]:
    """Neighbours as one."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined
