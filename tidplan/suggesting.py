"""Suggested dependencies on the command line: put into a plan file that has none, and chosen to be accepted."""

from typing import Annotated

import typer

from plans.faults import Fault, PlanError, Problem
from plans.files import PlanFile, parse_plan
from plans.plan import Plan

Accept = Annotated[
    str | None,
    typer.Option(metavar="VILKA", help="Godkänn förslag: nummer (1,3 eller 2-5), stated, usual eller all."),
]


def chosen_of(plan: Plan, which: str | None) -> tuple[int, ...]:
    """The numbers of the suggestions that `--accept` means. Raises PlanError for a part that means none."""
    from plans.accepting import chosen

    if which is None:
        return ()
    try:
        return chosen(plan, which)
    except ValueError as error:
        facts = {"value": str(error), "count": len(plan.suggestions)}
        raise PlanError([Problem("--accept", None, None, Fault("no_suggestion", (), facts))]) from None


def with_new(file: PlanFile, language: str) -> PlanFile:
    """The plan file with suggestions at its end, unless it has some already; all else in it stays."""
    from plans.reading.suggesting.suggest import with_suggestions
    from plans.writing import part_lines
    from reports.suggesting import with_reasons

    plan = with_reasons(with_suggestions(file.plan), language)
    if file.plan.suggestions or not plan.suggestions:
        return file
    line_end = "\r\n" if "\r\n" in file.text else "\n"
    lines = ["", *part_lines(plan, "suggestions")]
    return parse_plan(file.text.rstrip() + line_end + line_end.join(lines) + line_end, file.path)
