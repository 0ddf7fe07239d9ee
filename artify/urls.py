"""Every path of the application; paths below /api/ also work with a trailing slash (see core.middleware)."""

import sys

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import include, path, re_path
from django.utils.translation import gettext as _
from django.views import defaults

from artify.api_docs import RedocView, SchemaView, SwaggerView
from artify.core.database_faults import as_problem
from artify.core.problems import is_api, problem_response, unavailable
from artify.health import AliveView, ReadyView
from artify.prometheus import metrics
from artify.unknown_path import UnknownPath

urlpatterns = [
    path("", include("accounts.urls")),
    path("", include("vectorstore.urls")),
    path("", include("campaigns.urls")),
    path("", include("projects.urls")),
    path("", include("generation.urls")),
    path("", include("generation.costs.urls")),
    path("api/health", AliveView.as_view(), name="health"),
    path("api/health/ready", ReadyView.as_view(), name="health-ready"),
    path("api/schema", SchemaView.as_view(), name="schema"),
    path("api/docs", SwaggerView.as_view(), name="docs"),
    path("api/redoc", RedocView.as_view(), name="redoc"),
    re_path("^api/", UnknownPath.as_view(), name="api-unknown"),
    path("metrics", metrics, name="prometheus"),
    path("admin/", admin.site.urls),
]


def handler400(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A request Django itself refused."""
    if is_api(request):
        return problem_response(400, "bad_request", _("This request cannot be understood."))
    return defaults.bad_request(request, exception)


def handler500(request: HttpRequest) -> HttpResponse:
    """A fault of ours, or a database that cannot answer now: no stack trace leaves the server."""
    if (fault := as_problem(sys.exception())) is not None:
        return unavailable(request, fault)
    if is_api(request):
        return problem_response(500, "server_error", _("Something went wrong on our side. Please try again."))
    return defaults.server_error(request)
