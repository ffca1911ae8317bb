"""A template filled for a brief that orders the sections itself.

It is filled twice. The first time tells where each section and each citation stands; the
second time tabs have the letters, and sources the numbers, of the order that is wanted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from briefer.memo.blocks import Figure, Group
from briefer.memo.printed import KEY, OPEN, Inlines, Placed, Registry, Value, number_of
from briefer.memo.reciting import Reciting, asked_in
from briefer.memo.reviewing import Review
from briefer.memo.section_order import Part, arrange, key_mark, parted, tabs_of

if TYPE_CHECKING:
    from briefer.memo.language import Language

_MARKER = re.compile(f"{OPEN}..", re.DOTALL)
# In Japanese nothing parts it from the words around it. The name of a section is no such words.
_TAB_NAMED = re.compile(
    rf"{KEY}[^{KEY}]*{KEY}|(?P<word>\bTab |別添)(?P<letter>[0-9A-Za-z]{{1,3}})(?![0-9A-Za-z])"
)


class Ordering(Struct):
    """Fill one memo in another order; ``keyed`` has each section tell its path."""

    language: Language
    wanted: Sequence[str]
    keyed: bool = False
    traced: bool = False
    tabs: dict[str, str] = field(default_factory=dict)  # letters now, by the template's, in order
    titles: dict[str, str] = field(default_factory=dict)  # of tabs, by the template's letter

    def ordered(self, fill: Callable[[], str]) -> str:
        """Give the text that a template writes, its sections in the order that is wanted."""
        if self.wanted:
            self.language.environment.review = Review()  # whose notes are for the second time
            self._learn(parted(fill(), self._registry))
            self._begin_again()
        text = fill()
        whole = parted(text, self._registry)
        arrange(whole, self.wanted)
        text = "\n".join(whole.written(keyed=self.keyed))
        if self.wanted:
            self._number_figures(text)
        return self.relettered(text)

    def mark(self, name: str, *, fixed: bool) -> str:
        """Mark a heading with the name of its section."""
        return key_mark(name, fixed=fixed)

    def letter(self, letter: str) -> str:
        """Give the letter that a tab of the template has in this memo."""
        return self.tabs.get(letter, letter)

    def linked(self, letter: str, words: str) -> str:
        """Word a link to a tab with the letter that it has now."""
        if words == letter:
            return self.letter(letter)
        if words == f"{letter} {self.titles.get(letter, '')}":
            return f"{self.letter(letter)} {self.titles[letter]}"
        return self.relettered(words)

    def place(self, letter: str) -> int:
        """Say where among the tabs one of the template's stands in this memo."""
        letters = list(self.tabs)
        return letters.index(letter) if letter in self.tabs else len(letters)

    def relettered(self, text: str) -> str:
        """Name tabs in a template's own words by the letters that they have now."""
        if all(letter == now for letter, now in self.tabs.items()):
            return text

        def renamed(found: re.Match[str]) -> str:
            word = found["word"]
            return f"{word}{self.letter(found['letter'])}" if word else found[0]

        return _TAB_NAMED.sub(renamed, text)

    @property
    def _registry(self) -> Registry:
        return self.language.environment.registry

    def _learn(self, whole: Part) -> None:
        """Note which tab gets which letter, and say the citations over in the new order."""
        usual = [tab.letter for tab in tabs_of(whole)]
        arrange(whole, self.wanted)
        now = tuple(tabs_of(whole))
        self.tabs = dict(zip((tab.letter for tab in now), usual, strict=True))
        self.titles = {tab.letter: tab.title for tab in now}
        citing = self.language.citing
        assert isinstance(citing, Reciting)
        values = (value for _, value in self._printed("\n".join(whole.written(keyed=False))))
        found = (value.found for value in values if isinstance(value, Inlines))
        citing.begin_again(call for inlines in found for call in asked_in(inlines))

    def _begin_again(self) -> None:
        environment = self.language.environment
        assert environment.cache is not None
        environment.cache.clear()  # an imported template keeps what it printed the first time
        environment.registry.values.clear()
        environment.steps = 0
        environment.review = Review.of(self.language.view, traced=self.traced)
        self.language.figures.clear()

    def _number_figures(self, text: str) -> None:
        """Count the figures as they come."""
        count = 0
        for number, value in tuple(self._printed(text)):
            if isinstance(value, Placed) and isinstance(value.block, Group):
                figures = []
                for block in value.block.blocks:
                    count += isinstance(block, Figure)
                    figures.append(
                        replace(block, number=count) if isinstance(block, Figure) else block
                    )
                group = replace(value.block, blocks=tuple(figures))
                self._registry.values[number] = Placed(group)

    def _printed(self, text: str) -> Iterator[tuple[int, Value]]:
        """Give what a text prints in its order, each with its number."""
        for marker in _MARKER.findall(text):
            number = number_of(marker)
            yield number, self._registry.values[number]
