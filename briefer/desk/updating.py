"""What changed since a date or an earlier brief, and the brief's next version."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from briefer.errors import BrieferError, UnknownRecord
from briefer.library.dates import InvalidDate, PartialDate

if TYPE_CHECKING:
    from briefer.briefing.changes.kinds import Changes
    from briefer.briefing.updating import Update
    from briefer.desk import Desk
    from briefer.library.briefs import Brief


ADDENDUM = "addendum"  # the template's id


class ReversedDates(BrieferError):
    """Refuse to say what is new between a date and an earlier one."""

    def __init__(self, since: PartialDate, as_of: PartialDate) -> None:
        super().__init__(
            f"the dates are reversed: {as_of.edtf} is before {since.edtf}",
            fix="Name the earlier date as the one since when",
        )


class NothingToCompareWith(BrieferError):
    """Report that since when is not said, or is said by what is no brief and no date."""


def changes_since(desk: Desk, brief: Brief, since: Brief | str = "") -> Changes:
    """Say what changed for a brief since a date, an earlier brief, or the one it updates.

    ``since`` is a brief, a brief's id or a date; without it the brief that ``updates``
    names. A brief's own selection counts; a date is one of ``brief``. Raises ReversedDates
    or NothingToCompareWith.
    """
    from briefer.briefing.changes import are_reversed, changes_between

    earlier = _earlier(desk, brief, since)
    assert earlier.as_of is not None
    if brief.as_of is None:
        brief = desk.changed(brief)
    assert brief.as_of is not None
    if are_reversed(earlier.as_of, brief.as_of):
        raise ReversedDates(earlier.as_of, brief.as_of)
    return changes_between(desk.library, earlier, brief)


class CannotUpdate(BrieferError):
    """Refuse a next version of a brief."""


def planned_update(desk: Desk, name: str = "", as_of: PartialDate | None = None) -> Update:
    """Work out the next version of a brief as it is kept, for a date, today without one.

    Nothing is saved. Raises CannotUpdate for a brief that is dated today every day, or
    later than the date.
    """
    from briefer.briefing.changes import are_reversed
    from briefer.briefing.updating import update_of

    held = desk.library.briefs[desk.brief(name).id]
    if held.as_of is None:
        what = f"the brief {held.id} has no as-of date: it is today's every day"
        raise CannotUpdate(what, fix="Give it the date that it was made for")
    day = as_of or PartialDate.of_day(date.today())
    if are_reversed(held.as_of, day):
        what = f"{day.edtf} is before {held.as_of.edtf}, the date of the brief {held.id}"
        raise CannotUpdate(what, fix="Name a later date, or look at the brief with --as-of")
    return update_of(desk.library, held, day)


def save_update(desk: Desk, update: Update) -> None:
    """Save a next version beside the earlier one; raise SaveError where its name is taken.

    Where the earlier one was the library's default brief, the next one is it from now on.
    """
    message = f"Update {update.earlier.title} to {update.changes.as_of.edtf}"
    desk.save(update.brief, message=message)
    if desk.library.settings.default_brief == update.earlier.id:
        from briefer.library.settings_changing import change_setting

        path = change_setting(desk.root, "default_brief", update.earlier.id, update.brief.id)
        desk.begin_history().commit((path.name,), f"{message}: the default brief")
        desk.read_anew()


def refuse_output(desk: Desk, update: Update, target: Path) -> None:
    """Raise ExportError, before anything is saved, where the new memo can't be written."""
    from briefer.desk.exporting import refuse_replacing, writer_for

    writer_for(target)
    refuse_replacing(target, desk.root, desk.letterhead(update.brief.letterhead))


def as_addendum(brief: Brief) -> Brief:
    """Give a brief's next version as the paper that holds its changes alone."""
    return replace(brief, template=ADDENDUM)


def _earlier(desk: Desk, brief: Brief, since: Brief | str) -> Brief:
    if not isinstance(since, str):
        return desk.changed(since)
    name = since or brief.updates or ""
    if not name:
        what = f"the brief {brief.id} updates no earlier one"
        raise NothingToCompareWith(what, fix="Say since which date or brief")
    if name in desk.library.briefs:
        return desk.brief(name)
    try:
        return desk.changed(brief, as_of=PartialDate.parse(name))
    except InvalidDate:
        fix = UnknownRecord("briefs", name, desk.library.briefs).fix
        what = f"{name!r} is no brief and no date such as 2022-01-15"
        raise NothingToCompareWith(what, fix=fix) from None
