"""The environment that knows what each printed value is handled at."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2.runtime import Context, Macro
from markupsafe import Markup

from briefer.briefing.line import Line
from briefer.briefing.view import HeadingBlock, MemoView
from briefer.library.briefs import AdoptedObjective, Brief, Drafted, DraftedStep, Rewording
from briefer.memo.compiling import MarkingCode
from briefer.memo.environment import MemoEnvironment
from briefer.memo.handled import HandledProse, HandledText, handled, note_handled
from briefer.memo.language import citations_of
from briefer.memo.printed import Inlines, inlines_of

if TYPE_CHECKING:
    from jinja2.compiler import CodeGenerator

    from briefer.briefing.view import Portions
    from briefer.library.points import Source
    from briefer.memo.blocks import Inline

# Filters that give back a text made of the one they are given.
_KEEPING = (
    *("capitalize", "d", "default", "lower", "string", "title", "trim", "truncate", "upper"),
    *("language", "name", "prose", "remark", "sentence", "upper_first"),
)
# What the drafter wrote and no point stands for: handled as the whole memo is.
_OWN_WORDS = (AdoptedObjective, Brief, Drafted, DraftedStep, Rewording)


class HandledCode(MarkingCode):
    """Print through the environment, which is told where each expression begins."""

    def _make_finalize(self) -> CodeGenerator._FinalizeInfo:
        return self._FinalizeInfo(None, "environment.output(environment.begun(), ")


class HandledEnvironment(MemoEnvironment):
    """Fill templates, and keep of each printed value the highest that it was read from.

    A template does nothing for it. While an expression is worked out for printing,
    every point and source whose fields it reads is noted; texts besides know their
    handling, since a template may set them aside first.
    """

    code_generator_class = HandledCode

    def __init__(
        self,
        folders: Iterable[Path],
        view: MemoView,
        portions: Portions,
        sources: Mapping[str, Source],
    ) -> None:
        super().__init__(folders, view.date_order)
        self._scale = portions.scale
        self._memo = view.level
        self._sources = sources
        # Of each expression that is being printed, the innermost last; None where a
        # template asks without printing, as in a condition.
        self._read: list[str | None] = [None]
        self._given = ""  # what the macro at hand was called with
        self.filters.update(self._keeping(self.filters))

    def offer(self, filters: Mapping[str, Callable[..., Any]], names: Mapping[str, object]) -> None:
        """Give templates their filters, which keep the handling of what they are given."""
        kept = {**filters, **self._keeping(filters), "note": self._noting(filters["note"])}
        super().offer(kept, names)

    # What a template prints ---------------------------------------------------

    def begun(self) -> None:
        """Note that an expression is worked out for printing."""
        self._read.append(self._given)

    def output(self, _: None, value: object) -> str:
        """Print a value, handled as the highest of what its expression has read."""
        read = self._read.pop() or ""
        if isinstance(value, Markup):
            return value
        handling = self._highest((read, *_handlings((value,))))
        return self.printed(handled(self._bare(value), handling))

    def _bare(self, value: object) -> object:
        """Give the value to be printed, a text without what it knows of itself."""
        printed = self._value(value) if value is not None else value
        return str(printed) if isinstance(printed, HandledText) else printed

    def printed(self, value: object) -> str:
        """Put a value into the registry with how it is handled, and what reviewers noted."""
        if isinstance(value, HandledText):
            return self.registry.mark(handled(Inlines(self._inlines(value)), value.handling))
        if isinstance(value, HandledProse):
            return self.registry.mark(self.review.marked(value))
        return super().printed(value)

    def _inlines(self, text: HandledText) -> tuple[Inline, ...]:
        return inlines_of(self.review.marked(str(text)))

    def joined(self, pieces: Iterable[object]) -> str:
        """Join pieces; the text is handled as the highest of them."""
        found = list(pieces)
        return handled(super().joined(found), self._highest(_handlings(found)))

    def _highest(self, handlings: Iterable[str]) -> str:
        """Give the highest level, empty for the lowest, which needs no word."""
        level = self._scale.highest(handlings)
        return level if self._scale.rank(level) else ""

    # What a template reads ----------------------------------------------------

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Read a field, and note how what it belongs to is handled."""
        return self._noted(obj, attribute, super().getattr(obj, attribute))

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Read an item or a field, and note the same."""
        return self._noted(obj, argument, super().getitem(obj, argument))

    def _noted(self, obj: object, name: object, value: object) -> object:
        if str(name).endswith("cites"):  # notes are marked by what they cite
            return value
        handling = self._highest((self._handling(obj, name),))
        if not handling:
            return value
        read = self._read[-1]
        if read is not None:
            self._read[-1] = self._highest((read, handling))
        return handled(value, handling) if type(value) is str else value

    def _handling(self, obj: object, name: object) -> str:
        if isinstance(obj, HandledText):
            return obj.handling
        own_words = isinstance(obj, _OWN_WORDS) or (isinstance(obj, Line) and obj.own)
        if own_words or (isinstance(obj, HeadingBlock) and name == "decision"):
            return self._memo
        found = getattr(obj, "handling", "") if hasattr(type(obj), "handling") else ""
        return self._memo if found is None else str(found)

    def call(__self, __context: Context, __obj: object, *args: object, **kwargs: object) -> object:  # noqa: N805 - Jinja's own naming
        """Call from a template; what a macro is called with goes for all that it prints."""
        self = __self
        if not isinstance(__obj, Macro):
            called = super().call(__context, __obj, *args, **kwargs)
            return handled(called, self._highest(_handlings((getattr(__obj, "__self__", None),))))
        given, self._given = self._given, self._read[-1] or self._given
        self._read.append(None)
        try:
            return super().call(__context, __obj, *args, **kwargs)
        finally:
            self._read.pop()
            self._given = given

    # Filters ------------------------------------------------------------------

    def _keeping(self, filters: Mapping[str, Callable[..., Any]]) -> dict[str, Callable[..., Any]]:
        return {name: self._kept(filters[name]) for name in _KEEPING if name in filters}

    def _kept(self, function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def kept(*args: object, **named: object) -> object:
            return handled(function(*args, **named), self._highest(_handlings(args)))

        return kept

    def _noting(self, note: Callable[[object], Inlines]) -> Callable[[object], Inlines]:
        """Have a note handled as the sources that it spells."""

        def noting(cited: object) -> Inlines:
            named = (self._sources.get(citation.source) for citation in citations_of(cited))
            handlings = (source.handling for source in named if source is not None)
            return note_handled(note(cited), self._highest(handlings))

        return noting


def _handlings(values: Iterable[object]) -> Iterable[str]:
    known = (HandledText, HandledProse)
    return (value.handling for value in values if isinstance(value, known))
