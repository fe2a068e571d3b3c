"""Rows of a legend that tell who it is and when they meet: "KF | Kommunfullmäktige | kl. 18.30"."""

from collections.abc import Iterator

from plans.clock import Hours
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.told.hours_line import CLOCK, bodies_of, hours_of, left_over
from plans.reading.document import Place, Row, Table

_LEAST = 2
"""So many rows at least are a list."""


def hours_of_rows(table: Table, known: Lexicon) -> Iterator[tuple[Place, dict[str, Hours]]]:
    """The usual time of the one body that each row is of; nothing where most rows tell something else."""
    rows = [row for row in table.rows if not row.header and any(cell.text.strip() for cell in row.cells)]
    found = [(row.place, told) for row in rows if (told := _of_row(row, known))]
    if len(found) >= _LEAST and 2 * len(found) > len(rows):
        yield from found


def _of_row(row: Row, known: Lexicon) -> dict[str, Hours]:
    """A body's code and time, where a row begins with the body and has nothing besides but the place."""
    texts = [cell.text.strip() for cell in row.cells if cell.merged is None]
    clocks = [hours for text in texts if (clock := CLOCK.fullmatch(text)) and (hours := hours_of(clock))]
    told = ", ".join(filter(None, texts))
    codes = {sense.code for _, sense in bodies_of(told, known)}
    is_whole = any(texts[:1]) and CLOCK.match(told) is None and not left_over(told, known)
    return {codes.pop(): clocks[0]} if len(codes) == len(clocks) == 1 and is_whole else {}
