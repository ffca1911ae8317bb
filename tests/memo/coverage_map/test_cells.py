"""What a cell of the heat map says, and how it is told apart."""

from __future__ import annotations

import pytest

from briefer.briefing.compose import view_of
from briefer.briefing.view import MemoView
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.forums import AbsentTopic, Area, Dialogue, Meeting, MeetingState
from briefer.memo.blocks import Figure
from briefer.memo.coverage_map.cells import map_of
from briefer.memo.coverage_map.layout import drawing_of, regions_of
from briefer.memo.coverage_map.words import MapWording
from briefer.memo.drawing import Drawing, Line, Shape, Words
from briefer.memo.figures import coverage_figures
from tests.briefing.conftest import library_of

LONG_AGO = PartialDate.parse("1990")


def held(
    dialogue: str, date: str | None, areas: tuple[str, ...], absent: tuple[str, ...] = ()
) -> Meeting:
    when = PartialDate.parse(date) if date else None
    return Meeting(
        id=f"{dialogue}-{date}",
        name=f"{dialogue} {date}",
        dialogue=dialogue,
        areas=areas,
        states=(MeetingState(state="held", date=when, known_from=LONG_AGO),),
        absent=(AbsentTopic(topic="left out", areas=absent),) if absent else (),
    )


def a_view(
    *meetings: Meeting, usual: tuple[str, ...] = (), dialogues: int = 1, areas: int = 2
) -> MemoView:
    """Work out a brief that chose dialogues d0, d1, … and areas a0, a1, …"""
    forums = [
        Dialogue(id=f"d{n}", name=f"Forum {n}", form="dialogue", areas=usual)
        for n in range(dialogues)
    ]
    topics = [Area(id=f"a{n}", name=f"Area {n}") for n in range(areas)]
    brief = Brief(
        id="b",
        title="B",
        as_of=PartialDate.parse("2022-01-15"),
        dialogues=tuple(forum.id for forum in forums),
        areas=tuple(topic.id for topic in topics),
    )
    return view_of(library_of(*forums, *topics, *meetings), brief)


WORDING = MapWording.of("en-US", "us")


def texts(drawing: Drawing) -> list[str]:
    return [mark.text for mark in drawing.marks if isinstance(mark, Words)]


@pytest.mark.parametrize(
    ("date", "shade", "text"),
    [
        ("2021-02-01", "recent", "Feb 2021"),
        ("2020-12-31", "older", "Dec 2020"),
        ("2019-01-15", "old", "Jan 2019"),
        ("2013", "old", "2013"),
    ],
)
def test_the_shade_says_how_long_ago_and_the_words_say_when(
    date: str, shade: str, text: str
) -> None:
    (first, _) = map_of(a_view(held("d0", date, ("a0",))), WORDING).rows
    (cell,) = first.cells
    assert (cell.shade, cell.text, cell.meeting) == (shade, text, f"d0-{date}")
    assert cell.words.startswith("Area 0 in Forum 0: last ")


def test_what_is_usual_and_never_came_up_says_never() -> None:
    (first, second) = map_of(a_view(usual=("a0",)), WORDING).rows
    assert (first.cells[0].text, second.cells[0].text) == ("never", "")
    assert first.cells[0].words == "Area 0 in Forum 0: usual there, never on record"
    assert second.uncovered


def test_a_session_without_a_date_covers_and_says_that_its_date_is_not_on_file() -> None:
    (first, _) = map_of(a_view(held("d0", None, ("a0",))), WORDING).rows
    assert (first.cells[0].shade, first.cells[0].text) == ("undated", "no date")
    assert not first.uncovered


def test_what_a_readout_left_out_has_a_stripe_a_word_and_the_day_in_its_hover() -> None:
    meetings = held("d0", "2019-05-02", ("a0",)), held("d0", "2021-06-17", (), absent=("a0",))
    shown = map_of(a_view(*meetings), WORDING)
    assert shown.rows[0].cells[0].words == (
        "Area 0 in Forum 0: last May 2, 2019; left out of the readout of June 17, 2021"
    )
    drawing = drawing_of(shown, WORDING)
    assert {"left out", "May 2019", "left out of the last readout"} <= {*texts(drawing)}
    assert any(isinstance(mark, Line) and mark.width == 0.6 for mark in drawing.marks)


