"""Webhooks over the API, in the export and in the back office."""

import json
from zipfile import ZipFile

import pytest
from django.core.files.storage import default_storage
from django.test import Client

from accounts import export
from accounts.deletion import delete_accounts
from accounts.models import User
from artify.core.models import WebhookDelivery, WebhookEndpoint
from artify.core.webhooks import delivering, endpoints

pytestmark = pytest.mark.django_db
WISH = {"url": "https://example.com/hooks", "events": ["job.finished", "job.finished", "cap.reached"]}


def test_the_secret_is_told_once(owner_api, kicked):
    made = owner_api.post("/api/webhooks", WISH)
    assert made.status_code == 201 and made.headers["Cache-Control"] == "no-store"
    assert made.json()["secret"].startswith("whsec_") and made.json()["events"] == ["cap.reached", "job.finished"]
    assert "secret" not in owner_api.get("/api/webhooks").json()["results"][0]
    path = f"/api/webhooks/{made.json()['id']}"
    assert "secret" not in owner_api.patch(path, {"enabled": False}).json()
    assert owner_api.patch(path, {}).json()["enabled"] is False
    fresh = owner_api.post(f"{path}/rotate-secret").json()["secret"]
    assert fresh.startswith("whsec_") and fresh != made.json()["secret"]


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/hooks",
        "https://127.0.0.1/hooks",
        "https://[::1]/hooks",
        "https://localhost/hooks",
        "https://user:pass@example.com/",
        "https://exam ple.com/",
        "https://[broken/",
        "ftp://example.com/",
        "javascript:alert(1)",
        "hooks",
        "",
        "https://example.com/" + "x" * 500,
    ],
)
def test_addresses_that_are_refused(owner_api, url):
    answer = owner_api.post("/api/webhooks", WISH | {"url": url})
    assert answer.status_code == 400 and answer.json()["errors"][0]["field"] == "url"


def test_without_tls_only_in_development(owner_api, settings):
    settings.DEBUG = True
    assert owner_api.post("/api/webhooks", WISH | {"url": "http://example.com/"}).status_code == 201


@pytest.mark.parametrize("events", [[], ["job.started"], "job.finished", ["test"], None])
def test_events_that_are_refused(owner_api, events):
    assert owner_api.post("/api/webhooks", WISH | {"events": events}).status_code == 400


def test_at_most_ten(owner_api):
    answers = [owner_api.post("/api/webhooks", WISH) for _ in range(11)]
    assert [each.status_code for each in answers] == [201] * 10 + [409]
    assert answers[-1].json()["code"] == "too_many_webhooks"


def test_a_test_and_its_answer(owner_api, hook, receiver):
    receiver.status, receiver.body = 500, b"<b>no</b>"
    path = f"/api/webhooks/{hook.pk}"
    sent = owner_api.post(f"{path}/test")
    assert sent.status_code == 202 and sent.json()["state"] == "pending"
    delivering.serve(hook.pk)
    (shown,) = owner_api.get(f"{path}/deliveries").json()["results"]
    assert shown["id"] == sent.json()["id"] and shown["log"][0]["status"] == 500
    assert shown["log"][0]["answer"] == "<b>no</b>" and "2xx" in shown["log"][0]["detail"]

    receiver.status = 204
    again = owner_api.post(f"{path}/deliveries/{shown['id']}/resend")
    assert again.status_code == 202
    delivering.serve(hook.pk)
    (shown,) = owner_api.get(f"{path}/deliveries").json()["results"]
    assert shown["state"] == "delivered" and [each["status"] for each in shown["log"]] == [204, 500]
    assert {each.headers["webhook-id"] for each in receiver.received} == {shown["message_id"]}


def test_a_delivery_of_another_endpoint_is_not_there(owner, owner_api, hook):
    other, _secret = endpoints.create(owner.pk, "https://example.com/", ["job.finished"])
    sent = endpoints.send_test(other)
    assert owner_api.post(f"/api/webhooks/{hook.pk}/deliveries/{sent.pk}/resend").status_code == 404


def test_the_export_holds_them_without_secrets(owner, hook, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    endpoints.send_test(hook)
    made, _is_new = export.request_export(owner)
    export.build(made.pk)
    made.refresh_from_db()
    with default_storage.open(made.name) as file, ZipFile(file) as archive:
        (row,) = json.loads(archive.read("core.webhookendpoint.json"))
        assert len(json.loads(archive.read("core.webhookdelivery.json"))) == 1
    assert row["url"] == hook.url and not {"secret", "previous_secret"} & row.keys()


def test_they_go_with_the_account(owner, hook):
    endpoints.send_test(hook)
    delete_accounts(User.objects.filter(pk=owner.pk))
    assert not WebhookEndpoint.objects.exists() and not WebhookDelivery.objects.exists()


def test_the_back_office_reads_without_secrets(staff, hook):
    sent = endpoints.send_test(hook)
    client = Client()
    client.force_login(staff)
    for path in (
        "webhookendpoint/",
        f"webhookendpoint/{hook.pk}/change/",
        "webhookdelivery/",
        f"webhookdelivery/{sent.pk}/change/",
    ):
        page = client.get(f"/admin/core/{path}")
        assert page.status_code == 200 and hook.url in page.content.decode()
        assert hook.secret not in page.content.decode()
    assert client.get("/admin/core/webhookendpoint/add/").status_code == 403
