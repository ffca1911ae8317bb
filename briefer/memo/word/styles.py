"""The one map from what a memo means to what a letterhead calls it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from docx.oxml.ns import qn
from lxml.etree import _Element
from msgspec import Struct, field

StyleKind = Literal["paragraph", "character", "table"]


class StyleName(Struct, frozen=True):
    """Name a style; ``instead`` is the role to fall back to, empty for the default."""

    name: str
    kind: StyleKind = "paragraph"
    instead: str = ""


# By role. A letterhead may lack any of them: the fallback is taken and named.
STYLE_NAMES: Mapping[str, StyleName] = MappingProxyType(
    {
        "heading-1": StyleName("Title", instead="heading-2"),
        "heading-2": StyleName("heading 1"),
        "heading-3": StyleName("heading 2", instead="heading-2"),
        "heading-4": StyleName("heading 3", instead="heading-3"),
        "heading-5": StyleName("heading 4", instead="heading-4"),
        "tab": StyleName("Tab Title", instead="heading-2"),
        "after-table": StyleName("Body After Table"),
        "bullet-1": StyleName("List Bullet"),
        "bullet-2": StyleName("List Bullet 2", instead="bullet-1"),
        "bullet-3": StyleName("List Bullet 3", instead="bullet-2"),
        "number-1": StyleName("List Number"),
        "number-2": StyleName("List Number 2", instead="number-1"),
        "number-3": StyleName("List Number 3", instead="number-2"),
        "list-continue": StyleName("List Continue"),
        "cell": StyleName("Table Text"),
        "header-cell": StyleName("Table Heading", instead="cell"),
        "heading-block": StyleName("Heading Block"),
        "bottom-line": StyleName("Bottom Line"),
        "judgment": StyleName("Judgment"),
        "basis": StyleName("Basis"),
        "clearance": StyleName("Clearance"),
        "talking": StyleName("Talking Point"),
        "marking": StyleName("Marking"),
        "page-marking": StyleName("Page Marking", instead="header"),
        "section-end": StyleName("Section End"),
        "header": StyleName("header"),
        "footer": StyleName("footer"),
        "note": StyleName("footnote text"),
        "contents-1": StyleName("toc 1"),
        "contents-2": StyleName("toc 2", instead="contents-1"),
        "contents-title": StyleName("TOC Heading", instead="heading-2"),
        "link": StyleName("Hyperlink", "character"),
        "note-mark": StyleName("footnote reference", "character"),
        "cite": StyleName("Citation", "character"),
        "gap": StyleName("Missing Fact", "character"),
        "code": StyleName("Code Text", "character"),
        "table": StyleName("Memo Table", "table"),
    }
)
# What stands in for a character style that can't be missed without losing meaning.
_PLAIN_MARKS: Mapping[str, str] = MappingProxyType(
    {"note-mark": '<w:vertAlign w:val="superscript"/>', "gap": "<w:b/>"}
)


class StyleSheet(Struct):
    """Know a letterhead's style ids by role; ``lacking`` collects what it has not."""

    ids: Mapping[tuple[str, str], str]
    lacking: dict[str, None] = field(default_factory=dict)
    found: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, styles: _Element) -> StyleSheet:
        """Read the names of a styles part once."""
        ids: dict[tuple[str, str], str] = {}
        for style in styles.findall(qn("w:style")):
            name = style.find(qn("w:name"))
            if name is not None:
                key = (style.get(qn("w:type"), ""), name.get(qn("w:val"), "").casefold())
                ids.setdefault(key, style.get(qn("w:styleId"), ""))
        return cls(ids)

    def id(self, role: str) -> str:
        """Give the style id for a role, empty where the default has to do."""
        if role not in self.found:
            self.found[role] = self._looked_up(role)
        return self.found[role]

    def _looked_up(self, role: str) -> str:
        style = STYLE_NAMES[role]
        own = self.ids.get((style.kind, style.name.casefold()))
        if own is not None:
            return own
        self.lacking[style.name] = None
        instead = STYLE_NAMES.get(style.instead)
        return self.id(style.instead) if instead and instead.kind == style.kind else ""

    def paragraph(self, role: str) -> str:
        """Write the paragraph property that sets a style."""
        found = self.id(role) if role else ""
        return f'<w:pStyle w:val="{found}"/>' if found else ""

    def character(self, role: str) -> str:
        """Write the run property that sets a style, or what must stand in for it."""
        found = self.id(role)
        return f'<w:rStyle w:val="{found}"/>' if found else _PLAIN_MARKS.get(role, "")

    def table(self, role: str) -> str:
        """Write the table property that sets a style; plain rules stand in for it."""
        found = self.id(role)
        if found:
            return f'<w:tblStyle w:val="{found}"/>'
        return ""