def test_an_area_of_no_dialogue_is_said_across_its_row() -> None:
    assert "in none of these dialogues on record" in texts(
        drawing_of(map_of(a_view(), WORDING), WORDING)
    )


def test_words_on_the_darkest_ground_are_light_and_on_the_others_dark() -> None:
    meetings = held("d0", "2021-11-01", ("a0",)), held("d0", "2020-11-01", ("a1",))
    drawing = drawing_of(map_of(a_view(*meetings), WORDING), WORDING)
    tones = {m.text: m.tone for m in drawing.marks if isinstance(m, Words)}
    assert (tones["Nov 2021"], tones["Nov 2020"]) == ("paper", "ink")
    grounds = {m.fill for m in drawing.marks if isinstance(m, Shape)}
    assert {"accent", "shade"} <= grounds


def test_the_key_explains_what_is_shown_and_nothing_else() -> None:
    words = texts(drawing_of(map_of(a_view(held("d0", "2021-11-01", ("a0",))), WORDING), WORDING))
    assert "within a year" in words
    assert "within three years" not in words


def test_every_cell_can_be_pointed_at() -> None:
    shown = map_of(a_view(held("d0", "2021-11-01", ("a0",)), dialogues=3), WORDING)
    regions = list(regions_of(shown))
    assert len(regions) == 6
    assert (regions[0].dialogue, regions[0].meeting) == ("d0", "d0-2021-11-01")
    drawing = drawing_of(shown, WORDING)
    assert all(0 <= r.box[0] < r.box[2] <= drawing.width for r in regions)
    assert len({r.box for r in regions}) == 6


def figures(view: MemoView) -> list[Figure]:
    return list(coverage_figures(view, 3, "See the table."))


def test_the_alternative_text_says_all_of_it() -> None:
    meetings = held("d0", "2021-11-01", ("a0",)), held("d1", "2021-06-17", (), absent=("a0",))
    (figure,) = figures(a_view(*meetings, dialogues=3))
    assert figure.alt == (
        "Heat map of 2 areas in 3 dialogues, as of January 15, 2022. Area 0: Forum 0 Nov 2021; "
        "left out by Forum 1. Area 1: in no dialogue on record. See the table."
    )
    assert figure.number == 3


def test_without_a_dialogue_or_an_area_there_is_no_figure() -> None:
    assert figures(a_view(dialogues=0)) == []
    assert figures(a_view(areas=0)) == []


def test_ten_dialogues_and_thirty_areas_take_four_figures() -> None:
    found = figures(a_view(dialogues=10, areas=30))
    assert [figure.number for figure in found] == [3, 4, 5, 6]
    named = {word for figure in found for word in texts(figure.drawing)}
    assert {f"Area {n}" for n in range(30)} <= named


def test_what_does_not_fit_four_figures_is_counted_and_silent_dialogues_give_way() -> None:
    meetings = [held("d199", "2021-11-01", ("a0",))]
    found = figures(a_view(*meetings, dialogues=200, areas=60))
    assert len(found) == 3
    assert "Not drawn: 191 more dialogues, 0 more areas." in texts(found[-1].drawing)
    assert "Not drawn: 191 more dialogues, 0 more areas." in found[-1].alt
    assert "Forum 199" in found[0].alt


def test_the_whole_map_is_one_picture_whose_room_grows_with_its_cells() -> None:
    shown = map_of(a_view(dialogues=200, areas=60), WORDING)
    drawing = drawing_of(shown, WORDING)
    assert len(list(regions_of(shown))) == 12_000
    assert drawing.width > 200 * 39


def test_in_a_japanese_memo_its_words_are_japanese() -> None:
    wording = MapWording.of("ja-JP", "ja")
    shown = map_of(a_view(held("d0", "2021-11-01", ("a0",)), usual=("a1",)), wording)
    assert {"2021年11月", "記録なし", "1年以内"} <= {*texts(drawing_of(shown, wording))}
