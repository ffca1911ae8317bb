"""What stands before the body: the file's metadata, its paper, its headers and footers."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from briefer.memo.blocks import Memo, TabStart
from briefer.memo.dating import file_time
from briefer.memo.inlines import marking_text, stage_text
from briefer.memo.pdf.inlines import language_options
from briefer.memo.pdf.markup import array, one_line
from briefer.memo.running import page_words, running_title

Paper = tuple[str, str]  # width and height as lengths

PAPERS: Mapping[str, Paper] = MappingProxyType(
    {"letter": ("8.5in", "11in"), "a4": ("210mm", "297mm")}
)
_UNNAMED = "Memo"  # PDF/UA asks for a title


def set_up(memo: Memo, paper: Paper) -> str:
    """Write the metadata and the page of a memo's front."""
    before, between = page_words(memo.language)
    marking = one_line(marking_text(memo))
    footer = f"{marking}, {one_line(memo.footer)}, {one_line(before)}, {one_line(between)}"
    options = [
        language_options(memo.language),
        f"paper: ({', '.join(paper)})",
        f"footer: page-footer({footer})",
        "numbered: true" if memo.stage == "draft" else "",
    ]
    return (
        f"#set document({_metadata(memo)})\n"
        f"#show: memo.with({', '.join(option for option in options if option)})\n"
        f"#set page(header: {header_markup(memo, None)})\n"
    )


def header_markup(memo: Memo, tab: TabStart | None) -> str:
    """Write the call that sets the header of the front, or of a tab."""
    left, right = running_title(memo, tab)
    texts = (marking_text(memo), stage_text(memo), left, right)
    return f"page-header({', '.join(map(one_line, texts))})"


def _metadata(memo: Memo) -> str:
    when = file_time(memo)
    given = {
        "title": one_line(memo.subject or memo.title or memo.header or _UNNAMED),
        "author": one_line(memo.author) if memo.author else "",
        "description": one_line(memo.title) if memo.title else "",
        "keywords": array([one_line(word) for word in memo.keywords]) if memo.keywords else "",
        "date": f"datetime(year: {when.year}, month: {when.month}, day: {when.day})",
    }
    return ", ".join(f"{name}: {value}" for name, value in given.items() if value)
