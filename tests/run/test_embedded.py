"""The embedded servers: closed to strangers, and gone with whoever started them."""

import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
import redis

from artify.run import ports
from artify.run.embedded import start_chroma, start_valkey
from tests.run.launch import ROOT, alive


def test_valkey_keeps_what_it_was_told_and_asks_for_the_password(tmp_path: Path):
    folder = tmp_path / 'a "quoted" folder'
    with start_valkey(folder) as url:
        client = redis.Redis.from_url(url)
        client.set("job", "queued")
        port = client.connection_pool.connection_kwargs["port"]
        with pytest.raises(redis.AuthenticationError):
            redis.Redis(port=port).get("job")
        assert (folder / "valkey.conf").stat().st_mode & 0o077 == 0
        listening = {
            connection.laddr.ip
            for connection in psutil.net_connections("tcp")
            if connection.laddr.port == port and connection.status == psutil.CONN_LISTEN
        }
        assert listening == {"127.0.0.1"}
    with start_valkey(folder) as url:
        assert redis.Redis.from_url(url).get("job") == b"queued"


def test_two_servers_of_a_kind_live_side_by_side(tmp_path: Path):
    with start_valkey(tmp_path / "one") as one, start_valkey(tmp_path / "two") as two:
        assert one != two
        redis.Redis.from_url(one).set("mine", 1)
        assert redis.Redis.from_url(two).get("mine") is None


def test_a_server_that_cannot_start_is_said(tmp_path: Path):
    (tmp_path / "chroma").mkdir()
    (tmp_path / "chroma" / "chroma.sqlite3").mkdir()
    with pytest.raises(RuntimeError, match="chroma did not start"), start_chroma(tmp_path / "chroma"):
        pass


def test_a_killed_owner_takes_its_server_along(tmp_path: Path):
    program = f"""
import time
from pathlib import Path
from artify.run.embedded import start_valkey
with start_valkey(Path({str(tmp_path)!r})):
    print("started", flush=True)
    time.sleep(60)
"""
    owner = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert owner.stdout is not None
    assert owner.stdout.readline() == "started\n"
    children = psutil.Process(owner.pid).children()
    assert any("valkey-server" in process.name() for process in children)

    owner.kill()
    owner.wait()
    deadline = time.monotonic() + 10
    while any(alive(process) for process in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert [process.name() for process in children if alive(process)] == []


def test_a_port_that_someone_holds_is_taken():
    port = ports.find_free()
    assert ports.FIRST_PORT <= port < ports.LAST_PORT
    assert not ports.is_taken(port)
    holder = subprocess.Popen([sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"])
    try:
        deadline = time.monotonic() + 10
        while not ports.is_taken(port) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert ports.is_taken(port)
    finally:
        holder.kill()
        holder.wait()
