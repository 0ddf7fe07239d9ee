"""Campaigns: words for a status, amounts and days as the old service let anybody write them."""

from datetime import date
from decimal import ROUND_DOWN, Decimal
from typing import ClassVar

from django.utils.translation import gettext as _

from artify.core.money import NANO
from campaigns.models import Campaign
from generation.legacy import values
from generation.legacy.importer import OwnedImporter
from generation.legacy.source import Row

NAME_MAX, DESCRIPTION_MAX = 200, 5000  # characters
HIGHEST_BUDGET = Decimal("999999999.999999999")
DAYS = ("start_date", "end_date")
Status = Campaign.Status
WORDS = {
    Status.DRAFT: "draft new created planned planning scheduled pending ready 초안 임시저장 준비 준비중 예정 대기",
    Status.ACTIVE: "active running live ongoing inprogress started enabled published 진행 진행중 활성 집행중 게재중",
    Status.PAUSED: "paused stopped onhold hold inactive suspended disabled 일시중지 일시정지 중지 정지 보류 비활성",
    Status.COMPLETED: "completed complete ended finished done closed archived cancelled canceled expired 완료 종료 마감 취소",
}
STATUS_OF = {word: status for status, words in WORDS.items() for word in words.split()}


class CampaignImporter(OwnedImporter[Campaign]):
    """Campaigns of artify_content."""

    table = "campaigns"
    columns = (
        *("user_id", "name", "description", "status", "budget", "start_date", "end_date"),
        *("created_at", "updated_at"),
    )
    model = Campaign
    fields = ("user", "name", "description", "status", "budget", "start_date", "end_date")
    dates: ClassVar[tuple[str, ...]] = ("created_at", "updated_at")

    def convert(self, row: Row) -> Campaign:
        """The campaign. Raises RefusedError."""
        owner = self.owner_of(row)
        start, end = (self._day(row, name) for name in DAYS)
        if start and end and end < start:
            self.adjusted(row, "end_before_start", f"{start} – {end}")
            end = None
        created, updated = self.moments_of(row, "created_at", "updated_at")
        return Campaign(
            user=owner,
            name=self.name_of(row, NAME_MAX, _("Campaign %(id)s") % {"id": row.id}),
            description=self.text_of(row, "description", DESCRIPTION_MAX),
            status=self._status(row),
            budget=self._budget(row),  # type: ignore[misc] # as in the model
            start_date=start,
            end_date=end,
            created_at=created,
            updated_at=updated,
        )

    def _status(self, row: Row) -> str:
        word = plain(row.get("status"))
        if word and word not in STATUS_OF:
            self.adjusted(row, "status_unknown", row.get("status"))
            return Status.PAUSED
        return STATUS_OF.get(word, Status.DRAFT)

    def _budget(self, row: Row) -> Decimal | None:
        """Dollars; none is no limit, so what is no amount must not become none."""
        text = row.get("budget")
        if text is None or not text.strip():
            return None
        amount = values.number(text)
        if amount is None or amount < 0:
            self.adjusted(row, "budget_invalid", text)
            return Decimal(0)
        kept = HIGHEST_BUDGET if amount > HIGHEST_BUDGET else amount.quantize(NANO, ROUND_DOWN)
        if kept != amount:
            self.adjusted(row, "budget_rounded", text)
        return kept

    def _day(self, row: Row, name: str) -> date | None:
        text = row.get(name)
        found = values.day(text)
        if text and found is None:
            self.adjusted(row, "day_dropped", f"{name} {text}")
        return found


def plain(text: str | None) -> str:
    """A word without case and without what stands between its parts."""
    return "".join(letter for letter in values.folded(text or "") if letter.isalnum())
