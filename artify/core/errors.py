"""Every error of ours: a code for machines, a sentence for people."""

import math
from typing import Any

from django.utils.translation import gettext, gettext_lazy
from rest_framework import exceptions


class Problem(exceptions.APIException):
    """An error with a machine code; subclasses set ``status_code``, ``default_code`` and ``default_detail``.

    Args:
        detail: the sentence, when it differs from the class's own.
        wait: seconds after which a retry makes sense, sent as Retry-After.
        extra: members added to the problem document.
    """

    def __init__(
        self, detail: str | None = None, *, wait: float | None = None, extra: dict[str, Any] | None = None
    ) -> None:
        super().__init__(detail)
        self.wait = None if wait is None else math.ceil(wait)  # Retry-After knows whole seconds only
        self.extra = extra or {}


class RateLimited(Problem):
    status_code = 429
    default_code = "rate_limited"
    default_detail = gettext_lazy("Too many requests. Please try again in a moment.")


class LimitsUnavailable(Problem):
    status_code = 503
    default_code = "limits_unavailable"
    default_detail = gettext_lazy("This cannot be done safely right now. Please try again in a minute.")


class RowsBusy(Problem):
    """Somebody else held what this had to change for longer than a request waits."""

    status_code = 503
    default_code = "rows_busy"
    default_detail = gettext_lazy("This is being changed by something else right now. Please try again in a moment.")


class DatabaseBusy(Problem):
    """A statement took longer than it may, or every connection was taken."""

    status_code = 503
    default_code = "database_busy"
    default_detail = gettext_lazy("There is too much to do right now. Please try again in a moment.")


class DatabaseUnavailable(Problem):
    status_code = 503
    default_code = "database_unavailable"
    default_detail = gettext_lazy("The database cannot be reached right now. Please try again in a minute.")


class QueueUnavailable(Problem):
    status_code = 503
    default_code = "queue_unavailable"
    default_detail = gettext_lazy("This cannot be queued right now. Please try again in a minute.")


class InvalidCredentials(Problem):
    """The one answer to every log-in that fails, whatever the reason."""

    status_code = 401
    default_code = "invalid_credentials"
    default_detail = gettext_lazy("The name or the password is not right.")
    auth_header = 'Bearer realm="api"'


class SignedOut(exceptions.AuthenticationFailed):
    """A token that is bad, expired, revoked or used before."""

    default_code = "token_not_valid"
    default_detail = gettext_lazy("You are signed out. Sign in again to go on.")


class OnlyReads(Problem):
    """Staff looks at a user's pages."""

    status_code = 403
    default_code = "read_only"
    default_detail = gettext_lazy("You are looking at this account as staff: nothing can be changed.")


class ScopeMissing(Problem):
    """An API key without the scope that this needs; ``extra`` names it as ``scope``."""

    status_code = 403
    default_code = "scope_missing"

    def __init__(self, scope: str) -> None:
        detail = gettext("This API key may not do this: it needs the scope “%(scope)s”.") % {"scope": scope}
        super().__init__(detail, extra={"scope": scope})


class ClosedToKeys(Problem):
    status_code = 403
    default_code = "closed_to_keys"
    default_detail = gettext_lazy("No API key may do this. Sign in with the password instead.")


class TooManyApiKeys(Problem):
    status_code = 409
    default_code = "too_many_keys"
    default_detail = gettext_lazy("You have twenty API keys. Revoke one that you no longer need.")


class CrossOrigin(Problem):
    """The refresh cookie serves our own pages only."""

    status_code = 403
    default_code = "cross_origin"
    default_detail = gettext_lazy("The session cookie can be used by Artify's own pages only.")


class VersionRequired(Problem):
    status_code = 428
    default_code = "version_required"
    default_detail = gettext_lazy("Say which version you change: send If-Match with the version's ETag.")


class VersionConflict(Problem):
    status_code = 412
    default_code = "version_conflict"
    default_detail = gettext_lazy("Someone saved a newer version in the meantime.")


class TooManyNamedVersions(Problem):
    status_code = 409
    default_code = "too_many_named_versions"
    default_detail = gettext_lazy(
        "This project has a hundred named versions. Take the name off one that you no longer need."
    )


class TooLarge(Problem):
    status_code = 413
    default_code = "too_large"
    default_detail = gettext_lazy("This is too large.")


class InvalidRows(Problem):
    """Some rows of a list are wrong; ``extra`` holds ``errors``, each with ``index``, and ``error_count``."""

    status_code = 400
    default_code = "invalid"
    default_detail = gettext_lazy("Nothing was stored: some of the rows are not right.")


class DailyQuotaExceeded(Problem):
    status_code = 429
    default_code = "daily_quota_exceeded"
    default_detail = gettext_lazy("Today's quota is used up. It starts anew at midnight.")


