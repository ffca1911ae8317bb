"""Find what errors and problems say, in the source below the window.

The core words its errors itself, in English. What stands in them as literals becomes a text of
the context ``Core``, with {1}, {2} ... where a value is put in; the window finds the text of
an error by that shape (``briefer/ui/core_words.py``).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CONTEXT = "Core"
ROOMS = ("errors.py", "paths.py", "library", "briefing", "memo", "sources", "desk", "ui")
# The sentences that are handed to a call, by place and name; any error of the family has ERROR.
ERROR = ((0, "what"), (-1, "fix"))
HANDED = {
    "Problem": ((3, "problem"), (4, "fix")),
    "Fault": ((1, "what"), (2, "fix")),
    "WrongField": ((1, "problem"), (2, "fix")),
    "FrontMatterError": ((0, "problem"), (2, "fix")),
    "_wrong": ((2, "fix"),),
    "NoOrdinaryFile": ((0, "why"),),
    "keep_from_changes": ((0, "reason"),),
}
OF_A_PART = "_wrong"  # its second sentence goes on after the part's name
ROW = 3  # of a check: the field, what is wrong with it, and what to do
PAIRS = ("_in_plain_words", "_newer")  # give what is wrong with a part, and what to do
OF_A_FILE = ("_wrong_name", "wrong_id", "wrong_link", "fault_of_copy")  # the same of a file
# How a field's faults name the part that they are of; put together in a loop.
PARTS = {"{1} of part {2} of {3}", "part {1} of {2}"}
TABLE = "_EXPECTED_WORDS"  # what it looks such pairs up in
_FEWEST = 4  # letters of its own, for a text to be told from others by


class Body(NamedTuple):
    """Be a function, or a whole file, with its class and its file."""

    node: ast.AST
    owner: str
    tree: ast.Module


def find_error_texts(root: Path) -> set[str]:
    """Find what the errors of the checkout at ``root`` say."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in _files(root / "briefer")]
    family = _family(trees)
    found = {
        text
        for tree in trees
        for function in _bodies(tree)
        for said in _said(function, family)
        for text in (*_shapes(said, function), *_looked_up(said, tree))
        if sum(map(str.isalpha, text)) >= _FEWEST and not text.startswith("<")
    }
    return found | PARTS


def _files(package: Path) -> Iterator[Path]:
    for room in ROOMS:
        place = package / room
        yield from sorted(place.rglob("*.py")) if place.is_dir() else [place] * place.is_file()


def _family(trees: list[ast.Module]) -> set[str]:
    """Name BrieferError and every class made of it."""
    classes = [n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.ClassDef)]
    family, before = {"BrieferError"}, 0
    while len(family) > before:
        before = len(family)
        for each in classes:
            if any(isinstance(base, ast.Name) and base.id in family for base in each.bases):
                family.add(each.name)
    return family


def _bodies(tree: ast.Module) -> Iterator[Body]:
    """Give each function with the class it stands in, and what stands outside of any."""
    yield Body(tree, "", tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for part in node.body:
                if isinstance(part, ast.FunctionDef):
                    yield Body(part, node.name, tree)
        elif isinstance(node, ast.FunctionDef):
            yield Body(node, "", tree)


def _said(body: Body, family: set[str]) -> Iterator[ast.expr]:
    """Give the sentences handed to an error or a problem."""
    for node in ast.walk(body.node):
        if isinstance(node, ast.Call):
            yield from _handed(node, body.owner, family)
        elif isinstance(node, ast.Yield):
            row = node.value.elts if isinstance(node.value, ast.Tuple) else []
            yield from row[1:] if len(row) == ROW else ()
        elif isinstance(node, ast.Return | ast.Assign):
            name = getattr(body.node, "name", "")
            yield from _pair(node.value) if name in PAIRS else ()
            yield from _pair_of_a_file(node.value) if name in OF_A_FILE else ()
        if isinstance(node, ast.Assign) and _is(node.targets[0], TABLE):
            for pair in node.value.values if isinstance(node.value, ast.Dict) else ():
                yield from _pair(pair)


def _handed(call: ast.Call, owner: str, family: set[str]) -> Iterator[ast.expr]:
    name = getattr(call.func, "id", "") or getattr(call.func, "attr", "")
    is_error = name in family or (owner in family and name == "__init__")
    for at, keyword in ERROR if is_error else HANDED.get(name, ()):
        if 0 <= at < len(call.args):
            yield call.args[at]
        yield from (given.value for given in call.keywords if given.arg == keyword)
    if name == OF_A_PART and len(call.args) > 1:
        yield _after_a_part(call.args[1])


def _pair(value: ast.expr | None) -> Iterator[ast.expr]:
    """Give both sentences of a pair, or what one of them is set to before."""
    if isinstance(value, ast.Tuple) and len(value.elts) == len(("problem", "fix")):
        yield _after_a_part(value.elts[0])
        yield value.elts[1]


def _pair_of_a_file(value: ast.expr | None) -> Iterator[ast.expr]:
    """Give both sentences of a pair, also of one that is given for one of two cases."""
    if isinstance(value, ast.IfExp):
        yield from _pair_of_a_file(value.body)
        yield from _pair_of_a_file(value.orelse)
    elif isinstance(value, ast.Tuple):
        yield from value.elts


def _after_a_part(said: ast.expr) -> ast.expr:
    return ast.BinOp(ast.parse('f"{part} "', mode="eval").body, ast.Add(), said)


def _looked_up(said: ast.expr, tree: ast.Module) -> Iterator[str]:
    """Give what a table of the file may put into a sentence."""
    named = {n.id for n in ast.walk(said) if isinstance(n, ast.Name)}
    for node in tree.body:
        if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Dict):
            continue
        if any(_is(node.targets[0], name) for name in named):
            for value in node.value.values:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield value.value


def _shapes(said: ast.expr, function: Body) -> Iterator[str]:
    """Give a sentence's shapes: its literals, with a number where a value stands."""
    for parts in _parts(said, function, deep=True):
        text, number = "", 0
        for part in parts:
            number += part is None
            text += f"{{{number}}}" if part is None else part
        if text.strip():
            yield text


def _parts(said: ast.expr, function: Body, *, deep: bool) -> Iterator[tuple[str | None, ...]]:
    """Give the literals of an expression in order, None for what is put in."""
    if isinstance(said, ast.Constant) and isinstance(said.value, str):
        yield (said.value,)
    elif isinstance(said, ast.JoinedStr):
        literals = (part.value if isinstance(part, ast.Constant) else None for part in said.values)
        yield tuple(part if part is None else str(part) for part in literals)
    elif isinstance(said, ast.IfExp):
        yield from _parts(said.body, function, deep=deep)
        yield from _parts(said.orelse, function, deep=deep)
    elif isinstance(said, ast.BinOp) and isinstance(said.op, ast.Add):
        for left in _parts(said.left, function, deep=deep):
            for right in _parts(said.right, function, deep=deep):
                yield (*left, *right)
    elif isinstance(said, ast.Name) and deep:
        for node in (*ast.walk(function.node), *function.tree.body):
            named = isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
            if named and isinstance(node, ast.Assign) and _is(node.targets[0], said.id):
                yield from _parts(node.value, function, deep=False)


def _is(target: ast.expr, name: str) -> bool:
    return isinstance(target, ast.Name) and target.id == name
