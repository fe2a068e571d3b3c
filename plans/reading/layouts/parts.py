"""A document cut into parts: each table with what goes on from it, and the text between tables and headings."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from plans.reading.bodies.legend import NO_LEGEND, Legend
from plans.reading.bodies.told.pairs import is_legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Block, Document, Paragraph, Place, Row, Table
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.card_events import events_of
from plans.reading.layouts.edges import edges_of
from plans.reading.layouts.headrow import is_head, same_words
from plans.reading.layouts.mails import mail_begins, mail_heads, out_of_date
from plans.reading.layouts.pagestamps import page_stamps
from plans.reading.layouts.part import Part, text_of

_MOST_ABOVE = 8
"""How many lines of text above a table may tell what it is about."""
_LONGEST_ABOVE = 300


@dataclass(frozen=True)
class Parts:
    """The parts of a document in order, and what is in none: headings, furniture, pages' and mails' own days."""

    parts: tuple[Part, ...]
    headings: tuple[Paragraph, ...]
    furniture: tuple[Paragraph, ...]
    stamps: tuple[Paragraph, ...] = ()
    older: tuple[Paragraph, ...] = ()
    """The lines of mails that no longer hold."""
    mail_heads: tuple[Paragraph, ...] = ()
    """The lines with a date that head a mail."""


def cut(document: Document, legend: Legend = NO_LEGEND) -> Parts:
    """Cut a document. Every line of it is in one part, or a heading, furniture, a page's own day, or empty.

    A heading that holds a day is no heading over others but an activity itself ("Vecka 48, måndag 23 november
    2020"), and so are all dated headings of its level. Nor is the name on the card of an event one, or a month
    over cards. A mail is a part of its own. A table goes on across a page break: the next one, with nothing but
    empty lines and furniture between, has as many columns and no other heading row.
    """
    dated, edges = _dated_levels(document.blocks), edges_of(document.blocks)
    events = _on_cards(document.blocks, legend)
    stamps, heads = page_stamps(document.blocks, legend), mail_heads(document.blocks)
    older, begins = out_of_date(document.blocks), mail_begins(document.blocks)
    cutter = _Cutter(legend)
    for block in document.blocks:
        if isinstance(block, Paragraph) and block.place in begins:
            cutter.close()
        if isinstance(block, Table):
            gone = [row for row in block.rows if row.place in older]
            cutter.older += [Paragraph(row.place, text_of(row)) for row in gone]
            if len(gone) < len(block.rows):
                cutter.table(replace(block, rows=tuple(row for row in block.rows if row not in gone)))
        elif block.furniture or id(block) in edges:
            cutter.furniture.append(block)
        elif block.place in stamps:
            cutter.stamps.append(block)
        elif block.place in heads:
            cutter.mail_heads.append(block)
        elif block.place in older and any(map(str.isalnum, block.text)):
            cutter.older.append(block)
        elif _is_heading(block, dated) and block.place not in events:
            cutter.heading(block)
        else:
            cutter.text(block)
    cutter.close()
    texts = (cutter.headings, cutter.furniture, cutter.stamps, cutter.older, cutter.mail_heads)
    return Parts(tuple(cutter.parts), *map(tuple, texts))


def _is_heading(block: Paragraph, dated: Collection[int]) -> bool:
    is_over = bool(block.heading) and bool(block.text.strip())
    return is_over and not (block.heading in dated and find_dates(block.text))


def _on_cards(blocks: Sequence[Block], legend: Legend) -> set[Place]:
    """The lines of cards that are headings too, as the format has it."""
    found: set[Place] = set()
    for is_text, group in groupby(blocks, key=lambda block: isinstance(block, Paragraph)):
        lines = [block for block in group if isinstance(block, Paragraph)] if is_text else []
        if any(line.heading for line in lines):
            found |= {place for event in events_of(lines, legend) for place in event.places}
    return found


def _dated_levels(blocks: Iterable[Block]) -> set[int]:
    """The levels of heading, beneath the highest, on which a day stands."""
    headings = [block for block in blocks if isinstance(block, Paragraph) and block.heading]
    highest = min((heading.heading for heading in headings), default=0)
    return {
        heading.heading
        for heading in headings
        if heading.heading > highest and any(date.first.day is not None for date in find_dates(heading.text))
    }


@dataclass
class _Cutter:
    """The parts as far as they are cut, and the one that is open."""

    legend: Legend
    parts: list[Part] = field(default_factory=list)
    headings: list[Paragraph] = field(default_factory=list)
    furniture: list[Paragraph] = field(default_factory=list)
    stamps: list[Paragraph] = field(default_factory=list)
    older: list[Paragraph] = field(default_factory=list)
    mail_heads: list[Paragraph] = field(default_factory=list)
    open: list[Block] = field(default_factory=list)
    above: list[str] = field(default_factory=list)
    """The lines of text since the last heading or table."""
    over: list[tuple[int, str]] = field(default_factory=list)
    """The headings in force, with their levels."""

    def heading(self, block: Paragraph) -> None:
        self.close(below=block.text)
        self.headings.append(block)
        self.above = []
        self.over = [
            *((level, text) for level, text in self.over if level < block.heading),
            (block.heading, block.text),
        ]

    def text(self, block: Paragraph) -> None:
        if block.text.strip():
            if self._is_table():
                self.close()
            self.above.append(block.text)
        if self.open or block.text.strip():
            self.open.append(block)

    def table(self, table: Table) -> None:
        if self.open and self._is_table() and goes_on(self.open, table, self.legend):
            self.open.append(table)
            return
        self.close()
        self.open = [table]

    def close(self, below: str = "") -> None:
        """End the open part, without the empty lines at its end, before the heading `below`."""
        while self.open and isinstance(self.open[-1], Paragraph) and not self.open[-1].text.strip():
            self.open.pop()
        if not self.open:
            return
        texts = tuple(text for _, text in self.over)
        if self._is_table():
            above = [text for text in self.above if len(text) <= _LONGEST_ABOVE][-_MOST_ABOVE:]
            texts += tuple(above)
            self.above = []
        self.parts.append(Part(tuple(self.open), texts, "" if texts else below))
        self.open = []

    def _is_table(self) -> bool:
        return any(isinstance(block, Table) for block in self.open)


def goes_on(before: Sequence[Block], table: Table, legend: Legend = NO_LEGEND) -> bool:
    """Whether a table goes on from the ones before it: as wide, with no other heading row, and no legend.

    Nor does one whose columns are of other bodies than those over the columns above.
    """
    tables = [block for block in before if isinstance(block, Table)]
    first = table.rows[0]
    if len(tables[-1].rows[0].cells) != len(first.cells) or is_legend(table):
        return False
    heads = [row for old in tables for row in old.rows if is_head(row)]
    if _are_bodies(first, legend) and _are_bodies(tables[0].rows[0], legend):
        return same_words(first, tables[0].rows[0])
    return not is_head(first) or any(same_words(first, head) for head in heads)


def _are_bodies(row: Row, legend: Legend) -> bool:
    """Whether a row has the names of several bodies, and nothing else."""
    own = [cell.text for cell in row.cells if cell.text.strip() and cell.merged is None]
    labels = [label_of(text, legend) for text in own]
    return len(own) > 1 and all(label.known and label.meets and label.who == (label.words,) for label in labels)
