"""Carry the comments in a field's lines over to the lines that replace them.

The YAML library reads no comments and writes none, so each is noted with the part of the
value that it belongs to, and put at that part in the new lines (YAML 1.2.2, 6.6: a comment
stands alone on a line, or behind what ends there). What is lost is what was said of an
entry of a list behind it or within it, where that entry is taken out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

import yaml

from briefer.errors import SaveError
from briefer.library.frontmatter import Place

_SET_IN = 2  # what belongs to a field, else it would belong to the next
_FIELD: Place = ()  # places are within the field's value


class Comment(NamedTuple):
    """Be a comment with its hash sign, and the part that it stands above, beside or after."""

    text: str
    where: Literal["above", "beside", "after"]
    place: Place


class _Spot(NamedTuple):
    """Be where a part stands: its first and last line, how far it is set in, its end."""

    first: int
    column: int
    last: int
    end: int  # as an index in the text


def with_comments(
    before: Sequence[str], after: Any, render: Callable[[bool], Sequence[str]]
) -> list[str]:
    """Give the new lines of a field with the comments of the lines before.

    ``after`` is the new value, empty for none; ``render`` gives its lines, by choice with
    each part on a line of its own. A field that is taken out stays without a value where
    it has comments. Raises SaveError where a field has no clear end.
    """
    try:
        held = _Layout(before)
        empty = type(held.value)()
        comments = list(_placed_anew(held.comments(), held.value, after or empty))
    except yaml.YAMLError:  # a text that goes on at the edge, where the next field seems to begin
        what = f"it can't be told where {before[0].partition(':')[0]!r} ends"
        fix = "Set the further lines of its text in"
        raise SaveError(what, fix=fix) from None
    if not comments and not after:
        return []
    parted = any(each.place for each in comments)
    return _Layout(render(parted)).lines_with(comments)


# Where the parts of a value stand, and the comments at them


class _Layout:
    """Know where each part of a field's value stands in its lines; raise YAMLError."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        text = "\n".join([*lines, ""])
        whole = yaml.compose(text, Loader=yaml.BaseLoader)
        assert isinstance(whole, yaml.MappingNode)
        key, node = whole.value[0]
        self.value = next(
            iter(yaml.load(text, Loader=yaml.BaseLoader).values())
        )  # builds texts, lists and mappings alone
        self.spots: dict[Place, _Spot] = {}
        self._walk(_FIELD, key.start_mark, node)

    def _walk(self, place: Place, begin: yaml.Mark, node: yaml.Node) -> _Spot:
        """Note where a part stands, and those within it."""
        column = begin.column
        if place and isinstance(place[-1], int):  # it is set in as its hyphen is
            line = self.lines[begin.line]
            column = min(column, len(line) - len(line.lstrip()))
        within = [self._walk(*each) for each in _parts_of(place, node)]
        if within and isinstance(node, yaml.CollectionNode) and not node.flow_style:
            last, end = within[-1].last, within[-1].end
        else:
            last, end = node.end_mark.line, node.end_mark.index
            if node.end_mark.column == 0 and last > begin.line:  # where the next line begins
                last -= 1
        self.spots[place] = _Spot(begin.line, column, last, end)
        return self.spots[place]

    def comments(self) -> Iterator[Comment]:
        """Say which part each comment belongs to."""
        for line, column, index, text in _found(self.lines):
            if self.lines[line][:column].strip():
                yield Comment(text, "beside", self._beside(line, index))
            else:
                yield self._alone(line, column, text)

    def _beside(self, line: int, index: int) -> Place:
        """Find what ends on a line before a comment, else what begins there."""
        ends = [at for at, spot in self.spots.items() if spot.last == line and spot.end <= index]
        begins = [at for at, spot in self.spots.items() if spot.first == line]
        ended = max(ends, key=lambda at: (self.spots[at].end, len(at)), default=None)
        return max(begins, key=len, default=_FIELD) if ended is None else ended

    def _alone(self, line: int, column: int, text: str) -> Comment:
        """Place a comment by how far it is set in: with what follows, or with what was before."""
        later = [at for at, spot in self.spots.items() if spot.first > line]
        follows = min(later, key=lambda at: (self.spots[at].first, len(at)), default=None)
        if follows is not None and column <= self.spots[follows].column:
            return Comment(text, "above", follows)
        earlier = [
            at
            for at, spot in self.spots.items()
            if at and spot.last < line and spot.column <= column
        ]
        if earlier:
            nearest = max(earlier, key=lambda at: (self.spots[at].last, self.spots[at].column))
            return Comment(text, "after", nearest)
        return Comment(text, "after" if follows is None else "above", follows or _FIELD)

    def lines_with(self, comments: Sequence[Comment]) -> list[str]:
        """Give the lines with comments put at the parts that they belong to."""
        above, after = defaultdict[int, list[str]](list), defaultdict[int, list[str]](list)
        beside: dict[int, str] = {}
        for text, where, place in comments:
            spot = self.spots[place]
            row = self._row_for(spot)
            if where == "beside" and row is not None and row not in beside:
                beside[row] = f"  {text}"
            elif where == "after":
                indent = " " * (spot.column if place else _SET_IN)
                after[spot.last].append(indent + text)
            else:
                line = self.lines[spot.first]
                above[spot.first].append(line[: len(line) - len(line.lstrip())] + text)
        return [
            each
            for at, line in enumerate(self.lines)
            for each in (*above[at], line + beside.get(at, ""), *after[at])
        ]

    def _row_for(self, spot: _Spot) -> int | None:
        """Find the line that has room for a comment behind a part."""
        if spot.first == spot.last or self.lines[spot.first].endswith(":"):
            return spot.first
        return None


