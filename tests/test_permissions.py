"""Who may do what: every route with every method, made from the URLconf, for four people.

A route or a method that has no row here fails. Staff has no more rights on the API than anybody else.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from io import BytesIO
from types import SimpleNamespace

import pytest
from django.contrib import admin
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone
from PIL import Image
from rest_framework.test import APIClient
from rest_framework.views import APIView

from accounts.api_keys import make_key
from accounts.authentication import ApiKeyAuthentication
from accounts.models import AuthSession
from artify.core.models import WebhookDelivery
from artify.core.scopes import Scope, needed_scope
from artify.core.webhooks.endpoints import create as create_webhook
from campaigns.models import Creative, Guideline, Metric, ResultsImport
from projects.models import Asset
from projects.versions import Source, record
from tests.factories import (
    BrandFactory,
    CampaignFactory,
    JobFactory,
    ProjectFactory,
    SegmentFactory,
    TemplateFactory,
    UserFactory,
    client_of,
)

PEOPLE = ("anonymous", "owner", "stranger", "staff")
HTTP_METHODS = ("get", "post", "put", "patch", "delete")
OPEN_TO_STAFF = {
    "/admin/",
    "/admin/jsi18n/",
    "/admin/login/",
    "/admin/logout/",
    "/admin/password_change/",
    "/admin/password_change/done/",
    "/admin/second-factor/",
    "/admin/second-factor/set-up/",
}


def _png() -> bytes:
    stream = BytesIO()
    Image.new("RGB", (2, 2), "#3552d6").save(stream, "PNG")
    return stream.getvalue()


PICTURE = _png()


@dataclass(frozen=True)
class Row:
    """What one method of one route answers: to visitors, to the owner, and to others (stranger and staff)."""

    visitor: int
    owner: int
    others: int
    path: Callable[[SimpleNamespace], dict] = lambda things: {}
    body: dict = field(default_factory=dict)
    headers: dict = field(default_factory=dict)
    lists: str = ""  # for lists: the name of the thing that the owner, and nobody else, finds in it
    file: bool = False
    staff: int | None = None  # where staff may more than a stranger

    def expected(self, person: str) -> int:
        if person == "staff" and self.staff is not None:
            return self.staff
        return {"anonymous": self.visitor, "owner": self.owner}.get(person, self.others)


def public(status: int = 200, **more) -> Row:
    return Row(status, status, status, **more)


def members(status: int, **more) -> Row:
    return Row(401, status, status, **more)


def own(name: str, status: int = 200, **more) -> Row:
    return Row(401, status, 404, path=lambda things: {"pk": getattr(things, name).pk}, **more)


def listing(name: str) -> Row:
    return Row(401, 200, 200, lists=name)


def version(**more) -> Row:
    return Row(401, 200, 404, path=lambda things: {"pk": things.project.pk, "number": 1}, **more)


def _nobody(things: SimpleNamespace) -> dict:
    return {"campaign_pk": things.campaign.pk, "pk": 1}


def of_brand(status: int = 200, **more) -> Row:
    return Row(401, status, 404, path=lambda things: {"brand_pk": things.brand.pk}, **more)


def nobody_of_brand(things: SimpleNamespace) -> dict:
    return {"brand_pk": things.brand.pk, "pk": 1}


def of_segment(status: int = 200, **more) -> Row:
    return Row(401, status, 404, path=lambda things: {"segment_pk": things.segment.pk}, **more)


def of_creative(status: int = 200, **more) -> Row:
    return Row(401, status, 404, path=lambda things: {"creative_pk": things.creative.pk}, **more)


def nobody_of_segment(things: SimpleNamespace) -> dict:
    return {"segment_pk": things.segment.pk, "pk": 1}


def of_guideline(status: int = 200, **more) -> Row:
    return Row(401, status, 404, path=lambda things: {"brand_pk": things.brand.pk, "pk": things.guideline.pk}, **more)


def of_version(things: SimpleNamespace) -> dict:
    return {"brand_pk": things.brand.pk, "guideline_pk": things.guideline.pk}


ANY_VERSION = {"If-Match": "*"}
LINK = {"uid": "MQ", "token": "abc-123"}
MEMBERS = "api/campaigns/<int:campaign_pk>/members"
VERSIONS = "api/projects/<int:pk>/versions"
BRAND_MEMBERS = "api/brands/<int:brand_pk>/members"
FEEDBACK = "api/creatives/<int:creative_pk>/feedback"
SEGMENT_MEMBERS = "api/segments/<int:segment_pk>/members"
GUIDELINES = "api/brands/<int:brand_pk>/guidelines"
GUIDELINE = f"{GUIDELINES}/<int:pk>"
GUIDELINE_VERSIONS = f"{GUIDELINES}/<int:guideline_pk>/versions"
RECOVER = "password/reset/<str:uid>/<str:token>"
TABLE: dict[tuple[str, str], Row] = {
    # accounts
    ("POST", "api/register"): public(400),
    ("POST", "api/login"): public(400),
    ("POST", "api/token/refresh"): public(400),
    ("POST", "api/logout"): members(204),
    ("GET", "api/me"): members(200),
    ("PATCH", "api/me"): members(200, body={"language": "ko"}),
    ("GET", "api/me/sessions"): members(200),
    ("DELETE", "api/me/sessions"): members(204),
    ("DELETE", "api/me/sessions/<uuid:pk>"): own("session", 204),
    ("GET", "api/me/keys"): listing("api_key"),
    ("POST", "api/me/keys"): members(201, body={"name": "Shop", "scopes": ["read"]}),
    ("DELETE", "api/me/keys/<uuid:pk>"): own("api_key", 204),
    ("GET", "api/me/export"): members(200),
    ("POST", "api/me/export"): members(202),
    ("POST", "api/me/deletion"): members(400),
    ("GET", "exports/<str:token>"): public(404, path=lambda things: {"token": "x"}),
    ("POST", "api/password"): members(400),
    ("POST", "api/password/reset"): public(400),
    ("POST", "api/password/reset/confirm"): public(400),
    ("GET", "login"): Row(200, 302, 302),
    ("GET", "register"): Row(200, 302, 302),
    ("GET", "password/forgot"): public(),
    ("GET", RECOVER): public(path=lambda things: LINK),
    ("GET", "account"): Row(302, 200, 200),
    ("GET", "i18n/setlang"): public(302),
    ("POST", "visit/end"): public(302),  # ends nothing where nothing was begun
    # webhooks
    ("GET", "api/webhooks"): listing("webhook"),
    ("POST", "api/webhooks"): members(201, body={"url": "https://example.com/hooks", "events": ["job.finished"]}),
    ("PATCH", "api/webhooks/<uuid:pk>"): own("webhook", body={"enabled": False}),
    ("DELETE", "api/webhooks/<uuid:pk>"): own("webhook", 204),
    ("POST", "api/webhooks/<uuid:pk>/test"): own("webhook", 202),
    ("POST", "api/webhooks/<uuid:pk>/rotate-secret"): own("webhook"),
    ("GET", "api/webhooks/<uuid:webhook_pk>/deliveries"): Row(
        401, 200, 404, path=lambda things: {"webhook_pk": things.webhook.pk}
    ),
    ("POST", "api/webhooks/<uuid:webhook_pk>/deliveries/<uuid:pk>/resend"): Row(
        401, 202, 404, path=lambda things: {"webhook_pk": things.webhook.pk, "pk": things.delivery.pk}
    ),
    # campaigns
    ("GET", "campaigns"): Row(302, 200, 200),
    ("GET", "campaigns/<int:pk>"): Row(302, 200, 404, path=lambda things: {"pk": things.campaign.pk}),
    ("GET", "api/campaigns"): listing("campaign"),
    ("POST", "api/campaigns"): members(201, body={"name": "Spring"}),
    ("GET", "api/campaigns/<int:pk>"): own("campaign"),
    ("PUT", "api/campaigns/<int:pk>"): own("campaign", body={"name": "Spring"}),
    ("PATCH", "api/campaigns/<int:pk>"): own("campaign", body={"name": "Spring"}),
    ("DELETE", "api/campaigns/<int:pk>"): own("campaign", 204),
    ("GET", MEMBERS): Row(401, 200, 404, path=lambda things: {"campaign_pk": things.campaign.pk}),
    ("POST", MEMBERS): Row(401, 400, 404, path=lambda things: {"campaign_pk": things.campaign.pk}),
    ("PATCH", f"{MEMBERS}/<int:pk>"): Row(401, 404, 404, path=_nobody),
    ("DELETE", f"{MEMBERS}/<int:pk>"): Row(401, 404, 404, path=_nobody),
    ("GET", "segments"): Row(302, 200, 200),
    ("GET", "api/segments"): listing("segment"),
    ("POST", "api/segments"): members(201, body={"name": "Runners"}),
    ("GET", "api/segments/schema"): members(200),
    ("POST", "api/segments/summary"): members(200, body={"criteria": {}}),
    ("GET", "api/segments/<int:pk>"): own("segment"),
    ("PUT", "api/segments/<int:pk>"): own("segment", body={"name": "Runners"}),
    ("PATCH", "api/segments/<int:pk>"): own("segment", body={"name": "Runners"}),
    ("DELETE", "api/segments/<int:pk>"): own("segment", 204),
    ("GET", SEGMENT_MEMBERS): of_segment(),
    ("POST", SEGMENT_MEMBERS): of_segment(400),
    ("PATCH", f"{SEGMENT_MEMBERS}/<int:pk>"): Row(401, 404, 404, path=nobody_of_segment),
    ("DELETE", f"{SEGMENT_MEMBERS}/<int:pk>"): Row(401, 404, 404, path=nobody_of_segment),
    ("GET", "brands"): Row(302, 200, 200),
    ("GET", "brands/<int:pk>"): Row(302, 200, 404, path=lambda things: {"pk": things.brand.pk}),
    ("GET", "api/brands"): listing("brand"),
    ("POST", "api/brands"): members(201, body={"name": "Mill"}),
    ("GET", "api/brands/<int:pk>"): own("brand"),
    ("PUT", "api/brands/<int:pk>"): own("brand", body={"name": "Mill"}),
    ("PATCH", "api/brands/<int:pk>"): own("brand", body={"name": "Mill"}),
    ("DELETE", "api/brands/<int:pk>"): own("brand", 204),
    ("POST", "api/brands/<int:pk>/check"): own("brand", body={"text": "Hello!"}),
    ("GET", BRAND_MEMBERS): of_brand(),
    ("POST", BRAND_MEMBERS): of_brand(400),
    ("PATCH", f"{BRAND_MEMBERS}/<int:pk>"): Row(401, 404, 404, path=nobody_of_brand),
    ("DELETE", f"{BRAND_MEMBERS}/<int:pk>"): Row(401, 404, 404, path=nobody_of_brand),
    ("GET", GUIDELINES): of_brand(),
    ("POST", GUIDELINES): of_brand(201, body={"text": "Warm"}),
    ("POST", f"{GUIDELINES}/bulk"): of_brand(201, body={"guidelines": [{"text": "Warm"}]}),
    ("POST", f"{GUIDELINES}/publish"): of_brand(),
    ("POST", f"{GUIDELINES}/order"): of_brand(400, body={"ids": [999999]}),
    ("POST", f"{GUIDELINES}/import"): of_brand(400, file=True),  # the file is a picture
    ("GET", GUIDELINE): of_guideline(),
    ("PATCH", GUIDELINE): of_guideline(body={"text": "Warm"}),
    ("DELETE", GUIDELINE): of_guideline(204),
    ("POST", f"{GUIDELINE}/publish"): of_guideline(),
    ("POST", f"{GUIDELINE}/discard-draft"): of_guideline(),
    ("GET", GUIDELINE_VERSIONS): Row(401, 200, 404, path=of_version),
    ("POST", f"{GUIDELINE_VERSIONS}/<int:number>/restore"): Row(
        401, 404, 404, path=lambda things: {**of_version(things), "number": 1}
    ),
    ("GET", "api/creatives"): listing("creative"),
    ("GET", "api/creatives/<int:pk>"): own("creative"),
    ("GET", "api/creatives/recommend"): members(200),
    ("GET", FEEDBACK): of_creative(),
    ("POST", FEEDBACK): of_creative(201, body={"rating": 5}),
    ("DELETE", FEEDBACK): of_creative(204),
    ("POST", "api/creatives/<int:pk>/update-performance"): own("creative"),
    ("GET", "api/metrics"): listing("metric"),
    ("POST", "api/metrics"): Row(401, 400, 400),
    ("POST", "api/metrics/bulk"): Row(401, 400, 400),
    ("GET", "analytics"): Row(302, 200, 200),
    ("GET", "analytics/import"): Row(302, 200, 200),
    ("GET", "analytics/campaigns/<int:pk>"): Row(302, 200, 404, path=lambda things: {"pk": things.campaign.pk}),
    ("GET", "api/analytics/overview"): members(200),
    ("GET", "api/analytics/segments"): members(200),
    ("GET", "api/analytics/campaigns"): members(200),
    ("GET", "api/analytics/campaigns/<int:pk>"): own("campaign"),
    ("GET", "api/analytics/campaigns/<int:pk>/compare"): own("campaign", 400),
    ("POST", "api/metrics/import"): Row(401, 400, 400, file=True),  # the file is a picture
    ("POST", "api/metrics/imports"): Row(401, 409, 202, file=True),  # the owner has one under way
    ("GET", "api/metrics/imports"): listing("results_import"),
    ("GET", "api/metrics/imports/<uuid:pk>"): own("results_import"),
    ("POST", "api/metrics/imports/<uuid:pk>/run"): own("results_import", 400),
    ("POST", "api/metrics/imports/<uuid:pk>/cancel"): own("results_import"),
    # vectorstore
    ("GET", "api/vectors/collections"): members(200),
    ("GET", "api/vectors/search"): members(400),
    # projects
    ("GET", ""): Row(302, 200, 200),
    ("GET", "projects/<int:pk>"): Row(302, 200, 404, path=lambda things: {"pk": things.project.pk}),
    ("GET", "api/projects"): listing("project"),
    ("POST", "api/projects"): members(201, body={"name": "Poster"}),
    ("GET", "api/projects/<int:pk>"): own("project"),
    ("PUT", "api/projects/<int:pk>"): own(
        "project", body={"name": "New", "data": {}, "width": 100, "height": 100}, headers=ANY_VERSION
    ),
    ("PATCH", "api/projects/<int:pk>"): own("project", body={"name": "New"}, headers=ANY_VERSION),
    ("DELETE", "api/projects/<int:pk>"): own("project", 204, headers=ANY_VERSION),
    ("POST", "api/projects/<int:pk>/restore"): own("project"),
    ("POST", "api/projects/<int:pk>/duplicate"): own("project", 201),
    ("GET", VERSIONS): own("project"),
    ("POST", VERSIONS): own("project", 201, body={"label": "Sent"}),
    ("GET", f"{VERSIONS}/<int:number>"): version(),
    ("PATCH", f"{VERSIONS}/<int:number>"): version(body={"label": "Sent"}),
    ("POST", f"{VERSIONS}/<int:number>/restore"): version(headers=ANY_VERSION),
    ("PUT", "api/projects/<int:pk>/thumbnail"): own("project", 204, file=True),
    ("GET", "api/assets"): listing("asset"),
    ("POST", "api/assets"): members(201, file=True),
    ("GET", "api/assets/<uuid:pk>"): own("asset"),
    ("GET", "api/templates"): listing("template"),
    ("POST", "api/templates"): members(400),
    ("GET", "api/templates/<int:pk>"): own("template"),
    ("PATCH", "api/templates/<int:pk>"): own("template", body={"name": "New"}),
    ("DELETE", "api/templates/<int:pk>"): own("template", 204),
    ("POST", "api/templates/<int:pk>/use"): own("template", 201),
    # A picture's address is its key: 128 random bits.
    ("GET", "media"): public(path=lambda things: {"name": things.asset.file.name}),
    # generation
    ("POST", "api/generate/text"): members(400),
    ("POST", "api/generate/text/async"): members(400),
    ("POST", "api/generate/text/stream"): members(400),
    ("POST", "api/generate/text/with-brand"): members(400),
    ("POST", "api/generate/text/preview"): members(400),
    ("POST", "api/generate/image"): members(400),
    ("POST", "api/generate/image/async"): members(400),
    ("GET", "api/models"): members(200),
    ("GET", "costs"): Row(302, 200, 200),
    ("GET", "api/costs/summary"): members(200),
    ("GET", "api/costs/history"): members(200),
    ("GET", "api/analytics/cache-savings"): members(200),
    ("GET", "api/users/<int:pk>/costs/daily"): own("owner", staff=200),
    ("GET", "api/users/<int:pk>/costs/monthly"): own("owner", staff=200),
    ("GET", "api/jobs"): listing("job"),
    ("GET", "api/jobs/<uuid:pk>"): own("job"),
    ("GET", "api/jobs/<uuid:pk>/status"): own("job"),
    ("POST", "api/jobs/<uuid:pk>/cancel"): own("job"),
    # the whole
    ("GET", "metrics"): public(),  # to this machine; see core/test_prometheus.py
    ("GET", "api/health"): public(),
    ("GET", "api/health/ready"): public(),
    ("GET", "api/schema"): public(),
    ("GET", "api/docs"): public(),
    ("GET", "api/redoc"): public(),
}
# References to other people's things in a body; the owner may name them.
REFERENCES = [
    ("POST", "/api/projects", {"name": "Poster"}, "campaign", "campaign", 404),
    ("POST", "/api/templates", {"name": "Poster"}, "project", "project", 404),
    *(
        ("POST", f"/api/generate/{kind}{way}", {"prompt": "A line"}, f"{name}_id", name, 404)
        for kind, names in (("text", ("campaign", "brand", "segment")), ("image", ("campaign", "brand")))
        for name in names
        for way in ("", "/async")
    ),
    *(
        ("POST", f"/api/generate/text/{way}", {"prompt": "A line"}, "brand_id", "brand", 404)
        for way in ("with-brand", "preview")
    ),
]


def routes() -> dict[tuple[str, str], str]:
    """Every (method, route) outside the back office, with the name to reverse it by."""
    found = {}
    for pattern in _leaves(get_resolver().url_patterns):
        route = str(pattern.pattern) if "(?P" not in str(pattern.pattern) else pattern.name
        found.update({(method, route): pattern.name for method in _methods(pattern.callback)})
    return found


def _leaves(patterns):
    for pattern in patterns:
        if isinstance(pattern, URLPattern):
            yield pattern
        elif isinstance(pattern, URLResolver) and pattern.namespace != "admin":
            yield from _leaves(pattern.url_patterns)


def _methods(view) -> list[str]:
    if getattr(view, "actions", None):
        return [method.upper() for method in view.actions if method in HTTP_METHODS]
    view_class = getattr(view, "cls", getattr(view, "view_class", None))
    if view_class is None:
        return ["GET"]  # a page
    return [method.upper() for method in HTTP_METHODS if callable(getattr(view_class, method, None))]


@pytest.fixture
def things(owner, settings, tmp_path):
    """One of everything, the owner's."""
    settings.MEDIA_ROOT = tmp_path
    campaign = CampaignFactory(user=owner)
    creative = Creative.objects.create(user=owner, campaign=campaign, content_type="text", prompt="p", model="m")
    asset = Asset(user=owner, sha256="0" * 64, content_type="image/png", width=1, height=1, bytes=len(PICTURE))
    asset.file.save(f"assets/00/{'0' * 32}.png", ContentFile(PICTURE))
    project = ProjectFactory(user=owner, campaign=campaign)
    record(project, owner.pk, Source())
    return SimpleNamespace(
        owner=owner,
        campaign=campaign,
        creative=creative,
        metric=Metric.objects.create(
            campaign=campaign, metric_name="clicks", metric_value=1, timestamp=timezone.now(), day=timezone.localdate()
        ),
        asset=asset,
        segment=SegmentFactory(user=owner),
        brand=(brand := BrandFactory(user=owner)),
        guideline=Guideline.objects.create(brand=brand, text="Warm"),
        project=project,
        template=TemplateFactory(owner=owner),
        job=JobFactory(user=owner, status="pending"),
        session=AuthSession.objects.create(user=owner, current_jti="x", expires_at=timezone.now() + timedelta(days=1)),
        api_key=make_key(owner, "Shop", [Scope.READ], None)[0],
        results_import=ResultsImport.objects.create(
            user=owner, file_name="a.csv", size_bytes=1, beat_at=timezone.now()
        ),
        webhook=(webhook := create_webhook(owner.pk, "https://example.com/hooks", ["job.finished"])[0]),
        delivery=WebhookDelivery.objects.create(endpoint=webhook, event="test", body="{}"),
    )


