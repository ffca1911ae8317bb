"""What goes across all rows of a timeline: the years, the meeting, the as-of date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from briefer.memo.drawing import Line, Mark, Shape, Words
from briefer.memo.measuring import room_for, shortened
from briefer.memo.timeline.events import Timeline
from briefer.memo.timeline.marks import RADIUS, arrow, diamond, span
from briefer.memo.timeline.scale import LEFT, NAME, RIGHT, ROW, SMALL, WIDTH, Scale

_MEETING, _MARK = 12.0, 12.0  # the heights of the meeting's words and of its mark
_YEARS = 13.0  # the height of the line of years
FOOT = 17.0  # the height of the line that says the as-of date
_MARK_AT = 17.0  # how far down the meeting's mark stands
_CLEAR = 1.5  # points kept free around words where a line is broken


def head_of(timeline: Timeline) -> float:
    """Give the height of what stands above the rows."""
    meeting = timeline.meeting
    if meeting is None:
        return _YEARS
    return _YEARS + _MEETING + (_MARK if meeting.days else 0)


class Frame(Struct, frozen=True):
    """Be what surrounds the rows, which stand from ``head`` to ``foot``."""

    timeline: Timeline
    scale: Scale
    head: float
    foot: float

    @property
    def meeting(self) -> tuple[float, float] | None:
        """The ends of the meeting across, None when it has no date in the window."""
        found = self.timeline.meeting
        if found is None or found.days is None or not self.scale.holds(*found.days):
            return None
        left, right = map(self.scale.x, found.days)
        return (left, right) if right - left > 2 * RADIUS else ((left + right) / 2,) * 2

    @property
    def as_of(self) -> float:
        """The as-of date's place across."""
        return self.scale.x(self.timeline.as_of)

    @property
    def uprights(self) -> tuple[float, ...]:
        """The lines that words keep clear of."""
        return tuple(dict.fromkeys((self.as_of, *(self.meeting or ()))))

    def words(self) -> Iterator[Words]:
        """Write what stands above and beneath the rows."""
        if self.timeline.meeting:
            yield _kept_within(self.timeline.meeting.words, self._meeting_middle(), 9, NAME)
        yield from self._years()
        yield _kept_within(self.timeline.as_of_words, self.as_of, self.foot + 9.5, SMALL + 0.5)

    def beneath(self, words: Iterable[Words]) -> Iterator[Mark]:
        """Draw what lies under marks and words: the lines are broken where words stand."""
        found, meeting = tuple(words), self.meeting
        if meeting and meeting[0] < meeting[1]:
            (left, right), (top, bottom) = meeting, (self.head, self.foot)
            yield Shape(((left, top), (right, top), (right, bottom), (left, bottom)), "tint")
        for number in range((round((self.foot - self.head) / ROW)) + 1):
            y = self.head + number * ROW
            yield Line((0, y), (WIDTH, y), "rule", 0.4)
        for line in self._lines():
            yield from _broken(line, found)

    def above(self) -> Iterator[Mark]:
        """Draw the meeting's mark: a diamond on its day, a span, or an arrow out."""
        meeting, y = self.meeting, _MARK_AT
        if meeting is None:
            days = self.timeline.meeting.days if self.timeline.meeting else None
            if days:
                back = days[1] < self.scale.first
                yield arrow(LEFT if back else RIGHT, y, back=back)
            return
        if meeting[0] < meeting[1]:
            yield from span(*meeting, y)
        yield diamond(sum(meeting) / 2, y, RADIUS + 0.4, full=True)

    def _meeting_middle(self) -> float:
        if self.meeting:
            return sum(self.meeting) / 2
        days = self.timeline.meeting.days if self.timeline.meeting else None
        return LEFT if days and days[1] < self.scale.first else RIGHT

    def _years(self) -> Iterator[Words]:
        for year in range(self.scale.first.year, self.scale.last.year + 1):
            middle = (self.scale.x(date(year, 1, 1)) + self.scale.x(date(year, 12, 31))) / 2
            yield Words(f"{year}", (middle, self.head - 4.5), SMALL, "middle", "quiet")

    def _lines(self) -> Iterator[Line]:
        """Give the upright lines, whole."""
        for year in range(self.scale.first.year, self.scale.last.year + 1):
            x = self.scale.x(date(year, 1, 1))
            yield Line((x, self.head - 4), (x, self.foot), "rule", 0.4)
        for x in dict.fromkeys(self.meeting or ()):
            yield Line((x, _MARK_AT), (x, self.foot), "ink", 0.8, dashed=True)
        yield Line((self.as_of, self.head - 2), (self.as_of, self.foot + 2), "ink", 1.2)


def _broken(line: Line, words: Iterable[Words]) -> Iterator[Line]:
    """Break an upright line where words stand."""
    (x, at), (_, foot) = line.start, line.end
    for top, bottom in sorted(_heights(words, x)):
        if at < min(top, foot):
            yield replace(line, start=(x, at), end=(x, min(top, foot)))
        at = max(at, bottom)
    if at < foot:
        yield replace(line, start=(x, at), end=(x, foot))


def _heights(words: Iterable[Words], x: float) -> Iterator[tuple[float, float]]:
    """Give from where to where words stand in the way of an upright line."""
    for each in words:
        left, top, right, bottom = box_of(each)
        if left - _CLEAR < x < right + _CLEAR:
            yield top, bottom


def box_of(words: Words) -> tuple[float, float, float, float]:
    """Give the room that words take: left, top, right, bottom."""
    room = room_for(words.text, words.size)
    x, y = words.at
    left = x - {"start": 0.0, "middle": room / 2, "end": room}[words.anchor]
    return left, y - words.size * 0.85, left + room, y + words.size * 0.25


def _kept_within(text: str, middle: float, baseline: float, size: float) -> Words:
    """Write words around a place, moved so that none of them leaves the picture."""
    words = shortened(text, size, WIDTH)
    half = room_for(words, size) / 2
    return Words(words, (min(max(middle, half), WIDTH - half), baseline), size, "middle")
