"""The files that a proposal is written to."""

from pathlib import Path

from plans.atomic import write_text
from plans.files import PlanFile, with_dates
from reports.endings import picture_ending, table_ending
from scenarios.proposal import Proposal


def refuse_unwritable(picture: Path | None, table: Path | None) -> None:
    """Raise PlanError before any work is done for a file that cannot be made."""
    if picture is not None:
        picture_ending(picture)
    if table is not None:
        table_ending(table)


def write_outputs(
    file: PlanFile,
    proposal: Proposal,
    language: str,
    *,
    output: Path | None = None,
    picture: Path | None = None,
    table: Path | None = None,
) -> None:
    """Write the plan with its new dates, its timeline and its table, as far as asked for and if there are dates.

    Raises PlanError if a file cannot be written; each is written whole or not at all.
    """
    plan, schedule = file.plan, proposal.answer.schedule
    if schedule is None:
        return
    if output is not None:
        write_text(output, with_dates(file, proposal.dates()))
    if picture is not None:
        from reports.drawing.timeline import draw_timeline

        draw_timeline(plan, schedule, picture, before=plan.schedule, language=language)
    if table is not None:
        from reports.workbook import write_workbook

        write_workbook(plan, schedule, table, before=plan.schedule, language=language)
