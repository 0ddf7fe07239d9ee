"""A PostgreSQL of one test's own, which may be killed: nobody else's server is touched."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from artify.run import ports

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin")) or [Path("/usr/local/bin")]
OWNER = "postgres"  # the server refuses to run as root


class Cluster:
    """One server in a folder of its own, trusted on loopback."""

    def __init__(self, folder: Path, libraries: str = "") -> None:
        self._data, self.port, self._libraries = folder / "data", ports.find_free(), libraries
        self._socket = folder
        self._run("initdb", "--pgdata", str(self._data), "--auth", "trust", "--username", OWNER, "--no-sync")

    @property
    def url(self) -> str:
        return f"postgres://{OWNER}@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Returns when it answers."""
        options = f"-p {self.port} -k {self._socket} -c listen_addresses=127.0.0.1 -c max_connections=200"
        options += f" -c shared_preload_libraries={self._libraries}" if self._libraries else ""
        self._control("start", "--options", options, "--log", str(self._data / "server.log"))

    def cpu_seconds(self) -> float:
        """User and system time of the server and all its backends so far, those that have ended too."""
        server = psutil.Process(int((self._data / "postmaster.pid").read_text().split()[0]))
        times = [server.cpu_times(), *(each.cpu_times() for each in server.children(recursive=True))]
        return sum(sum(used[:4]) for used in times)  # the last two of the four are those of ended children

    def stop_immediately(self) -> None:
        """As a machine that loses its power: no connection is ended in order, nothing is flushed."""
        self._control("stop", "--mode", "immediate")

    def _control(self, verb: str, *options: str) -> None:
        self._run("pg_ctl", verb, "--pgdata", str(self._data), "--wait", *options)

    def _run(self, name: str, *arguments: str) -> None:
        command = [str(BINARIES[-1] / name), *arguments]
        if os.geteuid() == 0:
            command = ["runuser", "-u", OWNER, "--", *command]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")


@contextmanager
def cluster(libraries: str = "") -> Iterator[Cluster]:
    """A started server for the length of the block, with these libraries of its own loaded."""
    folder = Path(tempfile.mkdtemp(prefix="artify-pg-"))  # not pytest's: its folders are closed to other users
    if os.geteuid() == 0:
        os.chown(folder, pwd.getpwnam(OWNER).pw_uid, -1)
    server = Cluster(folder, libraries)
    try:
        server.start()
        yield server
        server.stop_immediately()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
