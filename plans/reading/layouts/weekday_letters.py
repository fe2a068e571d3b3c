"""Weekdays by their first letters down days, or along a heading: M T O T F L S, told apart by their order."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from plans.reading.document import Cell, Table
from plans.reading.layouts.cellwise import by_column
from plans.reading.layouts.part import Part

_NAMES = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
_WEEK = "mtotfls"
_LETTER = re.compile(
    r"(?P<day>\d{1,2}\s+)?(?P<letter>[mtofls])(?![^\W_])(?P<rest>(?:\s.*)?)", re.IGNORECASE | re.DOTALL
)
_LEAST = 5
"""So many letters in their order are weekdays: nothing else is M, T, O, T, F, L, S."""

_MOST_HEADS = 2


def spelled(part: Part) -> Part:
    """The part with such letters as short names, whether they stand alone, or behind the days and before words.

    Along the first row they head the days of weeks.
    """
    part = by_column(part, _spelled)
    head, *rows = part.rows
    named = replace(head, cells=tuple(_spelled(head.cells)))
    return part if named == head else replace(part, blocks=(Table((named, *rows)),))


def _spelled(column: Sequence[Cell]) -> list[Cell]:
    """The cells of a column whose letters follow on one another, with the names that their order gives."""
    hits = [_LETTER.fullmatch(cell.text.strip()) for cell in column]
    letters = [hit["letter"].lower() for hit in hits if hit]
    first = next((start for start in range(7) if letters == _week_from(start, len(letters))), None)
    if first is None or len(letters) < _LEAST or len(letters) < len(column) - _MOST_HEADS:
        return list(column)
    names = (_NAMES[(first + place) % 7] for place in count())
    return [
        replace(cell, text=f"{hit['day'] or ''}{next(names)}{hit['rest']}") if hit else cell
        for cell, hit in zip(column, hits, strict=True)
    ]


def _week_from(start: int, length: int) -> list[str]:
    return [_WEEK[(start + n) % 7] for n in range(length)]
