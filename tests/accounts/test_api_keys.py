"""API keys: shown once, stored as a hash, held to their scopes, gone at once when they are revoked."""

import io
import json
import logging
import threading
from datetime import timedelta
from zipfile import ZipFile

import pytest
from django.core.files.storage import default_storage
from django.db import connection
from django.test import Client
from django.utils import timezone
from rest_framework.test import APIClient

from accounts import api_keys, export
from accounts.api_keys import MOST_OPEN, make_key
from accounts.deletion import ask_for_deletion, delete_accounts
from accounts.models import ApiKey, Quota, User
from artify.core.logs import logging_config
from artify.core.masking import Mask
from artify.core.scopes import Scope
from tests.accounts.device import Device
from tests.factories import PASSWORD, CampaignFactory, ProjectFactory, client_of
from tests.language import in_hangul

pytestmark = pytest.mark.django_db
KEYS = "/api/me/keys"


def using(text: str) -> APIClient:
    """A program that has the key."""
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {text}")
    return client


def key_for(user, *scopes, **more) -> str:
    return make_key(user, "Shop", scopes or tuple(Scope), more.get("expires_at"))[1]


def test_a_key_is_told_once_and_stored_nowhere(owner):
    mina = client_of(owner)
    answer = mina.post(KEYS, {"name": "Shop", "scopes": ["metrics", "read", "read"]})
    made = answer.json()
    assert (answer.status_code, answer.headers["Cache-Control"]) == (201, "no-store")
    assert made["scopes"] == ["read", "metrics"] and made["key"].startswith(f"artify_{made['prefix']}_")
    assert using(made["key"]).get("/api/me").json()["username"] == "owner"
    secret = made["key"].rsplit("_", 1)[1]
    assert len(bytes.fromhex(secret)) == 32
    [listed] = mina.get(KEYS).json()["results"]
    assert set(listed) == {"id", "name", "prefix", "scopes", "created_at", "last_used_at", "expires_at"}
    stored = json.dumps(list(ApiKey.objects.values()), default=str)
    assert secret not in stored and secret not in json.dumps(listed)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": "", "scopes": ["read"]}, "name"),
        ({"name": "x" * 81, "scopes": ["read"]}, "name"),
        ({"name": "a\0b", "scopes": ["read"]}, "name"),
        ({"name": "Shop"}, "scopes"),
        ({"name": "Shop", "scopes": []}, "scopes"),
        ({"name": "Shop", "scopes": ["everything"]}, "scopes.0"),
        ({"name": "Shop", "scopes": ["read"], "expires_at": "2020-01-01T00:00:00Z"}, "expires_at"),
        ({"name": "Shop", "scopes": ["read"], "expires_at": "9999-12-31T23:59:59-12:00"}, "expires_at"),
    ],
)
def test_what_makes_no_key(owner, body, field):
    answer = client_of(owner).post(KEYS, body)
    assert answer.status_code == 400
    assert [each["field"] for each in answer.json()["errors"]] == [field]


def test_at_most_twenty_open_ones(owner):
    mina = client_of(owner)
    for _ in range(MOST_OPEN):
        key_for(owner)
    answer = mina.post(KEYS, {"name": "One more", "scopes": ["read"]})
    assert (answer.status_code, answer.json()["code"]) == (409, "too_many_keys")
    mina.delete(f"{KEYS}/{ApiKey.objects.first().pk}")
    assert mina.post(KEYS, {"name": "One more", "scopes": ["read"]}).status_code == 201


