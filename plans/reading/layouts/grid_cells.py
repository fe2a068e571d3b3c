"""A grid's cell: each of its days with what stands beside it, or the reason why none of it can be taken."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.names.sense import Origin
from plans.reading.dates.days import find_days
from plans.reading.dates.find import find_dates
from plans.reading.dates.marks import DayMark
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Unsure, Written
from plans.reading.layouts.calendar_hours import said_hours, without_hours
from plans.reading.layouts.calendar_years import Month
from plans.reading.layouts.grid_possible import impossible, is_next_year, of_next_year
from plans.reading.layouts.moved_to import tells_new_day
from plans.reading.refusals import NO_DAY, UNREADABLE

_LONGEST_NOTE = 40
"""How many characters may stand beside a day where most cells of a grid are days."""
NO_MEETING = re.compile(
    r"inst[äa]ll\w*|utgår|\w*uppehåll|semester|ledigt?|inge[nt]\b.*|inga\b.*|vid behov|xx?", re.IGNORECASE
)
_FIGURE = re.compile(r"\d")
_FIRST_DAY = re.compile(r"(?<![\w.:/])(?:den )?\d{1,2}(?![\d.:]*\d)")
_WEEK = re.compile(r"\bv(?:\.|ecka|eckor)?\s*$", re.IGNORECASE)
_MARK = re.compile(r"(?:\*+|[¹²³†‡#])\s?")
_EVEN = (
    (re.compile(r"(?<=\d)\s*\+\s*(?=\d)"), ","),
    (re.compile(r"(?<=[\d*])\s+o\.?\s+(?=\d)"), ","),
    (re.compile(r"(?<=[\d*]),(?=\s*\(?kl\b)"), " "),
    (re.compile(r"(?<=\d)\s*\((?=(?:må|ti|on|to|fr|lö|sö)[a-zåäö]*\))"), " "),
    (re.compile(r"(?<= (?:må|ti|on|to|fr|lö|sö))(?P<end>[a-zåäö]{0,6})\)"), "\\g<end> "),
    (
        re.compile(
            r"\((?!\s*(?:kl|\?))[^()\d]*\)|(?<=[\d*])(?:\s\d\)(?=\W|$)|(?:,?\s?\[(?:\d{1,2}|[A-ZÅÄÖ])\])+)"
        ),
        " ",
    ),
)
"""Ways of writing that say what a comma or a space says ("5+19", "5 o 19", "11, kl. 09:30", "5 (tors)"), and words
in brackets and footnote numbers, which say nothing of the day itself."""
_NEXT_NAME = re.compile(r"(?:\s*[,;]\s*|\s*\n\s*)(?=[^\W\d])|(?<=\d)\s+(?=[A-ZÅÄÖ][^\W\d]+\s+\d)")
"""What parts the days of one from the name of the next."""
_LETTERS = re.compile(r"[A-ZÅÄÖ]{2,6}")
_JOINING = re.compile(r"\W*(?:och|o|samt|resp|eller|el|alt|alternativt)\W*|[\W_]*", re.IGNORECASE)


@dataclass(frozen=True)
class CellDay:
    """A day of a cell, the words beside it, and the marks at it."""

    written: Written
    said: str = ""
    marks: tuple[str, ...] = ()
    next_year: bool = False
    """Whether it is written with a month that comes first in the year after the column's."""


@dataclass(frozen=True)
class CellRead:
    """The days of a cell, in order; or why it is refused. `words` is all that a cell without days says."""

    days: tuple[CellDay, ...] = ()
    refused: str | None = None
    words: str = ""


def read_cell(text: str, month: Month, *, whole: bool = False) -> CellRead:
    """The days that stand in the column of a month; `whole` where the cells beside this have days with months."""
    if not any(map(str.isalnum, text)):
        return CellRead()
    if not _FIGURE.search(text):
        words = text.strip()
        return CellRead(refused=NO_DAY) if words.lower().strip("()* ") in ("x", "xx") else CellRead(words=words)
    days = None if tells_new_day(text) else _of_each(text, month) or _read(text, month)
    if whole and days and any(day.written.unsure is Unsure.DAY_OR_MONTH for day in days):
        days = _dates(text, month) or days
    if days is None:
        return CellRead(refused=UNREADABLE)
    wrong = next((why for day in days if (why := impossible(day.written, month, next_year=day.next_year))), None)
    return CellRead(refused=wrong) if wrong else CellRead(tuple(days))


