"""Accepting suggestions: they move, as they are, from the plan's suggestions to its dependencies."""

import re
from collections.abc import Collection, Iterable

from pydantic import ValidationError

from plans.activity import Dependency, Sureness
from plans.entries import end_of, indent, indented, lines_of
from plans.faults import PlanError, Problem
from plans.files import PlanFile
from plans.modelfaults import faults_of
from plans.plan import Plan
from plans.yamltext import says

ALL = "all"
_NUMBERS = re.compile(r"([0-9]{1,5})(?:\s*-\s*([0-9]{1,5}))?")
_FIELDS = ("dependencies", "suggestions")


def chosen(plan: Plan, which: str) -> tuple[int, ...]:
    """The numbers, from 1, of the suggestions meant by `1,3`, `2-5`, `stated`, `stated,usual` or `all`.

    Raises ValueError with the part that is none of these, or a number without a suggestion.
    """
    found: set[int] = set()
    for part in (part.strip() for part in which.split(",")):
        found |= set(_meant(plan, part))
    return tuple(sorted(found))


def accepted(plan: Plan, numbers: Iterable[int]) -> Plan:
    """The plan with the suggestions of these numbers, from 1, among its dependencies.

    Raises pydantic's ValidationError if they close a circle.
    """
    taken = _known(plan, numbers)
    moved = tuple(_dependency(plan, n) for n in sorted(taken))
    left = tuple(one for n, one in enumerate(plan.suggestions, 1) if n not in taken)
    changed = {"dependencies": (*plan.dependencies, *moved), "suggestions": left}
    return Plan.model_validate({name: getattr(plan, name) for name in Plan.model_fields} | changed)


def with_accepted(file: PlanFile, numbers: Iterable[int]) -> str:
    """The file's text with the lines of these suggestions under `dependencies`; all else stays as it is.

    Comments beside an entry, or on lines of their own inside it, go with it. Raises PlanError: `cannot_accept`
    where the entries stand on no lines of their own, behind an anchor or in a list in brackets; and if they close
    a circle.
    """
    taken = sorted(_known(file.plan, numbers))
    if not taken:
        return file.text
    try:
        accepted(file.plan, taken)
    except ValidationError as error:
        raise PlanError([Problem(str(file.path), None, None, fault) for fault in faults_of(error)]) from None
    value, cut = file.yaml.value, [lines_of(file, "suggestions", n - 1, "cannot_accept") for n in taken]
    text = file.text
    moved = [text[start:end] for start, end in cut]
    kept = [one for n, one in enumerate(value["suggestions"], 1) if n not in taken]
    wanted = value | {
        "dependencies": [*(value.get("dependencies") or ()), *(value["suggestions"][n - 1] for n in taken)]
    }
    wanted = wanted | {"suggestions": kept} if kept else {k: v for k, v in wanted.items() if k != "suggestions"}
    edits = [*((start, end, "") for start, end in cut), _added(file, moved), *([] if kept else [_heading(file)])]
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    if not says(text, wanted):
        raise PlanError.of_file(file.path, "cannot_accept")
    return text


def _meant(plan: Plan, part: str) -> Collection[int]:
    every = range(1, len(plan.suggestions) + 1)
    if part == ALL:
        return every
    if part in set(Sureness):
        return [n for n in every if plan.suggestions[n - 1].suggested.sure == part]
    found = _NUMBERS.fullmatch(part)
    numbers = range(int(found[1]), int(found[2] or found[1]) + 1) if found is not None else range(0)
    if not numbers or numbers[0] < 1 or numbers[-1] > len(every):
        raise ValueError(part)
    return numbers


def _known(plan: Plan, numbers: Iterable[int]) -> set[int]:
    taken = set(numbers)
    for number in taken:
        if not 1 <= number <= len(plan.suggestions):
            raise ValueError(str(number))
    return taken


def _dependency(plan: Plan, number: int) -> Dependency:
    return Dependency.model_validate(dict(plan.suggestions[number - 1]))


# the file's text


_Edit = tuple[int, int, str]


def _added(file: PlanFile, moved: list[str]) -> _Edit:
    """The lines put after the last dependency, indented like it; under a new heading where there is none."""
    line_end = "\r\n" if "\r\n" in file.text else "\n"
    lines = [line if line.endswith("\n") else line + line_end for line in moved]
    old = file.yaml.values.get(("dependencies",))
    count = len(file.plan.dependencies)
    if old is None:
        before = file.yaml.keys[("suggestions",)].start
        return before, before, f"dependencies:{line_end}{''.join(lines)}{line_end}"
    if not count:
        end = end_of(file, old)
        beside = file.text[old.end : end].rstrip("\r\n")
        return old.start, end, f"{beside.lstrip()}{line_end}{''.join(lines)}"
    last = file.yaml.values.get(("dependencies", count - 1))
    if last is None or old.flow:
        raise PlanError.of_file(file.path, "cannot_accept")
    end = end_of(file, last)
    own = indent(file.text[file.text.rfind("\n", 0, last.start) + 1 :])
    gap = "" if file.text[:end].endswith("\n") else line_end
    return end, end, gap + "".join(indented(line, own) for line in lines)


def _heading(file: PlanFile) -> _Edit:
    """The line that says `suggestions:`, taken away; a comment beside it stays."""
    key = file.yaml.keys[("suggestions",)]
    stop = file.text.find("\n", key.start)
    line = file.text[key.start : stop]
    comment = line.find("#")
    return key.start, key.start + comment if comment >= 0 else stop + 1, ""
