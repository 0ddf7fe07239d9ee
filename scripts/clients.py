"""Generates clients of the API from its stored schema and packs them: a Python wheel and an npm tarball.

Any warning of a generator fails: it would have left an operation out. Usage: python -m scripts.clients
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

from scripts.own_environment import ROOT, own_environment

SCHEMA = ROOT / "tests" / "openapi.yaml"
SOURCES = ROOT / "clients"
BUILT = ROOT / "var" / "clients"
PACKED = BUILT / "dist"
# openapi-python-client wants another typer than chromadb does: hence an environment of its own.
GENERATOR, WHEELS = "openapi-python-client==0.29.1", "poetry-core==2.5.0"


def main() -> int:
    """Both clients, from scratch."""
    shutil.rmtree(PACKED, ignore_errors=True)
    PACKED.mkdir(parents=True)
    python()
    typescript()
    for package in sorted(PACKED.iterdir()):
        print(f"{package.relative_to(ROOT)} ({package.stat().st_size // 1024} kB)")
    return 0


def python() -> None:
    """The wheel."""
    programs = own_environment(".venv-clients", GENERATOR, WHEELS)
    folder = BUILT / "python"
    shutil.rmtree(folder, ignore_errors=True)
    generate = [str(programs / "openapi-python-client"), "generate", "--fail-on-warning"]
    path = f"{programs}{os.pathsep}{os.environ['PATH']}"  # it formats what it writes with the ruff beside it
    run(
        [*generate, "--path", str(SCHEMA), "--config", str(SOURCES / "python.yaml"), "--output-path", str(folder)], path
    )
    shutil.copy(SOURCES / "README.md", folder)
    wheel = [str(programs / "pip"), "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    run([*wheel, "--wheel-dir", str(PACKED), str(folder)])


def typescript() -> None:
    """The tarball; it carries the one library that it needs."""
    folder = BUILT / "typescript"
    shutil.copytree(SOURCES / "typescript", folder, dirs_exist_ok=True)
    shutil.copy(SOURCES / "README.md", folder)
    run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], folder=folder)
    # What has a default may still be left out of a request.
    options = ["--default-non-nullable", "false", "--output", "src/schema.ts"]
    said = run(["npx", "--no-install", "openapi-typescript", str(SCHEMA), *options], folder=folder)
    if "⚠" in said:
        raise SystemExit(said)
    manifest = json.loads((folder / "package.json").read_text())
    version = yaml.safe_load(SCHEMA.read_text())["info"]["version"]
    (folder / "package.json").write_text(json.dumps(manifest | {"version": version}, indent=2))
    shutil.rmtree(folder / "dist", ignore_errors=True)
    run(["npx", "--no-install", "tsc"], folder=folder)
    run(["npm", "pack", "--silent", "--pack-destination", str(PACKED)], folder=folder)


def run(command: list[str], path: str | None = None, *, folder: Path = ROOT) -> str:
    """What it said; shown where it fails."""
    environment = os.environ | ({"PATH": path} if path else {})
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    said = ran.stdout + ran.stderr
    if ran.returncode:
        raise SystemExit(f"{' '.join(command)}\n{said}")
    return said


if __name__ == "__main__":
    sys.exit(main())
