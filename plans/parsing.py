"""YAML files as our models: the text, what it says, and everything wrong with it at its line and column."""

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from plans.faults import Fault, KeyPath, PlanError, Problem, file_faults
from plans.filesort import FileSort
from plans.modelfaults import beside, beyond, faults_of
from plans.series import occurrence
from plans.yamltext import YamlFault, YamlText, parse_yaml

MOST_BYTES = 4 * 1024 * 1024
AnyModel = TypeVar("AnyModel", bound=BaseModel)


def text_of(path: Path) -> str:
    """The text of a file of ours. Raises PlanError if it is none: a folder, too large, no UTF-8."""
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


def yaml_of(text: str, path: Path) -> YamlText:
    """What the text says. Raises PlanError where it is no YAML."""
    try:
        return parse_yaml(text)
    except YamlFault as error:
        raise PlanError([Problem(str(path), error.line, error.column, error.fault)]) from None


def parse_as(model: type[AnyModel], text: str, path: Path, sort: FileSort) -> tuple[AnyModel, YamlText]:
    """The text as a model, and where everything stands in it; `path` is what problems call the file.

    Raises PlanError with everything that is wrong, in the order of the file.
    """
    parsed = yaml_of(text, path)
    if parsed.value is None:
        raise PlanError.of_file(path, sort.empty)
    if not isinstance(parsed.value, dict):
        raise PlanError.of_file(path, sort.other)
    if sort.foreign in parsed.value and sort.own not in parsed.value:
        raise PlanError.of_file(path, sort.mistaken)
    try:
        prepared = sort.prepare(parsed.value)
    except ValidationError as error:
        raise in_file(path, parsed, [*faults_of(error, sort), *beside(error, model, parsed.value, sort)]) from None
    try:
        return model.model_validate(prepared), parsed
    except ValidationError as error:
        raise in_file(path, parsed, [*faults_of(error, sort), *beyond(error, model, prepared, sort)]) from None


def in_file(path: Path, parsed: YamlText, faults: list[Fault]) -> PlanError:
    """The faults at their places in the file, in its order."""
    problems = [located(path, parsed, fault) for fault in faults]
    return PlanError(sorted(problems, key=lambda p: (p.line or 0, p.column or 0)))


def located(path: Path, parsed: YamlText, fault: Fault) -> Problem:
    """The fault at its line and column."""
    place = parsed.place(_known_path(parsed, _written(parsed, fault.path)), key=_is_of_the_key(fault))
    if place is None:
        return Problem(str(path), None, None, fault)
    return Problem(str(path), place.line, place.column, fault)


def _written(parsed: YamlText, path: KeyPath) -> KeyPath:
    """The path; that of its series for a meeting that the file says nothing of by itself."""
    if path[:1] != ("activities",) or len(path) < 2 or path[:2] in parsed.keys:
        return path
    found = occurrence(str(path[1]), (parsed.value or {}).get("series") or {})
    return path if found is None else ("series", found[0], *path[2:])


def _is_of_the_key(fault: Fault) -> bool:
    if fault.code in ("unknown_rule", "unknown_column"):
        return fault.path[-1:] == (fault.facts["value"],)
    return fault.code == "extra_forbidden"


def _known_path(parsed: YamlText, path: KeyPath) -> KeyPath:
    """The path without what pydantic adds to it: union members, [key] marks."""
    known: KeyPath = ()
    for part in path:
        if (*known, part) in parsed.values or (*known, part) in parsed.keys:
            known = (*known, part)
    return known
