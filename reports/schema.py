"""The plan file's JSON Schema, and what it says of a place in a file."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from plans.faults import KeyPath
from plans.plan import Plan


@dataclass(frozen=True)
class SchemaPlace:
    """A field of a plan file: what it is called, the path to what it belongs to, and the fields known there."""

    field: str
    owner: KeyPath
    fields: tuple[str, ...]


def plan_schema() -> str:
    """The JSON Schema of a plan file, for editors; the same text on every run."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"} | _schema()
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def place_of(path: KeyPath) -> SchemaPlace:
    """What stands at the path, without the marks that pydantic adds for a choice between several types."""
    known: KeyPath = ()
    options = [_schema()]
    owner_options = options
    for n, part in enumerate(path):
        inner = [step for option in options for step in _step(option, part)]
        if inner or n == len(path) - 1:
            owner_options = options
            known, options = (*known, part), inner or options
    names = [n for n, part in enumerate(known) if isinstance(part, str)]
    last = names[-1] if names else -1
    fields = [name for option in owner_options for name in _fields(option)]
    return SchemaPlace(str(known[last]) if names else "", known[: max(last, 0)], tuple(dict.fromkeys(fields)))


@cache
def _schema() -> dict[str, Any]:
    return Plan.model_json_schema()


def _step(option: dict[str, Any], part: str | int) -> list[dict[str, Any]]:
    """The schemas of what stands under the key or index."""
    option = _resolved(option)
    found = [step for choice in option.get("anyOf", ()) for step in _step(choice, part)]
    if isinstance(part, int):
        items = option.get("items")
        return [*found, items] if isinstance(items, dict) else found
    if part in option.get("properties", {}):
        return [*found, option["properties"][part]]
    more = option.get("additionalProperties")
    return [*found, more] if isinstance(more, dict) else found


def _fields(option: dict[str, Any]) -> list[str]:
    """The fields known to the schema, or to any of those it is a choice between."""
    option = _resolved(option)
    return [*option.get("properties", {}), *(name for one in option.get("anyOf", ()) for name in _fields(one))]


def _resolved(option: dict[str, Any]) -> dict[str, Any]:
    reference = option.get("$ref")
    if reference is None:
        return option
    found: dict[str, Any] = _schema()["$defs"][reference.rsplit("/", 1)[1]]
    return found
