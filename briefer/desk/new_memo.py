"""A new memo from five answers: with whom, where, when, whose side, copied from what.

Meeting and brief are made together, as one change of the library.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from briefer.briefing.clearance import asked_anew
from briefer.briefing.new_meeting import Wanted, for_an_id, meeting_for, parties_of
from briefer.briefing.own_points import without_own_points
from briefer.briefing.usual import usual_choices
from briefer.briefing.who_is_meant import Named, Unclear, names_known, who_is_meant
from briefer.errors import BrieferError
from briefer.library.briefs import Brief, ConversationRecord, Heading
from briefer.library.dates import InvalidDate, PartialDate
from briefer.library.dates_in_words import date_in_words
from briefer.library.fields.eras import OutsideEra
from briefer.library.forums import Meeting
from briefer.library.library import Library
from briefer.library.new_records import free_id

if TYPE_CHECKING:
    from briefer.desk import Desk

Answer = Literal["whom", "where", "when", "side", "copied"]
LONGEST_PLACE = 200


class Answers(Struct, frozen=True):
    """Hold the five answers as they were given; ``side`` and ``copied`` are ids or empty.

    ``side`` is None where nobody was asked: it is then the library's own. ``office`` is
    whoever writes, as the heading of their memos names it: what is remembered is theirs.
    """

    whom: str = ""
    where: str = ""
    when: str = ""
    side: str | None = None
    copied: str = ""
    office: str = ""


class WrongAnswer(Struct, frozen=True):
    """Say what is wrong with an answer: a code, the words it is about, names that are near."""

    answer: Answer
    why: Literal[
        "missing",
        "unknown",
        "ambiguous",
        "no-party",
        "two-dialogues",
        "one-party",
        "no-date",
        "outside-era",
        "too-long",
    ]
    words: str = ""
    nearest: tuple[str, ...] = ()


class NewMemo(Struct, frozen=True):
    """Be a meeting and a brief as they would be made, or what is wrong with the answers."""

    faults: tuple[WrongAnswer, ...]
    meeting: Meeting | None = None
    brief: Brief | None = None
    office: str = ""  # whose heading and clearance it takes on
    on_record: bool = False  # whether the meeting was there before
    adds: bool = False  # whether that meeting is told something new
    is_past: bool = False  # whether its day was


class Offered(Struct, frozen=True):
    """Hold what each answer can be chosen from: whom, sides and briefs, each by name."""

    names: tuple[Named, ...]
    sides: tuple[tuple[str, str], ...]  # id and name
    side: str
    briefs: tuple[tuple[str, str], ...]  # the latest first
    places: tuple[str, ...]


class UnclearAnswers(BrieferError):
    """Refuse to make a memo from answers that something is wrong with."""


def offered(desk: Desk, today: date | None = None) -> Offered:
    """Say what each answer can be chosen from."""
    library, day = desk.library, _day(today)
    parties = [body for body in library.organizations.values() if body.kind == "party"]
    briefs = sorted(library.briefs.values(), key=_latest_last, reverse=True)
    places = {state.place for m in library.meetings.values() for state in m.states if state.place}
    places |= {body.seat for body in parties if body.seat}
    return Offered(
        names=names_known(library, day),
        sides=tuple(sorted(((body.id, body.name) for body in parties), key=lambda one: one[1])),
        side=library.settings.side,
        briefs=tuple((brief.id, brief.title) for brief in briefs),
        places=tuple(sorted(places)),
    )


def planned(desk: Desk, answers: Answers, today: date | None = None) -> NewMemo:
    """Work out what would be made of the answers; nothing is saved."""
    library, day = desk.library, _day(today)
    who, unclear = who_is_meant(library, answers.whom, day)
    faults = [_fault(one) for one in unclear]
    if not answers.whom.strip():
        faults.append(WrongAnswer("whom", "missing"))
    when, wrong_date = _when(library, answers.when, day)
    faults += [*wrong_date, *_faults_of_place(answers.where)]
    side = library.settings.side if answers.side is None else answers.side
    wanted = Wanted(who, side, " ".join(answers.where.split()), when, day)
    if not faults and len(parties_of(wanted)) < 2:
        faults.append(WrongAnswer("whom", "one-party", answers.whom.strip()))
    if faults:
        return NewMemo(tuple(faults))
    meeting = meeting_for(library, wanted)
    before = library.meetings.get(meeting.id)
    brief, office = _brief_for(library, meeting, wanted, answers)
    return NewMemo(
        (),
        meeting,
        brief,
        office,
        on_record=before is not None,
        adds=before not in (None, meeting),
        is_past=when is not None and when.certainly_before(day),
    )


def make(desk: Desk, answers: Answers, today: date | None = None) -> NewMemo:
    """Make the meeting and the brief as one change; give what was made.

    The library's first brief becomes its default one. Raises UnclearAnswers,
    ReadOnlyLibrary, SaveError; every file is then as it was.
    """
    made = planned(desk, answers, today)
    if made.brief is None or made.meeting is None:
        what = "the answers do not say yet what to make"
        raise UnclearAnswers(what, fix="Look at what is said beside them")
    desk.refuse_unwritable()
    _save(desk, made.meeting, made.brief)
    return made


def _save(desk: Desk, meeting: Meeting, brief: Brief) -> None:
    from briefer.library.file_changes import FileChange, content_of, write_changes
    from briefer.library.reading import SETTINGS_FILE
    from briefer.library.record_changes import edit_of, path_of
    from briefer.library.settings_changing import with_setting
    from briefer.library.writing import render_record

    held = desk.library.meetings.get(meeting.id)
    changes = [FileChange(path_of(brief), None, render_record(brief).encode())]
    if held is None:
        changes.append(FileChange(path_of(meeting), None, render_record(meeting).encode()))
    elif held != meeting:
        changes.append(edit_of(desk.root, held, meeting))
    if not desk.library.settings.default_brief:
        before = content_of(desk.root, SETTINGS_FILE) or b""
        after = with_setting(before, "default_brief", "", brief.id)
        changes.append(FileChange(SETTINGS_FILE, before, after))
    commits = desk.begin_history()
    write_changes(desk.root, changes)
    commits.commit([change.path for change in changes], f"New memo: {brief.title}")
    desk.take_in(meeting, brief)
    if not desk.library.settings.default_brief:
        desk.read_anew()


# What the answers say


def _day(today: date | None) -> PartialDate:
    return PartialDate.of_day(today or date.today())


def _fault(unclear: Unclear) -> WrongAnswer:
    return WrongAnswer("whom", unclear.why, unclear.words, unclear.nearest)


def _when(
    library: Library, text: str, day: PartialDate
) -> tuple[PartialDate | None, tuple[WrongAnswer, ...]]:
    try:
        when = date_in_words(text, day.first, library.settings.date_order)
    except OutsideEra as error:
        return None, (WrongAnswer("when", "outside-era", error.written),)
    except InvalidDate:
        return None, (WrongAnswer("when", "no-date", text.strip()),)
    return when, ()


def _faults_of_place(text: str) -> tuple[WrongAnswer, ...]:
    return (WrongAnswer("where", "too-long"),) if len(text) > LONGEST_PLACE else ()


# The brief


def _brief_for(
    library: Library, meeting: Meeting, wanted: Wanted, answers: Answers
) -> tuple[Brief, str]:
    """Make a brief on the meeting; it and the office whose heading it takes on."""
    model = library.briefs.get(answers.copied)
    remembered = model or _remembered(library, wanted.side, answers.office)
    fields = _copied(model) if model is not None else Brief(title="")
    if model is None:
        usual = usual_choices(library, parties_of(wanted), wanted.as_of, meeting=meeting.id)
        fields = replace(fields, dialogues=usual.dialogues, areas=usual.areas)
    if remembered is not None:
        fields = _in_the_office_of(remembered, fields)
    brief = replace(
        fields,
        id=free_id(library, "briefs", for_an_id(meeting.name)),
        title=meeting.name,
        meeting=meeting.id,
        side=wanted.side or None,
        as_of=wanted.as_of,
    )
    return brief, fields.heading.sender


def _remembered(library: Library, side: str, office: str) -> Brief | None:
    """Give the latest brief of an office for a side; else of the side, else of the office."""
    of_side = [brief for brief in library.briefs.values() if (brief.side or "") == side]
    of_office = [brief for brief in library.briefs.values() if _is_from(brief, office)]
    both = [brief for brief in of_side if _is_from(brief, office)]
    return max(both or of_side or of_office, key=_latest_last, default=None)


def _is_from(brief: Brief, office: str) -> bool:
    """Say whether a memo is an office's, however its name is spaced and in whatever letters."""
    return bool(office) and _as_one_name(brief.heading.sender) == _as_one_name(office)


