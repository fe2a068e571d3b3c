"""Noting in a plan file's text when somebody is busy, so that all else in it stays as it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from plans.activity import Absence
from plans.entries import end_of, indent, lines_of
from plans.faults import PlanError
from plans.files import PlanFile
from plans.writing import one_line
from plans.yamltext import says

_FIELD = "absences"
_CANNOT = "cannot_note"

_Edit = tuple[int, int, str]
"""From here to there in the text, and what is to stand there."""


@dataclass(frozen=True)
class Noted:
    """The text of a plan file with somebody's busy times, and how many of them are new, gone and as before."""

    text: str
    added: int
    removed: int
    kept: int


def with_busy(file: PlanFile, who: str, busy: Iterable[Absence]) -> Noted:
    """The file's text with these absences in the place of those read from a calendar before.

    Those that are the same stay on their lines; what somebody has written by hand is never touched. Raises
    PlanError `cannot_note` where the absences stand on no lines of their own.
    """
    wanted = list(dict.fromkeys(busy))
    there = [(n, one) for n, one in enumerate(file.plan.absences) if one.body == who and one.calendar]
    kept = {n: one for n, one in there if one in wanted}
    gone = [n for n, _ in there if n not in kept]
    added = [one for one in wanted if one not in kept.values()]
    if not gone and not added:
        return Noted(file.text, 0, 0, len(kept))
    text = file.text
    for start, end, new in sorted(_edits(file, gone, added), reverse=True):
        text = text[:start] + new + text[end:]
    old = file.yaml.value.get(_FIELD) or ()
    said = [*(one for n, one in enumerate(old) if n not in gone), *map(_said, added)]
    if not says(text, file.yaml.value | {_FIELD: said}):
        raise PlanError.of_file(file.path, _CANNOT)
    return Noted(text, len(added), len(gone), len(kept))


def _edits(file: PlanFile, gone: Sequence[int], added: Sequence[Absence]) -> list[_Edit]:
    count, old = len(file.plan.absences), file.yaml.values.get((_FIELD,))
    line_end = "\r\n" if "\r\n" in file.text else "\n"
    lines = [f"- {one_line(_said(one))}{line_end}" for one in added]
    if old is None:
        gap = "" if file.text.endswith("\n") else line_end
        return [(len(file.text), len(file.text), f"{gap}{line_end}{_FIELD}:{line_end}{_under(lines, 2)}")]
    if not count:
        end = end_of(file, old)
        beside = file.text[old.end : end].strip()
        comment = f" {beside}" if beside else ""
        key = file.yaml.keys[(_FIELD,)]
        return [(key.end, end, f":{comment}{line_end}{_under(lines, 2)}")]
    cut = [(*lines_of(file, _FIELD, n, _CANNOT), "") for n in gone]
    start, end = lines_of(file, _FIELD, count - 1, _CANNOT)
    if len(gone) == count and not added:
        return [*cut, (file.yaml.keys[(_FIELD,)].end, file.yaml.keys[(_FIELD,)].end + 1, ": []")]
    gap = "" if file.text[:end].endswith("\n") else line_end
    last = count - 1 in gone
    put = (end, end, gap + _under(lines, indent(file.text[start:])))
    if last and lines:  # the new ones in the place of the last, which goes
        return [*cut[:-1], (start, end, _under(lines, indent(file.text[start:])))]
    return [*cut, put] if lines else cut


def _under(lines: Sequence[str], column: int) -> str:
    return "".join(" " * column + line for line in lines)


def _said(absence: Absence) -> dict[str, str]:
    said = absence.model_dump(mode="json", exclude_defaults=True)
    return {name: "true" if value is True else value for name, value in said.items()}
