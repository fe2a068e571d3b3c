"""The plan as the document's own table in Excel, with its goals, its phases and what has changed (.xlsx)."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import BytesIO
from pathlib import Path

from xlsxwriter import Workbook

from plans.atomic import written_whole
from plans.plan import Plan
from plans.schedule import Schedule
from reports.endings import table_ending
from reports.sheets import Sheets
from reports.table import changes_table, goals_table, phases_table, plan_table

_NAMES = {
    "sv": {"table": "Tidplan", "goals": "Mål", "phases": "Faser", "changes": "Ändringar"},
    "en": {"table": "Time plan", "goals": "Goals", "phases": "Phases", "changes": "Changes"},
}
_CREATED = datetime(2000, 1, 1)  # noqa: DTZ001 - Excel has no zones; fixed, so that a plan gives the same bytes


def write_workbook(
    plan: Plan, schedule: Schedule, target: Path, *, before: Schedule | None = None, language: str = "sv"
) -> None:
    """Write the plan with the schedule's dates; what differs from `before` (the plan's own dates) is marked.

    The same input gives the same bytes. Raises PlanError: `unknown_table_format` unless the target ends in
    .xlsx, or that the target cannot be written (it then stays as it was).
    """
    names, before = _NAMES[language], plan.schedule if before is None else before
    with written_workbook(target, plan.title, language) as sheets:
        sheets.add_plan(names["table"], plan_table(plan, schedule, before=before, language=language))
        if plan.goals:
            sheets.add(names["goals"], goals_table(plan, language))
        if plan.phases:
            sheets.add(names["phases"], phases_table(plan, language))
        changes = changes_table(plan, schedule, before, language)
        if changes.rows:
            sheets.add(names["changes"], changes)


@contextmanager
def written_workbook(target: Path, title: str, language: str) -> Iterator[Sheets]:
    """Sheets to be added to; the workbook is written whole at the end, or not at all."""
    table_ending(target)
    content = BytesIO()
    with Workbook(content, {"in_memory": True}) as workbook:
        workbook.set_properties({"title": title[:200], "created": _CREATED})
        yield Sheets(workbook, title, language)
    with written_whole(target) as temporary:
        temporary.write_bytes(content.getvalue())
