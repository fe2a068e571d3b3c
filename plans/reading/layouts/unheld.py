"""Days of which their line says, wherever in it that stands, that nothing is held then, or only perhaps.

Each layout reads such words where it looks for them. Here those are found that stand anywhere else: in the column
of times, behind a dash, in capitals before a name.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Partial
from plans.reading.document import Place
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import said_hours, without_hours
from plans.reading.layouts.called_off import is_called_off, is_off_alone, is_perhaps_alone
from plans.reading.layouts.moved_to import comes_from, is_changed_alone, is_moved_alone, moved_rows, moved_to
from plans.reading.layouts.part import Part, PartRead, RawRow
from plans.reading.refusals import CALLED_OFF, MOVED

_BETWEEN = re.compile(r"[,;:()!|\t\n]|\s[-–—]\s")
_CELL = re.compile(r" \| |\t")
_EDGE = " .–—-"


@dataclass(frozen=True)
class _Said:
    """Words that say it: where they stand, from the beginning to the end of their cell."""

    words: str
    because: str | None
    """Why nothing is held; None if it perhaps is."""
    start: int
    cell: tuple[int, int]


def with_unheld(part: Part, read: PartRead) -> PartRead:
    """A part as read, with no day taken for certain where its line says that nothing is held, or only perhaps."""
    lines, off = dict(part.lines()), _called_off_above(part)
    rows: list[RawRow] = []
    for row in read.rows:
        beside = [one for one in read.rows if one.place == row.place]
        said = None if any(map(_is_told, beside)) else next(_said_of(row, beside, lines[row.place]), None)
        if said is None and row.place in off and not any(map(_is_told, beside)):
            row = _under(row, off[row.place])
        rows += [row] if said is None else _unheld(row, said, beside)
    return replace(read, rows=tuple(rows))


def _called_off_above(part: Part) -> dict[Place, str]:
    """The lines right under a heading that says of what it names that it is called off, with that heading.

    The heading begins its lines: "Mötet är inställt" right under a day is about that one.
    """
    off: dict[Place, str] = {}
    above, over = "", next((text for text in part.headings[-1:] if _names_called_off(text)), "")
    for line in part.paragraphs:
        is_head = not above.strip() and _names_called_off(line.text)
        over = line.text.strip() if is_head else over if line.text.strip() else ""
        if over and not is_head:
            off[line.place] = over
        above = line.text
    return off


def _names_called_off(text: str) -> bool:
    said = text[: next((date.start for date in find_dates(text)), len(text))]
    return is_called_off(said) and not is_off_alone(said.strip(_EDGE))


def _under(row: RawRow, heading: str) -> RawRow:
    """The row called off, named by its heading where its own words do not tell what it is."""
    return replace(row, refused=CALLED_OFF, title=row.title if kind_of(row.title).sure else heading)


def _is_told(row: RawRow) -> bool:
    """Whether the layout itself has read of a row that it is not held, or perhaps not, or held instead."""
    return row.refused is not None or row.instead_of is not None or row.written.uncertain


def _said_of(row: RawRow, beside: Sequence[RawRow], text: str) -> Iterator[_Said]:
    """What the line says of this row: the one whose date stands nearest in the same cell, or of every row."""
    for said in _said(text):
        at = {one.written.raw: text.rfind(one.written.raw, said.cell[0], said.start) for one in beside}
        if max(at.values()) < 0:
            at = {raw: -text.find(raw, said.start, said.cell[1]) for raw in at}
            at = {raw: found for raw, found in at.items() if found < 0}
        if not at or at.get(row.written.raw) == max(at.values()):
            yield said


def _said(text: str) -> Iterator[_Said]:
    for cell in _spans(text, _CELL, 0, len(text)):
        for start, end in _spans(text, _BETWEEN, *cell):
            piece = text[start:end]
            bare = rest(without_hours(piece), find_dates(without_hours(piece))).strip(_EDGE)
            is_moved = is_moved_alone(bare) and not (comes_from(piece) or said_hours(piece))
            because = CALLED_OFF if is_off_alone(bare) else MOVED if is_moved else None
            if because is not None or is_perhaps_alone(bare) or is_changed_alone(bare):
                yield _Said(piece, because, start, cell)


def _spans(text: str, sign: re.Pattern[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a stretch between the signs."""
    for hit in sign.finditer(text, start, end):
        yield start, hit.start()
        start = hit.end()
    yield start, end


def _unheld(row: RawRow, said: _Said, beside: Sequence[RawRow]) -> list[RawRow]:
    """The row refused; or moved to a day that is told and that no row of the line has; or uncertain."""
    if said.because is None:
        return [replace(row, written=replace(row.written, uncertain=True))]
    new = moved_to(said.words)
    is_there = new is not None and any(_day(one.written.first) == _day(new.first) for one in beside)
    return [replace(row, refused=said.because)] if new is None or is_there else moved_rows(row, new)


def _day(one: Partial) -> tuple[int | None, int | None]:
    return one.month, one.day
