"""Every date that a text holds, as it is written, with the characters it stands on.

One grammar for all Swedish dates: see docs/dates.md for what it reads, and `notdates` for what it never takes.
"""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from plans.reading.dates.grammar.before import weekday_at
from plans.reading.dates.grammar.clocks import Clock, clock_at
from plans.reading.dates.grammar.dates import Found, dates_at, is_inside_figures, lone_day_at
from plans.reading.dates.grammar.joints import connector_at
from plans.reading.dates.grammar.signs import Plain, plain
from plans.reading.dates.grammar.tokens import Gap, Line, Sort, cut
from plans.reading.dates.grammar.words import OR, SHORT_WEEKDAYS
from plans.reading.dates.notdates import hidden
from plans.reading.dates.written import Partial, Written
from plans.when import YEARS

_YEARS = re.compile(r"\W{0,20}(?:år(?:et|en)? )?([0-9]{4})(?: ?- ?([0-9]{4}))?\W{0,20}", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-ZÅÄÖ])|\n\s*\n")
_OF_NEXT = re.compile(r"\s+(?:på\s+)?följande\s+(?:\w+dagar|dagar|datum|tider):", re.IGNORECASE)
"""What stands behind a time that is that of the dates after it: "kl. 8.30 följande tisdagar: 13 januari"."""
_MEALS = ("lunch", "fika", "kaffe", "middag")
_LONGEST_LABEL = 40
_LONGEST_KEPT = 500
"""Of how long a text the dates are remembered."""
_BRACKETED = re.compile(r"\W*\([^()]*\)\W*")
_NO_LABEL = re.compile(r"^(?:(?:och|samt|eller|el|alt|alternativt|resp|den|i|till)\b[ .]*)+", re.IGNORECASE)


def find_dates(text: str, *, cell: bool = False, loose: bool = False) -> tuple[Written, ...]:
    """Every date written in the text, in order, without overlap. It never raises.

    `cell`: the text is a date column's cell, where a bare month, year or "16.1" is a date too. `loose`: the text
    was scanned, and letters may stand for digits ("l6/1") or a month's name be a letter off ("Januarl").
    """
    return (_kept if len(text) <= _LONGEST_KEPT else _found)(text, cell, loose)


def _found(text: str, cell: bool, loose: bool) -> tuple[Written, ...]:
    source = plain(text)
    years = _whole_years(source.text, text) if cell else None
    if years is not None:
        return (years,)
    reader = _Reader(Line(source.text, cut(source.text, hidden(source.text)), cell, loose))
    reader.read()
    return tuple(_in_source(written, source, text) for written in reader.found)


_kept = lru_cache(maxsize=8192)(_found)
"""Every layout asks for the dates of the same cells: eight times each, on the documents of the tests."""


def _whole_years(plain_text: str, text: str) -> Written | None:
    """A cell with nothing but a year, or two."""
    found = _YEARS.fullmatch(plain_text)
    if found is None or any(year is not None and int(year) not in YEARS for year in found.groups()):
        return None
    last = Partial(year=int(found[2])) if found[2] else None
    return Written(0, len(text), text, Partial(year=int(found[1])), last, uncertain="?" in text)


def _in_source(written: Written, source: Plain, text: str) -> Written:
    start, end = source.span(written.start, written.end)
    apart = None if written.time_span is None else source.span(*written.time_span)
    return replace(written, start=start, end=end, raw=text[start:end], time_span=apart)


