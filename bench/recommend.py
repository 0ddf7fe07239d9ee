"""Recommendations through the API, on PostgreSQL and a Chroma server of the benchmark's own.

BENCH_CREATIVES (50,000) creatives of a hundred accounts, a fifth of them the first account's; then each question
BENCH_REQUESTS (60) times, one after the other: of that account, and of an ordinary one that also sees a shared campaign.
BENCH_ROUNDS (3) says how often; the median round is shown with the lowest and the
highest. The local embedder remembers its latest texts, so a question is embedded once a round.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import quote

import django

from bench.load import call
from bench.tables import show
from tests import environment  # noqa: F401  names the settings: no .env, no ./var, no real provider

django.setup()

from artify.run.embedded import start_chroma  # noqa: E402  from here on Django must be set up
from bench.creative_rows import OWNERS  # noqa: E402
from bench.generation import UNLIMITED  # noqa: E402
from tests.postgres import cluster  # noqa: E402
from tests.scratch import ROOT, migrate  # noqa: E402
from tests.stack import Stack  # noqa: E402

CREATIVES = int(os.environ.get("BENCH_CREATIVES", "50000"))
REQUESTS = int(os.environ.get("BENCH_REQUESTS", "60"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
QUESTION = quote("추운 날 아침에 어울리는 따뜻한 커피")
QUESTIONS = {
    "similar and proven": f"?query={QUESTION}",
    "the same, 20 results": f"?query={QUESTION}&n_results=20",
    "the best proven": "",
}
ACCOUNTS = {"with a fifth of all": 0, "with a hundredth, and a shared campaign": 1}
LIMIT_MS = 300


def main() -> None:
    """Fill, index, ask, print."""
    with tempfile.TemporaryDirectory(prefix="artify-bench-") as folder, ExitStack() as resources:
        url = resources.enter_context(cluster()).url
        migrate(url)
        chroma = resources.enter_context(start_chroma(Path(folder) / "chroma"))
        options = UNLIMITED | {"CHROMA_URL": chroma, "EMBEDDER": "local"}
        stack = resources.enter_context(Stack(Path(folder) / "artify", url, settings=options))
        _fill(stack)
        _show(stack, f"{CREATIVES:,} creatives; {REQUESTS} requests one after the other, {ROUNDS} rounds")
    print(f"load of the machine at the end: {os.getloadavg()[0]:.2f}\n")


def _fill(stack: Stack) -> None:
    _command(stack, "-m", "bench.people", str(OWNERS + 1))
    _command(stack, "-m", "bench.creative_rows", str(CREATIVES))
    began = time.perf_counter()
    _command(stack, "manage.py", "vector_reindex")
    seconds = time.perf_counter() - began
    print(f"{CREATIVES:,} creatives embedded and indexed in {seconds:.0f} s ({CREATIVES / seconds:.0f} a second)\n")


def _show(stack: Stack, title: str) -> None:
    tokens = json.loads(_command(stack, "-m", "bench.people", "2"))
    found: dict[str, list[tuple[float, float]]] = {}
    for _ in range(ROUNDS):
        for account, number in ACCOUNTS.items():
            headers = {"Authorization": f"Bearer {tokens[number]}"}
            for name, query in QUESTIONS.items():
                _insist(stack, query, headers)
                address = f"{stack.url}/api/creatives/recommend{query}"
                run = call(address, b"", headers, callers=1, requests=REQUESTS, cpu_seconds=stack.web.cpu_seconds)
                found.setdefault(f"{name}, account {account}", []).append((run.percentile(50), run.percentile(95)))
    rows = [(name, *(_middle(column) for column in zip(*runs, strict=True))) for name, runs in found.items()]
    show(title, ("", "p50 ms", f"p95 ms (at most {LIMIT_MS})"), rows)


def _insist(stack: Stack, query: str, headers: dict[str, str]) -> None:
    """The answer is a whole one: nothing is measured that words answered."""
    answer = stack.http.get(f"/api/creatives/recommend{query}", headers=headers).raise_for_status().json()
    assert not answer["degraded"] and len(answer["results"]) >= 5, answer


def _middle(values: tuple[float, ...]) -> str:
    return f"{statistics.median(values):.1f} ({min(values):.1f}–{max(values):.1f})"


def _command(stack: Stack, *arguments: str) -> str:
    command = [sys.executable, *arguments]
    ran = subprocess.run(command, cwd=ROOT, env=stack.environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    return ran.stdout


if __name__ == "__main__":
    main()
