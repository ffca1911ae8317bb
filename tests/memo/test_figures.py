from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from msgspec.structs import replace

from briefer.library.dates import PartialDate
from briefer.library.forums import Dialogue, Meeting, MeetingStateName
from briefer.library.library import Library
from briefer.memo.blocks import Figure, Group
from briefer.memo.drawing import Dot, Line, Shape, Words
from briefer.memo.timeline.frame import box_of
from briefer.memo.timeline.scale import LEFT, RIGHT
from tests.memo.dialogues import a_dialogue, a_library, a_session, a_view, figures_of
from tests.memo.generated import texts
from tests.memo.views import blocks_of_template

SVG = "{http://www.w3.org/2000/svg}"
JHLC = a_dialogue()
HELD = (
    a_session(JHLC, "2013-04-30", ordinal=12),
    a_session(JHLC, "2015-10-06", ordinal=13),
    a_session(JHLC, "2019-05-02", ordinal=14),
)


def drawn(library: Library, day: str = "2022-01-15", meeting: str = "") -> Figure:
    """Draw the one figure of a library."""
    (figure,) = figures_of(a_view(library, PartialDate.parse(day), meeting))
    return figure


def words_of(figure: Figure) -> list[str]:
    return [mark.text for mark in figure.drawing.marks if isinstance(mark, Words)]


def spans_of(figure: Figure) -> list[tuple[float, float]]:
    """Give where each line of a span begins and ends, in hundredths of the plot."""
    return [
        tuple(round(100 * (x - LEFT) / (RIGHT - LEFT)) for x in (mark.start[0], mark.end[0]))  # type: ignore[misc]  # two of them
        for mark in figure.drawing.marks
        if isinstance(mark, Line) and mark.tone == "ink" and mark.start[1] == mark.end[1]
        if mark.start[0] >= LEFT
    ]


def test_it_shows_what_was_held_what_is_due_and_what_is_overdue_in_words() -> None:
    words = words_of(drawn(a_library([JHLC], HELD)))
    assert {"JHLC", "overdue", "14th", "due May 2021", "8 months over"} <= {*words}
    assert "as of January 15, 2022" in words


def test_what_is_older_than_the_window_is_an_arrow_with_its_date() -> None:
    figure = drawn(a_library([JHLC], HELD))
    assert "13th, Oct 2015 (+1)" in words_of(figure)
    assert "before 2018 (+ how many more)" in words_of(figure)


def test_what_is_due_after_the_window_is_an_arrow_with_its_date() -> None:
    figure = drawn(a_library([JHLC], [a_session(JHLC, "2021-11-02", ordinal=15)]))
    assert "due Nov 2023" in words_of(figure)
    assert "later than shown" in words_of(figure)


def test_a_year_alone_is_a_span_of_that_year() -> None:
    (span,) = spans_of(drawn(a_library([JHLC], [a_session(JHLC, "2022", "proposed")])))
    assert span == (80, 100)


def test_a_session_on_a_day_is_no_span() -> None:
    assert spans_of(drawn(a_library([JHLC], HELD))) == []


def test_an_overdue_stretch_of_imprecise_dates_says_least_and_most() -> None:
    words = words_of(drawn(a_library([JHLC], [a_session(JHLC, "2018")])))
    assert "12–24 months over" in words


@pytest.mark.parametrize(
    ("date", "said", "lines", "bands"),
    [
        ("2022-01-21", "Visit: January 21, 2022", 1, 0),
        ("2022-01/2022-03 early 2022", "Visit: early 2022", 2, 1),
        (None, "Visit: no date on file", 0, 0),
        ("2030-05-01", "Visit: May 1, 2030", 0, 0),
        ("2001-05", "Visit: May 2001", 0, 0),
    ],
)
def test_the_meeting_is_a_line_on_its_day_or_a_band_across_its_span(
    date: str | None, said: str, lines: int, bands: int
) -> None:
    visit = a_session(JHLC, date, "planned", name="Visit")
    figure = drawn(a_library([JHLC], [*HELD, visit]), meeting="Visit")
    dashed = {m.start[0] for m in figure.drawing.marks if isinstance(m, Line) and m.dashed}
    tinted = [m for m in figure.drawing.marks if isinstance(m, Shape) and m.fill == "tint"]
    assert said in words_of(figure)
    assert (len(dashed), len(tinted)) == (lines, bands)


def test_an_election_stands_on_its_date_and_is_never_due() -> None:
    vote = Dialogue(id="itu", name="ITU election", form="election")
    figure = drawn(a_library([vote], [a_session(vote, "2022-10", "planned")]))
    assert {"does not recur", "planned Oct 2022"} <= {*words_of(figure)}
    assert not any(words.startswith("due") for words in words_of(figure))


