"""A line of days: whole dates or numbers under a month, each with a note or with those who meet."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from plans.clock import Hours
from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Qualifier, Written
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_entries import Entry, entries_of
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_label import Label, label_of, without_joint
from plans.reading.layouts.calendar_years import month_of, years_of
from plans.reading.layouts.called_off import is_called_off
from plans.reading.layouts.lists_day import EDGE, Day, day_of, is_body_alone
from plans.reading.layouts.lists_names import PLAIN, is_subject, is_usual, subject_of
from plans.reading.layouts.lists_shared import perhaps_shared, shared_hours
from plans.reading.layouts.part import OpenHours
from plans.reading.layouts.prepared import is_ahead_of
from plans.reading.layouts.running_times import timed_alike

_MOST_LOOSE = 5
_AHEAD = re.compile(
    r"[\s,;]*\b(?:prel\.?|preliminärt|ev\.?|eventuellt)?\s*(?:även|också|dessutom)?\s*$", re.IGNORECASE
)
"""Words between two days that are of the second."""
_OF_NEXT = re.compile(r"\s*[,;(–-]+\s*[^\W\d][^,;()]*\s", re.IGNORECASE)
"""Words that a sign parts from the day before them, and none from the one behind: "3 april, kallelse 27 mars"."""
_SIGNS = " ,;(–-:"
_PERHAPS = re.compile(
    r"(?:(?:prel\.|preliminärt|ev\.|eventuellt)(?:\s+(?=\w)|:\s*|$)|reserv(?:datum|dagar|dag|tider|tid|er)?\b:?\s*|"
    r"(?:preliminära|eventuella)\s+(?:(?:(?:sammanträdes|mötes)?(?:datum|dagar|tider)|möten|sammanträden)\b)?[^\w:]*"
    r"(?:(?:för|under|år)\s+)*(?:(?:19|20)\d\d)?[\s:]*)",
    re.IGNORECASE,
)
"""How a line begins all of whose days are not certain: "Preliminärt KS den 20 maj och KF 16 juni"."""
_ALL_PERHAPS = re.compile(r"prel\b|preliminär", re.IGNORECASE)
_JOINING = re.compile(r"(?:(?:^|[\s,;]+)(?:och|o|samt|resp\.?|eller|el\.?|alt\.?|alternativt))+$")


@dataclass(frozen=True)
class Days:
    """The days of a line, and what it says of all of them: see Line."""

    days: tuple[Day, ...]
    label: Label = field(default_factory=lambda: Label(""))
    years: tuple[int, ...] = ()
    shared: Hours | None = None
    perhaps_shared: OpenHours | None = None
    loose: bool = False
    """Whether words stand behind a day that may be a note, or another thing that happens then."""


_BESIDE = (Qualifier.BEFORE, Qualifier.AFTER)
"""What is done before or after a day is not on it: "Kontakta kansliet före den 14 januari"."""


def dated_days(text: str, legend: Legend) -> Days | None:
    """A line of whole dates, with a body before them, beside them or over them; None if it says more than that."""
    dates = timed_alike(text, find_dates(text))
    found = [date for date in dates if date.first.day is not None or date.first.week is not None]
    dates = [date for n, date in enumerate(found) if n == 0 or not is_ahead_of(text, date)]
    weeks = [date for date in dates if date.first.day is None and date.weekday is None]
    if len(weeks) not in (0, len(dates)) or not dates or (len(dates) == 1 and dates[0].qualifier in _BESIDE):
        return None
    before = text[: dates[0].start].strip(" \t:–-,")
    perhaps, years = _PERHAPS.match(before), years_of(before)
    if perhaps is not None:
        years = years_of(perhaps[0].rstrip(" :")) or years
        before, dates = before[perhaps.end() :], [replace(date, uncertain=True) for date in dates]
    between = [text[one.end : other.start] for one, other in pairwise(dates)]
    dates = [
        replace(date, uncertain=date.uncertain or _is_instead(said))
        for date, said in zip(dates, ["", *between], strict=True)
    ]
    if _ALL_PERHAPS.match(dates[0].raw):
        dates = [replace(date, uncertain=True) for date in dates]
    before = before[decides.end() :] if (decides := _DECIDES.match(before)) else before
    before = "" if decides is not None and PLAIN.fullmatch(before) else before
    sort = before if _is_of_first(before, text, dates, legend) else ""
    before = "" if sort else before
    usual = said_hours(before) if is_usual(before) else ()
    is_season = PLAIN.fullmatch(before) is not None and _SEASON.match(before) is not None
    before = (
        ""
        if is_usual(before) or is_season or _is_month_of(before, dates) or _GOES_ON.fullmatch(before)
        else before
    )
    matter, before = _of_matter(before, legend) if len(dates) > 1 else ("", before)
    label = subject_of(before, legend) if before else Label("")
    if before and not is_subject(before, label, several=len(dates) > 1):
        return None
    if weeks and not (before and label.known and label.bodies):
        return None
    said = [*_said(text, dates, legend)]
    said[0] = said[0][0], f"({sort}) {said[0][1]}".strip() if sort else said[0][1]
    read = [day_of(date, words, legend, beside=not before) for date, words in said]
    told = [day for day in read if day is not None]
    if len(told) == len(read):
        days = _with_matter(list(_passed_on(told, legend)), label, said[-1][1], matter)
        shared = usual[0].hours if len(usual) == 1 else shared_hours(text, dates)
        asked = None if shared is not None else perhaps_shared(dates)
        return Days(tuple(days), label, years, shared, asked)
    date, words = said[0]
    is_short = len(words.split()) <= _MOST_LOOSE and not any(map(str.isdigit, words))
    return Days((Day(date, words),), loose=True) if len(said) == 1 and not before and is_short else None


def _is_instead(between: str) -> bool:
    """Whether words between two days say that something else is held on the second: it may be others who meet."""
    return _REPLACED.search(between) is not None


_REPLACED = re.compile(
    r"\b(?:ersätts|ersatt)\s+av\s+(?!(?:(?:ett|nytt|extra)\s+)*(?:möte|sammanträde)\b)[^\W\d]",
    re.IGNORECASE,
)
_DECIDES = re.compile(
    r"att\s+(?:(?:fastställa|anta|godkänna)\s+(?:följande\s+)?(?:ordinarie\s+)?"
    r"(?:(?:sammanträdes|mötes)?(?:tider|dagar|datum|plan)|sammanträden|möten)\s+(?:för|i|med)\s+)?(?:i\s+)?(?=[^\W\d])",
    re.IGNORECASE,
)
"""How an item of a decision begins that lists days: "att fastställa följande sammanträdestider för KS: 5 maj"."""
_GOES_ON = re.compile(r"(?:därefter|därpå|sedan|vidare)", re.IGNORECASE)
"""What stands before days that go on with a list: "Därefter: 8/6, 20/12"."""
_SORT = re.compile(
    r"(?:(?:extra\w*|konstituerande)\s+|budget|bokslut(?:s)?|tema)(?:sammanträde|möte)\w*", re.IGNORECASE
)
"""What stands before a day on which whoever the list is of meets in another way than usual."""
_SEASON = re.compile(r"\W*(?:vår|höst|vt|ht|(?:år\s+)?(?:19|20)\d\d\W*$)", re.IGNORECASE)
"""How a year or a part of one begins that stands before its days: "Vår: 22/1, 19/2", "2018: 26/9"."""


def _is_month_of(before: str, dates: Sequence[Written]) -> bool:
    """Whether the words before days are their month, and nothing else: "Augusti: 4/8, 18/8"."""
    month = month_of(before.capitalize())
    return month is not None and {date.first.month for date in dates} == {month.month}


def _is_of_first(before: str, text: str, dates: Sequence[Written], legend: Legend) -> bool:
    """Whether what stands before the days is of the first alone: "Extra möte 5/1", "Stopp 3/3, möte 17/3"."""
    if len(dates) == 1:
        return _SORT.fullmatch(before) is not None
    steps = (_step_of_next(text[one.end : other.start], legend) for one, other in pairwise(dates))
    return kind_of(before).sure and not label_of(before, legend).known and all(steps)


def _said(text: str, dates: Sequence[Written], legend: Legend) -> Iterator[tuple[Written, str]]:
    """Each date with the words behind it, and those before it that are its own; a time apart from it left out."""
    ahead = ""
    for date, end in zip(dates, [*(date.start for date in dates), len(text)][1:], strict=True):
        words, span = text[date.end : end], date.time_span
        if _has_each_its_time(words, legend):
            date = replace(date, time=None, time_span=None)
        elif span is not None and date.end <= span[0] and span[1] <= end:
            words = f"{text[date.end : span[0]]} {text[span[1] : end]}"
        before, ahead = ahead, ""
        if end < len(text) and (hit := _step_of_next(words, legend) or _AHEAD.search(words)) is not None:
            words, ahead = words[: hit.start()], hit[0].strip(_SIGNS)
        words = _JOINING.sub("", words.strip().rstrip(",;")).strip()
        yield date, f"({before}) {words}".strip() if before.strip(EDGE) else words


def _has_each_its_time(words: str, legend: Legend) -> bool:
    """Whether several bodies stand behind a day, each with its own time: "KS kl. 9 och KF kl. 13"."""
    if len(said_hours(words)) < _SEVERAL:
        return False
    labels = [entry.label for entry in entries_of(words.lstrip(_SIGNS), legend)]
    return len(labels) >= _SEVERAL and all(label.known and label.hours is not None for label in labels)


_SEVERAL = 2


def _step_of_next(words: str, legend: Legend) -> re.Match[str] | None:
    """Words between two days that say what is done on the second: a step towards the meeting on the first.

    A body's name tells no step: "Utbildningsnämnden".
    """
    hit = _OF_NEXT.fullmatch(words)
    is_step = hit is not None and not is_called_off(words) and kind_of(hit[0].strip(_SIGNS)).sure
    is_step = is_step and not is_body_alone(words, legend)
    return hit if is_step else None


def _passed_on(days: Sequence[Day], legend: Legend) -> Iterator[Day]:
    """In "KS 14/1, KF 27/1" a body between two days is that of the second, and of those after it."""
    body: Label | None = None
    for n, day in enumerate(days):
        entries = day.entries or ((Entry(body),) if body is not None else ())
        if n < len(days) - 1 and not day.entries and _names_next(day.said, legend):
            body = label_of(day.said.strip(EDGE), legend)
            yield Day(day.written, "", entries)
        else:
            yield Day(day.written, day.said, entries)


def _names_next(words: str, legend: Legend) -> bool:
    """Whether the words between two days are the name of who meets on the second, or of a sort: "nämnd"."""
    label = label_of(without_joint(words.strip(EDGE)), legend)
    return is_body_alone(words, legend) or (
        label.general and not label.bodies and words.strip(EDGE) == label.words
    )


def _of_matter(before: str, legend: Legend) -> tuple[str, str]:
    """What stands before a colon and the first body: what all of them meet about, "Budget: KSAU 5/1, KS 9/1"."""
    matter, colon, whose = before.rpartition(": ")
    is_matter = colon and is_body_alone(whose, legend) and not label_of(matter, legend).known
    return (matter, whose) if is_matter and any(map(str.isalpha, matter)) else ("", before)


def _with_matter(days: Sequence[Day], label: Label, behind: str, before: str = "") -> Sequence[Day]:
    """Days of several bodies with what stands behind a dash last of all, for it is about them all: a matter's way.

    The first may be that of the line's label.
    """
    whose = [day.entries[0].label.bodies if day.entries else label.bodies for day in days]
    is_way = len(days) == len(set(whose)) > 1 and all(whose)
    if before:
        return [replace(day, said=", ".join(filter(None, (before, day.said)))) for day in days]
    if _ALL.match(behind):
        said, time = _ALL.sub("", days[-1].said), days[-1].written.time
        return [
            replace(day, said=said, written=replace(day.written, time=day.written.time or time)) for day in days
        ]
    if not is_way or any(day.said for day in days[:-1]) or not _MATTER.match(behind) or said_hours(behind):
        return days
    return [replace(day, said=days[-1].said) for day in days]


_ALL = re.compile(r"\W*(?:båda|bägge|samtliga|alla)(?:\s+|\W*$)", re.IGNORECASE)
"""How words behind the last of several days begin that are about them all: "14/4 + 21/4 (båda heldag)"."""
_MATTER = re.compile(r"\s*(?:[–—:]|-\s)\s*[^\W\d]{3}")
