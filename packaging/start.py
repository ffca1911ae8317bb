"""Where the folder build starts."""

from __future__ import annotations

import sys

from briefer.cli import main

if __name__ == "__main__":
    if sys.argv[1:] == ["--read-documents"]:  # the build is its own process for documents
        from briefer.sources.worker import main as read_documents

        read_documents()
    else:
        sys.exit(main())
