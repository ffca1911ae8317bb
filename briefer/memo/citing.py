"""Citations as a memo prints them: numbers in brackets on the front, notes in the tabs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Self

from msgspec import Struct, field

from briefer.memo.blocks import Cite, CitedPlace, Gap, Inline, Note, Text
from briefer.memo.direction import closed
from briefer.memo.inlines import is_wide, merged

if TYPE_CHECKING:
    from briefer.briefing.view import MemoView
    from briefer.library.dates import DateOrder
    from briefer.library.points import Source
    from briefer.library.record import Citation

_LONGEST_SHORT = 40  # characters of a title in a shortened citation
_PARAGRAPH = re.compile(r"(?:para(?:graph)?s?\.?|¶+)\s*(?=\d)", re.IGNORECASE)


_OF_THE_TIME = Gap(
    "a source of the time", "Cite one that had come out by the as-of date", "source-of-the-time"
)


class CitedSource(Struct, frozen=True):
    """Be a source with its number in the sources tab, and how often this memo cites it."""

    number: int
    source: Source
    times: int


class Citing(Struct):
    """Number the sources of one render in the order in which they are first cited."""

    sources: Mapping[str, Source]
    order: DateOrder
    later: frozenset[str] = frozenset()  # not yet out on the memo's date
    numbers: dict[str, int] = field(default_factory=dict)
    times: Counter[str] = field(default_factory=Counter)  # places that cite each
    spelled: dict[str, str] = field(default_factory=dict)  # short form of those named in full

    @classmethod
    def of(cls, view: MemoView, sources: Mapping[str, Source]) -> Self:
        """Begin with no source cited; ``sources`` stand in for what the view lacks."""
        return cls({**sources, **view.sources}, view.date_order, view.later_sources)

    def cited(self) -> tuple[CitedSource, ...]:
        """List the sources cited so far, in number order."""
        return tuple(
            CitedSource(number, self.sources[name], self.times[name])
            for name, number in self.numbers.items()
        )

    def cite(self, cites: Iterable[Citation]) -> tuple[Inline, ...]:
        """Spell citations as bracketed numbers with their places."""
        places: dict[str, list[str]] = {}
        given = tuple(cites)
        for citation in self._out_by_then(given):
            locators = places.setdefault(citation.source, [])
            if citation.locator and citation.locator not in locators:
                locators.append(citation.locator)
        known = {name: spots for name, spots in places.items() if name in self.sources}
        found: list[Inline] = [_OF_THE_TIME] if given and not places else []
        if known:
            self.times.update(known.keys())
            numbered = sorted((self._number(name), spots) for name, spots in known.items())
            found.append(Cite(tuple(CitedPlace(n, short_locators(s)) for n, s in numbered)))
        found.extend(_missing(name) for name in places if name not in known)
        return tuple(found)

    def note(self, cites: Iterable[Citation]) -> tuple[Inline, ...]:
        """Spell citations as one footnote."""
        entries: dict[tuple[str, str], list[str]] = {}
        given = tuple(cites)
        for citation in self._out_by_then(given):
            spots = entries.setdefault((citation.source, citation.note), [])
            if citation.locator and citation.locator not in spots:
                spots.append(citation.locator)
        if not entries:
            return (Note((_OF_THE_TIME,)),) if given else ()
        known = {key: spots for key, spots in entries.items() if key[0] in self.sources}
        self.times.update({name for name, _ in known})
        inlines: list[Inline] = []
        for (name, note), spots in known.items():
            inlines.extend((Text("; "),) if inlines else ())
            inlines.extend(self._spelled(name, spots, note))
        gaps = [_missing(name) for name, _ in entries if name not in self.sources]
        if inlines:
            inlines.append(Text(". " if gaps else "."))
        return (Note(merged((*inlines, *gaps))),)

    def _out_by_then(self, cites: Iterable[Citation]) -> tuple[Citation, ...]:
        """Leave out what came out after the memo's date: it could not be cited then."""
        return tuple(c for c in cites if c.source not in self.later)

    def _number(self, name: str) -> int:
        return self.numbers.setdefault(name, len(self.numbers) + 1)

    def _spelled(self, name: str, locators: list[str], note: str) -> Iterator[Text]:
        source = self.sources[name]
        self._number(name)
        places = short_locators(locators)
        if name in self.spelled:
            yield Text(", ".join((closed(self.spelled[name]), *places)) + _remarked(note))
            return
        self.spelled[name] = self._short_form(source)
        date = source.date.printed(self.order) if source.date else "undated"
        text = ", ".join(part for part in (closed(source.publisher), date, *places) if part)
        # The comma stands within the marks in the American order.
        before, after = ("“", ",” ") if self.order == "us" else ("“", "”, ")
        yield Text(f"{closed(source.author)}, {before}" if source.author else before)
        yield Text(closed(source.title), language=source.language)
        yield Text(f"{after}{text}{_remarked(note)}")

    def _short_form(self, source: Source) -> str:
        """Name a source in short, and in no way that another one is named by already."""
        author = f"{source.author}, " if source.author else ""
        date = source.date.printed(self.order) if source.date else "undated"
        forms = (source.short, f"{author}“{_clipped(source.title)}”", f"{author}“{source.title}”")
        taken = self.spelled.values()
        free = (form for form in forms if form and form not in taken)
        return next(free, f"{author}{self._quoted(source.title)} {date}")

    def _quoted(self, title: str) -> str:
        """Quote a title, the comma within the marks in the American order."""
        return f"“{title},”" if self.order == "us" else f"“{title}”,"


def _remarked(note: str) -> str:
    return f" ({closed(note.rstrip('.'))})" if note else ""


def _clipped(title: str) -> str:
    """Cut a title after a word; one written without spaces anywhere."""
    longest = _LONGEST_SHORT // 2 if any(map(is_wide, title)) else _LONGEST_SHORT
    if len(title) <= longest:
        return title
    cut = title[:longest]
    return f"{(cut.rpartition(' ')[0] or cut).rstrip(' ,;:.–-')}…"


def _missing(source: str) -> Gap:
    fix = f"Make sources/{source}.md, or correct the citation"
    return Gap(f"source {source}", fix, f"source:{source}")


def short_locators(locators: Iterable[str]) -> tuple[str, ...]:
    """Shorten "para. 8", "para. 9" to "¶8", "9"; other locators stay as they are."""
    found: list[str] = []
    in_paragraphs = False
    for locator in sorted(locators, key=_by_number):
        match = _PARAGRAPH.match(locator)
        short = closed(locator[match.end() :] if match else locator)
        found.append(f"¶{short}" if match and not in_paragraphs else short)
        in_paragraphs = match is not None
    return tuple(found)


def _by_number(locator: str) -> tuple[int, int, str]:
    """Sort paragraphs first, by number; the rest by their text."""
    match = _PARAGRAPH.match(locator)
    number = re.search(r"\d+", locator)
    return (0 if match else 1, int(number.group()) if number else 0, locator)
