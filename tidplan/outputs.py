"""The files that an answer is written to."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plans.atomic import refuse_without_folder, write_text
from plans.dating import with_dates
from plans.files import PlanFile
from plans.plan import Plan
from plans.schedule import Schedule
from plans.when import day_or_range
from reports.endings import picture_ending, table_ending

if TYPE_CHECKING:
    from scenarios.moves import Move

PlanOutput = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FIL", help="Skriv planen med de nya datumen.")
]
Picture = Annotated[Path | None, typer.Option(metavar="FIL", help="Rita en bild (.png, .svg eller .pdf).")]
TableOutput = Annotated[Path | None, typer.Option(metavar="FIL", help="Skriv en tabell (.xlsx).")]


def refuse_unwritable(picture: Path | None, table: Path | None, output: Path | None = None) -> None:
    """Raise PlanError before any work is done for a file that cannot be made."""
    if picture is not None:
        picture_ending(picture)
    if table is not None:
        table_ending(table)
    for target in (picture, table, output):
        if target is not None:
            refuse_without_folder(target)


def write_outputs(
    file: PlanFile,
    schedule: Schedule | None,
    moves: "Iterable[Move]",
    language: str,
    *,
    plan: Plan | None = None,
    output: Path | None = None,
    picture: Path | None = None,
    table: Path | None = None,
) -> None:
    """Write the plan with the dates that moved, the timeline and the table, as far as asked for and known.

    `plan` is the plan of the schedule, if changes have made another of it than the file holds. Of these, the
    plan file gets the dates. Raises PlanError if a file cannot be written; each is written whole or not at all.
    """
    if schedule is None:
        return
    told = file.plan if plan is None else plan
    if output is not None:
        known = (move for move in moves if move.activity in file.plan.activities)
        dates = {move.activity: day_or_range(move.after.start, move.after.end) for move in known}
        write_text(output, with_dates(file, dates))
    if picture is not None:
        from reports.drawing.timeline import draw_timeline

        draw_timeline(told, schedule, picture, before=told.schedule, language=language)
    if table is not None:
        from reports.workbook import write_workbook

        write_workbook(told, schedule, table, before=told.schedule, language=language)
