"""Tables drawn with | between the cells, as Markdown does."""

import re
from collections.abc import Callable, Sequence

from plans.reading.formats.taken import Taken, Written

_SPLIT = re.compile(r"(?<!\\)\|")
_DASHES = re.compile(r"\s*:?-+:?\s*")
_FRAME = re.compile(r"(?=.*[-=])[\s+|=:-]+")
"""A line of a table drawn with characters, +-----+-----+, or under its heading row."""


def piped(lines: Sequence[str], start: int) -> Taken:
    """The table that begins on a line, if one does. Lines that only draw it are rows without words."""
    end = start
    while end < len(lines) and _is_part(lines[end]):
        end += 1
    taken = lines[start:end]
    rows = [line for line in taken if not _FRAME.fullmatch(line)]
    ruled = len(taken) > 1 and is_rule(taken[1])
    framed = len({len(_cells(line)) for line in rows}) <= 1
    if not ruled and (len(rows) < 2 or not (framed or len({len(_SPLIT.split(line)) for line in rows}) <= 1)):
        return Taken(max(end, start + 1), [])
    split = _cells if ruled or framed else _SPLIT.split  # a bar at an end may part off an empty cell
    return Taken(end, [Written(start + number, _row(line, split)) for number, line in enumerate(taken)], ruled)


def is_rule(line: str) -> bool:
    """Whether the line is the |---|---| under a heading row."""
    return "|" in line and all(_DASHES.fullmatch(cell) for cell in _cells(line))


def _is_part(line: str) -> bool:
    return len(_cells(line)) > 1 or ("+" in line and _FRAME.fullmatch(line) is not None)


def _row(line: str, split: Callable[[str], list[str]]) -> list[str]:
    return [""] if _FRAME.fullmatch(line) else [cell.replace(r"\|", "|") for cell in split(line)]


def _cells(line: str) -> list[str]:
    line = line.strip()
    line = line[1:] if line.startswith("|") else line
    if line.endswith("|") and not line.endswith(r"\|"):
        line = line[:-1]
    return _SPLIT.split(line)
