"""The page of segments."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


@login_required
def segments(request: HttpRequest) -> HttpResponse:
    """The segments that the caller may use; the page fetches them from the API."""
    return render(request, "campaigns/segments.html")
