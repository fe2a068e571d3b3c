"""`tidplan compare`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from plans.faults import Fault, PlanError, Problem
from plans.files import read_plan
from tidplan.app import NO_ANSWER, AsJson, Lang, Language, Today, command, day_of, print_json
from tidplan.outputs import Picture, TableOutput


@command("compare", "Jämför planer och scenarier sida vid sida.")
def compare_command(
    files: Annotated[list[Path], typer.Argument(metavar="FIL", help="Planfiler och scenariofiler.")],
    picture: Picture = None,
    table: TableOutput = None,
    today: Today = None,
    as_json: AsJson = False,
    lang: Lang = Language.SV,
) -> None:
    """Jämför planer och scenarier sida vid sida: vad som flyttas, hur långt, och vad som återstår."""
    from reports.comparing import comparison_text
    from reports.contract import compare_out
    from reports.refusal import refusal_text
    from scenarios.compare import compare
    from scenarios.files import is_scenario, read_scenario
    from scenarios.wrong import WrongAnswer
    from tidplan.outputs import refuse_unwritable

    refuse_unwritable(picture, table)
    if len(files) < 2:
        raise PlanError([Problem("compare", None, None, Fault("one_to_compare", ()))])
    day = day_of("--today", today)
    read = [read_scenario(path) if is_scenario(path) else read_plan(path) for path in files]
    try:
        comparison = compare(read, today=day)
    except WrongAnswer as error:
        print(refusal_text(error.plan, error.findings, lang), file=sys.stderr)
        raise typer.Exit(NO_ANSWER) from None
    if picture is not None:
        from reports.drawing.comparison import draw_comparison

        draw_comparison(comparison, picture, lang)
    if table is not None:
        from reports.comparebook import write_comparison

        write_comparison(comparison, table, lang)
    if as_json:
        print_json(compare_out(comparison, lang).model_dump_json(indent=2))
    else:
        print(comparison_text(comparison, lang), end="")
