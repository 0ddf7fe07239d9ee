"""Creatives: one's own, and those of campaigns that are shared; how they perform."""

from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema_view
from rest_framework import viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.caller import caller
from artify.core.paging import NewestFirst
from campaigns.creatives import docs, performance
from campaigns.creatives.recommend import Wish, recommend
from campaigns.creatives.serializers import CreativeSerializer
from campaigns.creatives.serializers_recommend import RecommendationsSerializer, WishSerializer
from campaigns.models import Creative


@extend_schema_view(list=docs.LIST, retrieve=docs.RETRIEVE)
class CreativeViewSet(viewsets.ReadOnlyModelViewSet[Creative]):
    """The caller's history of generations."""

    queryset = Creative.objects.all()
    serializer_class = CreativeSerializer
    pagination_class = NewestFirst
    filterset_fields: Any = ("content_type",)

    def get_queryset(self) -> QuerySet[Creative]:
        """What the caller may see."""
        return Creative.objects.visible_to(caller(self.request))

    @docs.UPDATE_PERFORMANCE
    def update_performance(self, request: Request, pk: int) -> Response:
        """Sum up its metrics anew."""
        creative = self.get_object()
        performance.update([creative.pk])
        creative.refresh_from_db()
        return Response(self.get_serializer(creative).data)


class RecommendView(APIView):
    """What to follow."""

    @docs.RECOMMEND
    def get(self, request: Request) -> Response:
        """Similar and proven."""
        wanted = WishSerializer(data=request.query_params)
        wanted.is_valid(raise_exception=True)
        results, degraded = recommend(caller(request), Wish(**wanted.validated_data))
        return Response(RecommendationsSerializer({"results": results, "degraded": degraded}).data)
