"""Virtual environments of their own, for tools that pin other versions of what we use."""

import subprocess
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def own_environment(name: str, *packages: str) -> Path:
    """The folder of its programs; made with these packages (`name==version`) where it is missing or holds others."""
    environment = ROOT / name
    installed = environment / "installed"
    wanted = "\n".join(packages)
    if not installed.exists() or installed.read_text() != wanted:
        venv.create(environment, with_pip=True, clear=True)
        subprocess.run([str(environment / "bin" / "pip"), "install", "--quiet", *packages], check=True)
        installed.write_text(wanted)
    return environment / "bin"
