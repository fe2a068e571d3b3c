"""`tidplan sweep`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tidplan.app import Lang, Language, Today, command, day_of
from tidplan.asked import with_changes

if TYPE_CHECKING:
    from scenarios.changes import Change

MaybePlan = Annotated[Path | None, typer.Argument(metavar="PLAN", help="Planfilen (inte för --folder).")]


@command("sweep", "Svara på många frågor på en gång, i en tabell.")
@with_changes
def sweep_command(
    changes: "list[Change]",
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FIL", help="Tabellen (.csv eller .parquet).")],
    plan: MaybePlan = None,
    every: Annotated[
        str | None, typer.Option(metavar="ID", help="Flytta aktiviteten till varje arbetsdag.")
    ] = None,
    pairs: Annotated[
        str | None, typer.Option(metavar="ID,ID", help="Flytta två aktiviteter till varje par av dagar.")
    ] = None,
    absences: Annotated[bool, typer.Option("--absences", help="Var och en borta en dag i taget.")] = False,
    body: Annotated[str | None, typer.Option(metavar="VEM", help="Bara frånvaro för en deltagare.")] = None,
    folder: Annotated[Path | None, typer.Option(metavar="MAPP", help="Varje plan i mappen.")] = None,
    free_days: Annotated[bool, typer.Option("--free-days", help="Pröva även lediga dagar.")] = False,
    jobs: Annotated[int | None, typer.Option(min=1, metavar="N", help="Så många processer.")] = None,
    cluster: Annotated[
        str | None, typer.Option(metavar="tcp://…", help="Ett Dask-kluster (tidplan[cluster]).")
    ] = None,
    today: Today = None,
    lang: Lang = Language.SV,
) -> None:
    """Svara på många frågor på en gång: varje dag för KF, varje frånvaro, en mapp med planer."""
    from tidplan.sweeping import Asked, run_sweep

    asked = Asked(plan, every, pairs, absences, body, folder, tuple(changes), free_days)
    day = day_of("--today", today)
    raise typer.Exit(run_sweep(asked, output, jobs=jobs, address=cluster, today=day, language=lang))
