"""Loopback ports: which are free, which are held by someone else."""

import secrets
import socket

LOOPBACK = "127.0.0.1"
# Below the ephemeral range of Linux (32768) and macOS (49152): an outgoing connection of this machine can then
# not sit on the port of a server that is being restarted.
FIRST_PORT, LAST_PORT = 20_000, 32_000


def is_taken(port: int, host: str = LOOPBACK) -> bool:
    """Whether someone listens on the port, or would keep us from listening on it."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        if probe.connect_ex((LOOPBACK, port)) == 0:
            return True
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return True
    return False


def find_free() -> int:
    """A loopback port that nobody holds.

    Raises:
        OSError: none was found in a thousand draws.
    """
    for _ in range(1000):
        port = FIRST_PORT + secrets.randbelow(LAST_PORT - FIRST_PORT)
        if not is_taken(port):
            return port
    raise OSError("no free loopback port found")
