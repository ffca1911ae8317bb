"""Nothing grows faster than the library: work is counted, in lines run, never timed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from briefer.briefing.calendar import calendar_of
from briefer.briefing.changes import changes_between
from briefer.briefing.commitments import tracked_commitments
from briefer.briefing.compose import view_of
from briefer.briefing.consistency import consistency_report
from briefer.briefing.gaps import gap_report
from briefer.briefing.house_rules import house_findings
from briefer.briefing.selection import select
from briefer.briefing.status import all_statuses
from briefer.briefing.view import MemoView
from briefer.library.briefs import LibrarySettings
from briefer.library.house_rule_files import rules_of
from briefer.library.library import Library
from briefer.library.register.reading import read_register
from briefer.memo.compose import compose
from briefer.memo.figures import coverage_figures, timeline_figures
from briefer.memo.word.document import write_word
from briefer.paths import built_in_templates
from tests.benchmarks.office import AS_OF, BRIEF, earlier_brief, office
from tests.library.register.entries import many_kept
from tests.work import lines_run

SMALL, FOUR_TIMES_AS_LARGE = 1000, 4000
# Beyond four times, for what is sorted, and for more that is found where more is on file.
MOST = 4.3


def _everything(library: Library) -> MemoView:
    return view_of(library, library.brief(BRIEF))


RULES = rules_of(Path("no library"), LibrarySettings(format=1))

THINKING: dict[str, Callable[[Library], object]] = {
    "status": lambda library: all_statuses(library, AS_OF),
    "selection": lambda library: select(library, library.brief(BRIEF)),
    "gaps": lambda library: gap_report(library, library.brief(BRIEF)),
    "changes": lambda library: changes_between(
        library, earlier_brief(library), library.brief(BRIEF)
    ),
    "commitments": lambda library: tracked_commitments(library, AS_OF),
    "calendar": lambda library: calendar_of(library, AS_OF),
    "consistency": consistency_report,
    "house rules": lambda library: house_findings(library, library.brief(BRIEF), RULES),
    "timeline": lambda library: list(timeline_figures(_everything(library))),
    "coverage map": lambda library: list(coverage_figures(_everything(library))),
}


@pytest.fixture(scope="module")
def libraries() -> tuple[Library, Library]:
    return office(SMALL), office(FOUR_TIMES_AS_LARGE)


@pytest.mark.parametrize("subject", THINKING)
def test_work_grows_with_the_library_and_no_faster(
    libraries: tuple[Library, Library], subject: str
) -> None:
    small, large = (lines_run(partial(THINKING[subject], library)) for library in libraries)
    assert small > 0
    assert large / small < MOST


def test_a_register_of_four_times_as_many_products_is_read_in_four_times_the_work(
    tmp_path: Path,
) -> None:
    roots = (many_kept(tmp_path / "small", 50), many_kept(tmp_path / "large", 200))
    small, large = (lines_run(partial(read_register, root)) for root in roots)
    assert large / small < MOST


def test_a_memo_of_four_times_as_much_is_filled_and_written_in_four_times_the_work() -> None:
    views = [(library, _everything(library)) for library in (office(50), office(250), office(1000))]
    _, small, large = (lines_run(partial(_written, *view)) for view in views)  # the first warms up
    assert large / small < MOST


def _written(library: Library, view: MemoView) -> bytes:
    return write_word(compose("briefing-book", (built_in_templates(),), view, library))
