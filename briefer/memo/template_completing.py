"""What can be written where the cursor stands in a template."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from jinja2 import TemplateSyntaxError, nodes
from jinja2.parser import Parser
from msgspec import Struct

from briefer.memo.template_names import Group, Name, offered, owner_of
from briefer.memo.template_scope import Scope
from briefer.memo.template_types import VALUE, Shape, fields_of

if TYPE_CHECKING:
    from briefer.memo.environment import MemoEnvironment

_WORD = re.compile(r"[A-Za-z_][\w.\[\]]*\.?$|$")
_INSIDE = re.compile(r"\{[{%](?:(?![}%]\}).)*$", re.DOTALL)
_FOR = r"\{%-?\s*for\s+(?P<each>\w+)\s+in\s+(?P<over>.*?)\s*(?:if\s.*?)?-?%\}"
_SET = r"\{%-?\s*set\s+(?P<name>\w+)\s*=\s*(?P<value>.*?)\s*-?%\}"
_NAMING = re.compile(f"{_FOR}|{_SET}", re.DOTALL)


class Completions(Struct, frozen=True):
    """Be what fits at a place: where the word begun there starts, and the names that fit.

    Of each name ``path`` is what takes the place of the word.
    """

    start: int
    names: tuple[Name, ...] = ()


def completions(text: str, at: int, environment: MemoEnvironment) -> Completions:
    """Name what fits at a place of a template's text; nothing outside ``{{ }}`` and ``{% %}``."""
    before = text[:at]
    if not _INSIDE.search(before):
        return Completions(at)
    found = _WORD.search(before)
    word = found[0] if found else ""
    led = before[: at - len(word)].rstrip()
    owner, _, begun = word.rpartition(".")
    start = at - len(begun)
    names: Iterable[Name]
    if owner:
        names = _fields(_shape_of(owner, before, environment))
    elif led.endswith("|"):
        names = _offered(environment, ("filter",))
    elif re.search(r"\bis(?:\s+not)?$", led):
        names = _offered(environment, ("test",))
    else:
        names = (*_set_before(before), *_offered(environment, ("value", "function")))
    lowered = begun.lower()
    fitting = (name for name in names if name.path.lower().startswith(lowered))
    return Completions(start, tuple({name.path: name for name in fitting}.values()))


def _fields(shape: Shape) -> Iterator[Name]:
    for name, field in fields_of(shape.owner).items() if shape.owner else ():
        key = f"{owner_of(shape.owner, name).__name__}.{name}" if shape.owner else name
        yield Name(name, key, "value", field.sort, name)


def _offered(environment: MemoEnvironment, groups: Iterable[Group]) -> list[Name]:
    found = [one for one in offered(environment) if one[0] in groups]
    return [Name(name, f"{group}.{name}", group, "value", name) for group, name in sorted(found)]


def _set_before(before: str) -> Iterator[Name]:
    """Name what loops and sets above have named; the nearest comes first."""
    for found in reversed(list(_NAMING.finditer(before))):
        name = found["each"] or found["name"]
        yield Name(name, "own", "value", "value", name)


def _shape_of(path: str, before: str, environment: MemoEnvironment) -> Shape:
    """Follow a path through the loops and sets that stand above it."""
    scope = Scope()
    for found in _NAMING.finditer(before):
        shape = _shape(scope, found["over"] or found["value"], environment)
        over = found["each"] is not None
        scope.name(found["each"] or found["name"], (shape.item or VALUE) if over else shape)
    return _shape(scope, path, environment)


def _shape(scope: Scope, expression: str, environment: MemoEnvironment) -> Shape:
    try:
        tree = Parser(environment, f"{{{{ {expression} }}}}").parse()
    except TemplateSyntaxError:
        return VALUE
    output = tree.body[0] if tree.body else None
    return scope.shape(output.nodes[0]) if isinstance(output, nodes.Output) else VALUE