@pytest.mark.parametrize(
    "change",
    [
        {"revoked_at": timezone.now()},
        {"expires_at": timezone.now() - timedelta(seconds=1)},
        {"secret_hash": "0" * 64},
        {"prefix": "00000000"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_key_that_is_no_good_is_told_nothing(owner, change):
    program = using(key_for(owner))
    assert program.get("/api/me").status_code == 200
    ApiKey.objects.update(**change)
    answer = program.get("/api/me")
    assert (answer.status_code, answer.json()["code"]) == (401, "token_not_valid")
    assert answer.headers["WWW-Authenticate"] == 'Bearer realm="api"'


@pytest.mark.parametrize(
    "text", ["artify_", "artify_x_y", f"artify_{'0' * 8}_{'0' * 64}", f"artify_{'0' * 8}_{'g' * 64}"]
)
def test_what_only_looks_like_a_key(text):
    assert using(text).get("/api/me").status_code == 401


def test_the_account_counts_at_each_request(owner):
    program = using(key_for(owner))
    User.objects.update(is_active=False)
    assert program.get("/api/me").status_code == 401


def test_a_missing_scope_is_named_in_the_account_s_language(owner):
    program = using(key_for(owner, Scope.READ))
    assert program.get("/api/projects").status_code == 200
    refused = program.post("/api/projects", {"name": "Poster"})
    assert (refused.status_code, refused.json()["code"], refused.json()["scope"]) == (403, "scope_missing", "projects")
    User.objects.update(language="ko")
    assert in_hangul(program.post("/api/projects", {"name": "Poster"}).json()["detail"])
    writer = using(key_for(owner, Scope.PROJECTS))
    assert writer.post("/api/projects", {"name": "Poster"}).status_code == 201
    assert writer.get("/api/projects").json()["scope"] == "read"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("get", KEYS),
        ("post", KEYS),
        ("get", "/api/me/sessions"),
        ("delete", "/api/me/sessions"),
        ("get", "/api/me/export"),
        ("post", "/api/me/export"),
        ("post", "/api/me/deletion"),
        ("patch", "/api/me"),
        ("post", "/api/password"),
        ("post", "/api/logout"),
        ("post", "/api/campaigns/1/members"),
    ],
)
def test_the_account_itself_is_closed_to_every_key(owner, method, path):
    CampaignFactory(user=owner)
    answer = getattr(using(key_for(owner)), method)(path)
    assert (answer.status_code, answer.json()["code"]) == (403, "closed_to_keys")


def test_a_key_reaches_what_is_its_account_s_and_nothing_else(owner, stranger):
    program, project = using(key_for(stranger)), ProjectFactory(user=owner)
    assert program.get(f"/api/projects/{project.pk}").status_code == 404
    assert using(key_for(owner)).get(f"/api/projects/{project.pk}").status_code == 200


def test_a_key_of_staff_opens_nobody_else_s_costs(owner, staff):
    assert client_of(staff).get(f"/api/users/{owner.pk}/costs/daily").status_code == 200
    program = using(key_for(staff))
    assert program.get(f"/api/users/{owner.pk}/costs/daily").status_code == 404
    assert program.get(f"/api/users/{staff.pk}/costs/daily").status_code == 200


def test_rates_and_quotas_are_the_account_s(owner, settings):
    settings.RATES = {**settings.RATES, "projects": "3/1m"}
    for client in (client_of(owner), using(key_for(owner)), using(key_for(owner))):
        assert client.get("/api/projects").status_code == 200
    assert using(key_for(owner)).get("/api/projects").json()["code"] == "rate_limited"
    Quota.objects.filter(user=owner).update(texts_per_day=0)
    answer = using(key_for(owner)).post("/api/generate/text", {"prompt": "A line"})
    assert (answer.status_code, answer.json()["code"]) == (429, "daily_quota_exceeded")


def test_a_key_opens_no_page(owner):
    client = Client(headers={"Authorization": f"Bearer {key_for(owner)}"})
    assert not client.get("/api/me").cookies
    assert client.get("/account").status_code == 302


def test_one_query_and_one_write_a_minute(owner, django_assert_num_queries):
    program = using(key_for(owner))
    program.get("/api/me")
    first = ApiKey.objects.get().last_used_at
    with django_assert_num_queries(1):
        program.get("/api/me")
    assert ApiKey.objects.get().last_used_at == first
    ApiKey.objects.update(last_used_at=first - timedelta(minutes=1))
    program.get("/api/me")
    assert ApiKey.objects.get().last_used_at >= first


def test_nobody_sees_or_revokes_another_s(owner, stranger):
    text, other = key_for(owner), client_of(stranger)
    assert other.get(KEYS).json()["results"] == []
    assert other.delete(f"{KEYS}/{ApiKey.objects.get().pk}").status_code == 404
    assert using(text).get("/api/me").status_code == 200


def test_a_new_password_leaves_keys_and_logging_out_everywhere_may_end_them(owner):
    program, mina = using(key_for(owner)), client_of(owner)
    changed = mina.post("/api/password", {"current_password": PASSWORD, "new_password": "another walk at dusk"})
    assert changed.status_code in {200, 204}
    client_of(User.objects.get(pk=owner.pk)).post("/api/logout", {"everywhere": True})
    assert program.get("/api/me").status_code == 200
    client_of(User.objects.get(pk=owner.pk)).post("/api/logout", {"everywhere": True, "keys": True})
    assert program.get("/api/me").status_code == 401


def test_whoever_wants_to_be_deleted_has_no_keys_from_then_on(owner):
    program = using(key_for(owner))
    ask_for_deletion(owner)
    assert program.get("/api/me").status_code == 401
    delete_accounts(User.objects.filter(pk=owner.pk))
    assert not ApiKey.objects.exists()


def test_the_export_lists_keys_without_a_trace_of_the_secret(owner, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    key_for(owner)
    found, _ = export.request_export(owner)
    export.build(found.pk)
    found.refresh_from_db()
    with ZipFile(default_storage.open(found.name)) as archive:
        [row] = json.loads(archive.read("accounts.apikey.json"))
        everything = b"".join(map(archive.read, archive.namelist())).decode()
    assert row["name"] == "Shop" and "secret_hash" not in row
    assert ApiKey.objects.get().secret_hash not in everything


def test_a_page_session_makes_keys_with_its_csrf_token_only(owner):
    laptop = Device()
    del laptop.headers["Authorization"]
    assert laptop.call("GET", KEYS).status_code == 200
    assert laptop.call("POST", KEYS, {"name": "Shop", "scopes": ["read"]}).status_code == 403


def test_staff_sees_no_secret_and_revokes_with_a_reason(client, owner, django_user_model):
    text = key_for(owner)
    client.force_login(django_user_model.objects.create_superuser("chief", "chief@example.com", PASSWORD))
    key = ApiKey.objects.get()
    for path in ("/admin/accounts/apikey/", f"/admin/accounts/apikey/{key.pk}/change/"):
        page = client.get(path).content.decode()
        assert key.prefix in page
        assert key.secret_hash not in page and text not in page
    body = {"action": "revoke", "_selected_action": str(key.pk)}
    asked = client.post("/admin/accounts/apikey/", {**body, "step": "preview", "reason": "Found in a repository"})
    token = asked.context["token"]
    assert using(text).get("/api/me").status_code == 200
    done = {**body, "step": "apply", "reason": "Found in a repository", "token": token}
    client.post("/admin/accounts/apikey/", done)
    assert using(text).get("/api/me").status_code == 401


def test_a_planted_key_is_read_in_no_log_and_no_report(owner, settings, mailoutbox):
    """Used, refused, printed, and in a fault of the database while it is looked up."""
    settings.ADMINS = [("Ops", "ops@example.com")]
    text, stream = key_for(owner), io.StringIO()
    secret = text.rsplit("_", 1)[1]
    formatter = logging_config(debug=False, level="DEBUG", mask=Mask())["formatters"]["structured"]
    handler = logging.StreamHandler(stream)
    handler.setFormatter(formatter.pop("()")(**formatter))
    client = Client(headers={"Authorization": f"Bearer {text}"}, raise_request_exception=False)
    logging.getLogger().addHandler(handler)
    try:
        client.get("/api/me")
        client.get("/api/me/keys")
        logging.getLogger("a.program").warning("refused %s", text)
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE accounts_apikey RENAME TO gone")
        assert client.get("/api/me").status_code == 500
    finally:
        logging.getLogger().removeHandler(handler)
    [report] = mailoutbox
    reported = report.subject + report.body + "".join(str(content) for content, _ in report.alternatives)
    assert "accounts_apikey" in reported and "a.program" in stream.getvalue()
    assert text[:16] in stream.getvalue(), "which key it was may be read"
    assert secret not in reported and secret not in stream.getvalue()


@pytest.mark.django_db(transaction=True)
def test_a_use_at_the_same_moment_does_not_undo_a_revocation(owner, monkeypatch):
    """The request has read the open key; it is revoked; then the use is noted."""
    text, mina = key_for(owner), client_of(owner)
    read, revoked, answers = threading.Event(), threading.Event(), []
    note = api_keys._note_use

    def late(key, now):
        read.set()
        revoked.wait(10)
        note(key, now)

    def use():
        answers.append(using(text).get("/api/me").status_code)
        connection.close()

    monkeypatch.setattr(api_keys, "_note_use", late)
    thread = threading.Thread(target=use)
    thread.start()
    assert read.wait(10)
    assert mina.delete(f"{KEYS}/{ApiKey.objects.get().pk}").status_code == 204
    revoked.set()
    thread.join(10)
    assert answers == [200], "it was let in before"
    assert ApiKey.objects.get().revoked_at is not None
    assert using(text).get("/api/me").status_code == 401
