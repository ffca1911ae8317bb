"""A desk made of the rooms below, without index or history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from briefer.briefing.compose import view_of
from briefer.briefing.status import DialogueStatus, all_statuses
from briefer.briefing.view import MemoView
from briefer.library.briefs import Brief
from briefer.library.dates import PartialDate
from briefer.library.reading import read_library
from briefer.library.record import Record
from briefer.library.safely import write_bytes_safely
from briefer.library.writing import save_record
from briefer.memo.blocks import Gap, Memo
from briefer.memo.compose import compose
from briefer.memo.gaps import gaps_in
from briefer.memo.html import preview_html
from briefer.memo.template import Template, find_templates
from briefer.memo.writers import WRITERS
from briefer.paths import Paths


@dataclass(frozen=True)
class Exported:
    path: Path
    memo: Memo
    gaps: tuple[Gap, ...]


class SmallDesk:
    def __init__(self, paths: Paths, root: Path) -> None:
        self.library = read_library(root)
        self.folders = (root / "templates", paths.templates)
        self.closed = False

    def brief(self, wanted: str = "", /) -> Brief:
        return self.changed(self.library.brief(wanted))

    def changed(self, brief: Brief, /, **changes: Any) -> Brief:
        return msgspec.structs.replace(brief, **changes)

    def _dated(self, brief: Brief) -> Brief:
        today = PartialDate.of_day(date(2026, 1, 1))
        return brief if brief.as_of else msgspec.structs.replace(brief, as_of=today)

    def view(self, brief: Brief, /) -> MemoView:
        return view_of(self.library, self._dated(brief))

    def memo(self, brief: Brief, /) -> Memo:
        return compose(brief.template, self.folders, self.view(brief), self.library)

    def preview_html(self, brief: Brief, /) -> str:
        return preview_html(self.memo(brief))

    def gaps(self, brief: Brief, /) -> tuple[Gap, ...]:
        return gaps_in(self.memo(brief))

    def export(self, brief: Brief, target: Path, /) -> Exported:
        memo = self.memo(brief)
        write_bytes_safely(target, WRITERS[target.suffix](memo, None))
        return Exported(target, memo, gaps_in(memo))

    def templates(self) -> tuple[Template, ...]:
        return find_templates(*self.folders)

    def statuses(self, as_of: PartialDate, /) -> Mapping[str, DialogueStatus]:
        found = all_statuses(self.library, as_of)
        return found if isinstance(found, Mapping) else {s.dialogue.id: s for s in found}

    def proposed_name(self, brief: Brief, suffix: str, /) -> str:
        return f"{brief.id}{suffix}"

    def save(self, *records: Record, message: str = "") -> object:
        assert message
        return [save_record(self.library.root, record) for record in records]

    def close(self) -> None:
        self.closed = True


def open_desk(paths: Paths, library: Path | None) -> SmallDesk:
    return SmallDesk(paths, library or paths.starter_library)
