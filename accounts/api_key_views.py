"""One's API keys: listed, made, revoked. They are handled with a sign-in; a key makes no keys."""

from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404
from drf_spectacular.utils import extend_schema
from rest_framework import generics, status
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts import schema
from accounts.api_keys import make_key
from accounts.caller import caller
from accounts.models import ApiKey
from accounts.serializers import ApiKeySerializer, MadeApiKeySerializer, NewApiKeySerializer

TAGS = ["accounts"]
TOO_MANY = schema.error("too_many_keys", "The account has twenty open keys.", 409)


class ApiKeysView(generics.ListAPIView[ApiKey]):
    """GET and POST /api/me/keys."""

    key_scope = None
    serializer_class = ApiKeySerializer
    queryset = ApiKey.objects.none()

    def get_queryset(self) -> QuerySet[ApiKey]:
        """One's own that are not revoked, the last made first; expired ones too, so that one sees why a program stopped."""
        return ApiKey.objects.visible_to(caller(self.request)).order_by("-created_at", "pk")

    @extend_schema(
        operation_id="keys_list",
        summary="API keys of the account",
        description="Those that are not revoked, without their secrets: those are shown once, when a key is made.",
        examples=[schema.API_KEY],
        tags=TAGS,
    )
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """The keys."""
        return super().get(request, *args, **kwargs)

    @extend_schema(
        operation_id="keys_create",
        summary="Make an API key",
        description="`key` in the answer is the key itself. It is stored nowhere and not told again.",
        request=NewApiKeySerializer,
        responses=dict([(201, MadeApiKeySerializer), TOO_MANY]),
        examples=[schema.NEW_API_KEY, schema.MADE_API_KEY],
        tags=TAGS,
    )
    def post(self, request: Request) -> Response:
        """Make it."""
        wanted = NewApiKeySerializer(data=request.data)
        wanted.is_valid(raise_exception=True)
        made, text = make_key(caller(request), **wanted.validated_data)
        body = {**ApiKeySerializer(made).data, "key": text}
        return Response(body, status.HTTP_201_CREATED, headers={"Cache-Control": "no-store"})


class ApiKeyView(APIView):
    """DELETE /api/me/keys/{id}."""

    key_scope = None

    @extend_schema(
        operation_id="keys_revoke",
        summary="Revoke an API key",
        description="The next request with it is refused. It cannot be brought back.",
        responses={204: None},
        tags=TAGS,
    )
    def delete(self, request: Request, pk: UUID) -> Response:
        """Revoke it; one that is revoked, or somebody else's, is not there."""
        if not ApiKey.objects.visible_to(caller(request)).filter(pk=pk).revoke():
            raise Http404
        return Response(status=status.HTTP_204_NO_CONTENT)
