"""Run Briefer with ``python -m briefer``."""

import sys

from briefer.cli import main

if __name__ == "__main__":
    sys.exit(main())
