"""Creatives: they belong to whoever owns their campaign; pictures become assets of that person."""

from collections.abc import Sequence
from typing import Any

import orjson

from accounts.models import User
from campaigns.creatives import sources
from campaigns.models import Campaign, Creative
from generation.legacy.campaigns import plain
from generation.legacy.importer import RefusedError, TableImporter
from generation.legacy.pictures import Lost, Pictures
from generation.legacy.source import Row
from generation.legacy.values import storable, words

MODEL_MAX = 100  # characters
Type, Status = Creative.ContentType, Creative.Status
TYPE_WORDS = {
    Type.TEXT: "text copy headline caption slogan post 텍스트 문구 카피",
    Type.IMAGE: "image picture photo img banner 이미지 그림 사진",
    Type.VIDEO: "video movie clip 동영상 영상 비디오",
}
TYPE_OF = {word: kind for kind, found in TYPE_WORDS.items() for word in found.split()}
ARCHIVED = {"archived", "rejected", "deleted", "inactive", "hidden", "failed", "error", "보관", "삭제", "반려"}
TEXT_KEYS, ADDRESS_KEYS = (
    ("text", "content", "result", "copy"),
    ("url", "image_url", "src", "image", "b64_json", "result"),
)


class CreativeImporter(TableImporter[Creative]):
    """Creatives of artify_content."""

    table = "creatives"
    columns = ("campaign_id", "content_type", "prompt", "result", "model", "status", "created_at")
    model = Creative
    fields = ("user", "campaign", "content_type", "prompt", "result", "model", "status")
    size = 200

    def prepare(self, rows: Sequence[Row]) -> None:
        """Their campaigns, and who owns these."""
        old_ids = {row.get("campaign_id") for row in rows}
        self.campaigns = self.run.mapping.became(Campaign, self.old.name, "campaigns", old_ids)
        self.users = self.run.mapping.things(User, [campaign.user_id for campaign in self.campaigns.values()])

    def convert(self, row: Row) -> Creative:
        """The creative. Raises RefusedError."""
        campaign = self.campaigns.get(row.get("campaign_id") or "")
        owner = self._owner(row, campaign)
        kind = self._kind(row)
        status = Status.ARCHIVED if plain(row.get("status")) in ARCHIVED else Status.COMPLETED
        told = storable(row.get("result") or "").strip()
        if not told:
            raise RefusedError("no_result", row.get("status") or "")
        result, is_whole = self._result(row, kind, told, owner)
        (created,) = self.moments_of(row, "created_at")
        return Creative(
            user=owner,
            campaign=campaign,
            content_type=kind,
            prompt=self.text_of(row, "prompt"),
            result=result,
            model=words(row.get("model"))[:MODEL_MAX] or "unknown",
            status=status if is_whole else Status.ARCHIVED,
            created_at=created,
        )

    def stored(self, things: Sequence[Creative]) -> None:
        """The index follows."""
        sources.note(things)

    def _owner(self, row: Row, campaign: Campaign | None) -> User:
        if campaign is not None:
            return self.users[str(campaign.user_id)]
        if self.run.adopter is None or row.get("campaign_id"):
            raise RefusedError("no_campaign", row.get("campaign_id") or "")
        self.adjusted(row, "adopted")
        return self.run.adopter

    def _kind(self, row: Row) -> str:
        kind = TYPE_OF.get(plain(row.get("content_type")))
        if kind is None:
            self.adjusted(row, "type_unknown", row.get("content_type"))
            return Type.TEXT.value
        return kind.value

    def _result(self, row: Row, kind: str, told: str, owner: User) -> tuple[dict[str, Any], bool]:
        """What a creative of that kind keeps, and whether it is all there."""
        if kind == Type.TEXT:
            return {"text": words(_inside(told, TEXT_KEYS))}, True
        address = _inside(told, ADDRESS_KEYS)
        if kind == Type.VIDEO:
            self.adjusted(row, "video_archived", address)
            return {"text": "", "foreign_url": address}, False
        taken = Pictures(owner, self.run.dry, self.run.fetcher).take(_as_address(address))
        if isinstance(taken, Lost):
            self.adjusted(row, "picture_lost", taken.told)
            return {"foreign_url": taken.address}, False
        return {"asset": taken.id, "url": taken.url, "width": taken.width, "height": taken.height}, True


def _inside(told: str, keys: Sequence[str]) -> str:
    """What stands under one of the keys, where a JSON object was stored; else all of it."""
    if told[:1] != "{":
        return told
    try:
        said = orjson.loads(told)
    except orjson.JSONDecodeError:
        return told
    found = (said.get(key) for key in keys)
    return storable(next((each for each in found if isinstance(each, str) and each), told))


def _as_address(text: str) -> str:
    """Bare base64, as providers answer it, is a picture too."""
    has_scheme = text[:5].lower() == "data:" or "://" in text[:16] or text.startswith("/")
    return text if has_scheme or len(text) < 100 else f"data:image/png;base64,{text}"
