"""`tidplan busy`."""

from pathlib import Path
from typing import Annotated

import typer

from plans.faults import Fault, PlanError, Problem
from tidplan.app import AsJson, Lang, Language, PlanPath, command, print_json


@command("busy", "Skriv in när någon är upptagen, ur personens kalender.")
def busy_command(
    plan: PlanPath,
    person: Annotated[str, typer.Argument(metavar="PERSON", help="Vem, som i people (eller bodies).")],
    calendars: Annotated[list[Path], typer.Argument(metavar="KALENDER", help="Personens kalender (.ics).")],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FIL", help="Skriv planen hit i stället.")
    ] = None,
    as_json: AsJson = False,
    lang: Lang = Language.SV,
) -> None:
    """Skriv in i planen när någon är upptagen, ur personens kalender; bara tiderna, inga rubriker."""
    from plans.atomic import refuse_without_folder, write_text
    from plans.files import read_plan
    from plans.links import nearest
    from plans.noting import with_busy
    from plans.reading.busy import busy_in
    from reports.busy import busy_text
    from reports.contract import busy_out

    if output is not None:
        refuse_without_folder(output)
    file = read_plan(plan)
    known = [*file.plan.people, *file.plan.bodies]
    if person not in known:
        fault = Fault("unknown_person", (), {"value": person, "near": nearest(person, known)})
        raise PlanError([Problem(str(plan), None, None, fault)])
    busy = [one.absence(person) for one in busy_in(calendars, file.plan.days)]
    noted = with_busy(file, person, busy)
    if output is not None or noted.text != file.text:
        write_text(output or plan, noted.text)
    if as_json:
        print_json(busy_out(file.plan, person, busy, noted).model_dump_json(indent=2))
    else:
        print(busy_text(file.plan, person, busy, noted, lang), end="")
