"""What stands in the database after an import, without what differs from run to run: ids, names of files, moments of now."""

from collections.abc import Callable
from typing import Any

from accounts.models import Attempt, Budget, CostDay, Entry, Quota, User
from campaigns.models import Campaign, CampaignDay, Creative, DailyResult, Feedback, ImportedDay, Segment
from generation.models import ImportedRow, Job
from projects.models import Asset, Project, ProjectVersion

# As each row is compared; whose it is, by name.
ROWS: dict[type[Any], tuple[str, ...]] = {
    User: ("username", "email", "password", "date_joined", "language", "time_zone"),
    Quota: ("user__username", "texts_per_day"),
    Project: ("user__username", "name", "width", "height", "version", "created_at", "updated_at"),
    ProjectVersion: ("project__name", "number", "name", "created_at"),
    Asset: ("user__username", "sha256", "content_type", "width"),
    Campaign: ("user__username", "name", "status", "budget", "created_at", "updated_at"),
    Segment: ("user", "name", "description", "criteria"),
    Creative: ("user__username", "campaign__name", "content_type", "result", "created_at", "score", "impressions"),
    Feedback: ("user__username", "creative__campaign__name", "rating", "created_at"),
    Job: ("id", "user__username", "status", "cost_nano", "created_at", "attempt_key"),
    Attempt: ("key", "user__username", "state", "charged_nano", "day", "provider_id"),
    Entry: ("attempt_id", "kind", "held_delta", "spent_delta"),
    Budget: ("kind", "period", "held", "spent"),
    CostDay: ("user__username", "day", "kind", "calls", "pieces", "charged_nano"),
    ImportedDay: ("campaign__name", "day", "impressions", "clicks", "conversions"),
    DailyResult: ("campaign__name", "day", "impressions", "clicks", "conversions"),
    CampaignDay: ("campaign__name", "day", "impressions", "clicks", "conversions"),
    ImportedRow: ("database", "table", "old_id", "digest"),
}


def standing() -> dict[str, list[str]]:
    """Every row of every table, in one order."""
    read: Callable[[Any, tuple[str, ...]], Any] = lambda model, names: model.objects.values_list(*names)  # noqa: E731
    return {model.__name__: sorted(map(repr, read(model, names))) for model, names in ROWS.items()}
