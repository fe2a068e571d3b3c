"""What pydantic found wrong with a file, as faults; and what else is wrong in it, beside what it found first."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from pydantic import BaseModel, ValidationError

from plans.faults import Fault, KeyPath
from plans.filesort import PLAN_FILE, FileSort

_ROWS = ("activities", "bodies", "people")
_IN_A_ROW = 3
"""So many keys lead to a value of a row: its part of the file, its own, and the value's."""


def faults_of(error: ValidationError, sort: FileSort = PLAN_FILE) -> list[Fault]:
    """What pydantic found wrong, as faults of that sort of file."""
    return [fault for details in error.errors() for fault in _faults(details, sort)]


def _faults(details: Any, sort: FileSort) -> list[Fault]:
    """A pydantic error as faults: our own as they are, pydantic's with its type as the code."""
    context = details.get("ctx", {})
    if details["type"] == "links":
        return list(context["faults"])
    facts = {"value": _short(details["input"])} | context
    path: KeyPath = tuple(details["loc"])
    if details["type"].startswith("union_tag"):
        path = (*path, context["discriminator"].strip("'"))
        facts |= {"value": context.get("tag", "")}
    elif sort.tagged is not None and path[:1] == (sort.tagged,) and len(path) > 2:
        facts["tag"] = path[2]
        path = (*path[:2], *path[3:])
    return [Fault(details["type"], path, facts, sort.name)]


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 60 else text[:57] + "…"


def beside(error: ValidationError, model: type[BaseModel], value: Any, sort: FileSort) -> Iterator[Fault]:
    """What else is wrong in single values, where a file could not be made ready for the model."""
    known = {fault.path for fault in faults_of(error, sort)}
    try:
        model.model_validate(value)
    except ValidationError as other:
        of_values = [details for details in other.errors() if details["type"] != "links"]
        found = [fault for details in of_values for fault in _faults(details, sort)]
        yield from (fault for fault in found if fault.path not in known and len(fault.path) > 1)


def beyond(error: ValidationError, model: type[BaseModel], value: Any, sort: FileSort) -> list[Fault]:
    """What is wrong in how the parts of the file fit together, but in rows that have wrong values themselves.

    Nothing where more is wrong than single values of rows: what is missing would be told as unknown elsewhere.
    """
    pruned, paths = deepcopy(value), [details["loc"] for details in error.errors()]
    if not all(_pruned(pruned, path) for path in paths):
        return []
    wrong = {path[: _IN_A_ROW - 1] for path in paths}
    try:
        model.model_validate(pruned)
    except ValidationError as other:
        if all(details["type"] == "links" for details in other.errors()):
            return [fault for fault in faults_of(other, sort) if fault.path[: _IN_A_ROW - 1] not in wrong]
    return []


def _pruned(value: Any, path: KeyPath) -> bool:
    """Whether the value at the path, or the nearest above it that stands there, could be taken out of a row."""
    above: list[tuple[Any, Any]] = []
    for part in path:
        if not isinstance(value, dict) or part not in value:
            break
        above.append((value, part))
        value = value[part]
    if len(above) < _IN_A_ROW or path[0] not in _ROWS:
        return False
    mapping, key = above[-1]
    del mapping[key]
    return True
