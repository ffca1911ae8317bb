from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from briefer.ui.last_words import LastWords

ENDED_BY_A_FAULT = """
import ctypes, sys
from pathlib import Path
from briefer.ui.last_words import LastWords
LastWords(Path(sys.argv[1])).begin()
ctypes.string_at(0)
"""


def test_a_fault_leaves_words_for_the_next_start_alone(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ENDED_BY_A_FAULT, str(tmp_path)]
    ended = subprocess.run(command, check=False, capture_output=True)
    assert ended.returncode != 0
    words = LastWords(tmp_path)
    assert "Fatal Python error" in words.of_earlier_runs()
    assert words.of_earlier_runs() == ""
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_goes_and_what_a_running_one_has_stays(tmp_path: Path) -> None:
    (tmp_path / "ended-by-a-fault-1.txt").touch()
    running = LastWords(tmp_path)
    running.begin()
    assert LastWords(tmp_path).of_earlier_runs() == ""
    assert len(list(tmp_path.iterdir())) == 1
    running.end()
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    words = LastWords(tmp_path / "data")
    words.begin()
    words.end()
    assert list((tmp_path / "data").iterdir()) == []


def test_where_nothing_can_be_written_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder")
    words = LastWords(tmp_path / "data")
    words.begin()
    words.end()
