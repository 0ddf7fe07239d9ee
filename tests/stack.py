"""A whole Artify of our own for one test: web, worker, beat, Valkey, fake OpenAI, on a database of its own.

Every process is real, started with the command lines of `make run`, and may be killed: nothing here is shared with
the machine's own servers but PostgreSQL itself, in which a scratch database is made and dropped.

    with database.scratch() as url, Stack(folder, url, fake_latency_ms=500) as stack:
        person = stack.person("ann", usd_per_month="0.4")
        stack.post(person, "/api/generate/text", {"prompt": "…"})
        stack.web.kill()
"""

import itertools
import os
import re
import signal
import ssl
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import psutil
import redis
from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.test import RequestFactory

from accounts.models import Attempt, Quota, User
from accounts.tokens import sign_in
from artify.run import ports
from artify.run.embedded import start_valkey
from artify.run.plan import Plan
from artify.run.services import application_services

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 60.0
STOP_SECONDS = 30.0
UNLIMITED = "1000000/1m"
NO_TLS = ssl.create_default_context()  # made once: it takes longer than a request
TEXT = {"prompt": "A summer sale on iced latte, 20% off", "max_tokens": 2000}
IMAGE = {"prompt": "A cup of coffee by a window in the rain"}
RATES = {
    f"RATE_{name}": UNLIMITED
    for name in ("GENERAL", "GENERAL_USER", "AUTH", "AUTH_IP", "REFRESH", "PROJECTS", "TEXT", "IMAGE", "JOBS")
}