def _parts_of(place: Place, node: yaml.Node) -> Iterator[tuple[Place, yaml.Mark, yaml.Node]]:
    if isinstance(node, yaml.SequenceNode):
        for at, part in enumerate(node.value):
            yield (*place, at), part.start_mark, part
    elif isinstance(node, yaml.MappingNode):
        for key, part in node.value:
            yield (*place, str(key.value)), key.start_mark, part


def _found(lines: Sequence[str]) -> Iterator[tuple[int, int, int, str]]:
    """Find comments: line, column, index in the text, and the text from the hash sign."""
    text = "\n".join([*lines, ""])
    taken = bytearray(len(text))
    for token in yaml.scan(text, Loader=yaml.BaseLoader):
        start, end = token.start_mark.index, token.end_mark.index
        if getattr(token, "style", None) in ("|", ">"):  # a comment may stand behind the sign
            start = text.index("\n", start)
        taken[start:end] = b"\x01" * (end - start)
    index = 0
    for number, line in enumerate(lines):
        signs = (at for at, char in enumerate(line) if char == "#" and not taken[index + at])
        column = next(signs, -1)
        if column >= 0:
            yield number, column, index + column, line[column:].rstrip()
        index += len(line) + 1


# Where they stand in the new value


def _placed_anew(comments: Iterator[Comment], before: Any, after: Any) -> Iterator[Comment]:
    places = {_FIELD: _FIELD}
    _follow(_FIELD, before, _FIELD, after, places)
    for comment in comments:
        kept = comment.place
        while kept not in places:
            kept = kept[:-1]
        if kept == comment.place:
            yield comment._replace(place=places[kept])
            continue
        gone = comment.place[: len(kept) + 1]
        is_entry = isinstance(gone[-1], int) and isinstance(_at(after, places[kept]), list)
        if not is_entry:
            yield comment._replace(where="above", place=places[kept])
        elif gone == comment.place and comment.where != "beside":
            yield _beside_others(comment, places)


def _beside_others(comment: Comment, places: Mapping[Place, Place]) -> Comment:
    """Place a comment that stood alone at an entry taken out: it may be of more than that."""
    *above, at = comment.place
    kept = [
        place for place in places if len(place) == len(comment.place) and place[:-1] == (*above,)
    ]
    later = [place for place in kept if int(place[-1]) > int(at)]
    if later:
        return comment._replace(where="above", place=places[min(later)])
    if kept:
        return comment._replace(where="after", place=places[max(kept)])
    return comment._replace(where="after", place=places[(*above,)])


def _follow(place: Place, before: Any, now: Place, after: Any, places: dict[Place, Place]) -> None:
    """Note where each part that stays stands now."""
    places[place] = now
    if isinstance(before, dict) and isinstance(after, dict):
        for key in before:
            if key in after:
                _follow((*place, key), before[key], (*now, key), after[key], places)
    elif isinstance(before, list) and isinstance(after, list):
        for old, new in _pairs(before, after):
            _follow((*place, old), before[old], (*now, new), after[new], places)


def _pairs(before: Sequence[Any], after: Sequence[Any]) -> Iterator[tuple[int, int]]:
    """Pair entries that are the same, then, in their order, those that changed."""
    free = defaultdict[str, list[int]](list)
    for at, entry in enumerate(after):
        free[repr(entry)].append(at)
    changed = []
    for at, entry in enumerate(before):
        if free[repr(entry)]:
            yield at, free[repr(entry)].pop(0)
        else:
            changed.append(at)
    yield from zip(changed, sorted(at for each in free.values() for at in each), strict=False)


def _at(value: Any, place: Place) -> Any:
    for step in place:
        value = value[step]
    return value
