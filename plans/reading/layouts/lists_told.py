"""What the lines of a list tell of its days: whose they are, their year, when they begin, and which are off."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from plans.body import BodyKind
from plans.clock import Hours
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.dates.years.headings import HeadingYears, heading_years
from plans.reading.document import Paragraph
from plans.reading.layouts.calendar_above import Above
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_label import Label
from plans.reading.layouts.calendar_making import Making
from plans.reading.layouts.calendar_under import is_occasion, is_of_another, is_own, is_part, under
from plans.reading.layouts.called_off import says_off
from plans.reading.layouts.lists_ends import heads_others, is_item
from plans.reading.layouts.lists_hours import (
    ByMonth,
    ask_changed,
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
from plans.reading.layouts.lists_names import (
    KEYED,
    is_holder,
    is_of_others,
    says_who_meets,
    subject_of,
)
from plans.reading.layouts.lists_order import leads
from plans.reading.layouts.lists_whose import heads_together, only_one
from plans.reading.layouts.perhaps import meets_perhaps, says_perhaps
from plans.reading.letters import capital
from plans.reading.refusals import CALLED_OFF

_USUALLY = re.compile(r"\b(?:sammantr|möte|börjar|startar|annat|normalt|vanligtvis|alltid)", re.IGNORECASE)
"""What says of a time that it is that of the days to come too."""

_ONLY_TIME = re.compile(r"\W*(?:tid(?:punkt)?|klockslag|starttid)?\W*", re.IGNORECASE)
"""A line that only says that a time comes: "Tid:"."""
_SENTENCE = 60
"""How long a line is at least that tells of what its heading names, and lists nothing."""
_MEETINGS_DAYS = re.compile(r"\W*(?:sammanträdes|mötes)(?:dag|dat|tid)\w*", re.IGNORECASE)


@dataclass
class ListTold:
    """What has been told so far.

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

    def tells(self, n: int, line: Line) -> bool:
        """Take what a line without days tells; whether it tells anything."""
        label = line.label
        if says_perhaps(self.paragraphs[n].text):
            self.is_open = True
            return True
        if line.kind is Kind.HEADING and line.month is not None and not leads(self.lines, n):
            return False  # something that happens in the month, and names who is there
        if line.kind is Kind.HEADING and self._is_beside(n, label):
            return False
        if line.kind is Kind.HEADING and (label.known or label.general or is_part(label) or leads(self.lines, n)):
            self._heading(line)
            self.is_open = meets_perhaps(self.paragraphs[n].text.rstrip(" :"), self.making.legend)
            self.heads = heads_together(self.lines, n)
        elif len(self.making.rows) > self.since and heads_others(self.lines, self.paragraphs, n):
            self.body = self.parent = self.headed = self.last = None
            self.is_apart = True
            return False
        elif line.kind in (Kind.MONTH, Kind.YEAR) and (line.years or line.month):
            self._over(line, self.paragraphs[n].text)
            self._says_what(self.paragraphs[n].text)
            if line.label.hours is not None:
                self._hours_of(n, line.label, self.paragraphs[n].text)
        elif line.kind in (Kind.HOURS, Kind.TEXT) and self._says_whose(n, line):
            self._begin(line)
        elif line.kind is Kind.HOURS:
            if not self._begins_day(n):
                self._usual_hours(n, line)
        else:
            return line.kind is Kind.TEXT and (self.excepts(self.paragraphs[n].text) or self._calls_off(n))
        return True

    def _says_what(self, text: str) -> None:
        """Take a line that says that the days are those of meetings: the heading only tells whose they are."""
        if self.body is not None and self.body.known and len(self.body.who) == 1 and _MEETINGS_DAYS.match(text):
            self.body = replace(self.body, words=capital(self.body.who[0]))

    def own(self, label: Label) -> Label:
        """Whose the days are that the line itself names."""
        if is_part(label):
            return under(self.parent if is_of_another(label) else self.headed, label, self.making.legend)
        self.parent = label
        return label

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

    def _is_beside(self, n: int, label: Label) -> bool:
        """Whether a line that could be a heading names people or heads them, or is of a text or heading above."""
        below = next((line for line in self.lines[n + 1 :] if line.kind is not Kind.EMPTY), None)
        above = next((line for line in reversed(self.lines[:n]) if line.kind is not Kind.EMPTY), None)
        is_right_under = above is not None and above.kind is Kind.HEADING
        is_before_days = self.body is not None and self.body.known and len(self.making.rows) == self.since
        is_under = not label.known and (is_right_under or is_before_days)
        is_person = label.kind is BodyKind.PERSON
        has_members = is_part(label) or label.kind is BodyKind.PRESIDIUM
        return (
            (is_person and not label.known)
            or (has_members and below is not None and below.label.kind is BodyKind.PERSON)
            or ((is_person or is_item(self.lines, self.paragraphs, n)) and not leads(self.lines, n))
            or ((label.general or not label.sure) and self._is_over_text(n))
            or (is_under and KEYED.match(self.paragraphs[n].text) is not None)
            or is_holder(self.paragraphs[n].text, label)
        )

    def _is_over_text(self, n: int) -> bool:
        """Whether a line heads a text, and the days further down are those of the body that the page is of."""
        below = next((at for at in range(n + 1, len(self.lines)) if self.lines[at].kind is not Kind.EMPTY), n)
        text = self.paragraphs[below].text.rstrip()
        is_text = self.lines[below].kind is Kind.TEXT and len(text) >= _SENTENCE and text.endswith(".")
        return is_text and not self.making.rows and self.body is not None and self.body.known

    def _says_whose(self, n: int, line: Line) -> bool:
        """Whether a sentence says who else than the body so far meets on the days right under it."""
        below = next((one for one in self.lines[n + 1 :] if one.kind is not Kind.EMPTY), Line(Kind.EMPTY))
        is_over = below.kind is Kind.DAYS and not (below.label.words or any(day.entries for day in below.days))
        if not is_over or not says_who_meets(self.paragraphs[n].text, line.label):
            return False
        label = line.label
        whose = under(self.parent, label, self.making.legend) if is_part(label) else label
        return self.body is None or whose.bodies not in ((), self.body.bodies)

    def _begin(self, line: Line) -> None:
        """Take a sentence as the heading that it is; right under another body's name the days may be of either."""
        over = self.body if len(self.making.rows) == self.since else None
        named = capital(line.label.who[0]) if len(line.label.who) == 1 else line.label.words
        self._heading(replace(line, label=replace(line.label, words=named)))
        is_open = over is not None and over.known
        self.heads = tuple(label for label in (over, self.body) if is_open and label is not None)

    def _heading(self, line: Line) -> None:
        label, before, since = line.label, self.parent, self.since
        self.last, self.since = None, len(self.making.rows)
        self.is_open = self.is_apart = False
        is_new = len(self.making.rows) > since and not label.known and is_of_others(label.words)
        if (label.general and not is_part(label)) or is_occasion(label) or is_new:
            self.body = Label(label.words, hours=label.hours)
            self.parent = self.headed = None
            self.years = line.years[0] if len(line.years) == 1 else self.years
        elif not is_part(label):
            self.body = self.parent = self.headed = label
        elif self.parent is not None:
            self.body = under(self.parent, label, self.making.legend)
        elif self.body is None and label.known and label.kind is BodyKind.SUBCOMMITTEE:
            self.body = label  # the page of a working committee: whose it is, is asked
        elif self.body is not None and not is_own(label):
            self.body = Label(label.words)
        if len(line.years) == 1:
            self.year, self.turning = line.years[0], None
        elif not is_part(label) and (before is None or before.bodies != label.bodies):
            self.year = self.years

    def year_of(self, written: Written) -> int | None:
        """The year of a day: that over it, or that of the half of a school year in which its month is."""
        if self.turning is None:
            return self.year
        month = written.first.month
        inside = [year for year in self.turning.years if month and not self.turning.outside(month, year)]
        return inside[0] if len(inside) == 1 else None

    def _over(self, line: Line, text: str) -> None:
        if line.years and is_own(line.label) and self.body is not None and not self.body.known:
            self.body = self.parent = self.headed = only_one(self.lines) or self.over.body
        if line.years:
            self.turning = line.over or heading_years(text) if len(line.years) > 1 else None
            self.year = line.years[0] if len(line.years) == 1 else None
            if self.body is None or self.body is self.over.body:
                self.years = self.year

    def _begins_day(self, n: int) -> bool:
        """Take a time that begins the line right under a single day as that day's: it was broken there."""
        said, rows = said_hours(self.paragraphs[n].text), self.making.rows
        is_first = bool(said) and not self.paragraphs[n].text[: said[0].start].strip()
        is_of_day = is_first and hours_by_month(self.paragraphs[n].text) is None
        if not (is_of_day and self._is_under_day(n) and rows and rows[-1].time is None):
            return False
        rows[-1] = replace(rows[-1], time=said[0].hours)
        return True

    def _is_under_day(self, n: int) -> bool:
        above = self.lines[n - 1] if n else None
        return above is not None and above.kind is Kind.DAYS and len(above.days) == 1

    def _usual_hours(self, n: int, line: Line) -> None:
        """The usual times that a line tells: each sentence with a time of its own is some body's."""
        text = of_days(self.paragraphs[n].text)
        timed = [text[start:end] for start, end in sentences(text) if said_hours(text[start:end])]
        labels = [subject_of(words, self.making.legend) for words in timed]
        if len({label.bodies for label in labels if label.known}) <= 1 and hours_by_month(text) is not None:
            self._hours_of(n, line.label, text)
        elif len(timed) > 1:
            for words, label in zip(timed, labels, strict=True):
                is_part_of = self.parent is not None and is_part(label)
                self._hours_of(n, under(self.parent, label, self.making.legend) if is_part_of else label, words)
        else:
            is_of_some = bool(timed) and months_of_some(timed[0]) is not None
            self._hours_of(n, line.label, timed[0] if is_of_some else text)
        if len(line.years) == 1:
            self.year = line.years[0]
            self.years = self.year if self.body is self.over.body else self.years

    def _hours_of(self, n: int, label: Label, text: str) -> None:
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
                ask_changed(self.making.rows, self.since, text)
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

    def _calls_off(self, n: int) -> bool:
        """Take "(inställt)" right under a day as said of it."""
        text = self.paragraphs[n].text.strip()
        if not (self._is_under_day(n) and self.making.rows and text.startswith("(") and says_off(text)):
            return False
        self.making.rows[-1] = replace(self.making.rows[-1], refused=CALLED_OFF)
        return True