class MonthlyCapExceeded(Problem):
    status_code = 402
    default_code = "monthly_cap_exceeded"
    default_detail = gettext_lazy(
        "This would exceed your monthly spending cap. It starts anew next month; staff can raise it."
    )


class CampaignBudgetExceeded(Problem):
    status_code = 402
    default_code = "campaign_budget_exceeded"
    default_detail = gettext_lazy(
        "This would exceed the campaign's budget. Raise the budget, or choose another campaign."
    )


class CampaignUnavailable(Problem):
    status_code = 404
    default_code = "campaign_unavailable"
    default_detail = gettext_lazy("This campaign was deleted, or is no longer shared with you. Choose another one.")


class AccountBlocked(Problem):
    status_code = 402
    default_code = "account_blocked"
    default_detail = gettext_lazy("Generation is blocked for this account. Please ask your administrator.")


class RefreshRaced(Problem):
    status_code = 409
    default_code = "refresh_raced"
    default_detail = gettext_lazy("Another tab has just refreshed this session. Please try again.")


class ImportRunning(Problem):
    status_code = 409
    default_code = "import_running"
    default_detail = gettext_lazy("Another file is being imported. Wait until it is done, or cancel it.")


class AlreadyEnded(Problem):
    status_code = 400
    default_code = "already_ended"
    default_detail = gettext_lazy("This job has already ended.")


class StillRunning(Problem):
    status_code = 409
    default_code = "still_running"
    default_detail = gettext_lazy("The first request with this Idempotency-Key is still running.")


class KeyReused(Problem):
    status_code = 422
    default_code = "idempotency_key_reused"
    default_detail = gettext_lazy("This Idempotency-Key was used for another request.")


class ProviderNotConfigured(Problem):
    status_code = 503
    default_code = "provider_not_configured"
    default_detail = gettext_lazy("No provider is set up for this model. Choose an offline model.")


class StreamsBusy(Problem):
    status_code = 503
    default_code = "streams_busy"
    default_detail = gettext_lazy("Too many texts are being written right now. Please try again in a moment.")


class ProviderPaused(Problem):
    """A provider that kept failing is left alone for a while; ``wait`` says for how long."""

    status_code = 503
    default_code = "provider_paused"
    default_detail = gettext_lazy(
        "The AI provider keeps failing, so calls are paused for a moment. Please try again soon."
    )


class GenerationFailed(Problem):
    """A job that ended in failure, told to the client that waited for it; ``code`` is the job's own."""

    status_code = 502
    default_code = "provider_unavailable"
    default_detail = gettext_lazy("The AI provider could not do this. Please try again later.")

    def __init__(self, code: str, detail: str, status: int, *, wait: float | None = None) -> None:
        super().__init__(detail, wait=wait)
        self.detail = exceptions.ErrorDetail(detail, code)
        self.status_code = status


class SearchUnavailable(Problem):
    """Vector store or embedder do not answer."""

    status_code = 503
    default_code = "search_unavailable"
    default_detail = gettext_lazy("Search by meaning is not available right now. Please try again in a minute.")


class IllegalTransition(Problem):
    status_code = 409
    default_code = "illegal_transition"
    default_detail = gettext_lazy("This status cannot follow the one it has now.")


class ReadOnlyMember(Problem):
    """Something shared with the caller to look at, not to change or spend."""

    status_code = 403
    default_code = "read_only_member"
    default_detail = gettext_lazy("This is shared with you to look at. Ask its owner to make you an editor.")


class SecondFactorRequired(Problem):
    """Something that only staff may see, asked for where the second factor of the account was not shown."""

    status_code = 403
    default_code = "second_factor_required"
    default_detail = gettext_lazy("Show your second factor in the back office first, in this browser.")


class OwnerOnly(Problem):
    status_code = 403
    default_code = "owner_only"
    default_detail = gettext_lazy("Only the owner can do this.")


class TooManyGuidelines(Problem):
    status_code = 409
    default_code = "too_many_guidelines"
    default_detail = gettext_lazy("A brand has at most 300 guidelines. Delete some that you no longer need.")


class NeverPublished(Problem):
    status_code = 409
    default_code = "never_published"
    default_detail = gettext_lazy("This guideline was never published. Delete it if you no longer need it.")


class DocumentsBusy(Problem):
    """Each document is read in a process of its own, and only so many at once."""

    status_code = 503
    default_code = "documents_busy"
    default_detail = gettext_lazy("Other documents are being read right now. Please try again in a moment.")


class TooManyWebhooks(Problem):
    status_code = 409
    default_code = "too_many_webhooks"
    default_detail = gettext_lazy("You have ten webhooks, which is the most. Delete one that you no longer need.")
