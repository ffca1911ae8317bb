"""Citations of a memo whose sections are put into another order than they are written in.

Numbers go by where a source is first cited, and the note that spells it in full is the
first one. So a memo is filled twice: what was cited is noted the first time, said over in
the new order, and given so the second time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import field

from briefer.library.record import Citation
from briefer.memo.blocks import Inline, Note, Text
from briefer.memo.citing import CitedSource, Citing


class Asked(Text, frozen=True):
    """Stand among inlines for which citation was asked, the first time."""

    call: int = 0


Call = tuple[bool, tuple[Citation, ...]]  # whether as a note, and what


class Reciting(Citing):
    """Cite in the order of the template, then once more in the order of the memo."""

    calls: list[Call] = field(default_factory=list)  # of the first time
    said: list[tuple[Inline, ...]] | None = None  # for each of them, the second time
    at: int = 0

    def cite(self, cites: Iterable[Citation]) -> tuple[Inline, ...]:
        """Spell citations as bracketed numbers with their places."""
        return self._answer((False, tuple(cites)))

    def note(self, cites: Iterable[Citation]) -> tuple[Inline, ...]:
        """Spell citations as one footnote."""
        return self._answer((True, tuple(cites)))

    def cited(self) -> tuple[CitedSource, ...]:
        """List the sources cited so far, in number order."""
        return tuple(one for one in super().cited() if one.times)

    def begin_again(self, order: Iterable[int]) -> None:
        """Say each call over in an order by their numbers; those not in it come last."""
        fresh = Citing(self.sources, self.order, self.later)
        said: dict[int, tuple[Inline, ...]] = {}
        for call in dict.fromkeys((*order, *range(len(self.calls)))):
            said[call] = _spelled(fresh, self.calls[call])
        self.said = [said[call] for call in range(len(self.calls))]
        self.numbers, self.spelled = fresh.numbers, fresh.spelled
        self.times.clear()
        self.at = 0

    def _answer(self, call: Call) -> tuple[Inline, ...]:
        at, self.at = self.at, self.at + 1
        if self.said is None:
            self.calls.append(call)
            found = self._spelled_now(call)
            return (Asked("", call=at), *found) if found else ()
        if at >= len(self.calls) or self.calls[at] != call:
            return self._spelled_now(call)  # a template that goes by what was cited
        sources = {one.source for one in call[1]} & self.sources.keys()
        self.times.update(sources.difference(self.later))
        return self.said[at]

    def _spelled_now(self, call: Call) -> tuple[Inline, ...]:
        as_note, cites = call
        return super().note(cites) if as_note else super().cite(cites)


def _spelled(citing: Citing, call: Call) -> tuple[Inline, ...]:
    as_note, cites = call
    return citing.note(cites) if as_note else citing.cite(cites)


def asked_in(inlines: Iterable[Inline]) -> Iterator[int]:
    """Give the calls that inlines came of, the first time."""
    for inline in inlines:
        if isinstance(inline, Asked):
            yield inline.call
        elif isinstance(inline, Note):
            yield from asked_in(inline.inlines)
