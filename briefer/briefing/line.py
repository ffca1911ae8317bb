"""One point as a memo prints it, and what it rests on."""

from __future__ import annotations

from msgspec import Struct

from briefer.library.briefs import OWN
from briefer.library.points import Point
from briefer.library.record import Citation

Cites = tuple[Citation, ...]


class Line(Struct, frozen=True):
    """Be one point as this memo prints it: corrected, reworded, attributed."""

    point: Point
    text: str  # Markdown subset: reworded by the brief, else corrected, else as written
    filed: str  # corrected, else as written: what a rewording stands for
    short: str  # corrected too; empty when the point has none
    cites: Cites
    holder: str = ""  # who holds it, as printed: "Jacobs", "Japan"; empty for none
    outside_view: bool = False  # held by somebody who is no party and no government post
    reader: str = ""  # who ascribes it to a party, where no government source does
    difference: str = ""  # what the source says and the record shows, when corrected
    difference_cites: Cites = ()
    reworded: bool = False
    reworded_stale: bool = False  # the point changed after it was reworded
    lead_area: str = ""  # chosen area under which it is printed, "" for none

    @property
    def own(self) -> bool:
        """Whether it is a point just for this memo, which stands in the brief alone."""
        return self.point.id.startswith(OWN)

    @property
    def handling(self) -> str:
        """How the point is handled."""
        return self.point.handling
