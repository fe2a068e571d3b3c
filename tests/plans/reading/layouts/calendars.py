"""Calendars for the layouts' tests: a text or a table in, the meetings read out as short lines."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from plans.reading.bodies.legend import NO_LEGEND, Legend, find_legend
from plans.reading.document import Cell, Document, Merged, Paragraph, Place, Row, Table
from plans.reading.layouts.part import Context, Part, PartRead, RawRow
from plans.reading.reading import Use
from tests.plans.reading.layouts.made import holds

LEFT = "<"
"""A cell merged with the one to its left."""
UP = "^"
"""A cell merged with the one above."""


def table(text: str, headings: Sequence[str] = ()) -> Part:
    """A table of lines, their cells parted by bars; "/" is a line break within a cell."""
    lines = [line.strip() for line in text.strip().split("\n")]
    texts = [[cell.strip().replace(" / ", "\n") for cell in line.split("|")] for line in lines]
    width = max(map(len, texts))
    rows: list[Row] = []
    for number, cells in enumerate(texts, start=1):
        made: list[Cell] = []
        for at, cell in enumerate((*cells, *[""] * (width - len(cells)))):
            if cell == LEFT:
                made.append(replace(made[-1], merged=Merged.LEFT))
            elif cell == UP:
                made.append(replace(rows[-1].cells[at], merged=Merged.ABOVE))
            else:
                made.append(Cell(cell))
        rows.append(Row(Place(number), tuple(made)))
    return Part((Table(tuple(rows)),), tuple(headings))


def text(words: str, headings: Sequence[str] = ()) -> Part:
    """Lines of text; those that begin with a bullet are items of a list."""
    lines = words.strip().split("\n")
    return Part(tuple(_paragraph(number, line) for number, line in enumerate(lines, start=1)), tuple(headings))


def _paragraph(number: int, line: str) -> Paragraph:
    bare = line.strip()
    return Paragraph(Place(number), bare.removeprefix("• "), bullet=bare.startswith("• "))


def context(part: Part, *legend: str) -> Context:
    """What is known of the document: lines that explain its abbreviations."""
    lines = [Paragraph(Place(900 + n), line) for n, line in enumerate(legend)]
    whole = Document("txt", (*part.blocks, *lines))
    return Context(find_legend(whole) if legend else _own(part), ())


def _own(part: Part) -> Legend:
    return find_legend(Document("txt", part.blocks)) if not part.is_table else NO_LEGEND


def read(layout: Any, part: Part, *legend: str) -> PartRead:
    """The part as the layout reads it, every line of it with one use."""
    known = context(part, *legend)
    assert layout.fit(part, known) >= 0.5, layout.fit(part, known)
    found: PartRead = layout.read(part, known)
    assert list(found.uses) == [place for place, _ in part.lines()]
    read_lines = {row.place for row in found.rows if row.refused is None and holds(row, found)}
    assert {place for place, use in found.uses.items() if use is Use.READ} == read_lines
    return found


def short(row: RawRow) -> str:
    """A meeting in a few words: "KF 2025-02-14 18:30 +budget"."""
    written, first = row.written, row.written.first
    year = first.year or row.section_year
    if first.week is not None:
        day = f"v{first.week}.{written.weekday}"
    elif first.day is None:
        day = f"[{written.raw}]"
    else:
        day = f"{year or '?'}-{first.month or 0:02}-{first.day:02}"
    last = written.last
    marks = [
        f"..{last.month or first.month:02}-{last.day:02}" if last is not None and last.day is not None else "",
        "?" if written.uncertain else "",
        f" {row.time}" if row.time is not None else "",
        "" if row.meeting else " (no meeting)",
        " extra" if row.extra else "",
        f" !{row.refused}" if row.refused else "",
    ]
    return f"{'+'.join(row.bodies) or '–'} {day}{''.join(marks)}"


def meetings(found: PartRead) -> list[str]:
    """What was read, in short, in the order of the lines."""
    rows = [row for row in found.rows if holds(row, found) and not row.taken]
    return [short(row) for row in sorted(rows, key=lambda row: row.place.line)]


def asked(found: PartRead) -> list[str]:
    """What was asked: the doubts, and the cells of which nothing was taken."""
    doubts = [f"{doubt.place.line} {doubt.about} {doubt.text} {doubt.because}" for doubt in found.doubts]
    refused = [f"{row.place.line} {row.written.raw} {row.refused}" for row in found.rows if row.refused]
    return [*doubts, *refused]
