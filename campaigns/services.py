"""What is done to campaigns: each change one verb, each move of a status one conditional UPDATE."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from artify.core.errors import IllegalTransition
from campaigns.creatives import performance, sources
from campaigns.models import Campaign, Creative


def change(campaign: Campaign, values: dict[str, Any]) -> None:
    """Store the fields that are given; a status only where it may follow the one that the database has now.

    Raises:
        IllegalTransition: it may not.
    """
    fields = dict(values)
    status = fields.pop("status", campaign.status)
    with transaction.atomic():
        Campaign.objects.filter(pk=campaign.pk).update(**fields, updated_at=timezone.now())
        if status != campaign.status:
            _move(campaign, status)


def delete_draft(campaign: Campaign) -> None:
    """Delete a campaign that never began; what it has cost stays in the ledger.

    Raises:
        IllegalTransition: it has begun.
    """
    with transaction.atomic():
        creatives = list(Creative.objects.filter(campaign=campaign).only("content_type"))
        deleted, _rows = Campaign.objects.filter(pk=campaign.pk, status=Campaign.Status.DRAFT).delete()
        if not deleted:
            raise IllegalTransition(_("Only a draft can be deleted. Complete the campaign instead."))
        performance.update(creative.pk for creative in creatives)
        sources.note(creatives)


def _move(campaign: Campaign, status: str) -> None:
    sources = [source for source, targets in Campaign.MOVES.items() if status in targets]
    if not Campaign.objects.filter(pk=campaign.pk, status__in=sources).update(status=status):
        raise IllegalTransition
