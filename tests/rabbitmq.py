"""A RabbitMQ of one test's own, which may be killed: nobody else's server is touched."""

import os
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import kombu

from artify.run import ports
from tests.stack import wait_until

SERVER = "/usr/lib/rabbitmq/bin/rabbitmq-server"  # the one on the path changes to a user of its own


@contextmanager
def rabbitmq() -> Iterator[str]:
    """A started server for the length of the block; yields its URL."""
    with tempfile.TemporaryDirectory(prefix="artify-rabbit-") as name:
        folder, port = Path(name), ports.find_free()
        (folder / "plugins").write_text("[].")
        (folder / "rabbitmq.conf").write_text(f"listeners.tcp.default = 127.0.0.1:{port}\n")
        environment = {
            **os.environ,
            "HOME": name,
            "RABBITMQ_NODENAME": f"artify{port}@localhost",
            "RABBITMQ_DIST_PORT": str(ports.find_free()),
            "RABBITMQ_CONF_ENV_FILE": "/dev/null",
            "RABBITMQ_CONFIG_FILE": str(folder / "rabbitmq.conf"),
            "RABBITMQ_MNESIA_BASE": str(folder / "mnesia"),
            "RABBITMQ_LOG_BASE": str(folder / "log"),
            "RABBITMQ_ENABLED_PLUGINS_FILE": str(folder / "plugins"),
        }
        with (folder / "output").open("wb") as output:
            server = subprocess.Popen([SERVER], env=environment, stdout=output, stderr=output, start_new_session=True)
        url = f"amqp://guest:guest@127.0.0.1:{port}//"
        try:
            wait_until(lambda: _answers(url), what=lambda: (folder / "output").read_text())
            yield url
        finally:
            os.killpg(server.pid, signal.SIGKILL)
            server.wait()


def _answers(url: str) -> bool:
    try:
        with kombu.Connection(url, connect_timeout=1) as connection:
            connection.connect()
    except (OSError, kombu.exceptions.OperationalError):
        return False
    return True
