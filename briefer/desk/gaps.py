"""What is missing in a brief, and what is accepted of that with a reason that is kept."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

import msgspec

from briefer.errors import BrieferError
from briefer.library.briefs import AcceptedGap, Brief
from briefer.library.dates import PartialDate

_NAMED = 3  # of the gaps, in the history's one line

if TYPE_CHECKING:
    from briefer.briefing.gaps.finding import GapFinding
    from briefer.briefing.gaps.standing import GapReport
    from briefer.briefing.view import MemoView
    from briefer.desk import Desk
    from briefer.memo.blocks import Gap, Memo


class UnknownGap(BrieferError):
    """Report a key that no finding has, with the nearest."""

    def __init__(self, wanted: str, keys: Iterable[str]) -> None:
        near = difflib.get_close_matches(wanted, list(keys), n=3)
        fix = f"Nearest: {', '.join(near)}" if near else "List them with briefer gaps"
        super().__init__(f"nothing is missing under the key {wanted!r}", fix=fix)


class NotAccepted(BrieferError):
    """Report a key under which nothing was accepted, with the nearest."""

    def __init__(self, wanted: str, keys: Iterable[str]) -> None:
        near = difflib.get_close_matches(wanted, list(keys), n=3)
        fix = f"Nearest: {', '.join(near)}" if near else "List them with briefer gaps"
        super().__init__(f"no gap is accepted under the key {wanted!r}", fix=fix)


class NoReason(BrieferError):
    """Report an acceptance without a reason."""

    def __init__(self) -> None:
        super().__init__("a gap is accepted with a reason only", fix="Say why in words")


def gaps_of(desk: Desk, brief: Brief) -> GapReport:
    """Say what is missing in a brief on its as-of date, and what became of each finding."""
    from briefer.briefing.gaps import gap_report

    return gap_report(desk.library, desk.changed(brief))


@dataclass(frozen=True, slots=True)
class InWords:
    """Be a gap that was accepted, with who accepted it when and why."""

    gap: Gap
    accepted: AcceptedGap


@dataclass(frozen=True, slots=True)
class GapsBeforeExport:
    """Be the one list of what is missing: what the memo marks, and what the record lacks."""

    open: tuple[Gap, ...]
    accepted: tuple[InWords, ...]


def gaps_before_export(desk: Desk, view: MemoView, memo: Memo) -> GapsBeforeExport:
    """List a filled memo's gaps, those marked in it first, each thing once.

    Where a finding says what a mark says, the finding is told, for it says more; when it
    was accepted, so is the mark.
    """
    from briefer.briefing.gaps import gap_report
    from briefer.briefing.gaps.telling import told_together
    from briefer.memo.gap_list import gaps_in_words
    from briefer.memo.gaps import gaps_in

    report = gap_report(desk.library, view.brief)
    told = told_together(report.gaps)
    words = gaps_in_words(told, desk.template_folders, view, desk.library)
    marks = {mark for gap in report.gaps for mark in gap.finding.marks}
    marked = {gap.key or gap: gap for gap in gaps_in(memo) if gap.key not in marks}
    in_words = tuple(zip(told, words, strict=True))
    return GapsBeforeExport(
        open=(*marked.values(), *(gap for one, gap in in_words if one.open)),
        accepted=tuple(
            InWords(gap, one.accepted) for one, gap in in_words if one.accepted and not one.open
        ),
    )


def listed_gaps(desk: Desk, brief: Brief) -> GapsBeforeExport:
    """List what is missing, open and accepted, as it is read before an export."""
    from briefer.memo.compose import compose

    view = desk.view(brief)
    memo = compose(brief.template, desk.template_folders, view, desk.library)
    return gaps_before_export(desk, view, memo)


def accept_gaps(desk: Desk, brief: Brief, keys: Sequence[str], reason: str) -> Brief:
    """Accept findings on a brief for a reason, and give the brief as it was saved.

    A key may be a finding's, or a kind's for each finding of that kind that is open. What
    was accepted before under a key is replaced. The brief may differ from the one on file,
    as a draft does: only the acceptances are saved. Raises UnknownGap, NoReason, SaveError.
    """
    words = " ".join(reason.split())
    if not words:
        raise NoReason
    report = gaps_of(desk, brief)
    accepted: dict[str, GapFinding] = {}
    for key in keys:
        of_kind = [g.finding for g in report.gaps if g.open and g.finding.kind == key]
        found = of_kind or [g.finding for g in report.gaps if g.finding.key == key]
        if not found:
            raise UnknownGap(key, (gap.finding.key for gap in report.gaps))
        accepted |= {finding.key: finding for finding in found}
    today = PartialDate.of_day(date.today())
    fresh = tuple(
        AcceptedGap(key=key, reason=words, by=desk.author, on=today, hash=finding.fingerprint)
        for key, finding in accepted.items()
    )
    names = [finding.record.name for finding in accepted.values()]
    return _saved(desk, brief, accepted, fresh, f"Accept {_gaps(len(names))}: {_named(names)}")


def reopen_gaps(desk: Desk, brief: Brief, keys: Sequence[str]) -> Brief:
    """Take acceptances back, also of findings that are gone, and give the brief as saved.

    A key may be a kind's, for each acceptance of that kind. Raises NotAccepted, SaveError.
    """
    held = [one.key for one in _on_file(desk, brief).accepted_gaps]
    dropped: dict[str, None] = {}
    for key in keys:
        found = [name for name in held if name == key or name.partition(":")[0] == key]
        if not found:
            raise NotAccepted(key, held)
        dropped |= dict.fromkeys(found)
    words = f"Ask again about {_gaps(len(dropped))}: {_named(list(dropped))}"
    return _saved(desk, brief, dropped, (), words)


def _saved(
    desk: Desk, brief: Brief, replaced: Iterable[str], fresh: tuple[AcceptedGap, ...], words: str
) -> Brief:
    on_file = _on_file(desk, brief)
    gone = frozenset(replaced)
    kept = tuple(one for one in on_file.accepted_gaps if one.key not in gone)
    changed = msgspec.structs.replace(on_file, accepted_gaps=(*kept, *fresh))
    desk.save(changed, message=f"{words} (brief: {on_file.title})")
    return changed


def _on_file(desk: Desk, brief: Brief) -> Brief:
    """Find the saved brief; raise UnknownRecord for one that was never saved."""
    return cast("Brief", desk.library.find("briefs", brief.id))


def _gaps(count: int) -> str:
    return "a gap" if count == 1 else f"{count} gaps"


def _named(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
