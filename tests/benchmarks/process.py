"""What a whole process takes, as an installed program would."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Spent:
    """Be what one process took: wall seconds, and memory at its highest in MB."""

    seconds: float
    megabytes: float


def spent(command: list[str], times: int = 5) -> Spent:
    """Run a program several times and give the median of its time and memory."""
    found = sorted((_run(command) for _ in range(times)), key=lambda each: each.seconds)
    return found[times // 2]


def first_word(command: list[str], said: Mapping[str, str] = MappingProxyType({})) -> float:
    """Run a program once, and give the milliseconds until it says its first line."""
    environment = {**_as_installed(), **said}
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        took = (time.perf_counter() - start) * 1000
        process.stdout.read()
    if not line or process.returncode:
        raise RuntimeError(f"{command[0]} failed")
    return took


def _as_installed() -> dict[str, str]:
    """Give an environment in which Python keeps what it has compiled, as it does for a user."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


# A process counts the memory of the one it was forked from: fork from a small one.
_TELLER = """
import os, sys, time
start = time.perf_counter()
silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=silent)
_, status, used = os.wait4(child, 0)
print(time.perf_counter() - start, used.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))
"""


def _run(command: list[str]) -> Spent:
    teller = [sys.executable, "-I", "-S", "-c", _TELLER, *command]
    told = subprocess.run(
        teller, capture_output=True, text=True, check=True, env=_as_installed()
    ).stdout
    seconds, megabytes, status = told.split()
    if status != "0":
        raise RuntimeError(f"{command[0]} failed")
    return Spent(float(seconds), float(megabytes))
