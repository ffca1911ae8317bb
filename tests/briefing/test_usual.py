"""A meeting usually takes what earlier briefs for its parties took, else what they hold."""

from __future__ import annotations

import msgspec

from briefer.briefing.usual import usual_choices
from briefer.library.briefs import Brief
from briefer.library.forums import Area, Dialogue, Meeting, MeetingState
from briefer.library.library import Library
from tests.briefing.conftest import library_of, on

PAIR = ("us", "japan")
FORUMS = (
    Area(id="ict", name="ICT"),
    Area(id="5g", name="5G", parent="ict"),
    Area(id="ai", name="AI", order=1),
    Area(id="space", name="Space"),
    Dialogue(id="jhlc", name="JHLC", form="committee", parties=PAIR, areas=("ai", "5g")),
    Dialogue(id="quad", name="Quad", form="summit", parties=(*PAIR, "india")),
    Dialogue(id="korea", name="Korea", form="committee", parties=("us", "korea"), areas=("space",)),
    Meeting(id="visit", name="Visit", parties=PAIR),
    Meeting(id="visit-2", name="Second visit", parties=("japan", "us"), areas=("space",)),
)


def brief(name: str, day: str, *dialogues: str, areas: tuple[str, ...] = ()) -> Brief:
    return Brief(
        id=name, title=name, meeting="visit", as_of=on(day), dialogues=dialogues, areas=areas
    )


def test_without_earlier_briefs_the_dialogues_that_all_parties_hold_are_usual() -> None:
    usual = usual_choices(library_of(*FORUMS), PAIR, on("2022-01-15"))

    assert usual.dialogues == ("jhlc", "quad")
    assert usual.reasons["dialogues/jhlc"].why == "between-them"
    assert usual.reasons["dialogues/quad"].why == "with-others"


def test_their_areas_are_those_that_the_dialogues_speak_of() -> None:
    usual = usual_choices(library_of(*FORUMS), PAIR, on("2022-01-15"))

    assert usual.areas == ("ai", "5g")
    assert usual.reasons["areas/5g"].shown_by == ("jhlc",)


def test_the_meetings_own_areas_are_among_them() -> None:
    usual = usual_choices(library_of(*FORUMS), PAIR, on("2022-01-15"), meeting="visit-2")

    assert "space" in usual.areas
    assert usual.reasons["areas/space"].why == "meeting-topic"


def test_of_a_whole_field_and_its_parts_the_parts_are_named() -> None:
    within = Area(id="open-ran", name="Open RAN", parent="5g")
    spoken_of = ("ict", "5g", "open-ran")
    both = Dialogue(id="ie", name="Internet", form="dialogue", parties=PAIR, areas=spoken_of)

    areas = usual_choices(library_of(*FORUMS, within, both), PAIR, on("2022-01-15")).areas
    assert areas == ("ai", "5g", "open-ran")


def test_earlier_briefs_decide_where_there_are_any() -> None:
    library = library_of(*FORUMS, brief("one", "2021-04-16", "quad", areas=("space",)))

    usual = usual_choices(library, ("japan", "us"), on("2022-01-15"), meeting="visit")

    assert (usual.dialogues, usual.areas) == (("quad",), ("space",))
    assert usual.reasons["dialogues/quad"].shown_by == ("one",)


def test_what_half_of_them_took_is_usual_and_less_is_not() -> None:
    library = library_of(
        *FORUMS,
        brief("one", "2021-01-01", "jhlc", "quad"),
        brief("two", "2021-02-01", "jhlc"),
        brief("three", "2021-03-01"),
    )

    assert usual_choices(library, PAIR, on("2022-01-15")).dialogues == ("jhlc",)


def test_a_later_brief_and_the_one_being_set_up_are_no_habit() -> None:
    later, own = brief("later", "2023-01-01", "quad"), brief("own", "2022-01-01", "quad")
    library = library_of(*FORUMS, later, own)

    usual = usual_choices(library, PAIR, on("2022-01-15"), besides="own")

    assert usual.dialogues == ("jhlc", "quad")


def _held(dialogue: str, day: str) -> Meeting:
    state = MeetingState(state="held", date=on(day), known_from=on(day))
    return Meeting(id=f"{dialogue}-1", name="First", dialogue=dialogue, states=(state,))


def test_a_dialogue_of_which_nothing_was_known_yet_is_not_usual() -> None:
    library = library_of(*FORUMS, _held("quad", "2023-05-20"))

    assert usual_choices(library, PAIR, on("2022-01-15")).dialogues == ("jhlc",)


def test_a_dialogue_younger_than_the_earlier_briefs_is_usual_too() -> None:
    library = library_of(*FORUMS, brief("one", "2021-04-16", "jhlc"), _held("quad", "2021-09-24"))

    assert usual_choices(library, PAIR, on("2022-01-15")).dialogues == ("jhlc", "quad")


def test_an_election_that_was_held_is_not_usual() -> None:
    itu = Dialogue(id="itu", name="ITU", form="election", parties=PAIR)
    library = library_of(*FORUMS, itu, _held("itu", "2022-09-29"))

    assert "itu" not in usual_choices(library, PAIR, on("2023-01-15")).dialogues


def test_nothing_is_usual_for_one_party_alone() -> None:
    usual = usual_choices(library_of(*FORUMS), ("us",), on("2022-01-15"))

    assert (usual.dialogues, usual.areas) == ((), ())


def test_ids_that_an_earlier_brief_names_in_vain_are_left_out() -> None:
    library = library_of(*FORUMS, brief("one", "2021-04-16", "gone", "jhlc", areas=("lost",)))

    usual = usual_choices(library, PAIR, on("2022-01-15"))

    assert (usual.dialogues, usual.areas) == (("jhlc",), ())


def test_the_starter_librarys_brief_is_what_its_meeting_usually_takes(starter: Library) -> None:
    brief = starter.brief()
    again = msgspec.structs.replace(brief, id="again")

    usual = usual_choices(starter, ("united-states", "japan"), on("2022-01-16"), besides=again.id)

    assert set(usual.dialogues) == set(brief.dialogues)
    assert set(usual.areas) == set(brief.areas)
