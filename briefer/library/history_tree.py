"""Git trees by hand: a commit rewrites the trees on its paths and no other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import pygit2
from pygit2.enums import FileMode

# A path's content, or None where the file is gone.
Contents = Mapping[str, bytes | None]


def rewritten(
    repository: pygit2.Repository, tree: pygit2.Tree | None, contents: Contents
) -> pygit2.Oid | None:
    """Write a tree with some files changed or gone; None when nothing is left in it.

    Paths are relative to the tree, with forward slashes.
    """
    builder = repository.TreeBuilder(tree) if tree else repository.TreeBuilder()
    folders: dict[str, dict[str, bytes | None]] = defaultdict(dict)
    for path, content in contents.items():
        name, slash, rest = path.partition("/")
        if slash:
            folders[name][rest] = content
        elif content is not None:
            builder.insert(name, repository.create_blob(content), FileMode.BLOB)
        elif builder.get(name) is not None:
            builder.remove(name)
    for name, inside in folders.items():
        held = tree[name] if tree is not None and name in tree else None
        subtree = rewritten(repository, held if isinstance(held, pygit2.Tree) else None, inside)
        if subtree is not None:
            builder.insert(name, subtree, FileMode.TREE)
        elif builder.get(name) is not None:
            builder.remove(name)
    return builder.write() if len(builder) else None


def entry_of(tree: pygit2.Tree | None, path: str) -> pygit2.Oid | None:
    """Find a path's object without reading it; None when the tree has none."""
    try:
        return tree[path].id if tree is not None else None
    except KeyError:
        return None
