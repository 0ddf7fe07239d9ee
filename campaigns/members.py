"""Whom campaigns and brands are shared with: one way for both."""

from typing import Any

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from rest_framework import serializers, status, viewsets
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.caller import caller
from accounts.models import User
from artify.core.errors import OwnerOnly
from artify.core.scopes import Scope
from campaigns.models.sharing import EDITOR, VIEWER


def share(thing: Any, email: str, role: str) -> Any:
    """Share a campaign or a brand with the account of that address; whoever is a member already gets the new role.

    Raises:
        ValidationError: nobody has an account with that address, or it is the owner's own.
    """
    user = User.objects.find(email) if "@" in email else None
    if user is None or not user.is_active:
        raise ValidationError({"email": _("Nobody has an account with this address.")}, code="unknown_account")
    if user.pk == thing.user_id:
        raise ValidationError({"email": _("This is theirs already.")}, code="is_owner")
    member, _created = thing.memberships.update_or_create(user=user, defaults={"role": role})
    return member


def owned(things: QuerySet[Any], request: Request, pk: int) -> Any:
    """The caller's own among what they may see. Raises Http404 for a stranger, OwnerOnly for a member."""
    thing = get_object_or_404(things, pk=pk)
    if thing.user_id != caller(request).pk:
        raise OwnerOnly
    return thing


class MemberSerializer(serializers.ModelSerializer[Any]):
    """Somebody that something is shared with; a subclass says of which model."""

    username = serializers.CharField(source="user.username", read_only=True)
    email = serializers.EmailField(source="user.email", read_only=True)

    class Meta:
        fields = ("id", "username", "email", "role", "created_at")


class NewMemberSerializer(serializers.Serializer[Any]):
    """With whom to share."""

    email = serializers.EmailField()
    role = serializers.ChoiceField([(VIEWER, VIEWER), (EDITOR, EDITOR)], default=VIEWER)


class MemberViewSet(viewsets.GenericViewSet[Any]):
    """Whom something is shared with; its owner says, its members see.

    A subclass names ``things``, a function of the account, and ``thing_key``, the part of the path that is its id.
    """

    key_scope = Scope.READ  # a stolen key must not let a stranger in for good
    thing_key = ""

    def things(self, user: User) -> QuerySet[Any]:
        """What the caller may see the members of."""
        raise AssertionError(f"{type(self).__name__} does not say whose members")

    def get_queryset(self) -> QuerySet[Any]:
        """The members."""
        thing = get_object_or_404(self.things(caller(self.request)), pk=self.kwargs[self.thing_key])
        members: QuerySet[Any] = thing.memberships.select_related("user")
        return members

    def list(self, request: Request, **_path: Any) -> Response:
        """The longest member first."""
        page = self.paginate_queryset(self.get_queryset())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    def create(self, request: Request, **_path: Any) -> Response:
        """Share it."""
        thing = self._owned()
        wish = NewMemberSerializer(data=request.data)
        wish.is_valid(raise_exception=True)
        member = share(thing, **wish.validated_data)
        return Response(self.get_serializer(member).data, status=status.HTTP_201_CREATED)

    def partial_update(self, request: Request, **_path: Any) -> Response:
        """Change somebody's role."""
        self._owned()
        serializer = self.get_serializer(self.get_object(), data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    def destroy(self, request: Request, **_path: Any) -> Response:
        """Share it with somebody no more; members may leave by themselves."""
        member = self.get_object()
        if member.user_id != caller(request).pk:
            self._owned()
        member.delete()
        return Response(status=status.HTTP_204_NO_CONTENT)

    def _owned(self) -> Any:
        return owned(self.things(caller(self.request)), self.request, self.kwargs[self.thing_key])
