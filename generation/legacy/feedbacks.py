"""Feedback: one rating a person and creative; of several the latest counts."""

from collections.abc import Sequence
from typing import ClassVar

from accounts.models import User
from campaigns.models import Creative, Feedback
from generation.legacy import values
from generation.legacy.importer import Change, OwnedImporter, RefusedError, Run
from generation.legacy.mapping import fingerprint
from generation.legacy.source import OldDatabase, Row
from generation.models import ImportedRow

COMMENT_MAX = 2000  # characters
Place = tuple[int, int]  # creative, user


class FeedbackImporter(OwnedImporter[Feedback]):
    """Feedbacks of artify_content."""

    table = "feedbacks"
    columns = ("creative_id", "user_id", "rating", "comment", "created_at")
    model = Feedback
    fields = ("user", "creative", "rating", "comment")
    dates: ClassVar[tuple[str, ...]] = ("created_at",)

    def __init__(self, run: Run, old: OldDatabase) -> None:
        super().__init__(run, old)
        self._planned: dict[Place, Feedback] = {}  # those of a dry run

    def prepare(self, rows: Sequence[Row]) -> None:
        """Who rates what, and what stands there already."""
        super().prepare(rows)
        old_ids = {row.get("creative_id") for row in rows}
        self.creatives = self.run.mapping.became(Creative, self.old.name, "creatives", old_ids)
        self.given = self._given({creative.pk for creative in self.creatives.values()})

    def convert(self, row: Row) -> Feedback:
        """The feedback. Raises RefusedError."""
        creative = self.creatives.get(row.get("creative_id") or "")
        if creative is None:
            raise RefusedError("no_creative", row.get("creative_id") or "")
        if (row.get("user_id") or "") not in self.owners:
            raise RefusedError(
                "owner_gone_here" if row.get("user_id") in self.gone else "no_owner", row.get("user_id") or ""
            )
        owner: User = self.owner_of(row)
        rating = values.whole(row.get("rating"))
        if rating is None or not 1 <= rating <= 5:
            raise RefusedError("rating_out_of_range", row.get("rating") or "")
        comment = self.text_of(row, "comment", COMMENT_MAX)
        (created,) = self.moments_of(row, "created_at")
        return Feedback(creative=creative, user=owner, rating=rating, comment=comment, created_at=created)

    def _keep(self, made: list[tuple[Row, Feedback]]) -> None:
        """One of a place is stored, the others are merged into it."""
        new: dict[Place, tuple[Row, Feedback]] = {}
        again: list[tuple[Row, Feedback, Feedback]] = []
        for row, thing in made:
            place = (thing.creative_id, thing.user_id)
            if place in self.given:
                again.append((row, thing, self.given[place]))
            elif place in new:
                again.append((row, thing, new[place][1]))
            else:
                new[place] = (row, thing)
        if new:
            super()._keep(list(new.values()))
        self._planned |= {place: thing for place, (_row, thing) in new.items()} if self.run.dry else {}
        for row, thing, stands in again:
            self._merge(row, thing, stands)

    def _merge(self, row: Row, thing: Feedback, stands: Feedback) -> None:
        maker = self._maker(stands)
        if maker is None or not self.is_untouched(stands, maker):
            self.say(row, "conflict", "given_here")
            return
        self.say(row, "merged", "given_again")
        if thing.created_at >= stands.created_at:
            stands.rating, stands.comment, stands.created_at = thing.rating, thing.comment, thing.created_at
            maker.left_as = fingerprint(stands, self.fields)
            if not self.run.dry:
                Feedback.objects.filter(pk=stands.pk).update(
                    rating=thing.rating, comment=thing.comment, created_at=thing.created_at
                )
            self.run.mapping.revise(maker)
        entry = self.entry(row, stands)
        entry.left_as = ""  # the row that it was merged into speaks for it
        self.run.mapping.remember([entry])

    def _change(self, row: Row, earlier: ImportedRow) -> Change[Feedback] | None:
        """A rating that was merged into another one may have become the latest."""
        if earlier.left_as:
            return super()._change(row, earlier)
        thing = self.convert(row)
        stands = self.given.get((thing.creative_id, thing.user_id))
        if stands is None:
            self.say(row, "conflict", "gone_here")
            return None
        if not self.run.dry:
            earlier.delete()
        self._merge(row, thing, stands)
        return None

    def _maker(self, stands: Feedback) -> ImportedRow | None:
        rows = ImportedRow.objects.filter(table=self.table, new_id=str(stands.pk)).exclude(left_as="")
        planned = [row for row in self.run.mapping.planned_for(self.table, [str(stands.pk)]) if row.left_as]
        return next(iter(planned), None) or rows.first()

    def _given(self, creatives: set[int]) -> dict[Place, Feedback]:
        rows = Feedback.objects.filter(creative_id__in=creatives, user__in=[user.pk for user in self.owners.values()])
        return {(row.creative_id, row.user_id): row for row in rows} | self._planned
