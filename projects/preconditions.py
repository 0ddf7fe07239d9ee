"""Which version a request changes: ETag, If-Match, If-None-Match."""

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _
from rest_framework.exceptions import ParseError
from rest_framework.request import Request

from artify.core.errors import VersionRequired

# Nine digits stay below the column's range; a longer number is no version of ours and matches nothing.
_VERSION = re.compile(r"v([0-9]{1,9})")
_TAG = re.compile(r'\s*(?:W/)?"([\x21\x23-\x7e\x80-\xff]*)"\s*')  # weak compares equal: gzip weakens


def etag_of(version: int) -> str:
    """The entity tag of a version."""
    return f'"v{version}"'


@dataclass(frozen=True)
class Precondition:
    """The versions that a request accepts; ``None`` accepts any."""

    versions: frozenset[int] | None

    @property
    def single(self) -> int | None:
        """The one version that is accepted, when there is just one."""
        return next(iter(self.versions)) if self.versions is not None and len(self.versions) == 1 else None

    def accepts(self, version: int) -> bool:
        """Whether a change of this version is wanted."""
        return self.versions is None or version in self.versions


def if_match(request: Request) -> Precondition:
    """What If-Match asks for.

    Raises:
        VersionRequired: the header is missing (428).
        ParseError: it is not a list of entity tags (400).
    """
    header = request.headers.get("If-Match")
    if header is None or not header.strip():
        raise VersionRequired
    return Precondition(_versions(header))


def has_current(request: Request, version: int) -> bool:
    """Whether If-None-Match says that the client holds this version."""
    header = request.headers.get("If-None-Match")
    return bool(header) and Precondition(_versions(str(header))).accepts(version)


def _versions(header: str) -> frozenset[int] | None:
    if header.strip() == "*":
        return None
    tags = [_TAG.fullmatch(part) for part in header.split(",")]
    if not all(tags):
        raise ParseError(_('Entity tags look like "v3" and are separated by commas.'), code="malformed_etag")
    found = (_VERSION.fullmatch(tag[1]) for tag in tags if tag)
    return frozenset(int(match[1]) for match in found if match)
