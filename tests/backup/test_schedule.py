"""When backups are made, how long they are kept, that there is one at a time, and what becomes of one that is killed."""

import os
import signal
import stat
import subprocess
import sys
import threading
import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from artify.core.backup import due, keeping, making, media, retention, runs, targets
from artify.core.backup.errors import BackupError
from artify.core.models import BackupRun
from artify.core.tasks import keep_backups
from tests.scratch import ROOT
from tests.stack import wait_until

pytestmark = pytest.mark.usefixtures("url")
SEOUL = ZoneInfo("Asia/Seoul")
FIVE = datetime(2026, 11, 28, 5, 0, tzinfo=SEOUL)


def row(kind="backup", state="completed", at=FIVE, **fields):
    return BackupRun.objects.create(kind=kind, state=state, started_at=at, beat_at=at, ended_at=at, **fields)


@pytest.mark.parametrize(
    ("now", "slot"),
    [
        (FIVE, datetime(2026, 11, 28, 3, 0, tzinfo=SEOUL)),
        (FIVE.replace(hour=2), datetime(2026, 11, 27, 3, 0, tzinfo=SEOUL)),
        (FIVE.replace(hour=3), datetime(2026, 11, 28, 3, 0, tzinfo=SEOUL)),
        (FIVE.astimezone(ZoneInfo("America/New_York")), datetime(2026, 11, 28, 3, 0, tzinfo=SEOUL)),
    ],
)
def test_the_time_of_the_day_is_the_servers(now, slot):
    assert due.last_slot(now) == slot


def test_one_is_due_once_a_day():
    assert due.is_backup_due(FIVE)  # none was ever made
    row(at=FIVE - timedelta(hours=3))  # at two, for yesterday's three
    assert due.is_backup_due(FIVE)
    row(at=FIVE - timedelta(hours=1), folder="/somewhere")  # somebody's own copy
    assert due.is_backup_due(FIVE)
    row(at=FIVE - timedelta(hours=1))
    assert not due.is_backup_due(FIVE)
    assert due.is_backup_due(FIVE + timedelta(hours=22, minutes=1))


def test_one_that_failed_is_tried_again_after_an_hour():
    row(state="failed", at=FIVE)
    assert not due.is_backup_due(FIVE + timedelta(minutes=59))
    assert due.is_backup_due(FIVE + timedelta(minutes=61))


def test_without_a_time_there_is_none(settings):
    settings.BACKUP_TIME = ""
    assert not due.is_backup_due(FIVE)
    assert not due.is_late(FIVE + timedelta(days=9))


def test_the_first_tick_makes_one_and_drills_it_the_next_does_nothing(person, places):
    keep_backups()
    assert [(run.kind, run.state) for run in BackupRun.objects.order_by("pk")] == [
        ("backup", "completed"),
        ("drill", "completed"),
    ]
    keep_backups()
    assert BackupRun.objects.count() == 2
    BackupRun.objects.update(started_at=timezone.now() - timedelta(days=2))
    keep_backups()
    assert [run.kind for run in BackupRun.objects.order_by("pk")] == ["backup", "drill", "backup"]
    BackupRun.objects.update(started_at=timezone.now() - timedelta(days=31))
    keep_backups()
    assert BackupRun.objects.filter(kind="drill").count() == 2


def test_one_whose_file_is_gone_or_cut_is_made_again(person, places):
    keeping.keep()
    for harm in (lambda path: path.unlink(), lambda path: path.write_bytes(path.read_bytes()[:-1])):
        harm(places.archives()[-1])
        keeping.keep()
        run = BackupRun.objects.filter(kind="backup").first()
        assert (run.state, run.error_code) == ("failed", "file_changed")
        BackupRun.objects.filter(kind="backup", state="failed").update(ended_at=timezone.now() - timedelta(hours=2))
        keeping.keep()
        assert BackupRun.objects.filter(kind="backup").first().state == "completed"


def test_old_ones_go_when_a_new_one_is_there_and_only_then(person, places, settings, monkeypatch):
    places.backups.mkdir()
    day = timezone.now()
    old, young, other = (
        f"artify-{(day - timedelta(days=days)).strftime('%Y%m%dT%H%M%SZ')}-aaaaaa.tar" for days in (15, 13, 40)
    )
    for name in (old, young, f"mine-{other}"):
        (places.backups / name).write_bytes(b"")
    with monkeypatch.context() as patch:
        patch.setattr(media, "write", broken)
        with pytest.raises(BackupError):
            making.make()
    assert {path.name for path in places.backups.iterdir()} == {old, young, f"mine-{other}"}
    run = making.make()
    assert {path.name for path in places.backups.iterdir()} == {young, f"mine-{other}", run.file_name}


def test_the_newest_stays_however_old_it_is(places):
    places.backups.mkdir()
    names = [f"artify-2020010{day}T030000Z-aaaaaa.tar" for day in (1, 2, 3)]
    for name in names:
        (places.backups / name).write_bytes(b"")
    assert retention.forget_old(targets.configured(), names[-1]) == 2
    assert [path.name for path in places.archives()] == [names[-1]]


def broken(*_args):
    raise BackupError("unexpected", detail="a test")


