"""Procfile, container file and compose file start what `make run` starts; checked as far as it goes without a container."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest
import yaml

from artify.run.plan import Plan
from artify.run.services import application_services

ROOT = Path(__file__).resolve().parent.parent
DECIDED_BY_THE_PLACE = {"--host", "--port", "--hostname", "--schedule", "--concurrency", "--pidfile"}


def procfile() -> dict[str, list[str]]:
    lines = (ROOT / "Procfile").read_text().splitlines()
    return {name: shlex.split(command) for name, command in (line.split(": ", 1) for line in lines)}


def compose() -> dict:
    return yaml.safe_load((ROOT / "compose.yaml").read_text())


def image_command() -> list[str]:
    last = (ROOT / "Dockerfile").read_text().strip().splitlines()[-1]
    return [word.strip('"') for word in re.findall(r'"[^"]*"', last)]


def essence(command: list[str]) -> set[tuple[str, ...]]:
    """Program and options, without what every place decides for itself."""
    words = [each for word in command for each in (word.split("=", 1) if word.startswith("--") else [word])]
    words = words[words.index("-m") + 1 :] if "-m" in words else words
    pairs: list[list[str]] = [[]]
    for word in words:
        if word.startswith("-"):
            pairs.append([])
        pairs[-1].append(word)
    return {tuple(pair) for pair in pairs if pair and pair[0] not in DECIDED_BY_THE_PLACE}


@pytest.fixture
def supervised(tmp_path):
    plan = Plan(tmp_path, "127.0.0.1", 8000, debug=False, demo=False, servers=[], environment={})
    return {service.name: service.command for service in application_services(plan)}


def test_the_procfile_names_the_processes_of_make_run(supervised):
    assert procfile().keys() == supervised.keys() | {"release"}


@pytest.mark.parametrize("name", ["web", "worker", "keeper", "indexer", "importer", "beat"])
def test_every_process_is_started_alike(supervised, name):
    containers = compose()["services"]
    expected = essence(supervised[name])
    assert essence(procfile()[name]) == expected
    assert essence(containers[name].get("command", image_command())) == expected


def test_what_compose_depends_on_exists():
    found = compose()
    services = found["services"]
    for name, service in services.items():
        assert set(service.get("depends_on", {})) <= services.keys(), name
        for volume in service.get("volumes", []):
            assert volume.split(":")[0] in found["volumes"], volume


def test_no_server_is_taken_as_it_happens_to_be():
    for name, service in compose()["services"].items():
        assert ":" in service["image"] and (
            service["image"].startswith("artify:") or "latest" not in service["image"]
        ), name


def test_our_processes_run_without_rights():
    ours = [each for each in compose()["services"].values() if each["image"].startswith("artify:")]
    assert len(ours) == 7
    for service in ours:
        assert service["read_only"] and service["cap_drop"] == ["ALL"]
    assert re.search(r"^USER \d+$", (ROOT / "Dockerfile").read_text(), re.MULTILINE)


def test_every_setting_of_compose_is_one_of_ours():
    known = set(re.findall(r"^#?([A-Z_0-9]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    assert set(compose()["x-process"]["environment"]) <= known


def test_the_chroma_server_is_the_one_that_the_client_knows():
    pinned = re.search(r"^chromadb==(\S+)", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    assert compose()["services"]["chroma"]["image"] == f"chromadb/chroma:{pinned[1]}"


def test_the_container_file_is_sound():
    found = subprocess.run(
        [str(ROOT / ".venv" / "bin" / "hadolint"), str(ROOT / "Dockerfile")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (found.returncode, found.stdout) == (0, "")


def test_no_secret_and_no_data_go_into_the_image():
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    assert {".env", "var", ".git", ".venv", "node_modules"} <= set(ignored)
