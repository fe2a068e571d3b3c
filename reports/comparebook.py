"""Plans side by side in Excel (.xlsx): all dates with the changed ones marked, what each comes to, and why."""

from pathlib import Path
from typing import TYPE_CHECKING

from plans.schedule import Slot
from reports import dates
from reports.comparing import NONE, letter, outcome_rows, summary_text, title_text
from reports.differing import rows, title
from reports.languages import words
from reports.sentences import finding_text, rule_name, severity_name
from reports.table import Cell, Table
from reports.workbook import written_workbook

if TYPE_CHECKING:
    from scenarios.compare import Comparison

_NAME = 60


def write_comparison(comparison: "Comparison", target: Path, language: str = "sv") -> None:
    """Write three sheets: every activity's days in each plan, what each plan comes to, and its findings.

    Days other than in the first plan are marked, with a comment. The same input gives the same bytes. Raises
    PlanError: `unknown_table_format` unless the target ends in .xlsx, or that the target cannot be written.
    """
    labels = words(language).labels
    with written_workbook(target, title_text(comparison, language), language) as sheets:
        table, notes = _dates(comparison, language)
        sheets.add_marked(labels["compare sheet"], table, notes)
        sheets.add(labels["compare outcome"], _outcome(comparison, language))
        sheets.add(labels["compare findings"], _findings(comparison, language))


def _heads(comparison: "Comparison") -> list[str]:
    return [f"{letter(at)}: {one.name[:_NAME]}" for at, one in enumerate(comparison.compared)]


def _dates(comparison: "Comparison", language: str) -> tuple[Table, dict[tuple[int, int], str]]:
    """The days in the first plan, then in each other the days and how many later they begin; and the comments."""
    labels, (first, *others) = words(language).labels, _heads(comparison)
    by = labels["compare by days"]
    columns = (labels["window activity"], first, *(text for name in others for text in (name, by)))
    cells: list[tuple[Cell, ...]] = []
    notes: dict[tuple[int, int], str] = {}
    for y, row in enumerate(rows(comparison)):
        line: list[Cell] = [title(comparison, row.activity), _days(row.slots[0], language)]
        for at in range(1, len(row.slots)):
            if row.moved(at):
                notes[y, len(line)] = _note(row.firsts[at], language)
            days = row.days(at)
            line += [_days(row.slots[at], language), "" if days is None else days]
        cells.append(tuple(line))
    return Table(columns, tuple(cells)), notes


def _days(slot: Slot | None, language: str) -> Cell:
    """A single day as a date that can be sorted and counted with; several as a text."""
    if slot is None:
        return NONE
    return slot.start if slot.start == slot.end else dates.short_span(slot.start, slot.end, language)


def _note(first: Slot | None, language: str) -> str:
    labels = words(language).labels
    if first is None:
        return labels["compare was none"].format(name=letter(0))
    return labels["compare was"].format(name=letter(0), day=dates.span(first.start, first.end, language))


def _outcome(comparison: "Comparison", language: str) -> Table:
    columns = (summary_text(comparison, language), *_heads(comparison))
    return Table(columns, tuple(outcome_rows(comparison, language)))


def _findings(comparison: "Comparison", language: str) -> Table:
    labels = words(language).labels
    columns = tuple(labels[f"compare {name}"] for name in ("plan", "severity", "rule", "text"))
    found = [
        (
            letter(at),
            severity_name(finding.severity, language),
            rule_name(finding.rule, language),
            finding_text(one.plan, finding.breach, language),
        )
        for at, one in enumerate(comparison.compared)
        for finding in one.findings
    ]
    return Table(columns, tuple(found))
