"""One run from the first server to the last: bring everything up in order, watch it, end it."""

import asyncio
import os
import signal
import time

from tornado.httpclient import AsyncHTTPClient, HTTPClientError
from tornado.ioloop import IOLoop

from accounts.demo import LOGINS
from artify.run import embedded, services
from artify.run.errors import StartError
from artify.run.guard import Groups
from artify.run.logs import say
from artify.run.plan import Plan
from artify.run.services import Service
from artify.run.watching import Overseer, Watched, describe

POLL_SECONDS = 0.1
SERVER_READY_SECONDS = 30.0
PARENT_POLL_SECONDS = 1.0
NO_ANSWER = 599  # what tornado calls a request that nobody answered


class Supervisor:
    """Starts, watches and ends the processes of one run.

    Args:
        plan: what to run and where.
        groups: where every process is noted.
        parent: process id whose end ends the run (make's), or None.
    """

    def __init__(self, plan: Plan, groups: Groups, parent: int | None) -> None:
        self.plan = plan
        self.groups = groups
        self.parent = parent
        self._began = time.monotonic()
        self._stop = asyncio.Event()
        servers = [self._watched(service) for service in services.embedded_services(plan)]
        self.overseer = Overseer(servers, IOLoop.current())

    async def run(self) -> None:
        """Run until a signal asks to stop.

        Raises:
            ExceptionGroup: of StartError, when the run cannot come up; everything is stopped by then.
        """
        self._listen_to_signals()
        await self.overseer.start()
        try:
            async with asyncio.TaskGroup() as tasks:
                beside = [tasks.create_task(self._bring_up()), tasks.create_task(self._follow_parent())]
                await self._stop.wait()
                for task in beside:
                    task.cancel()
        finally:
            await self.overseer.shut_down()

    def ask_to_stop(self) -> None:
        """End the run; asked a second time, do not wait for anyone."""
        if self._stop.is_set():
            say("run", "Killing what is left.")
            self.groups.kill_all()
            return
        say("run", "Stopping; press Ctrl-C again to kill.")
        self._stop.set()

    def _listen_to_signals(self) -> None:
        for signum in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            asyncio.get_running_loop().add_signal_handler(signum, self.ask_to_stop)

    async def _bring_up(self) -> None:
        # Chroma takes seconds and nothing needs it to start; the queue must be there for everyone.
        for server in self.plan.servers:
            if server.name == "valkey":
                await self._until_ready(server)
        await self._prepare()
        # The page first: six processes that start at once keep everybody waiting for the last of them.
        web, *others = services.application_services(self.plan)
        await self._start(web)
        await self._until_web_answers()
        for service in others:
            await self._start(service)
        self._greet()

    async def _until_ready(self, server: embedded.Embedded) -> None:
        deadline = time.monotonic() + SERVER_READY_SECONDS
        while not embedded.answers(server.port):
            if time.monotonic() > deadline:
                raise StartError(f"{server.name} does not answer; its lines above say why.")
            await asyncio.sleep(POLL_SECONDS)

    async def _prepare(self) -> None:
        watched = await self._start(services.prepare_service())
        exit_code = await watched.ended
        if exit_code != 0:
            raise StartError(f"Preparing the database failed ({describe(exit_code)}); its lines above say why.")

    async def _start(self, service: Service) -> Watched:
        watched = self._watched(service)
        await self.overseer.add(watched)
        return watched

    def _watched(self, service: Service) -> Watched:
        return Watched(service, self.plan.environment, self.groups)

    async def _until_web_answers(self) -> None:
        client = AsyncHTTPClient()
        url = f"{self.plan.first_page}api/health"
        while True:
            try:
                await client.fetch(url, request_timeout=10)
            except HTTPClientError as error:
                if error.code != NO_ANSWER:
                    return  # a refusal is an answer: ALLOWED_HOSTS may name the public name only
                await asyncio.sleep(POLL_SECONDS)
            except OSError:
                await asyncio.sleep(POLL_SECONDS)
            else:
                return

    async def _follow_parent(self) -> None:
        while self.parent is None or os.getppid() == self.parent:
            await asyncio.sleep(PARENT_POLL_SECONDS)
        self.ask_to_stop()

    def _greet(self) -> None:
        seconds = time.monotonic() - self._began
        say("run", f"Artify is ready after {seconds:.1f} s: {self.plan.first_page}")
        if self.plan.demo:
            for login in LOGINS:
                say("run", f"Demo log-in: {login.username} / {login.password}")
        say("run", "Ctrl-C ends everything.")
