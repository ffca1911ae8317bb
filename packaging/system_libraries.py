"""Check for what a bare Linux lacks, Qt's libraries and Python's venv, before installing.

Runs with nothing but the standard library: `make` calls it first. Where something
is missing, root on a Debian-like system gets it installed; anyone else gets the
one line to type.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys

# The library that Qt loads, and the Debian package that holds it.
PACKAGE_OF_LIBRARY = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
FONT_PACKAGE = "fonts-dejavu-core"
VENV_PACKAGE = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def missing_packages() -> list[str]:
    """Name the Debian packages of what cannot be loaded here."""
    # Debian parts Python from what makes a virtual environment.
    missing = [] if importlib.util.find_spec("ensurepip") else [VENV_PACKAGE]
    for library, package in PACKAGE_OF_LIBRARY.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def main() -> int:
    """Install what is missing, or say the line that does."""
    if not sys.platform.startswith("linux"):
        return 0
    missing = missing_packages()
    if not missing:
        return 0
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing, FONT_PACKAGE]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        print("The system lacks packages that Briefer needs. Type:")
        print("  sudo " + " ".join(command))
        return 1
    print("Installing what the system lacks: " + " ".join(missing))
    quiet = subprocess.DEVNULL
    unattended = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-q"], command):
        subprocess.run(step, stdout=quiet, check=True, env=unattended)
    return 0


if __name__ == "__main__":
    sys.exit(main())
