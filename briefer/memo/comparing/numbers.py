"""One numbering of sources for two memos, so that a number that shifted is no change.

A memo numbers its sources by first use: one new citation at its head and every number
after it is another. Compared as they stand, each citation would be marked. So the older
memo takes on the newer one's numbers, in its citations and in its list of sources alike;
sources that the newer memo no longer cites are numbered after its last.
"""

from __future__ import annotations

from msgspec.structs import replace

from briefer.memo.blocks import Block, Cite, CitedPlace, Group, Inline, Memo, Paragraph, Text
from briefer.memo.inlines import plain_text
from briefer.memo.listed_sources import listed_entries, listed_number
from briefer.memo.mapping import mapped

Numbers = dict[int, int]  # an older number to the newer one


def renumbered(old: Memo, new: Memo) -> Memo:
    """Number the older memo's sources as the newer one does.

    A memo whose list of sources can't be made out, or names one twice, stays as it is.
    """
    olds, news = _sources(old), _sources(new)
    if not (_cited(old) <= olds.keys() and _cited(new) <= news.keys()):
        return old
    known = {source: number for number, source in news.items()}
    after = iter(range(max(news, default=0) + 1, max(news, default=0) + len(olds) + 1))
    numbers = {
        number: known[source] if source in known else next(after)
        for number, source in sorted(olds.items())
    }
    if all(number == other for number, other in numbers.items()):
        return old
    blocks = mapped(old.blocks, lambda inline: _with_number(inline, numbers))
    return replace(old, blocks=_ordered(tuple(blocks), numbers))


def _sources(memo: Memo) -> dict[int, str]:
    """List a memo's sources by their numbers; none where a number or a source stands twice."""
    listed = [(number, _said(entry)) for number, entry in listed_entries(memo.blocks)]
    found = dict(listed)
    return found if len(listed) == len(found) == len(set(found.values())) else {}


def _said(entry: Paragraph) -> str:
    """Give what an entry says of its source; how often it is cited stands in italics."""
    return plain_text(tuple(one for one in entry.inlines[1:] if not _is_italic(one))).strip()


def _is_italic(inline: Inline) -> bool:
    return isinstance(inline, Text) and inline.italic


def _cited(memo: Memo) -> set[int]:
    """Collect the numbers that a memo cites."""
    found: set[int] = set()

    def note(inline: Inline) -> Inline:
        if isinstance(inline, Cite):
            found.update(place.number for place in inline.places)
        return inline

    tuple(mapped(memo.blocks, note))
    return found


def _with_number(inline: Inline, numbers: Numbers) -> Inline:
    if not isinstance(inline, Cite):
        return inline
    places = (CitedPlace(numbers[place.number], place.locators) for place in inline.places)
    return Cite(tuple(sorted(places, key=lambda place: place.number)))


def _ordered(blocks: tuple[Block, ...], numbers: Numbers) -> tuple[Block, ...]:
    """Write the numbers of the sources anew, and put the sources in their order."""
    found = list(blocks)
    places: list[int] = []
    for place, block in enumerate(blocks):
        if isinstance(block, Group):
            found[place] = replace(block, blocks=_ordered(block.blocks, numbers))
        elif listed_number(block) is not None:
            places.append(place)
    sources = sorted((_renamed(blocks[place], numbers) for place in places), key=_place_of)
    for place, source in zip(places, sources, strict=True):
        found[place] = source
    return tuple(found)


def _renamed(block: Block, numbers: Numbers) -> Block:
    number = listed_number(block)
    assert isinstance(block, Paragraph)
    assert number is not None
    first = block.inlines[0]
    assert isinstance(first, Text)
    return Paragraph((replace(first, text=f"[{numbers[number]}]"), *block.inlines[1:]))


def _place_of(block: Block) -> int:
    return listed_number(block) or 0
