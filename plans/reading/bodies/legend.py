"""What a document says of its own abbreviations, marks and hours, before anything is taken from a list."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from plans.body import BodyKind
from plans.clock import Hours
from plans.reading.bodies.known import Known
from plans.reading.bodies.names.lexicon import lexicon
from plans.reading.bodies.told.board import own_board
from plans.reading.bodies.told.committee import own_committee
from plans.reading.bodies.told.council import own_council
from plans.reading.bodies.told.definitions import (
    Line,
    legend_definitions,
    legend_heading,
    line_definitions,
    note_definitions,
    note_sign,
)
from plans.reading.bodies.told.hours import said_hours
from plans.reading.bodies.told.meanings import body_of
from plans.reading.bodies.told.pairs import table_definitions
from plans.reading.bodies.told.titled import titled_bodies
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import MONTHS
from plans.reading.document import Document, Paragraph, Place, Table
from plans.reading.titles import title_of


@dataclass(frozen=True)
class Legend:
    """The document's own meanings.

    `bodies` are those it explains, with code, name, kind and abbreviation; `marks` what its codes and asterisks
    stand for (ÅR: Årsredovisning, *: extra); `times` when a body usually meets, by code. `places` are the
    lines that tell nothing else.
    """

    bodies: tuple[Known, ...] = ()
    marks: tuple[tuple[str, str], ...] = ()
    times: tuple[tuple[str, Hours], ...] = ()
    places: tuple[Place, ...] = ()
    disputed: frozenset[str] = frozenset()
    """The codes of bodies of which several usual times are told."""

    @cached_property
    def meaning(self) -> dict[str, str]:
        """What a mark stands for."""
        return dict(self.marks)

    @cached_property
    def hours(self) -> dict[str, Hours]:
        """When a body usually meets."""
        return dict(self.times)

    def usual(self, code: str, kind: BodyKind | None) -> Hours | None:
        """When a body usually meets: what is told of it, or else of all of its sort."""
        if code in self.disputed:
            return None
        return self.hours.get(code) or self.hours.get(_ALL_OF.get(kind, "") if kind else "")

    @cached_property
    def explained(self) -> dict[str, Known]:
        """The body that an abbreviation stands for in this document."""
        return {name.text: body for body in self.bodies for name in body.short}


NO_LEGEND = Legend()
_ALL_OF = {BodyKind.COMMITTEE: "NÄMNDER", BodyKind.SUBCOMMITTEE: "UTSKOTT"}
"""The words for all bodies of a kind, as codes."""
_STARRED_DAY = re.compile(
    r"(?:\d|\d\s(?:"
    + "|".join(sorted(MONTHS, key=len, reverse=True))
    + r"))(?:[\s)]{0,2}(\*{1,4}|[¹²³⁴⁵⁶⁷⁸⁹])|\s([1-9a-h]\))(?=\W|$)|(\[[1-9]\]))",
    re.IGNORECASE,
)

_CLOCK = re.compile(r"\bkl(?:ockan|\b)", re.IGNORECASE)
"""What a note has that says when the meeting of some day begins, besides what its sign stands for."""
_STARRED_NAME = re.compile(r"[^\W\d_]\s?(\*{1,4}|[¹²³⁴⁵⁶⁷⁸⁹])\s*$")
"""A sign that ends a cell of words: "KS*"."""
_STARRED_MONTH = re.compile(rf"\d\s?(?:{'|'.join(MONTHS)})\.?\s?(\*{{1,4}})", re.IGNORECASE)


def find_legend(document: Document) -> Legend:
    """Everything that the document explains. What it explains twice counts as it is first explained."""
    bodies: dict[str, Known] = {}
    marks: dict[str, str] = {}
    places: dict[Place, None] = {}
    for place, (found, whole) in _lines(document):
        for definition in found:
            body = body_of(definition)
            if definition.short in bodies or definition.short in marks:
                continue
            if body is not None:
                bodies[definition.short] = body
            elif definition.certain:
                marks[definition.short] = definition.meaning
            else:
                whole = False
        if whole:
            places[place] = None
    texts = tuple(_texts(document))
    council = own_council(texts)
    told = (*bodies.values(), *([council] if council is not None else []), *own_board("\n".join(texts)))
    told = (*told, *titled_bodies(_titles(document), texts, lexicon(told)))
    if not any(name.text == "nämnd" for body in told for name in body.full):
        told = (*told, *own_committee(texts, lexicon(told)))
    times: defaultdict[str, set[Hours]] = defaultdict(set)
    for place, hours, whole in said_hours(document, lexicon(told)):
        for code, when in hours.items():
            times[code].add(when)
        if whole:
            places[place] = None
    settled = tuple((code, next(iter(when))) for code, when in times.items() if len(when) == 1)
    disputed = frozenset(times) - {code for code, _ in settled}
    return Legend(told, tuple(marks.items()), settled, tuple(places), disputed)


def _lines(document: Document) -> Iterator[tuple[Place, Line]]:
    """Every line that defines something, or introduces those that do."""
    inside = False
    stars, of_months = _stars(document, _STARRED_DAY), _stars(document, _STARRED_MONTH)
    for block in document.blocks:
        if isinstance(block, Table):
            inside = False
            yield from table_definitions(block)
            continue
        text = block.text
        heading = legend_heading(text)
        if heading is not None:
            inside = True
            yield block.place, (legend_definitions(heading)[0], True)
            continue
        if not text.strip():
            continue
        line = legend_definitions(text) if inside else ([], False)
        inside = bool(line[0])
        if not inside:
            notes = note_definitions(text, stars if find_dates(text) else stars | of_months)
            is_whole = _CLOCK.search(text) is None or not any(date.first.day for date in find_dates(text))
            line = (notes, is_whole) if notes else line_definitions(text)
        if line[0]:
            yield block.place, line


def _titles(document: Document) -> Iterator[str]:
    """What says whose all of the document is: its title, the line that it begins with, and its headings."""
    lines = [block for block in document.blocks if isinstance(block, Paragraph) and block.text.strip()]
    yield title_of(document)
    yield from (line.text for line in lines[:1])
    yield from (line.text for line in lines if line.heading)


def _texts(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, Table):
            yield from (cell.text for row in block.rows for cell in row.cells)
        else:
            yield block.text


def _stars(document: Document, starred: re.Pattern[str]) -> set[str]:
    """The footnotes' signs that stand at numbers somewhere: not those that only begin the lines of a list."""
    tables = (block for block in document.blocks if isinstance(block, Table))
    cells = [cell.text for table in tables for row in table.rows for cell in row.cells]
    lines = [block.text for block in document.blocks if not isinstance(block, Table)]
    found = [hit for text in (*cells, *lines) for hit in starred.finditer(text)]
    found += [hit for text in cells for hit in _STARRED_NAME.finditer(text)]
    return {note_sign(next(filter(None, hit.groups()))).strip() for hit in found}
