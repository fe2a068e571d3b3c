"""`tidplan suggest`."""

from pathlib import Path
from typing import Annotated

import typer

from tidplan.app import AsJson, Lang, Language, PlanPath, command, print_json
from tidplan.suggesting import Accept, chosen_of, with_new


@command("suggest", "Föreslå vad som kommer före vad.")
def suggest_command(
    plan: PlanPath,
    accept: Accept = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FIL", help="Skriv planen med förslagen.")
    ] = None,
    as_json: AsJson = False,
    lang: Lang = Language.SV,
) -> None:
    """Föreslå vad som kommer före vad, med skäl; inget av det gäller förrän det är godkänt."""
    from plans.accepting import with_accepted
    from plans.atomic import refuse_without_folder, write_text
    from plans.files import parse_plan, read_plan
    from reports.contract import suggest_out
    from reports.suggesting import suggestions_text

    if output is not None:
        refuse_without_folder(output)
    file = with_new(read_plan(plan), lang)
    numbers = chosen_of(file.plan, accept)
    if numbers:
        file = parse_plan(with_accepted(file, numbers), plan)
    if as_json:
        print_json(suggest_out(file.plan, lang).model_dump_json(indent=2))
    else:
        print(suggestions_text(file.plan, lang), end="")
    if output is not None:
        write_text(output, file.text)
