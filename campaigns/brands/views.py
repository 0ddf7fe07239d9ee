"""Brands on the API: one's own, and what is shared."""

from typing import Any

from django.db.models import Prefetch, QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import extend_schema_view
from rest_framework import status, viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.caller import caller
from accounts.models import User
from artify.core.errors import ReadOnlyMember
from campaigns.brands import brands, docs
from campaigns.brands.serializers import (
    BrandMemberSerializer,
    BrandRowSerializer,
    BrandSerializer,
    CopySerializer,
)
from campaigns.members import MemberViewSet, owned
from campaigns.models import Brand, BrandMember, Guideline
from campaigns.models.sharing import VIEWER
from campaigns.rules import find


def visible_brand(request: Request, pk: int) -> Brand:
    """A brand that the caller may see, with their ``role``. Raises Http404."""
    user = caller(request)
    return get_object_or_404(Brand.objects.visible_to(user).with_role_of(user), pk=pk)


def changeable_brand(request: Request, pk: int) -> Brand:
    """A brand that the caller may change. Raises Http404 for a stranger, ReadOnlyMember for a viewer."""
    brand: Any = visible_brand(request, pk)
    if brand.role == VIEWER:
        raise ReadOnlyMember
    return brand  # type: ignore[no-any-return]


class BrandViewSet(viewsets.GenericViewSet[Brand]):
    """Brands of the caller, and those shared with them."""

    queryset = Brand.objects.all()
    serializer_class = BrandSerializer

    def get_queryset(self) -> QuerySet[Brand]:
        """What the caller may see, with their role and how many guidelines there are."""
        user = caller(self.request)
        return Brand.objects.visible_to(user).with_role_of(user).with_counts_for(user)

    @docs.LIST
    def list(self, request: Request) -> Response:
        """By name."""
        page = self.paginate_queryset(self.get_queryset())
        return self.get_paginated_response(BrandRowSerializer(page, many=True).data)

    @docs.CREATE
    def create(self, request: Request) -> Response:
        """Make a brand."""
        brand = Brand.objects.create(user=caller(request), **self._checked(None))
        return self._answer(brand.pk, status.HTTP_201_CREATED)

    @docs.RETRIEVE
    def retrieve(self, request: Request, pk: int) -> Response:
        """One brand."""
        return self._answer(pk)

    @docs.UPDATE
    def update(self, request: Request, pk: int) -> Response:
        """Replace what it says."""
        return self._change(pk, partial=False)

    @docs.PARTIAL_UPDATE
    def partial_update(self, request: Request, pk: int) -> Response:
        """Change what is sent."""
        return self._change(pk, partial=True)

    @docs.DELETE
    def destroy(self, request: Request, pk: int) -> Response:
        """Delete it with its guidelines."""
        brands.delete(owned(Brand.objects.visible_to(caller(request)), request, pk))
        return Response(status=status.HTTP_204_NO_CONTENT)

    def _change(self, pk: int, *, partial: bool) -> Response:
        brand = changeable_brand(self.request, pk)
        brands.change(brand, self._checked(brand, partial=partial))
        return self._answer(pk)

    def _checked(self, brand: Brand | None, *, partial: bool = False) -> dict[str, Any]:
        serializer = self.get_serializer(brand, data=self.request.data, partial=partial)
        serializer.is_valid(raise_exception=True)
        return dict(serializer.validated_data)

    def _answer(self, pk: int, code: int = status.HTTP_200_OK) -> Response:
        guidelines = Prefetch("guidelines", Guideline.objects.readable_by(caller(self.request)))
        brand = get_object_or_404(self.get_queryset().prefetch_related(guidelines), pk=pk)
        return Response(self.get_serializer(brand).data, status=code)


@extend_schema_view(
    list=docs.MEMBER_LIST,
    create=docs.MEMBER_CREATE,
    partial_update=docs.MEMBER_UPDATE,
    destroy=docs.MEMBER_DELETE,
)
class BrandMemberViewSet(MemberViewSet):
    """Whom a brand is shared with."""

    queryset = BrandMember.objects.all()
    serializer_class = BrandMemberSerializer
    thing_key = "brand_pk"

    def things(self, user: User) -> QuerySet[Brand]:
        """Those that they belong to: everybody uses what staff shares, but sees nobody's address."""
        return Brand.objects.joined_by(user)


class CheckView(APIView):
    """Copy, held against the rules of a brand."""

    @docs.CHECK
    def post(self, request: Request, pk: int) -> Response:
        """What breaks them."""
        brand = visible_brand(request, pk)
        wish = CopySerializer(data=request.data)
        wish.is_valid(raise_exception=True)
        findings = find(wish.validated_data["text"], brand.guidelines.published())
        return Response({"findings": [finding.as_json() for finding in findings]})
