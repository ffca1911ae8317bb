"""What the outline does to a brief: take, leave out, move, reword, write a point for it alone.

Each gives the brief's fields that change, for an edit that can be undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from briefer.briefing.line import Line
from briefer.briefing.lines import replaced_hash
from briefer.briefing.outline import OutlineRow
from briefer.briefing.section_order import parent_of, with_moved, without_order
from briefer.library.briefs import OWN, Brief, LeftOut, OwnPoint, OwnSection, Rewording
from briefer.library.record import Citation

Fields = Mapping[str, Any]


def left_out(brief: Brief, points: Iterable[str], why: str = "") -> Fields:
    """Leave points out; a reason given before is kept."""
    wanted = dict.fromkeys(points)
    held = {one.point for one in brief.left_out}
    fresh = tuple(LeftOut(point=name, why=why) for name in wanted if name not in held)
    return {
        "left_out": (*brief.left_out, *fresh),
        "taken_in": tuple(name for name in brief.taken_in if name not in wanted),
    }


def taken(brief: Brief, rows: Iterable[OutlineRow]) -> Fields:
    """Take what was left out by hand as before, and what was not chosen by hand."""
    chosen = {row.line.point.id: row for row in rows}
    by_hand = {one.point for one in brief.left_out}
    fresh = [
        name
        for name, row in chosen.items()
        if name not in by_hand and row.left is not None and name not in brief.taken_in
    ]
    return {
        "left_out": tuple(one for one in brief.left_out if one.point not in chosen),
        "taken_in": (*brief.taken_in, *fresh),
    }


def moved(
    brief: Brief,
    lines: Sequence[Line],
    point: str,
    *,
    before: str = "",
    after: str = "",
    role: str = "",
) -> Fields:
    """Move a point before another, or after one; the others keep their order.

    ``lines`` is every point taken, in the brief's order; ``role`` is that of the section in
    which it moves, for the objectives that the brief adopts have an order of their own.
    """
    adopted = {one.point: one for one in brief.objectives}
    if role == "objectives" and {point, before or after} <= adopted.keys():
        names = _placed(list(adopted), point, before, after)
        return {"objectives": tuple(adopted[name] for name in names)}
    names = _placed([line.point.id for line in lines], point, before, after)
    usual = sorted(lines, key=lambda line: (line.point.priority, line.point.id))
    return {"order": _fewest(names, [line.point.id for line in usual])}


def _placed(names: list[str], point: str, before: str, after: str) -> list[str]:
    if point in (before, after):
        return names
    found = [name for name in names if name != point]
    if before in found:
        found.insert(found.index(before), point)
    elif after in found:
        found.insert(found.index(after) + 1, point)
    else:
        found.append(point)
    return found


def _fewest(names: Sequence[str], usual: Sequence[str]) -> tuple[str, ...]:
    """Give the least beginning of the names after which the rest comes as it usually does.

    So what is taken later still finds its place by its priority.
    """
    places = {name: place for place, name in enumerate(usual)}
    start = len(names)
    while start > 1 and places[names[start - 2]] < places[names[start - 1]]:
        start -= 1
    return tuple(names[: max(start - 1, 0)])


def section_moved(
    brief: Brief, usual: Iterable[str], path: str, *, before: str = "", after: str = ""
) -> Fields:
    """Move a section before another of its parent, or after one.

    ``usual`` is all sections in the template's order.
    """
    parent = parent_of(path)
    beside = [one for one in usual if parent_of(one) == parent]
    order = with_moved(brief.section_order, beside, path, before=before, after=after)
    return {"section_order": order}


def sections_as_usual(brief: Brief, parent: str) -> Fields:
    """Give the sections of one parent the template's order again."""
    return {"section_order": without_order(brief.section_order, parent)}


def reworded(brief: Brief, row: OutlineRow, text: str) -> Fields:
    """Word a point otherwise in this brief alone, in the form that the row shows.

    The point's own words, or none, take the rewording of that form back. A point just for
    this memo is changed itself.
    """
    name, words = row.line.point.id, text.strip()
    if name.startswith(OWN):
        own = (replace(o, text=words) if o.id == name and words else o for o in brief.own_points)
        return {"own_points": tuple(own)}
    if row.form == "adopted":
        new = (replace(o, text=words) if o.point == name else o for o in brief.objectives)
        return {"objectives": tuple(new)}
    held = next((one for one in brief.rewordings if one.point == name), Rewording(point=name))
    fresh = _with_hash(replace(held, **{row.form: "" if words == row.filed else words}), row.bare)
    others = [one for one in brief.rewordings if one.point != name]
    place = next((n for n, one in enumerate(brief.rewordings) if one.point == name), len(others))
    if fresh.text or fresh.short or fresh.say:
        others.insert(place, fresh)
    return {"rewordings": tuple(others)}


def _with_hash(rewording: Rewording, filed: Line) -> Rewording:
    said = replaced_hash(rewording, filed.filed, filed.short, filed.point.say)
    return replace(rewording, hash=said)


def kept_as_it_is(brief: Brief, row: OutlineRow) -> Fields:
    """Keep a rewording whose point has changed since: it was looked at again."""
    name = row.line.point.id
    kept = (_with_hash(r, row.bare) if r.point == name else r for r in brief.rewordings)
    return {"rewordings": tuple(kept)}


def written(
    brief: Brief,
    section: OwnSection,
    text: str,
    *,
    area: str = "",
    dialogue: str = "",
    source: str = "",
    locator: str = "",
) -> tuple[str, Fields]:
    """Write a point just for this memo; give its id, and the fields that hold it."""
    numbers = (int(one.id.removeprefix(OWN)) for one in brief.own_points)
    name = f"{OWN}{max(numbers, default=0) + 1}"
    own = OwnPoint(
        id=name,
        section=section,
        text=text.strip(),
        cites=(Citation(source=source, locator=locator.strip()),) if source else (),
        area=area or None,
        dialogue=dialogue or None,
    )
    return name, {"own_points": (*brief.own_points, own)}


def written_anew(
    brief: Brief,
    own: str,
    section: OwnSection,
    text: str,
    *,
    area: str = "",
    source: str = "",
    locator: str = "",
) -> Fields:
    """Change a point just for this memo; of several sources the first is changed."""
    cites = (Citation(source=source, locator=locator.strip()),) if source else ()
    changed = (
        replace(
            one,
            section=section,
            text=text.strip(),
            area=area or None,
            cites=(*cites, *one.cites[1:]),
        )
        if one.id == own
        else one
        for one in brief.own_points
    )
    return {"own_points": tuple(changed)}


def taken_out(brief: Brief, own: str) -> Fields:
    """Take a point just for this memo out of its brief for good, with all that names it."""
    return {
        "own_points": tuple(one for one in brief.own_points if one.id != own),
        "left_out": tuple(one for one in brief.left_out if one.point != own),
        "order": tuple(name for name in brief.order if name != own),
    }
