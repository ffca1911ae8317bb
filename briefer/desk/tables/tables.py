"""The tables of a library, in the order in which they are offered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from briefer.desk.tables.columns import (
    Code,
    Column,
    Facet,
    Table,
    Value,
    code,
    facet,
    field,
    holder,
    link,
    links,
)
from briefer.desk.tables.ground import Ground, state_now
from briefer.library.forums import Meeting
from briefer.library.naming import name_of
from briefer.library.people import Person, Post
from briefer.library.points import Point
from briefer.library.record import Kind, Record

UNREAD = "unread"
COMMITTED = frozenset({"commitment", "deliverable"})


def _date(_: Ground, meeting: Meeting) -> Value:
    state = state_now(meeting)
    return state.date if state else None


def _state(_: Ground, meeting: Meeting) -> Value:
    state = state_now(meeting)
    return Code(state.state) if state else ""


def _place(_: Ground, meeting: Meeting) -> Value:
    state = state_now(meeting)
    return state.place if state else ""


def _state_keys(meeting: Meeting) -> Iterable[str]:
    state = state_now(meeting)
    return (state.state,) if state else ()


def _holder_now(ground: Ground, post: Post) -> Value:
    held = post.holders[-1] if post.holders else None
    if held is None or held.until is not None:
        return ""
    return Code("vacant") if held.vacant else ground.name("people", held.person)


def _post_now(ground: Ground, person: Person) -> Value:
    posts = ground.library.posts_by_holder.get(person.id, ())
    now = (post for post in posts if post.holders[-1].person == person.id)
    return ", ".join(post.title for post in now if post.holders[-1].until is None)


def _native(_: Ground, person: Person) -> Value:
    return ", ".join(f"{each.family}{each.given}" for each in person.scripts)


def _status(_: Ground, point: Point) -> Value:
    return Code(point.statuses[-1].status) if point.statuses else ""


def _status_keys(point: Point) -> Iterable[str]:
    return (point.statuses[-1].status,) if point.statuses else ()


def _sources(ground: Ground, point: Point) -> Value:
    return ground.names("sources", dict.fromkeys(cite.source for cite in point.cites))


_NAME = Column("name", lambda _, record: name_of(record))
_TITLE = Column("title", _NAME.value)
_STATEMENT = Column("statement", _NAME.value)
_DIALOGUES = Facet("dialogue", lambda record: record.dialogues, "dialogues")
_AREAS = Facet(
    "area",
    lambda record: record.areas,
    "areas",
    lambda ground, record: {up for area in record.areas for up in ground.upwards(area)},
)

TABLES: Mapping[str, Table] = MappingProxyType(
    {
        table.id: table
        for table in (
            Table(
                "points",
                "points",
                (
                    _STATEMENT,
                    code("kind"),
                    links("dialogues", "dialogues"),
                    links("areas", "areas"),
                    holder("by"),
                    field("happened"),
                    Column("sources", _sources),
                ),
                (_DIALOGUES, _AREAS, facet("kind")),
            ),
            Table(
                "commitments",
                "points",
                (
                    _STATEMENT,
                    holder("owner"),
                    field("due"),
                    Column("status", _status),
                    links("dialogues", "dialogues"),
                    links("areas", "areas"),
                ),
                (_DIALOGUES, _AREAS, Facet("status", _status_keys)),
                lambda point: point.kind in COMMITTED,
            ),
            Table(
                "dialogues",
                "dialogues",
                (
                    _NAME,
                    field("short"),
                    code("form"),
                    field("level"),
                    links("parties", "organizations"),
                    Column("held", lambda ground, one: ground.last_held.get(one.id)),
                    Column("points", lambda ground, one: ground.points_of_dialogue.get(one.id, 0)),
                ),
                (
                    facet("form"),
                    Facet("party", lambda record: record.parties, "organizations"),
                    _AREAS,
                ),
            ),
            Table(
                "meetings",
                "meetings",
                (
                    _NAME,
                    link("dialogue", "dialogues"),
                    Column("date", _date),
                    Column("state", _state),
                    Column("place", _place),
                    field("ordinal"),
                ),
                (
                    facet("dialogue", "dialogues"),
                    Facet("state", _state_keys),
                    Facet("party", lambda record: record.parties, "organizations"),
                ),
            ),
            Table(
                "areas",
                "areas",
                (
                    _NAME,
                    field("short"),
                    link("parent", "areas"),
                    Column("aliases", lambda _, area: ", ".join(area.aliases)),
                    Column("points", lambda ground, area: ground.points_of_area.get(area.id, 0)),
                ),
                (facet("within", "areas", "parent"),),
            ),
            Table(
                "parties",
                "organizations",
                (_NAME, field("short"), field("possessive"), field("seat")),
                holds=lambda body: body.kind == "party",
            ),
            Table(
                "organizations",
                "organizations",
                (
                    _NAME,
                    field("short"),
                    code("kind"),
                    link("party", "organizations"),
                    link("parent", "organizations"),
                ),
                (facet("kind"), facet("party", "organizations")),
                lambda body: body.kind != "party",
            ),
            Table(
                "posts",
                "posts",
                (
                    _TITLE,
                    link("organization", "organizations"),
                    link("party", "organizations"),
                    Column("holder", _holder_now),
                ),
                (facet("party", "organizations"), facet("organization", "organizations")),
            ),
            Table(
                "people",
                "people",
                (
                    field("family"),
                    field("given"),
                    Column("native", _native),
                    Column("post", _post_now),
                    link("party", "organizations"),
                ),
                (facet("party", "organizations"),),
            ),
            Table(
                "sources",
                "sources",
                (
                    _TITLE,
                    field("author"),
                    field("publisher"),
                    field("date"),
                    code("kind"),
                    Column("points", lambda ground, one: ground.points_of_source.get(one.id, 0)),
                ),
                (facet("kind"),),
            ),
            Table(
                "briefs",
                "briefs",
                (
                    _TITLE,
                    link("meeting", "meetings"),
                    field("as_of"),
                    link("side", "organizations"),
                    field("template"),
                    field("version"),
                ),
                (facet("meeting", "meetings"), facet("side", "organizations")),
            ),
            Table(UNREAD, None, (field("file"), field("line"), field("problem"), field("fix"))),
        )
    }
)


def table_of(kind: Kind, record: Record) -> str:
    """Name the table in which a record of a kind is at home."""
    tables = (table for table in TABLES.values() if table.kind == kind)
    return next(
        table.id
        for table in tables
        if table.id != "commitments" and (table.holds is None or table.holds(record))
    )
