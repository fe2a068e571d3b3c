"""What is wrong with a command line, as a problem like any other."""

from typing import Any

import typer

from plans.faults import Fault, PlanError, Problem

UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What typer raises for any command line that it cannot read; it has no public name for it."""


def usage_problem(error: Any) -> PlanError:
    """The problem at the option or argument that a UsageError is about."""
    match type(error).__name__:
        case "NoSuchOption":
            return _problem(error.option_name, "no_such_option", near=", ".join(error.possibilities or ()))
        case "MissingParameter":
            return _problem(_name(error.param), "option_missing")
        case "BadParameter":
            return _problem(_name(error.param), "option_value", said=error.message.rstrip("."))
    command = "tidplan" if error.ctx is None else error.ctx.command_path
    return _problem(command, "usage", said=error.message.rstrip("."))


def _name(parameter: Any) -> str:
    """The long form of an option, the metavar of an argument."""
    if parameter is None:
        return "tidplan"
    option = parameter.param_type_name == "option"
    return str(max(parameter.opts, key=len) if option else parameter.metavar or parameter.name)


def _problem(place: str, code: str, **facts: str) -> PlanError:
    return PlanError([Problem(place, None, None, Fault(code, (), {"value": place} | facts))])
