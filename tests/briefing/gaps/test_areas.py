"""Chosen areas that no chosen dialogue covers: ever, or since the brief's own date."""

from __future__ import annotations

from briefer.briefing.gaps.finding import GapFinding, Named, Seen, Uncovered
from briefer.library.forums import Area, Dialogue, Meeting, MeetingState
from tests.briefing.conftest import on
from tests.briefing.gaps.finding import a_brief, found


def _held(dialogue: str, day: str, *areas: str) -> Meeting:
    state = MeetingState(state="held", date=on(day), known_from=on(day))
    return Meeting(
        id=f"{dialogue}-{day}", name="M", dialogue=dialogue, areas=areas, states=(state,)
    )


RECORDS = (
    Area(id="ict", name="ICT"),
    Area(id="5g", name="5G", parent="ict"),
    Area(id="ai", name="Artificial intelligence", short="AI"),
    Area(id="space", name="Space"),
    Dialogue(id="forum", name="Forum", form="dialogue"),
    Dialogue(id="panel", name="Panel of Experts", short="Panel", form="dialogue"),
    _held("forum", "2019-01-01", "ai"),
    _held("forum", "2021-01-01", "5g"),
    _held("panel", "2020-06-01", "ai"),
    _held("panel", "2022-06-01", "space"),
)


def _uncovered(since: str = "", dialogues: tuple[str, ...] = ("forum",)) -> dict[str, GapFinding]:
    brief = a_brief(
        dialogues=dialogues,
        areas=("ict", "ai", "space"),
        covered_since=on(since) if since else None,
    )
    return found(brief, *RECORDS)


def test_an_area_that_never_came_up_is_found_and_one_whose_child_came_up_is_not() -> None:
    assert list(_uncovered()) == ["uncovered:space"]
    assert _uncovered()["uncovered:space"].circumstances == Uncovered(None, None, ())


def test_since_a_date_it_says_when_it_came_up_last_and_where_else() -> None:
    gap = _uncovered(since="2020")["uncovered:ai"]
    forum, panel = Named("dialogues", "forum", "Forum"), Named("dialogues", "panel", "Panel")
    assert gap.record == Named("areas", "ai", "Artificial intelligence")
    assert gap.circumstances == Uncovered(
        on("2020"), Seen(forum, on("2019-01-01")), (Seen(panel, on("2020-06-01")),)
    )


def test_a_session_after_the_date_covers_nothing_yet() -> None:
    assert "uncovered:space" in _uncovered(dialogues=("forum", "panel"))


def test_without_a_dialogue_no_area_is_covered() -> None:
    assert list(_uncovered(dialogues=())) == ["uncovered:ai", "uncovered:ict", "uncovered:space"]
