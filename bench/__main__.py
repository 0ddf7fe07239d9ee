"""Run every benchmark, or those that are named: ``python -m bench [generation …]``."""

import importlib
import os
import pkgutil
import sys

import bench

HELPERS = {
    "__main__",
    "backup_once",
    "bare_fabric",
    "cached_rows",
    "creative_rows",
    "designs",
    "import_rows",
    "ledger_rows",
    "load",
    "mixed",
    "passthrough",
    "people",
    "result_rows",
    "scale_rows",
    "semantic_lookup",
    "semantic_pairs",
    "sweeps",
    "tables",
}


def main(wanted: list[str]) -> None:
    """Run the benchmarks one after the other; each module has a ``main()``."""
    known = [module.name for module in pkgutil.iter_modules(bench.__path__) if module.name not in HELPERS]
    unknown = set(wanted) - set(known)
    if unknown:
        sys.exit(f"There is no benchmark {', '.join(sorted(unknown))}. There are: {', '.join(known)}.")
    for name in wanted or known:
        print(f"== {name}: load of the machine before the start {os.getloadavg()[0]:.2f}, {os.cpu_count()} cores\n")
        importlib.import_module(f"bench.{name}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
