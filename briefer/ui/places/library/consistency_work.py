"""What the view of the consistency asks of the desk on the worker, as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from briefer.desk.consistency import consistency_of, keep_apart, keep_finding
from briefer.desk.joining import carry_out, planned_join
from briefer.ui.dates import order_in_window
from briefer.ui.places.library.editor.words.fields import label_of_told

if TYPE_CHECKING:
    from briefer.briefing.consistency.finding import Code, Saying
    from briefer.briefing.consistency.standing import Standing
    from briefer.desk import Desk
    from briefer.library.briefs import Brief
    from briefer.library.dates import DateOrder
    from briefer.library.record import Kind


class Side(NamedTuple):
    """Be what one record says, the words that stand in it alone, and on what it rests."""

    path: str
    name: str
    says: str
    alone: str
    sources: str


class Found(NamedTuple):
    """Be one finding with what was decided on it: the reason, who and when."""

    key: str
    code: Code
    joinable: bool
    sides: tuple[Side, ...]
    reason: str
    who: str

    @property
    def is_pair(self) -> bool:
        """Whether it asks if two records are one."""
        return self.joinable and len(self.sides) == 2


class Findings(NamedTuple):
    """Be what waits for a word, and what is kept as it is."""

    open: tuple[Found, ...]
    kept: tuple[Found, ...]


class JoinAsked(NamedTuple):
    """Be what joining a pair would do: the one kept, the one that goes, what is not taken."""

    kept: str  # by name
    gone: str
    led: int  # other records, whose links are led to the one kept
    not_taken: tuple[tuple[str, str, str], ...]  # field, what stands, what does not


class JoinDone(NamedTuple):
    """Be a join that was carried out, with the brief to go on with."""

    brief: Brief
    kept: str


def findings(desk: Desk) -> Findings:
    """Say what in the library contradicts or repeats itself."""
    report, order = consistency_of(desk), order_in_window(desk.library.settings.date_order)
    return Findings(
        tuple(_found(one, order) for one in report.open),
        tuple(_found(one, order) for one in report.kept),
    )


def _found(standing: Standing, order: DateOrder) -> Found:
    finding, decision = standing.finding, standing.decision
    differs = finding.differs or ("",) * len(finding.sayings)
    on = decision.on.printed(order) if decision and decision.on else ""
    return Found(
        finding.key,
        finding.code,
        finding.joinable,
        tuple(_side(one, alone) for one, alone in zip(finding.sayings, differs, strict=True)),
        decision.reason if decision else "",
        ", ".join(filter(None, (decision.by, on))) if decision else "",
    )


def _side(saying: Saying, alone: str) -> Side:
    cites = (f"{cite.source} {cite.locator}".strip() for cite in saying.cites)
    sources = "; ".join(dict.fromkeys(cites))
    return Side(saying.path, saying.name, saying.says, alone, sources)


def kept(desk: Desk, found: Found, reason: str) -> None:
    """Keep what a finding is about as it is; two records whatever they are found alike for."""
    if found.is_pair:
        keep_apart(desk, *_pair(found), reason)
    else:
        keep_finding(desk, found.key, reason)


def join_asked(desk: Desk, found: Found) -> JoinAsked:
    """Say what joining a finding's second record into its first would do."""
    one, other = found.sides
    kind, kept, gone = _pair(found)
    planned = planned_join(desk, kind, kept, gone)
    told = tuple(
        (label_of_told(kind, t.field), str(t.stands), str(t.left)) for t in planned.not_taken
    )
    return JoinAsked(one.name, other.name, len(planned.relinked), told)


def join(desk: Desk, brief: Brief, found: Found) -> JoinDone:
    """Join a finding's second record into its first, and find the brief at hand again."""
    kind, kept, gone = _pair(found)
    carry_out(desk, planned_join(desk, kind, kept, gone))
    at_hand = kept if kind == "briefs" and brief.id == gone else brief.id
    return JoinDone(desk.brief(at_hand), found.sides[0].name)


def _pair(found: Found) -> tuple[Kind, str, str]:
    (kind, _, kept), (_, _, gone) = (side.path.partition("/") for side in found.sides)
    return cast("Kind", kind), kept, gone
