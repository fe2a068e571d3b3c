"""A walk down a list of meetings: what every line tells of those under it, and the days."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from plans.body import BodyKind
from plans.clock import Hours
from plans.reading.document import Paragraph
from plans.reading.layouts.calendar_above import Above
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_label import Label
from plans.reading.layouts.calendar_making import Making, Spot
from plans.reading.layouts.calendar_notes import notes_of
from plans.reading.layouts.calendar_under import is_of_another, is_part, under
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.called_off import says_off
from plans.reading.layouts.lists_days import Day
from plans.reading.layouts.lists_figures import Figure
from plans.reading.layouts.lists_hours import fill_in, fill_in_except, is_of_agenda
from plans.reading.layouts.lists_lines import KEYED, Kind, Line, has_days, line_of
from plans.reading.layouts.lists_listed import Listed, why_no_plan
from plans.reading.layouts.lists_names import PLAIN, is_named
from plans.reading.layouts.lists_order import Order, leads, order_of, settled, with_bodies_below
from plans.reading.layouts.lists_whose import heads_together, of_either, of_part
from plans.reading.layouts.minutes import RECURS, why_text
from plans.reading.layouts.minutes_own import own_lines
from plans.reading.layouts.part import OpenBodies
from plans.reading.layouts.running_lines import unnumbered

_USUALLY = re.compile(r"\b(?:sammantr|möte|börjar|startar|annat|normalt|vanligtvis|alltid)", re.IGNORECASE)
"""What says of a time that it is that of the days to come too."""


@dataclass
class ListReader:
    """A list on its way to be read.

    `body` is whose days are listed, `parent` the last one named that may have parts, `headed` the last one that a
    heading names, `heads` those that head the days together, `last` whose the last line of days was if it said so
    itself. `years` is the year that stands before any body is named.
    """

    making: Making
    over: Above
    paragraphs: Sequence[Paragraph]
    listed: Listed = field(default_factory=Listed)
    parent: Label | None = None
    headed: Label | None = None
    body: Label | None = None
    last: Label | None = None
    year: int | None = None
    years: int | None = None
    hours: dict[tuple[str, ...], Hours] = field(default_factory=dict)
    weekdays: dict[tuple[str, ...], int] = field(default_factory=dict)
    lines: Sequence[Line] = ()
    since: int = 0
    no_bodies: bool = False
    heads: tuple[Label, ...] = ()
    perhaps: Sequence[Figure] = ()

    def read(self) -> None:
        """Read every line."""
        self.year = self.years = self.over.year
        self.body = self.parent = self.headed = self.over.body
        self.lines = self._ordered(settled(list(self._lines())))
        perhaps = {figure.n: figure for figure in self.perhaps}
        for n, line in enumerate(self.lines):
            place = self.paragraphs[n].place
            if n in perhaps:
                label = self.body or Label("")
                self.making.refuse(Spot(place), perhaps[n].raw, label, "unreadable", perhaps[n].written)
            elif line.kind is Kind.DAYS:
                self._days(n, line)
            elif line.kind is Kind.JOINED:
                self.making.joined(place)
            elif self._tells(n, line):
                self.making.used(place)
                self._rule(n)

    def _rule(self, n: int) -> None:
        """Say of a rule by which somebody meets that it is one, if no days stand under it."""
        text, days = self.paragraphs[n].text, self.lines[n + 1 : n + 2]
        if why_text(text) is RECURS and not any(line.kind is Kind.DAYS for line in days):
            self.making.tell(self.paragraphs[n].place, text.strip(), RECURS)

    def _ordered(self, lines: list[Line]) -> list[Line]:
        """The lines with bodies over days; where they may as well stand under them, no day is anyone's."""
        order = order_of(lines, [paragraph.heading for paragraph in self.paragraphs])
        if order is Order.DAY:
            return with_bodies_below(lines)
        self.no_bodies = order is Order.EITHER
        return lines

    def _lines(self) -> Iterator[Line]:
        """Every line understood, under the month over it."""
        over = month_of(self.making.part.headings[-1].strip().capitalize()) if self.making.part.headings else None
        month = over.month if over is not None else None
        own = own_lines([paragraph.text for paragraph in self.paragraphs], self.making.part.headings)
        for n, paragraph in enumerate(self.paragraphs):
            line = line_of(unnumbered(paragraph).text, self.making.legend, month)
            if line.kind is Kind.YEAR and paragraph.bullet and not PLAIN.fullmatch(paragraph.text):
                line = Line(Kind.TEXT)  # "Årsbokslut 2025" is a matter, and no year over others
            if line.kind is Kind.HOURS and is_of_agenda(self.paragraphs, n, line.label):
                line = Line(Kind.TEXT)
            if line.kind is Kind.DAYS and (reason := why_no_plan(self.paragraphs, n, line, own=n in own)):
                self.making.aside(paragraph.place, paragraph.text.strip(), reason)
                self.listed.no_plan.add(n)
                line = Line(Kind.TEXT)
            if line.kind is Kind.HEADING and month is not None and paragraph.bullet and not is_named(line.label):
                line = Line(Kind.TEXT)  # something that happens in the month, among its days
            names = line.label.known or line.label.general
            if line.kind is Kind.HEADING and month is not None and names and not is_named(line.label):
                line = replace(line, month=month)
            if line.kind is Kind.MONTH or (line.kind is Kind.HEADING and line.label.known):
                month = line.month
            yield line

    def _tells(self, n: int, line: Line) -> bool:
        """Take what a line without days tells; whether it tells anything."""
        label = line.label
        if line.kind is Kind.HEADING and line.month is not None and not leads(self.lines, n):
            return False  # something that happens in the month, and names who is there
        if line.kind is Kind.HEADING and self._is_beside(n, label):
            return False
        if line.kind is Kind.HEADING and (label.known or label.general or is_part(label) or leads(self.lines, n)):
            self._heading(line)
            self.heads = heads_together(self.lines, n)
        elif line.kind in (Kind.MONTH, Kind.YEAR) and (line.years or line.month):
            self._over(line)
        elif line.kind is Kind.HOURS:
            self._usual_hours(n, line)
        else:
            return line.kind is Kind.TEXT and (self._excepts(self.paragraphs[n].text) or self._calls_off(n))
        return True

    def _is_beside(self, n: int, label: Label) -> bool:
        """Whether a line that could be a heading names a person, or is of a text or of the heading above it."""
        above = next((line for line in reversed(self.lines[:n]) if line.kind is not Kind.EMPTY), None)
        is_under = above is not None and above.kind is Kind.HEADING and not label.known
        is_item = self.paragraphs[n].bullet or label.kind is BodyKind.OFFICE
        return (
            label.kind is BodyKind.PERSON
            or (is_item and not leads(self.lines, n))
            or (is_under and KEYED.match(self.paragraphs[n].text) is not None)
        )

    def _heading(self, line: Line) -> None:
        label, before, self.last, self.since = line.label, self.parent, None, len(self.making.rows)
        if label.general and not is_part(label):
            self.body = Label(label.words)
            self.parent = self.headed = None
        elif not is_part(label):
            self.body = self.parent = self.headed = label
        elif self.parent is not None:
            self.body = under(self.parent, label, self.making.legend)
        if len(line.years) == 1:
            self.year = line.years[0]
        elif not is_part(label) and (before is None or before.bodies != label.bodies):
            self.year = self.years

    def _over(self, line: Line) -> None:
        if line.years:
            self.year = line.years[0] if len(line.years) == 1 else None
            if self.body is None or self.body is self.over.body:
                self.years = self.year

    def _usual_hours(self, n: int, line: Line) -> None:
        """The usual time: of the body that the line names alone, else of the one whose list it is."""
        label, text = line.label, self.paragraphs[n].text
        if len(line.years) == 1:
            self.year = line.years[0]
        is_one = label.known and not label.general and len(label.bodies) == 1
        whose = label if is_one else self.body
        if label.weekday is not None:
            self.weekdays[whose.bodies if whose is not None else ()] = label.weekday
        if len({one.hours for one in said_hours(text)}) > 1 and not is_one:
            return  # each is some body's, as "kl. 08.30 för utskottet och kl. 13.00 för styrelsen"
        if label.hours is None or (
            not is_one and self._hours_behind(n, label.hours) and not _USUALLY.search(text)
        ):
            return
        self.hours[whose.bodies if whose is not None else ()] = label.hours

    def _hours_behind(self, n: int, hours: Hours) -> bool:
        """Whether the line stands right behind days without a time: then it tells theirs."""
        before = next((one for one in reversed(self.lines[:n]) if one.kind is not Kind.EMPTY), None)
        return before is not None and before.kind is Kind.DAYS and fill_in(self.making.rows, self.since, hours)

    def _calls_off(self, n: int) -> bool:
        """Take "(inställt)" right under a day as said of it."""
        text = self.paragraphs[n].text.strip()
        is_under = n > 0 and self.lines[n - 1].kind is Kind.DAYS and len(self.lines[n - 1].days) == 1
        if not (is_under and self.making.rows and text.startswith("(") and says_off(text)):
            return False
        self.making.rows[-1] = replace(self.making.rows[-1], refused="called_off")
        return True

    def _excepts(self, text: str) -> bool:
        """Take "kl 13.00 utom den 19 juni då kl 9.00" as the times of the days that were listed."""
        body = self.last or self.body
        return body is not None and fill_in_except(self.making.rows, body.bodies, text)

    def _days(self, n: int, line: Line) -> None:
        paragraph, label = self.paragraphs[n], None if self.no_bodies else self.body
        if len(line.years) == 1:
            self.year = line.years[0]
        if line.label.words:
            label = self.last = self._own(line.label)
        for words in line.after:
            said = said_hours(words)
            if label is not None and len(said) == 1 and not has_days(words):
                self.hours[label.bodies] = said[0].hours
        for day in line.days:
            self._day(paragraph, day, label, line)
        for words in line.after:
            self._excepts(words)
        beside = all(day.entries for day in line.days)
        told = beside or bool(line.label.bodies)
        known = label is not None and bool(label.bodies)
        self.listed.add(n, paragraph.text, line, named=beside or self.no_bodies or known, told=told)

    def _own(self, label: Label) -> Label:
        """Whose the days are that the line itself names."""
        if is_part(label):
            return under(self.parent if is_of_another(label) else self.headed, label, self.making.legend)
        self.parent = label
        return label

    def _day(self, paragraph: Paragraph, day: Day, label: Label | None, line: Line) -> None:
        shared = line.shared
        spot = Spot(paragraph.place, year=self.year, section="days" if day.entries else None)
        if not day.entries:
            one, said, open_bodies = self._whose(paragraph, label or Label(""), day, line)
            usual = self.weekdays.get(one.bodies, self.weekdays.get(()))
            one = replace(one, weekday=usual if one.weekday is None else one.weekday)
            hours = one.hours or self._hours(one) or shared
            notes = notes_of(said, self.making.legend, one.marks)
            self.making.meeting(spot, day.written, one, notes, hours, line.perhaps_shared)
            self.making.rows[-1] = replace(self.making.rows[-1], open_bodies=open_bodies)
        for entry in day.entries:
            one = under(self.parent, entry.label, self.making.legend) if is_part(entry.label) else entry.label
            said = ", ".join(filter(None, (day.said, entry.said)))
            hours = one.hours or self.hours.get(one.bodies) or shared
            notes = notes_of(said, self.making.legend, one.marks)
            self.making.meeting(spot, day.written, one, notes, hours)

    def _whose(
        self, paragraph: Paragraph, label: Label, day: Day, line: Line
    ) -> tuple[Label, str, OpenBodies | None]:
        """Whose a day is and what else is said of it; perhaps it is open whose."""
        if self.heads and not line.label.words:
            is_either = any(one.written.alternative for one in line.days)
            label, whose = of_either(self.heads, paragraph.text.strip() if is_either else day.written.raw)
            return label, day.said, whose
        return of_part(label, day, self.making.legend)

    def _hours(self, label: Label) -> Hours | None:
        """The usual time of the body that stands over its days."""
        told = self.making.legend.hours.get(",".join(label.bodies))
        return self.hours.get(label.bodies) or told or self.hours.get(())
