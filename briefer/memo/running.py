"""What runs along the pages in every format: what the memo is, where the reader is in it."""

from __future__ import annotations

from briefer.memo.blocks import Memo, TabStart
from briefer.memo.inlines import tab_text

_PAGE = ("Page ", " of ")
_PAGES = {"ja": ("", " / ")}


def running_title(memo: Memo, tab: TabStart | None) -> tuple[str, str]:
    """Give a header's left and right: the title, and the tab or what the memo is about."""
    left = memo.header or memo.title
    right = tab_text(tab, memo.language) if tab else memo.title
    return left, _shortened(right) if right != left else ""


def page_words(language: str) -> tuple[str, str]:
    """Give what stands before a page's number, and between it and the count."""
    return _PAGES.get(language.partition("-")[0], _PAGE)


def _shortened(text: str, longest: int = 64) -> str:
    """Keep the header on one line."""
    if len(text) <= longest:
        return text
    return text[:longest].rsplit(" ", 1)[0].rstrip(",;:") + "…"
