"""What a rename does is worked out before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.library.library import Library
from briefer.library.reading import read_library
from briefer.library.renaming import CannotRename, planned_rename
from tests.library.small_library import make_library, write


@pytest.fixture
def library(tmp_path: Path) -> Library:
    root = make_library(tmp_path)
    write(root, "library.yaml", "# ours\nformat: 1\nside: japan # whose memo\n")
    write(root, "organizations/japan.md", "---\nname: Japan\nkind: party\nparent: japan\n---\n")
    write(root, "points/says.md", "---\nkind: watch\nby: japan\nparties: [japan]\n---\nWords.\n")
    write(root, "points/other.md", "---\nkind: watch\nby: fumio-kishida\n---\njapan: words.\n")
    return read_library(root)


def test_the_file_moves_and_links_settings_and_itself_follow(library: Library) -> None:
    planned = planned_rename(library, "organizations", "japan", "nippon")
    after = {change.path: change.after for change in planned.changes}
    assert list(after) == [
        "organizations/nippon.md",
        "organizations/japan.md",
        "points/says.md",
        "library.yaml",
    ]
    assert after["organizations/nippon.md"] == (
        b"---\nname: Japan\nkind: party\nparent: nippon\n---\n"
    )
    assert after["organizations/japan.md"] is None
    assert after["points/says.md"] == (
        b"---\nkind: watch\nby: nippon\nparties: [nippon]\n---\nWords.\n"
    )
    assert b"# ours\nformat: 1\nside: nippon" in (after["library.yaml"] or b"")
    assert [record.id for record in planned.others] == ["says"]
    assert (library.root / "organizations" / "japan.md").exists()


def test_a_name_of_who_may_hold_a_view_is_nobody_else_s(library: Library) -> None:
    with pytest.raises(CannotRename, match="a person, a post or an organization"):
        planned_rename(library, "organizations", "japan", "fumio-kishida")
    planned_rename(library, "points", "says", "fumio-kishida")


def test_a_name_that_a_file_has_is_refused_though_it_is_no_record(library: Library) -> None:
    write(library.root, "organizations/nippon.md", "no record")
    with pytest.raises(CannotRename, match="is named 'nippon' already"):
        planned_rename(library, "organizations", "japan", "nippon")
