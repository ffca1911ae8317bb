"""``briefer gaps``: what is missing in a brief, why, what to do, and what was accepted."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from briefer.cli.opening import date_of, opened_desk
from briefer.cli.speaking import DONE, UsageError, plain, say

if TYPE_CHECKING:
    from briefer.briefing.gaps.standing import GapReport, StandingGap
    from briefer.desk import Desk
    from briefer.library.briefs import AcceptedGap, Brief
    from briefer.library.dates import DateOrder, PartialDate


def add_gaps_options(gaps: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    gaps.add_argument("brief", nargs="?", default="", metavar="BRIEF", help="the default one")
    gaps.add_argument("--as-of", metavar="DATE", help="the date asked about; the brief's own")
    doing = gaps.add_mutually_exclusive_group()
    doing.add_argument(
        "--accept",
        action="append",
        default=[],
        metavar="KEY",
        help="accept a gap, or all open ones of a kind; may be repeated",
    )
    doing.add_argument(
        "--reopen", action="append", default=[], metavar="KEY", help="take an acceptance back"
    )
    gaps.add_argument("--reason", metavar="WORDS", help="why it is accepted, with --accept")
    gaps.add_argument("--json", action="store_true", help="print one JSON document")


def gaps(options: argparse.Namespace) -> int:
    """Print what is missing, after what was asked to be accepted or asked again."""
    if bool(options.accept) != (options.reason is not None):
        raise UsageError("--accept and --reason go together")
    date = {} if options.as_of is None else {"as_of": date_of(options.as_of)}
    with opened_desk(options) as desk:
        brief = desk.changed(desk.brief(options.brief), **date)
        brief = _carried_out(desk, brief, options)
        from briefer.desk.gaps import gaps_of

        report, order = gaps_of(desk, brief), desk.library.settings.date_order
    if options.json:
        import json

        say(json.dumps(_document(brief, report, order), ensure_ascii=False, indent=2))
        return DONE
    for line in _told(report, order):
        say(plain(line) if not line.startswith(" ") else f"  {plain(line)}")
    return DONE


def _carried_out(desk: Desk, brief: Brief, options: argparse.Namespace) -> Brief:
    """Accept or reopen what the options say, and give the brief with its acceptances."""
    from briefer.desk.gaps import accept_gaps, reopen_gaps

    if options.accept:
        saved = accept_gaps(desk, brief, options.accept, options.reason)
    elif options.reopen:
        saved = reopen_gaps(desk, brief, options.reopen)
    else:
        return brief
    return desk.changed(brief, accepted_gaps=saved.accepted_gaps)


def _told(report: GapReport, order: DateOrder) -> Iterator[str]:
    """Tell the gaps by kind, then those accepted, then acceptances whose gap is gone."""
    from briefer.cli.gap_words import HEADINGS, why_and_what

    last = ""
    for gap in report.gaps:
        if not gap.open:
            continue
        if gap.finding.kind != last:
            last = gap.finding.kind
            yield f"{HEADINGS[gap.finding.kind]}:"
        why, what = why_and_what(gap.finding, order)
        yield f"  {gap.finding.key}: {why} {what}{_asked_again(gap, order)}"
    accepted = [(gap.finding, gap.accepted) for gap in report.gaps if not gap.open]
    if accepted:
        yield "Accepted:"
    for finding, acceptance in accepted:
        why, _ = why_and_what(finding, order)
        reason = reason_in_words(acceptance, order) if acceptance else ""
        yield f"  {finding.key}: {why} Accepted: {reason}"
    if report.gone:
        yield "Accepted, and no longer there:"
    for one in report.gone:
        yield f"  {one.key}: {reason_in_words(one, order)}"
    yield _counts(report, len(accepted))


def _asked_again(gap: StandingGap, order: DateOrder) -> str:
    if gap.state != "changed" or gap.accepted is None:
        return ""
    return f" It has changed since it was accepted: {reason_in_words(gap.accepted, order)}"


def reason_in_words(accepted: AcceptedGap, order: DateOrder) -> str:
    """Say why something was accepted, by whom and when."""
    on = accepted.on.printed(order) if accepted.on else ""
    who = ", ".join(part for part in (accepted.by, on) if part)
    return f"{accepted.reason.rstrip('.')}{f' ({who})' if who else ''}."


def _counts(report: GapReport, accepted: int) -> str:
    count = len(report.gaps) - accepted
    parts = [f"{count or 'No'} gap{'' if count == 1 else 's'} open"]
    parts += [f"{accepted} accepted"] if accepted else []
    parts += [f"{len(report.gone)} no longer there"] if report.gone else []
    return ", ".join(parts)


def _document(brief: Brief, report: GapReport, order: DateOrder) -> dict[str, Any]:
    """Give the report as a JSON document; dates are EDTF, null where unknown."""
    return {
        "brief": brief.id,
        "as_of": _edtf(brief.as_of),
        "gaps": [_row(gap, order) for gap in report.gaps],
        "gone": [{"key": one.key, **_acceptance(one)} for one in report.gone],
    }


def _row(gap: StandingGap, order: DateOrder) -> dict[str, Any]:
    import msgspec

    from briefer.cli.gap_words import why_and_what

    finding = gap.finding
    why, what = why_and_what(finding, order)
    return {
        "key": finding.key,
        "kind": finding.kind,
        "record": {"kind": finding.record.kind, "id": finding.record.id},
        "name": finding.record.name,
        "why": why,
        "what_to_do": what,
        "state": gap.state,
        "accepted": _acceptance(gap.accepted) if gap.accepted else None,
        "values": msgspec.to_builtins(finding.circumstances, enc_hook=_edtf),
    }


def _acceptance(accepted: AcceptedGap) -> dict[str, Any]:
    on = _edtf(accepted.on)
    return {"reason": accepted.reason, "by": accepted.by or None, "on": on}


def _edtf(date: PartialDate | None) -> str | None:
    return date.edtf if date else None
