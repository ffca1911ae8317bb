"""Print every benchmark as ratios: `make bench`, or `make bench ONLY=search`."""

from __future__ import annotations

import importlib
import sys

from tests.benchmarks.ratio import printed

ROOMS = ("startup", "store", "search", "export", "preview", "scale", "documents")


def main(wanted: list[str]) -> int:
    """Measure the rooms asked for, all without a name."""
    for room in wanted or ROOMS:
        measure = importlib.import_module(f"tests.benchmarks.{room}").measure
        print(f"\n## {room}\n\n{printed(measure())}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
