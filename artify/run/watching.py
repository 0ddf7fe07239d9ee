"""What we ask of circus beyond its own: back-off, nothing left behind, and servers that stop last.

circus restarts what died and waits 30 s before it kills; it also restarts at once and for ever, leaves the
grandchildren of a killed process alive, and stops everything at the same moment, the queue under the worker too.
"""

import asyncio
import shlex
import signal
import time
from itertools import groupby
from typing import Any

from circus.arbiter import Arbiter
from circus.process import DEAD_OR_ZOMBIE, UNEXISTING
from circus.watcher import Watcher

from artify.run.guard import Groups
from artify.run.logs import LineStream, say
from artify.run.plan import BASE_DIR
from artify.run.services import Service

STOP_SECONDS = 30.0
FIRST_DELAY_SECONDS = 0.5
LONGEST_DELAY_SECONDS = 30.0
STEADY_SECONDS = 60.0  # after this long a process's earlier failures are forgotten


class Watched(Watcher):
    """One process of the run, started again after it died, each time a little later.

    ``ended`` resolves with the exit code of a service that is meant to end.
    """

    def __init__(self, service: Service, environment: dict[str, str], groups: Groups) -> None:
        stream = {"stream": LineStream(service.name, service.colour, service.noise)}
        program, *arguments = service.command
        super().__init__(
            service.name,
            shlex.quote(program),
            args=arguments,
            working_dir=str(BASE_DIR),
            env=environment | service.environment,
            priority=service.priority,
            graceful_timeout=STOP_SECONDS,
            respawn=not service.once,
            stdout_stream=stream,
            stderr_stream=stream,
            hooks={"after_spawn": (self._spawned, False), "after_reap": (self._reaped, False)},
        )
        self.ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._groups = groups
        self._failures = 0
        self._started_at = 0.0
        self._not_before = 0.0

    async def spawn_processes(self) -> None:
        """Start the process unless it died a moment ago; circus asks again twice a second."""
        if time.monotonic() >= self._not_before:
            await super().spawn_processes()

    def manage_processes(self) -> Any:
        """Reap what died since circus looked: it would forget such a process without its children and its back-off.

        Not a coroutine: circus is at work until a coroutine has had its turn, and refuses everything meanwhile.
        """
        for process in list(self.processes.values()):
            if process.status in (DEAD_OR_ZOMBIE, UNEXISTING):
                self.reap_process(process.pid)
        return super().manage_processes()

    def _spawned(self, pid: int, **_details: Any) -> bool:
        self._started_at = time.monotonic()
        self._groups.add(pid)
        return True

    def _reaped(self, process_pid: int, exit_code: int | None, **_details: Any) -> None:
        self._groups.end(process_pid)
        if not self.respawn:
            if not self.ended.done():
                self.ended.set_result(1 if exit_code is None else exit_code)
        elif not self.is_stopping():
            self._delay(exit_code)

    def _delay(self, exit_code: int | None) -> None:
        steady = time.monotonic() - self._started_at >= STEADY_SECONDS
        self._failures = 1 if steady else self._failures + 1
        delay = min(FIRST_DELAY_SECONDS * 2 ** (self._failures - 1), LONGEST_DELAY_SECONDS)
        self._not_before = time.monotonic() + delay
        say("run", f"{self.name} ended ({describe(exit_code)}); starting it again in {delay:g} s")


class Overseer(Arbiter):
    """circus's arbiter, which stops the application before the servers that it works with.

    Its control sockets stay inside this process: no port, no file, nobody else can command it.
    """

    def __init__(self, watchers: list[Watched], loop: Any) -> None:
        super().__init__(watchers, "inproc://control", "inproc://events", check_delay=0.5, loop=loop)

    def manage_watchers(self) -> Any:
        """Look after the processes; not while one is being started, of which circus would complain with a traceback."""
        return None if self._exclusive_running_command else super().manage_watchers()

    async def add(self, watcher: Watched) -> None:
        """Take over a watcher made while running, and start it."""
        watcher.initialize(self.evpub_socket, self.sockets, self)
        self.watchers.append(watcher)
        self._watchers_names[watcher.name] = watcher
        await self._idle()
        await watcher.start()

    async def shut_down(self) -> None:
        """Stop everything, and first the watching: circus would complain of itself at each tick."""
        self.ctrl.caller.stop()
        await self._idle()
        await self.stop()

    async def _idle(self) -> None:
        """Wait until circus would not refuse a command because it is looking after a process."""
        while self._exclusive_running_command:
            await asyncio.sleep(0.01)

    async def _stop_watchers(self, close_output_streams: bool = False, **_options: Any) -> None:
        for _priority, together in groupby(self.iter_watchers(), key=lambda watcher: watcher.priority):
            await asyncio.gather(*(watcher._stop(close_output_streams) for watcher in together))


def describe(exit_code: int | None) -> str:
    """An exit code in words: negative is the signal that ended the process."""
    if exit_code is None:
        return "exit code unknown"
    if exit_code < 0:
        return signal.Signals(-exit_code).name
    return f"exit code {exit_code}"
