"""A memo's marking: the highest of what it holds, and what stands above a level asked for."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from briefer.briefing.view import DesignationLine, MemoView, Portions
from briefer.library.briefs import Designation, LibrarySettings
from briefer.library.markings import MarkingProfile, Scale
from briefer.library.points import Point, Source
from briefer.library.record import Citation

# What a view knows of the library and no memo prints.
_NOT_PRINTED = frozenset({"brief", "sources", "left_out", "later_sources"})


def marked(view: MemoView, settings: LibrarySettings, profile: MarkingProfile) -> MemoView:
    """Give a view with its marking, its designation block, and how portions are marked."""
    scale = Scale(settings.handling_scale)
    held = (record.handling for record in _marked_records(view, scale))
    level = scale.highest((view.brief.marking, *held))
    return replace(
        view,
        level=level,
        marking=profile.banner_text(level, view.brief.designation),
        designation=tuple(_block(view.brief.designation, level, profile)),
        portions=Portions(scale, profile) if settings.portion_marks and profile.banner else None,
    )


def held_above(view: MemoView, settings: LibrarySettings) -> tuple[Point | Source, ...]:
    """List the points and sources that a memo holds above what its brief asks for."""
    scale = Scale(settings.handling_scale)
    asked = view.brief.marking
    if not asked:
        return ()
    records = _marked_records(view, scale)
    return tuple(record for record in records if scale.rank(record.handling) > scale.rank(asked))


def _marked_records(view: MemoView, scale: Scale) -> Iterator[Point | Source]:
    """Find the points printed and the sources cited that stand above the lowest level."""
    told = view.since.changes if view.since else ()
    lapsed = (change.point for change in told if change.point and change.after is None)
    points = (*(line.point for line in view.lines), *lapsed)
    yield from (point for point in points if point.handling and scale.rank(point.handling))
    marked = {s.id: s for s in view.sources.values() if s.handling and scale.rank(s.handling)}
    if marked:  # looked for only then: a long memo has a hundred thousand citations
        cited = dict.fromkeys(_cited(view))
        yield from (marked[name] for name in cited if name in marked)


def _cited(view: MemoView) -> Iterator[str]:
    """Name every source that something in the view rests on, in whatever part of it."""
    waiting: list[object] = [
        getattr(view, name) for name in view.__struct_fields__ if name not in _NOT_PRINTED
    ]
    seen: set[int] = set()
    while waiting:
        value = waiting.pop()
        if isinstance(value, Citation):
            yield value.source
        elif isinstance(value, Struct) and id(value) not in seen:
            seen.add(id(value))
            waiting.extend(getattr(value, name) for name in value.__struct_fields__)
        elif isinstance(value, tuple | list):
            waiting.extend(value)
        elif isinstance(value, dict):
            waiting.extend(value.values())


def _block(
    designation: Designation, level: str, profile: MarkingProfile
) -> Iterator[DesignationLine]:
    """Give the lines that go with a level on the first page; an empty value is a gap."""
    values = {
        "controlling_office": designation.controlling_office,
        "category": profile.within.join(designation.category),
        "dissemination": profile.within.join(designation.dissemination),
        "contact": designation.contact,
    }
    for name, label in profile.block.items() if profile.level(level).designated else ():
        if values[name] or name not in profile.optional:
            yield DesignationLine(name.replace("_", " "), label, values[name])
