"""An export enters the register: with what it was made of, and the brief as it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.desk.updating import ADDENDUM
from briefer.errors import BrieferError
from briefer.library.dates import PartialDate
from briefer.library.register.entry import (
    ComparedSide,
    Consented,
    Entry,
    Missing,
    Pinned,
    Product,
    RegisterError,
    Retention,
)
from briefer.library.register.keeping import hash_of, keep
from briefer.memo.template import SUFFIX, named_in

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.consent import Consent
    from briefer.desk.exporting import Exported
    from briefer.library.briefs import Brief
    from briefer.memo.blocks import Memo, Stage

_IN_A_LETTERHEAD = frozenset({".docx", ".pdf"})


def registered(desk: Desk, brief: Brief, exported: Exported, letterhead: Path) -> Exported:
    """Register an export that stands; where that can't be done, the export says why."""
    done = register(
        desk, brief, exported.path, exported.content, exported.memo, letterhead, exported.consent
    )
    if isinstance(done, BrieferError):
        return replace(exported, unregistered=done)
    return replace(exported, entry=done)


def register(
    desk: Desk,
    brief: Brief,
    path: Path,
    content: bytes,
    memo: Memo,
    letterhead: Path,
    consent: Consent | None = None,
    compares: tuple[ComparedSide, ...] = (),
) -> Entry | BrieferError | None:
    """Keep a product that was written, and an entry of it; give the entry, or why not.

    The library that comes with the program keeps no register: it is a sample, and is
    never written into.
    """
    if desk.is_shipped:
        return None
    now = datetime.now(UTC).replace(microsecond=0)
    suffix = path.suffix.lower()
    try:
        desk.refuse_unwritable()
        entry = Entry(
            title=memo.title,
            number=brief.heading.number,
            version=brief.version,
            product=_product(brief, compares),
            stage=memo.stage,
            as_of=brief.as_of,
            exported=now,
            exported_by=desk.author,
            author=memo.author,
            marking=memo.marking,
            file_name=path.name,
            format=suffix.removeprefix("."),
            size=len(content),
            hash=hash_of(content),
            template=_pinned_template(brief.template, desk.template_folders),
            letterhead=_pinned_letterhead(letterhead) if suffix in _IN_A_LETTERHEAD else None,
            brief=brief.id,
            compares=compares,
            consent=_consented(consent) if consent else None,
            retention=_retention(desk, memo.stage, now),
        )
        kept = keep(desk.root, entry, content, brief)
    except BrieferError as error:
        return error
    desk.keep_if_begun(kept.path, f"Register: {kept.title} ({kept.file_name})")
    return kept


def _product(brief: Brief, compares: tuple[ComparedSide, ...]) -> Product:
    if compares:
        return "comparison"
    return "addendum" if brief.template == ADDENDUM else "memo"


def _pinned_letterhead(letterhead: Path) -> Pinned:
    return Pinned(name=letterhead.stem, hash=_hash_of_files([letterhead]))


def _pinned_template(wanted: str, folders: Sequence[Path]) -> Pinned:
    """Name a template, and hash it with all that it takes in."""
    return Pinned(name=wanted, hash=_hash_of_files(list(_with_taken_in(wanted, folders))))


def _with_taken_in(wanted: str, folders: Sequence[Path]) -> Iterator[Path]:
    waiting, seen = [f"{wanted}{SUFFIX}"], set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        path = next((place for folder in folders if (place := folder / name).is_file()), None)
        if path is not None:
            yield path
            waiting += named_in(path.read_text(encoding="utf-8", errors="replace"))


def _hash_of_files(paths: Sequence[Path]) -> str:
    """Hash a file by its bytes; several by the names and hashes of all of them."""
    try:
        hashes = {path.name: hash_of(path.read_bytes()) for path in paths}
    except OSError as error:
        what = f"what the memo was made with can't be read again: {error.strerror}"
        raise RegisterError(what, where=str(error.filename)) from None
    if len(hashes) == 1:
        return next(iter(hashes.values()))
    return hash_of("".join(f"{hashes[name]}  {name}\n" for name in sorted(hashes)).encode())


def _consented(consent: Consent) -> Consented:
    return Consented(
        who=consent.who,
        when=datetime.fromisoformat(consent.when),
        reason=consent.reason,
        gaps=tuple(Missing(what=gap.what, fix=gap.fix) for gap in consent.gaps),
    )


def _retention(desk: Desk, stage: Stage, now: datetime) -> Retention | None:
    """Give the label that the library has for a stage, if it has one."""
    rules = desk.library.settings.retention
    rule = {"working": rules.working, "draft": rules.draft, "final": rules.final}[stage]
    if rule is None:
        return None
    day = PartialDate.of_day(now.date())
    until = day.plus_months(rule.months) if rule.months else None
    return Retention(label=rule.label, until=until)
