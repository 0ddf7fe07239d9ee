"""What an account that is deleted leaves in the ledger: no money that stays held for jobs that nobody sees any more."""

from collections.abc import Sequence

from django.db.models import Q

from accounts import ledger
from accounts.deletion import before_deletion
from generation.models import Job


def end_holds(user_ids: Sequence[int]) -> None:
    """End what the jobs of accounts hold that are about to be deleted: it may be the budget of somebody else's campaign.

    What never left is released. A call under way counts as unknown until its answer comes and is booked; if its
    process dies, no job is left by which the hold would be found.
    """
    at_work = Q(status__in=Job.OPEN) | Q(lease_until__isnull=False)
    jobs = Job.objects.select_for_update().filter(at_work, user_id__in=user_ids, attempt_key__isnull=False)
    ledger.end_abandoned(job.attempt_key for job in jobs.order_by("pk") if job.attempt_key is not None)


def register_farewell() -> None:
    """Have accounts take leave here."""
    before_deletion(end_holds)
