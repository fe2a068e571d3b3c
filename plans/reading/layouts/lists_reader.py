"""A walk down a list of meetings: what every line tells of those under it, and the days."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from plans.clock import Hours
from plans.reading.bodies.told.definitions import star_definition
from plans.reading.dates.written import Written
from plans.reading.document import Paragraph
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_label import Label
from plans.reading.layouts.calendar_making import Spot
from plans.reading.layouts.calendar_notes import notes_of
from plans.reading.layouts.calendar_under import is_own, is_part, under
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.lists_clauses import heads_days
from plans.reading.layouts.lists_day import Day, of_heading
from plans.reading.layouts.lists_figures import Figure
from plans.reading.layouts.lists_hours import is_of_agenda
from plans.reading.layouts.lists_lines import Kind, Line, line_of
from plans.reading.layouts.lists_listed import Listed, happens_on_day, heads_paper, why_no_plan
from plans.reading.layouts.lists_months import WHICH_MONTH, under_months
from plans.reading.layouts.lists_names import PLAIN, is_column, is_deed, is_named, subject_of
from plans.reading.layouts.lists_order import Order, order_of, settled, with_bodies_below
from plans.reading.layouts.lists_partly import FROM_NOON, with_part_asked
from plans.reading.layouts.lists_periods import with_periods
from plans.reading.layouts.lists_pieces import has_days
from plans.reading.layouts.lists_timed import with_timed_heads
from plans.reading.layouts.lists_told import ListTold
from plans.reading.layouts.lists_whose import PERHAPS_PART, of_either, of_part
from plans.reading.layouts.minutes import RECURS, why_text
from plans.reading.layouts.minutes_own import own_lines
from plans.reading.layouts.part import OpenBodies, RawRow
from plans.reading.layouts.running_entries import TEXT_COLUMN, bodies_in
from plans.reading.layouts.running_lines import unnumbered
from plans.reading.layouts.running_words import ENDS_AT
from plans.reading.layouts.running_wrapped import is_item
from plans.reading.numbering import number_before
from plans.reading.refusals import MOVED, UNREADABLE

_OF_ALL = re.compile(
    r"\b(?:\w*möten(?:a)?|\w*sammanträden(?:a)?|alla|samtliga|alltid|dagar(?:na)?)\b", re.IGNORECASE
)
"""What says of a time that it is not that of one day alone."""

_RELATIVE = re.compile(r"\b(?:före|innan|efter|inför)\b", re.IGNORECASE)
"""What says of something that it is not on the day itself: "Utskick sker en vecka före"."""


@dataclass
class ListReader(ListTold):
    """A list on its way to be read.

    `perhaps` are lines of figures that may be days, `clauses` those that surely stand over somebody's days.
    """

    perhaps: Sequence[Figure] = ()
    clauses: frozenset[int] = frozenset()
    listed: Listed = field(default_factory=Listed)
    no_bodies: bool = False

    def read(self) -> None:
        """Read every line."""
        self.year = self.years = self.over.year
        self.body = self.parent = self.headed = self.over.body
        timed = with_timed_heads(list(self._lines()), self.paragraphs)
        read = with_periods(timed, self.paragraphs, self.making.legend)
        lines, open_months = under_months(read, self.paragraphs)
        self.lines = self._ordered(settled(lines))
        figures = {figure.n: figure for figure in self.perhaps}
        for n, line in enumerate(self.lines):
            place = self.paragraphs[n].place
            if self.is_apart:
                self.listed.apart.add(n)
            if n in figures:
                self._ask(n, (figures[n].written,), UNREADABLE)
            elif n in open_months:
                self._ask(n, [day.written for day in line.days], WHICH_MONTH)
            elif line.kind is Kind.DAYS:
                self._days(n, line)
            elif line.kind is Kind.JOINED:
                self.making.joined(place)
            elif self.tells(n, line):
                self.heads = () if n in self.clauses else self.heads
                self.making.used(place)
                self._rule(n)
        self.fill_in_months()

    def _ask(self, n: int, days: Sequence[Written], because: str) -> None:
        """Take none of the days that a line may mean, and ask."""
        label, spot = self.body or Label(""), Spot(self.paragraphs[n].place, year=self.year)
        for written in days:
            self.making.refuse(spot, written.raw, label, because, written)
        self.listed.ask(n, len(days), named=bool(label.bodies))

    def _rule(self, n: int) -> None:
        """Say of a rule by which somebody meets that it is one, if no days stand under it."""
        text, days = self.paragraphs[n].text, self.lines[n + 1 : n + 2]
        own = [line for line in days if line.kind is Kind.DAYS and not self._is_of_others(n, line)]
        if why_text(text) is RECURS and not own:
            self.making.tell(self.paragraphs[n].place, text.strip(), RECURS)

    def _is_of_others(self, n: int, days: Line) -> bool:
        """Whether days say themselves whose they are, and a rule before them says that it is another's."""
        whose = self.lines[n].label.bodies
        return bool(whose and days.label.bodies) and whose != days.label.bodies

    def _ordered(self, lines: list[Line]) -> list[Line]:
        """The lines with bodies over days; where they may as well stand under them, no day is anyone's."""
        numbered = [number_before(paragraph.text) > 0 for paragraph in self.paragraphs]
        order = order_of(lines, [paragraph.heading for paragraph in self.paragraphs], numbered)
        if order is Order.DAY:
            return with_bodies_below(lines)
        self.no_bodies = order is Order.EITHER
        return lines

    def _lines(self) -> Iterator[Line]:
        """Every line understood, under the month over it."""
        over = month_of(self.making.part.headings[-1].strip().capitalize()) if self.making.part.headings else None
        month = over.month if over is not None else None
        legend = self.making.legend
        part = self.making.part
        own = own_lines([paragraph.text for paragraph in self.paragraphs], part.headings, part.below)
        for n, paragraph in enumerate(self.paragraphs):
            line = line_of(unnumbered(paragraph).text, legend, month)
            line = heads_days(line) if n in self.clauses and not has_days(paragraph.text) else line
            if paragraph.place in legend.places and star_definition(paragraph.text) is not None:
                line = Line(Kind.TEXT)  # the legend has it: its time is that of the days with its sign
            if line.kind is Kind.YEAR and paragraph.bullet and not PLAIN.fullmatch(paragraph.text):
                line = Line(Kind.TEXT)  # "Årsbokslut 2025" is a matter, and no year over others
            if line.kind is Kind.HOURS and is_of_agenda(self.paragraphs, n, line.label):
                line = Line(Kind.TEXT)
            if line.kind is Kind.DAYS and (reason := why_no_plan(self.paragraphs, n, line, legend, own=n in own)):
                self.making.aside(paragraph.place, paragraph.text.strip(), reason)
                self.listed.no_plan.add(n)
                line = Line(Kind.TEXT)
            if line.kind is Kind.HEADING and month is not None and paragraph.bullet and not is_named(line.label):
                line = Line(Kind.TEXT)  # something that happens in the month, among its days
            if line.kind is Kind.HEADING and heads_paper(self.paragraphs, n, line.label):
                line = Line(Kind.TEXT)
            if line.kind is Kind.HEADING and (is_column(line.label) or is_deed(paragraph.text, line.label)):
                line = Line(Kind.TEXT)
            if line.kind is Kind.HEADING and month is not None and happens_on_day(paragraph.text):
                self.listed.missed.add(n)
                line = Line(Kind.TEXT)
            names = line.label.known or line.label.general
            if line.kind is Kind.HEADING and month is not None and names and not is_named(line.label):
                line = replace(line, month=month)
            if line.kind is Kind.MONTH or (line.kind is Kind.HEADING and line.label.known):
                month = line.month
            yield line

    def _days(self, n: int, line: Line) -> None:
        paragraph, label = self.paragraphs[n], None if self.no_bodies else self.body
        if len(line.years) == 1:
            self.year, self.turning = line.years[0], None
        if line.label.words:
            label = self.last = self.own(line.label)
        others: list[str] = []
        for words in line.after:
            said = said_hours(words)
            if label is not None and (self.in_months(label, words) or self.of_some(label, words)):
                continue
            if label is not None and len(said) == 1 and not has_days(words):
                line = self._told_behind(line, label, words, said[0].hours)
            elif not said:
                others.append(words)
        is_of_several = label is not None and label is self.body and len(label.bodies) > 1
        if is_of_several and (is_item(paragraph.text) or self._name_their_own()):
            label = None  # the heading says whose the days are that say so themselves, or who proposes to whom
        if label is not None and label.known:
            line = replace(line, days=tuple(map(of_heading, line.days)))
        for day in line.days:
            self._day(paragraph, day, label, line)
        for words in line.after:
            self.excepts(words)
        for words in others:
            self._also(paragraph, line, words)
        if self.is_apart:
            return
        beside = all(day.entries for day in line.days)
        told = beside or bool(line.label.bodies)
        known = label is not None and bool(label.bodies)
        self.listed.add(n, paragraph.text, line, named=beside or self.no_bodies or known, told=told)

    def _also(self, paragraph: Paragraph, line: Line, words: str) -> None:
        """Take a sentence behind what is due or sent on a day that says what else is; tell of any other."""
        rows = self.making.rows
        are_due = all(kind_of(text).is_due_or_sent for text in (words, rows[-1].title))
        if len(line.days) > 1 or not are_due or _RELATIVE.search(words):
            if not bodies_in(words, self.making.legend):  # who else is named is told by name
                self.making.tell(paragraph.place, words, why_text(words))
            return
        text = {TEXT_COLUMN: " ".join(paragraph.text.split())}
        also = RawRow(paragraph.place, rows[-1].written, words.rstrip(" ."), columns=text, section="days")
        rows.append(replace(also, section_year=rows[-1].section_year))

    def _told_behind(self, line: Line, label: Label, words: str, hours: Hours) -> Line:
        """The line, with the time that a sentence behind its days tells: of its only day, or of the body's days.

        Where it is others that meet then, or when the meeting ends, it is not the time at which they meet.
        """
        whose = subject_of(words, self.making.legend)
        is_of_others = (whose.known or is_part(whose)) and not is_own(whose) and whose.bodies != label.bodies
        if is_of_others or ENDS_AT.search(words):
            return line
        if len(line.days) > 1 or _OF_ALL.search(words):
            self.hours[label.bodies] = hours
            return line
        days = [replace(day, written=replace(day.written, time=day.written.time or hours)) for day in line.days]
        return replace(line, days=tuple(days))

    def _name_their_own(self) -> bool:
        """Whether days in the list say themselves whose they are."""
        return any(day.entries for line in self.lines for day in line.days)

    def _day(self, paragraph: Paragraph, day: Day, label: Label | None, line: Line) -> None:
        shared = line.shared
        year = self.year_of(day.written)
        spot = Spot(paragraph.place, year=year, section="days" if day.entries else None)
        if not day.entries:
            one, said, open_bodies = self._whose(label or Label(""), day, line)
            usual = self.weekdays.get(one.bodies, self.weekdays.get(()))
            one = replace(one, weekday=usual if one.weekday is None else one.weekday)
            notes = notes_of(said, self.making.legend, one.marks)
            is_due = notes.is_due or kind_of(one.words).is_due_or_sent
            is_other = is_due or FROM_NOON.search(day.said) is not None
            hours = None if is_other else one.hours or self.usual(one) or shared
            one = replace(one, hours=None, ordinary=False) if is_other else one
            one = replace(one, perhaps=one.perhaps or self.is_open)
            self.making.meeting(spot, day.written, one, notes, hours, line.perhaps_shared)
            row = with_part_asked(self.making.rows[-1], day.written, paragraph.text, self.usual(one))
            self.making.rows[-1] = replace(row, open_bodies=open_bodies)
            self._held_before(paragraph, spot, day, one)
        for entry in day.entries:
            one = under(self.parent, entry.label, self.making.legend) if is_part(entry.label) else entry.label
            said = ", ".join(filter(None, (day.said, entry.said)))
            hours = one.hours or self.hours.get(one.bodies) or shared
            notes = notes_of(said, self.making.legend, one.marks)
            self.making.meeting(spot, day.written, one, notes, hours)
            self._held_before(paragraph, spot, day, one)

    def _held_before(self, paragraph: Paragraph, spot: Spot, day: Day, label: Label) -> None:
        """Take the day that a meeting was moved from as one that holds no longer."""
        if day.instead_of is not None:
            words = {TEXT_COLUMN: " ".join(paragraph.text.split())}
            self.making.rows[-1] = replace(self.making.rows[-1], instead_of=day.instead_of, columns=words)
            self.making.refuse(spot, day.instead_of.raw, label, MOVED, day.instead_of)

    def _whose(self, label: Label, day: Day, line: Line) -> tuple[Label, str, OpenBodies | None]:
        """Whose a day is and what else is said of it; perhaps it is open whose."""
        if self.heads and not line.label.words:
            listed = [row.written for row in self.making.rows[self.since :]]
            label, whose = of_either(self.heads, listed, day.written)
            return label, day.said, whose
        if self.clauses and label.bodies and not label.known:
            return label, day.said, OpenBodies(label.bodies, None, PERHAPS_PART, label.words)
        return of_part(label, day, self.making.legend)
