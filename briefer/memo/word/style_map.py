"""The map from what a memo means to what a letterhead calls it, read from data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal, get_args

from msgspec import Struct

from briefer.errors import ExportError
from briefer.paths import built_in_letterhead

StyleKind = Literal["paragraph", "character", "table"]


class StyleNames(Struct, frozen=True):
    """Be the names to look for, best first; the last are those of the built-in letterhead."""

    kind: StyleKind
    names: tuple[str, ...]


StyleMap = Mapping[str, StyleNames]  # by role


@cache
def built_in_map() -> StyleMap:
    """Read the map that goes for every letterhead."""
    path = built_in_letterhead().with_name("styles.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return MappingProxyType(
        {
            role: StyleNames(kind, tuple(names))
            for kind in get_args(StyleKind)
            for role, names in tables[kind].items()
        }
    )


def style_map(letterhead: Path) -> StyleMap:
    """Read the map for a letterhead: its own, where one stands beside it, comes first.

    Raises ExportError for a map that can't be read or names no role of a memo.
    """
    path = letterhead.with_suffix(".styles.toml")
    if not path.is_file():
        return built_in_map()
    found = dict(built_in_map())
    for role, names in _own_names(path):
        found[role] = StyleNames(found[role].kind, (*names, *found[role].names))
    return MappingProxyType(found)


def _own_names(path: Path) -> list[tuple[str, tuple[str, ...]]]:
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ExportError(f"the style map can't be read: {error}", where=path.name) from error
    found = []
    for kind, roles in tables.items():
        for role, names in roles.items() if isinstance(roles, dict) else ((kind, roles),):
            known = built_in_map().get(role)
            if known is None or known.kind != kind:
                what = f"the style map names {role!r}, which is no {kind} style of a memo"
                fix = "Name roles as the built-in letterheads' styles.toml does"
                raise ExportError(what, where=path.name, fix=fix)
            listed = (names,) if isinstance(names, str) else names
            if not isinstance(listed, list | tuple) or not all(isinstance(n, str) for n in listed):
                fix = f'Write {role} = ["Name of the style"]'
                raise ExportError(f"{role!r} needs names of styles", where=path.name, fix=fix)
            found.append((role, tuple(listed)))
    return found
