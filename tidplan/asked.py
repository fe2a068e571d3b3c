"""The options that say what would change: the same for every command that takes changes."""

import inspect
from collections.abc import Callable, Sequence
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from plans.faults import Fault, PlanError, Problem
from plans.files import PlanFile, read_plan

if TYPE_CHECKING:
    from scenarios.changes import Change
    from scenarios.files import ScenarioFile


def _texts(metavar: str, described: str) -> Any:
    return Annotated[list[str] | None, typer.Option(metavar=metavar, help=described)]


OPTIONS = {
    "move": _texts("ID=DAG", "Flytta aktiviteten till dagen (eller dagarna: 2023-05-25..2023-05-30)."),
    "keep": _texts("ID", "Låt aktiviteten ligga kvar."),
    "free": _texts("ID", "Aktiviteten får flyttas fast den är kallad eller beslutad."),
    "forbid": _texts("ID=DAGAR", "Aktiviteten får inte ligga på de här dagarna."),
    "absent": _texts("VEM=DAGAR", "Någon är borta."),
    "close": _texts("NAMN=DAGAR", "En stängd period: ett lov."),
    "lag": _texts("FÖRST,SEDAN=TID", "Minsta tid mellan två aktiviteter (5 days); med ..TID även den längsta."),
    "rule": _texts("REGEL@ID=HUR", "Hur allvarlig en regel är: block, warn, allow:skäl."),
}
"""The options of `scenarios.options`, by name."""

_FIRST = 2
"""How many of a command's own options stand before these in its help."""


def with_changes(command: Callable[..., None]) -> Callable[..., None]:
    """A command whose argument `changes` is made from the options that say what would change."""
    signature = inspect.signature(command)
    own = [parameter for parameter in signature.parameters.values() if parameter.name != "changes"]
    more = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)
        for name, annotation in OPTIONS.items()
    ]

    @wraps(command)
    def made(**given: Any) -> None:
        from scenarios.options import changes_of

        texts = {name: given.pop(name) or [] for name in OPTIONS}
        command(**given, changes=changes_of(**texts))

    first, rest = own[:_FIRST], own[_FIRST:]
    keyword = inspect.Parameter.KEYWORD_ONLY
    parameters = [parameter.replace(kind=keyword) for parameter in (*first, *more, *rest)]
    made.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    made.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return made


class Scene:
    """What a command is asked about: a plan file, the changes, and the day that counts as today.

    `not_before` is that day if it was said. The plan comes from the argument, or with the changes from a scenario
    file (given as either).
    """

    def __init__(
        self,
        plan: Path | None,
        scenario: Path | None,
        more: "Sequence[Change]",
        today: date | None,
    ) -> None:
        from scenarios.files import is_scenario, plan_with, read_scenario

        if plan is not None and scenario is None and is_scenario(plan):
            plan, scenario = None, plan
        if (plan is None) is (scenario is None):
            if scenario is not None:
                read_scenario(scenario)  # of a second plan that is what is to be told
            code = "plan_or_scenario" if plan is None else "plan_and_scenario"
            raise PlanError([Problem("PLAN", None, None, Fault(code, ()))])
        found: ScenarioFile | None = None if scenario is None else read_scenario(scenario)
        if found is not None:
            plan_with(found, more)
        self.file: PlanFile = read_plan(plan) if plan is not None else found.base  # type: ignore[union-attr]
        self.changes: tuple[Change, ...] = (*(found.scenario.changes if found else ()), *more)
        self.not_before = today or (found.scenario.today if found else None)
        self.today = self.not_before or date.today()
