"""House rules as files: the built-in ones, and a library's own over or beside them.

The built-in ones stand in ``assets/house-rules``, a library's own in its ``house-rules``:
one of the same name stands over a built-in one, any other beside them. ``rules_off`` in
``library.yaml`` switches rules off by name.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import msgspec

from briefer.library.briefs import LibrarySettings
from briefer.library.encoding import WrongFields, decode_part
from briefer.library.frontmatter import FrontMatterError, read_fields
from briefer.library.house_rules import HouseRule, HouseRules
from briefer.library.problems import Problem
from briefer.paths import built_in_house_rules

FOLDER = "house-rules"
ACRONYMS = "acronyms"
_LARGEST = 1_000_000  # bytes of a rule's file


def rules_of(root: Path, settings: LibrarySettings) -> HouseRules:
    """Read the rules that a library goes by."""
    return _rules(_files(built_in_house_rules()), root, settings)


def acronym_rules(root: Path, settings: LibrarySettings) -> HouseRules:
    """Read what is said of acronyms alone, as every export needs it."""
    built_in = built_in_house_rules() / f"{ACRONYMS}.yaml"
    found = _rules((built_in,), root, settings)
    return HouseRules(found.of("acronyms"), found.problems)


def _files(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(folder.glob("*.yaml")))


def _rules(built_in: Iterable[Path], root: Path, settings: LibrarySettings) -> HouseRules:
    """Read rules, a library's own standing over those of the same name that can be read."""
    found: dict[str, HouseRule] = {}
    problems: list[Problem] = []
    for path in (*built_in, *_files(root / FOLDER)):
        read = _read(path, _stamp(path))
        if isinstance(read, Problem):
            problems.append(read)
        else:
            found[read.id] = msgspec.structs.replace(read, own=path.parent == root / FOLDER)
    problems.extend(_unknown(settings, found))
    on = (found[name] for name in sorted(found) if name not in settings.rules_off)
    return HouseRules(tuple(on), tuple(problems))


def _stamp(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _unknown(settings: LibrarySettings, known: Iterable[str]) -> Iterator[Problem]:
    names = list(known)
    for wanted in settings.rules_off:
        if wanted not in names:
            near = difflib.get_close_matches(wanted, names, n=3) or sorted(names)
            problem = f"{wanted!r} is not among the house rules"
            yield Problem("library.yaml", 1, "rules_off", problem, f"Nearest: {', '.join(near)}")


@lru_cache(maxsize=256)
def _read(path: Path, _: int) -> HouseRule | Problem:
    """Read a rule, once as long as its file is the same; say what is wrong with it."""
    where = f"{FOLDER}/{path.name}"
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return Problem(where, 0, "", "the house rule is no file of rules", "Take it out")
        rule = decode_part(HouseRule, read_fields(path.read_text(encoding="utf-8-sig")))
    except (OSError, UnicodeDecodeError) as error:
        what = f"the house rule can't be read: {error}"
        return Problem(where, 0, "", what, "Save it as UTF-8 text")
    except FrontMatterError as error:
        return Problem(where, error.line, "", f"the house rule {error.problem}", error.fix)
    except WrongFields as error:
        wrong = error.wrong[0]
        return Problem(where, 1, wrong.field, f"the house rule: {wrong.problem}", wrong.fix)
    return msgspec.structs.replace(rule, id=path.stem)
