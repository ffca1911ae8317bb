"""The template language: the filters and functions that a template may use."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, cast

from jinja2.runtime import Undefined
from markupsafe import Markup
from msgspec import Struct, field

from briefer.briefing.line import Line
from briefer.library.dates import Moment, PartialDate
from briefer.memo.blocks import (
    Contents,
    Figure,
    Gap,
    Group,
    Inline,
    Link,
    Note,
    PageBreak,
    TabStart,
    Text,
)
from briefer.memo.citing import CitedSource, Citing
from briefer.memo.direction import closed
from briefer.memo.environment import MemoEnvironment
from briefer.memo.inlines import tab_text
from briefer.memo.printed import Inlines, Placed, Prose

if TYPE_CHECKING:
    from briefer.briefing.view import MemoView
    from briefer.library.library import Library
    from briefer.library.record import Citation

Function = Callable[..., Any]


class Language(Struct, frozen=True):
    """Be the words of one render: its view, its library's house style, its citations."""

    view: MemoView
    library: Library
    environment: MemoEnvironment
    citing: Citing
    figures: list[Figure] = field(default_factory=list)  # placed so far, to be numbered

    def filters(self) -> dict[str, Function]:
        """Give the filters by name."""
        return {
            "prose": prose,
            "cite": self.cite,
            "note": self.note,
            "remark": self.remark,
            "date": self.date,
            "month": self.month,
            "name": self.name,
            "holder": self.holder,
            "join": self.join,
            "plural": plural,
            "ordinal": ordinal,
            "language": in_language,
            "sentence": sentence,
            "tab_order": self.tab_order,
            "upper_first": upper_first,
        }

    def names(self) -> dict[str, object]:
        """Give the functions and values by name."""
        return {
            "view": self.view,
            "brief": self.view.brief,
            "gap": gap,
            "section": self.section,
            "tab": self.tab,
            "tab_link": self.tab_link,
            "page_break": page_break,
            "contents": contents,
            "coverage_map": self.coverage_map,
            "timeline": self.timeline,
            "cited_sources": self.cited_sources,
        }

    def cite(self, cited: object) -> Inlines:
        """Print bracketed numbers, ``[1 ¶8, 9; 4]``; nothing when nothing is cited."""
        return Inlines((*self.citing.cite(citations_of(cited)), *_unsourced(cited)))

    def note(self, cited: object) -> Inlines:
        """Print a footnote that spells the sources; nothing when nothing is cited."""
        return Inlines((*self.citing.note(citations_of(cited)), *_unsourced(cited)))

    def remark(self, text: str, cited: object = ()) -> Inlines:
        """Print a footnote in words, with the bracketed numbers of what it rests on."""
        if not text:
            return Inlines(())
        numbers = self.citing.cite(citations_of(cited))
        words = closed(sentence(text)) + (" " if numbers else "")
        return Inlines((Note((Text(words), *numbers)),))

    def tab_link(self, letter: str, words: str = "") -> Inlines:
        """Lead to a tab, by its own name or in other words: "see Tab B"."""
        ordering, said = self.environment.ordering, str(words)
        if ordering is not None:
            letter, said = ordering.letter(letter), ordering.linked(letter, said)
        start = tab_start(letter, "")
        shown = closed(said) or tab_text(start, self.view.language)
        return Inlines((Link(f"#{start.anchor}", (Text(shown),)),))

    def tab(self, letter: str, title: str) -> Placed:
        """Begin a tab on a new page."""
        ordering = self.environment.ordering
        now = letter if ordering is None else ordering.letter(letter)
        return Placed(tab_start(now, title))

    def tab_order(self, tabs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """Sort tabs, letter and title, as this memo has them."""
        ordering = self.environment.ordering
        return list(tabs) if ordering is None else sorted(tabs, key=lambda t: ordering.place(t[0]))

    def section(self, name: str, fixed: bool = False) -> Markup:  # noqa: FBT001, FBT002  # a template's words
        """Name the section of a heading for the briefs that order them; print nothing.

        A ``fixed`` one keeps the place that the template gives it.
        """
        ordering = self.environment.ordering
        return Markup("" if ordering is None else ordering.mark(str(name), fixed=fixed))

    def timeline(self, where: str = "") -> Placed | Inlines:
        """Draw the timeline of the dialogues; nothing where none is chosen.

        ``where`` says in its alternative text which table holds the same.
        """
        from briefer.memo.figures import timeline_figures

        return self._placed(timeline_figures(self.view, len(self.figures) + 1, where))

    def coverage_map(self, where: str = "") -> Placed | Inlines:
        """Draw when each chosen area last came up in each chosen dialogue.

        ``where`` says in its alternative text which table holds the same.
        """
        from briefer.memo.figures import coverage_figures

        return self._placed(coverage_figures(self.view, len(self.figures) + 1, where))

    def _placed(self, figures: Iterable[Figure]) -> Placed | Inlines:
        found = tuple(figures)
        self.figures.extend(found)
        return Placed(Group("figures", found)) if found else Inlines(())

    def cited_sources(self) -> tuple[CitedSource, ...]:
        """List the sources cited so far, in number order."""
        return self.citing.cited()

    def date(self, when: PartialDate | None) -> str:
        """Spell a date in the house's order; nothing for None."""
        return when.printed(self.view.date_order) if when is not None else ""

    def month(self, when: PartialDate | None) -> str:
        """Spell a date to the month: "November 2021"; its own words win."""
        if when is None:
            return ""
        start, end = when.start, when.end
        if start.day is None and (end is None or end.day is None):
            return when.printed(self.view.date_order)
        ends = {_to_month(start): None, _to_month(end or start): None}
        first, *last = ends
        short = PartialDate(first, last[0] if last else None, when.words)
        return short.printed(self.view.date_order)

    def name(self, named: object) -> str:
        """Name a person in the house's order, anything else by its short name or name."""
        if named is None:
            return ""
        family = getattr(named, "family", None)
        if isinstance(family, str):
            parts = (getattr(named, "given", ""), family)
            family_first = self.library.settings.name_order == "family-first"
            return " ".join(part for part in (parts[::-1] if family_first else parts) if part)
        for name in ("short", "name", "title"):
            found = getattr(named, name, "")
            if isinstance(found, str) and found:
                return found
        return str(named) if isinstance(named, str) else ""

    def holder(self, holder: str | None) -> str:
        """Name who holds a view by its id: a person's family name, a body's short one."""
        from briefer.library.naming import holder_name

        return holder_name(self.library, holder or "")

    def join(
        self, items: Iterable[object], separator: str = "", attribute: str = "", last: str = ""
    ) -> str:
        """Join items, the last two by ``last`` when it is given: "a, b and c"."""
        found = list(items)
        if attribute:
            found = [self.environment.getattr(item, attribute) for item in found]
        pieces: list[object] = []
        for number, item in enumerate(found):
            if number:
                pieces.append(last if last and number == len(found) - 1 else separator)
            pieces.append(item)
        return self.environment.joined(pieces)


def _unsourced(cited: object) -> tuple[Inline, ...]:
    """Mark a point just for this memo that rests on nothing; spoken words need no source."""
    if not isinstance(cited, Line) or not cited.own or cited.cites:
        return ()
    point = cited.point
    if point.kind == "talking-point":
        return ()
    fix = f"Name one for this point in the brief, under {point.id}"
    return (Text(" "), Gap("a source", fix, f"no-source:{point.id}"))


def citations_of(cited: object) -> tuple[Citation, ...]:
    """Find the citations in anything with ``cites``, a citation, or many of either."""
    if cited is None:
        return ()
    if isinstance(getattr(cited, "locator", None), str):
        return (cast("Citation", cited),)
    own = getattr(cited, "cites", None)
    if isinstance(own, tuple | list):
        return tuple(own)
    if isinstance(cited, Undefined | str) or not isinstance(cited, Iterable):
        raise TypeError(f"{str(cited)!r} has no citations")
    return tuple(citation for each in cited for citation in citations_of(each))


def prose(text: object) -> Prose | Markup:
    """Read a text as the user's Markdown subset."""
    if isinstance(text, Markup):
        return text
    return Prose("" if text is None else str(text))


def plural(count: int, one: str, many: str = "") -> str:
    """Count in words' right number: "1 month", "8 months"."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def ordinal(number: int) -> str:
    """Write an ordinal: "14th"."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10)
    return f"{number}{ending or 'th'}"


def in_language(text: str, language: str) -> Inlines:
    """Mark a plain text as of another language (BCP 47)."""
    return Inlines((Text(closed(text), language=language),) if text else ())


def sentence(text: str) -> str:
    """End a text with a full stop unless it ends with a mark already."""
    stripped = text.rstrip()
    return stripped if not stripped or stripped[-1] in ".!?…。！？" else f"{stripped}."


def upper_first(text: str) -> str:
    """Begin a text with a capital, the rest as it is."""
    return text[:1].upper() + text[1:]


def gap(what: str, fix: str = "", key: str = "") -> Inlines:
    """Mark a missing fact in words; ``key`` is of the finding that tells the same."""
    return Inlines((Gap(closed(str(what)), str(fix), str(key)),))


def tab_start(letter: str, title: str) -> TabStart:
    """Make the start of a tab, its anchor of its letter."""
    return TabStart(closed(str(letter)), closed(str(title)), f"tab-{str(letter).lower()}")


def page_break() -> Placed:
    """Go on to a new page."""
    return Placed(PageBreak())


def contents() -> Placed:
    """Stand where the table of contents goes."""
    return Placed(Contents())


def _to_month(moment: Moment) -> Moment:
    return Moment(moment.year, moment.month, None, moment.about)
