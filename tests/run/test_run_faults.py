"""What a run does when its processes, or it itself, are killed."""

import signal
import time

import httpx
import pytest

from tests.run.conftest import Start
from tests.run.launch import Launch, alive

pytestmark = pytest.mark.chaos


def until_healthy(launch: Launch, seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            if launch.get("/api/health").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError(f"the web server did not come back:\n{launch.output}")


def test_killed_processes_come_back_and_two_copies_live_side_by_side(start: Start):
    launch = start("one").until_ready()
    beside = start("two").until_ready()

    web = launch.find("granian", str(launch.port))
    assert web
    web[0].kill()
    launch.wait_for(r"web ended \(SIGKILL\); starting it again in 0.5 s")
    until_healthy(launch)
    assert not any(alive(process) for process in web), "a worker of the killed server was left behind"

    worker = launch.find("celery", "worker", f"worker-{launch.port}@")[0]
    worker.kill()
    launch.wait_for(r"worker ended \(SIGKILL\)")
    launch.find("valkey-server")[0].kill()
    launch.wait_for(r"valkey ended \(SIGKILL\)")
    launch.find("chroma", "run")[0].kill()
    launch.wait_for(r"chroma ended \(SIGKILL\)")
    deadline = time.monotonic() + 30
    while launch.get("/api/health/ready").json()["status"] != "ok" and time.monotonic() < deadline:
        time.sleep(0.2)
    assert launch.get("/api/health/ready").json()["status"] == "ok"

    assert beside.get("/api/health/ready").json()["status"] == "ok"
    assert " ended (" not in beside.output
    assert launch.stop() == beside.stop() == 0
    left = launch.left() + beside.left()
    assert left == [], launch.output


def test_a_killed_supervisor_leaves_nothing_and_can_be_started_again(start: Start):
    launch = start().until_ready()
    run_env = launch.data_dir / "run.env"
    assert run_env.exists()

    launch.process.kill()
    launch.process.wait()
    again = start(port=launch.port).until_ready()

    assert launch.left() == []
    assert again.get("/api/health").status_code == 200
    assert again.stop() == 0
    assert again.left() == []
    assert not run_env.exists()


def test_a_second_run_in_one_folder_is_refused_at_once(start: Start):
    launch = start().until_ready()
    second = start()
    assert second.process.wait(10) == 1
    second.wait_for("Another run uses")
    assert launch.get("/api/health").status_code == 200


def test_a_second_signal_kills_what_does_not_stop(start: Start):
    launch = start().until_ready()
    worker = launch.find("celery", "worker", f"worker-{launch.port}@")[0]
    worker.suspend()  # it will not answer SIGTERM for 30 s
    launch.process.send_signal(signal.SIGINT)
    launch.wait_for("press Ctrl-C again")
    assert launch.stop(signal.SIGINT) == 0
    assert launch.left() == []
