"""Brands on the API: one's own, and what is shared."""

from typing import Any

from django.db.models import Prefetch, QuerySet
from django.shortcuts import get_object_or_404
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.caller import caller
from accounts.models import User
from artify.core.cached import in_use, little
from artify.core.errors import ReadOnlyMember
from artify.core.scopes import Scope
from campaigns.brands import brands, docs
from campaigns.brands.brand_serializers import BrandRowSerializer, BrandSerializer
from campaigns.brands.kept import published_rules
from campaigns.brands.serializers import BrandMemberSerializer, CopySerializer
from campaigns.members import MemberViewSet
from campaigns.models import Brand, BrandMember, Guideline
from campaigns.models.sharing import VIEWER
from campaigns.rules import find
from campaigns.shared import SharedViewSet


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


@docs.OPERATIONS
class BrandViewSet(SharedViewSet):
    """Brands of the caller, and those shared with them."""

    queryset = Brand.objects.all()
    serializer_class = BrandSerializer

    def get_serializer_class(self) -> Any:
        """A list counts the guidelines, a brand holds them."""
        return BrandRowSerializer if self.action == "list" else BrandSerializer

    def things(self, user: User) -> QuerySet[Brand]:
        """What they may see, by name; alone with the guidelines that they may read."""
        seen = Brand.objects.visible_to(user).with_role_of(user).with_counts_for(user)
        guidelines = Prefetch("guidelines", Guideline.objects.readable_by(user))
        return seen if self.action == "list" else seen.prefetch_related(guidelines)

    def seen(self, user: User) -> QuerySet[Brand]:
        """Their counts and guidelines come from the tiers, too."""
        return little(Brand.objects.visible_to(user).with_role_of(user), "version") if in_use() else self.things(user)

    def store(self, thing: Brand, values: dict[str, Any]) -> None:
        """Change it; its version counts what shapes results."""
        brands.change(thing, values)

    def remove(self, thing: Brand) -> None:
        """Delete it with its guidelines."""
        brands.delete(thing)


@docs.MEMBERS
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

    key_scope = Scope.CAMPAIGNS

    @docs.CHECK
    def post(self, request: Request, pk: int) -> Response:
        """What breaks them."""
        brand = visible_brand(request, pk)
        wish = CopySerializer(data=request.data)
        wish.is_valid(raise_exception=True)
        findings = find(wish.validated_data["text"], published_rules(brand))
        return Response({"findings": [finding.as_json() for finding in findings]})
