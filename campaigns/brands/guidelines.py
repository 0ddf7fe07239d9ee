"""What is done to guidelines: draft, publish, discard, restore, move, delete; each one verb.

Every verb begins by locking the brand's row, so two people who publish at once make one version each, and the words
of both are kept. Every verb writes the change history: who, before and after.
"""

from collections.abc import Iterable, Sequence
from typing import Any, TypedDict

from django.db import transaction
from django.db.models import F, Max
from django.utils import timezone
from django.utils.translation import gettext as _
from rest_framework.exceptions import NotFound, ValidationError

from accounts.models import User
from artify.core.changes import record, record_each, record_new, state_of, states_of_each
from artify.core.errors import NeverPublished, TooManyGuidelines
from campaigns.brands.brands import count_version, lock
from campaigns.models import Brand, Guideline, GuidelineVersion
from vectorstore import outbox
from vectorstore.documents import BRAND_GUIDELINES

MOST = 300  # guidelines of a brand


class Words(TypedDict):
    """What a guideline says, and of what kind it is."""

    category: str
    text: str


@transaction.atomic
def add(brand: Brand, words: Sequence[Words], by: User, *, publish: bool) -> list[Guideline]:
    """New guidelines, after those that are there; drafts unless they are to be published at once.

    Raises:
        TooManyGuidelines: the brand would have more than 300.
    """
    _lock(brand.pk)
    if brand.guidelines.count() + len(words) > MOST:
        raise TooManyGuidelines
    last = brand.guidelines.aggregate(last=Max("position"))["last"]
    begin = 0 if last is None else last + 1
    version = 1 if publish else 0
    made = Guideline.objects.bulk_create(
        Guideline(brand=brand, position=begin + number, version=version, **each) for number, each in enumerate(words)
    )
    record_new(by, ((each, {**words_of(each), "position": each.position, "version": version}) for each in made))
    if publish:
        _published(made, by)
    return made


@transaction.atomic
def save_draft(guideline: Guideline, words: Words, by: User) -> Guideline:
    """Keep words that wait to be published; a guideline that never was simply says them now."""
    now = _fresh(guideline)
    if not now.is_published:
        return _store(now, by, **words, draft=None)
    return _store(now, by, draft=None if words == words_of(now) else words)


@transaction.atomic
def change(guideline: Guideline, wish: dict[str, Any], by: User) -> Guideline:
    """What a PATCH asks for: ``position``, ``category`` and ``text`` where they are given, ``publish``.

    What is not given stays as the draft has it, or else as it is published.
    """
    now = _fresh(guideline)
    if "position" in wish:
        now = move(now, wish["position"], by)
    base = waiting(now) or words_of(now)
    words: Words = {"category": wish.get("category", base["category"]), "text": wish.get("text", base["text"])}
    if wish.get("publish"):
        return publish(now, by, words)
    return save_draft(now, words, by) if {"category", "text"} & wish.keys() else now


@transaction.atomic
def publish(guideline: Guideline, by: User, words: Words | None = None) -> Guideline:
    """Let results follow the draft, or the words that are given. Where nothing waits, nothing happens."""
    now = _fresh(guideline)
    wanted = words or waiting(now)
    if wanted is None or (now.is_published and wanted == words_of(now)):
        return _store(now, by, draft=None)
    stored = _store(now, by, **wanted, draft=None, version=F("version") + 1)
    _published([stored], by)
    return stored


@transaction.atomic
def publish_all(brand: Brand, by: User) -> list[Guideline]:
    """Publish whatever waits in the brand, all of it or nothing; the guidelines that have a new version.

    It costs the same few statements however many wait, and the brand's version counts up once.
    """
    _lock(brand.pk)
    rows = list(brand.guidelines.waiting())
    before = states_of_each(rows)
    for row in rows:
        _take_draft(row)
    Guideline.objects.bulk_update(rows, ["category", "text", "draft", "version", "updated_at"])
    record_each(by, rows, before, states_of_each(rows))
    made = [row for row in rows if row.version != before[row.pk]["version"]]
    _published(made, by)
    return made


