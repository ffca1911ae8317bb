"""Two memos become one, with marks on what was inserted and what was deleted.

Without the deletions it reads as the newer memo, without the insertions as the older
one; sources are numbered in both as the newer one numbers them.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from briefer.memo.blocks import Memo
from briefer.memo.comparing.marks import Count
from briefer.memo.comparing.merging import merged_blocks
from briefer.memo.comparing.numbers import renumbered

_PART = " · "  # between the parts of a memo's footer
_COMPARISON = {"ja": "比較：{}"}


class Comparison(Struct, frozen=True):
    """Be two memos as one, and how many insertions and deletions lead from one to the other."""

    memo: Memo
    insertions: int
    deletions: int


def compare(old: Memo, new: Memo) -> Comparison:
    """Compare two memos; the outcome has the newer one's looks, date and language."""
    blocks = merged_blocks(renumbered(old, new).blocks, new.blocks)
    count = Count()
    count.blocks(blocks)
    words = _title(old, new)
    # One number and one as-of line can't stand for two memos: the header has both.
    memo = replace(new, blocks=blocks, title=words, header=words, footer="", stage="working")
    return Comparison(memo, count.inserted, count.deleted)


def _title(old: Memo, new: Memo) -> str:
    """Say that it is a comparison, and of what."""
    word = _COMPARISON.get(new.language.partition("-")[0], "Comparison: {}")
    if old.title != new.title:
        return word.format(f"{_placed(old.title, old.footer)} → {_placed(new.title, new.footer)}")
    # What both say, such as a memo's number, tells neither from the other.
    ours, theirs = new.footer.split(_PART), old.footer.split(_PART)
    was = _PART.join(part for part in theirs if part not in ours)
    now = _PART.join(part for part in ours if part not in theirs)
    return word.format(_placed(new.title, " → ".join(filter(None, (was, now)))))


def _placed(title: str, footer: str) -> str:
    return f"{title} ({footer})" if title and footer else title or footer
