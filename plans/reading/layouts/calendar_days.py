"""The day that a calendar's cell begins with, and the week that a cell is: "ti 17 KS", "8 on", "v. 3"."""

import re
from dataclasses import dataclass, replace

from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import SHORT_WEEKDAYS, WEEKDAYS
from plans.reading.dates.written import Partial, Written

WEEKDAY_NAMES = "|".join(sorted({*WEEKDAYS, *SHORT_WEEKDAYS}, key=len, reverse=True))
_DAY = re.compile(
    rf"(?:(?P<before>{WEEKDAY_NAMES})\.?(?:\s?[-–]\s?(?P<last>{WEEKDAY_NAMES})\.?)?\s?)?"
    rf"(?P<day>\d{{1,2}})(?:\s?[-–]\s?(?P<until>\d{{1,2}})(?!\d|[.:]\d|/))?(?!\d|[.:]\d|/)"
    rf"(?(before)|(?:[\s.]*(?P<after>{WEEKDAY_NAMES})\b\.?)?)",
    re.IGNORECASE,
)
_UNSURE = re.compile(r"\s?\?")
WEEK = re.compile(r"\W*(?:v(?:\.|ecka)?\s*)?(\d{1,2})\W*", re.IGNORECASE)
_WEEK_AFTER = re.compile(r"\s+\(?v(?:ecka|\.)?\s?(?P<week>\d{1,2})\)?(?!\w|\s?[-–,&]|\s?och)", re.IGNORECASE)


@dataclass(frozen=True)
class DayText:
    """A day at the beginning of a cell, and the words after it."""

    written: Written
    rest: str


def day_text(text: str) -> DayText | None:
    """The day or days in a row that a cell begins with: whole dates, or numbers beside weekdays or alone."""
    text = text.strip()
    dates = find_dates(text, cell=True)
    if dates and dates[0].start == 0 and dates[0].first.day is not None:
        last = dates[0]
        return DayText(last, text[last.end :]) if len(dates) == 1 or dates[1].start > last.end + 1 else None
    hit = _DAY.match(text)
    if hit is None or not 1 <= int(hit["day"]) <= 31:
        return None
    until = int(hit["until"]) if hit["until"] else None
    if until is not None and not int(hit["day"]) < until <= 31:
        return None
    unsure = _UNSURE.match(text, hit.end()) or hit
    after = _WEEK_AFTER.match(text, unsure.end())
    week = int(after["week"]) if after is not None else None
    written = Written(
        0,
        unsure.end(),
        text[: unsure.end()].strip(),
        Partial(day=int(hit["day"])),
        last=Partial(day=until) if until is not None else None,
        weekday=_weekday(hit["before"] or hit["after"]),
        last_weekday=_weekday(hit["last"]),
        week=week,
        uncertain=unsure is not hit,
    )
    rest = text[(after or unsure).end() :]
    return None if rest[:1].isalnum() else DayText(written, rest)


def _weekday(name: str | None) -> int | None:
    word = (name or "").lower()
    return WEEKDAYS.get(word, SHORT_WEEKDAYS.get(word))


def with_month(
    written: Written, month: int | None, weekday: int | None = None, week: int | None = None
) -> Written:
    """The day with the month over it, and a weekday and week that stand beside it."""
    first = written.first
    if first.month is None and first.week is None:
        first = replace(first, month=month)
    last = written.last
    if last is not None and last.month is None:
        last = replace(last, month=first.month)
    weekday = written.weekday if written.weekday is not None else weekday
    return replace(written, first=first, last=last, weekday=weekday, week=written.week or week)


def week_number(text: str) -> int | None:
    """The week of a week column's cell."""
    hit = WEEK.fullmatch(text)
    return int(hit[1]) if hit is not None and 1 <= int(hit[1]) <= 53 else None
