"""Rows on the API of which the database is asked little, and the tiers the rest."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, ClassVar

from django.db.models import Model, QuerySet
from django.http import Http404
from django.utils import timezone
from django.utils.functional import cached_property
from rest_framework import serializers

from artify.core.cached.kinds import Content, Kind, shape_of
from artify.core.cached.tiers import in_use, read_many

TELLING = "name"  # what rows that were asked for little do not have


def little(rows: QuerySet[Any], *columns: str) -> QuerySet[Any]:
    """These rows with the columns only that say whose they are and of what stamp, and with their annotations.

    Where the tiers are not in use the rows stay whole, and are represented as they are.
    """
    return rows.only("pk", "updated_at", *columns) if in_use() else rows


def is_little(row: Model) -> bool:
    """Whether the row was asked for with ``little``."""
    return TELLING in row.get_deferred_fields()


def stamp_of(row: Any) -> str:
    """What tells the row of now from the row before its last change."""
    return str(row.updated_at.isoformat())


class KeptList(serializers.ListSerializer[Any]):
    """Many rows: one question to the tiers."""

    child: "KeptRow"

    def to_representation(self, data: Any) -> list[Any]:
        """The rows; what was deleted a moment ago is left out."""
        rows = list(data.all() if hasattr(data, "all") else data)
        if not rows or not is_little(rows[0]):
            return [self.child.to_representation(row) for row in rows]
        contents = self.child.contents_of(rows)
        return [self.child.shown(row, contents[row.pk]) for row in rows if row.pk in contents]


class KeptRow(serializers.ModelSerializer[Any]):
    """A row whose content comes from the tiers when it was asked for with ``little``, else from itself.

    A subclass names the ``kind``, and as ``fresh`` the fields that are never kept: what is the reader's own (a role), what
    depends on the reader's language, money. They are made from the row each time, so ``little`` must leave their columns.
    What is ``apart`` its ``shown`` adds by itself.
    """

    kind: ClassVar[Kind]
    fresh: ClassVar[frozenset[str]] = frozenset()
    apart: ClassVar[frozenset[str]] = frozenset()

    class Meta:
        list_serializer_class = KeptList

    def to_representation(self, instance: Any) -> Any:
        """The row. Raises Http404 where it was deleted a moment ago."""
        if not is_little(instance):
            return super().to_representation(instance)
        content = self.contents_of([instance]).get(instance.pk)
        if content is None:
            raise Http404
        return self.shown(instance, content)

    def contents_of(self, rows: Sequence[Any]) -> Mapping[int, Content]:
        """What is kept of each of these, by id."""
        return read_many(self.kind, {row.pk: f"{self._shape} {self.stamp(row)}" for row in rows}, self.load)

    def stamp(self, row: Any) -> str:
        """Of the row."""
        return stamp_of(row)

    def load(self, pks: Sequence[int]) -> Mapping[int, Content]:
        """The contents of whole rows, from the database."""
        with timezone.override(UTC):
            return {row.pk: self.content(row) for row in self.whole(pks)}

    def whole(self, pks: Sequence[int]) -> QuerySet[Any]:
        """These rows with every column that ``content`` reads."""
        model: Any = self.Meta.model
        rows: QuerySet[Any] = model._default_manager.filter(pk__in=pks)
        return rows

    def content(self, row: Any) -> Content:
        """What is kept of a whole row: the same for every reader, moments in UTC."""
        return {field.field_name: _value(field, row) for field in self._kept_fields}

    def shown(self, row: Any, content: Content) -> dict[str, Any]:
        """The row for its reader; ``row`` has little, ``content`` the rest."""
        answer = {name: content.get(name) for name in self._names}
        answer |= {name: shown_moment(field, content[name]) for name, field in self._moments}
        return answer | {field.field_name: _value(field, row) for field in self._fresh_fields}

    @cached_property
    def _shape(self) -> str:
        return shape_of(str(field.field_name) for field in self._kept_fields)

    @cached_property
    def _names(self) -> list[str]:
        return [str(field.field_name) for field in self._readable_fields]

    @cached_property
    def _fresh_fields(self) -> list[Any]:
        return [field for field in self._readable_fields if field.field_name in self.fresh]

    @cached_property
    def _kept_fields(self) -> list[Any]:
        left_out = self.fresh | self.apart
        return [field for field in self._readable_fields if field.field_name not in left_out]

    @cached_property
    def _moments(self) -> list[tuple[str, serializers.DateTimeField]]:
        kept = self._kept_fields
        return [(str(field.field_name), field) for field in kept if isinstance(field, serializers.DateTimeField)]


def shown_moment(field: serializers.DateTimeField, kept: str | None) -> Any:
    """A kept moment in the reader's time zone."""
    return kept and field.to_representation(datetime.fromisoformat(kept))


def _value(field: Any, row: Any) -> Any:
    value = field.get_attribute(row)
    return None if value is None else field.to_representation(value)
