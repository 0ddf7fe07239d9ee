"""The reusable prompts as the index holds them."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.db.models.signals import post_delete

from generation.models import CachedPrompt
from vectorstore import outbox
from vectorstore.documents import PROMPT_CACHE, Document, register


class PromptSource:
    """Every prompt whose answer may be given again."""

    collection = PROMPT_CACHE

    def documents(self, ids: Sequence[str]) -> list[Document]:
        """Those that are still kept."""
        rows = CachedPrompt.objects.filter(pk__in=_keys(ids))
        return [Document(str(row.pk), row.words, row.user_id, {"gate": row.gate}) for row in rows]

    def ids_after(self, last: str, limit: int) -> list[str]:
        """In the order of their ids."""
        rows = CachedPrompt.objects.filter(pk__gt=last) if last else CachedPrompt.objects.all()
        return [str(pk) for pk in rows.order_by("pk").values_list("pk", flat=True)[:limit]]

    def count(self) -> int:
        """All of them."""
        return CachedPrompt.objects.count()

    def visible(self, user: Any, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
        """The user's own."""
        rows = CachedPrompt.objects.filter(pk__in=_keys(ids), user_id=user.pk).select_related("job")
        return {str(row.pk): {"job_id": str(row.pk), "prompt": row.job.prompt, "hits": row.hits} for row in rows}


def _keys(ids: Sequence[str]) -> list[UUID]:
    return [UUID(each) for each in ids]


def register_prompts() -> None:
    """Make the prompts known to the index, and have their deletion noted.

    A prompt goes with its job or its user, and no verb of ours runs then: a signal is all that tells.
    """
    register(PromptSource())
    post_delete.connect(_note_deleted, sender=CachedPrompt, dispatch_uid="prompt_cache")


def _note_deleted(instance: CachedPrompt, **_kwargs: Any) -> None:
    outbox.note(PROMPT_CACHE, [instance.pk])
