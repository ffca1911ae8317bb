"""The command line and its words."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from briefer import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; give the exit status."""
    parser = argparse.ArgumentParser(prog="briefer")
    parser.add_argument("--version", action="version", version=f"Briefer {__version__}")
    parser.parse_args(arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main())
