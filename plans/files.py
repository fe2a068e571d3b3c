"""Plan files: reading them with located problems, and writing dates back without touching anything else."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from plans.faults import KeyPath, PlanError
from plans.parsing import PLAN_FILE, parse_as, text_of
from plans.plan import Plan
from plans.when import When
from plans.yamltext import YamlText, says


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
    return parse_plan(text_of(path), path)


def parse_plan(text: str, path: Path | str = "plan.yaml") -> PlanFile:
    """As read_plan, from text; `path` is what problems call it."""
    path = Path(path)
    plan, parsed = parse_as(Plan, text, path, PLAN_FILE)
    return PlanFile(path, text, parsed, plan)


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
    if not says(text, file.yaml.value | {"activities": wanted}):
        raise PlanError.of_file(file.path, "cannot_edit")
    return text


_Edit = tuple[int, int, str]
"""From here to there in the text, and what is to stand there."""


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
