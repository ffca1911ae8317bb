"""What is wrong with a template's text, found by reading it: every fault at its line.

Filling a template stops at the first fault, and sees only the branches that the memo at
hand takes; reading finds names and fields that are unknown wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING

from jinja2 import TemplateSyntaxError, nodes
from jinja2.parser import Parser
from msgspec import Struct

from briefer.memo.template_scope import Scope

if TYPE_CHECKING:
    from briefer.memo.environment import MemoEnvironment

_NEAR = 0.5  # how alike a name has to be to be proposed
# What Jinja itself gives to a loop, a macro or a block.
_GIVEN = frozenset(("loop", "caller", "varargs", "kwargs", "self", "super"))
_TAKING_IN = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)
_LINE = re.compile(r"(?P<name>[^,]+), line (?P<line>\d+)")


class Fault(Struct, frozen=True, order=True):
    """Be one fault: its line from 1, what is wrong, what to do, and the word it is about.

    ``file`` names another template where the fault stands in what this one takes in; the
    line is then that one's, and 0 where no line is known.
    """

    line: int
    what: str
    fix: str = ""
    word: str = ""
    file: str = ""


def fault_at(where: str, what: str, fix: str, name: str) -> Fault:
    """Make a fault of an error's parts; ``name`` is of the template that was asked about."""
    place = _LINE.match(where)
    line = int(place["line"]) if place else 0
    file = place["name"] if place and place["name"] != name else ""
    word = re.search(r"'(\w+)'", what)
    return Fault(line, what, fix, word[1] if word else "", file)


def faults_of(body: str, name: str, environment: MemoEnvironment) -> tuple[Fault, ...]:
    """List what reading finds in a template's body, in the order of lines.

    ``body`` keeps its line numbers (``split_source``). A part (``_name.md.j2``) may use
    what its includer sets, so that no name of its own is unknown in it.
    """
    try:
        tree = Parser(environment, body, name).parse()
    except TemplateSyntaxError as error:
        return (Fault(error.lineno, f"template error: {error.message}"),)
    found = {
        *_unknown_names(tree, environment, is_part=name.startswith("_")),
        *_unknown_filters(tree, environment),
        *_unknown_templates(tree, environment),
        *_unknown_fields(tree),
    }
    return tuple(sorted(found))


def _unknown_names(
    tree: nodes.Template, environment: MemoEnvironment, *, is_part: bool
) -> Iterator[Fault]:
    if is_part:
        return
    named = list(tree.find_all(nodes.Name))
    known = {*environment.globals, *_GIVEN, *_set_in(tree)}
    asked = {node.name for node in _asked_about(tree)}
    for node in named:
        if node.ctx == "load" and node.name not in known | asked:
            what = f"the name {node.name!r} is unknown"
            yield Fault(node.lineno, what, nearest(node.name, known - _GIVEN), node.name)


def _set_in(tree: nodes.Template) -> Iterator[str]:
    """Name what a template sets itself, takes from another, or is given."""
    for node in tree.find_all(nodes.Name):
        if node.ctx in ("store", "param"):
            yield node.name
    for macro in tree.find_all(nodes.Macro):
        yield macro.name
    for taken in tree.find_all(nodes.Import):
        yield taken.target
    for some in tree.find_all(nodes.FromImport):
        for name in some.names:
            yield name if isinstance(name, str) else name[1]


def _asked_about(tree: nodes.Template) -> Iterator[nodes.Name]:
    """Give the names that are tested before they are used, or have another value at hand."""
    for test in tree.find_all((nodes.Test, nodes.Filter)):
        asks = test.name in ("defined", "undefined", "default", "d")
        if asks and isinstance(test.node, nodes.Name):
            yield test.node


def _unknown_filters(tree: nodes.Template, environment: MemoEnvironment) -> Iterator[Fault]:
    for node in tree.find_all((nodes.Filter, nodes.Test)):
        kind = "filter" if isinstance(node, nodes.Filter) else "test"
        known = environment.filters if kind == "filter" else environment.tests
        if node.name not in known:
            offered = (name for name in known if not name.startswith("_"))
            what = f"there is no {kind} {node.name!r}"
            yield Fault(node.lineno, what, nearest(node.name, offered), node.name)


def _unknown_templates(tree: nodes.Template, environment: MemoEnvironment) -> Iterator[Fault]:
    known = environment.list_templates()
    for node in tree.find_all(_TAKING_IN):
        asked = node.template if isinstance(node, _TAKING_IN) else None
        if getattr(node, "ignore_missing", False) or not isinstance(asked, nodes.Const):
            continue
        name = asked.value
        if isinstance(name, str) and name not in known:
            what = f"there is no template {name!r}"
            yield Fault(node.lineno, what, nearest(name, known), name)


def _unknown_fields(tree: nodes.Template) -> Iterator[Fault]:
    for missing in Scope().missing_in(tree):
        what = f"{missing.of} has no {missing.name!r}"
        yield Fault(missing.line, what, nearest(missing.name, missing.known), missing.name)


def nearest(asked: str, known: Iterable[str]) -> str:
    """Propose the name that is most like the one asked for."""
    names = sorted(set(known))
    near = get_close_matches(asked, names, n=1, cutoff=_NEAR)
    if near:
        return f"Nearest: {near[0]}"
    return f"Known: {', '.join(names[:12])}" if names else ""
