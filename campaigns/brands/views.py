"""Brands on the API."""

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema_view
from rest_framework import viewsets

from accounts.caller import caller
from campaigns.brands import docs
from campaigns.brands.serializers import BrandSerializer
from campaigns.models import Brand


@extend_schema_view(list=docs.LIST, retrieve=docs.RETRIEVE)
class BrandViewSet(viewsets.ReadOnlyModelViewSet[Brand]):
    """Brands of the caller, and shared ones."""

    queryset = Brand.objects.all()
    serializer_class = BrandSerializer

    def get_queryset(self) -> QuerySet[Brand]:
        """What the caller may see."""
        return Brand.objects.visible_to(caller(self.request)).prefetch_related("guidelines")
