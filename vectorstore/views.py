"""The vector store on the API."""

from datetime import timedelta
from typing import Any, cast

from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from artify.core.errors import SearchUnavailable
from artify.core.schema import ProblemSerializer
from artify.core.scopes import Scope
from vectorstore import examples
from vectorstore.documents import COLLECTIONS, Source, has_source, scope_of, source_of
from vectorstore.errors import VectorsUnavailable
from vectorstore.info import collections_info, newest_index
from vectorstore.models import IndexTask
from vectorstore.search import Match, search_similar
from vectorstore.serializers import (
    MOST_CHARACTERS,
    MOST_RESULTS,
    VectorCollectionsAnswer,
    VectorSearchAnswer,
    VectorSearchQuery,
)

TAGS = ["vectors"]
SPARE = 10  # asked for beyond what is wanted: some may have been deleted or taken away a moment ago
LAG = timedelta(minutes=1)


class CollectionsView(APIView):
    """GET /api/vectors/collections."""

    key_scope = Scope.READ

    @extend_schema(
        operation_id="vectors_collections",
        summary="List the vector store's collections",
        description="How many objects of all accounts each holds and how many wait; the index that is built or serves.",
        responses=VectorCollectionsAnswer,
        examples=[examples.COLLECTIONS],
        tags=TAGS,
    )
    def get(self, request: Request) -> Response:
        """Each collection; answers without the store too."""
        return Response({"collections": collections_info(), "index": newest_index()})


class SearchView(APIView):
    """GET /api/vectors/search."""

    key_scope = Scope.READ

    @extend_schema(
        operation_id="vectors_search",
        summary="Search by meaning",
        description="Your own objects, those shared with you and everybody's, in Korean and English alike.",
        parameters=[
            OpenApiParameter("collection", enum=list(COLLECTIONS), required=True),
            OpenApiParameter("query", str, required=True, description=f"Words, at most {MOST_CHARACTERS} characters."),
            OpenApiParameter("n_results", int, default=10, description=f"1 to {MOST_RESULTS}."),
        ],
        responses={
            200: VectorSearchAnswer,
            400: OpenApiResponse(ProblemSerializer, "Some of the query is not right; `errors` names each field."),
            503: OpenApiResponse(ProblemSerializer, "`search_unavailable`: vector store or embedder do not answer."),
        },
        examples=[examples.SEARCH],
        tags=TAGS,
    )
    def get(self, request: Request) -> Response:
        """The index nominates, the database says what may be seen."""
        asked = VectorSearchQuery(data=request.query_params)
        asked.is_valid(raise_exception=True)
        collection, query, wanted = (asked.validated_data[name] for name in ("collection", "query", "n_results"))
        if not has_source(collection):
            raise SearchUnavailable
        source, user = source_of(collection), cast(Any, request.user)
        try:
            matches = search_similar(collection, query, user.pk, scope_of(source, user), wanted + SPARE)
        except VectorsUnavailable as error:
            raise SearchUnavailable(wait=error.retry_after) from error
        return Response({"results": _shown(source, user, matches)[:wanted], "degraded": _lags(collection)})


def _shown(source: Source, user: Any, matches: list[Match]) -> list[dict[str, Any]]:
    visible = source.visible(user, [match.id for match in matches])
    return [
        {"id": match.id, "similarity": round(match.similarity, 4), "object": visible[match.id]}
        for match in matches
        if match.id in visible
    ]


def _lags(collection: str) -> bool:
    waiting = IndexTask.objects.filter(collection=collection)
    return waiting.filter(created_at__lt=timezone.now() - LAG).exists()
