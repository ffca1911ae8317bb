"""What the core's codes and values are called on the screen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from briefer.briefing.status import DialogueStatus
    from briefer.library.dates import DateOrder, Moment, PartialDate

Shape = Literal["tick", "clock", "triangle", "ring", "dash", "square"]
_MARK = re.compile(r"\(&\w\)")  # where no letter of the words can carry it
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Chip(NamedTuple):
    """Be a status chip: a shape, a word or two, and a tone of ``colours.tone``."""

    shape: Shape
    text: str
    tone: str


def tr(text: str) -> str:
    """Say a text in the user's language."""
    return QCoreApplication.translate("Wording", text)


def unmarked(text: str) -> str:
    """Give the words of a menu or a label without the mark of their key, "&File" or "表示(&V)"."""
    return _MARK.sub("", text).replace("&", "").rstrip("…:")


def counted(count: int, one: str, many: str) -> str:
    """Put a count into the singular or the plural text, at its ``{n}``."""
    return tr(one if count == 1 else many).replace("{n}", f"{count:,}")


def chip_of(status: DialogueStatus, order: DateOrder = "us") -> Chip:
    """Name a dialogue's standing in a shape and few words."""
    if status.state == "met":
        return Chip("tick", _met(status, order), "good")
    if status.state == "due":
        return Chip("clock", _due(status, order), "soon")
    if status.state == "overdue":
        over = months_over(*status.overdue_months)
        return Chip("triangle", " · ".join(filter(None, (_due(status, order), over))), "late")
    if status.state == "never-met":
        return Chip("ring", tr("Never met"), "quiet")
    if status.state == "no-cadence":
        return Chip("dash", tr("No cadence known"), "quiet")
    ahead = status.next.date if status.next else None
    if ahead is not None:
        when = tr("Ahead · {date}").format(date=short_date(ahead, order))
        return Chip("square", when, "quiet")
    return Chip("square", tr("Does not recur"), "quiet")


def months_over(least: int, most: int) -> str:
    """Say by how many months something is over, at least and at most."""
    if most < 1:
        return ""
    if least == most:
        return counted(least, "{n} month over", "{n} months over")
    return tr("{least} to {most} months over").format(least=least, most=most)


def last_met(status: DialogueStatus, order: DateOrder = "us") -> str:
    """Say when a dialogue last met, for a chip that does not; empty when unknown."""
    if status.state == "met" or status.last is None or status.last.date is None:
        return ""
    return tr("last met {date}").format(date=short_date(status.last.date, order))


def short_date(date: PartialDate, order: DateOrder = "us") -> str:
    """Print a date to its month, short enough for a chip: "Nov 2021"."""
    if date.words and order != "iso":
        return date.words
    return _short_moment(date.start, order)


def _short_moment(moment: Moment, order: DateOrder) -> str:
    if moment.month is None:
        return str(moment.year)
    if order == "iso":
        return f"{moment.year:04d}-{moment.month:02d}"
    if order == "ja":
        return f"{moment.year}年{moment.month}月"
    return f"{tr(_MONTHS[moment.month - 1])} {moment.year}"


def _met(status: DialogueStatus, order: DateOrder) -> str:
    date = status.last.date if status.last else None
    return tr("Met {date}").format(date=short_date(date, order)) if date else tr("Met")


def _due(status: DialogueStatus, order: DateOrder) -> str:
    due = status.next_due
    return tr("Due {date}").format(date=short_date(due, order)) if due else tr("Due")


def letterhead_title(name: str) -> str:
    """Name a letterhead: those that ship by what they are, any other by its file."""
    titles = {
        "plain": tr("Plain"),
        "state": tr("State (Times New Roman 14)"),
        "a4-japanese": tr("Japanese A4"),
    }
    return titles.get(name, name.replace("\\", "/").rpartition("/")[2])


def stand_ins_in_words(stand_ins: Sequence[tuple[str, str, bool]]) -> tuple[str, str]:
    """Say which styles a letterhead lacks, and one by one what was used instead."""
    said = counted(
        len(stand_ins),
        "The letterhead lacks {n} style; another stands in for it.",
        "The letterhead lacks {n} styles; others stand in for them.",
    )
    lent = tr("{missing}: Briefer’s own {used}, in the letterhead’s face")
    own = tr("{missing}: the letterhead’s own {used}")
    lines = [
        (lent if is_lent else own).format(missing=missing, used=used)
        for missing, used, is_lent in stand_ins
    ]
    return said, "\n".join(lines)


def changes_in_words(insertions: int, deletions: int) -> str:
    """Say how much changed between two memos."""
    if not insertions and not deletions:
        return tr("Nothing changed")
    came = counted(insertions, "{n} insertion", "{n} insertions")
    went = counted(deletions, "{n} deletion", "{n} deletions")
    return tr("{came} and {went}").format(came=came, went=went)


def left_out_in_words(left_out: Sequence[str]) -> str:
    """Say what of a Word file was not compared."""
    names = {
        "headers and footers": tr("headers and footers"),
        "pictures": tr("pictures"),
        "text boxes": tr("text boxes"),
        "comments": tr("comments"),
        "embedded files": tr("embedded files"),
    }
    listed = ", ".join(names.get(each, each) for each in left_out)
    return tr("Not compared: {listed}.").format(listed=listed)


def unused_letterhead_in_words(name: str, suffix: str) -> str:
    """Say that a chosen letterhead gave the file nothing, or its paper alone."""
    if suffix.lower() == ".pdf":
        said = tr("The letterhead {name} is for Word files; the PDF takes its paper alone.")
    else:
        said = tr("The letterhead {name} is for Word files and is not used here.")
    return said.format(name=letterhead_title(name))


def borrowed_in_words(characters: Sequence[str]) -> tuple[str, str]:
    """Say that fonts of this machine stand in, and for which characters."""
    said = tr("Briefer’s fonts lack some characters; fonts of this machine stand in for them.")
    return said, ", ".join(characters)


def unregistered_in_words(why: str) -> tuple[str, str]:
    """Say that what was written stands and is not in the register, and why."""
    return tr("The file was written; the register has no entry of it."), why


def length_in_words(front: int, tabs: int, wanted: int) -> str:
    """Say how long the memo is against the wanted length, in pages; Word lays out its own."""
    if wanted and front > wanted:
        said = counted(
            front - wanted,
            "About {front} pages: {n} more than the {wanted} wanted",
            "About {front} pages: {n} more than the {wanted} wanted",
        )
        said = said.replace("{wanted}", str(wanted)).replace("{front}", str(front))
    elif wanted:
        said = counted(wanted, "About {front} of {n} page", "About {front} of {n} pages")
        said = said.replace("{front}", str(front))
    else:
        said = counted(front, "About {n} page", "About {n} pages")
    return said + (tr(", tabs {n}").replace("{n}", str(tabs)) if tabs else "")
