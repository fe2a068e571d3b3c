"""`tidplan what-if`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tidplan.app import IMPOSSIBLE, NO_ANSWER, AsJson, Lang, Language, Today, command, day_of, print_json
from tidplan.asked import Scene, with_changes
from tidplan.outputs import Picture, PlanOutput, TableOutput

if TYPE_CHECKING:
    from scenarios.changes import Change

MaybePlan = Annotated[Path | None, typer.Argument(metavar="PLAN", help="Planfilen, eller en scenariofil.")]
ScenarioPath = Annotated[
    Path | None, typer.Option(metavar="FIL", help="Scenariofil: en plan och det som ändras i den.")
]


@command("what-if", "Vad händer om något flyttas? Med så få andra flyttar som går.")
@with_changes
def whatif_command(
    changes: "list[Change]",
    plan: MaybePlan = None,
    scenario: ScenarioPath = None,
    alternatives: Annotated[
        int,
        typer.Option(min=0, max=50, metavar="K", help="Visa så många andra svar, och vad fler flyttar sparar."),
    ] = 0,
    output: PlanOutput = None,
    picture: Picture = None,
    table: TableOutput = None,
    today: Today = None,
    as_json: AsJson = False,
    lang: Lang = Language.SV,
) -> None:
    """Vad händer om något flyttas? Så få andra flyttar som möjligt, bevisat; eller varför det inte går."""
    from reports.asking import unwritten_text
    from reports.contract import whatif_out
    from reports.refusal import refusal_text
    from reports.whatif import whatif_text
    from scenarios.whatif import what_if
    from scenarios.wrong import WrongAnswer
    from tidplan.outputs import refuse_unwritable, write_outputs

    refuse_unwritable(picture, table, output)
    scene = Scene(plan, scenario, changes, day_of("--today", today))
    file = scene.file
    try:
        found = what_if(
            file.plan,
            scene.changes,
            today=scene.today,
            not_before=scene.not_before,
            alternatives=alternatives,
        )
    except WrongAnswer as error:
        print(refusal_text(error.plan, error.findings, lang), file=sys.stderr)
        raise typer.Exit(NO_ANSWER) from None
    answer = found.answer
    write_outputs(
        file, answer.schedule, found.moves, lang, plan=found.plan, output=output, picture=picture, table=table
    )
    if output is not None and answer.schedule is not None and (left := unwritten_text(found, lang)):
        print(f"{output}: {left}", file=sys.stderr)
    if as_json:
        print_json(whatif_out(found, lang).model_dump_json(indent=2))
    else:
        print(whatif_text(file, found, lang, alternatives=alternatives), end="")
    if answer.schedule is None:
        raise typer.Exit(IMPOSSIBLE if answer.status == "infeasible" else NO_ANSWER)
