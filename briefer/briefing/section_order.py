"""The order of a memo's sections: the template's, or what a brief makes of it.

A section is named by its path: "watch-outs" at the front, "tabs/background" for a tab,
"tabs/background/ai" for a section in one. A brief lists paths; within each parent its
sections come in the order of the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

TABS = "tabs"  # what the path of a tab begins with


def parent_of(path: str) -> str:
    """Give the path of what a section stands in, empty for the front."""
    return path.rpartition("/")[0]


def in_order(paths: Sequence[str], wanted: Iterable[str]) -> list[str]:
    """Put the sections of one parent, in the template's order, into the order that is wanted.

    One that is not listed follows the one that it follows in the template, so that what a
    memo prints on some dates only still stands where it belongs.
    """
    known = frozenset(paths)
    found = [path for path in dict.fromkeys(wanted) if path in known]
    listed = frozenset(found)
    before = ""
    for path in paths:
        if path not in listed:
            found.insert(found.index(before) + 1 if before else 0, path)
        before = path
    return found


def with_moved(
    held: Sequence[str], usual: Sequence[str], path: str, *, before: str = "", after: str = ""
) -> tuple[str, ...]:
    """Move a section before or after another of its parent; give the whole list anew.

    ``usual`` is the parent's sections in the template's order. One that the memo does not
    print now stays behind the one that it was listed behind, and a parent that is in the
    template's order again is not listed.
    """
    names = [name for name in in_order(usual, held) if name != path]
    other = before or after
    if other not in names:
        return tuple(held)
    names.insert(names.index(other) + bool(after), path)
    known, parent = frozenset(usual), parent_of(path)
    own = [name for name in held if parent_of(name) == parent]
    others = tuple(name for name in held if parent_of(name) != parent)
    behind = ""
    for name in own:
        if name not in known:
            names.insert(names.index(behind) + 1 if behind else 0, name)
        behind = name
    return others if names == list(usual) else (*others, *names)


def without_order(held: Sequence[str], parent: str) -> tuple[str, ...]:
    """Give the sections of one parent the template's order again."""
    return tuple(name for name in held if parent_of(name) != parent)
