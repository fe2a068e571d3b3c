"""What became of every line of a document: each has one use, and what is left aside is told with its reason."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Document, Place, Table
from plans.reading.layouts.minutes import QUOTED, STAMP, TEXT
from plans.reading.layouts.part import Part, PartRead, RawRow, text_of
from plans.reading.layouts.parts import Parts
from plans.reading.reading import About, Doubt, LeftAside, ReadRow, Use

_LONGEST_HEADING = 100
_NOTE = re.compile(r"\s*(?:not\b|obs\b|observera|anm\b|\*)", re.IGNORECASE)


@dataclass
class Accounts:
    """The lines of a document by their use, those left aside, and notes that hold for all of it."""

    uses: dict[Place, Use] = field(default_factory=dict)
    left: dict[Place, list[LeftAside]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    order: Mapping[Place, int] = field(default_factory=dict)

    @property
    def left_aside(self) -> tuple[LeftAside, ...]:
        """What was left aside, in the order of the document."""
        return tuple(one for place in sorted(self.left, key=self.order.__getitem__) for one in self.left[place])

    def aside(self, place: Place, text: str, because: str) -> None:
        """Leave a line aside."""
        self.uses[place] = Use.ASIDE
        self.left.setdefault(place, []).append(LeftAside(place, text.strip(), because))

    def settle(self, rows: Sequence[ReadRow], doubts: Iterable[Doubt]) -> None:
        """Lines with rows are read; those where something should have been read and nothing can be, refused."""
        self.uses.update((row.place, Use.READ) for row in rows if self.uses[row.place] is not Use.REFUSED)
        dated = {row.place for row in rows if row.when is not None}
        unread = {doubt.place for doubt in doubts if doubt.about is About.CELL}
        self.uses.update((place, Use.REFUSED) for place in unread - dated if self.uses[place] is Use.READ)

    def tell(self, untold: Iterable[LeftAside]) -> None:
        """Leave aside, and say so, what is left of the dates of lines that have another use."""
        for one in list(untold):
            self.left.setdefault(one.place, []).append(one)

    def told(self, place: Place) -> None:
        """The line told something of others, and is not left aside after all."""
        self.uses[place] = Use.USED
        self.left.pop(place, None)


def account(
    document: Document, parts: Parts, reads: Sequence[tuple[Part, PartRead]], legend: Legend, title: str,
    left_out: Iterable[RawRow],
) -> Accounts:  # fmt: skip
    """Account for every line."""
    texts = texts_of(document)
    accounts = Accounts(order={place: number for number, place in enumerate(document.lines())})
    for _, read in reads:
        accounts.uses.update(read.uses)
        for one in read.left_aside:
            accounts.left.setdefault(one.place, []).append(one)
    for line in parts.furniture:
        accounts.aside(line.place, line.text, "furniture")
    for line in (*parts.stamps, *parts.mail_heads):
        accounts.aside(line.place, line.text, STAMP)
    for line in parts.older:
        accounts.aside(line.place, line.text, QUOTED if find_dates(line.text) else TEXT)
    for place, text in texts.items():
        if place not in accounts.uses:
            accounts.uses[place] = Use.USED if text.strip() else Use.EMPTY
        if place in legend.places and accounts.uses[place] is Use.ASIDE:
            accounts.told(place)
    _headings(accounts, texts, reads, title)
    for raw in left_out:
        accounts.left.setdefault(raw.place, []).append(
            LeftAside(raw.place, f"{raw.written.raw} {raw.title}", "answered")
        )
    accounts.notes = tuple(
        " ".join(text.split())
        for place, text in texts.items()
        if accounts.uses[place] is Use.ASIDE and _NOTE.match(text)
    )
    assert set(accounts.uses) == set(texts)
    accounts.uses = {place: accounts.uses[place] for place in texts}
    return accounts


def _headings(
    accounts: Accounts, texts: Mapping[Place, str], reads: Sequence[tuple[Part, PartRead]], title: str
) -> None:
    """Short lines over a part that was read, and the title, told something."""
    over = {text for part, read in reads if read.rows for text in part.headings if len(text) <= _LONGEST_HEADING}
    for place, text in texts.items():
        words = " ".join(text.split())
        reasons = {one.because for one in accounts.left.get(place, ())}
        if reasons == {TEXT} and words and (text in over or words == title):
            accounts.told(place)


def texts_of(document: Document) -> dict[Place, str]:
    """The words of every line."""
    texts: dict[Place, str] = {}
    for block in document.blocks:
        if isinstance(block, Table):
            texts.update((row.place, text_of(row)) for row in block.rows)
        else:
            texts[block.place] = block.text
    return texts
