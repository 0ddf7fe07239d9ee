"""Promise 35: all one's data as a file, and the end of an account: complete, late enough, what must stay names nobody."""

import json
from datetime import timedelta
from decimal import Decimal
from io import BytesIO
from uuid import uuid4
from zipfile import ZipFile

import pytest
from django.contrib.admin.models import LogEntry
from django.core import mail
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from accounts import deletion, export, ledger, tasks
from accounts.belongings import ways
from accounts.models import Attempt, AuthSession, CostDay, DataExport, Entry, Quota, User
from artify.core.models import Change
from artify.core.money import to_nano
from campaigns.brands import guidelines
from campaigns.models import Brand, Campaign, Creative, Guideline, Segment
from generation.ledger_check import run_check
from generation.models import Job
from projects.models import Asset, Project
from tests.factories import (
    PASSWORD,
    BrandFactory,
    CampaignFactory,
    JobFactory,
    ProjectFactory,
    SegmentFactory,
    TemplateFactory,
    client_of,
)
from vectorstore.models import IndexTask

pytestmark = pytest.mark.django_db
PICTURE = b"a picture's bytes"


@pytest.fixture(autouse=True)
def storage(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def fill(user, marker):
    """One of nearly everything, with a word that can be looked for."""
    campaign = CampaignFactory(user=user, name=f"{marker} campaign")
    brand = BrandFactory(user=user, name=f"{marker} brand")
    guidelines.add(brand, [{"category": "tone", "text": f"{marker} tone"}], user, publish=True)
    job = JobFactory(user=user, campaign=campaign, prompt=f"{marker} prompt", status="completed")
    charge = ledger.Charge(uuid4(), user, "text", 1, Decimal("0.5"), "gpt-4o", str(job.pk))
    with transaction.atomic():
        ledger.reserve(charge, sent=True)
    ledger.settle(charge.key, Decimal("0.25"))
    Job.objects.filter(pk=job.pk).update(cost_nano=to_nano(Decimal("0.25")), attempt_key=charge.key)
    JobFactory(user=user, prompt=f"{marker} prompt", status="completed", model="gpt-4o", cache="exact", saved_nano=9)
    ledger.note_saving("exact", user, "text", "gpt-4o", None, 9)
    Creative.objects.create(user=user, campaign=campaign, content_type="text", prompt=f"{marker} copy", model="m")
    SegmentFactory(user=user, name=f"{marker} segment")
    ProjectFactory(user=user, campaign=campaign, name=f"{marker} design", data={"objects": [{"text": marker}]})
    TemplateFactory(owner=user, name=f"{marker} template")
    asset = Asset(user=user, sha256=f"{user.pk:064}", content_type="image/png", width=1, height=1, bytes=len(PICTURE))
    asset.file.save(f"assets/{marker}.png", ContentFile(PICTURE))
    return asset


def made(user, client):
    """The file, from asking for it to fetching it."""
    answer = client.post("/api/me/export")
    assert (answer.status_code, answer.json()["state"]) == (202, "pending")
    tasks.build_export(str(user.exports.get().pk))
    found = client.get("/api/me/export").json()
    assert (found["state"], found["progress"]) == ("ready", 1.0)
    return found


def test_an_export_holds_everything_of_one_and_nothing_of_others(owner, stranger, owner_api, client):
    asset = fill(owner, "Mine")
    fill(stranger, "Theirs")
    found = made(owner, owner_api)
    answer = client.get(found["url"])
    assert answer.headers["Content-Disposition"].startswith("attachment")
    archive = ZipFile(BytesIO(b"".join(answer.streaming_content)))
    assert archive.testzip() is None
    parts = {name: json.loads(archive.read(name)) for name in archive.namelist() if name.endswith(".json")}
    expected = {model._meta.label_lower for model in ways() if model._meta.label not in export.LEFT_OUT}
    assert {name.removesuffix(".json") for name in parts} == expected
    assert len(parts["generation.job.json"]) == 2
    for name in ("campaigns.guideline", "projects.project", "accounts.attempt", "campaigns.creative"):
        assert len(parts[f"{name}.json"]) == 1, name
    everything = json.dumps(parts)
    assert "Mine tone" in everything and "Mine prompt" in everything and "Theirs" not in everything
    assert archive.read(f"files/{asset.file.name}") == PICTURE
    assert stranger.username not in everything and owner.password not in everything
    assert AuthSession.objects.filter(user=owner).first().current_jti not in everything


def test_one_export_at_a_time_and_a_second_delivery_finds_nothing_to_do(owner, owner_api):
    owner_api.post("/api/me/export")
    owner_api.post("/api/me/export")
    made_one = DataExport.objects.get()
    export.build(made_one.pk)
    name = DataExport.objects.get().name
    export.build(made_one.pk)
    assert DataExport.objects.get().name == name
    DataExport.objects.update(state="processing", created_at=timezone.now() - timedelta(hours=2))
    assert owner_api.get("/api/me/export").json()["state"] == "failed", "its worker is gone"


def test_links_and_files_expire(owner, owner_api, client, monkeypatch):
    assert owner_api.get("/api/me/export").json()["state"] == "none"
    found = made(owner, owner_api)
    assert client.get(found["url"] + "x").status_code == 404
    name = DataExport.objects.get().name
    assert default_storage.exists(name)
    monkeypatch.setattr(export, "LINK_SECONDS", -1)
    assert client.get(found["url"]).status_code == 404
    DataExport.objects.update(created_at=timezone.now() - timedelta(days=8))
    assert tasks.forget_old_exports() == 1
    assert not default_storage.exists(name) and owner_api.get("/api/me/export").json()["state"] == "none"


def test_a_failed_export_says_so(owner, owner_api, monkeypatch):
    owner_api.post("/api/me/export")
    monkeypatch.setattr(default_storage, "save", lambda *_arguments: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError):
        export.build(DataExport.objects.get().pk)
    assert owner_api.get("/api/me/export").json()["state"] == "failed"


def ask(client):
    return client.post("/api/me/deletion", {"password": PASSWORD})


def test_deletion_is_asked_for_with_the_password_and_signs_out(owner, owner_api):
    phone = client_of(owner)
    wrong = owner_api.post("/api/me/deletion", {"password": "not it"})
    assert (wrong.status_code, wrong.json()["errors"][0]["field"]) == (400, "password")
    assert ask(owner_api).status_code == 202
    assert (owner_api.get("/api/me").status_code, phone.get("/api/me").status_code) == (401, 401)
    owner.refresh_from_db()
    assert timedelta(days=29) < owner.deletion_at - timezone.now() < timedelta(days=31)
    tasks.send_deletion_notice(owner.pk)
    assert "To keep it, sign in before then" in mail.outbox[-1].body
    assert tasks.delete_due_accounts() == 0 and User.objects.filter(pk=owner.pk).exists()


def test_signing_in_calls_it_off(owner, owner_api, api):
    ask(owner_api)
    User.objects.filter(pk=owner.pk).update(deletion_at=timezone.now() - timedelta(seconds=1))
    assert api.post("/api/login", {"username": "owner", "password": "not it"}).status_code == 401
    assert User.objects.get(pk=owner.pk).deletion_at is not None
    assert api.post("/api/login", {"username": "owner", "password": PASSWORD}).status_code == 200
    assert tasks.delete_due_accounts() == 0 and User.objects.get(pk=owner.pk).deletion_at is None


def test_nothing_of_a_person_is_left(owner, stranger, owner_api, staff, client, django_capture_on_commit_callbacks):
    asset = fill(owner, "Mine")
    other = fill(stranger, "Theirs")
    made(owner, owner_api)
    exported = DataExport.objects.get().name
    client.force_login(staff)
    page = {"texts_per_day": "9", "images_per_day": "20", "usd_per_month": "50", "reason": "Trial"}
    client.post(reverse("admin:accounts_quota_change", args=[owner.quota.pk]), page)
    before = (Attempt.objects.count(), Entry.objects.count(), CostDay.objects.count())
    ask(owner_api)
    User.objects.filter(pk=owner.pk).update(deletion_at=timezone.now() - timedelta(seconds=1))
    IndexTask.objects.all().delete()
    with django_capture_on_commit_callbacks(execute=True):
        assert tasks.delete_due_accounts() == 1
    gone = User.objects.get(pk=owner.pk)
    assert (gone.username, gone.email, gone.is_active) == (
        f"deleted-{gone.pk}",
        f"deleted-{gone.pk}@deleted.invalid",
        False,
    )
    assert (Attempt.objects.count(), Entry.objects.count(), CostDay.objects.count()) == before, "accounting keeps these"
    assert run_check().is_clean
    assert set(Job.objects.values_list("user", flat=True)) == {stranger.pk}
    for model in (Brand, Campaign, Creative, Segment, Project, Asset):
        assert model.objects.filter(user=stranger).count() == 1 == model.objects.count(), model
    assert Guideline.objects.get().text == "Theirs tone"
    assert not Quota.objects.filter(user=owner).exists() and not AuthSession.objects.filter(user=owner).exists()
    assert IndexTask.objects.exists(), "the index is told"
    assert not default_storage.exists(asset.file.name) and not default_storage.exists(exported)
    assert default_storage.exists(other.file.name)
    told = json.dumps(list(Change.objects.values()), default=str) + json.dumps(
        list(LogEntry.objects.values()), default=str
    )
    assert "Mine" not in told and '"owner"' not in told and "Trial" in told


def test_without_a_ledger_the_row_goes_too(owner):
    deletion.delete_accounts(User.objects.filter(pk=owner.pk))
    assert not User.objects.filter(pk=owner.pk).exists()


def test_staff_deletes_an_account_that_the_ledger_names(client, staff, owner):
    fill(owner, "Mine")
    client.force_login(staff)
    page = reverse("admin:accounts_user_delete", args=[owner.pk])
    assert client.get(page).status_code == 200
    assert client.post(page, {"post": "yes"}).status_code == 302
    assert User.objects.get(pk=owner.pk).username == f"deleted-{owner.pk}"


def test_a_file_that_others_use_stays(owner, stranger, django_capture_on_commit_callbacks):
    asset = fill(owner, "Mine")
    ProjectFactory(user=stranger, thumbnail=asset.file.name)
    with django_capture_on_commit_callbacks(execute=True):
        deletion.delete_accounts(User.objects.filter(pk=owner.pk))
    assert default_storage.exists(asset.file.name)


def test_a_model_that_names_a_user_cannot_be_forgotten():
    """Whatever goes with a user is found; a new model joins by itself."""
    assert {"campaigns.GuidelineVersion", "projects.ProjectVersion", "accounts.Entry", "generation.Job"} <= {
        model._meta.label for model in ways()
    }
