"""`python -m artify.run [--follow-parent]`: start everything, stay until Ctrl-C."""

import argparse
import asyncio
import os
import sys

from artify.run import folder, plan
from artify.run.errors import StartError
from artify.run.guard import Groups, guarded
from artify.run.logs import say
from artify.run.supervisor import Supervisor


def main() -> int:
    """Start, run, end; returns the exit code."""
    parent = os.getppid() if _parse().follow_parent else None
    try:
        _run(parent)
    except* StartError as group:
        for error in group.exceptions:
            say("run", str(error), colour=31)
        return_code = 1
    else:
        return_code = 0
    return return_code


def _run(parent: int | None) -> None:
    plan.read_env()
    data_dir = plan.data_dir()
    with folder.held(data_dir) as lock:
        this = plan.make_plan(data_dir)
        with folder.published(data_dir, this.addresses) as run_env, guarded(run_env, [lock.fileno()]) as groups:
            asyncio.run(_supervise(this, groups, parent))


async def _supervise(this: plan.Plan, groups: Groups, parent: int | None) -> None:
    await Supervisor(this, groups, parent).run()


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m artify.run", description=__doc__)
    parser.add_argument("--follow-parent", action="store_true", help="end when the process that started us ends")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
