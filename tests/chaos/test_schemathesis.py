"""Every operation of the published schema, asked in ways that nobody thought of: no 5xx, no answer that the schema
does not promise, none of another shape or content type.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stack import ROOT, Person, Stack
from tests.stack_fixtures import StartStack

pytestmark = pytest.mark.chaos

# What ends the account's own session: asked last, and by somebody else.
CONFIG = Path(__file__).with_name("schemathesis.toml")
ENDING = r"^/api/(logout|password$|me/deletion|me/sessions)"
# Without it what the schema suggests is asked; with it also so many random requests each, and chains of them.
EXAMPLES = os.environ.get("SCHEMATHESIS_EXAMPLES", "")
HOW = ("--max-examples", EXAMPLES) if EXAMPLES else ("--phases", "examples,coverage")


@pytest.fixture
def stack(start_stack: StartStack) -> Iterator[Stack]:
    return start_stack(webs=1, workers=1, completion_tokens=20)


def test_no_5xx_and_no_undocumented_answer(stack: Stack, tmp_path: Path) -> None:
    nearly_all = run(stack, stack.person("ann"), tmp_path / "all.json", "--exclude-path-regex", ENDING)
    ending = run(stack, stack.person("bea"), tmp_path / "ending.json", "--include-path-regex", ENDING)
    assert not nearly_all + ending, f"{nearly_all}\n{ending}"


def run(stack: Stack, person: Person, report: Path, *which: str) -> str:
    """Schemathesis's account of what is wrong, empty where nothing is."""
    command = [
        str(Path(sys.executable).with_name("schemathesis")),
        *("--config-file", str(CONFIG)),
        "run",
        str(ROOT / "tests" / "openapi.yaml"),
        *("--url", stack.url),
        *("--header", f"Authorization: Bearer {person.token}"),
        *HOW,
        *("--report-json-path", str(report)),
        *which,
    ]
    done = subprocess.run(command, cwd=report.parent, capture_output=True, text=True, check=False)
    report.with_suffix(".txt").write_text(done.stdout)
    return "" if done.returncode == 0 else done.stdout[-20_000:] + done.stderr
