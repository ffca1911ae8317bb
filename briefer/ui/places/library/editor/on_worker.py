"""What the editor asks of the desk; imported where the work is done, off the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.library.fields.link_targets import Target
from briefer.library.fields.reading import Draft
from briefer.library.record import Kind
from briefer.library.referring import Referring

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.record_editing import Referrers, SavedField, ShownRecord


def record(kind: Kind, wanted: str, desk: Desk) -> ShownRecord | None:
    """Give a record to be shown."""
    from briefer.desk.record_editing import shown_record

    return shown_record(desk, kind, wanted)


def referrers_of(referring: Referring, kind: Kind, wanted: str, desk: Desk) -> Referrers | None:
    """Name what links to a record; None while there is more of the library to take in."""
    from briefer.desk.record_editing import referrers

    return referrers(desk, referring, kind, wanted)


def targets(kinds: tuple[Kind, ...], typed: str, desk: Desk) -> tuple[Target, ...]:
    """Find what a link can lead to."""
    from briefer.desk.record_editing import link_targets

    return link_targets(desk, kinds, typed)


def read(kind: Kind, wanted: str, name: str, draft: Draft, desk: Desk) -> SavedField:
    """Read what was typed into a field."""
    from briefer.desk.record_editing import read_field

    return read_field(desk, kind, wanted, name, draft)


def save(kind: Kind, wanted: str, name: str, draft: Draft, over: Draft, desk: Desk) -> SavedField:
    """Save what was typed into a field over what it held."""
    from briefer.desk.record_editing import save_field

    return save_field(desk, kind, wanted, name, draft, over)
