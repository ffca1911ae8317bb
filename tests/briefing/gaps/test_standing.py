"""What became of each finding: open, accepted with a reason, or to be asked again."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from briefer.briefing.gaps.finding import GapFinding, Named, NoSource, Overdue
from briefer.briefing.gaps.standing import standing_of
from briefer.library.briefs import AcceptedGap, Brief
from tests.briefing.conftest import on

OVERDUE = Overdue(
    last=on("2019-05"),
    due=on("2021-05"),
    by=on("2022-03"),
    meeting=on("2022-03"),
    months=(9, 10),
    months_now=(8, 8),
    proposed=None,
    lead_weeks=12,
)
FINDING = GapFinding("overdue:jhlc", "overdue", Named("dialogues", "jhlc", "JHLC"), OVERDUE)


def _accepted(key: str = FINDING.key, **fields: Any) -> AcceptedGap:
    return AcceptedGap(key=key, reason="Not before the visit", **fields)


def _brief(*accepted: AcceptedGap) -> Brief:
    return Brief(id="b", title="B", accepted_gaps=accepted)


def test_what_nobody_accepted_is_open() -> None:
    (gap,) = standing_of(_brief(), [FINDING]).gaps
    assert (gap.state, gap.open, gap.accepted) == ("open", True, None)


@pytest.mark.parametrize("hash_", ["", FINDING.fingerprint])
def test_what_was_accepted_as_it_is_stays_accepted(hash_: str) -> None:
    accepted = _accepted(hash=hash_)
    (gap,) = standing_of(_brief(accepted), [FINDING]).gaps
    assert (gap.state, gap.open, gap.accepted) == ("accepted", False, accepted)


def test_when_the_circumstances_change_it_is_asked_again() -> None:
    more = msgspec.structs.replace(OVERDUE, months=(11, 12))
    later = msgspec.structs.replace(FINDING, circumstances=more)
    (gap,) = standing_of(_brief(_accepted(hash=FINDING.fingerprint)), [later]).gaps
    assert (gap.state, gap.open) == ("changed", True)


@pytest.mark.parametrize("change", [{"months_now": (9, 9)}, {"lead_weeks": 8}, {"proposed": None}])
def test_what_a_gap_does_not_turn_on_may_change(change: dict[str, Any]) -> None:
    same = msgspec.structs.replace(OVERDUE, **change)
    assert msgspec.structs.replace(FINDING, circumstances=same).fingerprint == FINDING.fingerprint


def test_an_acceptance_whose_gap_is_gone_is_told() -> None:
    gone = _accepted("no-source:p")
    report = standing_of(_brief(_accepted(), gone), [FINDING])
    assert report.gone == (gone,)


def test_names_may_change_and_texts_may_not() -> None:
    def missing(name: str, text: str) -> str:
        later = (Named("sources", "s", name),)
        circumstances = NoSource(text, "fact", later)
        point = Named("points", "p", name)
        return GapFinding("no-source:p", "no-source", point, circumstances).fingerprint

    assert missing("One", "They met.") == missing("Other", "They met.")
    assert missing("One", "They met.") != missing("One", "They spoke.")
