"""Writing dates into a plan file's text without touching anything else."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from plans.faults import KeyPath, PlanError
from plans.files import PlanFile
from plans.when import When
from plans.yamltext import NULLS, says


def with_dates(file: PlanFile, dates: Mapping[str, When]) -> str:
    """The file's text with these dates in place; comments, order and all else stay as they are.

    Those of a series' meetings stand in its list of dates. A date known to the month keeps the month as its
    window (`between`). Raises PlanError `cannot_edit` where a date cannot be changed alone: behind an anchor, or
    in a mapping written with `?`.
    """
    edits: list[_Edit] = []
    wanted = dict(file.yaml.value.get("activities") or {})
    series = dict(file.yaml.value.get("series") or {})
    listed: dict[str, dict[int, str]] = defaultdict(dict)
    for key, when in dates.items():
        activity = file.plan.activities[key]
        if when == activity.date:
            continue
        match file.date_path(key):
            case ("series", str(name), _, int(number)):
                listed[name][number] = str(when)
                continue
        said = {"date": str(when)}
        if activity.date is not None and not activity.date.exact and activity.between is None:
            said = {"between": str(replace(activity.date, uncertain=False))} | said
        edits.extend(_edits(file, ("activities", key), said))
        wanted[key] = wanted[key] | said
    for name, known in listed.items():
        every = _with_known(series[name].get("dates") or [], known)
        edits.append(_listed(file, ("series", name), every))
        series[name] = series[name] | {"dates": every}
    text = file.text
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    parts = {"activities": wanted, "series": series}
    if not says(text, file.yaml.value | {name: part for name, part in parts.items() if part}):
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


def _with_known(before: Sequence[str | None], known: Mapping[int, str]) -> list[str | None]:
    """The list with these dates at their numbers, and null for those between that are not known."""
    length = max(len(before), max(known) + 1)
    every = [*before, *([None] * (length - len(before)))]
    return [known.get(n, None if date in NULLS else date) for n, date in enumerate(every)]


def _listed(file: PlanFile, path: KeyPath, dates: Sequence[str | None]) -> _Edit:
    """The list in place of the one that stands there, or on a line of its own at the end of the mapping."""
    said = "[" + ", ".join(date or "null" for date in dates) + "]"
    old, whole = file.yaml.values.get((*path, "dates")), file.yaml.values[path]
    if old is not None:
        return old.start, old.start + len(file.text[old.start : old.end].rstrip()), said
    keys = [place for p, place in file.yaml.keys.items() if p[:-1] == path]
    if not keys:
        raise PlanError.of_file(file.path, "cannot_edit")
    line_end = "\r\n" if "\r\n" in file.text else "\n"
    if whole.flow:
        indent = " " * (file.yaml.keys[path].column + 3)
        last = whole.start + len(file.text[whole.start : whole.end].rstrip()) - 1
        end = len(file.text[:last].rstrip().removesuffix(","))
        return end, end, f",{line_end}{indent}dates: {said}"
    end = whole.start + len(file.text[whole.start : whole.end].rstrip())
    return end, end, f"{line_end}{' ' * (keys[0].column - 1)}dates: {said}"
