"""Pages of brands: all of them, and one to work on."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from accounts.caller import caller
from campaigns.models import Brand


@login_required
def brands(request: HttpRequest) -> HttpResponse:
    """The brands that the caller may use; the page fetches them from the API."""
    return render(request, "campaigns/brands.html")


@login_required
def brand(request: HttpRequest, pk: int) -> HttpResponse:
    """One brand; the page fetches what it says from the API."""
    shown = get_object_or_404(Brand.objects.visible_to(caller(request)).only("name"), pk=pk)
    return render(request, "campaigns/brand.html", {"brand": shown})
