"""Check for what a bare Linux lacks, Qt's libraries and Python's venv, before installing.

Runs with nothing but the standard library: `make` calls it first. Where something
is missing, root on a Debian-like system gets it installed; anyone else gets the
one line to type. With ``--screen`` it does the same for the programs that the window is
used with by real keys and clicks; those are wished for, and nothing fails without them.
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
PACKAGE_OF_PROGRAM = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox"}
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


def missing_programs() -> list[str]:
    """Name the Debian packages of what a screen of the window's own needs and lacks."""
    return [name for program, name in PACKAGE_OF_PROGRAM.items() if not shutil.which(program)]


def install(missing: list[str]) -> bool:
    """Install Debian packages, or say the line that does; tell whether they are there."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() == 0 and shutil.which("apt-get") is not None:
        print("Installing what the system lacks: " + " ".join(missing))
        unattended = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        steps = (["apt-get", "update", "-q"], command)
        if all(_succeeds(step, unattended) for step in steps):
            return True
    print("The system lacks packages. Type:")
    print("  sudo " + " ".join(command))
    return False


def _succeeds(command: list[str], environment: dict[str, str]) -> bool:
    ran = subprocess.run(command, stdout=subprocess.DEVNULL, check=False, env=environment)
    return ran.returncode == 0


def main(arguments: list[str]) -> int:
    """Have what is missing installed; fail only for what nothing goes without."""
    if not sys.platform.startswith("linux"):
        return 0
    if "--screen" in arguments:
        programs = missing_programs()
        if programs:
            install(programs)
        return 0
    libraries = missing_packages()
    return 0 if not libraries or install([*libraries, FONT_PACKAGE]) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
