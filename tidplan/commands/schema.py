"""`tidplan schema`."""

from enum import StrEnum
from typing import Annotated

import typer

from tidplan.app import command


class Sort(StrEnum):
    """The files that have a schema."""

    PLAN = "plan"
    SCENARIO = "scenario"


@command("schema", "Skriv planfilens eller scenariofilens JSON Schema.")
def schema_command(
    sort: Annotated[Sort, typer.Argument(metavar="SLAG", help="plan eller scenario.")] = Sort.PLAN,
) -> None:
    """Skriv planfilens (eller scenariofilens) JSON Schema, för editorer."""
    from reports.schema import plan_schema, scenario_schema

    print(plan_schema() if sort is Sort.PLAN else scenario_schema(), end="")
