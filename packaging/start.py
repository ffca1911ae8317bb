"""Where the folder build starts."""

from __future__ import annotations

import sys

from briefer.apart import APART
from briefer.cli import main


def work_apart(work: str) -> None:
    """Be the process for one kind of work: the build is its own."""
    if work == "pdf":
        from briefer.memo.pdf.worker import main as set_pdf

        set_pdf()
    else:
        from briefer.sources.worker import main as read_documents

        read_documents()


if __name__ == "__main__":
    if sys.argv[1:2] == [APART]:
        work_apart(sys.argv[2])
    else:
        sys.exit(main())
