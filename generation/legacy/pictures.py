"""Pictures that the old services kept inside designs and results: they become assets, or it is said why not."""

import base64
import binascii
import hashlib
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote_to_bytes

from django.conf import settings
from django.core.files.storage import default_storage

from accounts.models import User
from generation.providers.fetch import Fetcher, FetchError
from projects.assets import store_image
from projects.images import ImageError, clean
from projects.models import Asset

MOST_TOLD = 120  # characters of an address that is kept where its picture is not


@dataclass(frozen=True)
class Stored:
    """A picture that is an asset now; in a dry run it has no address."""

    id: str
    url: str
    width: int
    height: int


@dataclass(frozen=True)
class Lost:
    """A picture that could not be taken: a code of the reasons, what is told, and the address to be kept."""

    code: str
    told: str
    address: str


@dataclass
class Pictures:
    """Takes in the pictures of one design; the same one twice is looked at once.

    ``fetcher`` is None where no address is to be called, which is the rule: a design could make this server call into its
    own network.
    """

    user: User
    dry: bool
    fetcher: Fetcher | None
    _seen: dict[str, Stored | Lost] = field(default_factory=dict)

    def take(self, address: str) -> Stored | Lost:
        """The asset that the picture at the address is now, or why there is none."""
        key = hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()
        if key not in self._seen:
            self._seen[key] = self._taken(address)
        return self._seen[key]

    def _taken(self, address: str) -> Stored | Lost:
        if address[:5].lower() == "data:":
            return self._embedded(address)
        if self.fetcher is None:
            return Lost("picture_elsewhere", address, address)
        try:
            return self._stored(self.fetcher.fetch(address))
        except FetchError as error:
            return Lost("picture_not_fetched", f"{address}: {error}", address)
        except ImageError as error:
            return Lost("picture_refused", f"{address}: {_words_of(error)}", address)

    def _embedded(self, address: str) -> Stored | Lost:
        kept = address[:MOST_TOLD]
        try:
            data = bytes_of(address)
        except ValueError as error:
            return Lost("picture_refused", f"{address[:40]}…: {error}", kept)
        if len(data) > settings.UPLOAD_MAX_BYTES:
            return Lost("picture_refused", f"{address[:40]}…: {len(data)} bytes", kept)
        try:
            return self._stored(data)
        except ImageError as error:
            return Lost("picture_refused", f"{address[:40]}…: {_words_of(error)}", kept)

    def _stored(self, data: bytes) -> Stored:
        if self.dry:
            image = clean(data)
            return Stored("", "", image.width, image.height)
        asset: Asset = store_image(self.user, data)
        return Stored(str(asset.pk), default_storage.url(str(asset.file.name)), asset.width, asset.height)


def bytes_of(address: str) -> bytes:
    """The bytes of a data: address, base64 or percent-encoded. Raises ValueError."""
    head, comma, body = address.partition(",")
    if not comma:
        raise ValueError("no data")
    if not head.lower().rstrip().endswith(";base64"):
        return unquote_to_bytes(body)
    plain = "".join(unquote_to_bytes(body).decode("ascii").split()) if "%" in body else "".join(body.split())
    plain = plain.replace("-", "+").replace("_", "/").rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from error


def put(record: dict[str, Any], key: str, taken: Stored | Lost) -> None:
    """Write the asset's address into a record of a canvas; what is lost leaves a placeholder that knows the old address."""
    if isinstance(taken, Stored):
        record[key] = taken.url
        if key == "src":
            record["assetId"] = taken.id
        record.pop("crossOrigin", None)
        return
    record[key] = ""
    record["foreignSrc" if key == "src" else "foreignSource"] = taken.address


def _words_of(error: ImageError) -> str:
    detail: Any = error.detail
    return str(detail["file"])
