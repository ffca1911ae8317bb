"""Start this program once more for one kind of work, in a process that can be ended at any time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Literal

Work = Literal["documents", "pdf"]
APART = "--apart"  # with the work's name: what a frozen program is started with for it
MODULES: Mapping[Work, str] = MappingProxyType(
    {"documents": "briefer.sources.worker", "pdf": "briefer.memo.pdf.worker"}
)
# CREATE_NO_WINDOW of Windows' CreateProcess: no console flashes up.
_FLAGS = 0x08000000 if sys.platform == "win32" else 0


def started(work: Work) -> subprocess.Popen[bytes]:
    """Start a process for a kind of work, which is spoken to through pipes."""
    return subprocess.Popen(
        command(work),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
        creationflags=_FLAGS,
    )


def command(work: Work) -> list[str]:
    """Give what starts a process for a kind of work."""
    if getattr(sys, "frozen", False):
        return [sys.executable, APART, work]
    return [sys.executable, "-P", "-m", MODULES[work]]  # not from where it was started


def environment() -> dict[str, str]:
    """Let the process find the same Briefer, from wherever this one was started."""
    if getattr(sys, "frozen", False):
        return dict(os.environ)
    own = str(Path(__file__).resolve().parents[1])
    paths = [own, *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths))}
