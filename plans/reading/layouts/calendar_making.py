"""What comes of a part as a calendar is read: its rows, its doubts, and one use for each of its lines."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from plans.clock import Hours
from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Partial, Written
from plans.reading.document import Place
from plans.reading.layouts.calendar_hours import own_or_usual
from plans.reading.layouts.calendar_label import Label, one_body
from plans.reading.layouts.calendar_notes import NO_NOTES, Notes
from plans.reading.layouts.calendar_spoken import hours_by_words
from plans.reading.layouts.calendar_twice import twice
from plans.reading.layouts.called_off import is_called_off
from plans.reading.layouts.grid_unplaced import Unplaced
from plans.reading.layouts.minutes import PROSE, why_text
from plans.reading.layouts.moved_to import moved_rows, moved_to
from plans.reading.layouts.part import OpenHours, Part, PartRead, RawRow, Supposed
from plans.reading.layouts.perhaps import meets_perhaps
from plans.reading.layouts.within import Within
from plans.reading.reading import About, Doubt, LeftAside, Use
from plans.reading.refusals import CALLED_OFF, COLUMNS_LOST, CROSSED_OUT

"""Why nothing is taken of words that are struck through."""
_BARE = frozenset({"grid", "columns"})
"""Layouts whose cells hold nothing but days, so that brackets say something of them: (29 april)."""
UNEXPLAINED = "mark_unexplained"
_EXTRA = re.compile(r"\bextra(?:in(?:satt|kalla)\w*)?\b", re.IGNORECASE)


@dataclass(frozen=True)
class Spot:
    """Where a meeting stands: its line, the cell's name, the source's own cells, and the year over it."""

    place: Place
    cell: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    year: int | None = None
    section: str | None = None
    """The name of the rows whose dates follow on one another, where it is not each body's that do."""


