"""An alarm for each incident: raised once, told until somebody has heard it, ended when it is over."""

import json
import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from artify.core.backup import alarms
from artify.core.models import BackupAlarm, BackupRun
from artify.core.tasks import tell_alarm, watch_backups
from tests.logs import logged

pytestmark = pytest.mark.django_db


@pytest.fixture
def listener():
    """An address that keeps what is posted to it, and answers what ``answers`` says, 200 at last."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(answers.pop(0) if answers else 200)
            self.end_headers()

        def log_message(self, *_args):
            pass

    received, answers = [], []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    server.received, server.answers = received, answers
    server.url = f"http://127.0.0.1:{server.server_port}/alarm"
    yield server
    server.shutdown()
    server.server_close()


def installed(hours):
    MigrationRecorder.Migration.objects.filter(app="core", name="0002_backup_runs").update(
        applied=timezone.now() - timedelta(hours=hours)
    )


def row(state="completed", hours=0.0, kind="backup", **fields):
    at = timezone.now() - timedelta(hours=hours)
    return BackupRun.objects.create(kind=kind, state=state, started_at=at, beat_at=at, ended_at=at, **fields)


@pytest.fixture
def watch(caplog):
    """A function: a look, so many hours from now; what was logged."""

    def look(hours=0.0):
        seen = len(caplog.records)
        alarms.watch(timezone.now() + timedelta(hours=hours))
        lines = logged(caplog, since=seen)
        return [line["code"] for line in lines if line["event"] == "backup_alarm" and line["level"] == "error"]

    return look


def test_none_in_26_hours_alarms_once(watch):
    installed(hours=100)
    row(hours=25.9)
    assert watch() == []
    assert watch(hours=0.2) == ["backup_late"]
    assert watch(hours=0.3) == watch(hours=9) == []
    alarm = BackupAlarm.objects.get()
    assert (alarm.code, alarm.ended_at) == ("backup_late", None)
    row()
    assert watch() == []
    alarm.refresh_from_db()
    assert alarm.ended_at
    assert watch(hours=26.1) == ["backup_late"]  # another incident


def test_a_new_installation_has_26_hours(watch):
    installed(hours=25)
    assert watch() == []
    assert watch(hours=1.1) == ["backup_late"]


@pytest.mark.parametrize("state", ["failed", "lost"])
def test_each_row_of_failures_is_one_incident(state, watch):
    row(hours=9)
    row(state, hours=3, error_code="no_room", error_values={"where": "/b", "needed": "5", "free": "1"})
    assert watch() == ["backup_failed"]
    row(state, hours=2), row(state, hours=1)
    assert watch() == []
    assert "not enough room in /b: 5 MB" in BackupAlarm.objects.get().detail
    row(hours=0.5)
    assert watch() == [] and BackupAlarm.objects.get().ended_at
    row(state)
    assert watch() == ["backup_failed"]


def test_a_failed_drill_alarms(watch):
    row()
    row("failed", kind="drill", error_code="restored_differs", error_values={"findings": "3"})
    assert watch() == ["drill_failed"]
    assert "3 findings" in BackupAlarm.objects.get().detail


def test_the_address_is_told_once(settings, listener):
    settings.BACKUP_ALARM_URL = listener.url
    row("failed", error_code="no_backup", error_values={"where": "here"})
    (pk,) = alarms.watch(timezone.now())
    assert tell_alarm(pk) is True
    assert tell_alarm(pk) is False and alarms.watch(timezone.now()) == []
    (said,) = listener.received
    assert said["alarm"] == "backup_failed" and said["detail"] == "There is no backup in here."


def test_an_address_that_does_not_hear_is_told_again(settings, listener):
    settings.BACKUP_ALARM_URL = listener.url
    listener.answers += [503, 500]
    row("failed", error_code="no_backup", error_values={"where": "here"})
    now, heard = timezone.now(), []
    (pk,) = alarms.watch(now)
    for _ in range(3):
        heard.append(tell_alarm(pk))
        assert tell_alarm(pk) is False  # too soon
        BackupAlarm.objects.update(next_try_at=now)
    assert heard == [False, False, True]
    assert len(listener.received) == 3
    assert BackupAlarm.objects.get().tries == 3


def test_an_address_where_nobody_is_does_no_harm(settings, listener):
    settings.BACKUP_ALARM_URL = "http://127.0.0.1:9/"
    row("failed")
    (pk,) = alarms.watch(timezone.now())
    assert tell_alarm(pk) is False
    assert BackupAlarm.objects.get().told_at is None


def test_the_watch_finds_the_lost_ones_too(settings):
    row("running", hours=1)
    watch_backups()
    assert BackupRun.objects.get().state == "lost"
    assert BackupAlarm.objects.get().code == "backup_failed"
