"""Products in the register of the window's library, and the place Library in sight."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from briefer.desk import open_desk
from briefer.library.register.entry import Entry
from briefer.paths import Paths

Export = Callable[[str], Entry]


@pytest.fixture
def export(paths: Paths, library: Path, tmp_path: Path) -> Export:
    """Export the default brief of the window's library, as another desk would."""

    def exported(name: str) -> Entry:
        desk = open_desk(paths, library, author="Ann Lee")
        entry = desk.export(desk.brief(), tmp_path / name).entry
        desk.close()
        assert entry is not None
        return entry

    return exported
