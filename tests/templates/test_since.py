"""What is new since the last brief: one line on the front, a tab, an addendum of one page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from briefer.briefing.changes.kinds import Change, Changes, Standing
from briefer.briefing.compose import view_of
from briefer.briefing.updating import update_of
from briefer.briefing.view import Portions
from briefer.library.dates import PartialDate
from briefer.library.library import Library
from briefer.library.markings import MarkingLevel, MarkingProfile, Scale
from briefer.library.points import Point
from briefer.library.reading import read_library
from briefer.memo.blocks import Memo, TabStart
from briefer.memo.compose import compose
from briefer.memo.gaps import gaps_in
from briefer.memo.plain import write_markdown
from tests.memo.views import a_view
from tests.starter.test_front import ERROR, pages_of, until_a_tab

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "templates"
THEN, NOW = PartialDate.parse("2022-01-15"), PartialDate.parse("2022-01-22")


@pytest.fixture(scope="module")
def library() -> Library:
    """The starter library with the second version of its brief."""
    starter = read_library(ROOT / "assets" / "starter-library")
    fresh = update_of(starter, starter.brief(), NOW).brief
    briefs = {**starter.briefs, fresh.id: fresh}
    return Library(starter.root, starter.settings, {**starter.records, "briefs": briefs})


def memo_of(library: Library, template: str, brief: str = "biden-kishida-2022-v2") -> Memo:
    return compose(template, (FOLDER,), view_of(library, library.briefs[brief]), library)


def told(*changes: Change, template: str = "addendum", **fields: Any) -> str:
    library = read_library(ROOT / "assets" / "starter-library")
    view = a_view(since=Changes(THEN, NOW, changes, "one", "No-1"), **fields)
    return write_markdown(compose(template, (FOLDER,), view, library))


def a_change(kind: Any, before: Standing | None, after: Standing | None, **fields: Any) -> Change:
    return Change(f"{kind}:x", kind, "points", "x", "A name", before, after, **fields)


def test_the_addendum_of_a_week_is_one_page(library: Library) -> None:
    memo = memo_of(library, "addendum")
    assert 0.5 < pages_of(memo.blocks) <= 1
    assert gaps_in(memo) == ()
    assert memo.footer.endswith("SAMPLE-2022-001, v2")


def test_the_front_of_the_next_version_stands_on_two_pages(library: Library) -> None:
    front = until_a_tab(memo_of(library, "leaders-meeting").blocks)
    assert 1.8 < pages_of(front) <= 2 + ERROR


def test_the_front_says_how_much_is_new_and_leads_to_it(library: Library) -> None:
    text = write_markdown(memo_of(library, "leaders-meeting"))
    assert "New since SAMPLE-2022-001 of January 15, 2022: 18 changes ([Tab F](#tab-f))." in text
    assert "18 changes" in write_markdown(memo_of(library, "briefing-book"))
    first = write_markdown(memo_of(library, "leaders-meeting", "biden-kishida-2022"))
    assert "New since" not in first


def test_the_tab_stands_before_the_sources_and_only_where_a_brief_was_updated(
    library: Library,
) -> None:
    def titles(brief: str) -> list[str]:
        blocks = memo_of(library, "leaders-meeting", brief).blocks
        return [f"{b.letter} {b.title}" for b in blocks if isinstance(b, TabStart)]

    first, second = (titles(name) for name in ("biden-kishida-2022", "biden-kishida-2022-v2"))
    assert first[-2:] == ["E Commitments", "F Sources"]
    assert second[-3:] == ["E Commitments", "F New since the last brief", "G Sources"]


@pytest.mark.parametrize("template", ["leaders-meeting", "briefing-book", "scene-setter"])
def test_every_change_is_told_in_the_papers_that_have_the_section(
    library: Library, template: str
) -> None:
    text = write_markdown(memo_of(library, template))
    section = text[text.rindex("New since the last brief") :]
    for words in ("Biden–Kishida virtual meeting: held", "Leaders met by video", "slipped once"):
        assert words in section


def test_each_kind_of_change_has_its_words() -> None:
    commitment = Point(id="x", kind="commitment", body="Do it.")
    text = told(
        a_change("meeting-state", Standing(code="planned", date=THEN), Standing(code="cancelled")),
        a_change("corrected-point", Standing(text="So."), Standing(text="Not so.")),
        a_change("commitment-status", Standing(code="new"), Standing(code="on-track", text="E")),
        a_change("commitment-late", None, Standing(code="late", date=NOW), point=commitment),
        a_change("dialogue-due", None, Standing(code="due", date=NOW)),
        a_change("dialogue-overdue", None, Standing(code="overdue", date=THEN, months=(2, 3))),
        a_change("post-holder", Standing(text="Ann", date=THEN), Standing(code="vacant")),
        a_change("post-holder", None, Standing(code="acting", text="Zoe", date=NOW)),
        a_change("topic-left-out", None, Standing(text="supply chains")),
    )
    for words in (
        "A name: cancelled with no day; until then planned for January 15, 2022",
        "Not so. *Before:* So.",
        "A name: on track (was new). E.",
        "A name: late, due January 22, 2022",
        "A name: now due, since January 2022",
        "A name: 2 to 3 months overdue, due January 2022",
        "A name: vacant (was Ann since January 15, 2022)",
        "A name: Zoe (acting) since January 22, 2022 (was nobody on file)",
        "Supply chains is missing from the readout of the A name",
    ):
        assert words in text


def test_what_is_told_of_a_point_is_marked_as_the_point_is() -> None:
    levels = tuple(MarkingLevel(name=name, portion=name[0]) for name in ("PUBLIC", "HOUSE"))
    portions = Portions(Scale(("PUBLIC", "HOUSE")), MarkingProfile(levels=levels))
    point = Point(id="x", kind="fact", body="It is so.", handling="HOUSE", short="So")
    gone = a_change("lapsed-point", Standing(text="It is so."), None, point=point, handling="HOUSE")
    text = told(gone, portions=portions, level="HOUSE")
    assert "(H) A name." in text
    assert "(P) **Sources.**" in text


def test_an_addendum_counts_what_one_page_does_not_hold() -> None:
    point = Point(id="x", kind="fact", body="It is so.", short="So")
    many = [a_change("new-point", None, Standing(text="It is so."), point=point)] * 11
    text = told(*many)
    assert text.count("A name.") == 8
    assert "3 more in No-1" in text


def test_a_week_without_a_change_says_so() -> None:
    assert "Nothing on file changed from January 15, 2022 to January 22, 2022." in told()


def test_an_addendum_to_nothing_has_a_gap() -> None:
    library = read_library(ROOT / "assets" / "starter-library")
    memo = compose("addendum", (FOLDER,), a_view(), library)
    assert "the brief that this one updates" in [gap.what for gap in gaps_in(memo)]


def test_a_clearance_of_the_first_version_is_printed_as_such(library: Library) -> None:
    brief = library.briefs["biden-kishida-2022"]
    first = replace(brief.clearance[-1], name="A. Name", reply="cleared", sent=THEN)
    earlier = replace(brief, clearance=(*brief.clearance[:-1], first))
    fresh = update_of(library, earlier, NOW).brief
    memo = compose("leaders-meeting", (FOLDER,), view_of(library, fresh), library)
    text = write_markdown(memo)
    assert "| Cleared v1 | Sample Office of Communications Policy | A. Name |" in text
    assert "| Cleared | Sample Office of Communications Policy | A. Name | – | – | – | – |" in text
