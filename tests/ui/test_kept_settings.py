"""Whatever has the name of the settings' file, it is read, nothing waits, and nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

REMEMBERED = """
import sys
from pathlib import Path
from briefer.ui.preferences.chosen import Chosen, keep_chosen, read_chosen
from briefer.ui.settings import WindowMemory
folder = Path(sys.argv[1])
print(read_chosen(folder).appearance)
memory = WindowMemory(folder)
memory.recent, memory.geometry, memory.export_folder
memory.note_recent(folder / "資料 一覧", "資料")
memory.keep()
keep_chosen(Chosen(appearance="dark"), folder)
print(read_chosen(folder).appearance, *(row.title for row in WindowMemory(folder).recent))
"""


def noise(file: Path) -> None:
    file.write_bytes(bytes(range(256)) * 8)


def zeros(file: Path) -> None:
    file.write_bytes(bytes(2048))


def half_written(file: Path) -> None:
    file.write_text('[preferences]\nappearance=light\n\n[libraries]\nrecent="[[\\"/a', "utf-8")


def whole(file: Path) -> None:
    file.write_text("[preferences]\nappearance=light\n", encoding="utf-8")


def folder_instead(file: Path) -> None:
    file.mkdir()
    (file / "mine.txt").write_text("mine", encoding="utf-8")


def pipe(file: Path) -> None:
    os.mkfifo(file)


def device(file: Path) -> None:
    file.symlink_to("/dev/zero")


def said_by_a_run(folder: Path) -> list[str]:
    """Read and keep settings in a process of its own, which may not take for ever."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", REMEMBERED, str(folder)],
        capture_output=True,
        encoding="utf-8",
        timeout=20,
        cwd=Path(__file__).parents[2],
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("put", "before"),
    [(noise, "system"), (zeros, "system"), (half_written, "light"), (whole, "light")],
)
def test_a_damaged_file_gives_what_can_be_read_and_is_written_again(
    put: Callable[[Path], None], before: str, tmp_path: Path
) -> None:
    folder = tmp_path / "利用者 の フォルダー"
    folder.mkdir()
    put(folder / "window.ini")
    assert said_by_a_run(folder) == [before, "dark 資料"]


@pytest.mark.parametrize("put", [folder_instead, pipe, device])
def test_what_is_no_file_is_left_alone_and_nobody_waits_for_it(
    put: Callable[[Path], None], tmp_path: Path
) -> None:
    put(tmp_path / "window.ini")
    kind = (tmp_path / "window.ini").lstat().st_mode
    for _ in range(2):  # what is chosen goes until the end of a run, and is not kept
        assert said_by_a_run(tmp_path) == ["system", "dark 資料"]
    assert (tmp_path / "window.ini").lstat().st_mode == kind
    inside = {path.name for path in tmp_path.rglob("*") if path.name != "window.ini"}
    assert inside <= {"mine.txt"}
