"""How much memory processes hold, and have ever held, for tests, benchmarks and the scripts that they start."""

import resource
from pathlib import Path

import psutil

STATUS = Path("/proc/self/status")


def peak_mb() -> float:
    """The most that this process held, in MB. On Linux ``ru_maxrss`` begins with what the parent held when it forked."""
    if STATUS.exists():
        found = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(found.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20  # macOS counts bytes


def used_mb(process: psutil.Process) -> float:
    """What a process holds now, shared pages counted once where the system tells."""
    info = process.memory_full_info()
    return float(getattr(info, "pss", info.uss)) / 1e6
