"""What stands behind the tabs: spoken points, background, dialogues."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefer.briefing.as_of import known_participants, post_known
from briefer.briefing.coverage import absent_rows
from briefer.briefing.line import Line
from briefer.briefing.scope import Scope
from briefer.briefing.status import DialogueStatus, Session
from briefer.briefing.tab_view import BackgroundGroup, DialogueSheet, SessionRow, TalkingArea
from briefer.briefing.titles import holder_on, organization_name, person_on

_BEHIND = frozenset(
    {"fact", "deliverable", "commitment", "concern", "assessment", "recommendation", "objective"}
)


def talking_of(scope: Scope, lines: Sequence[Line]) -> tuple[TalkingArea, ...]:
    """Give the spoken points by area, then those of no area."""
    found = []
    by_area = _by_area(lines)
    for area in (*scope.areas, None):
        own = by_area.get(area.id if area else "", [])
        spoken = [x for x in own if x.point.say and (scope.speaks or x.own)]
        to_raise = [x for x in spoken if x.point.use in ("raise", "")]
        heard = {line.point.id for line in spoken}
        asks = [x for x in own if x.point.kind == "recommendation" and x.point.id not in heard]
        block = TalkingArea(
            area=area,
            to_raise=tuple(to_raise),
            if_raised=tuple(x for x in spoken if x.point.use == "if-raised"),
            avoid=tuple(x for x in own if x.point.use == "avoid"),
            press_lines=tuple(x for x in spoken if x.point.use == "press-line"),
            unspoken=asks[0] if area and asks and not to_raise else None,
        )
        if block.to_raise or block.if_raised or block.avoid or block.press_lines or block.unspoken:
            found.append(block)
    return tuple(found)


def _by_area(lines: Iterable[Line]) -> dict[str, list[Line]]:
    """Put lines under the areas that lead them, "" for none."""
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line.lead_area, []).append(line)
    return found


def outside_views_of(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Give what outsiders recommend and judge."""
    kinds = ("recommendation", "assessment")
    return tuple(line for line in lines if line.outside_view and line.point.kind in kinds)


def background_of(
    scope: Scope, lines: Sequence[Line]
) -> tuple[tuple[BackgroundGroup, ...], tuple[BackgroundGroup, ...], tuple[Line, ...]]:
    """Give the background by area, then by dialogue, then the rest; each line once."""
    outside = {line.point.id for line in outside_views_of(lines)}
    behind = [x for x in lines if x.point.kind in _BEHIND and x.point.id not in outside]
    led = _by_area(behind)
    by_area = tuple(
        BackgroundGroup(area, None, tuple(led[area.id])) for area in scope.areas if area.id in led
    )
    places = {dialogue.id: place for place, dialogue in enumerate(scope.dialogues)}
    under: dict[int, list[Line]] = {}
    rest: list[Line] = []
    for line in led.get("", ()):
        chosen = [places[name] for name in line.point.dialogues if name in places]
        (under.setdefault(min(chosen), []) if chosen else rest).append(line)
    by_dialogue = tuple(
        BackgroundGroup(None, scope.dialogues[place], tuple(under[place]))
        for place in sorted(under)
    )
    return by_area, by_dialogue, tuple(rest)


def sheets_of(scope: Scope, lines: Sequence[Line]) -> tuple[DialogueSheet, ...]:
    """Give a sheet for each chosen dialogue."""
    by_dialogue: dict[str, list[Line]] = {}
    for line in lines:
        for name in line.point.dialogues:
            by_dialogue.setdefault(name, []).append(line)
    return tuple(
        _sheet(scope, scope.statuses[dialogue.id], tuple(by_dialogue.get(dialogue.id, ())))
        for dialogue in scope.dialogues
    )


def _sheet(scope: Scope, status: DialogueStatus, lines: tuple[Line, ...]) -> DialogueSheet:
    library, dialogue = scope.library, status.dialogue
    sessions = scope.sessions[dialogue.id]
    posts = (library.posts[name] for name in dialogue.co_chairs if name in library.posts)
    chairs = (post for post in posts if post_known(library, post, scope.as_of))
    absent = [row for s in scope.held(dialogue.id) for row in absent_rows(scope, s)]
    return DialogueSheet(
        status=status,
        parties=tuple(organization_name(library, name) for name in dialogue.parties),
        parent=library.dialogues.get(dialogue.parent or ""),
        prepares=library.dialogues.get(dialogue.prepares or ""),
        body=status.dialogue.body,
        co_chairs=tuple(holder_on(library, post, scope.as_of) for post in chairs),
        sessions=tuple(_session_row(scope, session) for session in sessions),
        absent=tuple(absent),
        lines=lines,
        cites=tuple(dict.fromkeys(c for cites in dialogue.citations.values() for c in cites)),
    )


def _session_row(scope: Scope, session: Session) -> SessionRow:
    people = tuple(
        person_on(scope.library, p.person, session.date, scope.as_of, post_id=p.post, cites=p.cites)
        for p in known_participants(scope.library, session.meeting, scope.as_of)
        if p.person
    )
    return SessionRow(session.meeting, session.state, session.date, people, session.cites)