def _of_each(text: str, month: Month) -> list[CellDay] | None:
    """The days behind each of several names, in whatever order: "SN 17, 24" and "BUN 3" on lines of their own."""
    starts = [0, *(gap.end() for gap in _NEXT_NAME.finditer(text))]
    if len(starts) == 1 or not text[0].isalpha():
        return None
    found: list[CellDay] = []
    for start, end in zip(starts, [*starts, len(text)][1:], strict=True):
        days = _read(text[start:end], month)
        if not days or not _is_name(days[0].said):
            return None
        named = [replace(day, said=day.said or days[0].said) for day in days]
        found += (replace(day, written=_moved(day.written, start)) for day in named)
    return found


def _is_name(words: str) -> bool:
    """Whether words are a body's name or letters: no month, and nothing that is said of a day."""
    found = find_bodies(words, cell=True)
    return _LETTERS.fullmatch(words) is not None or any(one.origin is not Origin.MADE for one in found)


def _moved(written: Written, by: int) -> Written:
    return replace(written, start=written.start + by, end=written.end + by)


def _read(text: str, month: Month) -> list[CellDay] | None:
    return _days(_evened(text), text, month) or _dates(text, month)


def _evened(text: str) -> str:
    """The text with the same number of characters in the ways that `find_days` reads."""
    for pattern, sign in _EVEN:
        text = pattern.sub(lambda hit, sign=sign: hit.expand(sign).ljust(len(hit[0])), text)  # type: ignore[misc]
    return text


def _days(text: str, source: str, month: Month) -> list[CellDay] | None:
    """Day numbers; words may stand before and behind them, but no figures that are not read."""
    begin = 0
    cell = find_days(text)
    if not cell.days or not _is_harmless(cell.rest):
        first = _FIRST_DAY.search(text)
        if first is None or not first.start() or not _leads(text[: first.start()]):
            return None
        begin = first.start()
        cell = find_days(text[begin:])
    if not cell.days or not _is_harmless(cell.rest):
        return None
    marks = [replace(day, start=day.start + begin, end=day.end + begin) for day in cell.days]
    said = _said(source, [(day.start, day.end) for day in marks])
    return [_cell_day(source, day, words, month) for day, words in zip(marks, said, strict=True)]


def _said(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    """The words at each day: those behind it, but those before it where every day has its words before it."""
    starts, ends = [0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)]
    gaps = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    if len(spans) > 1 and gaps[0].strip() and not any(map(str.isalnum, gaps[-1])):
        words = gaps[:-1]
    else:
        words = [f"{gaps[0]} {gaps[1]}", *gaps[2:]]
    return ["" if _JOINING.fullmatch(said) and "*" not in said else said.strip(" ,;:\n") for said in words]


def _cell_day(source: str, day: DayMark, said: str, month: Month) -> CellDay:
    raw = source[day.start : day.end]
    if "(" in raw and ")" not in raw and source[day.end : day.end + 1] == ")":
        day, raw, said = replace(day, end=day.end + 1), f"{raw})", said.lstrip(") ")
    written = replace(day.written(month.month), raw=raw, start=day.start, end=day.end)
    if day.month == month.month:
        written = replace(written, unsure=None)
    return _with_time(CellDay(written, said, day.marks, is_next_year(written, month)))


def _leads(words: str) -> bool:
    """Whether words before the days only say something of them: "extra 5", "kl 8.30: 15", "*5"; no week."""
    bare = without_hours(words)
    return not _FIGURE.search(bare) and not _WEEK.search(bare)


def _is_harmless(left: str) -> bool:
    """Whether nothing that may be a day is left unread."""
    return not _FIGURE.search(without_hours(left))


def _with_time(day: CellDay) -> CellDay:
    said = said_hours(day.said)
    if day.written.time is None and said:
        return replace(
            day, written=replace(day.written, time=said[0].hours), said=without_hours(day.said).strip(" ,;:\n")
        )
    return day


def _dates(text: str, month: Month) -> list[CellDay] | None:
    """Whole dates in the cell: "2025-01-14", "8/1-26"."""
    dates = [of_next_year(date, month) for date in find_dates(text, cell=True)]
    if not dates or any(date.first.day is None for date in dates) or not _is_harmless(rest(text, dates)):
        return None
    said = _said(text, [(date.start, date.end) for date in dates])
    return [
        CellDay(date, words, next_year=is_next_year(date, month)) for date, words in zip(dates, said, strict=True)
    ]


def looks_like_days(texts: Sequence[str]) -> float:
    """How many of the cells that say something are days of a month, and little else."""
    said = [text for text in texts if any(map(str.isalnum, text)) and not NO_MEETING.fullmatch(text.strip())]
    return sum(map(_looks_like_days, said)) / len(said) if said else 0.0


def _looks_like_days(text: str) -> bool:
    read = read_cell(text, Month(1))
    if read.refused is not None:
        return text.strip().isdigit() or read.refused in ("no_such_day", "day_or_month", "other_month")
    return bool(read.days) and all(len(day.said) <= _LONGEST_NOTE for day in read.days)