@pytest.fixture
def visit(request, api, owner, stranger, staff):
    """A function that sends a request as one of the four, to a page with the page session, to the API with a token."""
    people = {"owner": owner, "stranger": stranger, "staff": staff}

    def send(person, method, path, **more):
        if path.startswith("/api/"):
            client = client_of(people[person]) if person in people else api
            return client.generic(method, path, **more)
        client = Client()
        if person in people:
            client.force_login(people[person])
        return client.generic(method, path, **more)

    return send


def _content(row: Row) -> dict:
    if not row.file:
        return {"data": json.dumps(row.body), "content_type": "application/json"}
    boundary = "pixel"
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="p.png"\r\n'
    data = head.encode() + b"Content-Type: image/png\r\n\r\n" + PICTURE + f"\r\n--{boundary}--\r\n".encode()
    return {"data": data, "content_type": f"multipart/form-data; boundary={boundary}"}


def test_every_route_has_its_row():
    assert set(TABLE) == set(routes())


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize(("method", "route"), TABLE, ids=lambda value: value or "home")
def test_who_may(visit, things, person, method, route):
    row = TABLE[method, route]
    path = reverse(routes()[method, route], kwargs=row.path(things))
    response = visit(person, method, path, headers=row.headers, **_content(row))
    assert response.status_code == row.expected(person), response.content[:500]
    if row.lists and person != "anonymous":
        ids = [str(each.get("id") or each["job_id"]) for each in response.json()["results"]]
        mine = str(getattr(things, row.lists).pk)
        assert (mine in ids) is (person == "owner")


