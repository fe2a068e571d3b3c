"""`tidplan windows`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tidplan.app import (
    IMPOSSIBLE,
    AsJson,
    Lang,
    Language,
    Today,
    activity_of,
    command,
    day_of,
    print_json,
    refused_option,
)
from tidplan.asked import Scene, with_changes
from tidplan.commands.whatif import MaybePlan, ScenarioPath

if TYPE_CHECKING:
    from scenarios.changes import Change
    from solver.ask import Ask


@command("windows", "Visa när varje aktivitet kan ligga, tidigast och senast.")
@with_changes
def windows_command(
    changes: "list[Change]",
    plan: MaybePlan = None,
    scenario: ScenarioPath = None,
    activity: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Visa varje dag för en aktivitet: går den, och vad kostar den?"),
    ] = None,
    why: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Visa varför en aktivitet inte kan ligga tidigare eller senare."),
    ] = None,
    picture: Annotated[
        Path | None, typer.Option(metavar="FIL", help="Rita dagarna för --activity (.png, .svg eller .pdf).")
    ] = None,
    today: Today = None,
    as_json: AsJson = False,
    lang: Lang = Language.SV,
) -> None:
    """Visa när varje aktivitet kan ligga tidigast och senast, om allt annat får flyttas."""
    from scenarios.asking import asking
    from tidplan.outputs import refuse_unwritable

    if picture is not None and activity is None:
        raise refused_option("--picture", "option_needs", "--activity")
    if activity is not None and why is not None:
        raise refused_option("--activity", "options_apart", "--why")
    refuse_unwritable(picture, None)
    scene = Scene(plan, scenario, changes, day_of("--today", today))
    ask = asking(scene.file.plan, scene.changes, today=scene.today, not_before=scene.not_before)
    told = ask.prepared.plan
    if why is not None:
        found = _why(ask, activity_of("--why", told, why), as_json, lang)
    elif activity is not None:
        found = _days(ask, activity_of("--activity", told, activity), picture, as_json, lang)
    else:
        found = _windows(ask, as_json, lang)
    if not found:
        raise typer.Exit(IMPOSSIBLE)


def _windows(ask: "Ask", as_json: bool, lang: Language) -> bool:
    from reports.contract import windows_out
    from reports.windows import windows_text
    from solver.windows import windows

    keys = [key for key in ask.prepared.plan.activities if key not in ask.prepared.roomless]
    found = list(windows(ask.prepared, keys, ask.demands))
    if as_json:
        print_json(windows_out(found).model_dump_json(indent=2))
    else:
        print(windows_text(ask.prepared.plan, found, lang), end="")
    return bool(found)


def _days(ask: "Ask", key: str, picture: Path | None, as_json: bool, lang: Language) -> bool:
    from reports.contract import days_out
    from reports.windows import days_text
    from solver.windows import day_costs

    plan, days = ask.prepared.plan, list(day_costs(ask.prepared, key, ask.demands))
    if picture is not None:
        from reports.drawing.days import draw_days

        draw_days(plan, key, days, picture, lang)
    if as_json:
        print_json(days_out(plan, key, days, lang).model_dump_json(indent=2))
    else:
        print(days_text(plan, key, days, lang), end="")
    return any(day.feasible for day in days)


def _why(ask: "Ask", key: str, as_json: bool, lang: Language) -> bool:
    from reports.contract import why_out
    from reports.why import why_text
    from scenarios.why import why

    plan, found = ask.prepared.plan, why(ask, key)
    if as_json:
        print_json(why_out(plan, found, lang).model_dump_json(indent=2))
    else:
        print(why_text(plan, found, lang), end="")
    return found.free is not None