def _as_one_name(office: str) -> str:
    return " ".join(office.split()).casefold()


def _latest_last(brief: Brief) -> tuple[str, int, str]:
    return (str(brief.as_of or "9"), brief.version, brief.id)


def _copied(model: Brief) -> Brief:
    """Copy what a brief chose; what was written for its meeting stays with it."""
    return replace(
        without_own_points(model),
        bottom_lines=(),
        bearings={},
        steps=(),
        review=(),
        accepted_gaps=(),
        conversation=ConversationRecord(),
        heading=replace(model.heading, subject="", decision="", purpose="information"),
        version=1,
        updates=None,
        citations={},
        body="",
    )


def _in_the_office_of(remembered: Brief, fields: Brief) -> Brief:
    """Take on the looks, the heading and the offices that clear, each to be asked anew.

    The memo's number is given once, and so it is not taken on.
    """
    kept = remembered.heading
    heading = Heading(addressee=kept.addressee, through=kept.through, sender=kept.sender)
    asked = (entry for entry in asked_anew(remembered.clearance, 1) if not entry.reply)
    return replace(
        fields,
        heading=heading,
        clearance=tuple(asked),
        template=remembered.template,
        letterhead=remembered.letterhead,
        designation=remembered.designation,
        notes=remembered.notes,
    )
