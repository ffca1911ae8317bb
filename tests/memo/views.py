"""Small views and libraries that templates are filled from in these tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from briefer.briefing.view import BottomLineView, HeadingBlock, MemoView, WatchOuts
from briefer.library.briefs import Brief, ConversationRecord
from briefer.library.dates import PartialDate
from briefer.library.library import Library, empty_library
from briefer.library.points import Source
from briefer.library.record import Citation
from briefer.memo.blocks import Block, Memo
from briefer.memo.compose import compose

DAY = PartialDate.parse("2022-01-15")
ARTICLE = Source(
    id="jacobs-2022",
    title="How Biden and Kishida Can Reinvigorate the Technology Alliance",
    author="Erik Jacobs",
    publisher="The Diplomat",
    date=PartialDate.parse("2022-01-12"),
    short="Jacobs",
)
STATEMENT = Source(id="statement-2021", title="Joint Statement", date=PartialDate.parse("2021-04"))
PARA_8 = Citation(source="jacobs-2022", locator="para. 8")
PARA_9 = Citation(source="jacobs-2022", locator="para. 9")
WHOLE = Citation(source="statement-2021")


def a_view(**changes: Any) -> MemoView:
    """Make a view with nothing chosen; ``changes`` replace its fields."""
    fields: dict[str, Any] = {
        name: {} if str(kind).startswith("dict") else ()
        for name, kind in MemoView.__annotations__.items()
    }
    fields.update(
        brief=Brief(title="A brief", citations={"c": (PARA_8, PARA_9), "s": (WHOLE,)}),
        title="A first meeting",
        as_of=DAY,
        date_order="us",
        language="en-US",
        marking="UNCLASSIFIED",
        notice="SAMPLE: not an official document",
        heading=HeadingBlock("", "", "A desk", DAY, "A subject", "No-1", "information", ""),
        side=None,
        meeting=None,
        basis=None,
        bottom_line=BottomLineView("Get **two** things.", composed=False),
        objectives_adopted=False,
        watch_outs=WatchOuts((), ()),
        conversation=ConversationRecord(),
        level="UNCLASSIFIED",
        portions=None,
        sources={"jacobs-2022": ARTICLE, "statement-2021": STATEMENT},
    )
    return MemoView(**{**fields, **changes})


def a_library() -> Library:
    """Make a library without a record."""
    return empty_library(Path("no-folder"))


def memo_of(text: str, folder: Path, **changes: Any) -> Memo:
    """Compose a memo from a template's text; ``changes`` replace fields of the view."""
    (folder / "trial.md.j2").write_text(text, encoding="utf-8")
    return compose("trial", [folder], a_view(**changes), a_library())


def blocks_of_template(text: str, folder: Path, **changes: Any) -> tuple[Block, ...]:
    """Give the blocks that a template's text comes to."""
    return memo_of(text, folder, **changes).blocks
