"""Find what errors and problems say, in the source below the window.

The core words its errors itself, in English. What stands in them as literals becomes a text of
the context ``Errors``, with {1}, {2} ... where a value is put in; the window finds the text of
an error by that shape (``briefer/ui/core_words.py``).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

CONTEXT = "Errors"
ROOMS = ("errors.py", "paths.py", "library", "briefing", "memo", "sources", "desk", "ui")
# Functions beside the errors' classes, with the places of their sentences.
PROBLEM = {"Problem": ((3, "problem"), (4, "fix"))}
ERROR = ((0, "what"), (-1, "fix"))
_FEWEST = 4  # letters of its own, for a text to be told from others by


def find_error_texts(root: Path) -> set[str]:
    """Find what the errors of the checkout at ``root`` say."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in _files(root / "briefer")]
    family = _family(trees)
    return {
        text
        for tree in trees
        for function in _functions(tree)
        for said in _said(function, family)
        for text in _shapes(said, function)
        if sum(map(str.isalpha, text)) >= _FEWEST
    }


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


def _functions(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """Give each function with the class it stands in, and what stands outside of any."""
    yield tree, ""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for part in node.body:
                if isinstance(part, ast.FunctionDef):
                    yield part, node.name
        elif isinstance(node, ast.FunctionDef):
            yield node, ""


def _said(function: tuple[ast.AST, str], family: set[str]) -> Iterator[ast.expr]:
    """Give the sentences handed to an error or a problem."""
    body, owner = function
    for call in (node for node in ast.walk(body) if isinstance(node, ast.Call)):
        name = getattr(call.func, "id", "") or getattr(call.func, "attr", "")
        base = owner in family and name == "__init__"
        for at, keyword in ERROR if name in family or base else PROBLEM.get(name, ()):
            if 0 <= at < len(call.args):
                yield call.args[at]
            yield from (given.value for given in call.keywords if given.arg == keyword)


def _shapes(said: ast.expr, function: tuple[ast.AST, str]) -> Iterator[str]:
    """Give a sentence's shapes: its literals, with a number where a value stands."""
    for parts in _parts(said, function, deep=True):
        text, number = "", 0
        for part in parts:
            number += part is None
            text += f"{{{number}}}" if part is None else part
        if text.strip():
            yield text


def _parts(
    said: ast.expr, function: tuple[ast.AST, str], *, deep: bool
) -> Iterator[tuple[str | None, ...]]:
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
        for node in ast.walk(function[0]):
            named = isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
            if named and isinstance(node, ast.Assign) and _is(node.targets[0], said.id):
                yield from _parts(node.value, function, deep=False)


def _is(target: ast.expr, name: str) -> bool:
    return isinstance(target, ast.Name) and target.id == name