def test_one_that_fails_leaves_no_file_and_says_why(person, places, monkeypatch):
    monkeypatch.setattr(media, "write", broken)
    with pytest.raises(CommandError, match="Something unforeseen went wrong: a test"):
        call_command("backup")
    run = BackupRun.objects.get()
    assert (run.state, run.error_code, run.error_values, run.partial) == (
        "failed",
        "unexpected",
        {"detail": "a test"},
        "",
    )
    assert places.archives() == [] and places.left() == []


def test_a_full_disk_fails_loudly(person, places, monkeypatch):
    def full(_self, _data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("artify.core.backup.streams.HashedWriter.write", full)
    with pytest.raises(BackupError, match="No space left"):
        making.make()
    assert "No space left" in BackupRun.objects.get().error_values["detail"]
    assert places.archives() == [] and places.left() == []


def test_one_that_cannot_be_read_back_is_none(person, places, monkeypatch):
    """As a disk that keeps something else than it was given."""
    sync = os.fsync

    def failing_disk(handle):
        sync(handle)
        if stat.S_ISREG(os.fstat(handle).st_mode):
            os.pwrite(handle, b"\0\0\0\0", os.fstat(handle).st_size // 2)

    monkeypatch.setattr("artify.core.backup.making.os.fsync", failing_disk)
    with pytest.raises(BackupError) as caught:
        making.make()
    assert caught.value.code == "altered"
    assert places.archives() == [] and places.left() == []
    assert BackupRun.objects.get().state == "failed"


def test_two_at_once_are_one(person):
    inside, go_on, codes = threading.Event(), threading.Event(), []

    def first():
        try:
            with runs.recorded(BackupRun.Kind.BACKUP):
                inside.set()
                go_on.wait(20)
        finally:
            connection.close()

    thread = threading.Thread(target=first)
    thread.start()
    assert inside.wait(20)
    try:
        with pytest.raises(BackupError) as caught:
            making.make()
        codes.append(caught.value.code)
        assert not due.is_backup_due(timezone.now())
    finally:
        go_on.set()
        thread.join()
    assert codes == ["already_running"]
    assert [run.state for run in BackupRun.objects.all()] == ["completed"]


def test_eight_that_start_together_are_one_and_the_others_say_so(person, places):
    barrier, ends = threading.Barrier(8), []

    def run():
        try:
            barrier.wait(20)
            making.make()
            ends.append("made")
        except BackupError as error:
            ends.append(error.code)
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(ends) == 8 and set(ends) <= {"made", "already_running"}
    assert ends.count("made") == len(places.archives()) == BackupRun.objects.count() >= 1


def test_a_killed_one_is_found_lost_and_its_file_goes(person, places, url, settings):
    """SIGKILL in the middle: nothing is left that looks like a backup, and the next one is made."""
    for number in range(30):
        default_storage.save(f"assets/{number}.bin", ContentFile(os.urandom(5_000_000)))
    environment = {**os.environ, "DATABASE_URL": url, "BACKUP_DIR": str(places.backups)}
    # The folder of files cannot be set apart from the data folder: it is led there by a link.
    data = places.media.parent / "data"
    data.mkdir()
    (data / "media").symlink_to(places.media)
    process = subprocess.Popen(
        [sys.executable, "manage.py", "backup"],
        cwd=ROOT,
        env=environment | {"ARTIFY_DATA_DIR": str(data)},
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    wait_until(lambda: size_of(places) > 20_000_000 or process.poll() is not None, what="a partial file")
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL, "it had ended already"
    assert places.archives() == [] and len(places.left()) == 1
    assert BackupRun.objects.get().state == "running"
    with pytest.raises(BackupError):
        making.make()  # nobody can know yet that it is dead
    BackupRun.objects.update(beat_at=timezone.now() - BackupRun.SILENT - timedelta(seconds=1))
    assert runs.recover_lost() == 1
    run = BackupRun.objects.get()
    assert (run.state, run.error_code) == ("lost", "worker_lost")
    assert places.left() == []
    assert making.make().state == "completed"


def size_of(places):
    return sum(path.stat().st_size for path in places.backups.glob(".artify-*")) if places.backups.exists() else 0


def test_a_partial_file_of_nobody_goes_with_the_next_backup(person, places):
    places.backups.mkdir()
    stray, fresh = places.backups / ".artify-1.tar.partial", places.backups / ".artify-2.tar.partial"
    for path in (stray, fresh):
        path.write_bytes(b"half")
    os.utime(stray, (time.time() - 4000,) * 2)
    making.make()
    assert places.left() == [fresh.name]


def test_a_run_says_that_it_lives(person, monkeypatch):
    monkeypatch.setattr(runs, "BEAT_SECONDS", 0.02)
    with runs.recorded(BackupRun.Kind.BACKUP) as run:
        wait_until(lambda: BackupRun.objects.get().beat_at > run.beat_at, what="a beat")


def test_to_a_folder_of_ones_own(person, places, tmp_path, capsys):
    for number in range(2):
        call_command("backup", to=tmp_path / "stick")
        assert len(list((tmp_path / "stick").iterdir())) == number + 1
    assert "read back, SHA-256" in capsys.readouterr().out
    assert places.archives() == []
    (first, second) = BackupRun.objects.all()
    assert first.folder == second.folder == str(tmp_path / "stick")
    assert (tmp_path / "stick" / first.file_name).stat().st_mode & 0o777 == 0o600
