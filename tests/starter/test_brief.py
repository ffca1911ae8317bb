"""The default brief is complete, and nobody could take it for a real paper."""

from __future__ import annotations

import pytest

from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.forums import Area
from briefer.library.library import Library


@pytest.fixture
def brief(library: Library) -> Brief:
    return library.brief()


def test_it_is_the_leaders_meeting_of_early_2022_seen_from_washington(brief: Brief) -> None:
    assert brief.id == "biden-kishida-2022"
    assert (brief.side, str(brief.as_of)) == ("united-states", "2022-01-15")
    assert brief.template == "leaders-meeting"


def test_every_dialogue_is_on_the_table(library: Library, brief: Brief) -> None:
    assert set(brief.dialogues) == set(library.dialogues)
    assert set(brief.bearings) == set(library.dialogues)


def test_every_area_is_chosen_itself_or_through_the_children_that_the_article_names(
    library: Library, brief: Brief
) -> None:
    def parents(area: Area) -> set[str]:
        return {area.parent} if area.parent else set()

    chosen = set(brief.areas)
    through_children = {p for area in chosen for p in parents(library.areas[area])}
    assert set(library.areas) == chosen | through_children


def test_three_bottom_lines_of_at_most_sixty_words_say_three_things(brief: Brief) -> None:
    assert [str(line.as_of) for line in brief.bottom_lines] == [
        "2022-01-15",
        "2022-01-16",
        "2022-01-22",
    ]
    assert all(len(line.text.split()) <= 60 for line in brief.bottom_lines)
    before, announced, after = (line.text for line in brief.bottom_lines)
    assert "early in 2022" in before
    assert "video" not in before
    assert "will meet by video on January 21" in announced
    assert "met by video on January 21" in after


def test_bearings_fit_their_column(brief: Brief) -> None:
    written = [words.text for each in brief.bearings.values() for words in each]
    assert all(len(text.split()) <= 8 for text in written)


def test_what_the_drafter_wrote_rests_on_points(brief: Brief) -> None:
    bearings = [words for each in brief.bearings.values() for words in each]
    assert all(words.points for words in (*brief.bottom_lines, *bearings))
    assert all(step.points for step in brief.steps)


def test_the_offices_are_plainly_made_up(brief: Brief) -> None:
    heading = brief.heading
    for office in (heading.addressee, heading.through, heading.sender):
        assert "Sample" in office
    assert all("Sample" in line.office for line in brief.clearance)
    assert heading.number.startswith("SAMPLE")


def test_every_page_says_sample(library: Library) -> None:
    assert library.settings.notice == (
        "SAMPLE: prepared from public sources, not an official document"
    )


def test_there_is_something_to_say_and_something_not_to(library: Library) -> None:
    uses = {point.use for point in library.points.values()}
    assert uses >= {"raise", "if-raised", "avoid", "press-line"}
    unspoken = [
        p.id
        for p in library.points.values()
        if p.use in {"raise", "if-raised", "press-line"} and not p.say
    ]
    assert unspoken == []


def test_the_visit_is_planned_then_put_off_then_held(library: Library) -> None:
    states = library.meetings["biden-kishida-washington"].states
    assert [state.state for state in states] == [
        "planned",
        "postponed",
        "postponed",
        "planned",
        "held",
    ]
    known = [state.known_from for state in states]
    assert known == sorted(known, key=lambda day: day or PartialDate.parse("1900"))


def test_no_text_of_a_dialogue_or_meeting_tells_what_came_after_january_2022(
    library: Library,
) -> None:
    bodies = [d.body for d in library.dialogues.values()]
    bodies += [m.body for m in library.meetings.values()]
    assert [body for body in bodies if "2023" in body or "2024" in body] == []
