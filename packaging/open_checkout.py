"""Open Briefer from a checkout: the window where there is a screen, else a memo.

The library lies inside the checkout, so that trying Briefer never touches the
user's own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def has_screen() -> bool:
    """Say whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main(library: Path) -> int:
    """Make the checkout's library at first use, then open it or export from it."""
    briefer = [sys.executable, "-m", "briefer"]
    if not library.exists():
        made = subprocess.run([*briefer, "new", str(library)], check=False)
        if made.returncode:
            return made.returncode
    if has_screen():
        return subprocess.run([*briefer, "--library", str(library)], check=False).returncode
    export = [*briefer, "export", "--library", str(library), "-o", "memo.docx"]
    done = subprocess.run(export, check=False, stdout=subprocess.DEVNULL)
    if done.returncode == 0:
        print("No screen here: exported the starter brief to memo.docx")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
