"""`python -m artify.run`, for real: it starts, answers, tells, and ends without a trace."""

import signal
import socket
import stat

import httpx
import pytest
import redis

from accounts.demo import LOGINS
from artify.run import ports
from artify.run.embedded import start_valkey
from tests.run.conftest import Start
from tests.run.launch import Launch

LONG_NAME = "a folder whose name makes the path longer than any socket's " + "x" * 100


def parts(launch: Launch) -> dict[str, str]:
    answer = launch.get("/api/health/ready")
    assert answer.status_code == 200
    return answer.json()["checks"]


def test_starts_answers_and_ends_without_a_trace(start: Start):
    launch = start(LONG_NAME, DEMO_LOGINS="true").until_ready()

    assert httpx.get(f"http://127.0.0.1:{launch.port}/", follow_redirects=True).status_code == 200
    assert launch.get("/api/health").status_code == 200
    assert {name: parts(launch)[name] for name in ("database", "cache", "broker", "vector_store")} == {
        "database": "ok",
        "cache": "ok",
        "broker": "ok",
        "vector_store": "ok",
    }
    assert len(LOGINS) == 2
    for login in LOGINS:
        assert f"{login.username} / {login.password}" in launch.output
        account = {"username": login.username, "password": login.password}
        assert launch.post("/api/login", account).status_code == 200
    run_env = launch.data_dir / "run.env"
    assert stat.S_IMODE(run_env.stat().st_mode) == 0o600
    values = dict(line.split("=", 1) for line in run_env.read_text().splitlines())
    assert redis.Redis.from_url(values["REDIS_URL"]).ping()
    assert httpx.get(f"{values['CHROMA_URL']}/api/v2/heartbeat").status_code == 200
    launch.wait_for(r"worker .* ready")

    assert launch.stop(signal.SIGINT) == 0
    assert launch.left() == []
    assert not run_env.exists()
    assert "Traceback" not in launch.output
    order = [launch.output.index(word) for word in ("Warm shutdown", "Received SIGTERM scheduling shutdown")]
    assert order == sorted(order), "the worker lost its queue before it had stopped"


def test_servers_named_in_settings_are_used_and_not_started(start: Start, tmp_path):
    with start_valkey(tmp_path / "elsewhere") as url:
        launch = start(REDIS_URL=url, CHROMA_URL="http://127.0.0.1:9").until_ready()
        assert launch.find("valkey-server") == launch.find("chroma", "run") == []
        assert parts(launch)["cache"] == "ok"
        assert parts(launch)["vector_store"] == "down"
        assert "REDIS_URL" not in (launch.data_dir / "run.env").read_text()
        assert redis.Redis.from_url(url).keys("*"), "nothing was written to the named server"
        assert launch.stop(signal.SIGTERM) == 0


def test_a_taken_port_is_said_and_nothing_starts(start: Start):
    with socket.socket() as other:
        other.bind((ports.LOOPBACK, 0))
        other.listen()
        launch = start(port=other.getsockname()[1])
        assert launch.process.wait(20) == 1
        launch.wait_for(rf"Port {launch.port} is taken .* make run PORT=")
    assert not (launch.data_dir / "db.sqlite3").exists()


@pytest.mark.parametrize("port", ["http", "0", "70000"])
def test_a_port_that_is_none_is_said(start: Start, port: str):
    launch = start(PORT=port)
    assert launch.process.wait(20) == 1
    launch.wait_for("PORT must be a number from 1 to 65535")


def test_a_failed_preparation_ends_the_run(start: Start):
    launch = start(DATABASE_URL="sqlite:////nowhere/db.sqlite3")
    launch.wait_for("Preparing the database failed")
    assert launch.process.wait(20) == 1
    assert launch.left() == []
