"""The map from what a memo means to what a letterhead calls it, read from data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

import msgspec
from msgspec import Struct

from briefer.errors import ExportError
from briefer.library.frontmatter import read_fields
from briefer.library.ordinary_files import read_ordinary
from briefer.paths import built_in_letterhead

_MOST_BYTES, _MOST_NAMES = 100_000, 100  # of a map, and of names for one role
StyleKind = Literal["paragraph", "character", "table"]


class StyleNames(Struct, frozen=True):
    """Be the names to look for, best first; the last are those of the built-in letterhead."""

    kind: StyleKind
    names: tuple[str, ...]


StyleMap = Mapping[str, StyleNames]  # by role


@cache
def built_in_map() -> StyleMap:
    """Read the map that goes for every letterhead."""
    path = built_in_letterhead().with_name("styles.yaml")
    return MappingProxyType(
        {
            role: StyleNames(kind, names)
            for kind, roles in _read(path).items()
            for role, names in roles.items()
        }
    )


def style_map(letterhead: Path) -> StyleMap:
    """Read the map for a letterhead: its own, where one stands beside it, comes first.

    Raises ExportError for a map that can't be read or names no role of a memo.
    """
    path = letterhead.with_suffix(".styles.yaml")
    if not path.exists():
        return built_in_map()
    found = dict(built_in_map())
    for role, names in _own_names(path):
        found[role] = StyleNames(found[role].kind, (*names, *found[role].names))
    return MappingProxyType(found)


def _own_names(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    try:
        named = _read(path)
        if any(len(names) > _MOST_NAMES for roles in named.values() for names in roles.values()):
            raise ValueError(f"a role has more than {_MOST_NAMES} names")
    except (OSError, ValueError) as error:  # of which a broken YAML and a wrong type are kinds
        fix = "Write it as the built-in styles.yaml: under paragraph, tab: [Name of a style]"
        raise ExportError(
            f"the style map can't be read: {error}", where=path.name, fix=fix
        ) from error
    for kind, roles in named.items():
        for role, names in roles.items():
            known = built_in_map().get(role)
            if known is None or known.kind != kind:
                from difflib import get_close_matches  # only where something is amiss

                near = get_close_matches(role, built_in_map()) or sorted(built_in_map())
                what = f"the style map names {role!r}, which is no {kind} style of a memo"
                raise ExportError(what, where=path.name, fix=f"Nearest: {', '.join(near)}")
            yield role, names


def _read(path: Path) -> dict[StyleKind, dict[str, tuple[str, ...]]]:
    fields = read_fields(read_ordinary(path, _MOST_BYTES).decode("utf-8-sig"))
    return msgspec.convert(fields, dict[StyleKind, dict[str, tuple[str, ...]]])
