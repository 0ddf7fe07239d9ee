"""A backup of 200 MB of files, and its way back, in processes whose memory does not grow with them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from artify.core.backup.database import current
from tests.scratch import ROOT, orm_on

pytestmark = pytest.mark.chaos
FILES, FILE_BYTES = 40, 5_000_000
MOST_GROWN_MB = 100  # parts of 8 MB, chunks, buffers, and what scrypt takes; not the 200 MB


def once(verb: str, url: str, data: Path, **settings: str) -> float:
    """By how many MB the process grew at most."""
    run = subprocess.run(
        [sys.executable, "-m", "bench.backup_once", verb],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": url, "BENCH_DATA_DIR": str(data), **settings},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    return float(json.loads(run.stdout.splitlines()[-1])["grown_mb"])


@pytest.mark.parametrize("key", ["", "a passphrase of some length"], ids=["plain", "encrypted"])
def test_memory_stays_flat(scratch, django_db_blocker, tmp_path, key):
    media = tmp_path / "data" / "media" / "assets"
    media.mkdir(parents=True)
    for number in range(FILES):
        (media / f"{number}.png").write_bytes(os.urandom(FILE_BYTES))
    settings = {"BACKUP_DIR": str(tmp_path / "backups"), "BACKUP_KEY": key}
    with django_db_blocker.unblock(), scratch.copy() as url, orm_on(url):
        saved = once("backup", url, tmp_path / "data", **settings)
        archive = next((tmp_path / "backups").iterdir())
        assert archive.stat().st_size > FILES * FILE_BYTES
        with current().scratch() as name:
            empty = url.rsplit("/", 1)[0] + f"/{name}" if url.startswith("postgres") else f"sqlite:///{name}"
            restored = once("restore", empty, tmp_path / "new", **settings)
    assert len(list((tmp_path / "new" / "media" / "assets").iterdir())) == FILES
    print(f"grew by {saved:.0f} MB to back up, {restored:.0f} MB to restore")
    assert max(saved, restored) < MOST_GROWN_MB
