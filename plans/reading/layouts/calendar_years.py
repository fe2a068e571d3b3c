"""The years and months that a calendar's headings name: "Januari 2025", "jan-25", "2022/2023"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import MONTHS
from plans.reading.dates.years.terms import in_full
from plans.reading.document import Cell
from plans.when import YEARS

YEAR = re.compile(
    r"(?<![\d/:§.-])(?:19|20)\d\d(?:\s*[/–-]\s*(?:(?:19|20)\d\d|\d\d)(?![\d-]))?(?!\d|:(?!\s*$)|/\d|-\d\d-)"
)
"""A year, or two with a stroke between them: 2022/2023, 2022-23."""
_MEETINGS = r"[^\s\d]*(?:möten|mötes|sammantr|tider|dagar|kalend|schema)"
_NOT_OF_THE_MEETINGS = re.compile(
    rf"\b(?:(?!{_MEETINGS})(?:\w*budget\w*|(?:flerårs|verksamhets)plan|VP|mandatperiod\w*|\w*bokslut\w*|"
    rf"årsredovisning\w*|vision|agenda)\W{{0,3}}(?:(?!{_MEETINGS})\S+ ){{0,3}}|"
    r"(?:uppdatera\w*|publicera\w*|ändrad|granskad|antag\w+|fastställ(?:d|da|de|t|ts|des)\b|beslutad\w*|"
    r"reviderad\w*|skickat|dnr)\W{0,3}(?:\S+ ){0,8})$",
    re.IGNORECASE,
)
"""What a year is that of where such words stand right before it, and none for the meetings between the two."""
_BESIDE = re.compile(r"[\s(,/]*\bv(?:\.|ecka|eckor)?\s*\d.*$", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True)
class Month:
    """A month that a column or a row stands for; `year` where it is written with it."""

    month: int
    year: int | None = None


def years_of(text: str) -> tuple[int, ...]:
    """The years that a heading names as its meetings': not those of a budget, nor of when it was decided."""
    found: set[int] = set()
    text = in_full(text)
    days = [(date.start, date.end) for date in find_dates(text) if date.first.day is not None]
    for hit in YEAR.finditer(text):
        is_of_a_day = any(start <= hit.start() < end for start, end in days)
        if not is_of_a_day and not _NOT_OF_THE_MEETINGS.search(text[: hit.start()]):
            first, last = int(hit[0][:4]), int(hit[0][-2:])
            found |= {first, first // 100 * 100 + last}
    return tuple(sorted(year for year in found if year in YEARS))


def month_in(text: str) -> Month | None:
    """The only date that a heading names, where that is a month and of the meetings: "Möteskalender mars 2026"."""
    dates = find_dates(text)
    first = dates[0].first if len(dates) == 1 and dates[0].last is None else None
    if (
        first is None
        or first.month is None
        or first.day is not None
        or _NOT_OF_THE_MEETINGS.search(text[: dates[0].start])
    ):
        return None
    return Month(first.month, first.year)


def nearest_years(headings: Sequence[str]) -> tuple[int, ...]:
    """The years of the innermost heading that names any."""
    return next((years for heading in reversed(headings) if (years := years_of(heading))), ())


def month_of(cell: Cell | str) -> Month | None:
    """The month that a cell names, and nothing else but marks and weeks beside it."""
    text = cell if isinstance(cell, str) else cell.text
    if not isinstance(cell, str) and isinstance(cell.value, date):
        return Month(cell.value.month, cell.value.year) if cell.value.day == 1 else None
    text = _BESIDE.sub("", text.strip()).strip(" *:.,–-")
    if not text or text.isdigit() or len(text) > len("september 2025 ......"):
        return None
    broken = re.sub(r"\s+", "", text).lower()
    text = broken if "\n" in text and broken in MONTHS else re.sub(r"\s+", " ", text)
    dates = find_dates(text.lower() if text.isupper() else text, cell=True)
    if (
        len(dates) != 1
        or dates[0].last is not None
        or text[: dates[0].start].strip()
        or text[dates[0].end :].strip(". ")
    ):
        return None
    first = dates[0].first
    return Month(first.month, first.year) if first.month is not None and first.day is None else None


def spread(months: Iterable[Month], years: Sequence[int]) -> tuple[Month, ...]:
    """The months, each with its year: its own, else the only one, else of two the later after the turn."""
    ordered = tuple(months)
    turns = [n for n in range(1, len(ordered)) if ordered[n].month < ordered[n - 1].month]
    told: list[Month] = []
    carried: int | None = None
    for n, month in enumerate(ordered):
        year = month.year
        if year is None and carried is not None:
            year = carried + (n in turns)
        if year is None and len(years) == 1 and not turns:
            year = years[0]
        if year is None and len(years) == 2 and years[1] == years[0] + 1 and len(turns) == 1:
            year = years[1] if n >= turns[0] else years[0]
        carried = year if month.year is not None or carried is not None else None
        told.append(Month(month.month, year))
    return tuple(told)
