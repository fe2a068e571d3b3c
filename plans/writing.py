"""A plan as the text of a plan file, laid out for people: an activity a block, a body a line, with comments."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from textwrap import wrap
from typing import Any

import yaml

from plans.faults import KeyPath
from plans.plan import Plan
from plans.yamltext import NULLS

Comments = Mapping[KeyPath, Sequence[str]]
"""What is to be said above what stands at a path: `("activities", "ks")`, or `()` for the head of the file."""

_WIDTH, _ENDLESS = 110, 2**30
_INDENT = "  "
_BREAKS = frozenset("\n\r\x85\u2028\u2029")
_LONGEST_KEY = 1000
"""YAML has keys on a line of their own up to 1,024 characters."""
_APART = (
    "bodies",
    "people",
    "limits",
    "goals",
    "phases",
    "activities",
    "questions",
    "dependencies",
    "suggestions",
    "absences",
    "rules",
)
"""The parts with an empty line before them."""
_ALWAYS = {"title": None, "kind": "meeting"}
"""What is written of an activity also where it is the usual."""


def plan_text(plan: Plan, comments: Comments | None = None) -> str:
    """The text of a plan file that holds the plan, and the comments; read again it is the same plan."""
    comments = comments or {}
    parts = plan.model_dump(mode="json", exclude_defaults=True) | {"format": plan.format}
    parts["activities"] = {
        key: {name: row[name] for name in dict.fromkeys((*_ALWAYS, *row)) if name in row}
        for key, row in (
            (key, {**_usual(row), **dumped})
            for (key, row), dumped in zip(plan.activities.items(), parts["activities"].values(), strict=True)
        )
    }
    lines = [*_comment(comments.get((), ()), ""), *([""] if comments.get(()) else [])]
    for name in ("format", *(name for name in type(plan).model_fields if name != "format")):
        if name in parts:
            lines += _part(name, parts[name], comments)
    return "\n".join(lines) + "\n"


def part_lines(plan: Plan, name: str) -> list[str]:
    """The lines of one part of the plan, to stand in a plan file; none if the plan has no such part."""
    parts = plan.model_dump(mode="json", exclude_defaults=True)
    return list(_part(name, parts[name], {})) if name in parts else []


def _usual(row: Any) -> dict[str, Any]:
    return {"title": row.title, "kind": row.kind.value}


def _part(name: str, value: Any, comments: Comments) -> Iterator[str]:
    if name in _APART:
        yield ""
    yield from _comment(comments.get((name,), ()), "")
    if name in ("activities", "goals"):
        yield f"{name}:"
        for key, fields in value.items():
            yield ""
            yield from _comment(comments.get((name, key), ()), _INDENT)
            yield from _pair(key, _MORE, _INDENT)
            yield from _fields(fields, _INDENT * 2)
    elif isinstance(value, dict) and name in ("bodies", "people", "phases", "rules"):
        yield f"{name}:"
        for key, fields in value.items():
            yield from _comment(comments.get((name, key), ()), _INDENT)
            yield from _pair(key, fields, _INDENT)
    elif isinstance(value, list):
        yield f"{name}:"
        for n, item in enumerate(value):
            yield from _comment(comments.get((name, n), ()), _INDENT)
            yield f"{_INDENT}- {one_line(_reason_last(item))}"
    elif isinstance(value, dict):
        yield f"{name}:"
        yield from _fields(value, _INDENT)
    else:
        yield f"{name}: {one_line(value)}"


def _fields(fields: Mapping[str, Any], indent: str) -> Iterator[str]:
    """A line a field; what the source's own columns hold gets a line each."""
    for name, value in fields.items():
        if name in ("columns", "people") and isinstance(value, dict) and value:
            yield f"{indent}{name}:"
            for key, text in value.items():
                yield from _pair(key, text, indent + _INDENT)
        else:
            yield from _pair(name, value, indent)


def _reason_last(item: Any) -> Any:
    """What it says, and then why."""
    return {key: item[key] for key in sorted(item, key="because".__eq__)} if isinstance(item, dict) else item


_MORE = object()
"""The value follows on lines of its own."""


def _pair(key: str, value: object, indent: str) -> Iterator[str]:
    written = one_line(key)
    said = "" if value is _MORE else f" {one_line(value)}"
    if len(written) > _LONGEST_KEY:
        yield f"{indent}? {written}"
        yield f"{indent}:{said}"
    else:
        yield f"{indent}{written}:{said}"


def _comment(texts: Iterable[str], indent: str) -> Iterator[str]:
    for text in texts:
        yield from remark(text, indent)


def remark(text: str, indent: str) -> Iterator[str]:
    """The text as a comment, in as many lines as it takes."""
    plain = "".join(character if character.isprintable() else " " for character in text)
    for n, line in enumerate(wrap(plain, _WIDTH - len(indent) - 4, break_on_hyphens=False) or [""]):
        yield f"{indent}#{' ' if line else ''}{'  ' if n else ''}{line}"


class _Plain(yaml.SafeDumper):
    """Writes every scalar as it is read: as text, without quotes where it needs none."""

    yaml_implicit_resolvers: dict[str, Any] = {}

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        """A text that comes twice is written twice."""
        return True


_STR = "tag:yaml.org,2002:str"


def _of_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar(_STR, text, style='"' if text in NULLS or _BREAKS & set(text) else None)


def _of_other(dumper: yaml.SafeDumper, value: object) -> yaml.ScalarNode:
    said = "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
    return dumper.represent_scalar(_STR, said)


_Plain.add_representer(str, _of_text)
for _kind in (type(None), bool, int, float):
    _Plain.add_representer(_kind, _of_other)


def one_line(value: object) -> str:
    """The value as YAML on one line."""
    options: dict[str, Any] = {"default_flow_style": True, "sort_keys": False, "allow_unicode": True}
    text: str = yaml.dump(value, Dumper=_Plain, width=_ENDLESS, **options)
    return text.removesuffix("\n...\n").removesuffix("\n")
