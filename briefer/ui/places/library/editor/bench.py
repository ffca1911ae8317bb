"""What the widgets of an editor work with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from briefer.library.dates import DateOrder, PartialDate
from briefer.library.fields.link_targets import Target
from briefer.library.record import Kind

Found = Callable[[tuple[Target, ...]], None]


@dataclass(slots=True)
class Bench:
    """Be the way from a widget to the library.

    ``find`` looks for records by what was typed of their names; ``follow`` goes to one.
    ``names`` are what the records linked to are called; ``beside`` the dates by which the
    year of one that is typed without it is told.
    """

    find: Callable[[Sequence[Kind], str, Found], None]
    follow: Callable[[Kind, str], None]
    names: dict[tuple[Kind, str], str] = field(default_factory=dict)
    levels: tuple[str, ...] = ()
    date_order: DateOrder = "us"
    beside: tuple[PartialDate, ...] = ()

    def named(self, kinds: Sequence[Kind], wanted: str) -> Target | None:
        """Give the record that an id leads to, None where it leads nowhere."""
        for kind in kinds:
            if (kind, wanted) in self.names:
                return Target(kind, wanted, self.names[kind, wanted])
        return None
