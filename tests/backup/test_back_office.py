"""What staff sees of backups: on the opening page, in their lists, in both languages."""

from datetime import timedelta

import pytest
from django.db.migrations.recorder import MigrationRecorder
from django.urls import reverse
from django.utils import timezone, translation

from artify.core.backup.errors import SENTENCES, sentence
from artify.core.models import BackupAlarm, BackupRun
from tests.factories import UserFactory
from tests.language import in_hangul

pytestmark = pytest.mark.django_db


@pytest.fixture
def office(client):
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    return client


def row(state="completed", hours=0.0, kind="backup", **fields):
    at = timezone.now() - timedelta(hours=hours)
    fields = {"size_bytes": 5_000_000, "sha256": "ab" * 32, "file_name": "artify-it.tar"} | fields
    return BackupRun.objects.create(kind=kind, state=state, started_at=at, beat_at=at, ended_at=at, **fields)


def signs(client):
    """The opening page's words on backups, and whether each is good."""
    text = client.get("/admin/").text
    items = text.split('<ul class="today-signs">')[1].split("</ul>")[0].split("<li ")[1:]
    found = {" ".join(strip(item).split()): "sign-good" in item for item in items}
    return {words: good for words, good in found.items() if "ackup" in words or "drill" in words or "백업" in words}


def strip(markup):
    return "".join(part.split(">", 1)[1] if ">" in part else part for part in markup.split("<"))


def installed(hours):
    MigrationRecorder.Migration.objects.filter(app="core", name="0002_backup_runs").update(
        applied=timezone.now() - timedelta(hours=hours)
    )


def test_a_fresh_installation_is_not_in_the_red(office):
    installed(hours=0)
    assert signs(office) == {"No backup yet: the first one is made within minutes.": True}
    installed(hours=27)
    assert signs(office) == {"There is no backup.": False}


def test_the_last_backup_and_the_last_drill(office):
    row(hours=3)
    row(hours=2, kind="drill")
    (backup, drill), goods = zip(*signs(office).items(), strict=True)
    assert backup.startswith("Last backup") and backup.endswith("3\xa0hours ago, 4.8\xa0MB".replace("\xa0", " "))
    assert drill.startswith("Last restore drill") and drill.endswith("the backup came back whole")
    assert goods == (True, True)


def test_what_is_wrong_is_said(office, settings):
    installed(hours=100)
    row(hours=27)
    assert [(words.endswith("no backup in the last 26 hours"), good) for words, good in signs(office).items()] == [
        (True, False)
    ]
    row("failed", error_code="no_room", error_values={"where": "/b", "needed": "5", "free": "1"})
    ((words, good),) = signs(office).items()
    assert "The latest one failed : There is not enough room in /b" in words.replace("failed:", "failed :") and not good
    row(findings=[{"code": "file_missing", "subject": "a.png", "detail": ""}])
    ((words, good),) = signs(office).items()
    assert words.endswith("1 file that the database names was not there") and not good
    row("failed", kind="drill", error_code="restored_differs", error_values={"findings": "2"})
    assert list(signs(office).values()) == [False, False]
    settings.BACKUP_TIME = ""
    BackupRun.objects.all().delete()
    assert signs(office) == {"Backups by schedule are off: BACKUP_TIME is empty.": False}


def test_a_drill_long_ago_is_said(office):
    row()
    row(kind="drill", hours=24 * 38)
    words = [words for words, good in signs(office).items() if not good]
    assert len(words) == 1 and words[0].endswith("none in the last 30 days")


def test_runs_and_alarms_are_read_and_nothing_else(office):
    run = row("failed", kind="drill", error_code="altered", error_values={"where": "<b>x</b>"}, folder="/stick")
    run.findings = [{"code": "table_differs", "subject": "accounts_user", "detail": "backup 2 rows, restored 1 rows"}]
    run.save()
    BackupAlarm.objects.create(code="drill_failed", detail="It differs.")
    text = office.get(reverse("admin:core_backuprun_changelist")).text
    assert "artify-it.tar" in text
    page = office.get(reverse("admin:core_backuprun_change", args=[run.pk]))
    assert "table_differs accounts_user" in page.text and "&lt;b&gt;x&lt;/b&gt; is not what was written" in page.text
    assert "/stick" in page.text and 'name="_save"' not in page.text
    assert "the last restore drill failed" in office.get(reverse("admin:core_backupalarm_changelist")).text
    for name in ("backuprun", "backupalarm"):
        assert office.get(reverse(f"admin:core_{name}_add")).status_code == 403
    assert office.post(reverse("admin:core_backuprun_delete", args=[run.pk]), {"post": "yes"}).status_code == 403


def test_it_speaks_korean(client):
    client.force_login(UserFactory(is_staff=True, is_superuser=True, language="ko"))
    row(hours=3)
    row("failed", error_code="truncated")
    row(hours=1, kind="drill")
    found = signs(client)
    assert [words[:6] for words in found] == ["마지막 백업", "마지막 복원"]
    assert "가장 최근 백업이 실패했어요" in next(iter(found)) and not any("ackup" in words for words in found)


def test_every_sentence_has_its_values_and_is_translated():
    names = (
        "program server found status detail engine name tables wanted migration known where needed free role findings"
    )
    values = dict.fromkeys(names.split(), "7")
    for code in SENTENCES:
        said = sentence(code, values)
        assert "%" not in said
        with translation.override("ko"):
            assert in_hangul(sentence(code, values)), code


def test_the_page_takes_no_more_queries_for_many_runs(office, django_assert_max_num_queries):
    for number in range(30):
        row(hours=number), row(hours=number, kind="drill")
    office.get("/admin/")
    with django_assert_max_num_queries(45):
        office.get("/admin/")
