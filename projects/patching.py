"""Saving by patch: a change in a design of megabytes is sent, checked and applied as what changed.

A patch holds whole new things (`put`), fields of known ones (`changed`), and what went away or moved; pages are patched
as objects are, and objects inside pages. Only what the patch brings is checked; what was stored has been.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NoReturn

from django.conf import settings
from django.utils.translation import gettext as _
from rest_framework.exceptions import ErrorDetail, ValidationError

from artify.core.parsers import nests_deeper
from projects.canvas import check_result, compose_words, own_pictures

Item = dict[str, Any]
CANVAS_LEVEL, PAGE_LEVEL, OBJECT_LEVEL = 1, 3, 5  # how deep in a stored canvas each stands
LIST_KEYS = frozenset({"put", "changed", "removed", "moved"})


class _PatchError(ValidationError):
    def __init__(self, code: str, sentence: str) -> None:
        super().__init__({"patch": [ErrorDetail(sentence, code)]})


def _malformed() -> NoReturn:
    raise _PatchError("malformed_patch", _("The patch does not have the shape that the API describes."))


@dataclass(frozen=True)
class ItemPatch:
    """Fields of one thing: the canvas, a page or an object; ``items`` are what a canvas or a page holds."""

    fields: Item = field(default_factory=dict)
    unset: tuple[str, ...] = ()
    items: "ListPatch | None" = None

    def applied(self, item: Item, holds: str) -> Item:
        """The thing as it is afterwards; ``holds`` names its list, where ``items`` change it."""
        result = {key: value for key, value in item.items() if key not in self.unset} | self.fields
        if self.items is not None:
            result[holds] = self.items.applied(item.get(holds, []))
        return result


@dataclass(frozen=True)
class ListPatch:
    """Pages of a canvas, or objects of a page. An id is named once in ``put``, ``changed`` and ``removed`` together."""

    kind: str
    put: dict[str, Item]
    changed: dict[str, ItemPatch]
    removed: frozenset[str]
    moved: dict[str | None, list[str]]  # by the id that they stand after, None: at the very back

    def applied(self, items: Any) -> list[Any]:
        """The list as it is afterwards. Raises ValidationError where the patch does not fit what is stored."""
        known = self._by_id(items)
        self._check_known(known)
        result: dict[Any, Any] = {}
        for index, item in enumerate(items):
            key = item.get("id") if isinstance(item, dict) else None
            if isinstance(key, str) and key not in self.removed:
                result[key] = self._after(key, item)
            elif not isinstance(key, str):
                result[index] = item  # has no id, so no patch can mean it
        result.update({key: item for key, item in self.put.items() if key not in result})
        return self._ordered(result)

    def _by_id(self, items: Any) -> set[str]:
        ids = [item.get("id") for item in items if isinstance(item, dict)] if isinstance(items, list) else [None, None]
        named = [key for key in ids if isinstance(key, str)]
        if not isinstance(items, list) or len(set(named)) < len(named):
            raise _PatchError("not_patchable", _("This design cannot be patched. Send the whole of it."))
        return set(named)

    def _check_known(self, known: set[str]) -> None:
        there = (known | self.put.keys()) - self.removed
        moved = {key for ids in self.moved.values() for key in ids}
        anchors = self.moved.keys() - {None}
        if not (self.changed.keys() | self.removed) <= known or not (moved | anchors) <= there:
            raise _PatchError(f"unknown_{self.kind}", _("The patch names something that the design does not hold."))
        if anchors & moved:
            _malformed()

    def _after(self, key: str, item: Item) -> Item:
        if key in self.put:
            return self.put[key]
        patch = self.changed.get(key)
        return patch.applied(item, "objects") if patch else item

    def _ordered(self, by_id: dict[Any, Any]) -> list[Any]:
        if not self.moved:
            return list(by_id.values())
        moved = {key for ids in self.moved.values() for key in ids}
        result = [by_id[key] for key in self.moved.get(None, [])]
        for key, item in by_id.items():
            if key not in moved:
                result.append(item)
                result.extend(by_id[each] for each in self.moved.get(key, []))
        return result


def checked_patch(raw: Any, host: str) -> ItemPatch:
    """The patch of a canvas that a request brings, with what it brings checked as a whole canvas is.

    Args:
        raw: freshly parsed JSON; pictures' addresses and words in it are changed in place.
        host: the host that the request came to.

    Raises:
        ValidationError: it is no patch (``malformed_patch``), or brings what a canvas must not hold.
    """
    own_pictures(raw, host)
    compose_words(raw)
    return _item(raw, "pages", CANVAS_LEVEL, lambda pages: _list(pages, "page", PAGE_LEVEL, _page))


def apply_patch(data: Any, patch: ItemPatch) -> Item:
    """The canvas with the patch applied.

    Raises:
        ValidationError: the patch does not fit the canvas; ``unknown_page``, ``unknown_object`` or ``not_patchable``.
        TooLarge: the result is above settings.CANVAS_MAX_BYTES.
    """
    if not isinstance(data, dict) or (patch.items is not None and "pages" not in data):
        raise _PatchError("not_patchable", _("This design cannot be patched. Send the whole of it."))
    result = patch.applied(data, "pages")
    check_result(result)
    return result


def _page(raw: Any) -> ItemPatch:
    return _item(raw, "objects", PAGE_LEVEL, lambda objects: _list(objects, "object", OBJECT_LEVEL, _object))


def _object(raw: Any) -> ItemPatch:
    return _item(raw, "", OBJECT_LEVEL, None)


def _item(raw: Any, holds: str, level: int, parse: Callable[[Any], ListPatch] | None) -> ItemPatch:
    """One thing's patch; its id and its list cannot be set as fields."""
    keys = {"set", "unset"} | ({"id"} if level > CANVAS_LEVEL else set()) | ({holds} if parse else set())
    if not isinstance(raw, dict) or not raw.keys() <= keys:
        _malformed()
    fields, unset = raw.get("set", {}), raw.get("unset", [])
    if not isinstance(fields, dict) or not _are_ids(unset) or {"id", holds} & (fields.keys() | set(unset)):
        _malformed()
    _check_depth(fields, level)
    items = parse(raw[holds]) if parse and holds in raw else None
    return ItemPatch(fields, tuple(unset), items)


