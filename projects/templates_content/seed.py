"""Puts the bundled templates into the database, and brings them up to date where staff has not changed them."""

from pathlib import Path

from django.core.files.storage import default_storage
from django.db import transaction

from projects import template_source
from projects.files import random_name, write
from projects.models import Template
from projects.templates_content import bundled
from projects.templates_content.kit import Design

THUMBNAILS = Path(__file__).parent / "thumbnails"


@transaction.atomic
def seed() -> int:
    """Add and update; answers how many templates were written."""
    there = {template.key: template for template in Template.objects.exclude(key=None)}
    written = [
        pk
        for place, design in enumerate(bundled(), 1)
        if (pk := _put(design, place, there.get(design.key))) is not None
    ]
    template_source.note(written)
    return len(written)


def _put(design: Design, place: int, old: Template | None) -> int | None:
    """The id of the template that was written; None where there was nothing to do."""
    fresh = _filled(Template(key=design.key), design, place)
    digest = fresh.digest()
    if old is None:
        fresh.seeded = digest
        _show(fresh, design)
        fresh.save()
        return fresh.pk
    if old.seeded == digest or old.digest() != old.seeded:
        return None
    _filled(old, design, place).seeded = digest
    _show(old, design)
    old.save()
    return old.pk


def _filled(template: Template, design: Design, place: int) -> Template:
    for name in ("name", "name_ko", "category", "channel", "language", "width", "height"):
        setattr(template, name, getattr(design, name))
    template.tags = list(design.tags)
    template.data = design.canvas
    template.position = place * 10
    return template


def _show(template: Template, design: Design) -> None:
    """Its picture, drawn by the editor and checked in with it."""
    old = template.thumbnail.name
    template.thumbnail = write(random_name("thumbnails", "webp"), (THUMBNAILS / f"{design.key}.webp").read_bytes())
    if old:
        transaction.on_commit(lambda: default_storage.delete(old))
