"""Webhooks over the API."""

from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.caller import caller
from accounts.webhooks import docs
from accounts.webhooks.serializers import DeliverySerializer, NewWebhookSerializer, WebhookSerializer
from artify.core.models import WebhookDelivery, WebhookEndpoint
from artify.core.paging import NewestFirst
from artify.core.webhooks import endpoints

NO_STORE = {"Cache-Control": "no-store"}


def _own(request: Request, pk: UUID) -> WebhookEndpoint:
    return get_object_or_404(WebhookEndpoint.objects.visible_to(caller(request)), pk=pk)


class WebhooksView(generics.ListAPIView[WebhookEndpoint]):
    """GET and POST /api/webhooks."""

    key_scope = None  # where results go is for people to say
    serializer_class = WebhookSerializer
    queryset = WebhookEndpoint.objects.none()

    def get_queryset(self) -> QuerySet[WebhookEndpoint]:
        """One's own."""
        return WebhookEndpoint.objects.visible_to(caller(self.request))

    @docs.LIST
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """One's own."""
        return super().get(request, *args, **kwargs)

    @docs.CREATE
    def post(self, request: Request) -> Response:
        """Make one."""
        form = WebhookSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        made, secret = endpoints.create(caller(request).pk, form.validated_data["url"], form.validated_data["events"])
        if not form.validated_data["enabled"]:
            endpoints.change(made, {"enabled": False})
        return _with_secret(made, secret, status.HTTP_201_CREATED)


class WebhookView(APIView):
    """PATCH and DELETE /api/webhooks/{id}."""

    key_scope = None  # where results go is for people to say
    serializer_class = WebhookSerializer

    @docs.CHANGE
    def patch(self, request: Request, pk: UUID) -> Response:
        """Change it."""
        endpoint = _own(request, pk)
        form = WebhookSerializer(endpoint, data=request.data, partial=True)
        form.is_valid(raise_exception=True)
        endpoints.change(endpoint, form.validated_data)
        return Response(WebhookSerializer(endpoint).data)

    @docs.DELETE
    def delete(self, request: Request, pk: UUID) -> Response:
        """Delete it with its log."""
        _own(request, pk).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)


class WebhookTestView(APIView):
    """POST /api/webhooks/{id}/test."""

    key_scope = None  # where results go is for people to say
    rate_tier = "projects"

    @docs.TEST
    def post(self, request: Request, pk: UUID) -> Response:
        """Queue a test."""
        return _accepted(endpoints.send_test(_own(request, pk)))


class WebhookSecretView(APIView):
    """POST /api/webhooks/{id}/rotate-secret."""

    key_scope = None  # where results go is for people to say

    @docs.ROTATE
    def post(self, request: Request, pk: UUID) -> Response:
        """A new secret."""
        endpoint = _own(request, pk)
        return _with_secret(endpoint, endpoints.rotate_secret(endpoint))


class DeliveriesView(generics.ListAPIView[WebhookDelivery]):
    """GET /api/webhooks/{id}/deliveries."""

    key_scope = None  # where results go is for people to say
    rate_tier = "jobs"  # a page polls it while a test is on its way
    serializer_class = DeliverySerializer
    pagination_class = NewestFirst
    queryset = WebhookDelivery.objects.none()

    def get_queryset(self) -> QuerySet[WebhookDelivery]:
        """Of one's own endpoint."""
        return _own(self.request, self.kwargs["webhook_pk"]).deliveries.prefetch_related("log")

    @docs.DELIVERIES
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """The newest first."""
        return super().get(request, *args, **kwargs)


class ResendView(APIView):
    """POST /api/webhooks/{id}/deliveries/{delivery}/resend."""

    key_scope = None  # where results go is for people to say
    rate_tier = "projects"

    @docs.RESEND
    def post(self, request: Request, webhook_pk: UUID, pk: UUID) -> Response:
        """Queue it once more."""
        delivery = get_object_or_404(_own(request, webhook_pk).deliveries.all(), pk=pk)
        endpoints.resend(delivery)
        return _accepted(delivery)


def _with_secret(endpoint: WebhookEndpoint, secret: str, code: int = status.HTTP_200_OK) -> Response:
    return Response(NewWebhookSerializer(endpoint).data | {"secret": secret}, code, headers=NO_STORE)


def _accepted(delivery: WebhookDelivery) -> Response:
    return Response(DeliverySerializer(delivery).data, status.HTTP_202_ACCEPTED)