def test_a_cancelled_session_is_crossed_and_one_without_a_date_stands_in_the_words() -> None:
    meetings = [a_session(JHLC, "2020-05", "cancelled"), a_session(JHLC, None, "postponed")]
    figure = drawn(a_library([JHLC], [*HELD, *meetings]))
    assert "cancelled May 2020" in words_of(figure)
    assert "postponed, no date" in figure.alt


def test_children_stand_under_their_parents_as_in_the_table() -> None:
    child = a_dialogue("Child", None, parent="zoo", order=1)
    view = a_view(a_library([child, a_dialogue("Zoo", order=2), a_dialogue("Last", order=3)]))
    (figure,) = figures_of(view)
    names = [w for w in figure.drawing.marks if isinstance(w, Words) and w.size == 8.5]
    assert [w.text for w in names] == [row.status.dialogue.name for row in view.dialogues]
    assert [w.text for w in names if w.at[0]] == ["Child"]


def test_no_dialogue_is_no_figure(tmp_path: Path) -> None:
    assert figures_of(a_view(a_library([]))) == []
    assert blocks_of_template("{{ timeline() }}", tmp_path) == ()


def test_many_dialogues_take_several_figures_and_are_all_named() -> None:
    figures = figures_of(a_view(a_library([a_dialogue(f"D{n}") for n in range(40)])))
    assert [figure.number for figure in figures] == [1, 2, 3]
    assert {f"D{n}" for n in range(40)} <= {word for f in figures for word in words_of(f)}


def test_a_name_too_long_ends_with_an_ellipsis_and_stands_whole_in_the_words() -> None:
    for name in (
        "Comprehensive Dialogue on the Uses of Space",
        "日米科学技術協力合同高級委員会の会合",
    ):
        figure = drawn(a_library([a_dialogue(name)]))
        (shown,) = (word for word in words_of(figure) if word.endswith("…"))
        assert name.startswith(shown[:-1])
        assert name in figure.alt


def test_the_alternative_text_says_what_is_shown_and_where_a_table_says_it(tmp_path: Path) -> None:
    view = a_view(a_library([JHLC], HELD))
    (group,) = blocks_of_template(
        "{{ timeline('See the table.') }}",
        tmp_path,
        dialogues=view.dialogues,
        dialogue_sheets=view.dialogue_sheets,
    )
    assert isinstance(group, Group)
    (figure,) = group.blocks
    assert isinstance(figure, Figure)
    assert figure.alt == (
        "Timeline of one dialogue, 2018 to 2022, as of January 15, 2022. JHLC: overdue; "
        "8 months over; held: 14th, May 2019; 2 earlier, the latest 13th, Oct 2015; "
        "due May 2021. See the table."
    )
    assert figure.title == "Dialogues as of January 15, 2022: last met, next due, overdue"


def test_figures_are_numbered_in_the_order_they_are_placed(tmp_path: Path) -> None:
    view = a_view(a_library([JHLC], HELD))
    blocks = blocks_of_template(
        "{{ timeline() }}\n\n{{ timeline() }}", tmp_path, dialogues=view.dialogues
    )
    groups = [block for block in blocks if isinstance(block, Group)]
    figures = [figure for group in groups for figure in group.blocks]
    assert [f.number for f in figures if isinstance(f, Figure)] == [1, 2]


def test_in_a_japanese_memo_its_words_are_japanese() -> None:
    library = a_library([JHLC], HELD)
    library = Library(
        library.root, replace(library.settings, language="ja-JP", date_order="ja"), library.records
    )
    figure = drawn(library)
    assert {"第14回", "期限 2021年5月", "8か月超過", "2022年1月15日現在"} <= {*words_of(figure)}
    assert figure.alt.startswith("対話の年表（2018年～2022年、2022年1月15日現在）。")
    assert not re.search("[a-z]", figure.alt)


def test_each_kind_of_mark_has_a_shape_of_its_own_without_colour() -> None:
    held = a_session(JHLC, "2019-05-02")
    others = [a_session(JHLC, "2022-03-01", "planned"), a_session(JHLC, "2020-03-01", "cancelled")]
    marks = drawn(a_library([JHLC], [held, *others])).drawing.marks
    dots = [mark for mark in marks if isinstance(mark, Dot)]
    assert {mark.fill == "paper" for mark in dots} == {True, False}  # held is full, due is empty
    assert any(isinstance(mark, Shape) and mark.fill == "paper" and mark.width for mark in marks)
    assert "cancelled" in words_of(drawn(a_library([JHLC], [held, *others])))


