"""``briefer join``: two records made one, and every link to the other led to the one kept."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from briefer.cli.opening import opened_desk
from briefer.cli.speaking import DONE, note, plain, say

if TYPE_CHECKING:
    from briefer.desk.joining import PlannedJoin

_SHOWN = 160  # characters of a value


def add_join_options(join: argparse.ArgumentParser) -> None:
    """Give the command its options."""
    join.add_argument("kind", metavar="KIND", help="such as points")
    join.add_argument("keep", metavar="KEEP", help="the id that stays")
    join.add_argument("other", metavar="OTHER", help="the id that goes into it")
    join.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="FIELD",
        help="take the other's value of a field; may be repeated",
    )
    join.add_argument(
        "--body", choices=("keep", "other", "both"), default="keep", help="whose text stands"
    )
    join.add_argument("--dry-run", action="store_true", help="say what would happen alone")


def join(options: argparse.Namespace) -> int:
    """Join the two, and say what changed and what of either stands no longer."""
    from briefer.desk.joining import carry_out, planned_join
    from briefer.library.kinds import RECORD_TYPES

    if options.kind not in RECORD_TYPES:
        from briefer.cli.speaking import UsageError

        raise UsageError(f"{options.kind!r} is no kind", fix=f"One of: {', '.join(RECORD_TYPES)}")
    with opened_desk(options) as desk:
        planned = planned_join(
            desk,
            options.kind,
            options.keep,
            options.other,
            take=frozenset(options.take),
            body=options.body,
        )
        if not options.dry_run:
            carry_out(desk, planned)
    done = "Would join" if options.dry_run else "Joined"
    say(f"{done} {options.kind}: {options.other} into {options.keep}; {_led(planned)}")
    for line in _lost(planned):
        note(plain(line))
    return DONE


def _led(planned: PlannedJoin) -> str:
    count = len(planned.relinked)
    return f"{count} record{'' if count == 1 else 's'} led to it"


def _lost(planned: PlannedJoin) -> Iterator[str]:
    for told in planned.not_taken:
        yield f"{told.field} stands as {_short(told.stands)}; not taken: {_short(told.left)}"
    for name in planned.to_itself:
        yield f"{name} named the record itself after joining, and no longer does"


def _short(value: Any) -> str:
    words = " ".join(str(value).split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
