"""The outline holds what a template printed, and what was left out by hand in its place."""

from __future__ import annotations

from msgspec.structs import replace

from briefer.briefing.compose import view_of
from briefer.briefing.outline import Outline, PrintedPoint, PrintedSection, outline_of
from briefer.briefing.scope import Scope
from briefer.library.briefs import AdoptedObjective, Brief, LeftOut, Rewording
from briefer.library.forums import Area, Dialogue
from briefer.library.people import Organization
from briefer.library.points import Point
from tests.briefing.conftest import library_of, on

NAMES = ("a", "b", "c")
LIBRARY = library_of(
    Area(id="ai", name="AI"),
    Dialogue(id="jhlc", name="JHLC", form="committee"),
    Organization(id="us", name="United States", kind="party"),
    *(
        Point(id=name, kind="fact", body=f"{name} is so.", short=f"{name}!", dialogues=("jhlc",),
              areas=("ai",))
        for name in NAMES
    ),
    Point(id="want", kind="objective", body="Get a date.", by="us", dialogues=("jhlc",)),
    Point(id="mind", kind="watch", body="Mind it.", dialogues=("jhlc",)),
    Point(id="elsewhere", kind="fact", body="Not here.", dialogues=("quad",)),
)  # fmt: skip
BRIEF = Brief(
    id="b", title="B", side="us", as_of=on("2022-01-15"), dialogues=("jhlc",), areas=("ai",)
)


def section(title: str, *points: str, form: str = "text", depth: int = 0) -> PrintedSection:
    printed = tuple(PrintedPoint(name, form) for name in points)  # type: ignore[arg-type]  # a form
    return PrintedSection(title, depth, printed)


def outlined(
    brief: Brief, *printed: PrintedSection, with_left: tuple[PrintedSection, ...] = ()
) -> Outline:
    return outline_of(Scope.of(LIBRARY, brief), view_of(LIBRARY, brief), printed, with_left)


def shown(outline: Outline) -> dict[str, list[str]]:
    return {one.title: [row.line.point.id for row in one.rows] for one in outline.sections}


def test_sections_and_points_stand_as_they_were_printed() -> None:
    outline = outlined(BRIEF, section("Agenda", "b", "a"), section("Table"), section("Tab", "c"))
    assert shown(outline) == {"Agenda": ["b", "a"], "Table": [], "Tab": ["c"]}


def test_what_no_section_prints_is_told_apart() -> None:
    outline = outlined(BRIEF, section("Agenda", "a", "b"))
    assert [row.line.point.id for row in outline.unprinted] == ["c", "mind", "want"]
    assert outline.taken == 5


def test_what_is_not_chosen_is_listed_with_its_reason() -> None:
    (row,) = outlined(BRIEF).left_out
    assert row.left is not None
    assert (row.line.point.id, row.left.reason) == ("elsewhere", "not-chosen-dialogue")


def test_what_was_left_out_by_hand_stays_where_it_would_be() -> None:
    brief = replace(BRIEF, left_out=(LeftOut(point="b", why="known"),))
    outline = outlined(
        brief, section("Agenda", "a", "c"), with_left=(section("Agenda", "a", "b", "c"),)
    )
    assert shown(outline) == {"Agenda": ["a", "b", "c"]}
    assert [row.left.why if row.left else None for row in outline.sections[0].rows] == [
        None, "known", None,
    ]  # fmt: skip


def test_a_section_that_only_such_points_stood_in_stays_too() -> None:
    brief = replace(BRIEF, left_out=(LeftOut(point="mind"),))
    outline = outlined(
        brief,
        section("Agenda", "a"),
        with_left=(section("Agenda", "a"), section("Watch-outs", "mind")),
    )
    assert shown(outline)["Watch-outs"] == ["mind"]


def test_a_section_of_a_tab_that_only_such_points_stood_in_stays_in_its_tab() -> None:
    brief = replace(BRIEF, left_out=(LeftOut(point="a"), LeftOut(point="mind")))
    outline = outlined(
        brief,
        *(section("Front", "b"), section("Tab A"), section("AI", "b", depth=1)),
        *(section("Tab C"), section("AI", "c", depth=1)),
        with_left=(
            *(section("Front", "b"), section("Tab A"), section("AI", "b", depth=1)),
            *(section("Mind", "mind", depth=1), section("Tab B"), section("AI", "a", depth=1)),
            *(section("Tab C"), section("AI", "a", "c", depth=1)),
        ),
    )
    assert [(one.title, [row.line.point.id for row in one.rows]) for one in outline.sections] == [
        *(("Front", ["b"]), ("Tab A", []), ("AI", ["b"]), ("Mind", ["mind"])),
        *(("Tab B", []), ("AI", ["a"]), ("Tab C", []), ("AI", ["a", "c"])),
    ]


def test_each_form_shows_its_words_and_what_they_were_before() -> None:
    brief = replace(BRIEF, rewordings=(Rewording(point="a", short="a, in short"),))
    outline = outlined(brief, section("Agenda", "a", form="short"), section("Tab", "a"))
    short, whole = (one.rows[0] for one in outline.sections)
    assert (short.text, short.filed, short.reworded) == ("a, in short", "a!", True)
    assert (whole.text, whole.filed, whole.reworded) == ("a is so.", "a is so.", False)


def test_an_adopted_objective_shows_the_sides_own_words() -> None:
    brief = replace(BRIEF, objectives=(AdoptedObjective(point="a", text="Agree on a."),))
    (row,) = outlined(brief, section("Objectives", "a", form="adopted")).sections[0].rows
    assert (row.text, row.filed) == ("Agree on a.", "a is so.")


def test_a_section_says_what_a_point_written_into_it_would_be() -> None:
    roles = [
        one.role
        for one in outlined(
            BRIEF,
            section("Agenda", "a", "b", form="short"),
            section("Tab", "a", "b"),
            section("Ours", "want"),
            section("Watch", "mind"),
            section("Talk", "a", form="say"),
        ).sections
    ]
    assert roles == ["agenda", "background", "objectives", "watch-outs", "talking-points"]


def test_a_section_of_one_area_knows_it() -> None:
    one, several = outlined(BRIEF, section("AI", "a", "b"), section("All", "a", "mind")).sections
    assert (one.area, several.area) == ("ai", "")


def test_a_point_that_moved_up_for_one_left_out_says_so() -> None:
    brief = replace(BRIEF, left_out=(LeftOut(point="a"),))
    printed = section("Agenda", "b", "c")
    (agenda,) = outlined(brief, printed, with_left=(section("Agenda", "a", "b"),)).sections
    assert [(row.line.point.id, row.instead) for row in agenda.rows] == [
        ("a", False),
        ("b", False),
        ("c", True),
    ]


def test_sections_that_can_be_moved_are_told_as_the_template_has_them() -> None:
    outline = outlined(
        BRIEF,
        PrintedSection("B", 0, (), path="b", number=2),
        PrintedSection("Fixed", 0, (), number=3),
        PrintedSection("A", 0, (), path="a", number=1),
    )
    assert outline.usual == ("a", "b")
    assert [one.path for one in outline.sections] == ["b", "", "a"]
