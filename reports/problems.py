"""What is wrong with a file, as one line a thing: where, what, and what to do."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from plans.faults import Fault, KeyPath, PlanError, Problem
from plans.lag import Lag
from plans.links import nearest
from plans.when import parse_when
from reports.grammar import Grammar, Known, capital
from reports.languages import words
from reports.schema import SchemaPlace, place_of
from reports.words import FaultWords

_LONGEST = 60
_BARE = ("{", "[")
_OF_VALUES = frozenset(
    {"bad_date", "bad_time", "bad_lag", "bad_pattern", "enum", "literal_error", "string_type", "int_type"}
    | {"int_parsing", "bool_type", "bool_parsing", "tuple_type", "dict_type", "not_exact", "not_a_day"}
    | {"union_tag_invalid"}
)
"""The faults of a value of the wrong sort: where there is none at all, that is what to say."""
_LISTS_OF_MAPPINGS = {("changes",), ("dependencies",), ("suggestions",), ("absences",), ("closed",)}


def problem_text(problem: Problem, language: str = "sv") -> str:
    """`plan.yaml:15:12: 2023-04-31 finns inte i kalendern. Rätta datumet.`"""
    told = words(language)
    return f"{problem.place}: {fault_text(problem.fault, told.problems, told.grammar)}"


def problems_text(error: PlanError, language: str = "sv") -> list[str]:
    """A line for each thing that is wrong, in the order of the file; only the most helpful of those at a place
    that may be one of several things.
    """
    chosen: dict[object, Problem] = {}
    for problem in error.problems:
        place = _choice(problem)
        if place not in chosen or _help(problem) > _help(chosen[place]):
            chosen[place] = problem
    return list(dict.fromkeys(problem_text(problem, language) for problem in chosen.values()))


def fault_text(fault: Fault, told: FaultWords, grammar: Grammar) -> str:
    """What is wrong and what to do, without the place."""
    template = told.faults.get(_code(fault), told.unknown)
    if _code(fault) == "included":
        fault = replace(fault, path=next(_choices(fault.path)))
    return capital(template.format_map(Known(_facts(fault, told, grammar))))


def _code(fault: Fault) -> str:
    if fault.code == "bad_date" and _is_doubtful(str(fault.facts.get("value", ""))):
        return "doubtful_date"
    if _is_empty(fault):
        return "union_tag_not_found" if fault.code == "union_tag_invalid" else "no_value"
    if fault.code == "tuple_type" and fault.path[-1:] in _LISTS_OF_MAPPINGS:
        return "list_of_mappings"
    if _is_choice(fault.path) and fault.code in ("string_type", "model_type"):
        return "included"
    return fault.code


def _is_empty(fault: Fault) -> bool:
    return fault.code in _OF_VALUES and str(fault.facts.get("value", "?")) in ("None", "")


def _is_doubtful(value: str) -> bool:
    try:
        return parse_when(value).uncertain
    except ValueError:
        return False


def _facts(fault: Fault, told: FaultWords, grammar: Grammar) -> dict[str, str]:
    place = place_of(fault.path, fault.of, fault.facts.get("tag"))
    plain = _shown(fault.facts.get("value", ""))
    expected = re.findall(r"'([^']*)'", str(fault.facts.get("expected", ""))) or list(place.tags)
    near = str(fault.facts.get("near", "")) or _near(fault, place, expected)
    return {key: _told(value, grammar) for key, value in fault.facts.items()} | {
        "plain": plain,
        "value": _value(plain, told),
        "field": place.field,
        "subject": _subject(fault.path, place, told),
        "thing": _owner(fault.path, fault.of, told),
        "owner": _owner(place.owner, fault.of, told),
        "expected": grammar.listed(expected, most=len(expected)),
        "near": told.near.format(_either(near.split(", "), told)) if near else "",
        "why": _why(fault, told),
    }


def _told(value: Any, grammar: Grammar) -> str:
    if isinstance(value, float):
        return str(value).replace(".", grammar.decimal)
    return grammar.lag(value) if isinstance(value, Lag) else str(value)


def _subject(path: KeyPath, place: SchemaPlace, told: FaultWords) -> str:
    """`fältet title`, `värde nr 2 i bodies`."""
    if path and isinstance(path[-1], int):
        return told.item.format(number=path[-1] + 1, field=place.field)
    return told.subject.format(field=place.field)


def _shown(value: Any) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _value(plain: str, told: FaultWords) -> str:
    if plain in ("None", ""):
        return told.values["None"]
    return told.values[plain[0]] if plain[0] in _BARE else told.values["quoted"].format(plain)


def _near(fault: Fault, place: SchemaPlace, expected: list[str]) -> str:
    if fault.code == "extra_forbidden":
        return nearest(place.field, place.fields)
    value = str(fault.facts.get("value", ""))
    return nearest(value, expected) if expected and not value.startswith(_BARE) else ""


def _either(names: list[str], told: FaultWords) -> str:
    """`a`, `a eller b`, `a, b eller c`."""
    return f" {told.either} ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def _owner(path: KeyPath, of: str, told: FaultWords) -> str:
    """`planen`, `aktiviteten ks`, `latest i aktiviteten ks`, `ändring nr 3`."""
    if path[:1] == ("calendar",) and len(path) > 1:
        path = path[1:]
    head = str(path[0]) if path else of
    named = told.parts.get(head)
    if named is None:
        return told.inside.format(part=".".join(map(str, path)), owner=told.parts[of])
    if "{}" in named and len(path) < 2:
        return told.subject.format(field=head)
    owner = named.format(path[1] + 1 if isinstance(path[1], int) else path[1]) if "{}" in named else named
    rest = [str(part) for part in path[2 if "{}" in named else 1 :] if isinstance(part, str)]
    return told.inside.format(part=".".join(rest), owner=owner) if rest else owner


def _why(fault: Fault, told: FaultWords) -> str:
    said = str(fault.facts.get("why", ""))
    table = told.yaml if fault.code == "yaml_syntax" else told.system
    return next(text for sign, text in table.items() if sign in said).format(why=said)


def _is_choice(path: KeyPath) -> bool:
    return next(_choices(path), None) is not None


def _choices(path: KeyPath) -> Iterator[KeyPath]:
    """The part of the path up to where a value may be one of several things."""
    if len(path) > 4 and path[0] == "bodies" and path[2] == "includes":
        yield path[:4]


def _choice(problem: Problem) -> object:
    fault = problem.fault
    for path in _choices(fault.path):
        return path
    return (problem.place, fault.code, fault.path)


def _help(problem: Problem) -> int:
    """What says most: a wrong name, then a missing one, then a wrong value, then the wrong sort of thing."""
    order = ("string_type", "model_type", "enum", "missing", "extra_forbidden")
    code = problem.fault.code
    return order.index(code) if code in order else len(order)
