"""The commands, one a file; importing them makes the application complete."""

from tidplan.commands import (
    busy,
    check,
    compare,
    propose,
    read,
    report,
    robust,
    roll,
    rules,
    schema,
    suggest,
    sweep,
    wall,
    whatif,
    windows,
)

__all__ = [
    "busy",
    "check",
    "compare",
    "propose",
    "read",
    "report",
    "robust",
    "roll",
    "rules",
    "schema",
    "suggest",
    "sweep",
    "wall",
    "whatif",
    "windows",
]
