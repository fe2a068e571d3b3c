"""`tidplan robust`."""

from typing import Annotated

import typer

from plans.files import read_plan
from tidplan.app import AsJson, Lang, Language, PlanPath, activity_of, command, print_json


@command("robust", "Visa hur sent något kan bli innan planen faller.")
def robust_command(
    plan: PlanPath,
    anchor: Annotated[
        list[str] | None,
        typer.Option("--of", metavar="ID", help="Vad kan bli sent innan den här aktiviteten måste flyttas?"),
    ] = None,
    as_json: AsJson = False,
    lang: Lang = Language.SV,
) -> None:
    """Visa vad som kan bli sent innan något faller, och vilken frånvaro på en enda dag som fäller planen."""
    from reports.contract import robust_out
    from reports.robust import robust_text
    from scenarios.robust import anchors, aways, slips
    from scenarios.singles import singles

    told = read_plan(plan).plan
    about = [activity_of("--of", told, key) for key in anchor or anchors(told)]
    late = [slip for key in about for slip in slips(told, key)]
    away, alone = list(aways(told)), singles(told)
    if as_json:
        print_json(robust_out(late, away, alone).model_dump_json(indent=2))
    else:
        print(robust_text(told, late, away, lang, anchors=about, singles=alone), end="")
