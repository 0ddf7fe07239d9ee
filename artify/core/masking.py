"""What is secret is written into no log and no report, whoever passes it on: the last look at each line."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

MASK = "***"
SECRET_NAMES = re.compile(r"(?:^|_)(?:KEY|SECRET|PASSWORD|PASS|TOKEN)(?:_|$)", re.IGNORECASE)
SHORTEST = 12  # characters; what is shorter may well be an ordinary word
# What follows these paths lets in whoever has it.
LINKS = (re.compile(r"(?<=/password/reset/)[\w-]+/[\w-]+"), re.compile(r"(?<=/exports/)[\w:-]+"))
# Tokens of ours, and names and passwords within addresses.
LOOKS_SECRET = (
    re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]+"),
    re.compile(r"(?<=artify_[0-9a-f]{8}_)[0-9a-f]{16,}"),  # of API keys; which key it is may be read
    re.compile(r"(?<=://)[^/\s:@\"']*:[^/\s@\"']+(?=@)"),
)


class Mask:
    """Puts *** in the place of known secrets and of what looks like one.

    Args:
        secrets: their values.
        links: whether mailed links are hidden too; in development the log is where e-mails are read.
    """

    def __init__(self, secrets: Iterable[str] = (), *, links: bool = True) -> None:
        found = sorted({re.escape(each) for each in secrets if len(each) >= SHORTEST}, key=len, reverse=True)
        known = (re.compile("|".join(found)),) if found else ()
        self._patterns = (*known, *LOOKS_SECRET, *(LINKS if links else ()))

    def __call__(self, text: str) -> str:
        """The text without them."""
        for pattern in self._patterns:
            text = pattern.sub(MASK, text)
        return text


def secrets_in(settings: Mapping[str, Any]) -> Iterator[str]:
    """The values of settings that are secret by their name, inner ones too, such as a database's PASSWORD."""
    for name, value in settings.items():
        if isinstance(value, Mapping):
            yield from secrets_in(value)
        elif isinstance(value, str) and SECRET_NAMES.search(str(name)):
            yield value
