"""The sentences of a line of days: "Vår: 7/2, 24/4. Höst: 11/9.", with what is said before and behind them."""

import re
from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import FULL_MONTHS, MONTHS
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.lists_days import Days, dated_days
from plans.reading.layouts.lists_names import subject_of
from plans.reading.layouts.lists_numbered import numbered_days

_SHORT_MONTH = "|".join(rf"{name[-3:]}\." for name in sorted(MONTHS.keys() - FULL_MONTHS) if len(name) > 2)
_SENTENCE = re.compile(
    rf"(?<![Oo]bs[.!])(?<!OBS[.!])(?:(?<=[^\W\d]{{3}}[.!?])|(?<=[\d)][.!?]))(?!(?<={_SHORT_MONTH})\s*\()"
    r"\s+(?=[A-ZÅÄÖ(])(?![^()]*\))"
)
"""Between two sentences; a remark in brackets behind a shortened month begins none: "21 okt. (heldag)"."""
EXCEPT = re.compile(r"\b(?:utom|förutom|med undantag|undantaget|bortsett från)\b", re.IGNORECASE)
"""What parts the usual time from that of certain days: "kl 13 utom den 19 juni då kl 9"."""
_LIST = 2
"""So many days behind a sentence that names nobody are listed, and not told of."""


def days_of_line(text: str, legend: Legend, month: int | None) -> tuple[Days, tuple[str, ...]] | None:
    """The days that a line lists and the sentences after them; None if it has others, or lists none."""
    first, *after = _SENTENCE.split(text)
    if (excepted := _days_but_some(first, legend)) is not None:
        return None if any(map(has_days, after)) else (excepted, tuple(after))
    days = dated_days(first, legend) or numbered_days(first, legend, month)
    if days is None and after and _tells_nothing(first, legend):
        first, *after = after
        days = dated_days(first, legend)
        days = days if days is not None and len(days.days) >= _LIST and not days.label.words else None
    if days is None:
        return None
    for words in tuple(after):
        timed = _with_own_hours(days, words)
        if timed is not None:
            days = timed
            after.remove(words)
    while after and (more := _more(days, after[0], legend)) is not None:
        days, after = more, after[1:]
    if any(has_days(words) and not EXCEPT.search(words) for words in after):
        return None
    return days, tuple(after)


def _days_but_some(text: str, legend: Legend) -> Days | None:
    """The days of a sentence that tells when all begin but some of them: "2/2, 9/3 kl 13, utom 9/3 då kl 9"."""
    parting = _BUT.search(text)
    if parting is None:
        return None
    listed, own = text[: parting.start()], text[parting.end() :]
    usual, other, days = said_hours(listed), said_hours(own), dated_days(listed, legend)
    if days is None or len(usual) != 1 or len(other) != 1:
        return None
    some = {(date.first.month, date.first.day) for date in find_dates(own)}
    whole = {(day.written.first.month, day.written.first.day): day for day in days.days}
    if not some or not some < whole.keys():
        return None
    hours = {day: other[0].hours if day in some else usual[0].hours for day in whole}
    timed = [
        replace(day, written=replace(day.written, time=hours[when], time_span=None)) for when, day in whole.items()
    ]
    return replace(days, days=tuple(timed), shared=None, perhaps_shared=None)


_BUT = re.compile(rf"[\s,(]+(?:{EXCEPT.pattern}|men\b|dock\b)", re.IGNORECASE)


def _more(days: Days, words: str, legend: Legend) -> Days | None:
    """The days with those of a sentence that goes on with the list, and says neither whose nor of what year."""
    more = dated_days(words, legend)
    goes_on = more is not None and not (more.label.words or more.years or more.loose or days.loose)
    if more is None or not goes_on or any(day.entries for day in (*days.days, *more.days)):
        return None
    is_alike = more.shared == days.shared and more.perhaps_shared == days.perhaps_shared
    return replace(days, days=(*days.days, *more.days)) if is_alike else None


def _with_own_hours(days: Days, words: str) -> Days | None:
    """The days with the time that a sentence tells of the meeting on one of them; None if it tells no such."""
    dates, said = find_dates(words), said_hours(words)
    listed = {day.written.first for day in days.days}
    is_of_one = len(dates) == len(said) == 1 and dates[0].first in listed and dates[0].last is None
    if not is_of_one or _OF_ONE.fullmatch(words[: said[0].start]) is None:
        return None
    own = dates[0].first
    timed = (
        replace(day, written=replace(day.written, time=said[0].hours, time_span=None))
        if day.written.first == own
        else day
        for day in days.days
    )
    return replace(days, days=tuple(timed))


_OF_ONE = re.compile(
    r"(?:(?:\w*mötet|\w*sammanträdet)\s+)?(?:den\s+)?\d{1,2}\s+[a-z]+\s+"
    r"(?:börjar|startar|inleds|hålls|är|sammanträd\w+)(?:\s+(?:mötet|sammanträdet|starttiden|dock|redan|i\s+stället))*\s+",
    re.IGNORECASE,
)
"""How a sentence begins that tells when the meeting on one day does: "Mötet den 18 juni börjar kl. 15"."""


def _tells_nothing(words: str, legend: Legend) -> bool:
    """Whether a sentence names nobody who meets, no day and no hour: "Mötena fastställs av värdkommunen."."""
    return not (find_dates(words) or said_hours(words) or subject_of(words, legend).known)


def has_days(text: str) -> bool:
    """Whether a day is written in the text."""
    return days_in(text) > 0


def days_in(text: str) -> int:
    """How many days are written in the text."""
    return sum(date.first.day is not None for date in find_dates(text))
