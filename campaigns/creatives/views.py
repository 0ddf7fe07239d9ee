"""Creatives: one's own, and those of campaigns that are shared; how they perform."""

from django.db.models import QuerySet
from django_filters import rest_framework as filters
from drf_spectacular.utils import extend_schema_view
from rest_framework import viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.caller import caller
from artify.core.filters import IdFilter
from artify.core.paging import NewestFirst
from artify.core.scopes import Scope
from campaigns.creatives import docs, performance
from campaigns.creatives.recommend import Wish, recommend
from campaigns.creatives.serializers import CreativeSerializer
from campaigns.creatives.serializers_recommend import RecommendationsSerializer, WishSerializer
from campaigns.models import Creative


class CreativeFilter(filters.FilterSet):
    """Of one kind, campaign or segment; another's answers with nothing."""

    campaign = IdFilter("campaign_id", help_text="Of one campaign.")
    segment = IdFilter("segment_id", help_text="Written for one segment.")

    class Meta:
        model = Creative
        fields = ("content_type",)


@extend_schema_view(list=docs.LIST, retrieve=docs.RETRIEVE)
class CreativeViewSet(viewsets.ReadOnlyModelViewSet[Creative]):
    """The caller's history of generations."""

    key_scope = Scope.CAMPAIGNS
    queryset = Creative.objects.all()
    serializer_class = CreativeSerializer
    pagination_class = NewestFirst
    filterset_class = CreativeFilter

    def get_queryset(self) -> QuerySet[Creative]:
        """What the caller may see."""
        user = caller(self.request)
        return Creative.objects.visible_to(user).with_feedback_of(user)

    @docs.UPDATE_PERFORMANCE
    def update_performance(self, request: Request, pk: int) -> Response:
        """Sum up its metrics anew."""
        creative = self.get_object()
        performance.update([creative.pk])
        return Response(self.get_serializer(self.get_object()).data)


class RecommendView(APIView):
    """What to follow."""

    key_scope = Scope.READ

    @docs.RECOMMEND
    def get(self, request: Request) -> Response:
        """Similar and proven."""
        wanted = WishSerializer(data=request.query_params)
        wanted.is_valid(raise_exception=True)
        results, degraded = recommend(caller(request), Wish(**wanted.validated_data))
        return Response(RecommendationsSerializer({"results": results, "degraded": degraded}).data)
