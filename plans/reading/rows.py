"""A row as it is read: its date, who takes part and what it is, with a doubt for what of that is not certain."""

import re
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from plans.activity import Kind
from plans.body import MEETS_AS_ONE, Body, BodyKind
from plans.clock import ALL_DAY, Hours, parse_hours
from plans.reading import doubting
from plans.reading.answering import days_of
from plans.reading.asking import Asking, is_left_out, named_in
from plans.reading.bodies.answered import body_answered
from plans.reading.bodies.row import TakingPart
from plans.reading.dates.written import Qualifier
from plans.reading.dates.years.clues import Resolved
from plans.reading.document import Place
from plans.reading.kinds import kind_of
from plans.reading.lasting import goes_on, is_long, is_of_week, is_some_day_of
from plans.reading.layouts.columns_due import is_headed_due
from plans.reading.layouts.part import RawRow, Supposed
from plans.reading.moved import Whole
from plans.reading.notices import kind_of_call, without_sign_up
from plans.reading.reading import About, Doubt, ReadRow, YearFrom
from plans.reading.refusals import COLUMNS_LOST, MAY_BE_NONE
from plans.reading.titles import short_title
from plans.reading.together import of_row, own_days
from plans.reading.wordings import is_who_meets, of_whom, without_names, wording
from plans.when import Precision, When

_ASKED_IF_ANY = MAY_BE_NONE | {COLUMNS_LOST, doubting.NO_ACTIVITY}
"""Why it is asked whether there is such an activity at all, and not only when."""
_MEETS = re.compile(r"m.te(?:n|t)?\b|sammantr.de", re.IGNORECASE)
_CHECKED = re.compile(r"\bavstämning(?:en|ar)? av\b", re.IGNORECASE)
"""What is done with accounts, and is no meeting if it takes several days."""
_UNTIL = re.compile(r"\bfram till\b", re.IGNORECASE)


