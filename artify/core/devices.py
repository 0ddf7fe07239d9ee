"""Which device a User-Agent speaks of, in words that people know their devices by."""

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

COMPUTER, PHONE, TABLET, PROGRAM, UNKNOWN = "computer", "phone", "tablet", "program", "unknown"
KINDS = (COMPUTER, PHONE, TABLET, PROGRAM, UNKNOWN)
# The first mark that stands in a User-Agent counts: Edge calls itself Chrome too, and Chrome Safari.
BROWSERS = {
    "KAKAOTALK": "KakaoTalk",
    "NAVER(inapp": "NAVER",
    "Edg/": "Edge",
    "EdgA/": "Edge",
    "EdgiOS/": "Edge",
    "Whale/": "Whale",
    "OPR/": "Opera",
    "SamsungBrowser/": "Samsung Internet",
    "Firefox/": "Firefox",
    "FxiOS/": "Firefox",
    "CriOS/": "Chrome",
    "Chrome/": "Chrome",
    "Safari/": "Safari",
}
SYSTEMS = {
    "Android": "Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Windows": "Windows",
    "Mac OS X": "Mac",
    "CrOS": "ChromeOS",
    "Linux": "Linux",
}
PROGRAM_NAME = re.compile(r"[A-Za-z][\w.-]{0,39}(?=/|$)")  # curl/8.7, python-requests/2.32


@dataclass(frozen=True)
class Device:
    """What a User-Agent tells of a device; every name may be empty. ``kind`` is one of KINDS."""

    kind: str
    browser: str
    system: str

    @property
    def words(self) -> str:
        """Such as "Chrome on Windows", in the language of now."""
        if self.browser and self.system:
            return _("%(browser)s on %(system)s") % {"browser": self.browser, "system": self.system}
        return self.browser or self.system or _("Unknown device")


def device_of(user_agent: str) -> Device:
    """The device behind a User-Agent, which anybody may have made up: only names that we know come through, and of
    programs the one they give themselves.
    """
    browser, system = (_first_of(marks, user_agent) for marks in (BROWSERS, SYSTEMS))
    if browser or system:
        return Device(_kind(user_agent, system), browser, system)
    program = PROGRAM_NAME.match(user_agent)
    if program and program[0] != "Mozilla":
        return Device(PROGRAM, program[0], "")
    return Device(UNKNOWN, "", "")


def _first_of(marks: dict[str, str], user_agent: str) -> str:
    return next((name for mark, name in marks.items() if mark in user_agent), "")


def _kind(user_agent: str, system: str) -> str:
    if system == "iPad" or (system == "Android" and "Mobile" not in user_agent):
        return TABLET
    if system in {"iPhone", "Android"}:
        return PHONE
    return COMPUTER if system else UNKNOWN