@transaction.atomic
def discard_draft(guideline: Guideline, by: User) -> Guideline:
    """Forget the words that wait.

    Raises:
        NeverPublished: nothing would be left.
    """
    now = _fresh(guideline)
    if not now.is_published:
        raise NeverPublished
    return _store(now, by, draft=None)


def restore(guideline: Guideline, version: GuidelineVersion, by: User) -> Guideline:
    """Make the words of an earlier version the draft."""
    return save_draft(guideline, {"category": version.category, "text": version.text}, by)


@transaction.atomic
def move(guideline: Guideline, position: int, by: User) -> Guideline:
    """Place it among the others; their order shapes results."""
    now = _fresh(guideline)
    if now.is_published and now.position != position:
        count_version(now.brand_id)
    return _store(now, by, position=position)


@transaction.atomic
def put_in_order(brand: Brand, ids: Sequence[int], by: User) -> list[Guideline]:
    """Have these guidelines follow each other so, in the places that they hold among them; all or none.

    Raises:
        ValidationError: on ``ids``, where the brand has not got one of them.
    """
    _lock(brand.pk)
    rows = brand.guidelines.in_bulk(ids)
    if len(rows) < len(ids):
        raise ValidationError({"ids": _("Some of these guidelines are gone. Load the page again.")}, code="unknown")
    before = states_of_each(list(rows.values()))
    place = -1
    for pk, position in zip(ids, sorted(row.position for row in rows.values()), strict=True):
        place = rows[pk].position = max(position, place + 1)  # two in one place are told apart from now on
    moved = [row for row in rows.values() if row.position != before[row.pk]["position"]]
    Guideline.objects.bulk_update(moved, ["position"])
    record_each(by, moved, before, states_of_each(moved))
    if any(row.is_published for row in moved):
        count_version(brand.pk)
    return [rows[pk] for pk in ids]


@transaction.atomic
def delete(guideline: Guideline, by: User) -> None:
    """Delete it with its versions, and its entry in the index."""
    now = _fresh(guideline)
    if now.is_published:
        count_version(now.brand_id)
    outbox.note(BRAND_GUIDELINES, [now.pk])
    record(by, now, state_of(now), None)
    now.delete()


def words_of(guideline: Guideline) -> Words:
    """What results follow now; of one that was never published, its first draft."""
    return {"category": guideline.category, "text": guideline.text}


def waiting(guideline: Guideline) -> Words | None:
    """What a publication would publish, if anything."""
    if not guideline.is_published:
        return words_of(guideline)
    draft: Words | None = guideline.draft
    return draft


def _take_draft(row: Guideline) -> None:
    """Let the row say what waits in it; another version if these are other words."""
    words = waiting(row) or words_of(row)
    if not row.is_published or words != words_of(row):
        row.version += 1
    row.category, row.text, row.draft, row.updated_at = words["category"], words["text"], None, timezone.now()


def _published(guidelines: Iterable[Guideline], by: User | None) -> None:
    """Record a publication: a version of each, the brand's version, the index."""
    rows = list(guidelines)
    GuidelineVersion.objects.bulk_create(
        GuidelineVersion(guideline=row, number=row.version, category=row.category, text=row.text, published_by=by)
        for row in rows
    )
    outbox.note(BRAND_GUIDELINES, [row.pk for row in rows])
    if rows:
        count_version(rows[0].brand_id)


def _fresh(guideline: Guideline) -> Guideline:
    """The guideline as it is once nobody else changes its brand. Raises NotFound where it was deleted meanwhile."""
    _lock(guideline.brand_id)
    try:
        return Guideline.objects.get(pk=guideline.pk)
    except Guideline.DoesNotExist as error:
        raise NotFound from error


def _lock(brand_id: int) -> None:
    try:
        lock(brand_id)
    except Brand.DoesNotExist as error:
        raise NotFound from error


def _store(guideline: Guideline, by: User, **values: Any) -> Guideline:
    before = state_of(guideline)
    Guideline.objects.filter(pk=guideline.pk).update(**values, updated_at=timezone.now())
    guideline.refresh_from_db()
    record(by, guideline, before, state_of(guideline))
    return guideline
