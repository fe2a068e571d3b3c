"""What is wrong with a command line, as a problem like any other."""

import re
from typing import Any

import typer

from plans.faults import Fault, PlanError, Problem
from plans.links import nearest

UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What typer raises for any command line that it cannot read; it has no public name for it."""

_QUOTED = re.compile(r"'([^']*)'")
_IN_BRACKETS = re.compile(r"\((.*)\)")


def usage_problem(error: Any) -> PlanError:
    """The problem at the option or argument that a UsageError is about.

    Typer tells in English what is wrong, and by no code: what it says is told anew, and what is not known is left
    out.
    """
    match type(error).__name__:
        case "NoSuchOption":
            return _problem(error.option_name, "no_such_option", near=", ".join(error.possibilities or ()))
        case "MissingParameter":
            return _problem(_name(error.param), "option_missing")
        case "BadParameter":
            return _bad_value(error)
        case "BadOptionUsage":
            needs = "requires" in error.message
            return _problem(error.option_name, "option_without_value" if needs else "option_takes_none")
    return _bad_command(error)


def _bad_value(error: Any) -> PlanError:
    """A value that is none of the choices, or no such number."""
    name, (value, is_not, choices) = _name(error.param), error.message.partition(" is not one of ")
    if is_not:
        return _problem(name, "option_choice", value="".join(_QUOTED.findall(value)), expected=choices)
    low, high = getattr(error.param, "min", None), getattr(error.param, "max", None)
    if low is None:
        return _problem(name, "option_value")
    code = "option_between" if high is not None else "option_whole" if isinstance(low, int) else "option_number"
    return _problem(name, code, low=low, high=high)


def _bad_command(error: Any) -> PlanError:
    """A command that does not exist, or more words than it takes."""
    place = "tidplan" if error.ctx is None else error.ctx.command_path
    if error.message.startswith("No such command"):
        name, known = _QUOTED.findall(error.message)[0], error.ctx.command.commands
        return _problem(place, "no_such_command", value=name, near=nearest(name, known))
    if extra := _IN_BRACKETS.findall(error.message.removeprefix("Got unexpected extra argument(s)")):
        return _problem(place, "too_many_words", value=extra[0])
    return _problem(place, "usage")


def _name(parameter: Any) -> str:
    """The long form of an option, the metavar of an argument."""
    if parameter is None:
        return "tidplan"
    option = parameter.param_type_name == "option"
    return str(max(parameter.opts, key=len) if option else parameter.metavar or parameter.name)


def _problem(place: str, code: str, **facts: Any) -> PlanError:
    return PlanError([Problem(place, None, None, Fault(code, (), {"value": place} | facts))])
