"""What a failed job says to people and to HTTP, by its machine code."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from artify.core.errors import (
    AccountBlocked,
    CampaignBudgetExceeded,
    CampaignUnavailable,
    DailyQuotaExceeded,
    GenerationFailed,
    MonthlyCapExceeded,
    ProviderNotConfigured,
    ProviderPaused,
)


@dataclass(frozen=True)
class Fault:
    """HTTP status of the synchronous answer, and the sentence."""

    status: int
    sentence: Any


FAULTS: dict[str, Fault] = {
    "provider_rate_limited": Fault(503, _("The AI provider is busy. Please try again in a moment.")),
    "provider_quota_exhausted": Fault(
        503, _("The AI provider's own quota is used up. Please tell your administrator.")
    ),
    "provider_unavailable": Fault(502, _("The AI provider has a fault. Please try again later.")),
    "provider_unreachable": Fault(502, _("The AI provider cannot be reached. Please try again later.")),
    "provider_timeout": Fault(504, _("The AI provider took too long. Please try again.")),
    "provider_malformed": Fault(502, _("The AI provider's answer could not be read. Please try again.")),
    "provider_rejected": Fault(502, _("The AI provider did not accept this request. Please change it and try again.")),
    "provider_refused": Fault(422, _("The AI provider declines to write or draw this. Please change the prompt.")),
    "provider_auth_failed": Fault(503, _("The AI provider refuses our key. Please tell your administrator.")),
    "provider_image_lost": Fault(
        502, _("The picture was drawn and charged, but it could not be fetched. Please try again.")
    ),
    "image_unusable": Fault(502, _("The picture that came back could not be stored. Please try again.")),
    "worker_lost": Fault(503, _("The work was interrupted. Please try again.")),
    "internal_error": Fault(500, _("Something went wrong on our side. Please try again.")),
}
for _problem in (
    DailyQuotaExceeded,
    MonthlyCapExceeded,
    CampaignBudgetExceeded,
    CampaignUnavailable,
    AccountBlocked,
    ProviderNotConfigured,
    ProviderPaused,
):
    FAULTS[_problem.default_code] = Fault(_problem.status_code, _problem.default_detail)


def fault(code: str) -> Fault:
    """The fault of that code."""
    return FAULTS.get(code, FAULTS["internal_error"])


def as_problem(code: str, *, wait: float | None = None) -> GenerationFailed:
    """The error to raise for a failed job."""
    found = fault(code)
    return GenerationFailed(code, str(found.sentence), found.status, wait=wait)
