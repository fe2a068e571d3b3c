"""Plan files: reading them with located problems, and writing dates back without touching anything else."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from plans.faults import Fault, KeyPath, PlanError, Problem, file_faults
from plans.plan import Plan
from plans.when import When
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
        problems = [_located(str(path), parsed, fault) for fault in faults]
        raise PlanError(sorted(problems, key=lambda p: (p.line or 0, p.column or 0))) from None


def with_dates(file: PlanFile, dates: Mapping[str, When]) -> str:
    """The file's text with these dates in place; comments, order and all else stay as they are.

    A date known to the month keeps the month as its window (`between`). Raises PlanError `cannot_edit` where
    a date cannot be changed alone: behind an anchor, or in a mapping written with `?`.
    """
    edits: list[_Edit] = []
    wanted = dict(file.yaml.value["activities"])
    for key, when in dates.items():
        activity = file.plan.activities[key]
        if when == activity.date:
            continue
        said = {"date": str(when)}
        if activity.date is not None and not activity.date.exact and activity.between is None:
            said = {"between": str(replace(activity.date, uncertain=False))} | said
        edits.extend(_edits(file, ("activities", key), said))
        wanted[key] = wanted[key] | said
    text = file.text
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    if not _says(text, file.yaml.value | {"activities": wanted}):
        raise PlanError.of_file(file.path, "cannot_edit")
    return text


_Edit = tuple[int, int, str]
"""From here to there in the text, and what is to stand there."""


def _says(text: str, value: object) -> bool:
    try:
        return bool(parse_yaml(text).value == value)
    except YamlFault:
        return False


def _edits(file: PlanFile, path: KeyPath, said: Mapping[str, str]) -> Iterator[_Edit]:
    """Replace the values that stand there; put the others before the date, or else first in the mapping."""
    keys = {p[-1]: place for p, place in file.yaml.keys.items() if p[:-1] == path}
    if not keys:
        raise PlanError.of_file(file.path, "cannot_edit")
    first = keys.get("date") or min(keys.values(), key=lambda place: place.start)
    quote = _quote(file.text[first.start :][:1])
    line_end = "\r\n" if "\r\n" in file.text else "\n"
    ends = ", " if file.yaml.values[path].flow else line_end + " " * (first.column - 1)
    missing = ""
    for key, new in said.items():
        place = file.yaml.values.get((*path, key))
        if place is None:
            missing += f"{quote}{key}{quote}: {quote}{new}{quote}{ends}"
            continue
        old = file.text[place.start : place.end].rstrip()  # a block of text reaches to the next line
        around = _quote(old[:1])
        yield place.start, place.start + len(old), f"{around}{new}{around}" if old else f" {new}"
    if missing:
        yield first.start, first.start, missing


def _quote(character: str) -> str:
    return character if character in ("'", '"') else ""


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
        text = data.decode("utf-8")
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