def test_what_a_route_is_may_be_asked(visit, things):
    """OPTIONS, which no view of ours writes and every view answers."""
    for (method, route), row in TABLE.items():
        if route.startswith("api/"):
            path = reverse(routes()[method, route], kwargs=row.path(things))
            assert visit("owner", "OPTIONS", path).status_code in {200, 404, 405}, path


def test_every_route_answers_a_browser(visit, things):
    """As a page, whatever the method, and with a body that nobody can read."""
    for (method, route), row in TABLE.items():
        if route.startswith("api/"):
            path = reverse(routes()[method, route], kwargs=row.path(things))
            for body in ("text/plain", "application/json"):
                answer = visit("owner", method, path, data="{]", content_type=body, headers={"Accept": "text/html"})
                assert answer.status_code < 500, path


def _api_views() -> dict[str, type]:
    """The view class of every route of the API."""
    found = {}
    for pattern in _leaves(get_resolver().url_patterns):
        view = getattr(pattern.callback, "cls", getattr(pattern.callback, "view_class", None))
        if isinstance(view, type) and issubclass(view, APIView):
            found[str(pattern.pattern)] = view
    return found


def test_every_api_route_says_what_it_is_to_keys():
    views = _api_views()
    assert {route for _, route in TABLE if route.startswith("api/")} <= {route.rstrip("$^") for route in views}
    silent = {route for route, view in views.items() if not hasattr(view, "key_scope")}
    assert silent == set()


