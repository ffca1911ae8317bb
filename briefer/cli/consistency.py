"""``briefer consistency``, ``keep-apart``: what contradicts or repeats itself, and what stays."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from briefer.cli.opening import opened_desk
from briefer.cli.speaking import DONE, UsageError, plain, say

if TYPE_CHECKING:
    from briefer.briefing.consistency.finding import Saying
    from briefer.briefing.consistency.standing import Standing

_WORDS = {
    "ordinal-doubled": "Two sessions have one number",
    "ordinal-order": "A later session has a lower number",
    "ordinal-skipped": "A number is missing between two sessions",
    "ordinal-no-room": "A session has no number, and none is free where it lies",
    "ordinal-uncounted": "A session that takes no number has one",
    "counted-two-ways": "Sessions are counted in two ways",
    "ordinal-in-text": "A text and a record give a session two numbers",
    "date-in-text": "A text and a record give two dates",
    "title-in-text": "A text gives a title that was not held then",
    "title-of-participant": "A participant did not hold the post then",
    "shared-name": "Two records go by one name",
    "near-name": "Two records have nearly one name",
    "same-text": "Two points say the same",
    "near-text": "Two points say nearly the same",
}
_SHOWN = 160  # characters of what a record says


def add_consistency_options(consistency: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    consistency.add_argument("--all", action="store_true", help="also what is kept as it is")
    consistency.add_argument("--json", action="store_true", help="print one JSON document")


def add_keep_apart_options(keeping: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    keeping.add_argument(
        "what",
        nargs="+",
        metavar="WHAT",
        help="KIND A B, such as points one other; or a finding's key",
    )
    keeping.add_argument("--reason", required=True, metavar="WORDS", help="why, kept on file")


def consistency(options: argparse.Namespace) -> int:
    """Print each finding: the records, what differs, and which sources say which."""
    from briefer.desk.consistency import consistency_of

    with opened_desk(options) as desk:
        report = consistency_of(desk)
    if options.json:
        import json

        rows = [_row(standing) for standing in report.standings]
        say(json.dumps(rows, ensure_ascii=False, indent=2))
        return DONE
    for standing in report.standings if options.all else report.open:
        for line in _told(standing):
            say(plain_but_indented(line))
    count = len(report.open)
    say(f"{count} finding{'' if count == 1 else 's'} open, {len(report.kept)} kept as they are")
    return DONE


def keep_apart(options: argparse.Namespace) -> int:
    """Keep two records, or what was found under a key, as they are."""
    from briefer.desk.consistency import keep_apart as keep_records_apart
    from briefer.desk.consistency import keep_finding

    with opened_desk(options) as desk:
        if len(options.what) == 1:
            kept = keep_finding(desk, options.what[0], options.reason)
        elif len(options.what) == 3:
            kind, one, other = options.what
            kept = keep_records_apart(desk, kind_of_word(kind), one, other, options.reason)
        else:
            fix = "Give KIND A B, such as points one other, or a finding's key"
            raise UsageError("what to keep apart is not clear", fix=fix)
    say(f"Kept as they are: {plain(' and '.join(kept.records))}")
    return DONE


def kind_of_word(word: str) -> Any:
    """Give the kind that a word names, also in the singular; raise UsageError."""
    from briefer.errors import NOUNS

    for kind, noun in NOUNS.items():
        if word.lower() in (kind, noun):
            return kind
    raise UsageError(f"{word!r} is no kind of record", fix=f"Give one of: {', '.join(NOUNS)}")


def _row(standing: Standing) -> dict[str, Any]:
    finding, decision = standing.finding, standing.decision
    return {
        "key": finding.key,
        "code": finding.code,
        "joinable": finding.joinable,
        "open": not standing.holds,
        "records": [
            {
                "kind": one.kind,
                "id": one.id,
                "name": one.name,
                "says": one.says,
                "differs": finding.differs[number] if finding.differs else None,
                "sources": [{"source": c.source, "locator": c.locator} for c in one.cites],
            }
            for number, one in enumerate(finding.sayings)
        ],
        "kept": None
        if decision is None
        else {
            "reason": decision.reason,
            "by": decision.by or None,
            "on": decision.on.edtf if decision.on else None,
        },
    }


def _told(standing: Standing) -> Iterator[str]:
    finding, decision = standing.finding, standing.decision
    yield f"{_WORDS[finding.code]}:"
    for number, one in enumerate(finding.sayings):
        yield f"  {one.path}: {_shown(one)}{_sources(one)}"
        if finding.differs and finding.differs[number]:
            yield f"    here alone: {_cut(finding.differs[number])}"
    if decision is not None:
        kept = "kept as it is" if standing.holds else "was kept as it is, and has changed since"
        yield f"  {kept}: {decision.reason}"
    if not standing.holds:
        yield f"  {_what_to_do(standing)}"


def _shown(one: Saying) -> str:
    return _cut(one.says or one.name)


def _cut(text: str) -> str:
    words = plain(text)
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"


def _sources(one: Saying) -> str:
    places = [f"{c.source} {c.locator}".strip() for c in one.cites]
    return f" ({'; '.join(dict.fromkeys(places))})" if places else " (no source)"


def _what_to_do(standing: Standing) -> str:
    finding = standing.finding
    if finding.joinable:
        one, other = finding.sayings
        apart = f"briefer keep-apart {one.kind} {one.id} {other.id} --reason WORDS"
        return f"briefer join {one.kind} {one.id} {other.id}, or {apart}"
    return f"correct one of them, or briefer keep-apart {finding.key} --reason WORDS"


def plain_but_indented(line: str) -> str:
    """Give a line without what steers a terminal, its indentation kept."""
    return line[: len(line) - len(line.lstrip())] + plain(line)
