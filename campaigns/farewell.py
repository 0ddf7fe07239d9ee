"""What an account leaves in the index and in the cache tiers goes with it."""

from collections.abc import Sequence

from django.db.models import Q

from accounts.deletion import before_deletion
from artify.core.cached import forget_with
from campaigns.brands.brand_serializers import BRANDS
from campaigns.brands.kept import GUIDELINES
from campaigns.creatives.sources import COLLECTION_OF
from campaigns.models import Brand, Campaign, Creative, Guideline, Segment
from campaigns.segments.serializers import SEGMENTS
from campaigns.serializers import CAMPAIGNS
from vectorstore import outbox
from vectorstore.documents import BRAND_GUIDELINES


def note_farewell(user_ids: Sequence[int]) -> None:
    """Have the index look again at the guidelines and creatives of accounts that are about to be deleted."""
    outbox.note(BRAND_GUIDELINES, Guideline.objects.filter(brand__user_id__in=user_ids).values_list("pk", flat=True))
    touched = Creative.objects.filter(Q(user_id__in=user_ids) | Q(campaign__user_id__in=user_ids))
    for content_type, collection in COLLECTION_OF.items():
        outbox.note(collection, touched.filter(content_type=content_type).values_list("pk", flat=True))


def register_farewell() -> None:
    """Have accounts take leave here."""
    before_deletion(note_farewell)


def forget_with_rows() -> None:
    """Have contents leave the cache tiers with their rows."""
    forget_with(Brand, BRANDS, GUIDELINES)
    forget_with(Segment, SEGMENTS)
    forget_with(Campaign, CAMPAIGNS)
