"""What a bare Linux lacks is installed by root, and named in one line to anyone else."""

from __future__ import annotations

import runpy
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "system_libraries.py"
pytestmark = [pytest.mark.usefixtures("on_linux")]


@pytest.fixture
def on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.fixture
def script() -> dict[str, Any]:
    return runpy.run_path(str(SCRIPT))


def pretend(
    ran: list[list[str]], status: int, command: list[str], **_: object
) -> subprocess.CompletedProcess[bytes]:
    ran.append(command)
    return subprocess.CompletedProcess(command, status)


def test_a_library_that_cannot_be_loaded_is_named_by_its_package(script: dict[str, Any]) -> None:
    script["PACKAGE_OF_LIBRARY"].clear()
    script["PACKAGE_OF_LIBRARY"]["libsurely-not-there.so.9"] = "libsurely9"
    assert script["missing_packages"]() == ["libsurely9"]


def test_a_python_that_makes_no_environment_is_named_by_its_package(
    script: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    script["PACKAGE_OF_LIBRARY"].clear()
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    major, minor = sys.version_info[:2]
    assert script["missing_packages"]() == [f"python{major}.{minor}-venv"]


def test_anyone_but_root_is_told_the_line_to_type(
    script: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    script["PACKAGE_OF_LIBRARY"]["libsurely-not-there.so.9"] = "libsurely9"
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert script["main"]([]) == 1
    _, line = capsys.readouterr().out.splitlines()
    assert line.strip().startswith("sudo apt-get install -y")
    assert "libsurely9" in line


def test_root_on_debian_gets_it_installed(
    script: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[list[str]] = []
    script["PACKAGE_OF_LIBRARY"]["libsurely-not-there.so.9"] = "libsurely9"
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", partial(pretend, ran, 0))
    assert script["main"]([]) == 0
    assert [command[:2] for command in ran] == [["apt-get", "update"], ["apt-get", "install"]]
    assert "libsurely9" in ran[1]


def test_an_installation_that_fails_says_the_line_to_type(
    script: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[list[str]] = []
    script["PACKAGE_OF_LIBRARY"]["libsurely-not-there.so.9"] = "libsurely9"
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", partial(pretend, ran, 100))
    assert script["main"]([]) == 1
    assert capsys.readouterr().out.splitlines()[-1].endswith("libsurely9 fonts-dejavu-core")


def test_a_screen_to_try_the_window_on_is_wished_for_and_not_needed(
    script: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert script["main"](["--screen"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith("xvfb xdotool openbox")
