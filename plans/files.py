"""Plan files: reading them with located problems, and writing dates back without touching anything else."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from plans.activity import Activity
from plans.faults import Fault, KeyPath, PlanError, Problem, file_faults
from plans.plan import Plan
from plans.when import Precision, When
from plans.yamltext import YamlFault, YamlText, parse_yaml

MOST_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True)
class PlanFile:
    """A plan and the text it was read from."""

    path: Path
    text: str
    yaml: YamlText
    plan: Plan

    def line(self, activity: str) -> int | None:
        """The line on which an activity begins, from 1."""
        place = self.yaml.keys.get(("activities", activity))
        return None if place is None else place.line


def read_plan(path: Path | str) -> PlanFile:
    """Read a plan file. Raises PlanError with everything that is wrong, each thing at its line and column."""
    path = Path(path)
    return parse_plan(_text_of(path), path)


def parse_plan(text: str, path: Path | str = "plan.yaml") -> PlanFile:
    """As read_plan, from text; `path` is what problems call it."""
    path = Path(path)
    try:
        parsed = parse_yaml(text)
    except YamlFault as error:
        raise PlanError([Problem(str(path), error.line, error.column, error.fault)]) from None
    if parsed.value is None:
        raise PlanError.of_file(path, "empty")
    if not isinstance(parsed.value, dict):
        raise PlanError.of_file(path, "no_plan")
    try:
        return PlanFile(path, text, parsed, Plan.model_validate(parsed.value))
    except ValidationError as error:
        faults = [fault for details in error.errors() for fault in _faults(details)]
        raise PlanError([_located(str(path), parsed, fault) for fault in faults]) from None


def with_dates(file: PlanFile, dates: Mapping[str, When]) -> str:
    """The file's text with these dates in place; comments, order and all else stay as they are.

    A date known to the month keeps the month as its window (`between`).
    """
    edits: list[tuple[int, int, str]] = []
    for key, when in dates.items():
        activity = file.plan.activities[key]
        if when == activity.date:
            continue
        path: KeyPath = ("activities", key)
        place = file.yaml.values.get((*path, "date"))
        lines = [] if place else [f"date: {when}"]
        if _known_to_the_month(activity) and activity.between is None:
            lines.append(f"between: {activity.date}")
        if place:
            edits.append((place.start, place.end, str(when)))
        edits.extend(_insertion(file, path, lines))
    text = file.text
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _known_to_the_month(activity: Activity) -> bool:
    return activity.date is not None and activity.date.precision in (Precision.MONTH, Precision.MONTHS)


def _insertion(file: PlanFile, path: KeyPath, lines: list[str]) -> list[tuple[int, int, str]]:
    """Put the lines before the date, or else first in the mapping at the path, with its own indentation."""
    if not lines:
        return []
    mapping = file.yaml.values[path]
    keys = {p[-1]: place for p, place in file.yaml.keys.items() if p[:-1] == path}
    first = keys.get("date") or min(keys.values(), key=lambda place: place.start)
    ends = ", " if mapping.flow else "\n" + " " * (first.column - 1)
    return [(first.start, first.start, "".join(line + ends for line in lines))]


def _text_of(path: Path) -> str:
    with file_faults(path):
        if path.is_dir():
            raise IsADirectoryError(str(path))
        if path.exists() and not path.is_file():
            raise PlanError.of_file(path, "no_file")
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise PlanError.of_file(path, "too_large", most=MOST_BYTES // 1024 // 1024)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PlanError.of_file(path, "not_text") from None
    if "\x00" in text:
        raise PlanError.of_file(path, "not_text")
    return text


def _faults(details: Any) -> list[Fault]:
    """A pydantic error as faults: our own as they are, pydantic's with its type as the code."""
    context = details.get("ctx", {})
    if details["type"] == "links":
        return list(context["faults"])
    facts = {"value": _short(details["input"])} | context
    return [Fault(details["type"], tuple(details["loc"]), facts)]


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _located(file: str, parsed: YamlText, fault: Fault) -> Problem:
    on_the_key = fault.code in ("extra_forbidden", "unknown_rule", "unknown_column")
    place = parsed.place(_known_path(parsed, fault.path), key=on_the_key)
    if place is None:
        return Problem(file, None, None, fault)
    return Problem(file, place.line, place.column, fault)


def _known_path(parsed: YamlText, path: KeyPath) -> KeyPath:
    """The path without what pydantic adds to it: union members, [key] marks."""
    known: KeyPath = ()
    for part in path:
        if (*known, part) in parsed.values or (*known, part) in parsed.keys:
            known = (*known, part)
    return known
