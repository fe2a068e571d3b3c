"""Times that stand behind the days of a list: of all that have none, or of all but some."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from plans.clock import Hours
from plans.reading.bodies.told.hours_line import ONE_MEETING
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Partial, Written
from plans.reading.document import Paragraph
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_label import Label
from plans.reading.layouts.lists_names import is_usual
from plans.reading.layouts.lists_pieces import EXCEPT
from plans.reading.layouts.part import OpenHours, RawRow

FROM_THEN = re.compile(r"\bfr(?:ån)?\s*\.?\s*o(?:ch)?\s*\.?\s*m(?:ed)?\b", re.IGNORECASE)
"""What stands before the day, or the time, from which something is: "fr.o.m."."""


def fill_in(rows: list[RawRow], since: int, hours: Hours) -> bool:
    """Give the rows from `since` on that have no time this one; whether there were any."""
    lacking = [at for at in range(since, len(rows)) if rows[at].time is None]
    for at in lacking:
        rows[at] = replace(rows[at], time=hours)
    return bool(lacking)


def fill_in_except(rows: list[RawRow], bodies: tuple[str, ...], text: str) -> bool:
    """Give a body's rows the times of "kl 13.00 utom den 19 juni då kl 9.00"; whether it is so of listed days."""
    if not tells_exception(text):
        return False
    usual, other = (one.hours for one in said_hours(text))
    days = {_day(date) for date in find_dates(text)}
    for n, row in enumerate(rows):
        if row.bodies == bodies:
            rows[n] = replace(row, time=other if _day(row.written) in days else row.time or usual)
    return days <= {_day(row.written) for row in rows if row.bodies == bodies}


def tells_exception(text: str) -> bool:
    """Whether the text tells a usual time and that of certain days: "kl 13.00 utom den 19 juni då kl 9.00".

    The days may have a sentence of their own: "Mötena börjar kl 13.00. Den 19 juni är starttiden kl 9.00."
    """
    said = said_hours(text)
    if len(said) != 2:
        return False
    between = text[said[0].end : said[1].start]
    found = EXCEPT.search(between) or _NEXT.match(between)
    if found is None or find_dates(text[: said[0].end + found.start()]):
        return False
    return found.re is EXCEPT or any(date.first.day is not None for date in find_dates(between))


_NEXT = re.compile(r"\s*[.;]\s+(?=[A-ZÅÄÖ])")
"""Between two sentences, of which the first ends with a time."""


def _day(date: Written) -> tuple[int | None, int | None]:
    return date.first.month, date.first.day


def of_days(text: str) -> str:
    """The clause of a text that says when days usually are, without what is held before or after them.

    "Tisdagar kl. 13.30, gruppmöten från kl. 12.00" is "Tisdagar kl. 13.30": others, and no other days, meet then.
    """
    said = said_hours(text)
    end = text.find(",", said[0].end) if len(said) > 1 else -1
    clause, others = text[:end], text[end:]
    is_other = end >= 0 and not (FROM_THEN.search(others) or RESPECTIVELY.search(others) or find_dates(others))
    return clause if is_other and is_usual(clause) and said[1].start > end else text


@dataclass(frozen=True)
class ByMonth:
    """A usual time, and those of some months: "kl 18.30, i juni och november kl 9.00"."""

    usual: Hours
    own: Mapping[int, Hours]


def hours_by_month(text: str) -> ByMonth | None:
    """The usual time of a text and that of the months before each other time; None if it does not say both."""
    said = said_hours(text)
    between = [find_dates(text[one.end : other.start]) for one, other in pairwise(said)]
    around = (text[: said[0].start], text[said[-1].end :]) if said else ()
    if not between or any(not _is_year(date) for words in around for date in find_dates(words)):
        return None
    if not all(dates and all(map(_is_month, dates)) for dates in between):
        return None
    own = {date.first.month: one.hours for dates, one in zip(between, said[1:], strict=True) for date in dates}
    return ByMonth(said[0].hours, {month: hours for month, hours in own.items() if month is not None})


def _is_year(date: Written) -> bool:
    return date.first == Partial(year=date.first.year) and date.last is None


