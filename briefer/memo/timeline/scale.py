"""The measures of the timeline, in points, and where a day stands on it."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

WIDTH = 468.0  # 6.5 inches: what margins of an inch leave of a letter
NAMES = 112.0  # the room for the dialogues' names, on the left
LEFT, RIGHT = 118.0, 464.0  # the ends of the plot
ROW = 28.0
TRACK = 14.0  # how far down in its row a dialogue's marks stand
NAME, SMALL = 8.5, 7.0  # sizes of words


class Scale(Struct, frozen=True):
    """Be the days from the first to the last, spread over the plot."""

    first: date
    last: date

    def x(self, day: date) -> float:
        """Give a day's place across, one outside at the plot's end."""
        whole = self.last.toordinal() - self.first.toordinal()
        share = (day.toordinal() - self.first.toordinal()) / max(whole, 1)
        return LEFT + min(max(share, 0.0), 1.0) * (RIGHT - LEFT)

    def holds(self, first: date, last: date) -> bool:
        """Say whether any of some days is within."""
        return last >= self.first and first <= self.last
