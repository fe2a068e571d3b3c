"""What the commands have in common: the application, exit statuses, and the arguments that several take.

Exit status: 0 nothing blocks · 1 a blocking finding · 2 unusable input · 3 it cannot be done ·
4 no answer (out of time, or the checker refused the solver's).
"""

import sys
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic_core import PydanticCustomError

from plans.faults import Fault, PlanError, Problem
from plans.links import nearest
from plans.plan import Plan
from tidplan.helping import COMMAND, OPTIONS, Command, Group

BLOCKED, UNUSABLE, IMPOSSIBLE, NO_ANSWER, INTERRUPTED = 1, 2, 3, 4, 130


class Language(StrEnum):
    """The languages of the output."""

    SV = "sv"
    EN = "en"


app = typer.Typer(
    cls=Group,
    options_metavar=OPTIONS,
    subcommand_metavar=COMMAND,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

PlanPath = Annotated[Path, typer.Argument(metavar="PLAN", help="Planfilen (YAML).")]
AsJson = Annotated[bool, typer.Option("--json", help="Skriv ett JSON-objekt i stället för text.")]
Lang = Annotated[Language, typer.Option("--lang", help="Språk: sv eller en.")]
Today = Annotated[
    str | None,
    typer.Option(
        metavar="DAG",
        help="Räkna dagen som i dag (2023-05-31): då är vissa kallelser ute, och inget flyttas till dagar före.",
    ),
]


def command(name: str, summary: str) -> Callable[[Any], Any]:
    """Adds a command to the application; the summary is its line in the list of commands."""
    return app.command(name, cls=Command, short_help=summary, options_metavar=OPTIONS)


def print_json(text: str) -> None:
    """One object on stdout."""
    sys.stdout.write(text + "\n")


def refused_option(option: str, code: str, other: str) -> PlanError:
    """What to raise for an option that needs, or cannot stand beside, another."""
    return PlanError([Problem(option, None, None, Fault(code, (), {"value": other}))])


def day_of(option: str, text: str | None) -> date | None:
    """The day that an option says. Raises PlanError if it is none."""
    from plans.when import parse_day

    return None if text is None else read_option(option, parse_day, text)


def read_option(option: str, read: Callable[[object], Any], text: str) -> Any:
    """What a reader of plan files makes of the text of an option. Raises PlanError where it finds a fault."""
    try:
        return read(text)
    except PydanticCustomError as error:
        fault = Fault(error.type, (), {"value": text} | (error.context or {}))
        raise PlanError([Problem(option, None, None, fault)]) from None


def activity_of(option: str, plan: Plan, key: str) -> str:
    """The id that an option names. Raises PlanError, with the nearest names, if the plan has no such activity."""
    if key not in plan.activities:
        fault = Fault("unknown_activity", (), {"value": key, "near": nearest(key, plan.activities)})
        raise PlanError([Problem(option, None, None, fault)])
    return key
