"""Reviewers' notes: each put on the line of its point, wherever a template prints that.

A brief says which point a note speaks of. What a template prints is compared with the
words of such points, whatever form it prints and without regard to a capital or a full
stop, so that any template gets its comments without a word about them. A note whose
point no line prints stands on the memo's first heading and names its point.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from briefer.memo.blocks import (
    Block,
    Comment,
    Commented,
    Group,
    Heading,
    Inline,
    Link,
    ListBlock,
    Paragraph,
    Table,
)
from briefer.memo.printed import Prose, Reviewed, Value

if TYPE_CHECKING:
    from briefer.briefing.line import Line
    from briefer.briefing.view import MemoView

_ON = {"ja": "「{}」について："}


class Review(Struct):
    """Hold a brief's notes; ``waiting`` are those on points that were not printed yet."""

    language: str = "en-US"
    notes: tuple[tuple[str, Comment], ...] = ()  # each with its point's id, or none
    points: dict[str, str] = field(default_factory=dict)  # point id by what may be printed of it
    waiting: dict[str, list[Comment]] = field(default_factory=dict)  # by point id
    traced: frozenset[str] = frozenset()  # texts of points, where each point is to be traced

    @classmethod
    def of(cls, view: MemoView, *, traced: bool = False) -> Review:
        """Begin with every note waiting for its line; have every point traced, if asked to."""
        notes = tuple((note.point or "", Comment(note.by, note.text)) for note in view.brief.review)
        if not notes and not traced:
            return cls()
        waiting: dict[str, list[Comment]] = {}
        for point, comment in notes:
            if point:
                waiting.setdefault(point, []).append(comment)
        printed = (*view.objectives, *view.lines)  # the former in the side's own words
        lines = [line for line in printed if traced or line.point.id in waiting]
        points = {words: line.point.id for line in lines for words in _forms(line)}
        texts = frozenset(_words(line.text) for line in lines) if traced else frozenset()
        return cls(view.language, notes, points, waiting, texts)

    @property
    def watches(self) -> bool:
        """Whether anything may come of a value that is printed."""
        return bool(self.waiting or self.traced)

    def marked(self, value: Value) -> Value:
        """Put the notes of a point on the first of its lines that is printed."""
        if not isinstance(value, str | Prose):
            return value
        words = _words(str(value))
        point = self.points.get(words, "")
        comments = tuple(self.waiting.pop(point, ()))
        if point and self.traced:
            return Reviewed(value, comments, point, words in self.traced)
        return Reviewed(value, comments) if comments else value

    def completed(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Put every note that found no line on the memo's first heading."""
        if not self.notes:
            return blocks
        placed = set(_comments_in(blocks))
        left = tuple(self._named(*note) for note in self.notes if note[1] not in placed)
        return _commented(blocks, left) if left else blocks

    def _named(self, point: str, comment: Comment) -> Comment:
        if not point:
            return comment
        on = _ON.get(self.language.partition("-")[0], "On {}: ").format(point)
        return replace(comment, text=f"{on}{comment.text}")


def _forms(line: Line) -> Iterator[str]:
    """Give what a template may print of a point."""
    for text in (line.text, line.filed, line.short, line.point.say):
        if text:
            yield _words(text)


def _words(text: str) -> str:
    return text.strip().rstrip(".").casefold()


def _comments_in(blocks: Iterable[Block]) -> Iterator[Comment]:
    for block in blocks:
        match block:
            case Paragraph(inlines) | Heading(_, inlines):
                yield from _comments_on(inlines)
            case Group(_, inner):
                yield from _comments_in(inner)
            case ListBlock(_, items):
                yield from _comments_in(inner for item in items for inner in item.blocks)
            case Table(header, rows):
                for row in (header, *rows):
                    for cell in row:
                        yield from _comments_on(cell.inlines)
            case _:
                pass


def _comments_on(inlines: Iterable[Inline]) -> Iterator[Comment]:
    for inline in inlines:
        if isinstance(inline, Commented):
            yield from inline.comments
        elif isinstance(inline, Link):
            yield from _comments_on(inline.inlines)


def _commented(blocks: tuple[Block, ...], comments: tuple[Comment, ...]) -> tuple[Block, ...]:
    """Put comments on the first heading, or else the first paragraph."""
    for kind in (Heading, Paragraph):
        for place, block in enumerate(blocks):
            if isinstance(block, kind):
                marked = replace(block, inlines=(Commented(block.inlines, comments),))
                return (*blocks[:place], marked, *blocks[place + 1 :])
    return (Paragraph((Commented((), comments),)), *blocks)