class Process:
    """One process group of ours; its output is kept in a file and shown when it does not come up."""

    def __init__(self, name: str, command: list[str], environment: dict[str, str], log: Path) -> None:
        self.name, self._command, self._environment, self._log = name, command, environment, log
        self._popen: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, once more after a kill too."""
        with self._log.open("ab") as output:
            self._popen = subprocess.Popen(
                self._command,
                cwd=ROOT,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        assert self._popen is not None, f"{self.name} was never started"
        return self._popen.pid

    @property
    def output(self) -> str:
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    @property
    def last_words(self) -> str:
        """The end of the output, for the message of a failed test."""
        return self.output[-3000:]

    @property
    def alive(self) -> bool:
        return self._popen is not None and self._popen.poll() is None

    def family(self) -> list[psutil.Process]:
        """The process and everything it started."""
        parent = psutil.Process(self.pid)
        return [parent, *parent.children(recursive=True)]

    def kill(self) -> None:
        """SIGKILL to the whole process group at once, as a dying machine does it."""
        if self.alive:
            os.killpg(self.pid, signal.SIGKILL)
        self._wait()

    def stop(self) -> None:
        """SIGTERM, and SIGKILL to what does not obey."""
        if not self.alive:
            return
        os.killpg(self.pid, signal.SIGTERM)
        try:
            self._wait()
        except subprocess.TimeoutExpired:
            self.kill()

    def cpu_seconds(self) -> float:
        """User and system time of the process and its children so far."""
        times = [process.cpu_times() for process in self.family()]
        return sum(used.user + used.system for used in times)

    def wait_for(self, pattern: str) -> str:
        """The first match of the pattern in the output."""
        wait_until(lambda: re.search(pattern, self.output) or not self.alive, what=f"{self.name}: {pattern}")
        found = re.search(pattern, self.output)
        assert found, f"{self.name} ended or said nothing like {pattern!r}:\n{self.last_words}"
        return found[0]

    def _wait(self) -> None:
        if self._popen is not None:
            self._popen.wait(STOP_SECONDS)


@dataclass(frozen=True)
class Person:
    """An account of the stack and an access token for it."""

    user: User
    token: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


@dataclass
class Stack:
    """The processes of one Artify and how to talk to them; ``settings`` are environment variables.

    Args:
        folder: for logs, media and Valkey's files.
        database_url: of a migrated database, see tests.scratch.
        webs: how many web processes to start; races spread over them.
        workers: how many Celery workers to start (0: none).
        beat: whether the scheduler runs.
        fake_latency_ms: how long the fake OpenAI takes for an answer.
        completion_tokens: how long its answers are; "max" for as long as max_tokens allows.
    """

    folder: Path
    database_url: str
    webs: int = 1
    workers: int = 0
    beat: bool = False
    fake_latency_ms: float = 0
    completion_tokens: int | str = "max"
    settings: dict[str, str] = field(default_factory=dict)

    def __enter__(self) -> "Stack":
        self._resources = ExitStack()
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            self._start()
        except BaseException:
            self._resources.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()
        self._resources.close()

    def _start(self) -> None:
        self.redis_url = self._resources.enter_context(start_valkey(self.folder / "valkey"))
        self.fake = self._run("fake", self._fake_command())
        self.fake_url = self.fake.wait_for(r"http://127\.0\.0\.1:\d+")
        self.port = ports.find_free()
        self.url = f"http://127.0.0.1:{self.port}"
        self.http = httpx.Client(base_url=self.url, timeout=60)
        commands = self._commands(self.port)
        self.web = self._run("web", commands["web"])
        ports_beside = [ports.find_free() for _ in range(self.webs - 1)]
        self.urls = [self.url, *(f"http://127.0.0.1:{port}" for port in ports_beside)]
        self.web_processes = [
            self.web,
            *(self._run(f"web-{port}", self._commands(port)["web"]) for port in ports_beside),
        ]
        self.worker_processes = [
            self._run(f"worker{number}", [*commands["worker"], "--hostname", f"w{number}-{self.port}@%h"])
            for number in range(self.workers)
        ]
        if self.beat:
            self.keeper = self._run("keeper", commands["keeper"])
        if self.settings.get("CHROMA_URL"):
            self.indexer = self._run("indexer", commands["indexer"])
        if self.beat:
            self.scheduler = self._run("beat", [*commands["beat"], "--max-interval", "1"])
        self.wait_ready()
        for worker in self.worker_processes:
            worker.wait_for(r"celery@|ready\.")

    @property
    def worker(self) -> Process:
        """The first worker."""
        return self.worker_processes[0]

    @property
    def environment(self) -> dict[str, str]:
        """What every process of the stack sees."""
        return {
            **os.environ,
            **RATES,
            "ARTIFY_DATA_DIR": str(self.folder),
            "DATABASE_URL": self.database_url,
            "REDIS_URL": self.redis_url,
            "OPENAI_API_KEY": "sk-test",
            "OPENAI_BASE_URL": f"{self.fake_url}/v1",
            "PYTHONUNBUFFERED": "1",
            **self.settings,
        }

    @property
    def redis(self) -> redis.Redis:
        """A client of the stack's Valkey."""
        return redis.Redis.from_url(self.redis_url)

    def double_messages(self, queue: str) -> None:
        """Put every message that waits in the queue there once more."""
        key = f"{settings.CELERY_BROKER_TRANSPORT_OPTIONS['global_keyprefix']}{queue}"
        waiting = self.redis.lrange(key, 0, -1)
        assert waiting, f"nothing waits in {key}: {self.redis.keys('*')}"
        self.redis.rpush(key, *waiting)

    def restart_web(self) -> None:
        """Start the web server again after it was killed."""
        self.web.start()
        self.wait_ready()

    def wait_ready(self) -> None:
        """Wait until every web server answers."""
        for url in self.urls:
            wait_until(lambda url=url: self._answers(url), what=lambda: f"web:\n{self.web.last_words}")

    def person(self, name: str, **quota: Any) -> Person:
        """A new account with these caps (texts_per_day, images_per_day, usd_per_month) and a token."""
        user = User.objects.create(username=name, email=f"{name}@example.com", password=make_password(None))
        limits = {"texts_per_day": 100_000, "images_per_day": 100_000, "usd_per_month": "1000"} | quota
        limits["usd_per_month"] = Decimal(limits["usd_per_month"])
        Quota.objects.create(user=user, **limits)
        return Person(user, sign_in(user, RequestFactory().get("/")).access)

    def post(self, person: Person, path: str, body: dict[str, Any], **headers: str) -> httpx.Response:
        return self.http.post(path, json=body, headers={**person.headers, **headers})

    def race(
        self,
        count: int,
        people: "Person | Sequence[Person]",
        body: dict[str, Any],
        path: str = "/api/generate/text",
        *,
        apart: bool = True,
        **headers: str,
    ) -> Counter[tuple[int, str]]:
        """Send ``count`` requests at once; how often each status and code came back, (0, what happened) where the line broke.

        Several people send in turns. The prompts are kept ``apart``, lest the cache answer all but one; those under one
        Idempotency-Key are the same.
        """
        answers: Counter[tuple[int, str]] = Counter()
        crowd = [people] if isinstance(people, Person) else list(people)
        apart = apart and "prompt" in body and "Idempotency-Key" not in headers

        def send(number: int) -> None:
            sent = {
                "json": numbered(body) if apart else body,
                "headers": {**crowd[number % len(crowd)].headers, **headers},
            }
            try:
                # A client each: a thousand threads on one client's pool close each other's sockets.
                with httpx.Client(timeout=120, verify=NO_TLS) as client:
                    answer = client.post(f"{self.urls[number % len(self.urls)]}{path}", **sent)
                answers[answer.status_code, answer.json().get("code", "")] += 1
            except httpx.TransportError as error:
                answers[0, repr(error)] += 1

        with many(count, send):
            pass
        return answers

    def reserve_of(self, body: dict[str, Any], path: str = "/api/generate/text") -> Decimal:
        """Dollars that a request of a race sets aside, found by sending it once as somebody else."""
        somebody = self.person(f"measured{User.objects.count()}")
        self.post(somebody, path, numbered(body)).raise_for_status()
        return Attempt.objects.get(user=somebody.user).reserved_usd

    def get(self, person: Person, path: str) -> httpx.Response:
        return self.http.get(path, headers=person.headers)

    def direct(self, **orders: Any) -> None:
        """Give the fake OpenAI orders: faults, latency_ms, completion_tokens, reset."""
        httpx.post(f"{self.fake_url}/__control", json=orders, timeout=10).raise_for_status()

    def billed(self) -> dict[str, int]:
        """Nano-dollars that the fake OpenAI billed, by X-Client-Request-Id."""
        found: dict[str, int] = httpx.get(f"{self.fake_url}/__billed", timeout=10).json()["by_key"]
        return found

    def received(self) -> list[str]:
        """The X-Client-Request-Id of every call that reached the fake OpenAI."""
        calls = httpx.get(f"{self.fake_url}/__received", timeout=10).json()["received"]
        return [call["client_request_id"] for call in calls if call["path"].startswith("/v1/")]

    def _answers(self, url: str) -> bool:
        assert self.web.alive, f"web ended:\n{self.web.last_words}"
        try:
            return httpx.get(f"{url}/api/health", timeout=2).is_success
        except httpx.HTTPError:
            return False

    def _commands(self, port: int) -> dict[str, list[str]]:
        plan = Plan(self.folder, ports.LOOPBACK, port, debug=True, demo=False, servers=[], environment={})
        return {service.name: service.command for service in application_services(plan)}

    def _fake_command(self) -> list[str]:
        return [
            *(sys.executable, "-m", "tests.fakes.openai_server", "--latency-ms", str(self.fake_latency_ms)),
            *("--completion-tokens", str(self.completion_tokens)),
        ]

    def _run(self, name: str, command: list[str]) -> Process:
        environment = dict(os.environ) if name == "fake" else self.environment
        process = Process(name, command, environment, self.folder / f"{name}.log")
        self._resources.callback(process.stop)
        process.start()
        return process


_numbers = itertools.count()


def numbered(body: dict[str, Any]) -> dict[str, Any]:
    """The same wish in words that nobody has used yet, lest the cache answer; as long as every other such."""
    return body | {"prompt": f"{body['prompt']} #{next(_numbers):06d}"}


def wait_until(ready: Callable[[], Any], *, seconds: float = START_SECONDS, what: str | Callable[[], str] = "") -> None:
    """Ask until the answer is true; fails after ``seconds`` with ``what``."""
    deadline = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what() if callable(what) else what}")
        time.sleep(0.05)


@contextmanager
def many(count: int, work: Callable[[int], None]) -> Iterator[list[threading.Thread]]:
    """Run ``work(0) … work(count - 1)`` on threads of their own; the block runs beside them, its end waits for them."""
    threads = [threading.Thread(target=work, args=(number,), daemon=True) for number in range(count)]
    for thread in threads:
        thread.start()
    try:
        yield threads
    finally:
        for thread in threads:
            thread.join(120)
