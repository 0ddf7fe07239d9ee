"""Reading campaigns, segments, brands and creatives: each caller's own, and what is shared with them."""

from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import viewsets

from accounts.caller import caller
from artify.core.paging import NewestFirst
from campaigns import examples
from campaigns.models import Brand, Campaign, Creative, Segment
from campaigns.serializers import BrandSerializer, CampaignSerializer, CreativeSerializer, SegmentSerializer


@extend_schema_view(
    list=extend_schema(
        summary="List campaigns",
        description="Your campaigns, newest first.",
        examples=[examples.CAMPAIGN],
    ),
    retrieve=extend_schema(
        summary="Read a campaign",
        description="One campaign with its status, budget and dates.",
        examples=[examples.CAMPAIGN],
    ),
)
class CampaignViewSet(viewsets.ReadOnlyModelViewSet[Campaign]):
    """Campaigns of the caller."""

    queryset = Campaign.objects.all()
    serializer_class = CampaignSerializer

    def get_queryset(self) -> QuerySet[Campaign]:
        """What the caller may see."""
        return Campaign.objects.visible_to(caller(self.request))


@extend_schema_view(
    list=extend_schema(
        summary="List segments",
        description="Your segments and those that staff shares with all, by name.",
        examples=[examples.SEGMENT],
    ),
    retrieve=extend_schema(
        summary="Read a segment",
        description="One segment; its criteria shape the copy that is generated for it.",
        examples=[examples.SEGMENT],
    ),
)
class SegmentViewSet(viewsets.ReadOnlyModelViewSet[Segment]):
    """Segments of the caller, and shared ones."""

    queryset = Segment.objects.all()
    serializer_class = SegmentSerializer

    def get_queryset(self) -> QuerySet[Segment]:
        """What the caller may see."""
        return Segment.objects.visible_to(caller(self.request))


@extend_schema_view(
    list=extend_schema(
        summary="List brands",
        description="Your brands and those that staff shares with all, by name, each with its guidelines.",
        examples=[examples.BRAND],
    ),
    retrieve=extend_schema(
        summary="Read a brand",
        description="One brand with its palette, fonts and guidelines.",
        examples=[examples.BRAND],
    ),
)
class BrandViewSet(viewsets.ReadOnlyModelViewSet[Brand]):
    """Brands of the caller, and shared ones."""

    queryset = Brand.objects.all()
    serializer_class = BrandSerializer

    def get_queryset(self) -> QuerySet[Brand]:
        """What the caller may see."""
        return Brand.objects.visible_to(caller(self.request)).prefetch_related("guidelines")


@extend_schema_view(
    list=extend_schema(
        summary="List creatives",
        description="What you generated, newest first; follow `next` for older ones.",
        examples=[examples.CREATIVE],
    ),
    retrieve=extend_schema(
        summary="Read a creative",
        description="One generated text or picture with its prompt and model.",
        examples=[examples.CREATIVE],
    ),
)
class CreativeViewSet(viewsets.ReadOnlyModelViewSet[Creative]):
    """The caller's history of generations."""

    queryset = Creative.objects.all()
    serializer_class = CreativeSerializer
    pagination_class = NewestFirst
    filterset_fields: Any = ("content_type",)

    def get_queryset(self) -> QuerySet[Creative]:
        """What the caller may see."""
        return Creative.objects.visible_to(caller(self.request))
