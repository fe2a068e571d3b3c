"""The sorts of files that are ours, and what their faults are called."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from plans.layout import laid_out


@dataclass(frozen=True)
class FileSort:
    """A sort of file: what faults call it, and their codes for an empty one and for something else.

    A file has the field `own`; one that has `foreign` in its place is of the other sort, and `mistaken` says so.
    `tagged` is the list whose members are of several kinds, told apart by a tag: pydantic puts the tag into the
    paths of its errors, where the file has none. `prepare` makes what the model takes of what the file says.
    """

    name: str
    empty: str
    other: str
    own: str
    foreign: str
    mistaken: str
    tagged: str | None = None
    prepare: Callable[[Mapping[str, Any]], Mapping[str, Any]] = dict


PLAN_FILE = FileSort(
    "plan",
    empty="empty",
    other="no_plan",
    own="activities",
    foreign="base",
    mistaken="is_scenario",
    prepare=laid_out,
)
