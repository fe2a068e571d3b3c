"""Sentences that decide when somebody meets: "Nämnden beslutar att sammanträda följande dagar: 5 maj, …"."""

import re
from dataclasses import dataclass

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.layouts.calendar_hours import said_hours, without_hours
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.calendar_years import years_of
from plans.reading.layouts.lists_names import MANY_DAYS, PLAIN
from plans.reading.letters import capital

_LONGEST = 250
_FOR_ITSELF = r"(?:\s+för\s+(?:egen|sin)\s+del)?"
_DECIDES = re.compile(
    rf"(?:{_FOR_ITSELF}\s+|\b)(?:(?:beslutar|bestämmer|föreslår|fastställer|antar|godkänner|beslutade|bestämde|fastställde)\b|"
    rf"har{_FOR_ITSELF}\s+(?:beslutat|bestämt|fastställt|antagit|godkänt)\b){_FOR_ITSELF}(?:\s+att\b)?",
    re.IGNORECASE,
)
_MEETINGS = re.compile(
    r"\b(?:(?:sammanträdes|mötes)(?:dagar|datum|tider|plan|schema)\w*|sammanträden?a?|möten(?:a)?|sammanträda|"
    r"sammanträder|mötas)\b",
    re.IGNORECASE,
)
_COLON = re.compile(r":(?=\s|$)")
_SAYS_NOTHING = re.compile(
    r"\b(?:att|besluta|fastställa|anta|godkänna|har?|hålla|hållas|hålls|ska|skall|kommer|förlägga|förläggs|planera|"
    r"planeras|äga|äger|rum|enligt|nedan|nedanstående|förslag(?:et)?|på|om|sina|öppna|föreslå)\b",
    re.IGNORECASE,
)


_ITEM = re.compile(r"^\W*att\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Decided:
    """Whose meetings a sentence opens a list of, with their year, weekdays and time as they are written.

    `end` is where the days begin; `decides` whether somebody decides them, and does not only have them.
    """

    head: str
    end: int
    decides: bool


def decided_days(text: str, legend: Legend) -> Decided | None:
    """The opening of a list of meetings, if the text is such: it names meetings, and nothing else that is told.

    They are of the body whose meetings they are said to be, or else of the one that decides.
    """
    colon = _COLON.search(text)
    opening = text[: colon.end()] if colon is not None else ""
    if not 0 < len(opening) <= _LONGEST or _MEETINGS.search(opening) is None or _has_days(opening):
        return None
    decides = _DECIDES.search(opening)
    rest = _SAYS_NOTHING.sub(" ", opening[decides.end() :] if decides is not None else opening)
    whose = _whose(rest, legend)
    if whose == "" and decides is not None:
        whose = _decider(opening[: decides.start()], legend)
    if not whose:
        return None
    weekdays = (day[0] for day in MANY_DAYS.finditer(rest))
    times = (opening[one.start : one.end] for one in said_hours(opening))
    told = (capital(whose), "sammanträder", *map(str, years_of(rest)), *weekdays, *times)
    return Decided(f"{' '.join(told)}:", len(opening), decides is not None)


def _has_days(text: str) -> bool:
    return any(date.first.day is not None for date in find_dates(text))


def _whose(rest: str, legend: Legend) -> str | None:
    """Who is named among words that only say that meetings are; empty if nobody is, None if more is said."""
    label = label_of(rest, legend)
    named = label.who[0] if label.known and len(label.who) == 1 else ""
    bare = MANY_DAYS.sub(" ", without_hours(rest.replace(named, " ") if named else rest))
    return named if PLAIN.fullmatch(f" {bare} ") else None


def _decider(words: str, legend: Legend) -> str:
    words = _ITEM.sub("", words).strip()
    label = label_of(words, legend)
    return words if label.words and (label.known or label.general) else ""
