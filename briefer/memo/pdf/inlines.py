"""Inlines as markup: emphasis, links, citations, footnotes, gaps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from briefer.memo.blocks import Changed, Cite, Commented, Gap, Inline, LineBreak, Link, Note, Text
from briefer.memo.inlines import gap_text, set_cite
from briefer.memo.listed_sources import source_anchor
from briefer.memo.pdf.markup import BREAK, quoted, text_markup
from briefer.memo.scripts import Stretch, stretches

_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?(?:-.*)?")
_LONGEST_ADDRESS = 8_000  # characters; the engine refuses a longer one


class InlineWriter(Struct):
    """Write inlines; ``labels`` name what can be led to within the memo.

    Notes stand at the foot of the page, or are kept in ``notes`` for the memo's end.
    """

    labels: Mapping[str, str] = field(default_factory=dict)
    language: str = ""  # the memo's own
    notes_at_end: bool = False
    notes: list[str] = field(default_factory=list)

    def write(self, inlines: Iterable[Inline]) -> str:
        """Write inlines one after the other."""
        return "".join([self.inline(inline) for inline in inlines])

    def inline(self, inline: Inline) -> str:
        """Write one inline."""
        match inline:
            case Text():
                return self._text(inline)
            case LineBreak():
                return BREAK
            case Cite():
                return self._cite(inline)
            case Gap():
                return f"#gap[{text_markup(gap_text(inline))}];"
            case Note(inner):
                return self._note(inner)
            case Commented(inner):
                return self.write(inner)
            case Changed(change, inner):
                return f"#{change}[{self.write(inner)}];"
            case Link():
                return self._link(inline)

    def _text(self, text: Text) -> str:
        """Write a text, each stretch of another script in its language and direction."""
        if text.code:
            found = f"#raw({quoted(text.text)});"
        elif text.text.isascii() and not text.language:
            found = text_markup(text.text)
        else:
            parts = stretches(text.text, text.language, self.language)
            found = "".join(map(_stretch, parts))
        if text.italic:
            found = f"#emph[{found}];"
        return f"#strong[{found}];" if text.bold else found

    def _note(self, inlines: tuple[Inline, ...]) -> str:
        words = self.write(inlines)
        if not self.notes_at_end:
            return f"#footnote[{words}];"
        self.notes.append(words)
        number = len(self.notes)
        return f'#endnote-mark(<n{number}>, "{number}")#metadata(none)<r{number}>'

    def _cite(self, cite: Cite) -> str:
        """Write a citation; each number leads to its source, where this memo lists it."""
        between, parts = set_cite(cite)
        written = []
        for number, text in parts:
            label = self.labels.get(source_anchor(number))
            words = text_markup(text)
            written.append(f"#to(<{label}>)[{words}];" if label else words)
        return f"#cited[{text_markup(between).join(written)}];"

    def _link(self, link: Link) -> str:
        """Write a link; one that leads nowhere is its words alone."""
        inner = self.write(link.inlines)
        if link.target.startswith("#"):
            label = self.labels.get(link.target[1:])
            return f"#to(<{label}>)[{inner}];" if label else inner
        if not 0 < len(link.target) <= _LONGEST_ADDRESS:
            return inner
        return f"#to({quoted(link.target)})[{inner}];"


def _stretch(stretch: Stretch) -> str:
    """Write a stretch of one script in its language and direction."""
    words = text_markup(stretch.text)
    language = language_options(stretch.language)
    if stretch.right_to_left:
        return f"#turned({language})[{words}];"
    return f"#text({language})[{words}];" if language else words


def language_options(tag: str) -> str:
    """Name a language of BCP 47 as the engine's options; empty for one it can't take."""
    match = _LANGUAGE.fullmatch(tag)
    if match is None:
        return ""
    language, region = match[1].lower(), match[2]
    return f'lang: "{language}"' + (f', region: "{region.upper()}"' if region else "")
