"""The help of the commands, all of it in Swedish: what typer itself says in English is said anew."""

import re
from collections.abc import Iterable
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

OPTIONS, COMMAND = "[VAL]", "KOMMANDO …"

_HEADINGS = {"Arguments": "Argument", "Options": "Val", "Commands": "Kommandon"}
_HELP_OPTION = {"Show this message and exit.": "Visa den här hjälpen."}
_REMARK = re.compile(r"\[[^\[\]]+\]$")
"""What typer says of an option after its own help: `[default: 60.0; x>=0.001]`."""
_REMARKS = (
    (re.compile(r"(\d)\.0\b"), r"\1"),
    (re.compile(r"(\d)\.(\d)"), r"\1,\2"),
    (re.compile(r"(\d+)<=x<=(\d+)"), r"\1–\2"),
    (re.compile(r"x>="), "minst "),
    (re.compile(r"default: "), "annars "),
    (re.compile(r"required"), "måste anges"),
)
_TYPE = re.compile(r"^(?!-)(.+) <.*>$")
"""An argument with the Python type of it."""

_Formatter: Any = typer.Context.formatter_class


class Swedish(_Formatter):  # type: ignore[misc]
    """Writes the pages of help."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:  # noqa: ARG002
        """How the command is written."""
        super().write_usage(prog, args.replace("{", "").replace("}", ""), "Skrivs: ")

    def write_heading(self, heading: str) -> None:
        """The heading of a part."""
        super().write_heading(_HEADINGS.get(heading, heading))

    def write_dl(self, rows: Iterable[tuple[str, str]], *widths: int, **more: int) -> None:
        """What can be written, and what it means."""
        super().write_dl([(_TYPE.sub(r"\1", what), _meaning(text)) for what, text in rows], *widths, **more)


def _meaning(text: str) -> str:
    return _REMARK.sub(lambda found: _remark(found[0]), _HELP_OPTION.get(text, text))


def _remark(text: str) -> str:
    for said, anew in _REMARKS:
        text = said.sub(anew, text)
    return text


class _Context(typer.Context):
    formatter_class = Swedish


class Command(TyperCommand):
    """A command with Swedish help."""

    context_class = _Context


class Group(TyperGroup):
    """All the commands, with Swedish help."""

    context_class = _Context
