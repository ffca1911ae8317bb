from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from briefer.paths import Paths

HEAVY = ("docx", "jinja2", "markdown", "pygit2", "lxml", "msgspec", "yaml", "platformdirs")
FIRST_PAINT = """
import sys
from pathlib import Path
from briefer.paths import Paths
from briefer.ui.app import run
folders = [Path(text) for text in sys.argv[1:5]]
status = run(Paths(*folders), None, exit_after_first_paint=True)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
sys.exit(status)
"""


def test_nothing_heavy_is_imported_before_the_first_paint(paths: Paths) -> None:
    folders = (paths.templates, paths.assets, paths.user_data, paths.user_cache)
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, *map(str, folders)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    imported = done.stdout.split()
    assert "PySide6" in imported
    assert not set(HEAVY) & set(imported)
    assert not paths.user_library.exists(), "a window that only painted has opened nothing"
