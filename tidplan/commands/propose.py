"""`tidplan propose`."""

import sys
from typing import Annotated

import typer

from plans.files import read_plan
from tidplan.app import IMPOSSIBLE, NO_ANSWER, AsJson, Lang, Language, PlanPath, command, print_json
from tidplan.outputs import Picture, PlanOutput, TableOutput


@command("propose", "Föreslå en dag för varje aktivitet, så att reglerna hålls.")
def propose_command(
    plan: PlanPath,
    output: PlanOutput = None,
    picture: Picture = None,
    table: TableOutput = None,
    as_json: AsJson = False,
    limit: Annotated[
        float,
        typer.Option(
            min=0.001, metavar="SEKUNDER", help="Mest arbete per sökning, i CP-SAT:s deterministiska sekunder."
        ),
    ] = 60.0,
    lang: Lang = Language.SV,
) -> None:
    """Ge varje aktivitet en dag: inga hårda regler bryts, så lite som möjligt flyttas, och det bevisas."""
    from reports.console import proposal_text
    from reports.contract import propose_out
    from reports.refusal import refusal_text
    from scenarios.proposal import make_proposal
    from scenarios.wrong import WrongAnswer
    from tidplan.outputs import refuse_unwritable, write_outputs
    from tidplan.progress import shown

    refuse_unwritable(picture, table, output)
    file = read_plan(plan)
    try:
        with shown(lang) as progress:
            proposal = make_proposal(file.plan, limit=limit, progress=progress)
    except WrongAnswer as error:
        print(refusal_text(error.plan, error.findings, lang), file=sys.stderr)
        raise typer.Exit(NO_ANSWER) from None
    answer = proposal.answer
    write_outputs(file, answer.schedule, proposal.moves, lang, output=output, picture=picture, table=table)
    if as_json:
        print_json(propose_out(file.plan, answer, lang).model_dump_json(indent=2))
    else:
        print(proposal_text(file, answer, proposal.findings, lang), end="")
    if answer.schedule is None:
        raise typer.Exit(IMPOSSIBLE if answer.status == "infeasible" else NO_ANSWER)
