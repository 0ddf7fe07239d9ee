"""The devices that are signed in to an account: listed, and signed out one by one or all others at once."""

from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404
from drf_spectacular.utils import extend_schema
from rest_framework import generics, status
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts import browser, schema, sessions
from accounts.caller import caller
from accounts.models import AuthSession
from accounts.serializers import SessionSerializer

TAGS = ["accounts"]


class SessionsView(generics.ListAPIView[AuthSession]):
    """GET and DELETE /api/me/sessions."""

    key_scope = None
    serializer_class = SessionSerializer
    queryset = AuthSession.objects.none()

    def get_queryset(self) -> QuerySet[AuthSession]:
        """One's own, open ones."""
        return sessions.open_sessions(caller(self.request), sessions.current_session(self.request))

    @extend_schema(
        operation_id="sessions_list",
        summary="Where the account is signed in",
        description="Its open sign-ins: this one first, then the last used.",
        examples=[schema.SESSIONS],
        tags=TAGS,
    )
    def get(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """The open sign-ins."""
        return super().get(request, *args, **kwargs)

    @extend_schema(
        operation_id="sessions_end_others",
        summary="Sign out everywhere else",
        description="Ends every sign-in but the one that asks, with its tokens and its pages, at once.",
        responses={204: None},
        tags=TAGS,
    )
    def delete(self, request: Request) -> Response:
        """Keep this sign-in alone."""
        sessions.end_others(caller(request), sessions.current_session(request))
        return Response(status=status.HTTP_204_NO_CONTENT)


class SessionView(APIView):
    """DELETE /api/me/sessions/{id}."""

    key_scope = None

    @extend_schema(
        operation_id="sessions_end",
        summary="Sign one device out",
        description="Its refresh token, its access tokens and its pages stop at once. One's own is a log-out.",
        responses={204: None},
        tags=TAGS,
    )
    def delete(self, request: Request, pk: UUID) -> Response:
        """End it; one that has ended, or is somebody else's, is not there."""
        current = sessions.current_session(request)
        if not sessions.end_one(caller(request), pk):
            raise Http404
        response = Response(status=status.HTTP_204_NO_CONTENT)
        if str(pk) == current and request.session.get(browser.SIGN_IN_KEY) == current:
            browser.close_session(request._request, response)
        return response
