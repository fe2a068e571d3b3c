"""`tidplan roll`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from plans.when import YEARS
from tidplan.app import BLOCKED, IMPOSSIBLE, NO_ANSWER, AsJson, Lang, Language, PlanPath, command, print_json


@command("roll", "Rulla planen till ett annat år.")
def roll_command(
    plan: PlanPath,
    to: Annotated[
        int,
        typer.Option(
            "--to",
            min=YEARS[0],
            max=YEARS[-1],
            metavar="ÅR",
            help="Året som den nya planen gäller, t.ex. budgetåret.",
        ),
    ],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FIL", help="Skriv den nya planen.")
    ] = None,
    as_json: AsJson = False,
    lang: Lang = Language.SV,
) -> None:
    """Rulla planen till ett annat år: samma vecka och veckodag, annars den närmaste dag som reglerna medger."""
    from constraints.check import blocks
    from plans.atomic import refuse_without_folder, write_text
    from plans.files import read_plan
    from reports.console import proposal_text
    from reports.contract import roll_out
    from reports.refusal import refusal_text
    from reports.rolling import rolled_text
    from scenarios.rolling.roll import roll
    from scenarios.wrong import WrongAnswer
    from tidplan.progress import shown

    if output is not None:
        refuse_without_folder(output)
    file = read_plan(plan)
    try:
        with shown(lang) as progress:
            rolled = roll(file, to, progress=progress)
    except WrongAnswer as error:
        print(refusal_text(error.plan, error.findings, lang), file=sys.stderr)
        raise typer.Exit(NO_ANSWER) from None
    if output is not None and rolled.file is not None:
        write_text(output, rolled.file.text)
    if as_json:
        print_json(roll_out(rolled, lang).model_dump_json(indent=2))
    elif rolled.file is not None:
        print(rolled_text(rolled, lang), end="")
    elif rolled.proposal is not None:
        print(proposal_text(rolled.same, rolled.proposal.answer, rolled.proposal.findings, lang), end="")
    if rolled.file is None:
        impossible = rolled.proposal is not None and rolled.proposal.answer.status == "infeasible"
        raise typer.Exit(IMPOSSIBLE if impossible else NO_ANSWER)
    if rolled.years and blocks(rolled.findings):
        raise typer.Exit(BLOCKED)
