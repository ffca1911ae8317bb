"""Find what the templates that ship say of what is missing.

A marked gap stands in the memo in the memo's words; the window lists it in the user's. Like an
error, it is found by its shape, with {1}, {2} ... where a value is put in.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from pathlib import Path

import jinja2
from jinja2 import nodes

WORDS = "_gap_words.md.j2"  # whose macros word what is missing by the record
MACROS = ("what", "fix")
# Put in by these macros.
PUT_IN = {"each", "{1} month", "{1} months", "{1} to {2} months", "“{1}”"}
Part = str | None  # None stands for what is put in


def find_gap_texts(root: Path) -> set[str]:
    """Find the words of gaps in the templates of the checkout at ``root``."""
    environment = jinja2.Environment(autoescape=False, extensions=["jinja2.ext.do"])
    found = set(PUT_IN)
    for file in sorted((root / "templates").glob("*.j2")):
        template = environment.parse(file.read_text(encoding="utf-8"))
        for call in template.find_all(nodes.Call):
            if isinstance(call.node, nodes.Name) and call.node.name == "gap":
                for said in call.args[:2]:
                    found.update(map(_shape, _of_expression(said, template)))
        if file.name == WORDS:
            for macro in template.find_all(nodes.Macro):
                if macro.name in MACROS:
                    found.update(map(_shape, _of_body(macro.body)))
    return {text for text in found if sum(map(str.isalpha, text)) > 1}


def _shape(parts: Iterable[Part]) -> str:
    text, number = "", 0
    for part in parts:
        number += part is None
        text += f"{{{number}}}" if part is None else part
    return " ".join(text.split())


def _of_expression(said: nodes.Expr, template: nodes.Template) -> Iterator[tuple[Part, ...]]:
    """Give each way in which an expression can come out."""
    if isinstance(said, nodes.Const):
        yield (str(said.value),)
    elif isinstance(said, nodes.Concat):
        ways = (list(_of_expression(each, template)) for each in said.nodes)
        for way in itertools.product(*ways):
            yield tuple(itertools.chain(*way))
    elif isinstance(said, nodes.CondExpr):
        yield from _of_expression(said.expr1, template)
        yield from _of_expression(said.expr2, template) if said.expr2 else ()
    elif isinstance(said, nodes.Name):
        set_to = [
            each.node
            for each in template.find_all(nodes.Assign)
            if isinstance(each.target, nodes.Name) and each.target.name == said.name
        ]
        plain = [each for each in set_to if isinstance(each, nodes.Const)]
        yield from ((str(each.value),) for each in plain)
        if not plain:
            yield (None,)
    else:
        yield (None,)


def _of_body(body: Iterable[nodes.Node]) -> Iterator[tuple[Part, ...]]:
    """Give each way in which a macro's body can come out."""
    ways: list[list[tuple[Part, ...]]] = []
    for node in body:
        if isinstance(node, nodes.Output):
            ways.extend([[_part(each)] for each in node.nodes])
        elif isinstance(node, nodes.If):
            branches = [node.body, *(each.body for each in node.elif_), node.else_]
            ways.append([way for branch in branches for way in _of_body(branch)])
    for way in itertools.product(*ways):
        yield tuple(itertools.chain(*way))


def _part(node: nodes.Node) -> tuple[Part, ...]:
    return (node.data,) if isinstance(node, nodes.TemplateData) else (None,)
