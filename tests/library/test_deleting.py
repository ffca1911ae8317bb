"""What a deletion does, and what links to the record, is worked out before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.library.deleting import links_here, planned_deletion
from briefer.library.library import Library
from briefer.library.reading import read_library
from tests.library.small_library import make_library, write


@pytest.fixture
def library(tmp_path: Path) -> Library:
    root = make_library(tmp_path)
    write(root, "library.yaml", "format: 1\ndefault_brief: old\nside: japan\n")
    write(root, "organizations/japan.md", "---\nname: Japan\nkind: party\n---\n")
    write(root, "points/says.md", "---\nkind: watch\nby: japan\nparties: [japan]\n---\nWords.\n")
    for name, day in (("old", "2020"), ("new", "2022-01-15"), ("older", "2019")):
        text = f"---\ntitle: {name}\nas_of: {day}\nbearings:\n  jhlc:\n"
        text += "    - {as_of: 2020, text: Words}\n---\n"
        write(root, f"briefs/{name}.md", text)
    return read_library(root)


def test_every_record_that_links_here_is_named_with_its_fields(library: Library) -> None:
    found = links_here(library, "organizations", "japan")
    assert [(one.record.id, one.fields) for one in found] == [("says", ("parties", "by"))]
    assert {one.record.id for one in links_here(library, "dialogues", "jhlc")} == {
        "old",
        "new",
        "older",
    }


def test_links_are_taken_out_and_settings_let_go(library: Library) -> None:
    planned = planned_deletion(library, "organizations", "japan")
    after = {change.path: change.after for change in planned.changes}
    assert after == {
        "points/says.md": b"---\nkind: watch\n---\nWords.\n",
        "library.yaml": b"format: 1\ndefault_brief: old\n",
        "organizations/japan.md": None,
    }
    assert planned.setting == "side"


def test_the_latest_other_brief_is_the_default_one_instead(library: Library) -> None:
    planned = planned_deletion(library, "briefs", "old")
    assert planned.instead == "new"
    after = {change.path: change.after for change in planned.changes}
    assert b"default_brief: new" in (after["library.yaml"] or b"")
    assert planned_deletion(library, "briefs", "older").instead == ""


def test_a_link_that_leads_to_somebody_else_of_that_name_stays(library: Library) -> None:
    write(library.root, "people/japan.md", "---\nfamily: Japan\n---\n")
    planned = planned_deletion(read_library(library.root), "people", "japan")
    assert [change.path for change in planned.changes] == ["people/japan.md"]


def test_several_go_together_and_links_among_them_are_nobody_s(library: Library) -> None:
    write(library.root, "points/follows.md", "---\nkind: watch\nfollows: [says]\n---\nWords.\n")
    write(
        library.root, "points/third.md", "---\nkind: watch\nfollows: [says, follows]\n---\nMore.\n"
    )
    planned = planned_deletion(read_library(library.root), "points", "says", "follows")
    assert [one.record.id for one in planned.links] == ["third"]
    assert {change.path: change.after for change in planned.changes} == {
        "points/third.md": b"---\nkind: watch\n---\nMore.\n",
        "points/says.md": None,
        "points/follows.md": None,
    }
    briefs = planned_deletion(read_library(library.root), "briefs", "old", "new")
    assert briefs.instead == "older"