@dataclass
class Making:
    """The rows of a document on their way to be read."""

    asking: Asking
    bodies: dict[str, Body]
    together: Mapping[Hashable, Doubt] = field(default_factory=dict)
    """The doubts of several days that are asked about together, by their rows."""
    left_out: list[RawRow] = field(default_factory=list)
    _seen: dict[tuple[object, ...], RawRow] = field(default_factory=dict)
    _settled: dict[Hashable, "_Dates"] = field(default_factory=dict)
    _taken: set[Supposed] = field(default_factory=set)
    """What refused rows were taken to say."""
    _near: date | None = None
    """The last date that was made: an answer without a year is near it."""

    def rows(self, whole: Whole) -> Iterator[ReadRow]:
        """The row; none where it was answered that it is none, several where that it means several days."""
        raw, dated, people = whole.row, whole.dated, whole.people
        if raw.supposed is not None and raw.supposed not in self._taken:
            return
        what = of_row(whole)
        if what not in self._settled:  # meetings that share a date share its doubts
            self._settled[what] = self._date(whole)
        dates = self._settled[what]
        if dates.is_out:
            self.left_out.append(raw)
        for when in dates.whens or (() if dates.is_out or dates.is_told else (None,)):
            self._near = self._near if when is None else when.first
            row = self._row(raw, dated, when, people)
            if row is None:
                self.left_out.append(raw)
                return
            row = replace(row, asked=dates.asked, stands=dates.stand)
            if not self._is_twice(whole, row):
                yield row

    def _row(self, raw: RawRow, dated: Resolved, when: When | None, people: TakingPart) -> ReadRow | None:
        """The row; None where it was answered that what its words name is no activity."""
        kind, sure = self._kind(raw, people, lasts=goes_on(raw.written, when))
        if kind is None:
            return None
        in_week = is_of_week(raw.written)
        says_meeting = (raw.meeting and in_week) or _MEETS.search(raw.title)
        is_checked = _CHECKED.search(raw.title) and when is not None and when.precision is Precision.RANGE
        if kind is Kind.MEETING and when is not None and (is_long(when) or is_checked) and not says_meeting:
            kind, sure = Kind.WORK, True
        if kind is Kind.WORK and (self._has_hour(raw, when, people) or self._is_of_council(when, people)):
            kind = Kind.MEETING
        return ReadRow(
            raw.place,
            raw.written.raw,
            when,
            short_title(raw.title) or raw.written.raw,
            kind,
            people.bodies or (self._somebody(raw, kind) if sure else ()),
            people.optional,
            people.responsible,
            people.recipients,
            time=self._time(raw),
            weekday=raw.written.weekday,
            week=raw.written.week,
            year_from=dated.year_from
            if dated.when is not None
            else YearFrom.ANSWERED
            if when is not None
            else None,
            extra=raw.extra,
            columns=raw.columns,
            cell=raw.cell,
            on_one_day=kind.gathers and when is not None and is_some_day_of(when, raw.written),
        )

    def _time(self, raw: RawRow) -> Hours | None:
        """The time of day: of several, or one that is not certain, as answered."""
        doubt = doubting.of_time(raw)
        if doubt is None:
            return raw.time or raw.written.time
        answer = self.asking.ask_once(doubt)
        return None if answer is None or is_left_out(answer) else parse_hours(answer)

    def _has_hour(self, raw: RawRow, when: When | None, people: TakingPart) -> bool:
        """Whether a body that meets as one has an hour on a day: it comes together, whatever work is done."""
        time = raw.time or raw.written.time or (raw.open_hours and raw.open_hours.readings[0])
        is_day = when is not None and when.precision is Precision.DAY and time is not None and time != ALL_DAY
        return is_day and self._meet_as_one(people)

    def _is_of_council(self, when: When | None, people: TakingPart) -> bool:
        """Whether a council alone is named on a day: it does nothing but meet, "KF: revidering av budgeten"."""
        there = [self.bodies[code].kind for code in people.bodies if code in self.bodies]
        return when is not None and when.precision is Precision.DAY and there == [BodyKind.COUNCIL]

    def _meet_as_one(self, people: TakingPart) -> bool:
        return any(self.bodies[code].kind in MEETS_AS_ONE for code in people.bodies if code in self.bodies)

    def _date(self, whole: Whole) -> "_Dates":
        """The dates to take, or what it is that has to be answered first."""
        raw, dated = whole.row, whole.dated
        doubts = [*doubting.refused(raw, dated), *doubting.not_dated(raw, dated)]
        if doubts:
            together = self.together.get(of_row(whole))
            doubt = together or doubts[0]
            answer = self._asked(doubt)
            if answer in raw.possible:
                self._taken.add(Supposed(raw.place, raw.written.raw, answer))
                return _Dates((), is_told=True)
            key = self.asking.key_of(doubt)
            stand = not key or doubt.because not in _ASKED_IF_ANY
            said = days_of(answer)
            own = own_days(dated.when, said, together)
            return _Dates(own, is_left_out(answer) or (bool(said) and not own), asked=key, stand=stand)
        whens: tuple[When, ...] = () if dated.when is None else (dated.when,)
        for doubt in doubting.of_date(whole, meets_as_one=self._meet_as_one(whole.people)):
            if not whens:
                continue
            several = self.together.get(of_row(whole)) if doubt == doubting.if_settled(whole) else None
            answer = self._asked(several or doubt)
            days = days_of(answer)
            own = own_days(whens[0], days, several)
            if is_left_out(answer) or (days and not own):
                return _Dates((), is_out=True)
            whens = own or whens
        return _Dates(whens)

    def _asked(self, doubt: Doubt) -> str | None:
        near = {} if self._near is None else {"near": self._near.isoformat()}
        return self.asking.ask(replace(doubt, facts={**doubt.facts, **near}))

    def _kind(self, raw: RawRow, people: TakingPart, *, lasts: bool) -> tuple[Kind | None, bool]:
        """The kind, and whether anything tells it: what `lasts` for weeks is work if no word says otherwise.

        None where it was answered that it is no activity.
        """
        there = [self.bodies[code] for code in people.bodies if code in self.bodies]
        label = kind_of(raw.written.label) if raw.written.label else None
        by = raw.written.qualifier is Qualifier.BY and not _UNTIL.search(f"{raw.title} {raw.text}")
        title, text = (without_names(words, people.mentions) for words in (raw.title, raw.text))
        title, text = (without_sign_up(words, raw.written.raw) for words in (title, text))
        read = label if label is not None and label.sure else kind_of(title, text, there, by=by)
        is_timed = raw.time is not None or raw.written.time is not None or raw.open_hours is not None
        called = kind_of_call(read.kind, raw.title, raw.written.raw, timed=is_timed and not by)
        if called is not read.kind:
            return called, True
        if read.sure or raw.meeting or read.because != "nothing" or raw.refused is not None:
            return read.kind, True
        if lasts:
            return Kind.WORK, True
        if is_who_meets(raw.title, people.mentions):
            return Kind.MEETING, True
        if is_headed_due(raw):
            return Kind.DEADLINE, True
        likely = Kind.WORK if read.kind is Kind.MEETING and not is_timed else read.kind
        readings = (likely.value, *(kind.value for kind in Kind if kind is not likely))
        facts = {"title": short_title(raw.title) or raw.written.raw}
        doubt = Doubt(
            raw.place, About.KIND, wording(raw.title, raw.written.raw), readings, likely.value, "no_word", facts
        )
        answer = self.asking.ask_once(doubt)
        if is_left_out(answer):
            return None, False
        return (Kind(answer) if answer in set(Kind) else likely), False

    def _somebody(self, raw: RawRow, kind: Kind) -> tuple[str, ...]:
        """Who meets, where nobody is named and people do come together: as answered."""
        if raw.refused is not None or raw.open_bodies is not None or not kind.gathers:
            return ()
        what = of_whom(raw.title)
        is_for_all = what != raw.title
        facts = {"date": raw.written.raw} if raw.written.raw not in raw.title and not is_for_all else {}
        doubt = Doubt(raw.place, About.BODY, what, (), None, "nobody", facts)
        says_who = raw.section != "" or " " in raw.title.strip() or is_for_all
        answer = self.asking.ask_once(doubt) if says_who else self.asking.ask(doubt)
        return tuple(code for one in named_in(answer) if (code := self._code(one)) is not None)

    def _code(self, answered: str) -> str | None:
        """The code of a body that was answered; one that the document has nowhere is there from now on."""
        if answered in self.bodies:
            return answered
        found = body_answered(answered, self.bodies)
        if found is not None:
            self.bodies.setdefault(*found)
        return None if found is None else found[0]

    def _is_twice(self, whole: Whole, row: ReadRow) -> bool:
        """Whether the row is one that was answered to be the same as another; both are kept till then."""
        raw = whole.row
        if whole.again is not None:
            return self._is_left_out(raw, row, whole.again)
        if raw.section is None or row.when is None:
            return False  # a calendar tells its own
        what = row.when, row.title, row.bodies, row.time
        first = self._seen.setdefault(what, raw)
        if first is raw:
            return False
        return self._is_left_out(raw, row, first.place)

    def _is_left_out(self, raw: RawRow, row: ReadRow, first: Place) -> bool:
        text = f"{row.title} {row.raw_date}"
        return is_left_out(
            self.asking.ask(Doubt(raw.place, About.DUPLICATE, text, (), None, "same", {"line": first.line}))
        )


@dataclass(frozen=True)
class _Dates:
    """The dates of a row, whether it was answered to be none, and else the key of what is still asked of it."""

    whens: tuple[When, ...]
    is_out: bool = False
    is_told: bool = False
    """Whether rows of their own tell it."""
    asked: str = ""
    stand: bool = True
