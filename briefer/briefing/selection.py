"""Which points a brief takes, and why it leaves the others."""

from __future__ import annotations

from msgspec import Struct

from briefer.briefing.as_of import is_known, point_known_from
from briefer.briefing.own_points import own_points
from briefer.briefing.scope import Scope
from briefer.briefing.view import LeftOutPoint, Reason
from briefer.library.briefs import Brief
from briefer.library.library import Library
from briefer.library.points import Point

# What the desk says for itself: without a holder it speaks for the library's side.
DESKS_OWN = frozenset({"judgment", "talking-point", "watch"})


class Selection(Struct, frozen=True):
    """Hold the points taken, in the brief's order, and those left out with the reason.

    ``candidates`` are the points taken and, among them in that order, those that would be
    had they not been left out by hand: these keep their places, so that no other point is
    printed in their stead.
    """

    taken: tuple[Point, ...]
    left_out: tuple[LeftOutPoint, ...]
    candidates: tuple[Point, ...] = ()


def select(library: Library, brief: Brief) -> Selection:
    """Divide the library's points by a brief whose as-of date is set.

    The brief's own points are taken as they are, but for those that it leaves out.
    """
    scope = Scope.of(library, brief)
    rule = _Rule(scope)
    taken: list[Point] = []
    left_out: list[LeftOutPoint] = []
    missed: list[Point] = []
    for point in library.points.values():
        reason = rule.reason_against(point)
        if reason is None:
            taken.append(point)
        else:
            left_out.append(LeftOutPoint(point, reason, rule.why.get(point.id, "")))
            if reason == "left-out" and rule.reason_but_for_the_drafter(point) is None:
                missed.append(point)
    for point in own_points(scope):
        if point.id in rule.why:
            left_out.append(LeftOutPoint(point, "left-out", rule.why[point.id]))
            missed.append(point)
        else:
            taken.append(point)
    place = {name: number for number, name in enumerate(brief.order)}

    def by_place(point: Point) -> tuple[int, int, str]:
        return place.get(point.id, len(place)), point.priority, point.id

    taken.sort(key=by_place)
    candidates = sorted((*taken, *missed), key=by_place) if missed else taken
    return Selection(tuple(taken), tuple(left_out), tuple(candidates))


def run_out(scope: Scope, selection: Selection) -> tuple[Point, ...]:
    """Give the points that the brief would take were they not past their ``until`` date."""
    rule = _Rule(scope)
    past = (left.point for left in selection.left_out if left.reason == "past-until")
    return tuple(point for point in past if rule.reason_but_for_its_date(point) is None)


class _Rule:
    """Say of each point what speaks against taking it, None when nothing does."""

    def __init__(self, scope: Scope) -> None:
        brief = scope.brief
        self.why = {left.point: left.why for left in brief.left_out}
        self._scope = scope
        self._taken_in = frozenset(brief.taken_in)
        self._dialogues = frozenset(brief.dialogues)
        self._areas = frozenset(brief.areas)
        self._meetings = self._meetings_that_count()
        self._under_chosen = {
            area: any(a in self._areas for a in scope.lineage(area)) for area in scope.library.areas
        }

    def reason_against(self, point: Point) -> Reason | None:
        return "left-out" if point.id in self.why else self.reason_but_for_the_drafter(point)

    def reason_but_for_the_drafter(self, point: Point) -> Reason | None:
        reason = self._against_its_date(point)
        if point.id in self._taken_in:  # later than its date, but never before it was known
            return reason if reason == "not-yet-known" else None
        return reason or self.reason_but_for_its_date(point)

    def reason_but_for_its_date(self, point: Point) -> Reason | None:
        return self._against_its_side(point) or self._against_its_tags(point)

    def _against_its_date(self, point: Point) -> Reason | None:
        as_of = self._scope.as_of
        if not is_known(point_known_from(self._scope.library, point), as_of):
            return "not-yet-known"
        if point.until is not None and point.until.certainly_before(as_of):
            return "past-until"
        return None

    def _against_its_side(self, point: Point) -> Reason | None:
        """Leave out the desk's own words for a brief on another side."""
        side = self._scope.side
        own = point.by or self._scope.library.settings.side
        if point.kind in DESKS_OWN and side is not None and own and own != side.id:
            return "other-side"
        return None

    def _against_its_tags(self, point: Point) -> Reason | None:
        own = self._scope.brief.meeting
        if not self._dialogues and not self._areas:
            return None if own and own in point.meetings else "other-meeting"
        if (
            point.dialogues
            and self._dialogues
            and not self._dialogues.intersection(point.dialogues)
        ):
            return "not-chosen-dialogue"
        if point.areas and self._areas and not self._meets_areas(point):
            return "not-chosen-area"
        if point.meetings and own and not self._meetings.intersection(point.meetings):
            return "other-meeting"
        if point.dialogues or point.areas or point.meetings:
            return None
        return self._against_background(point)

    def _meets_areas(self, point: Point) -> bool:
        return any(self._under_chosen.get(area, False) for area in point.areas)

    def _against_background(self, point: Point) -> Reason | None:
        """Take background when its parties, or those of its people, are the brief's."""
        people = self._scope.library.people
        parties = set(point.parties) or {
            person.party for name in point.people if (person := people.get(name)) and person.party
        }
        return None if parties and parties <= self._scope.parties else "other-parties"

    def _meetings_that_count(self) -> frozenset[str]:
        """Find the brief's meeting, those of chosen dialogues, and its parties' leaders'."""
        library, own = self._scope.library, self._scope.meeting
        found = {own.id} if own else set()
        for meeting in library.meetings.values():
            dialogue = library.dialogues.get(meeting.dialogue or "")
            if dialogue is None:
                continue
            leaders = dialogue.form == "leaders-meetings" and own is not None
            if dialogue.id in self._dialogues or (
                leaders and own is not None and set(meeting.parties) == set(own.parties)
            ):
                found.add(meeting.id)
        return frozenset(found)
