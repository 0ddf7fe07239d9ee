"""Guidelines as the index holds them."""

from collections.abc import Sequence
from typing import Any

from campaigns.brands.serializers import GuidelineSerializer
from campaigns.models import Guideline
from vectorstore import documents
from vectorstore.documents import BRAND_GUIDELINES, Document


class GuidelineSource:
    """The published guidelines of every brand."""

    collection = BRAND_GUIDELINES

    def documents(self, ids: Sequence[str]) -> list[Document]:
        """Those of them that are published."""
        return [
            _document(rule) for rule in _published().filter(pk__in=_numbers(ids)).select_related("brand").order_by("pk")
        ]

    def ids_after(self, last: str, limit: int) -> list[str]:
        """By id."""
        following = _published().filter(pk__gt=int(last or 0)).order_by("pk")
        return [str(pk) for pk in following.values_list("pk", flat=True)[:limit]]

    def count(self) -> int:
        """How many are published."""
        return int(_published().count())

    def visible(self, user: Any, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
        """Of these, those of brands that the account may see."""
        rows = Guideline.objects.readable_by(user).published().filter(pk__in=_numbers(ids)).select_related("brand")
        return {str(rule.pk): {"brand": _brand(rule), **GuidelineSerializer(rule).data} for rule in rows}


def register_source() -> None:
    """Tell the index where guidelines come from."""
    documents.register(GuidelineSource())


def _published() -> Any:
    return Guideline.objects.published()


def _document(rule: Guideline) -> Document:
    metadata: dict[str, str | int | float | bool] = {
        "brand_id": rule.brand_id,
        "category": rule.category,
        "version": rule.version,
    }
    return Document(id=str(rule.pk), text=rule.text, user_id=rule.brand.user_id, metadata=metadata)


def _brand(rule: Guideline) -> dict[str, Any]:
    return {"id": rule.brand_id, "name": rule.brand.name}


def _numbers(ids: Sequence[str]) -> list[int]:
    """The ids as numbers; what is none belongs to no guideline."""
    return [int(each) for each in ids if each.isascii() and each.isdigit() and len(each) < 19]