@dataclass
class _Reader:
    """The dates of a line as they are found, and a time that has no date yet."""

    line: Line
    found: list[Written] = field(default_factory=list)
    together: int = 0
    """How many of the dates found last stand together: a time is that of all of them."""
    read_to: int = 0
    dashed: bool = False
    """Whether dashes part the days of a list."""
    clock: tuple[Clock, int] | None = None

    def read(self) -> None:
        place = 0
        while place < self.line.size:
            place = (
                self._date(place)
                or self._lone_day(place)
                or self._time(place)
                or self._weekday(place)
                or place + 1
            )

    def _date(self, place: int) -> int | None:
        dates = dates_at(self.line, place)
        if dates is None:
            return None
        added = [replace(dates.dates[0], label=self._label(place)), *dates.dates[1:]]
        if self._is_left_open(place):
            self.found[-self.together :] = [replace(one, uncertain=True) for one in self.found[-self.together :]]
            added = [replace(added[0], alternative=True), *added[1:]]
            added = [replace(one, uncertain=True) for one in added]
        if self._ends_a_range(place, dates):
            begin, end = self.found[-1], added[0]
            time = begin.time or end.time
            self.found[-1] = replace(begin, end=end.end, last=end.first, last_weekday=end.weekday, time=time)
        else:
            self.found += added
            self.together = len(dates.dates)
        self.read_to = dates.next
        self.line.read.update(range(place, dates.next))
        if self.clock is not None:
            clock, at = self.clock
            begins = self.line.at(place).start
            if not _SENTENCE.search(self.line.text, self.line.at(clock.next - 1).end, begins):
                self._tell(clock, at)
            self.clock = None
        return dates.next

    def _ends_a_range(self, place: int, dates: Found) -> bool:
        """Whether a day is the end of the one before it, behind its weekday or time: "7/1 (tis) – 30/5 (lör)"."""
        if self.together != 1 or len(dates.dates) > 1 or connector_at(self.line, self.read_to) != place:
            return False
        begin, end = self.found[-1], dates.dates[0]
        days = (begin.first, end.first)
        is_one = begin.last is None and end.last is None and all(day.day and day.month for day in days)
        is_said = begin.weekday is not None or begin.time is not None
        is_close = self.line.at(self.read_to).gap < Gap.LINE and self.line.at(place).gap < Gap.LINE
        goes_on = connector_at(self.line, dates.next)  # a third one: the dashes part the days of a list
        is_list = goes_on is not None and dates_at(self.line, goes_on) is not None
        self.dashed = is_list or self.dashed
        return is_one and is_said and is_close and not self.dashed

    def _lone_day(self, place: int) -> int | None:
        """A day whose month the date before it in the sentence names: "KF i mars flyttas till den 30:e"."""
        before = (self.found[-1].last or self.found[-1].first) if self.found and not self.line.cell else Partial()
        token = self.line.at(place)
        if before.month is None or _SENTENCE.search(self.line.text, self.found[-1].end, token.start):
            return None
        lone = None if is_inside_figures(self.line, place) else lone_day_at(self.line, place, before)
        if lone is None:
            return None
        self.found += lone.dates
        self.together, self.read_to = 1, lone.next
        self.line.read.update(range(place, lone.next))
        return lone.next

    def _time(self, place: int) -> int | None:
        """A time that stands apart: of the date before it, or of the first one after it in its sentence."""
        clock = None if is_inside_figures(self.line, place) else clock_at(self.line, place)
        if clock is None or not clock.sure:
            return None
        if self._is_of_meal(place):
            return clock.next
        if self.found and not _OF_NEXT.match(self.line.text, self.line.at(clock.next - 1).end):
            self._tell(clock, place)
        else:
            self.clock = clock, place
        return clock.next

    def _is_of_meal(self, place: int) -> bool:
        """Whether a time is only that of what is eaten then: "avslutning med lunch kl 11.30"."""
        is_more = place - 2 >= self.read_to and self.line.at(place - 2).sort is Sort.WORD
        return bool(self.found) and is_more and self.line.at(place - 1).text.startswith(_MEALS)

    def _weekday(self, place: int) -> int | None:
        """In a cell a weekday that stands apart from its date: "25 oktober B, torsd"."""
        found = weekday_at(self.line, place) if self.line.cell and self.found else None
        if found is None or self.line.at(place).text in SHORT_WEEKDAYS or self.found[-1].weekday is not None:
            return None
        self.found[-1] = replace(self.found[-1], weekday=found[0])
        return found[1]

    def _tell(self, clock: Clock, place: int) -> None:
        span = self.line.at(place).start, self.line.at(clock.next - 1).end
        last = self.found[-1]
        is_day = last.first.day is not None or last.weekday is not None
        if is_day and last.time is None and last.part is None:
            told = self.found[-self.together :]
            hours, other = clock.hours, clock.other
            told = [replace(one, time=hours, other_time=other, part=clock.part, time_span=span) for one in told]
            self.found[-self.together :] = told

    def _is_left_open(self, place: int) -> bool:
        """Whether "eller" stands between the date before and this one: "3 maj eller 10 maj"."""
        between = range(self.read_to, place)
        is_close = bool(self.found) and len(between) <= len((",", "eller"))
        return is_close and any(self.line.at(at).text in OR for at in between)

    def _label(self, place: int) -> str | None:
        """The words between the date before and this one; in running text only where a bracket opens there.

        Words in brackets of their own are of the date before: "17 mars (bokslut), 14 april".
        """
        opened = self.line.inside[place]
        if not self.found or not (self.line.cell or opened >= self.read_to):
            return None
        begin = max(self.read_to, opened + 1)
        if begin >= place:
            return None
        words = self.line.text[self.line.at(begin).start : self.line.at(place - 1).end]
        if _BRACKETED.fullmatch(words):
            return None
        label = _NO_LABEL.sub("", words.rpartition("\n")[2].strip(" ,;:.-/()[]")).strip()
        return label if len(label) <= _LONGEST_LABEL and any(sign.isalpha() for sign in label) else None
