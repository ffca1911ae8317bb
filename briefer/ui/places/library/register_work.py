"""What the view of the register asks of the desk on the worker, as plain values."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefer.desk.register import (
    copy_to_read,
    entries_of,
    hand_over,
    put_on_hold,
    register_of,
    release_hold,
    seen_in,
)
from briefer.desk.register_table import write_table
from briefer.library.dates import PartialDate
from briefer.ui.core_words import problem_in_words
from briefer.ui.dates import order_in_window

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.dates import DateOrder
    from briefer.library.register.entry import Entry, HandedOver
    from briefer.library.register.entry import Product as Kind


class Recipient(NamedTuple):
    """Be who was given a product, and when, as the house prints it."""

    to: str
    on: str


class Product(NamedTuple):
    """Be one product as the list shows it; ``details`` are codes with their values."""

    id: str
    exported: str  # UTC
    title: str
    number: str
    version: int
    stage: str
    kind: Kind
    format: str
    as_of: str
    marking: str
    handed_over: tuple[Recipient, ...]  # the latest first
    held: bool
    taken_back: str
    removed: str
    details: tuple[tuple[str, str], ...]

    @property
    def words(self) -> str:
        """Everything that it is found by, in small letters."""
        given = (f"{one.to} {one.on}" for one in self.handed_over)
        about = (value for _, value in self.details)
        own = (self.exported, self.title, self.number, self.stage, self.as_of, self.marking)
        return "\n".join((self.format, self.id, *own, *given, *about)).casefold()


class Products(NamedTuple):
    """Be the register: what was handed over, what was not, and what can't be read."""

    handed_over: tuple[Product, ...]
    others: tuple[Product, ...]
    unreadable: tuple[str, ...]

    @property
    def every(self) -> tuple[Product, ...]:
        """Every product."""
        return (*self.handed_over, *self.others)


def products(desk: Desk) -> Products:
    """Read the register: what was handed over last, then what was exported last, first."""
    register, order = register_of(desk), order_in_window(desk.library.settings.date_order)
    seen = {entry.id: entry for entry, _ in seen_in(register)}
    return Products(
        tuple(_product(entry, order) for entry in seen.values()),
        tuple(_product(entry, order) for entry in register.entries if entry.id not in seen),
        tuple(problem_in_words(one.file, one.problem, one.fix) for one in register.problems),
    )


def _product(entry: Entry, order: DateOrder) -> Product:
    given = sorted(entry.handed_over, key=lambda each: each.on.latest, reverse=True)
    return Product(
        id=entry.id,
        exported=_instant(entry, order),
        title=entry.title,
        number=entry.number,
        version=entry.version,
        stage=entry.stage,
        kind=entry.product,
        format=entry.format,
        as_of=_day(entry.as_of, order),
        marking=entry.marking,
        handed_over=tuple(Recipient(each.to, _day(each.on, order)) for each in given),
        held=bool(entry.open_holds),
        taken_back=_day(entry.taken_back, order),
        removed=_day(entry.removed.on, order) if entry.removed else "",
        details=tuple(detail for detail in _details(entry, order) if detail[1]),
    )


def _instant(entry: Entry, order: DateOrder) -> str:
    when = entry.exported.astimezone(UTC)
    return f"{PartialDate.of_day(when.date()).printed(order)}, {when:%H:%M}"


def _day(date: PartialDate | None, order: DateOrder) -> str:
    return date.printed(order) if date else ""


def _details(entry: Entry, order: DateOrder) -> Iterator[tuple[str, str]]:
    yield "file name", entry.file_name
    yield "author", entry.author
    yield "exported by", entry.exported_by
    yield "template", entry.template.name if entry.template else ""
    yield "letterhead", entry.letterhead.name if entry.letterhead else ""
    for given in entry.handed_over:
        yield "handed over", _given(given, order)
    for side in entry.compares:
        yield (
            "compares",
            ", ".join(filter(None, (side.brief or side.file, _day(side.as_of, order)))),
        )
    if entry.consent is not None:
        yield "consent", _by(entry.consent.reason, entry.consent.who)
        yield "open gaps", "; ".join(gap.what for gap in entry.consent.gaps)
    if entry.retention is not None:
        until = _day(entry.retention.until, order)
        yield "retention" if until else "kept for good", entry.retention.label
        yield "kept until", until
    for hold in entry.holds:
        code = "on hold" if hold.released is None else "was on hold"
        yield code, _by(hold.reason, hold.by, _day(hold.on, order))
    yield "taken back", _day(entry.taken_back, order)
    if entry.removed is not None:
        yield "removed", _by(entry.removed.reason, entry.removed.by, _day(entry.removed.on, order))
    yield "hash", entry.hash


def _given(given: HandedOver, order: DateOrder) -> str:
    return _by(given.to, given.word, _day(given.on, order))


def _by(words: str, *about: str) -> str:
    """Put who and when behind words, in brackets."""
    said = ", ".join(filter(None, about))
    return f"{words} ({said})" if said else words


def copied(desk: Desk, wanted: str, folder: Path) -> Path:
    """Make a copy of a product to be read."""
    return copy_to_read(desk, register_of(desk).entry(wanted), folder)


def found(desk: Desk, file: Path) -> tuple[Product, ...]:
    """Give the products that a file is, byte by byte."""
    order = order_in_window(desk.library.settings.date_order)
    return tuple(_product(entry, order) for entry in entries_of(desk, file))


def handed_over(desk: Desk, wanted: str, to: str, on: str, word: str) -> None:
    """Note that a product was given to somebody; ``on`` is EDTF, empty for today."""
    hand_over(desk, wanted, to, on=PartialDate.parse(on) if on else None, word=word)


def held(desk: Desk, wanted: str, reason: str) -> None:
    """Put a product on hold."""
    put_on_hold(desk, wanted, reason)


def released(desk: Desk, wanted: str) -> None:
    """Release a product's holds."""
    release_hold(desk, wanted)


def written(desk: Desk, target: Path) -> Path:
    """Write the register for a spreadsheet; give the file."""
    write_table(desk, target)
    return target
