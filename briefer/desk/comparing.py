"""Two memos compared, each a brief on a date or a Word file, and written to accept or reject."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from dataclasses import replace as replaced
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from briefer.desk.exporting import refuse_replacing
from briefer.errors import BrieferError, ComparisonError, ExportError, UnknownRecord
from briefer.library.dates import InvalidDate, PartialDate
from briefer.library.safely import refuse_other_than_files, write_bytes_safely

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.library.register.entry import ComparedSide, Entry
    from briefer.memo.accessibility import Finding
    from briefer.memo.blocks import Block, Memo
    from briefer.memo.writers import StandIn

_SUFFIX = ".docx"


@dataclass(frozen=True, slots=True)
class Side:
    """Be one of two memos; of one read from a file, what is not compared."""

    memo: Memo
    file: Path | None = None
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """Be a comparison that was written."""

    path: Path
    insertions: int
    deletions: int
    left_out: tuple[str, ...]  # of the files
    stand_ins: tuple[StandIn, ...]  # for styles that the letterhead lacks
    accessibility: tuple[Finding, ...]  # what it keeps from some readers
    memo: Memo  # the newer one, with marks
    content: bytes = field(repr=False)  # the file's bytes, as they were written
    entry: Entry | None = None  # of the register
    unregistered: BrieferError | None = None  # why it has none, though it should


def names_a_file(name: str) -> bool:
    """Say whether a name is that of a file, rather than of a brief or a date."""
    return name.lower().endswith(_SUFFIX) or ("." in name and Path(name).is_file())


def file_side(path: Path) -> Side:
    """Read a memo from a Word file; raise ComparisonError for a file that is none."""
    from briefer.memo.word.reading import read_word

    read = read_word(path)
    return Side(read.memo, path, read.left_out)


def named_brief(desk: Desk, name: str, usual: str = "") -> Brief:
    """Find what a name stands for: a brief, a date of the usual brief, or BRIEF@DATE.

    Raises ComparisonError for what is neither.
    """
    wanted, at, day = name.rpartition("@")
    if at:
        return desk.changed(desk.brief(wanted or usual), as_of=_date(day))
    if name in desk.library.briefs:
        return desk.brief(name)
    try:
        return desk.changed(desk.brief(usual), as_of=PartialDate.parse(name))
    except InvalidDate:
        fix = UnknownRecord("briefs", name, desk.library.briefs).fix
        what = f"{name!r} is no brief, no date such as 2022-01-15 and no .docx file"
        raise ComparisonError(what, fix=fix) from None


def _date(text: str) -> PartialDate:
    try:
        return PartialDate.parse(text)
    except InvalidDate as error:
        raise ComparisonError(str(error)) from None


def compare_briefs(
    desk: Desk,
    old: Brief | Path,
    new: Brief | Path,
    target: Path,
    *,
    author: str = "",
    register: bool = True,
) -> Compared:
    """Compare two memos of a library, or one with a file, in the looks of the newer brief.

    What was written enters the register; where it can't, the comparison says why.
    """
    sides = [
        file_side(one) if isinstance(one, Path) else Side(desk.memo(one)) for one in (old, new)
    ]
    looks = new if not isinstance(new, Path) else old
    letterhead = desk.letterhead("" if isinstance(looks, Path) else looks.letterhead)
    refuse_replacing(target, desk.root, letterhead)
    scale = desk.library.settings.handling_scale
    compared = write_comparison(sides[0], sides[1], target, letterhead, author=author, scale=scale)
    return _registered(desk, compared, old, new, letterhead) if register else compared


def _registered(
    desk: Desk, compared: Compared, old: Brief | Path, new: Brief | Path, letterhead: Path
) -> Compared:
    """Register a comparison under its newer brief; two files are of no library."""
    from briefer.desk.registering import register

    brief = old if isinstance(new, Path) else new
    if isinstance(brief, Path):
        return compared
    try:
        sides = (_side_of(old), _side_of(new))
    except OSError as error:
        what = f"a compared file can't be read again: {error.strerror}"
        return replaced(compared, unregistered=ComparisonError(what, where=str(error.filename)))
    done = register(
        desk, brief, compared.path, compared.content, compared.memo, letterhead, compares=sides
    )
    if isinstance(done, BrieferError):
        return replaced(compared, unregistered=done)
    return replaced(compared, entry=done)


def _side_of(side: Brief | Path) -> ComparedSide:
    from briefer.library.register.entry import ComparedSide
    from briefer.library.register.keeping import hash_of_file

    if isinstance(side, Path):
        return ComparedSide(file=side.name, hash=hash_of_file(side))
    return ComparedSide(brief=side.id, as_of=side.as_of)


def write_comparison(
    old: Side,
    new: Side,
    target: Path,
    letterhead: Path,
    *,
    author: str = "",
    scale: Sequence[str] = (),
) -> Compared:
    """Write what changed from one memo to the other; its marking is the higher of theirs.

    Raises ComparisonError or ExportError when it can't be written; the target is then as
    it was.
    """
    from briefer.memo.accessibility import findings_in
    from briefer.memo.comparing import compare
    from briefer.memo.word.tracked import build_comparison

    _refuse_target(target, old, new)
    comparison = compare(in_words(old.memo), in_words(new.memo))
    memo = _marked(comparison.memo, old.memo, new.memo, scale)
    written = build_comparison(memo, letterhead, author or new.memo.author or old.memo.author)
    write_bytes_safely(target, written.data, ExportError)
    return Compared(
        target,
        comparison.insertions,
        comparison.deletions,
        tuple(dict.fromkeys((*old.left_out, *new.left_out))),
        written.stand_ins,
        (*findings_in(memo), *written.findings),
        memo,
        written.data,
    )


def _refuse_target(target: Path, *sides: Side) -> None:
    refuse_other_than_files(target, ExportError)
    if target.suffix.lower() != _SUFFIX:
        what = f"a comparison can't be written as {target.suffix or 'a file without an ending'}"
        raise ExportError(what, where=str(target), fix=f"End the name in {_SUFFIX}")
    resolved = os.path.realpath(target)
    if any(side.file and os.path.realpath(side.file) == resolved for side in sides):
        what = "the comparison would replace one of the two memos"
        raise ExportError(what, where=str(target), fix="Choose another name")


def in_words(memo: Memo) -> Memo:
    """Give a memo with its figures in words, as a file's pictures are read.

    Words show what changed in a figure; two pictures, one struck out, would not.
    """
    from briefer.memo.blocks import Figure, Group, Paragraph, Text
    from briefer.memo.inlines import caption_text

    def worded(blocks: Iterable[Block]) -> Iterator[Block]:
        for block in blocks:
            if isinstance(block, Figure):
                for words in (f"[{block.alt}]", caption_text(block, memo.language)):
                    yield Paragraph((Text(words),))
            elif isinstance(block, Group):
                inner = tuple(worded(block.blocks))
                yield from inner if block.role == "figures" else (replace(block, blocks=inner),)
            else:
                yield block

    return replace(memo, blocks=tuple(worded(memo.blocks)))


def _marked(memo: Memo, old: Memo, new: Memo, scale: Sequence[str]) -> Memo:
    """Mark the comparison as the higher of two memos; both stand where no scale decides."""
    from briefer.memo.inlines import marking_text

    one, other = marking_text(old), marking_text(new)
    if not one or one == other:
        return memo
    if not other:
        return replace(memo, marking=one, notice="")
    older, newer = _rank(old, scale), _rank(new, scale)
    if older is None or newer is None:
        return replace(memo, marking=f"{other} / {one}", notice="")
    return memo if newer >= older else replace(memo, marking=one, notice="")


def _rank(memo: Memo, scale: Sequence[str]) -> int | None:
    """Find a marking's place on the scale; a file has the notice in one line with it."""
    marking = memo.marking if memo.marking in scale else memo.marking.partition(" // ")[0]
    return scale.index(marking) if marking in scale else None
