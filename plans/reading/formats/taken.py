"""What a look at some lines of a text comes to: the rows of a table, or that they are none."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Written:
    """A row: the number of its first line, from 0, and its cells as written."""

    at: int
    cells: list[str]


@dataclass(frozen=True)
class Taken:
    """The lines looked at end before `end`; without rows they are no table of the sort looked for."""

    end: int
    rows: list[Written]
    header: bool = False
    """Whether the first row is a heading by its format."""
