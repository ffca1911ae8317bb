"""What is asked about records before they are changed, as plain values, and how it is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from briefer.desk import Desk
    from briefer.library.record import Kind

# What a sheet asks while it is open; nobody is there for the answers afterwards.
NAME_TOPIC, ID_TOPIC, SEARCH_TOPIC, PLAN_TOPIC = SHEET_TOPICS = (
    "record-name",
    "record-id",
    "merge-search",
    "merge-plan",
)
MOST_LISTED = 300  # of what a sheet lists; more are counted


def on_worker(work: str, *values: object) -> Callable[[Desk], Any]:
    """Name a function of ``work``, which is imported on the worker, and what it is to be given."""

    def call(desk: Desk) -> Any:
        from briefer.ui.places.library.records import work as module

        return getattr(module, work)(desk, *values)

    return call


class Named(NamedTuple):
    """Be a record by its id and what it is called."""

    id: str
    name: str


class NameAsked(NamedTuple):
    """Be what a name would mean: the id that a new record gets, and who is called so already."""

    id: str
    alike: str


class LinkFrom(NamedTuple):
    """Be a record that links to what is to go, and the fields in which it does."""

    kind: Kind
    name: str
    fields: tuple[str, ...]


class DeletionAsked(NamedTuple):
    """Be what deleting records would do."""

    ids: tuple[str, ...]
    names: tuple[str, ...]  # the first of them
    links: tuple[LinkFrom, ...]
    instead: str  # the brief with which the library opens then, where it is another
    unread: tuple[str, ...]  # files that may link to them and can't be read


class RenameAsked(NamedTuple):
    """Be a record that is to be renamed, and how many link to it."""

    record: Named
    can_be_named: bool
    links: int


class Difference(NamedTuple):
    """Be what two records say differently: a field, what stays, and what does not."""

    field: str
    stays: str
    left: str


class MergeAsked(NamedTuple):
    """Be what merging a record into another would do."""

    kept: Named
    gone: Named
    differences: tuple[Difference, ...]
    led: int  # other records, whose links are led to the one kept
