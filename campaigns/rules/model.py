"""What is checked, and what is found."""

from dataclasses import dataclass
from typing import Any, Protocol

FORBIDDEN_WORDS, POLITENESS, SENTENCE_LENGTH = "forbidden_words", "politeness", "sentence_length"
EMOJI, EXCLAMATION = "emoji", "exclamation"
HAEYO, HAPSYO, PLAIN = "haeyo", "hapsyo", "plain"


class Rule(Protocol):
    """A published guideline."""

    @property
    def pk(self) -> Any:
        """Its id."""

    @property
    def category(self) -> str:
        """Of what kind it is."""

    @property
    def text(self) -> str:
        """What it says."""


@dataclass(frozen=True)
class Check:
    """One thing that copy is checked against; which of the members counts depends on ``kind``."""

    kind: str
    words: tuple[str, ...] = ()
    form: str = ""
    most: int = 0

    def as_json(self) -> dict[str, Any]:
        """As the API shows it."""
        if self.kind == FORBIDDEN_WORDS:
            return {"kind": self.kind, "words": list(self.words)}
        return {"kind": self.kind, "form": self.form} if self.form else {"kind": self.kind, "most": self.most}


@dataclass(frozen=True)
class Span:
    """A part of a copy, in code points."""

    start: int
    end: int
