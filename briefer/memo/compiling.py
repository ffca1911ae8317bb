"""How templates are found and compiled: bounded, and printing markers alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, Environment, TemplateNotFound, nodes
from jinja2.compiler import CodeGenerator
from jinja2.visitor import NodeTransformer

from briefer.memo.printed import without_reserved
from briefer.memo.template import SUFFIX, read_source, split_source
from briefer.paths import built_in_templates


class Bounding(NodeTransformer):
    """Count the turns of every loop, and join texts with ``~`` by their markers."""

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - Jinja's own naming
        """Have the loop's items counted."""
        self.generic_visit(node)
        node.iter = nodes.Filter(node.iter, "_counted", [], [], None, None, lineno=node.lineno)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802 - Jinja's own naming
        """Have the pieces joined by the environment."""
        self.generic_visit(node)
        pieces = nodes.List(node.nodes, lineno=node.lineno)
        return nodes.Filter(pieces, "_joined", [], [], None, None, lineno=node.lineno)


class Folders(BaseLoader):
    """Load templates from folders in order; line numbers count the front matter in."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self.folders = tuple(folders)

    def get_source(
        self,
        environment: Environment,  # noqa: ARG002 - the loader's signature is Jinja's
        template: str,
    ) -> tuple[str, str, Callable[[], bool]]:
        """Give a template's text without its front matter."""
        if "/" not in template and "\\" not in template and template.endswith(SUFFIX):
            for folder in self.folders:
                path = folder / template
                if path.is_file():
                    return _body(path), template, lambda: True
        raise TemplateNotFound(template)

    def list_templates(self) -> list[str]:
        """List every template and partial by its file name."""
        return sorted({p.name for folder in self.folders for p in folder.glob(f"*{SUFFIX}")})


def ships(template: str, source: str) -> bool:
    """Say whether a template's text is that of the one of its name that ships."""
    path = built_in_templates() / template
    return path.is_file() and _body(path) == source


def _body(path: Path) -> str:
    _, body = split_source(read_source(path), path.name)
    return without_reserved(body)


class MarkingCode(CodeGenerator):
    """Print through the environment, which makes markers: nothing is left to escape."""

    def _make_finalize(self) -> CodeGenerator._FinalizeInfo:
        return self._FinalizeInfo(None, "environment.printed(")

    def _output_child_pre(self, *given: Any) -> None:
        self.write(given[2].src)

    def _output_child_post(self, *_: object) -> None:
        self.write(")")