def _asks_nobody(view: type) -> bool:
    """Whether the view looks at no credentials, so that a key is to it as if none had come."""
    return not any(issubclass(each, ApiKeyAuthentication) for each in view.authentication_classes)


@pytest.mark.parametrize("which", ["every scope", "every other scope"])
@pytest.mark.parametrize(("method", "route"), [at for at in TABLE if at[1].startswith("api/")])
def test_what_a_key_may(things, which, method, route):
    """With every scope what its owner may, unless the route is closed to keys; without the one it needs nothing."""
    row, view = TABLE[method, route], _api_views()[route]
    scope = needed_scope(view, method)
    scopes = [each for each in Scope if which == "every scope" or each != scope]
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {make_key(things.owner, 'Shop', scopes, None)[1]}")
    path = reverse(routes()[method, route], kwargs=row.path(things))
    response = client.generic(
        method,
        path,
        **{f"HTTP_{name.replace('-', '_').upper()}": value for name, value in row.headers.items()},
        **_content(row),
    )
    if _asks_nobody(view):
        assert response.status_code == row.visitor
    elif scope is None:
        assert (response.status_code, response.json()["code"]) == (403, "closed_to_keys")
    elif which == "every scope":
        assert response.status_code == row.owner, response.content[:500]
    else:
        answer = response.json()
        assert (response.status_code, answer["code"], answer["scope"]) == (403, "scope_missing", scope)


