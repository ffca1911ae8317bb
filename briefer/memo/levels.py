"""Which level each heading takes in the file: from 1, none skipped (WCAG 1.3.1, PDF/UA 7.4.2).

A heading's looks follow the level that the memo gives it; what stands within a tab comes
one below the tab.
"""

from __future__ import annotations

from msgspec import Struct, field


class Levels(Struct):
    """Number the headings in their order; ``open`` are those that the next may stand under."""

    open: list[int] = field(default_factory=list)
    in_tab: bool = False

    def heading(self, level: int) -> int:
        """Give the level of a heading that the memo sets at a level."""
        return self._under(level + 1 if self.in_tab else level)

    def tab(self) -> int:
        """Give the level of a tab's heading, which is beside the main headings."""
        self.in_tab = True
        return self._under(2)

    def _under(self, wanted: int) -> int:
        while self.open and self.open[-1] >= wanted:
            self.open.pop()
        self.open.append(wanted)
        return len(self.open)
