"""When bodies usually meet, where a document says it once for all: "KF sammanträder kl 18.00"."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from plans.clock import Hours
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.sense import Sense
from plans.reading.bodies.sentences import sentences
from plans.reading.bodies.told.by_sort import in_full
from plans.reading.bodies.told.definitions import star_definition
from plans.reading.bodies.told.hours_line import (
    CLOCK,
    STOPS,
    TIMES,
    UNLESS,
    bodies_of,
    hours_of,
    hours_of_line,
    left_over,
)
from plans.reading.bodies.told.hours_rows import hours_of_rows
from plans.reading.dates.notdates import not_dates
from plans.reading.document import Block, Document, Paragraph, Place, Row, Table

_DATE = re.compile(
    r"\d{1,2}\s*/\s*\d{1,2}|\b(?:19|20)\d\d-\d\d|"
    r"\d\.?\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\b|\bvecka\s+\d",
    re.IGNORECASE,
)
_MEETINGS = re.compile(r"\b(?:sammanträd\w*|möte\w*|(?:sammanträdes|mötes)\w+)\b", re.IGNORECASE)
"""Words of a heading that say that it is of somebody's meetings."""
_GOES_ON = re.compile(r"(?!att\s)[a-zåäö]")
"""How a line begins that goes on with the sentence of the one above."""
_OF_THAT_DAY = re.compile(r"\s*(?:mötet|sammanträdet)\b", re.IGNORECASE)
"""How a sentence begins that is about the only day of its line."""
_USUALLY = re.compile(r"\b(?:vanligtvis|vanligen|normalt|oftast|i\s+regel|som\s+regel)\b", re.IGNORECASE)
"""What a sentence says that tells how it mostly is, also among many others."""
_LONGEST = 300
_HEADER_ROWS = 3

Said = tuple[Place, dict[str, Hours], bool]
"""A line, the usual hours that it tells, by code, and whether it tells nothing else."""


def said_hours(document: Document, known: Lexicon) -> Iterator[Said]:
    """Every line that tells when a body meets without telling on which day."""
    under: list[Sense] = []
    is_dated = False
    marked = _marked(document)
    for block in _unbroken(document.blocks):
        if isinstance(block, Table):
            told = (*_of_table(block, known, under), *(() if is_dated else _of_list(block, known)))
            yield from ((place, hours, False) for place, hours in told)
            continue
        text, is_under_day = block.text, is_dated
        goes_on = is_under_day and _GOES_ON.match(text) is not None
        is_dated = goes_on or _is_dated(text)
        if is_under_day and (goes_on or CLOCK.match(text)):
            continue  # the time of that day, on a line of its own
        said = [text[start:end] for start, end in sentences(text)]
        if len(_DATE.findall(text)) == 1:
            said = [words for words in said if not _OF_THAT_DAY.match(words)]
        undated = "".join(words for words in said if not (_is_dated(words) or STOPS.search(words)))
        if len(text) > _LONGEST:
            undated = "".join(words for words in said if _USUALLY.search(words) and not _is_dated(words))
        note = star_definition(text)
        if not undated or (note is not None and note.short in marked):
            continue
        listed = [sense for _, sense in bodies_of("".join(filter(_is_dated, said)), known)]
        whose = under if not listed else listed if len(listed) == 1 else []
        hours = hours_of_line(undated, known, whose)
        if hours:
            yield block.place, hours, not _is_dated(text)
        named = _headed_by(in_full(text, under[0].name) if under else text, known, heading=bool(block.heading))
        under = named if named is not None else under


def _marked(document: Document) -> frozenset[str]:
    """The signs of footnotes behind days: what such a note says is of those days alone."""
    tables = (block for block in document.blocks if isinstance(block, Table))
    cells = (cell.text for table in tables for row in table.rows for cell in row.cells)
    return frozenset(found[1] for text in cells for found in _MARK.finditer(text))


_MARK = re.compile(r"\d\s?(\*{1,4})(?!\*)")


