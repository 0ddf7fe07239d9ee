"""The API as it is published: a change of the schema is a visible diff, and every list costs the same at any length."""

import difflib
from datetime import timedelta
from pathlib import Path

import pytest
import yaml
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from drf_spectacular.drainage import GENERATOR_STATS
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.renderers import OpenApiYamlRenderer
from openapi_spec_validator import validate

from accounts.api_keys import make_key
from accounts.models import AuthSession
from artify.core.models import WebhookDelivery, WebhookEndpoint, WebhookTry
from artify.core.scopes import Scope
from campaigns.models import (
    Brand,
    BrandMember,
    Campaign,
    CampaignMember,
    Creative,
    Feedback,
    Guideline,
    GuidelineVersion,
    Metric,
    ResultsImport,
    Segment,
    SegmentMember,
)
from projects.models import Asset, Project
from projects.versions import Source, record
from tests.factories import (
    BrandFactory,
    CampaignFactory,
    JobFactory,
    ProjectFactory,
    SegmentFactory,
    TemplateFactory,
    UserFactory,
)

SNAPSHOT = Path(__file__).parent / "openapi.yaml"
UPDATE = "make schema"


def generated():
    """The schema, and what the generator complained about."""
    with GENERATOR_STATS.silence():
        GENERATOR_STATS.reset()
        made = SchemaGenerator().get_schema(request=None, public=True)
        return made, [*GENERATOR_STATS._warn_cache, *GENERATOR_STATS._error_cache]


@pytest.fixture(scope="module")
def schema():
    return generated()[0]


def test_the_schema_is_made_without_a_warning():
    assert generated()[1] == []


def operations(schema):
    return {
        f"{method.upper()} {path}": operation
        for path, methods in schema["paths"].items()
        for method, operation in methods.items()
    }


def test_the_schema_is_the_stored_one(schema):
    published = OpenApiYamlRenderer().render(schema, renderer_context={}).decode()
    stored = SNAPSHOT.read_text() if SNAPSHOT.exists() else ""
    changes = "\n".join(
        difflib.unified_diff(stored.splitlines(), published.splitlines(), "stored", "published", lineterm="")
    )
    assert not changes, f"The API has changed. If that is meant, run `{UPDATE}` and commit:\n{changes}"


def test_the_schema_is_valid_openapi(schema):
    validate(yaml.safe_load(SNAPSHOT.read_text()))


def test_operation_ids_are_unique(schema):
    ids = [operation["operationId"] for operation in operations(schema).values()]
    assert len(ids) == len(set(ids)) > 30


def test_every_operation_is_described(schema):
    undescribed = {
        name: missing
        for name, operation in operations(schema).items()
        if (missing := [part for part in ("summary", "description") if not operation.get(part)])
    }
    assert not undescribed


def test_every_json_body_has_an_example(schema):
    without = [
        name
        for name, operation in operations(schema).items()
        for body in (operation.get("requestBody"), *success(operation))
        for media_type, content in (body or {}).get("content", {}).items()
        if media_type == "application/json" and "examples" not in content
    ]
    assert not without


def success(operation):
    return [answer for status, answer in operation["responses"].items() if status.startswith("2")]


def test_every_operation_names_its_errors(schema):
    for name, operation in operations(schema).items():
        expected = set() if "/health" in name else {"429"}
        if "{" in name:
            expected.add("404")
        assert expected <= set(operation["responses"]), name


def test_every_error_is_a_problem_document(schema):
    others = {
        (name, status)
        for name, operation in operations(schema).items()
        for status, answer in operation["responses"].items()
        if status.startswith(("4", "5")) and set(answer["content"]) != {"application/problem+json"}
    }
    assert others == {("GET /api/health/ready", "503")}


def creative(user):
    Creative.objects.create(user=user, campaign=CampaignFactory(user=user), content_type="text", prompt="p", model="m")


def metric(user):
    at = timezone.now()
    campaign = Campaign.objects.filter(user=user).first() or CampaignFactory(user=user)
    Metric.objects.create(campaign=campaign, metric_name="clicks", metric_value=1, timestamp=at, day=at.date())


def feedback(user):
    Feedback.objects.create(creative=Creative.objects.get(user=user), user=UserFactory(), rating=4)


def asset(user):
    number = Asset.objects.count()
    Asset.objects.create(
        user=user, sha256=f"{number:064}", content_type="image/png", width=1, height=1, bytes=1, file="a", thumbnail="a"
    )


def member(user):
    CampaignMember.objects.create(campaign=Campaign.objects.get(user=user), user=UserFactory())


def brand(user):
    made = BrandFactory(user=user)
    Guideline.objects.bulk_create(Guideline(brand=made, text="Warm") for _ in range(3))


def segment_member(user):
    SegmentMember.objects.create(segment=Segment.objects.get(user=user), user=UserFactory())


