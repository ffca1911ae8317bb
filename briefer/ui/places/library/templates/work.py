"""What the view of templates asks of the desk on the worker, as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefer.desk.templates import template_files, template_text, try_template

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.desk.templates import TemplateFile
    from briefer.library.briefs import Brief
    from briefer.memo.preview_pieces import Preview
    from briefer.memo.template_faults import Fault


class Tried(NamedTuple):
    """Be what came of trying a text: its faults, and the memo where it could be filled."""

    text: str
    faults: tuple[Fault, ...]
    preview: Preview | None
    through: str


class Read(NamedTuple):
    """Be a template with its text, as they are on disk."""

    file: TemplateFile
    text: str


def listed(desk: Desk) -> tuple[TemplateFile, ...]:
    """List the templates."""
    return template_files(desk)


def read(desk: Desk, file: TemplateFile) -> Read:
    """Read a template's text."""
    return Read(file, template_text(desk, file.name, own=file.own))


def tried(desk: Desk, brief: Brief, name: str, text: str) -> Tried:
    """Try a text in a template's place."""
    from briefer.desk.preview import previewed

    trial = try_template(desk, brief, name, text)
    preview = previewed(desk, brief, trial.memo) if trial.memo is not None else None
    return Tried(text, trial.faults, preview, trial.through)
