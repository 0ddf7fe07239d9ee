"""Pages of projects: the grid and the editor."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from accounts.caller import caller
from projects.models import Project


@login_required
def home(request: HttpRequest) -> HttpResponse:
    """The grid of projects; the page fetches them from the API."""
    return render(request, "projects/home.html")


@login_required
def editor(request: HttpRequest, pk: int) -> HttpResponse:
    """The editor of one project; the page fetches the canvas from the API."""
    project = get_object_or_404(Project.objects.visible_to(caller(request)).summaries(), pk=pk)
    return render(request, "projects/editor.html", {"project": project})
