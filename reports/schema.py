"""The JSON Schemas of our own files, and what they say of a place in such a file."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from plans.faults import KeyPath
from plans.model import Model
from plans.plan import Plan
from plans.reading.answers import Answers
from scenarios.files import Scenario

_MODELS: dict[str, type[Model]] = {"plan": Plan, "scenario": Scenario, "answers": Answers}


@dataclass(frozen=True)
class SchemaPlace:
    """A field of a file: what it is called, the path to what it belongs to, the fields known there, and the tags
    among which to choose, where the field is one that tells several kinds apart.
    """

    field: str
    owner: KeyPath
    fields: tuple[str, ...]
    tags: tuple[str, ...] = ()


def plan_schema() -> str:
    """The JSON Schema of a plan file, for editors; the same text on every run."""
    return _text("plan")


def scenario_schema() -> str:
    """The JSON Schema of a scenario file, likewise."""
    return _text("scenario")


def place_of(path: KeyPath, of: str = "plan", tag: str | None = None) -> SchemaPlace:
    """What stands at the path in that sort of file, without the marks that pydantic adds for a choice between
    several types. Of several kinds told apart by a tag, only the one with this tag counts.
    """
    known: KeyPath = ()
    options = [_schema(of)]
    owner_options = options
    for n, part in enumerate(path):
        inner = [step for option in options for step in _step(option, part, of)]
        if inner or n == len(path) - 1:
            owner_options = options
            known, options = (*known, part), _tagged(inner, tag) or options
    names = [n for n, part in enumerate(known) if isinstance(part, str)]
    last = names[-1] if names else -1
    fields = [name for option in owner_options for name in _fields(option, of)]
    return SchemaPlace(
        str(known[last]) if names else "",
        known[: max(last, 0)],
        tuple(dict.fromkeys(fields)),
        tuple(option["const"] for option in options if "const" in option),
    )


@cache
def _schema(of: str) -> dict[str, Any]:
    return _MODELS[of].model_json_schema()


def _text(of: str) -> str:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"} | _schema(of)
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def _step(option: dict[str, Any], part: str | int, of: str) -> list[dict[str, Any]]:
    """The schemas of what stands under the key or index."""
    option = _resolved(option, of)
    found = [step for choice in _choices(option) for step in _step(choice, part, of)]
    if isinstance(part, int):
        items = option.get("items")
        return [*found, items] if isinstance(items, dict) else found
    if part in option.get("properties", {}):
        return [*found, option["properties"][part]]
    more = option.get("additionalProperties")
    return [*found, more] if isinstance(more, dict) else found


def _fields(option: dict[str, Any], of: str) -> list[str]:
    """The fields known to the schema, or to any of those it is a choice between."""
    option = _resolved(option, of)
    return [*option.get("properties", {}), *(name for one in _choices(option) for name in _fields(one, of))]


def _choices(option: dict[str, Any]) -> list[dict[str, Any]]:
    return [*option.get("anyOf", ()), *option.get("oneOf", ())]


def _tagged(options: list[dict[str, Any]], tag: str | None) -> list[dict[str, Any]]:
    """The options, but of several kinds only the one with the tag."""
    mappings = [option.get("discriminator", {}).get("mapping", {}) for option in options]
    chosen = [{"$ref": mapping[tag]} for mapping in mappings if tag in mapping]
    return chosen or options


def _resolved(option: dict[str, Any], of: str) -> dict[str, Any]:
    reference = option.get("$ref")
    if reference is None:
        return option
    found: dict[str, Any] = _schema(of)["$defs"][reference.rsplit("/", 1)[1]]
    return found
