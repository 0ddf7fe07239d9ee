"""Pages of campaigns: all of them, and one to work on."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from accounts.caller import caller
from campaigns.models import Campaign


@login_required
def campaigns(request: HttpRequest) -> HttpResponse:
    """The campaigns that the caller may see; the page fetches them from the API."""
    return render(request, "campaigns/campaigns.html")


@login_required
def campaign(request: HttpRequest, pk: int) -> HttpResponse:
    """One campaign; the page fetches what it says from the API."""
    shown = get_object_or_404(Campaign.objects.visible_to(caller(request)).only("name"), pk=pk)
    return render(request, "campaigns/campaign.html", {"campaign": shown})
