"""What is said after an export, beside that it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.ui.wording import (
    borrowed_in_words,
    left_out_in_words,
    stand_ins_in_words,
    unregistered_in_words,
    unused_letterhead_in_words,
)

if TYPE_CHECKING:
    from briefer.ui.desk_work import WrittenChanges, WrittenFile
    from briefer.ui.messages import Messages


def remark_on_export(messages: Messages, written: WrittenFile) -> None:
    """Say what of the letterhead was lent, and what keeps some readers from the memo."""
    _remark_on_register(messages, written.unregistered)
    _remark_on_looks(messages, written)
    if written.accessibility:
        from briefer.ui.accessibility import findings_in_words

        messages.tell("accessibility", "note", *findings_in_words(written.accessibility))
    else:
        messages.clear("accessibility")


def remark_on_comparison(messages: Messages, written: WrittenChanges) -> None:
    """Say what of an exported file could not be compared."""
    if written.left_out:
        messages.tell("compared", "note", left_out_in_words(written.left_out))
    else:
        messages.clear("compared")
    _remark_on_register(messages, written.unregistered)


def _remark_on_register(messages: Messages, why_not: str) -> None:
    if why_not:
        messages.tell("register", "note", *unregistered_in_words(why_not))
    else:
        messages.clear("register")


def _remark_on_looks(messages: Messages, written: WrittenFile) -> None:
    messages.clear("letterhead")
    messages.clear("fonts")
    if written.stand_ins:
        messages.tell("letterhead", "note", *stand_ins_in_words(written.stand_ins))
    elif written.unused_letterhead:
        words = unused_letterhead_in_words(written.unused_letterhead, written.path.suffix)
        messages.tell("letterhead", "note", words)
    if written.borrowed:
        messages.tell("fonts", "note", *borrowed_in_words(written.borrowed))
