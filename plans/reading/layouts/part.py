"""What every layout gets and gives: a part of a document in, rows without years and a use for each line out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from plans.clock import Hours
from plans.reading.bodies.legend import Legend
from plans.reading.dates.written import Written
from plans.reading.document import Block, Paragraph, Place, Row, Table
from plans.reading.reading import Doubt, LeftAside, Use


@dataclass(frozen=True)
class Part:
    """Blocks that belong together: the text under one heading, or a table and those that go on from it.

    `headings` are the texts above it, the outermost first: the document's own headings and, over a table, the
    lines between it and what stands before. They are in no part, or in one of their own.
    """

    blocks: tuple[Block, ...]
    headings: tuple[str, ...] = ()
    below: str = ""
    """The heading right under it, where it stands under none itself: the opening lines of a document."""

    @property
    def is_table(self) -> bool:
        """Whether it is a table, or several that go on from one another."""
        return any(isinstance(block, Table) for block in self.blocks)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows of its tables."""
        return tuple(row for block in self.blocks if isinstance(block, Table) for row in block.rows)

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Its lines of text, empty ones too."""
        return tuple(block for block in self.blocks if isinstance(block, Paragraph))

    def lines(self) -> Iterator[tuple[Place, str]]:
        """Every line, with its words."""
        for block in self.blocks:
            if isinstance(block, Paragraph):
                yield block.place, block.text
            else:
                yield from ((row.place, text_of(row)) for row in block.rows)


def text_of(row: Row) -> str:
    """The words of a row, its cells parted by a bar."""
    return " | ".join(cell.text for cell in row.cells if cell.text and cell.merged is None)


@dataclass(frozen=True)
class Context:
    """What is known of the whole document when a part is read.

    `scanned`: letters may stand for figures in it, and figures for letters. `records`: it is a sheet, whose rows
    no page has broken.
    """

    legend: Legend
    titles: tuple[str, ...]
    scanned: bool = False
    records: bool = False


@dataclass(frozen=True)
class OpenHours:
    """Times of day of which it is not certain which holds, or whether; `text` is what the source says.

    `because` is a code for the question.
    """

    readings: tuple[Hours, ...]
    taken: Hours | None
    because: str
    text: str


@dataclass(frozen=True)
class Supposed:
    """That a row is there only if the question about a refused one is answered, or for now taken, so."""

    place: Place
    raw: str
    reading: str


@dataclass(frozen=True)
class OpenBodies:
    """Bodies of which it is not certain which meets; `readings` are their codes, and `taken` one of those or none.

    `because` is a code for the question and `text` what it is about: one text is asked of once. `turn` is which of
    those that the question is about a row is, from 0, where the bodies may meet in turn.
    """

    readings: tuple[str, ...]
    taken: str | None
    because: str
    text: str
    turn: int = 0


@dataclass(frozen=True)
class RawRow:
    """A row whose date may still lack its year.

    `bodies` are codes that the layout itself gives (the body of a grid's row); words that may name more are in
    `who` (cells for participants) and `title` and `text` (running words). `section_year` is a year that stands
    over the row (a heading, a column, a row with a year alone). `responsible` and `recipients` are cells of
    columns for them. `bodies`, where there are any, are all who take part.

    `section` names the rows whose dates follow on one another, by default those of the same bodies. Where
    `refused` says why the date cannot be taken, `written` may hold no more than its words.
    """

    place: Place
    written: Written
    title: str
    text: str = ""
    who: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    meeting: bool = False
    time: Hours | None = None
    section_year: int | None = None
    extra: bool = False
    columns: Mapping[str, str] = field(default_factory=dict)
    cell: str | None = None
    refused: str | None = None
    section: str | None = None
    usual_weekday: int | None = None
    """The weekday on which such meetings are usually held: it tells of the year, and nothing of the day itself."""
    open_bodies: OpenBodies | None = None
    open_hours: OpenHours | None = None
    instead_of: Written | None = None
    """The day from which the meeting was moved, or a month in which that day is."""
    possible: tuple[str, ...] = ()
    """Of a refused row: what it may say, as texts of dates in the plan file's grammar."""
    taken: str | None = None
    """Which of those is certain enough to be taken."""
    supposed: Supposed | None = None
    open_by: str = ""
    """What the document's own legend says that leaves the day open, of every day with the same sign."""


@dataclass(frozen=True)
class RawPhase:
    """A named part of the process, with its days as they are written."""

    place: Place
    name: str
    written: Written


@dataclass(frozen=True)
class PartRead:
    """What came of a part. `uses` has every line of the part once."""

    layout: str
    rows: tuple[RawRow, ...]
    uses: Mapping[Place, Use]
    doubts: tuple[Doubt, ...] = ()
    left_aside: tuple[LeftAside, ...] = ()
    columns: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    """Why this layout was recognised, for `--explain`: codes of what was seen."""
    phases: tuple[RawPhase, ...] = ()