def brand_member(user):
    BrandMember.objects.create(brand=Brand.objects.get(user=user), user=UserFactory())


def guideline(user):
    Guideline.objects.create(brand=Brand.objects.get(user=user), text="Warm")


def guideline_version(user):
    rule = Guideline.objects.get(brand__user=user)
    number = rule.versions.count() + 1
    GuidelineVersion.objects.create(guideline=rule, number=number, text="Warm", published_by=UserFactory())


def version(user):
    project = Project.objects.get(user=user)
    project.version = project.versions.count() + 1
    record(project, user.pk, Source())


def results_import(user):
    campaign = CampaignFactory(user=user)
    file = {"file_name": "a.csv", "size_bytes": 1, "beat_at": timezone.now()}
    ResultsImport.objects.create(user=user, campaign=campaign, state="completed", **file)


def session(user):
    AuthSession.objects.create(user=user, current_jti="x", expires_at=timezone.now() + timedelta(days=1))


def webhook(user):
    return WebhookEndpoint.objects.create(user=user, url="https://example.com/", secret="x")


def delivery(user):
    made = WebhookDelivery.objects.create(endpoint=WebhookEndpoint.objects.get(user=user), event="test", body="{}")
    WebhookTry.objects.create(delivery=made, status=200, milliseconds=5)


# The list, what adds a row to it, and the queries it costs: sign-in, page, a count where pages are numbered.
LISTS = {
    "/api/me/sessions": (session, 3),
    "/api/me/keys": (lambda user: make_key(user, "Shop", [Scope.READ], None), 3),
    "/api/webhooks": (webhook, 3),
    "/api/webhooks/{webhook_pk}/deliveries": (delivery, 4),  # and the webhook, and the tries
    "/api/campaigns": (lambda user: CampaignFactory(user=user), 3),
    "/api/campaigns/{campaign_pk}/members": (member, 4),  # and the campaign
    "/api/segments": (lambda user: SegmentFactory(user=user), 3),
    "/api/segments/{segment_pk}/members": (segment_member, 4),  # and the segment
    "/api/brands": (brand, 3),
    "/api/brands/{brand_pk}/members": (brand_member, 4),  # and the brand
    "/api/brands/{brand_pk}/guidelines": (guideline, 4),  # and the brand
    "/api/brands/{brand_pk}/guidelines/{guideline_pk}/versions": (guideline_version, 4),  # and brand and guideline
    "/api/creatives": (creative, 2),
    "/api/metrics": (metric, 2),
    "/api/metrics/imports": (results_import, 2),
    "/api/creatives/{creative_pk}/feedback": (feedback, 4),  # and the creative
    "/api/projects": (lambda user: ProjectFactory(user=user, campaign=CampaignFactory(user=user)), 3),
    "/api/templates": (lambda user: TemplateFactory(owner=user), 3),
    "/api/projects/{id}/versions": (version, 3),  # and the project
    "/api/assets": (asset, 3),
    "/api/jobs": (lambda user: JobFactory(user=user, campaign=CampaignFactory(user=user)), 2),
}
UNPAGED = {"/api/models"}  # a handful, the same for everybody


def test_every_list_has_its_cost_here(schema):
    found = {
        path
        for path, methods in schema["paths"].items()
        if "get" in methods and methods["get"]["operationId"].endswith("_list")
    }
    assert found == set(LISTS) | UNPAGED


@pytest.mark.parametrize("path", LISTS)
def test_a_list_costs_the_same_at_any_length(owner, owner_api, path):
    add, cost = LISTS[path]
    if "{webhook_pk}" in path:
        path = path.format(webhook_pk=webhook(owner).pk)
    if "{campaign_pk}" in path:
        path = path.format(campaign_pk=CampaignFactory(user=owner).pk)
    if "{creative_pk}" in path:
        creative(owner)
        path = path.format(creative_pk=Creative.objects.get(user=owner).pk)
    if "{segment_pk}" in path:
        path = path.format(segment_pk=SegmentFactory(user=owner).pk)
    if "{brand_pk}" in path:
        made = BrandFactory(user=owner)
        rule = Guideline.objects.create(brand=made, text="Warm") if "{guideline_pk}" in path else None
        path = path.format(brand_pk=made.pk, guideline_pk=rule and rule.pk)
    if "{id}" in path:
        path = path.format(id=ProjectFactory(user=owner).pk)
    for length in (1, 15):
        while len(owner_api.get(path).json()["results"]) < length:
            add(owner)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            answer = owner_api.get(path)
        assert len(answer.json()["results"]) == length
        assert {"results", "next", "previous"} <= set(answer.json())
        assert len(queries) == cost, "\n".join(query["sql"] for query in queries)


def test_the_models_cost_the_same_at_any_length(owner_api):
    with CaptureQueriesContext(connection) as queries:
        assert owner_api.get("/api/models").json()["results"]
    assert len(queries) == 3  # sign-in, models, prices
