"""People at work: each reads lists, opens a design and saves it again and again, looks at results, and has copy written.

A closed loop: everybody asks for the next thing when the last was answered. Who has had copy ordered polls for it in the place
of ordering more, so nobody has more than one job under way.
"""

import asyncio
import itertools
import json
import statistics
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from bench.designs import document, objects
from bench.generation import new_question
from bench.load import Headers, Line, Reply

# Of twenty requests: as the editor saves a design every few seconds, and lists are read on the way.
MIX = "list open save save creatives save generate overview save campaigns list save open generate save jobs save overview save generate"
LEFT_PX = itertools.cycle(range(900))
CANVAS = document(objects(30))  # 6 kB


@dataclass
class Seen:
    """What all of them saw: seconds by kind of request, answers that were wrong, jobs that were seen to end."""

    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    errors: Counter[str] = field(default_factory=Counter)
    jobs: int = 0

    @property
    def requests(self) -> int:
        return sum(map(len, self.seconds.values()))

    def percentile(self, kind: str, share: int) -> float:
        """Milliseconds within which ``share`` per cent of the answers of this kind came."""
        found = self.seconds[kind]
        return statistics.quantiles(found, n=100, method="inclusive")[share - 1] * 1000


class Person:
    """Somebody with a connection, a design, and at most one job."""

    def __init__(self, line: Line, headers: Headers, seen: Seen) -> None:
        self.line, self.headers, self.seen = line, headers, seen
        self.project, self.etag, self.job, self.campaign = 0, "", "", 0
        self.kinds: dict[str, Callable[[], Awaitable[None]]] = {
            "list": lambda: self.get("list", "/api/projects"),
            "open": self.open,
            "save": self.save,
            "versions": lambda: self.get("versions", f"/api/projects/{self.project}/versions"),
            "creatives": lambda: self.get("creatives", "/api/creatives"),
            "campaigns": lambda: self.get("campaigns", "/api/campaigns"),
            "campaign's results": lambda: self.get("campaign's results", f"/api/analytics/campaigns/{self.campaign}"),
            "best proven": lambda: self.get("best proven", "/api/creatives/recommend"),
            "brands": lambda: self.get("brands", "/api/brands"),
            "segments": lambda: self.get("segments", "/api/segments"),
            "jobs": lambda: self.get("jobs", "/api/jobs"),
            "costs": lambda: self.get("costs", "/api/costs/history"),
            "overview": lambda: self.get("overview", "/api/analytics/overview"),
            "generate": self.generate,
            "copy, waited for": self.write,
            "a result": self.measure,
        }

    async def settle(self) -> None:
        """Find a design and a campaign to work on, or make them."""
        projects = json.loads((await self.send("GET", "/api/projects")).body)["results"]
        if not projects:
            made = await self.send("POST", "/api/projects", {"name": "Design", "data": CANVAS})
            projects = [json.loads(made.body)]
        self.project = projects[0]["id"]
        seen = json.loads((await self.send("GET", "/api/campaigns")).body)["results"]
        campaigns = [each for each in seen if each["role"] == "owner"]
        if not campaigns:
            campaigns = [json.loads((await self.send("POST", "/api/campaigns", {"name": "Season"})).body)]
        self.campaign = campaigns[0]["id"]
        await self.open()

    async def send(self, method: str, path: str, body: object = None, **headers: str) -> Reply:
        """A request that is not counted."""
        sent = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        return await self.line.send(method, path, sent, self.headers | headers)

    async def timed(self, kind: str, method: str, path: str, body: object = None, **headers: str) -> Reply:
        """One that is."""
        began = time.perf_counter()
        reply = await self.send(method, path, body, **headers)
        self.seen.seconds[kind].append(time.perf_counter() - began)
        if reply.status not in (200, 201, 202):
            self.seen.errors[f"{kind}: {reply.status} {reply.body[:200]!r}"] += 1
        return reply

    async def get(self, kind: str, path: str) -> None:
        await self.timed(kind, "GET", path)

    async def open(self) -> None:
        self.etag = (await self.timed("open", "GET", f"/api/projects/{self.project}")).etag

    async def save(self) -> None:
        """As the editor does: what changed, with the version that it changes."""
        moved = {"id": "object-3", "set": {"left": next(LEFT_PX)}}
        patch = {"pages": {"changed": [{"id": "page", "objects": {"changed": [moved]}}]}}
        wanted = {"If-Match": self.etag, "Prefer": "return=minimal"}
        path = f"/api/projects/{self.project}"
        self.etag = (await self.timed("save", "PATCH", path, {"patch": patch}, **wanted)).etag

    async def generate(self) -> None:
        """Order copy, or ask whether the last is there."""
        if not self.job:
            reply = await self.timed("order copy", "POST", "/api/generate/text/async", new_question())
            self.job = json.loads(reply.body)["poll_url"]
            return
        reply = await self.timed("poll", "GET", self.job)
        status = json.loads(reply.body)["status"]
        if status not in ("pending", "processing"):
            self.job, self.seen.jobs = "", self.seen.jobs + 1
            self.seen.errors.update(() if status == "completed" else [f"job: {status}"])

    async def write(self) -> None:
        await self.timed("copy, waited for", "POST", "/api/generate/text", new_question())

    async def measure(self) -> None:
        """Store what a campaign had."""
        body = {
            "campaign": self.campaign,
            "metric_name": "clicks",
            "metric_value": 1,
            "timestamp": "2026-01-01T12:00:00Z",
        }
        await self.timed("a result", "POST", "/api/metrics", body)


async def settled(urls: Sequence[str], people: Sequence[Headers], seen: Seen) -> list[Person]:
    """People with a design each, spread over the web processes."""
    lines = [await Line.open(urls[number % len(urls)]) for number in range(len(people))]
    found = [Person(line, headers, seen) for line, headers in zip(lines, people, strict=True)]
    await asyncio.gather(*(person.settle() for person in found))
    seen.seconds.clear()
    return found


async def work(people: Sequence[Person], seconds: float) -> None:
    """All of them for so long, each beginning elsewhere in the day."""
    kinds, until = MIX.split(), time.perf_counter() + seconds

    async def one(number: int, person: Person) -> None:
        for kind in itertools.islice(itertools.cycle(kinds), number, None):
            if time.perf_counter() >= until:
                return
            await person.kinds[kind]()

    await asyncio.gather(*(one(number, person) for number, person in enumerate(people)))
