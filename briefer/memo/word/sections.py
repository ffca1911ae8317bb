"""Sections: the front and each tab, with the tab's letter in its own page header."""

from __future__ import annotations

import copy
import itertools
from collections import Counter
from collections.abc import Iterator

from lxml import etree
from msgspec import Struct, field

from briefer.memo.blocks import Memo, TabStart
from briefer.memo.word.header_footer import footer_xml, header_xml
from briefer.memo.word.kinds import CT, RT
from briefer.memo.word.letterhead import Letterhead
from briefer.memo.word.parts import Part
from briefer.memo.word.xml import HEAD, NAMESPACES, qn

_KINDS = {"header": (RT.HEADER, CT.HEADER, "hdr"), "footer": (RT.FOOTER, CT.FOOTER, "ftr")}
# In Arabic numbers, as footnotes are; Word's own are Roman.
_NUMBERED_ENDNOTES = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>'
# Numbered anew on each page: a comment says "page 3, line 12", and stays short in a long
# memo. Word numbers no line of a table, a footnote, a header or a footer.
_LINE_NUMBERS = '<w:lnNumType w:countBy="1" w:restart="newPage"/>'
_PAPER = frozenset(qn(f"w:{name}") for name in ("pgSz", "pgMar", "paperSrc", "pgBorders"))
_LATE = frozenset(qn(f"w:{name}") for name in ("textDirection", "bidi", "rtlGutter", "docGrid"))
_OURS = frozenset(
    qn(f"w:{name}")
    for name in (
        *("headerReference", "footerReference", "type", "titlePg", "footnotePr", "endnotePr"),
        *("sectPrChange", "printerSettings", "lnNumType"),
    )
)


class Sections(Struct):
    """Write section properties, and the header and footer parts that they name.

    What the letterhead's own headers and footers hold stays, above what the memo adds.
    """

    memo: Memo
    letterhead: Letterhead
    made: Counter[str] = field(default_factory=Counter)  # parts so far, by kind
    footers: dict[str, str] = field(default_factory=dict)  # relationship id by place
    count: int = 0
    pictures: Iterator[int] = field(default_factory=itertools.count)

    def end(self, tab: TabStart | None) -> str:
        """Write the properties of the section of a tab, or of the front for None."""
        first = self.count == 0
        self.count += 1
        places = ["default"]
        if self.letterhead.has_even_pages:
            places.append("even")
        if first and self.letterhead.has_first_page:
            places.append("first")
        references = "".join(self._references(tab, place) for place in places)
        title = "<w:titlePg/>" if "first" in places else ""
        kind = "" if first else '<w:type w:val="nextPage"/>'
        before, columns, after = self._own_properties(first=first)
        notes = _NUMBERED_ENDNOTES if self.memo.notes == "endnotes" else ""
        numbers = _LINE_NUMBERS if self.memo.stage == "draft" else ""
        own = f"{before}{numbers}{columns}{title}{after}"
        return f"<w:sectPr>{references}{notes}{kind}{own}</w:sectPr>"

    def _references(self, tab: TabStart | None, place: str) -> str:
        width, styles = self.letterhead.width, self.letterhead.styles
        pushed = ("header", place) in self.letterhead.stories
        own = header_xml(self.memo, tab, styles, width, pushed=pushed)
        header = self._part("header", place, own)
        if place not in self.footers:
            numbered = self._counts_pages(place)
            footer = footer_xml(self.memo, styles, width, numbered=numbered)
            self.footers[place] = self._part("footer", place, footer)
        return (
            f'<w:headerReference w:type="{place}" r:id="{header}"/>'
            f'<w:footerReference w:type="{place}" r:id="{self.footers[place]}"/>'
        )

    def _counts_pages(self, place: str) -> bool:
        """Say whether the letterhead's own header or footer has the page's number already."""
        own = (self.letterhead.stories.get((kind, place)) for kind in _KINDS)
        return any(story is not None and story.counts_pages for story in own)

    def _own_properties(self, *, first: bool) -> tuple[str, str, str]:
        """Give the letterhead's page properties, parted where ours stand in the schema.

        Line numbers come after the paper and its margins, titlePg after the columns. Where
        pages begin to count from a number, they do so once, in the first section.
        """
        paper, columns, late = "", "", ""
        for child in self.letterhead.section:
            if child.tag in _OURS:
                continue
            if child.tag == qn("w:pgNumType") and not first:
                child = copy.copy(child)
                child.attrib.pop(qn("w:start"), None)
            xml = etree.tostring(child, encoding="unicode", with_tail=False)
            if child.tag in _PAPER:
                paper += xml
            elif child.tag in _LATE:
                late += xml
            else:
                columns += xml
        return paper, columns, late

    def _part(self, kind: str, place: str, content: str) -> str:
        """Add a header or footer part and give its relationship id."""
        relation, content_type, root = _KINDS[kind]
        own = self.letterhead.stories.get((kind, place))
        self.made[kind] += 1
        part = Part(f"/word/memo-{kind}-{self.made[kind]}.xml", content_type)
        names, theirs = "", ""
        if own is not None:
            names, theirs = own.names, own.written(self.pictures)
            part.relationships.update(own.part.relationships)
        xml = f"{HEAD}<w:{root} {NAMESPACES}{names}>{theirs}{content}</w:{root}>"
        part.write(xml.encode())
        return self.letterhead.file.main.relate(relation, part)
