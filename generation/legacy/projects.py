"""Designs: one row at a time, because each may hold megabytes of pictures."""

from typing import Any, ClassVar

from django.db import transaction
from django.http import Http404
from django.utils.translation import gettext as _
from rest_framework.exceptions import ValidationError

from artify.core.errors import TooLarge, VersionConflict
from generation.legacy.canvas import USUAL_SIDE, picture_places, read_canvas, size_of
from generation.legacy.importer import Change, OwnedImporter, RefusedError, Tally
from generation.legacy.mapping import keep_dates
from generation.legacy.pictures import Lost, Pictures, put
from generation.legacy.source import Row
from projects import saving
from projects.canvas import checked_canvas
from projects.models import Project
from projects.preconditions import Precondition
from projects.versions import Source

MOST_BYTES = 256_000_000  # of one design with its pictures inside; it is read whole
IMPORTED = Source(device="Import")


class ProjectImporter(OwnedImporter[Project]):
    """Projects of artify_db."""

    table = "projects"
    columns = ("user_id", "name", "created_at", "updated_at")
    measured = ("data",)
    model = Project
    fields = ("name", "version", "width", "height", "deleted_at")
    dates: ClassVar[tuple[str, ...]] = ("created_at", "updated_at")
    size = 50

    def batch(self, rows: list[Row]) -> None:
        """Each row in a transaction of its own: what was taken over stays, wherever the import is killed."""
        tally = Tally()
        for row in rows:
            super().batch([row])
            tally += self.tally
        self.tally = tally

    def convert(self, row: Row) -> Project:
        """The design with its pictures taken out of it. Raises RefusedError."""
        owner = self.owner_of(row)
        if int(row.get("data_length") or 0) > MOST_BYTES:
            raise RefusedError("too_large", f"{row.get('data_length')} bytes")
        canvas, has_replaced = read_canvas(self.old.text(self.table, "data", row.id))
        if has_replaced:
            self.adjusted(row, "characters_replaced")
        width, height, is_guessed = size_of(canvas)
        if is_guessed and (width, height) != (USUAL_SIDE, USUAL_SIDE):
            self.adjusted(row, "size_guessed", f"{width} × {height}")
        self._take_pictures(row, canvas, Pictures(owner, self.run.dry, self.run.fetcher))
        created, updated = self.moments_of(row, "created_at", "updated_at")
        return Project(
            user=owner,
            name=self.name_of(row, saving.NAME_MAX_CHARACTERS, _("Untitled")),
            data=self._checked(canvas),
            width=width,
            height=height,
            created_at=created,
            updated_at=updated,
        )

    def store(self, things: list[Project]) -> None:
        """As the API makes them: with a first version."""
        for thing in things:
            made = saving.take_over(
                thing.user,
                IMPORTED,
                thing.created_at,
                thing.updated_at,
                name=thing.name,
                data=thing.data,
                width=thing.width,
                height=thing.height,
            )
            thing.pk = made.pk

    def follow(self, change: Change[Project]) -> None:
        """A changed design is a save, and a version, as any other."""
        here, thing = change.here, change.thing
        thing.version = here.version + 1
        if self.run.dry:
            return
        changes = {name: getattr(thing, name) for name in ("name", "data", "width", "height")}
        try:
            with transaction.atomic():
                saving.save(here.user, here.pk, Precondition(frozenset({here.version})), changes, IMPORTED)
                keep_dates([thing], self.dates)
        except (VersionConflict, Http404) as error:  # somebody works on it at this moment
            raise RefusedError("changed_here") from error

    def _take_pictures(self, row: Row, canvas: dict[str, Any], pictures: Pictures) -> None:
        for record, key in list(picture_places(canvas)):
            taken = pictures.take(record[key])
            if isinstance(taken, Lost):
                self.adjusted(row, taken.code, taken.told)
            put(record, key, taken)

    def _checked(self, canvas: dict[str, Any]) -> dict[str, Any]:
        try:
            return checked_canvas(canvas, "")
        except TooLarge as error:
            raise RefusedError("too_large") from error
        except ValidationError as error:
            raise RefusedError("canvas_refused", str(error.detail)) from error
