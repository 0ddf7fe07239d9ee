"""Campaigns, brands and segments on the API: things with an owner and members, made, read, changed and deleted one way."""

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from rest_framework import status, viewsets
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.caller import caller
from accounts.models import User
from artify.core.errors import ReadOnlyMember
from artify.core.scopes import Scope
from campaigns.members import owned
from campaigns.models.sharing import VIEWER


class SharedViewSet(viewsets.GenericViewSet[Any]):
    """The caller's own, and those shared with them.

    A subclass names ``things``, and the verbs ``store`` and ``remove``.
    """

    key_scope = Scope.CAMPAIGNS

    def things(self, user: User) -> QuerySet[Any]:
        """What this person may see, each with their ``role``."""
        raise AssertionError(f"{type(self).__name__} does not say whose things")

    def seen(self, user: User) -> QuerySet[Any]:
        """The same to be shown: what a row says of itself may come from the cache tiers."""
        return self.things(user)

    def store(self, thing: Any, values: dict[str, Any]) -> None:
        """Keep what was changed."""
        raise AssertionError(f"{type(self).__name__} does not say how things are changed")

    def remove(self, thing: Any) -> None:
        """Delete it."""
        thing.delete()

    def get_queryset(self) -> QuerySet[Any]:
        """What the caller may see."""
        return self.things(caller(self.request))

    def _seen(self) -> QuerySet[Any]:
        return self.seen(caller(self.request))

    def list(self, request: Request) -> Response:
        """All of them, page by page."""
        page = self.paginate_queryset(self.filter_queryset(self._seen()))
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    def create(self, request: Request) -> Response:
        """Make one of the caller's own."""
        made = self.get_queryset().model._default_manager.create(user=caller(request), **self._checked(None))
        return self._answer(made.pk, status.HTTP_201_CREATED)

    def retrieve(self, request: Request, pk: int) -> Response:
        """One of them."""
        return self._answer(pk)

    def update(self, request: Request, pk: int) -> Response:
        """Replace what it says."""
        return self._change(pk, partial=False)

    def partial_update(self, request: Request, pk: int) -> Response:
        """Change what is sent."""
        return self._change(pk, partial=True)

    def destroy(self, request: Request, pk: int) -> Response:
        """Delete one's own."""
        self.remove(owned(self.get_queryset(), request, pk))
        return Response(status=status.HTTP_204_NO_CONTENT)

    def _change(self, pk: int, *, partial: bool) -> Response:
        thing = get_object_or_404(self.get_queryset(), pk=pk)
        if thing.role == VIEWER:
            raise ReadOnlyMember
        self.store(thing, self._checked(thing, partial=partial))
        return self._answer(pk)

    def _checked(self, thing: Any, *, partial: bool = False) -> dict[str, Any]:
        serializer = self.get_serializer(thing, data=self.request.data, partial=partial)
        serializer.is_valid(raise_exception=True)
        return dict(serializer.validated_data)

    def _answer(self, pk: int, code: int = status.HTTP_200_OK) -> Response:
        return Response(self.get_serializer(get_object_or_404(self._seen(), pk=pk)).data, status=code)
