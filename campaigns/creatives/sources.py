"""Creatives as the index of meanings holds them."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from accounts.models import User
from campaigns.creatives.serializers import CreativeSerializer
from campaigns.models import Creative
from campaigns.models.creative import CreativeQuerySet
from vectorstore import outbox
from vectorstore.documents import COPY_TEXTS, IMAGES, Document, register

COLLECTION_OF = {Creative.ContentType.TEXT.value: COPY_TEXTS, Creative.ContentType.IMAGE.value: IMAGES}
HANGUL = re.compile("[ㄱ-ㅎㅏ-ㅣ가-힣]")


def note(creatives: Iterable[Creative]) -> None:
    """Note that these creatives were made, changed or deleted; inside the transaction that did it."""
    changed: dict[str, list[int]] = {}
    for creative in creatives:
        if creative.content_type in COLLECTION_OF:
            changed.setdefault(COLLECTION_OF[creative.content_type], []).append(creative.pk)
    for collection, ids in sorted(changed.items()):
        outbox.note(collection, ids)


class CreativeSource:
    """Finished creatives of one type; ``collection`` is one of COLLECTION_OF."""

    def __init__(self, content_type: Creative.ContentType) -> None:
        self.content_type = content_type.value
        self.collection = COLLECTION_OF[content_type.value]

    def documents(self, ids: Sequence[str]) -> list[Document]:
        """Prompt and words of those that are not archived."""
        found = self._indexed().filter(pk__in=[pk for pk in ids if pk.isdecimal()])
        return [_document(creative) for creative in found]

    def ids_after(self, last: str, limit: int) -> list[str]:
        """By id."""
        found = self._indexed().filter(pk__gt=int(last or 0)).order_by("pk").values_list("pk", flat=True)
        return [str(pk) for pk in found[:limit]]

    def count(self) -> int:
        """How many are not archived."""
        return self._indexed().count()

    def visible(self, user: Any, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
        """As ``/api/creatives`` shows them."""
        found = (
            self._indexed().visible_to(user).with_feedback_of(user).filter(pk__in=[pk for pk in ids if pk.isdecimal()])
        )
        return {str(creative.pk): dict(CreativeSerializer(creative).data) for creative in found}

    def scope(self, user: Any) -> dict[str, Any]:
        """See ``readable_by``."""
        return readable_by(user)

    def _indexed(self) -> CreativeQuerySet:
        return Creative.objects.filter(content_type=self.content_type, status=Creative.Status.COMPLETED)


def readable_by(user: User) -> dict[str, Any]:
    """The person's own, and what others made for campaigns that both see; said for the server that filters."""
    visible = Creative.objects.visible_to(user).exclude(user_id=user.pk).order_by()
    shared = list(visible.values_list("user_id", "campaign_id").distinct())
    own: dict[str, Any] = {"user_id": user.pk}
    if not shared:
        return own
    makers, campaigns = (sorted(set(column)) for column in zip(*shared, strict=True))
    return {"$or": [own, {"$and": [{"user_id": {"$in": makers}}, {"campaign_id": {"$in": campaigns}}]}]}


def language_of(text: str) -> str:
    """Korean where there is any Hangul, else English."""
    return "ko" if HANGUL.search(text) else "en"


def words_of(creative: Creative) -> str:
    """The words of a text, nothing for a picture."""
    return str((creative.result or {}).get("text", "")) if creative.content_type == Creative.ContentType.TEXT else ""


def _document(creative: Creative) -> Document:
    words = words_of(creative)
    text = "\n".join(part for part in (creative.prompt, words) if part)
    return Document(
        str(creative.pk),
        text,
        creative.user_id,
        {
            "campaign_id": creative.campaign_id or 0,
            "content_type": creative.content_type,
            "language": language_of(words or creative.prompt),
            "score": creative.score,
            "score_low": creative.score_low,
            "impressions": creative.impressions,
        },
    )


def register_sources() -> None:
    """Tell the index where texts and pictures come from."""
    for content_type in (Creative.ContentType.TEXT, Creative.ContentType.IMAGE):
        register(CreativeSource(content_type))
