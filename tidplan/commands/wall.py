"""`tidplan wall`."""

from pathlib import Path
from typing import Annotated

import typer

from plans.faults import PlanError
from plans.files import read_plan
from tidplan.app import Lang, Language, PlanPath, command


@command("wall", "Rita en väggkalender med alla sammanträden.")
def wall_command(
    plan: PlanPath,
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="FIL", help="Bilden som ritas (.pdf, .png eller .svg).")
    ],
    lang: Lang = Language.SV,
) -> None:
    """Rita en väggkalender: alla sammanträden på sina dagar, en kolumn i månaden."""
    from reports.languages import words
    from tidplan.outputs import refuse_unwritable

    refuse_unwritable(output, None)
    file = read_plan(plan)
    if not any(file.plan.activities[key].kind.gathers for key in file.plan.schedule):
        raise PlanError.of_file(plan, "wall_without_days")
    from reports.drawing.wall import draw_wall

    draw_wall(file.plan, file.plan.schedule, output, language=lang)
    print(words(lang).labels["wall drawn"].format(output))
