"""Read the register: every entry that can be, and a problem for each that can't."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from briefer.library.briefs import Brief
from briefer.library.encoding import WrongFields, decode_part, decode_record
from briefer.library.field_faults import WrongField
from briefer.library.frontmatter import Fields, FrontMatterError, read_fields
from briefer.library.problems import Problem
from briefer.library.reading import LARGEST_RECORD, text_of
from briefer.library.register.entry import (
    BRIEF_AS_IT_WAS,
    FOLDER,
    SUFFIX,
    Entry,
    RegisterError,
    wrong_folder,
)
from briefer.library.scanning import wrong_link

# The brief stands last, as fields set in; the rest can then be read without it.
_BRIEF = re.compile(rf"^{BRIEF_AS_IT_WAS}:[ ]*\n", re.MULTILINE)
_ANOTHER_FIELD = re.compile(r"^[^ \n]", re.MULTILINE)
_ENTRY_FILE = re.compile(r"[a-z0-9-]{1,100}\.yaml")
_HASH = re.compile(r"[0-9a-f]{64}")
_FORMAT = re.compile(r"[a-z0-9]{1,8}")


@dataclass(frozen=True, slots=True)
class Register:
    """Be the register as it was read, the latest entry first."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()

    def entry(self, wanted: str) -> Entry:
        """Give an entry by its id; raise RegisterError when there is none."""
        for entry in self.entries:
            if entry.id == wanted:
                return entry
        what = f"no entry of the register is named {wanted!r}"
        raise RegisterError(what, fix="See: briefer register")


def read_register(root: Path) -> Register:
    """Read every entry; the kept files are not looked at. A library without one has none."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for found in _entry_files(root):
        content = found if isinstance(found, Problem) else read_entry(root, found)
        if isinstance(content, Entry):
            entries.append(content)
        else:
            problems.append(content)
    entries.sort(key=lambda entry: (entry.exported, entry.id), reverse=True)
    return Register(tuple(entries), tuple(problems))


def _entry_files(root: Path) -> Iterator[str | Problem]:
    """Give the ids of what may be entries, and name what is none."""
    folder = root / FOLDER
    if wrong := wrong_folder(root, folder):
        yield Problem(FOLDER, 0, "", *wrong)
        return
    try:
        with os.scandir(folder) as listing:
            found = sorted(listing, key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    except OSError as error:
        fix = "Make it a folder that can be opened"
        yield Problem(FOLDER, 0, "", f"can't be opened: {error.strerror}", fix)
        return
    for entry in found:
        if entry.name.startswith(".") or entry.name.endswith("~") or entry.name == "files":
            continue
        path = f"{FOLDER}/{entry.name}".encode("utf-8", "replace").decode()
        if entry.is_symlink() and (wrong := wrong_link(root, Path(entry.path))):
            yield Problem(path, 0, "", *wrong)
        elif not _ENTRY_FILE.fullmatch(entry.name):
            yield Problem(path, 0, "", "is no entry of the register", "Move it elsewhere")
        elif not entry.is_file():
            yield Problem(path, 0, "", "is no ordinary file", "Take it out")
        else:
            yield entry.name.removesuffix(SUFFIX)


def read_entry(root: Path, entry_id: str) -> Entry | Problem:
    """Read one entry without its brief, or say what is wrong with it."""
    path = f"{FOLDER}/{entry_id}{SUFFIX}"
    try:
        return parse_entry(entry_id, entry_text(root, entry_id))
    except FrontMatterError as error:
        return Problem(path, error.line, "", error.problem, error.fix)
    except WrongFields as error:
        wrong = error.wrong[0]
        return Problem(path, 0, wrong.field, wrong.problem, wrong.fix)
    except OSError as error:
        return Problem(path, 0, "", f"can't be read: {error.strerror}", "Put the file back")


def parse_entry(entry_id: str, text: str) -> Entry:
    """Make an entry of its file's text; raise FrontMatterError or WrongFields."""
    entry = decode_part(Entry, {**read_fields(cut(text)[0]), "id": entry_id})
    if not _HASH.fullmatch(entry.hash):
        fix = "Write its 64 letters and digits"
        raise WrongFields((WrongField("hash", "'hash' is no SHA-256", fix),))
    if not _FORMAT.fullmatch(entry.format):
        what = "'format' is no ending of a file"
        raise WrongFields((WrongField("format", what, "Write such as docx"),))
    return entry


def entry_text(root: Path, entry_id: str) -> str:
    """Read an entry's file as text; raise FrontMatterError or OSError."""
    path = root / FOLDER / f"{entry_id}{SUFFIX}"
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise FrontMatterError("is no ordinary file", 0, "Take it out")
    if status.st_size > LARGEST_RECORD:
        size = f"{status.st_size / 1024 / 1024:.0f} MB"
        raise FrontMatterError(f"is too large for an entry ({size})", 0, "Take it out")
    return text_of(path.read_bytes())


def cut(text: str) -> tuple[str, str]:
    """Cut an entry's text before its brief; all is head where the brief is not its plain end."""
    found = _BRIEF.search(text)
    if found is None or _ANOTHER_FIELD.search(text, found.end()):
        return text, ""
    return text[: found.start()], text[found.start() :]


def brief_as_it_was(root: Path, entry: Entry) -> Brief:
    """Give the brief that a product was made from; raise RegisterError when it can't be read."""
    try:
        return _brief_in(entry, read_fields(entry_text(root, entry.id)))
    except OSError as error:
        problem = f"can't be read: {error.strerror}"
    except (FrontMatterError, WrongFields) as error:
        problem = str(error)
    raise RegisterError(f"the brief as it was can't be read: {problem}", where=entry.path)


def _brief_in(entry: Entry, fields: Fields) -> Brief:
    held = fields.get(BRIEF_AS_IT_WAS)
    if not isinstance(held, dict):
        raise FrontMatterError(f"has no {BRIEF_AS_IT_WAS}", 0, "")
    body = held.pop("body", "")
    return cast("Brief", decode_record("briefs", entry.brief, held, body))