HOSTILE = (
    "<b>bold</b>",
    "R & D",
    "</text><script>alert(1)</script>",
    "{{ x }}",
    "ועדה",
    "👩‍👩‍👧 x",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_stays_text(name: str) -> None:
    root = etree.fromstring(drawn(a_library([a_dialogue(name, id="x")])).svg.encode())
    texts_shown = [text.text for text in root.iter(f"{SVG}text")]
    assert any(name.startswith((shown or "").rstrip("…")) and shown for shown in texts_shown)
    allowed = {"svg", "title", "desc", "line", "polygon", "circle", "text"}
    assert {etree.QName(each).localname for each in root.iter()} <= allowed
    assert not any(key.startswith("on") or "href" in key for e in root.iter() for key in e.attrib)


def test_the_same_view_gives_the_same_figure() -> None:
    view = a_view(a_library([JHLC], HELD))
    assert figures_of(view) == figures_of(view)
    assert figures_of(view)[0].svg == figures_of(view)[0].svg


# Whatever a library holds ------------------------------------------------------

_NAMES = st.one_of(
    texts,
    st.sampled_from(("JHLC", "U.S.-Japan Policy Cooperation Dialogue on the Internet Economy")),
    st.text("日米科学技術協力合同高級委員会", max_size=40),
)
_YEARS = st.integers(2016, 2024)
_DATES = st.one_of(
    st.none(),
    st.builds("{}".format, _YEARS),
    st.builds("{}-{:02d}".format, _YEARS, st.integers(1, 12)),
    st.builds("{}-{:02d}-{:02d}".format, _YEARS, st.integers(1, 12), st.integers(1, 28)),
    st.builds("{0}-{1:02d}~".format, _YEARS, st.integers(1, 12)),
    st.builds("{0}-01/{0}-06 the first half of the year, it is said".format, _YEARS),
    st.sampled_from(("0001", "9999-12-31")),
)
_STATES: st.SearchStrategy[MeetingStateName] = st.sampled_from(
    ("held", "held", "planned", "proposed", "postponed", "cancelled")
)


@st.composite
def libraries(draw: st.DrawFn) -> Library:
    dialogues = [
        a_dialogue(draw(_NAMES), draw(st.sampled_from((None, 6, 12, 24))), id=f"d{n}")
        for n in range(draw(st.integers(1, 4)))
    ]
    meetings: list[Meeting] = []
    for dialogue in dialogues:
        for n in range(draw(st.integers(0, 9))):
            number = draw(st.none() | st.integers(1, 3000))
            name = f"{dialogue.id} {n} {draw(_NAMES)}"
            meetings.append(a_session(dialogue, draw(_DATES), draw(_STATES), number, name))
    return a_library(dialogues, meetings)


@settings(deadline=None, max_examples=60)
@given(libraries(), st.sampled_from(("2022-01-15", "2020-06-30", "2019-12", "2021", "9999-12-31")))
def test_no_words_cover_others_or_marks_or_leave_the_picture(library: Library, day: str) -> None:
    meeting = next(iter(library.meetings), "")
    for figure in figures_of(a_view(library, PartialDate.parse(day), meeting)):
        drawing = figure.drawing
        etree.fromstring(figure.svg.encode())
        boxes = [(w.text, box_of(w)) for w in drawing.marks if isinstance(w, Words)]
        for _, (left, top, right, bottom) in boxes:
            assert left >= -0.01
            assert top >= 0
            assert right <= drawing.width + 0.01
            assert bottom <= drawing.height
        marks = [("mark", box) for box in map(mark_box, drawing.marks) if box]
        for number, (text, box) in enumerate(boxes):
            for other, its in [*boxes[:number], *marks]:
                assert not overlap(box, its), (text, other)


Box = tuple[float, float, float, float]


def mark_box(mark: object) -> Box | None:
    """Give the room of a mark that words may not cover."""
    if isinstance(mark, Dot):
        (x, y), r = mark.centre, mark.radius
        return x - r, y - r, x + r, y + r
    if isinstance(mark, Shape) and mark.width:
        across, down = zip(*mark.corners, strict=True)
        return min(across), min(down), max(across), max(down)
    return None


def overlap(one: Box, other: Box) -> bool:
    return (
        one[0] < other[2] - 0.01
        and other[0] < one[2] - 0.01
        and one[1] < other[3] - 0.01
        and other[1] < one[3] - 0.01
    )
