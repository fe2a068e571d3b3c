"""When the days of a list begin: the times that its lines tell, of all of a body's days or of some."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from plans.clock import Hours
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.find import find_dates
from plans.reading.dates.years.headings import HeadingYears
from plans.reading.document import Paragraph
from plans.reading.layouts.calendar_above import Above
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_label import Label
from plans.reading.layouts.calendar_making import Making
from plans.reading.layouts.calendar_under import is_part, under
from plans.reading.layouts.lists_changed import fill_in_changed
from plans.reading.layouts.lists_hours import (
    ByMonth,
    fill_in,
    fill_in_by_month,
    fill_in_except,
    fill_in_own_months,
    fill_in_respectively,
    hours_by_month,
    months_of_some,
    of_days,
)
from plans.reading.layouts.lists_lines import Kind, Line
from plans.reading.layouts.lists_names import subject_of
from plans.reading.layouts.lists_order import leads

_USUALLY = re.compile(r"\b(?:sammantr|möte|börjar|startar|annat|normalt|vanligtvis|alltid)", re.IGNORECASE)
"""What says of a time that it is that of the days to come too."""
_ONLY_TIME = re.compile(r"\W*(?:tid(?:punkt)?|klockslag|starttid)?\W*", re.IGNORECASE)
"""A line that only says that a time comes: "Tid:"."""


@dataclass
class ListTimes:
    """What has been told so far, with the usual times.

    `body` is whose days are listed, `parent` the last one named that may have parts, `headed` the last one that a
    heading names, `heads` those that head the days together, `last` whose the last line of days was if it said so
    itself. `years` is the year that stands before any body is named; `turning` two, of which the month tells.
    """

    making: Making
    over: Above
    paragraphs: Sequence[Paragraph]
    parent: Label | None = None
    headed: Label | None = None
    body: Label | None = None
    last: Label | None = None
    year: int | None = None
    years: int | None = None
    turning: HeadingYears | None = None
    hours: dict[tuple[str, ...], Hours] = field(default_factory=dict)
    monthly: dict[tuple[str, ...], ByMonth] = field(default_factory=dict)
    own_months: dict[tuple[str, ...], tuple[Label, dict[int, Hours]]] = field(default_factory=dict)
    weekdays: dict[tuple[str, ...], int] = field(default_factory=dict)
    lines: Sequence[Line] = ()
    since: int = 0
    heads: tuple[Label, ...] = ()
    is_open: bool = False
    """Whether what stands over the days says that they are not certain."""
    is_apart: bool = False
    """Whether a heading has ended the list: what stands under it says itself what it is."""

    def usual(self, label: Label) -> Hours | None:
        """The usual time of the body that stands over its days."""
        told = self.making.legend.usual(",".join(label.bodies), label.kind if len(label.bodies) == 1 else None)
        return self.hours.get(label.bodies) or told or self.hours.get(())

    def in_months(self, label: Label, text: str) -> bool:
        """Take "kl 18.30, i juni kl 9.00" as the times of all the body's days; whether the text tells such."""
        told = hours_by_month(text)
        if told is not None:
            self.monthly[label.bodies] = told
        return told is not None

    def of_some(self, label: Label, text: str) -> bool:
        """Take "Mötet i juni börjar kl 9.00" as the time of that alone; whether the text tells such."""
        months = months_of_some(text)
        if months is not None:
            own = self.own_months.setdefault(label.bodies, (label, {}))[1]
            own.update(dict.fromkeys(months, said_hours(text)[0].hours))
        return months is not None

    def fill_in_months(self) -> None:
        """Give the days the times of their months."""
        for bodies, told in self.monthly.items():
            fill_in_by_month(self.making.rows, bodies, told)
        for bodies, (label, own) in self.own_months.items():
            fill_in_own_months(self.making.rows, bodies, self.usual(label), own)

    def excepts(self, text: str) -> bool:
        """Take "kl 13.00 utom den 19 juni då kl 9.00" as the times of the days that were listed."""
        body = self.last or self.body
        return body is not None and fill_in_except(self.making.rows, body.bodies, text)

    def begins_day(self, n: int) -> bool:
        """Take a time that begins the line right under a single day as that day's: it was broken there."""
        said, rows = said_hours(self.paragraphs[n].text), self.making.rows
        is_first = bool(said) and not self.paragraphs[n].text[: said[0].start].strip()
        is_of_day = is_first and hours_by_month(self.paragraphs[n].text) is None
        if not (is_of_day and self.is_under_day(n) and rows and rows[-1].time is None):
            return False
        rows[-1] = replace(rows[-1], time=said[0].hours)
        return True

    def is_under_day(self, n: int) -> bool:
        """Whether the line right above has one day."""
        above = self.lines[n - 1] if n else None
        return above is not None and above.kind is Kind.DAYS and len(above.days) == 1

    def usual_hours(self, n: int, line: Line) -> None:
        """The usual times that a line tells: each sentence with a time of its own is some body's."""
        text = of_days(self.paragraphs[n].text)
        timed = [text[start:end] for start, end in sentences(text) if said_hours(text[start:end])]
        labels = [subject_of(words, self.making.legend) for words in timed]
        if len({label.bodies for label in labels if label.known}) <= 1 and hours_by_month(text) is not None:
            self.hours_of(n, line.label, text)
        elif len(timed) > 1:
            for words, label in zip(timed, labels, strict=True):
                is_part_of = self.parent is not None and is_part(label)
                self.hours_of(n, under(self.parent, label, self.making.legend) if is_part_of else label, words)
        else:
            is_of_some = bool(timed) and months_of_some(timed[0]) is not None
            self.hours_of(n, line.label, timed[0] if is_of_some else text)
        if len(line.years) == 1:
            self.year = line.years[0]
            self.years = self.year if self.body is self.over.body else self.years

    def hours_of(self, n: int, label: Label, text: str) -> None:
        """The usual time: of the body that the words name alone, else of the one whose list it is."""
        is_one = label.known and not label.general and len(label.bodies) == 1
        whose = label if is_one else self.body
        if label.weekday is not None:
            self.weekdays[whose.bodies if whose is not None else ()] = label.weekday
        if whose is not None and self.in_months(whose, text):
            return
        if self.of_some(whose or Label(""), text):
            return
        if len({one.hours for one in said_hours(text)}) > 1 and not is_one:
            if not fill_in_respectively(self.making.rows, text, label.bodies if label.known else ()):
                fill_in_changed(self.making.rows, self.since, text)
            return  # each is some body's, as "kl. 08.30 för utskottet och kl. 13.00 för styrelsen"
        if label.hours is None or any(date.first.month is not None for date in find_dates(text)):
            return  # "vi träffas kl. 17 i maj" is no usual time
        if not is_one and self._hours_behind(n, label.hours) and not _USUALLY.search(text):
            return
        self.hours[whose.bodies if whose is not None else ()] = label.hours
        if self.body is not None and whose is self.body and leads(self.lines, n):
            self.body = replace(self.body, hours=None)  # what stands last over the days tells their time

    def _hours_behind(self, n: int, hours: Hours) -> bool:
        """Whether the line stands right behind days without a time: then it tells theirs.

        One parted from them, and not from the days below it, is of those.
        """
        is_parted = n > 0 and self.lines[n - 1].kind is Kind.EMPTY
        if is_parted and self.lines[n + 1 : n + 2] and self.lines[n + 1].kind is Kind.DAYS:
            return False
        passed = (at for at in reversed(range(n)) if not _ONLY_TIME.fullmatch(self.paragraphs[at].text))
        before = next((self.lines[at] for at in passed if self.lines[at].kind is not Kind.EMPTY), None)
        return before is not None and before.kind is Kind.DAYS and fill_in(self.making.rows, self.since, hours)
