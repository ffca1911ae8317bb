"""The meeting that a new memo is for: one on record that is meant, or a new one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from briefer.briefing.as_of import known_states
from briefer.briefing.titles import holding_on, organization_name, post_of
from briefer.briefing.who_is_meant import Who, folded
from briefer.library.dates import PartialDate
from briefer.library.forums import Dialogue, Meeting, MeetingState, Mode, Participant
from briefer.library.library import Library
from briefer.library.new_records import free_id

_VIRTUAL = re.compile(
    r"(?:by |on |over |via |a )?(?:secure )?"
    r"(?:video(?: ?call| ?conference| link)?|virtual(?:ly)?|online|(?:tele)?phone(?: call)?|call)"
    r"|オンライン|テレビ会議|電話|電話会談",
    re.IGNORECASE,
)


class Wanted(Struct, frozen=True):
    """Hold what is known of the meeting that a memo is for; ``side`` may be none of the parties."""

    who: Who
    side: str
    place: str
    date: PartialDate | None
    as_of: PartialDate

    @property
    def mode(self) -> Mode:
        """How they meet, as far as the place says it."""
        if not self.place:
            return ""
        return "virtual" if _VIRTUAL.fullmatch(self.place) else "in-person"

    @property
    def where(self) -> str:
        """The place, empty where they meet in none."""
        return "" if self.mode == "virtual" else self.place


def meeting_for(library: Library, wanted: Wanted) -> Meeting:
    """Give the meeting as it is on record, with what was not known of it; or a new one.

    What is new stands in the meeting as one more state, known from the as-of date.
    """
    dialogue = dialogue_of(library, wanted)
    for held in _still_ahead(library, wanted, dialogue):
        state = known_states(library, held, wanted.as_of)[-1]
        if _may_be(state, wanted):
            return held if _says_all(state, wanted) else _with_state(held, state, wanted)
    return _new(library, wanted, dialogue)


def parties_of(wanted: Wanted) -> tuple[str, ...]:
    """Give the parties of the meeting: those named, and the side where it is one of two.

    A memo's side stands first. Whoever names a dialogue has named all who sit in it.
    """
    named = wanted.who.parties
    if not wanted.side or (wanted.who.dialogue and wanted.side not in named):
        return named
    if wanted.side not in named and len(named) > 1:
        return named  # an outsider's memo on a meeting of others
    return (wanted.side, *(party for party in named if party != wanted.side))


def dialogue_of(library: Library, wanted: Wanted) -> Dialogue | None:
    """Give the dialogue that the meeting is a session of.

    Without one that was named: the leaders' meetings of just these parties, unless people
    were named who never held a post that meets there.
    """
    if wanted.who.dialogue:
        return library.dialogues[wanted.who.dialogue]
    parties = set(parties_of(wanted))
    for dialogue in sorted(library.dialogues.values(), key=lambda d: (d.order, d.name)):
        if dialogue.form == "leaders-meetings" and set(dialogue.parties) == parties:
            return dialogue if _all_meet_there(library, dialogue, wanted.who.people) else None
    return None


def _all_meet_there(library: Library, dialogue: Dialogue, people: tuple[str, ...]) -> bool:
    if not dialogue.co_chairs:
        return True
    return all(
        any(post.id in dialogue.co_chairs for post in library.posts_by_holder.get(person, ()))
        for person in people
    )


# A meeting on record


def _still_ahead(library: Library, wanted: Wanted, dialogue: Dialogue | None) -> Iterator[Meeting]:
    """Give the meetings that are planned of the same parties, people and dialogue."""
    parties, people = set(parties_of(wanted)), set(wanted.who.people)
    for held in library.meetings.values():
        states = known_states(library, held, wanted.as_of)
        if (
            states
            and states[-1].state not in ("held", "cancelled")
            and set(held.parties) == parties
            and (held.dialogue or "") == (dialogue.id if dialogue else "")
            and people <= {one.person for one in held.participants}
        ):
            yield held


def _may_be(state: MeetingState, wanted: Wanted) -> bool:
    """Say whether a planned meeting is the one that is meant: its days and place agree."""
    if wanted.date is None or state.date is None:
        same_days = wanted.date is state.date
    else:
        same_days = not (
            state.date.certainly_before(wanted.date) or state.date.certainly_after(wanted.date)
        )
    there, here = folded(state.place), folded(wanted.where)
    same_place = not there or not here or there.startswith(here) or here.startswith(there)
    return same_days and same_place and (not wanted.mode or state.mode in ("", wanted.mode))


def _says_all(state: MeetingState, wanted: Wanted) -> bool:
    said = wanted.date is None or wanted.date == state.date
    place = not wanted.where or folded(wanted.where) in folded(state.place)
    return said and place and (not wanted.mode or bool(state.mode))


def _with_state(held: Meeting, state: MeetingState, wanted: Wanted) -> Meeting:
    added = MeetingState(
        state="planned",
        date=wanted.date or state.date,
        known_from=wanted.as_of,
        place=wanted.where or state.place,
        mode=wanted.mode or state.mode,
    )
    return replace(held, states=(*held.states, added))


# A new one


def _new(library: Library, wanted: Wanted, dialogue: Dialogue | None) -> Meeting:
    parties = parties_of(wanted)
    host = _host(library, wanted, parties)
    others = [party for party in parties if party != host]
    name = name_for(library, wanted, dialogue)
    state = MeetingState(
        state="planned",
        date=wanted.date,
        known_from=wanted.as_of,
        place=wanted.where,
        mode=wanted.mode,
    )
    return Meeting(
        id=free_id(library, "meetings", for_an_id(name)),
        name=name,
        dialogue=dialogue.id if dialogue else None,
        parties=parties,
        host=host or None,
        visitor=others[0] if host and len(others) == 1 else None,
        states=(state,),
        participants=tuple(_participants(library, wanted, dialogue)),
    )


def name_for(library: Library, wanted: Wanted, dialogue: Dialogue | None) -> str:
    """Name a meeting in no language: "Biden–Kishida, Washington, early 2022"."""
    date = wanted.date.printed(library.settings.date_order) if wanted.date else ""
    return ", ".join(filter(None, (_between(library, wanted, dialogue), wanted.where, date)))


def for_an_id(name: str) -> str:
    """Give a name without its stops, and with hyphens that an id can take: "us-japan"."""
    return name.replace(".", "").replace("\N{EN DASH}", "-")


def _between(library: Library, wanted: Wanted, dialogue: Dialogue | None) -> str:
    if wanted.who.dialogue and dialogue is not None:
        return dialogue.short or dialogue.name
    people = [one.person for one in _participants(library, wanted, dialogue) if one.person]
    faces = [library.people[person].family for person in people]
    if wanted.who.people and len(faces) > 1:
        return "\N{EN DASH}".join(faces)
    names = (organization_name(library, party) for party in parties_of(wanted))
    return "\N{EN DASH}".join(names)


def _host(library: Library, wanted: Wanted, parties: tuple[str, ...]) -> str:
    """Give the party whose seat or land the place is; empty where that is not plain."""
    place = folded(wanted.where)
    if not place:
        return ""
    for party in parties:
        body = library.organizations.get(party)
        names = (body.name, body.short, body.seat, *body.aliases) if body else ()
        spoken = {folded(name) for name in names if name}
        spoken |= {folded(name.partition(",")[0]) for name in names if name}
        if place in spoken or folded(wanted.where.partition(",")[0]) in spoken:
            return party
    return ""


def _participants(
    library: Library, wanted: Wanted, dialogue: Dialogue | None
) -> Iterator[Participant]:
    """Give whoever was named, and for each side that named nobody who holds its chair then."""
    posts = [library.posts[name] for name in (dialogue.co_chairs if dialogue else ())]
    named = {person: post_of(library, person, wanted.as_of) for person in wanted.who.people}
    given = {post.party for post in named.values() if post}
    given |= {library.people[person].party for person in named}
    chairs = [
        Participant(post=post.id, person=held.person if held else None)
        for post in posts
        if post.party not in given
        for held in (holding_on(post, wanted.as_of),)
    ]
    if not named:
        yield from chairs
        return
    own = [chair for chair in chairs if library.posts[chair.post or ""].party == wanted.side]
    yield from own[:1] if len(named) == 1 else own
    for person, post in named.items():
        yield Participant(person=person, post=post.id if post else None)
