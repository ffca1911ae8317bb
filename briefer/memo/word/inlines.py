"""Inlines as runs: emphasis, links, citations, footnotes, gaps."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field

from briefer.memo.blocks import Changed, Cite, Commented, Gap, Inline, LineBreak, Link, Note, Text
from briefer.memo.gaps import gaps_among
from briefer.memo.inlines import gap_text, merged, set_cite, uncommented
from briefer.memo.listed_sources import source_anchor
from briefer.memo.scripts import Stretch, base, stretches
from briefer.memo.word.comments import Comments
from briefer.memo.word.notes import FOOTNOTES, NoteKind
from briefer.memo.word.styles import StyleSheet
from briefer.memo.word.xml import escaped, run, text_run, text_xml

# East Asian languages choose their glyphs by a language of their own.
_WEIGHTS = {
    (False, False): "",
    (True, False): "<w:b/>",
    (False, True): "<w:i/>",
    (True, True): "<w:b/><w:i/>",
}
_TURNED_WEIGHTS = {
    (False, False): "",
    (True, False): "<w:b/><w:bCs/>",
    (False, True): "<w:i/><w:iCs/>",
    (True, True): "<w:b/><w:bCs/><w:i/><w:iCs/>",
}
_EAST_ASIAN = ("ja", "zh", "ko")
# Word asks for the region too.
_REGIONS = {"ja": "ja-JP", "zh": "zh-CN", "ko": "ko-KR", "ar": "ar-SA", "he": "he-IL"}


class Relations(Struct):
    """Number the addresses that a part links to, each once."""

    prefix: str
    targets: dict[str, str] = field(default_factory=dict)

    def id(self, target: str) -> str:
        """Give the relationship id of an address."""
        return self.targets.setdefault(target, f"{self.prefix}{len(self.targets) + 1}")


class InlineWriter(Struct):
    """Write inlines for one part; notes go into ``notes`` in their order."""

    styles: StyleSheet
    bookmarks: dict[str, str]
    links: Relations = field(default_factory=lambda: Relations("rIdLink"))
    notes: list[tuple[Inline, ...]] = field(default_factory=list)
    note_kind: NoteKind = FOOTNOTES
    language: str = ""  # the memo's own
    comments: Comments | None = None  # of a draft's body; nothing else can have any

    def write(self, inlines: Sequence[Inline], extra: str = "") -> str:
        """Write inlines; ``extra`` are run properties of all of them, a style first."""
        if self.comments is None and Commented in map(type, inlines):
            inlines = merged(uncommented(inlines))  # nothing tells where reviewers noted something
        return "".join([self.inline(inline, extra) for inline in inlines])

    def inline(self, inline: Inline, extra: str = "") -> str:
        """Write one inline."""
        if isinstance(inline, Text):
            return self._text(inline, extra)
        if isinstance(inline, LineBreak):
            return run("<w:br/>")
        if isinstance(inline, Cite):
            return self._cite(inline)
        if isinstance(inline, Gap):
            mark = run(text_xml(gap_text(inline)), self.styles.character("gap"))
            return self.comments.on_gaps(mark, (inline,)) if self.comments else mark
        if isinstance(inline, Note):
            return self._note(inline)
        if isinstance(inline, Commented):
            inner = self.write(inline.inlines, extra)
            return self.comments.on(inner, inline.comments) if self.comments else inner
        if isinstance(inline, Changed):
            return self.changed(inline, extra)
        return self._link(inline)

    def changed(self, changed: Changed, extra: str = "") -> str:
        """Write what a comparison marks; a tracking writer marks it."""
        return self.write(changed.inlines, extra)

    def _text(self, text: Text, extra: str) -> str:
        """Write a text, each stretch of another script in its language and direction."""
        lead = self.styles.character("code") if text.code else extra
        if text.text.isascii() and not text.language:
            return text_run(text.text, f"{lead}{_WEIGHTS[text.bold, text.italic]}")
        return "".join(
            text_run(each.text, _properties(each, text, lead))
            for each in stretches(text.text, text.language, self.language)
        )

    def _note(self, note: Note) -> str:
        """Write a note's mark; Word takes no comment within a note, so its gaps' stand there."""
        self.notes.append(note.inlines)
        reference = self.note_kind.reference(len(self.notes))
        mark = run(reference, self.styles.character(self.note_kind.mark_role))
        return self.comments.on_gaps(mark, gaps_among(note.inlines)) if self.comments else mark

    def _cite(self, cite: Cite) -> str:
        """Write a citation; each number leads to its source, where this memo lists it."""
        style, written = self.styles.character("cite"), []
        between, parts = set_cite(cite)
        for number, text in parts:
            words = run(text_xml(text), style)
            bookmark = self.bookmarks.get(source_anchor(number))
            written.append(_led(bookmark, words) if bookmark else words)
        return run(text_xml(between), style).join(written)

    def _link(self, link: Link) -> str:
        within = link.target.startswith("#")
        bookmark = self.bookmarks.get(link.target[1:]) if within else None
        if within and bookmark is None:
            return self.write(link.inlines)
        inner = self.write(link.inlines, self.styles.character("link"))
        if bookmark is not None:
            return _led(bookmark, inner)
        address = self.links.id(link.target)
        return f'<w:hyperlink r:id="{address}" w:history="1">{inner}</w:hyperlink>'


def _led(bookmark: str, written: str) -> str:
    """Lead from runs to a bookmark of this memo."""
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{written}</w:hyperlink>'


def _properties(stretch: Stretch, text: Text, lead: str) -> str:
    """Write a run's properties, in the order of the schema; ``lead`` is its style."""
    language = _REGIONS.get(stretch.language, stretch.language)
    east_asian = base(language) in _EAST_ASIAN
    tag = escaped(language)
    eastern = f' w:eastAsia="{tag}"' if east_asian else ""
    turned = f' w:bidi="{tag}"' if stretch.right_to_left else ""
    weights = _TURNED_WEIGHTS if stretch.right_to_left else _WEIGHTS
    return "".join(
        (
            lead,
            '<w:rFonts w:hint="eastAsia"/>' if east_asian else "",
            weights[text.bold, text.italic],
            "<w:rtl/>" if stretch.right_to_left else "",
            f'<w:lang w:val="{tag}"{eastern}{turned}/>' if language else "",
        )
    )
