"""A made library with everything that a desk thinks about, of any size, the same each time.

Ten thousand points come with two hundred dialogues, two thousand meetings, two thousand
sources, and what connects them: commitments with their statuses, each following the one
before; statements told twice in nearly the same words; readouts that leave topics out;
posts that changed hands or stand empty; dialogues that are overdue.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from briefer.library.briefs import Brief, LibrarySettings
from briefer.library.creating import create_library
from briefer.library.dates import PartialDate
from briefer.library.forums import (
    AbsentTopic,
    Area,
    Cadence,
    CounterpartPosts,
    Dialogue,
    Meeting,
    MeetingState,
    Participant,
)
from briefer.library.kinds import RECORD_TYPES, kind_of
from briefer.library.library import Library
from briefer.library.people import Holding, Organization, Person, Post
from briefer.library.points import CommitmentStatus, Point, PointKind, Source
from briefer.library.record import Citation, Kind, Record
from briefer.library.writing import render_record
from tests.benchmarks.library_of import vocabulary

POINTS_OF_A_DIALOGUE = 50
MEETINGS_OF_A_DIALOGUE = 10
AS_OF = PartialDate.parse("2022-01-15")
EARLIER = PartialDate.parse("2021-07-01")
BRIEF, SUMMIT = "everything", "summit"
_PARTIES = ("homeland", "neighbour")
_AREAS = 60
_KINDS: tuple[PointKind, ...] = (
    *("commitment", "fact", "deliverable", "objective", "talking-point", "concern"),
    *("recommendation", "assessment", "judgment", "fact"),
)
# The commonest of a language, seldom met in the same order.
_WORDS = tuple(vocabulary()[:3000])


def office(points: int) -> Library:
    """Make a library in memory; points come in fifties, a dialogue for each."""
    records: dict[Kind, dict[str, Record]] = {kind: {} for kind in RECORD_TYPES}
    for record in _records(points // POINTS_OF_A_DIALOGUE):
        records[kind_of(record)][record.id] = record
    settings = LibrarySettings(format=1, default_brief=BRIEF, side=_PARTIES[0])
    return Library(Path("office"), settings, records)


def earlier_brief(library: Library) -> Brief:
    """Give the brief of everything as of half a year before."""
    return replace(library.brief(BRIEF), id="earlier", as_of=EARLIER)


def write_office(at: Path, points: int) -> Path:
    """Write such a library as files."""
    create_library(at)
    library = office(points)
    text = (at / "library.yaml").read_text(encoding="utf-8")
    own = f"default_brief: {BRIEF}\nside: {_PARTIES[0]}\n"
    (at / "library.yaml").write_text(text + own, encoding="utf-8")
    for kind, records in library.records.items():
        for record in records.values():
            path = at / kind / f"{record.id}.md"
            path.write_text(render_record(record), encoding="utf-8")
    return at


def _records(dialogues: int) -> Iterator[Record]:
    chance = random.Random(7)
    for party in _PARTIES:
        yield Organization(id=party, name=party.capitalize(), kind="party")
    for number in range(_AREAS):
        parent = f"area-{number - number % 4}" if number % 4 else None
        yield Area(id=f"area-{number}", name=f"{_said(chance, 2)} {number}", parent=parent)
    for number in range(dialogues):
        yield from _of_dialogue(chance, number)
    held = MeetingState(state="planned", date=_day(2022, 3), known_from=_day(2021, 12))
    seats = tuple(
        Participant(person=f"person-{number}-now", post=f"post-{number}")
        for number in range(0, dialogues, 4)
    )
    yield Meeting(
        id=SUMMIT, name="The summit", parties=_PARTIES, states=(held,), participants=seats
    )
    yield Brief(
        id=BRIEF,
        title="Everything",
        meeting=SUMMIT,
        side=_PARTIES[0],
        as_of=AS_OF,
        dialogues=tuple(f"dialogue-{number}" for number in range(dialogues)),
        areas=tuple(f"area-{number}" for number in range(_AREAS)),
        template="briefing-book",
    )


def _of_dialogue(chance: random.Random, number: int) -> Iterator[Record]:
    """Make one dialogue with its post, its people, its meetings, sources and points."""
    areas = tuple(dict.fromkeys(_area(chance) for _ in range(5)))
    yield Dialogue(
        id=f"dialogue-{number}",
        name=f"{_said(chance, 3)} dialogue {number}",
        short=f"D{number}",
        form="dialogue",
        parties=_PARTIES,
        cadence=Cadence(months=chance.choice((6, 12, 24)), basis="stated", cites=_cites(number, 0)),
        co_chairs=(f"post-{number}",),
        counterparts=(_facing(number),),
        areas=areas,
    )
    yield from _post(number)
    for session in range(MEETINGS_OF_A_DIALOGUE):
        yield _source(chance, number, session)
        yield _meeting(chance, number, session, areas)
    said = ""
    for place in range(POINTS_OF_A_DIALOGUE):
        # Each fifth says again, in nearly the same words, what the one before said.
        said = f"{said} {chance.choice(_WORDS)}" if place % 5 == 4 else _said(chance, 20)
        yield _point(chance, number, place, said)


def _facing(number: int) -> CounterpartPosts:
    """Pair the posts of two dialogues, even with odd."""
    return CounterpartPosts(ours=f"post-{number}", theirs=f"post-{number ^ 1}")


def _post(number: int) -> Iterator[Record]:
    then, now = f"person-{number}-then", f"person-{number}-now"
    for name in (then, now):
        yield Person(id=name, family=f"Family {name}", given="Given", party=_PARTIES[number % 2])
    followed = Holding(vacant=True, since=_day(2021, 9))
    if number % 5:
        followed = Holding(person=now, since=_day(2021, 9))
    holders = (Holding(person=then, since=_day(2018, 1), until=_day(2021, 8)), followed)
    yield Post(id=f"post-{number}", title=f"Minister {number}", party="homeland", holders=holders)


def _source(chance: random.Random, number: int, session: int) -> Source:
    name, when = _source_id(number, session), _day(2012 + session, 1 + number % 12)
    return Source(
        id=name,
        title=f"{_said(chance, 4)} {number}-{session}",
        date=when,
        kind="readout" if session % 2 else "joint-statement",
        government=session % 3 > 0,
    )


def _meeting(chance: random.Random, number: int, session: int, areas: tuple[str, ...]) -> Meeting:
    year, month = 2012 + session, 1 + number % 12
    cites = _cites(number, session)
    planned = MeetingState(
        state="planned", date=_day(year, month), known_from=_day(year - 1, month), cites=cites
    )
    after = MeetingState(
        state="postponed" if (number + session) % 7 == 0 else "held",
        date=_day(year, month),
        known_from=_day(year, month),
        cites=cites,
    )
    return Meeting(
        id=f"meeting-{number}-{session}",
        name=f"Session {session + 1} of dialogue {number}",
        dialogue=f"dialogue-{number}",
        parties=_PARTIES,
        ordinal=session + 1,
        states=(planned, after),
        participants=(Participant(person=f"person-{number}-then", post=f"post-{number}"),),
        areas=areas[:3],
        absent=(AbsentTopic(topic=_said(chance, 2), areas=areas[3:], cites=cites),),
    )


def _point(chance: random.Random, number: int, place: int, said: str) -> Point:
    kind, session = _KINDS[place % len(_KINDS)], place % MEETINGS_OF_A_DIALOGUE
    year, month = 2012 + place // 5, 1 + number % 12
    promised = kind == "commitment"
    statuses = (
        CommitmentStatus(status="new", known_from=_day(year, month), cites=_cites(number, session)),
        CommitmentStatus(
            status="on-track", known_from=_day(year + 1, month), checked=_day(2021, 6)
        ),
    )
    return Point(
        id=f"point-{number}-{place}",
        kind=kind,
        body=f"{said.capitalize()}.",
        short=" ".join(said.split()[:5]).capitalize(),
        cites=_cites(number, session),
        dialogues=(f"dialogue-{number}",),
        areas=(_area(chance),),
        meetings=(f"meeting-{number}-{session}",),
        parties=_PARTIES,
        by=_PARTIES[place % 2],
        owner=_PARTIES[place % 2] if promised else None,
        addressee=(_PARTIES[(place + 1) % 2],),
        happened=_day(year, month),
        follows=(f"point-{number}-{place - 10}",) if promised and place >= 10 else (),
        due=_day(year + 2, month) if promised else None,
        statuses=statuses if promised else (),
        priority=place,
    )


def _cites(number: int, session: int) -> tuple[Citation, ...]:
    """Cite a source of the dialogue's own, and one that a great many points cite."""
    own = Citation(source=_source_id(number, session), locator=f"para. {session + 1}")
    return (own, Citation(source=_source_id(0, 0))) if session % 2 else (own,)


def _source_id(number: int, session: int) -> str:
    return f"source-{number}-{session}"


def _area(chance: random.Random) -> str:
    return f"area-{chance.randrange(_AREAS)}"


def _said(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(_WORDS, k=words))


def _day(year: int, month: int) -> PartialDate:
    return PartialDate.parse(f"{year}-{month:02d}-{1 + month:02d}")
