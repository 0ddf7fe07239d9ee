"""The semantic cache: how often it is right, whether it ever crosses a border, and what a lookup takes.

Precision and recall on the labelled pairs that it was not made on (BENCH_PAIRS=tune for the others), beside a plain
cosine of the prompts as they stand; then BENCH_PROBES (10,000) lookups of other users, models and brands, and the time
of a lookup without the embedding among BENCH_PROMPTS (50,000) kept prompts in a real Chroma.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from artify.run.embedded import start_chroma


def main() -> None:
    """In a process of its own, on a database and a Chroma server of its own."""
    with tempfile.TemporaryDirectory() as folder, start_chroma(Path(folder) / "chroma") as url:
        values = {"ENV_FILE": "/dev/null", "DEBUG": "true", "SECRET_KEY": "bench-only", "ARTIFY_DATA_DIR": folder}
        values |= {"DATABASE_URL": f"sqlite:///{folder}/bench.sqlite3", "CHROMA_URL": url, "OPENAI_API_KEY": "sk-bench"}
        values |= {"DJANGO_SETTINGS_MODULE": "artify.settings"}
        command = [sys.executable, "-m", "bench.semantic_lookup"]
        subprocess.run(command, env=os.environ | values, check=True)


if __name__ == "__main__":
    main()