def _check_depth(item: Item, level: int) -> None:
    if nests_deeper(item, settings.CANVAS_MAX_DEPTH - level + 1):
        raise _PatchError("too_deep", _("The canvas is nested too deeply."))


def _list(raw: Any, kind: str, level: int, parse: Callable[[Any], ItemPatch]) -> ListPatch:
    if not isinstance(raw, dict) or not raw.keys() <= LIST_KEYS:
        _malformed()
    put, changed = _things(raw.get("put", [])), _things(raw.get("changed", []))
    removed = raw.get("removed", [])
    if not _are_ids(removed):
        _malformed()
    if len(put.keys() | changed.keys() | set(removed)) < len(put) + len(changed) + len(removed):
        raise _PatchError("duplicate_id", _("The patch names the same thing twice."))
    for item in put.values():
        _check_depth(item, level)
    patches = {key: parse(each) for key, each in changed.items()}
    return ListPatch(kind, put, patches, frozenset(removed), _moves(raw.get("moved", [])))


def _things(raw: Any) -> dict[str, Item]:
    if not isinstance(raw, list) or not all(isinstance(each, dict) and _is_id(each.get("id")) for each in raw):
        _malformed()
    by_id = {each["id"]: each for each in raw}
    if len(by_id) < len(raw):
        raise _PatchError("duplicate_id", _("The patch names the same thing twice."))
    return by_id


def _moves(raw: Any) -> dict[str | None, list[str]]:
    moves: dict[str | None, list[str]] = {}
    if not isinstance(raw, list):
        _malformed()
    for move in raw:
        if not isinstance(move, dict) or move.keys() != {"after", "ids"} or not _are_ids(move["ids"]):
            _malformed()
        if not (move["after"] is None or _is_id(move["after"])) or move["after"] in moves:
            _malformed()
        moves[move["after"]] = move["ids"]
    ids = [key for each in moves.values() for key in each]
    if len(set(ids)) < len(ids):
        raise _PatchError("duplicate_id", _("The patch names the same thing twice."))
    return moves


def _are_ids(raw: Any) -> bool:
    return isinstance(raw, list) and all(_is_id(each) for each in raw)


def _is_id(raw: Any) -> bool:
    return isinstance(raw, str) and raw != ""