def _unbroken(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, lines that were too long for the page as one: "KS kl. 13, socialnämndens / utskott kl. 8"."""
    before: Block | None = None
    for block in blocks:
        if isinstance(before, Paragraph) and isinstance(block, Paragraph) and _goes_on(before.text, block.text):
            before = replace(before, text=f"{before.text.rstrip()} {block.text}")
            continue
        if before is not None:
            yield before
        before = block
    if before is not None:
        yield before


def _goes_on(text: str, below: str) -> bool:
    """Whether a line that tells times, and of no day, goes on below in the middle of a sentence."""
    is_open = text.rstrip()[-1:].isalnum() and below[:1].islower()
    return is_open and all(CLOCK.search(line) and not _is_dated(line) for line in (text, below))


def _headed_by(text: str, known: Lexicon, *, heading: bool) -> list[Sense] | None:
    """The body that a line heads; empty if it heads several or others, None if it heads nothing."""
    named = [sense for _, sense in bodies_of(text, known)]
    if named and (heading or not left_over(_MEETINGS.sub(" ", text), known)):
        return named if len(named) == 1 else []
    return [] if heading else None


def _is_dated(text: str) -> bool:
    """Whether the text tells of a day: a year that is written as one, 16/17, is none."""
    years = [(part.start, part.end) for part in not_dates(text) if part.sort == "years"]
    return any(not any(start <= hit.start() < end for start, end in years) for hit in _DATE.finditer(text))


def _of_table(table: Table, known: Lexicon, under: Sequence[Sense]) -> Iterator[tuple[Place, dict[str, Hours]]]:
    """A heading "KS kl 13.00"; a row or column of times beside the bodies; a line over or under all columns."""
    columns: dict[int, str] = {}
    time_column: int | None = None
    for n, row in enumerate(table.rows):
        first = row.cells[0].text if row.cells else ""
        alone = [cell.text for cell in row.cells if cell.text.strip()]
        is_alone = len(alone) == 1
        if is_alone and (named := _headed_by(alone[0], known, heading=False)):
            under = named
        if n < _HEADER_ROWS:
            for at, cell in enumerate(row.cells):
                if at and TIMES.fullmatch(UNLESS.sub(" ", cell.text)):
                    time_column = at
                if code := _only_body(cell.text, known):
                    columns.setdefault(at, code)
        if TIMES.fullmatch(first):
            yield row.place, {columns[at]: hours for at, hours in _clocks(row).items() if at in columns}
        elif (n < _HEADER_ROWS or is_alone) and (headed := _headed(row, known, under)):
            yield row.place, headed
        elif time_column is not None and (code := _only_body(first, known)):
            hours = _clocks(row).get(time_column)
            yield row.place, {code: hours} if hours is not None else {}


def _of_list(table: Table, known: Lexicon) -> Iterator[tuple[Place, dict[str, Hours]]]:
    """What a table without a single day tells row by row."""
    if not any(_is_dated(cell.text) for row in table.rows for cell in row.cells):
        yield from hours_of_rows(table, known)


def _headed(row: Row, known: Lexicon, under: Sequence[Sense]) -> dict[str, Hours]:
    told: dict[str, Hours] = {}
    if any(_is_dated(cell.text) for cell in row.cells):
        return told  # it heads nothing: what stands there is of that day
    for cell in row.cells:
        if "\t" not in cell.text and len(cell.text) < _LONGEST:
            told |= hours_of_line(" ".join(cell.text.split()), known, under)
    return told


def _clocks(row: Row) -> Mapping[int, Hours]:
    """The cells that hold nothing but a time of day."""
    found = {at: CLOCK.fullmatch(cell.text.strip()) for at, cell in enumerate(row.cells)}
    return {at: hours for at, clock in found.items() if clock and (hours := hours_of(clock)) is not None}


def _only_body(text: str, known: Lexicon) -> str | None:
    """The code of a cell that holds one body, with or without a time."""
    if len(text) > _LONGEST or left_over(text, known):
        return None
    bodies = bodies_of(text, known)
    return bodies[0][1].code if len(bodies) == 1 else None
