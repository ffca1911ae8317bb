"""One line of library.yaml changes, and no other byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.errors import SaveError
from briefer.library.settings_changing import change_setting

TEXT = "# Ours\r\nformat: 1\r\ndefault_brief: one  # the usual\r\nside: japan\r\n"


def test_a_setting_changes_and_every_other_line_stays(tmp_path: Path) -> None:
    path = tmp_path / "library.yaml"
    path.write_text("# Ours\nformat: 1\ndefault_brief: one\nside: japan\n", encoding="utf-8")
    assert change_setting(tmp_path, "default_brief", "one", "one-v2") == path
    expected = "# Ours\nformat: 1\ndefault_brief: one-v2\nside: japan\n"
    assert path.read_text(encoding="utf-8") == expected


def test_a_file_that_can_not_be_changed_so_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "library.yaml"
    path.write_bytes(TEXT.encode())
    try:
        change_setting(tmp_path, "default_brief", "one", "one-v2")
    except SaveError:
        assert path.read_bytes() == TEXT.encode()
    else:
        assert b"default_brief: one-v2" in path.read_bytes()


def test_a_setting_keeps_its_text(tmp_path: Path) -> None:
    (tmp_path / "library.yaml").write_text("format: 1\nside: japan\n", encoding="utf-8")
    with pytest.raises(FileNotFoundError):
        change_setting(tmp_path / "nowhere", "side", "japan", "united-states")
