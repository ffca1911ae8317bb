"""`make run` opens the checkout's own library, or exports from it where there is no screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "packaging" / "open_checkout.py"


def _run(folder: Path) -> subprocess.CompletedProcess[str]:
    screenless = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, str(SCRIPT), "library/of the checkout"],
        cwd=folder,
        env={**screenless, "HOME": str(folder / "home"), "PYTHONPATH": str(SCRIPT.parents[1])},
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_a_screen_the_starter_brief_is_exported_and_one_line_says_so(
    tmp_path: Path,
) -> None:
    for _ in range(2):
        done = _run(tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines()[-1] == (
            "No screen here: exported the starter brief to memo.docx"
        )
    assert (tmp_path / "memo.docx").read_bytes().startswith(b"PK")
    assert (tmp_path / "library" / "of the checkout" / "library.yaml").exists()
    assert not (tmp_path / "home" / ".local").exists()
