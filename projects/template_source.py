"""Templates as the index of meanings holds them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from django.db.models import Q

from accounts.deletion import before_deletion
from accounts.models import User
from artify.core.cached import forget_with
from projects.models import Template
from projects.models.template import TemplateQuerySet
from projects.serializers_templates import CANVASES, TemplateSummarySerializer
from projects.serializers_templates import TEMPLATES as TEMPLATES_KEPT
from vectorstore import outbox
from vectorstore.documents import NOBODY, TEMPLATES, Document, register

CANVAS_TEXTS = 12  # what a design says first says what it is for
CANVAS_CHARACTERS = 400


def note(ids: Iterable[int]) -> None:
    """Note that these templates were made, changed or deleted; inside the transaction that did it."""
    outbox.note(TEMPLATES, ids)


class TemplateSource:
    """Everybody's published templates, and those that people keep for themselves."""

    collection = TEMPLATES

    def documents(self, ids: Sequence[str]) -> list[Document]:
        """Names of both languages, channel, search words, and what stands on the canvas."""
        found = self._indexed().filter(pk__in=[pk for pk in ids if pk.isdecimal()])
        return [_document(template) for template in found]

    def ids_after(self, last: str, limit: int) -> list[str]:
        """By id."""
        found = self._indexed().filter(pk__gt=int(last or 0)).order_by("pk").values_list("pk", flat=True)
        return [str(pk) for pk in found[:limit]]

    def count(self) -> int:
        """How many there are."""
        return self._indexed().count()

    def visible(self, user: User, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
        """As the gallery shows them."""
        wanted = [pk for pk in ids if pk.isdecimal()]
        found = Template.objects.visible_to(user).summaries().filter(pk__in=wanted)
        return {
            str(template.pk): dict(TemplateSummarySerializer(template, context={"user": user}).data)
            for template in found
        }

    def _indexed(self) -> TemplateQuerySet:
        return Template.objects.filter(Q(is_published=True) | Q(owner__isnull=False))


def register_source() -> None:
    """Tell the index where templates come from, and that they go with their owner."""
    register(TemplateSource())
    before_deletion(_forget)


def forget_with_rows() -> None:
    """Have contents leave the cache tiers with their rows."""
    forget_with(Template, TEMPLATES_KEPT, CANVASES)


def _forget(user_ids: Sequence[int]) -> None:
    note(Template.objects.filter(owner_id__in=user_ids).values_list("pk", flat=True))


def _document(template: Template) -> Document:
    said = " ".join(islice(_texts(template.data), CANVAS_TEXTS))[:CANVAS_CHARACTERS]
    parts = (template.name, template.name_ko, template.channel, " ".join(map(str, template.tags)), said)
    return Document(
        str(template.pk),
        "\n".join(part for part in parts if part),
        template.owner_id or NOBODY,
        {"category": template.category, "language": template.language},
    )


def _texts(data: Any) -> Iterator[str]:
    """Every text on the canvas; it is as deep as a canvas may be, so there is a stack in the place of calls."""
    waiting = [data]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            if isinstance(part.get("text"), str):
                yield part["text"]
            waiting.extend(reversed(part.values()))
        elif isinstance(part, list):
            waiting.extend(reversed(part))
