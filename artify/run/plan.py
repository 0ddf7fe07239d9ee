"""What this run was asked for, read from the environment and ``.env`` before anything starts."""

import os
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

import environ

from artify.run import embedded, ports
from artify.run.errors import StartError

BASE_DIR = Path(__file__).resolve().parent.parent.parent
DEFAULT_PORT = 8000


@dataclass(frozen=True)
class Plan:
    """Where this run keeps its data, where it answers, and which servers it brings along."""

    data_dir: Path
    host: str
    port: int
    debug: bool
    demo: bool
    servers: list[embedded.Embedded]
    environment: dict[str, str] = field(repr=False)  # of every child; holds passwords

    @property
    def reachable_host(self) -> str:
        """The address to talk to ourselves; one that means "every address" cannot be called."""
        return ports.LOOPBACK if self.host == "0.0.0.0" else self.host  # noqa: S104

    @property
    def first_page(self) -> str:
        """What to type into a browser."""
        return f"http://{self.reachable_host}:{self.port}/"

    @property
    def addresses(self) -> dict[str, str]:
        """What `manage.py` beside this run must know: the content of run.env."""
        names = {"valkey": "REDIS_URL", "chroma": "CHROMA_URL"}
        found = {names[server.name]: server.url for server in self.servers}
        return found | {"DEBUG": str(self.debug).lower()}


def read_env() -> None:
    """Let ``.env`` fill what the environment does not set."""
    environ.Env.read_env(os.environ.get("ENV_FILE") or BASE_DIR / ".env")


def data_dir() -> Path:
    """The folder for everything this run keeps, made where it is missing.

    Raises:
        StartError: it cannot be made or written.
    """
    path = Path(os.environ.get("ARTIFY_DATA_DIR") or BASE_DIR / "var").expanduser().resolve()
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StartError(f"The data folder {path} cannot be made: {error.strerror}.") from error
    if not os.access(path, os.W_OK | os.X_OK):
        raise StartError(f"The data folder {path} cannot be written. Choose another: ARTIFY_DATA_DIR=…")
    return path


def make_plan(folder: Path) -> Plan:
    """Decide address, mode and embedded servers of a run in this data folder.

    Raises:
        StartError: PORT is not a port or is taken.
    """
    host = os.environ.get("ARTIFY_HOST") or ports.LOOPBACK
    port = _port(host)
    debug = environ.Env().bool("DEBUG", default=True)
    demo = environ.Env().bool("DEMO_LOGINS", default=debug)
    draft = Plan(folder, host, port, debug, demo, _servers(folder), environment={})
    return replace(draft, environment=_environment(draft))


def _port(host: str) -> int:
    text = os.environ.get("PORT") or str(DEFAULT_PORT)
    if not text.isdecimal() or not 0 < int(text) < 65_536:
        raise StartError(f"PORT must be a number from 1 to 65535, not {text!r}.")
    if ports.is_taken(int(text), host):
        raise StartError(f"Port {text} is taken by another program. Choose another one: make run PORT=8001")
    return int(text)


def _servers(folder: Path) -> list[embedded.Embedded]:
    found = []
    if not os.environ.get("REDIS_URL"):
        found.append(embedded.valkey(folder / "valkey"))
    if not os.environ.get("CHROMA_URL"):
        found.append(embedded.chroma(folder / "chroma"))
    return found


def _environment(plan: Plan) -> dict[str, str]:
    return {
        **os.environ,
        **plan.addresses,
        "ARTIFY_DATA_DIR": str(plan.data_dir),
        "DJANGO_SETTINGS_MODULE": "artify.settings",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
        "PYTHONUNBUFFERED": "1",
        "OPENBLAS_NUM_THREADS": "1",  # embeddings of one text get slower, not faster, with more
        "ANONYMIZED_TELEMETRY": "False",
    }
