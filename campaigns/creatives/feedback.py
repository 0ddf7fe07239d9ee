"""What people think of a creative: one rating and comment a person."""

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import OpenApiExample, extend_schema
from rest_framework import serializers, status, viewsets
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.caller import caller
from artify.core.scopes import Scope
from campaigns.models import Creative, Feedback

_GIVEN = {"rating": 5, "comment": "첫 문장이 좋아요."}
GIVEN = OpenApiExample("Good", request_only=True, value=_GIVEN)
FEEDBACK = OpenApiExample(
    "Feedback",
    response_only=True,
    value={"id": 31, "username": "minji", **_GIVEN, "created_at": "2026-11-20T14:30:00+09:00"},
)


class FeedbackSerializer(serializers.ModelSerializer[Feedback]):
    """What one person thinks of a creative, 1 (poor) to 5 (excellent)."""

    username = serializers.CharField(source="user.username", read_only=True)
    rating = serializers.IntegerField(min_value=1, max_value=5)

    class Meta:
        model = Feedback
        fields = ("id", "username", "rating", "comment", "created_at")


class FeedbackViewSet(viewsets.GenericViewSet[Feedback]):
    """The feedback on one creative."""

    key_scope = Scope.CAMPAIGNS
    queryset = Feedback.objects.all()
    serializer_class = FeedbackSerializer

    def get_queryset(self) -> QuerySet[Feedback]:
        """All that was given. Raises Http404 for a creative that the caller may not see."""
        return self._creative().feedbacks.select_related("user")

    @extend_schema(
        operation_id="creative_feedback_list",
        summary="List the feedback on a creative",
        description="The newest first. The creative's `feedback` has the average.",
        responses=FeedbackSerializer(many=True),
        examples=[FEEDBACK],
    )
    def list(self, request: Request, **_path: Any) -> Response:
        """The newest first."""
        page = self.paginate_queryset(self.get_queryset())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @extend_schema(
        operation_id="creative_feedback_give",
        summary="Rate a creative",
        description="1 to 5, with a comment if you like. Yours is one a creative: another replaces it; a comment left out stays.",
        responses={201: FeedbackSerializer},
        examples=[GIVEN, FEEDBACK],
    )
    def create(self, request: Request, **_path: Any) -> Response:
        """Give it, or give it anew."""
        wish = self.get_serializer(data=request.data)
        wish.is_valid(raise_exception=True)
        given, _new = self._creative().feedbacks.update_or_create(user=caller(request), defaults=wish.validated_data)
        return Response(self.get_serializer(given).data, status=status.HTTP_201_CREATED)

    @extend_schema(
        operation_id="creative_feedback_withdraw",
        summary="Take your feedback back",
        description="Yours alone; where there is none, nothing happens.",
        responses={204: None},
    )
    def destroy(self, request: Request, **_path: Any) -> Response:
        """Take it back."""
        self._creative().feedbacks.filter(user=caller(request)).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)

    def _creative(self) -> Creative:
        return get_object_or_404(Creative.objects.visible_to(caller(self.request)), pk=self.kwargs["creative_pk"])