@dataclass
class Making:
    """A part on its way to be read; each line has the use it was told last."""

    layout: str
    part: Part
    legend: Legend
    rows: list[RawRow] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    left: list[LeftAside] = field(default_factory=list)
    uses: dict[Place, Use] = field(default_factory=dict)

    def meeting(
        self,
        spot: Spot,
        written: Written,
        label: Label,
        notes: Notes,
        hours: Hours | None = None,
        perhaps_hours: OpenHours | None = None,
    ) -> None:
        """Add a meeting of the label's bodies on the day that is written; its time may be known or asked."""
        if notes.weekday is not None and written.weekday is None:
            written = replace(written, weekday=notes.weekday)
        is_bracketed = self.layout in _BARE and written.bracketed and written.label is None
        perhaps = notes.perhaps or label.perhaps or is_bracketed or meets_perhaps(label.words, self.legend)
        written = replace(written, uncertain=written.uncertain or perhaps)
        refused = CALLED_OFF if notes.called_off or is_called_off(label.words) else None
        title = ", ".join(filter(None, (label.words, *notes.titles)))
        hours = own_or_usual(notes.hours, hours or label.hours or self._usual(label, notes))
        self._add(spot, written, label, title, notes, hours, refused)
        if self.rows[-1].time is None:
            self.rows[-1] = replace(self.rows[-1], open_hours=perhaps_hours)
        self.rows[-1:] = moved_rows(self.rows[-1], notes.moved or moved_to(label.words))
        for mark in notes.unexplained:
            self.tell(spot.place, f"{written.raw.rstrip(mark)}{mark}", UNEXPLAINED)

    def _usual(self, label: Label, notes: Notes) -> Hours | None:
        """When the document says that whoever has an ordinary meeting begins."""
        if notes.extra or _EXTRA.search(label.words) or not label.ordinary:
            return None
        is_one = label.meets and len(label.bodies) == 1
        every = one_body(label.words, self.legend) if label.general and label.meets and not label.bodies else None
        usual = self.legend.usual(label.bodies[0], label.kind) if is_one else None
        usual = self.legend.usual(every.code, every.kind) if every is not None else usual
        return usual or hours_by_words(label.words, self.part.headings)

    def refuse(self, spot: Spot, text: str, label: Label, because: str, perhaps: Written | None = None) -> None:
        """A cell of which nothing is taken, as a row without a date; `perhaps` is what it may mean."""
        written = perhaps or Written(0, len(text), text, Partial())
        self._add(spot, written, label, label.words, NO_NOTES, None, because)

    def unplaced(
        self, spot: Spot, unplaced: Unplaced, label: Label, hours: Hours | None, possible: tuple[str, ...], *,
        taken: bool,
    ) -> None:  # fmt: skip
        """A row whose values stand in no known column, and what they may say."""
        text = unplaced.text
        self._add(spot, Written(0, len(text), text, Partial()), label, label.words, NO_NOTES, hours, COLUMNS_LOST)
        self.rows[-1] = replace(self.rows[-1], possible=possible, taken=possible[0] if taken else None)
        for place in unplaced.places[1:]:
            self.joined(place)
        if taken:
            self.uses[spot.place] = Use.READ

    def suppose(self, refused: RawRow, reading: str, rows: Sequence[RawRow]) -> None:
        """Add the rows that a refused one stands for if that is what it says."""
        supposed = Supposed(refused.place, refused.written.raw, reading)
        self.rows += [replace(row, supposed=supposed) for row in rows]

    def _add(
        self,
        spot: Spot,
        written: Written,
        label: Label,
        title: str,
        notes: Notes,
        hours: Hours | None,
        refused: str | None,
    ) -> None:
        row = RawRow(
            spot.place,
            written,
            title or "Sammanträde",
            text=notes.text,
            who=label.who,
            bodies=label.bodies,
            meeting=label.meets,
            time=own_or_usual(written.time, hours),
            section_year=spot.year if written.first.year is None else None,
            extra=notes.extra or _EXTRA.search(label.words) is not None,
            columns=spot.columns,
            cell=spot.cell,
            refused=refused,
            section=spot.section,
            usual_weekday=label.weekday,
            open_by=notes.open_by,
        )
        self.rows.append(row)
        if refused is None:
            self.uses[spot.place] = Use.READ
        else:
            self.uses.setdefault(spot.place, Use.REFUSED)

    def strike(self, before: int) -> None:
        """The meetings added since there were so many rows are of words struck through: it is asked of each."""
        self.rows[before:] = [replace(row, refused=row.refused or CROSSED_OUT) for row in self.rows[before:]]

    def within(self, spot: Spot, found: Within) -> None:
        """Add what the words of a cell say of days of their own."""
        self.rows += [
            replace(row, section=spot.section, section_year=spot.year if row.written.first.year is None else None)
            for row in found.rows
        ]
        self.left += found.left
        if any(row.refused is None for row in found.rows):
            self.uses[spot.place] = Use.READ
        elif found.rows:
            self.uses.setdefault(spot.place, Use.REFUSED)

    def ask_body(self, place: Place, label: Label, text: str, because: str) -> None:
        """Ask whose the meetings of a line are; the label's bodies are what was taken."""
        taken = label.bodies[0] if label.bodies else None
        self.doubts.append(Doubt(place, About.BODY, text, label.bodies, taken, because))

    def lost(self, places: Sequence[Place], text: str, because: str) -> None:
        """Take nothing of lines that should have been read, and ask what they say."""
        self.doubts.append(Doubt(places[0], About.CELL, text, (), None, because))
        for place in places:
            self.uses.setdefault(place, Use.REFUSED)

    def tell(self, place: Place, text: str, because: str) -> None:
        """Say of some words of a line that they are no meeting."""
        self.left.append(LeftAside(place, text, because))

    def used(self, place: Place) -> None:
        """The line told something about others."""
        self.uses.setdefault(place, Use.USED)

    def empty(self, place: Place) -> None:
        """The line holds a day and nothing on it."""
        self.uses.setdefault(place, Use.EMPTY)

    def left_aside(self, place: Place) -> None:
        """What the line says has been told to be no meeting."""
        self.uses.setdefault(place, Use.ASIDE)

    def joined(self, place: Place) -> None:
        """The line went into the row of another."""
        self.uses.setdefault(place, Use.JOINED)

    def aside(self, place: Place, text: str, because: str) -> None:
        """The line is no meeting."""
        if place not in self.uses:
            self.tell(place, text, because)
            self.uses[place] = Use.ASIDE

    def done(self, because: Sequence[str], columns: Sequence[str] = ()) -> PartRead:
        """The part as read; what nobody has told a use is empty, a legend's or left aside.

        A day with nothing beside it is empty only where others have something: else it is told.
        """
        uses: dict[Place, Use] = {}
        if not self.rows:
            self.uses = {place: use for place, use in self.uses.items() if use is not Use.EMPTY}
        for place, text in self.part.lines():
            if place not in self.uses and not text.strip():
                self.uses[place] = Use.EMPTY
            elif place in self.legend.places:
                self.used(place)
            self.aside(place, text.strip(), PROSE if find_dates(text) else why_text(text))
            uses[place] = self.uses[place]
        doubts = (*self.doubts, *twice(self.rows))
        return PartRead(
            self.layout, tuple(self.rows), uses, doubts, tuple(self.left), tuple(columns), tuple(because)
        )
