"""The list of templates says what each is, and what stands before what."""

from __future__ import annotations

from typing import Any

from briefer.desk.templates import TemplateFile
from briefer.ui.places.library.templates.list_words import description_of, key_of, sections


def a_file(name: str, **changes: Any) -> TemplateFile:
    fields = {"title": name, "description": "", "pages": 0, "own": False, "part": False}
    return TemplateFile(name=name, **{**fields, **changes})


def test_one_s_own_come_first_and_parts_last() -> None:
    files = (
        a_file("memo", pages=2),
        a_file("_part", part=True),
        a_file("ours", own=True),
        a_file("_part", own=True, part=True),
    )
    found = list(sections(files))
    assert [section.title for section in found] == [
        "Your own",
        "Your own parts",
        "Built in",
        "Built-in parts",
    ]
    assert found[2].rows[0].cells == ("memo", "2")
    assert key_of(files[1]) == "built-in/_part"
    assert key_of(files[3]) == "own/_part"


def test_what_is_hidden_is_quiet_and_what_is_broken_is_marked() -> None:
    hidden = a_file("memo", hidden=True)
    broken = a_file("ours", own=True, wrong="broken front matter", where="ours.md.j2, line 2")
    [mine], [theirs] = (section.rows for section in sections((broken, hidden)))
    assert theirs.quiet
    assert mine.cells[0] == "▲ ours"
    assert description_of(broken) == "broken front matter (ours.md.j2, line 2)"


def test_a_description_says_what_it_is_for_and_who_uses_it() -> None:
    used = a_file("ours", own=True, hides=True, description="A card", briefs=("One", "Two"))
    assert description_of(used).splitlines() == [
        "A card",
        "It stands before the built-in one of the same name.",
        "2 briefs use it.",
    ]