@pytest.mark.parametrize("person", ["stranger", "staff"])
@pytest.mark.parametrize(("method", "path", "body", "member", "thing", "status"), REFERENCES)
def test_nobody_refers_to_another_s_things(visit, things, person, method, path, body, member, thing, status):
    body = {**body, member: getattr(things, thing).pk}
    response = visit(person, method, path, data=json.dumps(body), content_type="application/json")
    assert response.status_code == status, response.content[:500]


def _office_routes() -> list[str]:
    """The address of every page of the back office, with 1 for each id."""
    return sorted({"/admin/" + _filled(route) for route in _walk(admin.site.urls[0], "")})


def _walk(patterns, prefix: str):
    for pattern in patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern.url_patterns, route)
        else:
            yield route


def _filled(route: str) -> str:
    route = re.sub(r"<(path|int):\w+>|<id>", "1", route)
    route = re.sub(r"\^?\(\?P<app_label>[^)]+\)", "accounts", route)
    return re.sub(r"\(\?P<url>\.\*\)\$|\$$", "", route)


@pytest.mark.django_db
@pytest.mark.parametrize("path", _office_routes())
def test_the_back_office_is_for_staff_with_the_permission(owner, path):
    """Visitors and customers are sent to sign in; staff without any permission gets in, and no further."""
    for user in (None, owner):
        client = Client()
        if user:
            client.force_login(user)
        response = client.get(path)
        if path == "/admin/login/":
            assert response.status_code == (403 if user else 302)
        elif path == "/admin/logout/":
            assert response.status_code in {302, 405}
        else:
            assert response.status_code == 302
            assert response.headers["Location"].startswith(reverse("admin:login"))
    clerk = Client()
    clerk.force_login(UserFactory(is_staff=True))
    status = clerk.get(path).status_code
    assert status in ({200, 302, 405} if path in OPEN_TO_STAFF else {302, 403, 404}), status


def test_an_office_route_is_among_them():
    """The walk above finds the routes of the models."""
    found = _office_routes()
    assert reverse("admin:accounts_quota_changelist") in found
    assert reverse("admin:generation_job_change", args=[1]) in found
    assert not [path for path in found if re.search(r"[<>()^$]", path)]