def _is_month(date: Written) -> bool:
    return date.first.month is not None and date.first.day is None and date.last is None


def fill_in_by_month(rows: list[RawRow], bodies: tuple[str, ...], told: ByMonth) -> None:
    """Give a body's rows that have no time of their own the usual one, or that of their month."""
    for n, row in enumerate(rows):
        if row.bodies == bodies and row.time is None and not row.extra:
            rows[n] = replace(row, time=told.own.get(row.written.first.month or 0, told.usual))


def months_of_some(text: str) -> tuple[int, ...] | None:
    """The months of the meetings that a sentence tells a time of; none of them if it says only which meeting.

    None if it tells the time of any: "Mötet börjar kl. 13", not "Mötet i juni börjar kl. 13" or "Budgetmötet …".
    """
    said = said_hours(text)
    before = text[: said[0].start] if said else ""
    months = [date for date in find_dates(before) if _is_month(date)]
    if any(_MEETING_IN.search(before[: date.start]) for date in months):
        return tuple(date.first.month for date in months if date.first.month is not None)
    return () if ONE_MEETING.search(before) else None


_MEETING_IN = re.compile(r"\b\w*(?:möte|sammanträde)(?:t|na?)?\s+(?:i\s+)?$", re.IGNORECASE)


def fill_in_own_months(
    rows: list[RawRow], bodies: tuple[str, ...], usual: Hours | None, own: Mapping[int, Hours]
) -> None:
    """Give a body's rows of some months the time that is told of those, where they have the usual one or none.

    The one that all of several have is usual, also where it stands at the last of them.
    """
    times = [row.time for row in rows if row.bodies == bodies]
    alike = times[0] if len(times) > 1 and len(set(times)) == 1 else None
    for n, row in enumerate(rows):
        hours = own.get(row.written.first.month or 0)
        is_usual = alike is not None or (row.written.time is None and row.time in (None, usual))
        if row.bodies == bodies and hours is not None and is_usual:
            rows[n] = replace(row, time=hours)


def fill_in_respectively(rows: list[RawRow], text: str, named: tuple[str, ...]) -> bool:
    """Give the bodies `named`, else those listed so far, in order, the times of "kl 13.00 respektive kl 18.30".

    It is asked whose they are if they are not as many. Whether the text says that each body has its own.
    """
    listed = list(dict.fromkeys(row.bodies for row in rows))
    hours, whose = [one.hours for one in said_hours(text)], [(code,) for code in named] or listed
    if not listed or RESPECTIVELY.search(text) is None:
        return False
    own = dict(zip(whose, hours, strict=True)) if len(hours) == len(whose) else None
    either = OpenHours(tuple(hours), None, "either", text.strip())
    for n, row in enumerate(rows):
        if row.time is None and (own is None or row.bodies in own):
            rows[n] = replace(row, open_hours=either) if own is None else replace(row, time=own[row.bodies])
    return True


RESPECTIVELY = re.compile(r"\bresp(?:ektive)?\b", re.IGNORECASE)


def is_of_agenda(lines: Sequence[Paragraph], n: int, label: Label) -> bool:
    """Whether a line is one of a day's programme: it begins with a time, and so does one next to it.

    What nobody knows as a body may have its time behind it: "Arbetsgruppen, kl. 15–16".
    """
    beside = [lines[at].text for at in (n - 1, n + 1) if 0 <= at < len(lines)]
    begins = _begins_timed(lines[n].text) and any(map(_begins_timed, beside))
    return begins or (not label.known and _ends_timed(lines[n].text) and any(map(_ends_timed, beside)))


def _ends_timed(text: str) -> bool:
    said = said_hours(text)
    return len(said) == 1 and text[: said[0].start].rstrip().endswith(",") and not text[said[0].end :].strip(" .")


def _begins_timed(text: str) -> bool:
    return _TIMED.match(text) is not None


_TIMED = re.compile(r"\W*(?:[Kk]l(?:ockan)?\.?\s*)?\d{1,2}[.:]\d{2}\b.*[^\W\d]{3}", re.DOTALL)
