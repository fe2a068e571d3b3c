"""Lines of a list that are figures and nothing else: several of one form are days ("270312", "5.2", "5.2.27")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.document import Paragraph

_FEWEST = 3
"""So many lines of one form are days."""
_SHORT = re.compile(r"\d{6}")
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}\.?")
_FORMS = (_SHORT, re.compile(r"\d\d-\d\d-\d\d"), re.compile(r"\d{1,2}\.\d{1,2}\.\d\d"), _DOTTED)
_LONGEST = 2
"""Over how many years a list of days with their years may go."""
_LINE = re.compile(
    rf"[\s•·*–-]*(?P<figure>{'|'.join(form.pattern for form in _FORMS)})\s*(?:\(.*|kl\b.*)?",
    re.IGNORECASE | re.DOTALL,
)
"""Such a line, and no more behind it than a note or a time."""


@dataclass(frozen=True)
class Figure:
    """A line of figures: which it is, what stands there, and the day that it may be in words of its own."""

    n: int
    raw: str
    day: str

    @property
    def written(self) -> Written:
        """The day as a date, as the document writes it."""
        return as_it_stands(find_dates(self.day)[0], self)


def figures_in(lines: Sequence[Paragraph]) -> tuple[list[Figure], list[Figure]]:
    """The lines of figures that are days, and those that may be: alone beside a day, or not all of their form."""
    sure: list[Figure] = []
    perhaps: list[Figure] = []
    for form in _FORMS:
        found = [
            (n, match["figure"])
            for n, line in enumerate(lines)
            if (match := _LINE.fullmatch(line.text)) and form.fullmatch(match["figure"])
        ]
        days = [Figure(n, raw, day) for n, raw in found if (day := _day(raw)) is not None]
        if len(days) >= _FEWEST and len(days) == len(found) and _follow(form, days):
            sure += days
        elif form is _SHORT:
            perhaps += [one for one in days if _beside_a_day(lines, one.n)]
    return sure, perhaps


def with_days(lines: Sequence[Paragraph], figures: Sequence[Figure]) -> list[Paragraph]:
    """The lines with their figures as days that nobody can take for another number."""
    told = {one.n: one for one in figures}
    return [
        replace(line, text=line.text.replace(told[n].raw, told[n].day, 1)) if n in told else line
        for n, line in enumerate(lines)
    ]


def _day(raw: str) -> str | None:
    """The same day with signs between, if it is in the calendar."""
    written = next(iter(find_dates(raw, cell=True)), None)
    if written is None or written.first.month is None or written.first.day is None:
        return None
    year, month, day = written.first.year, written.first.month, written.first.day
    try:
        date(year or _LEAP, month, day)
    except ValueError:
        return None
    return f"{day}/{month}" if year is None else f"{year}-{month:02}-{day:02}"


_LEAP = 2000


def _follow(form: re.Pattern[str], days: Sequence[Figure]) -> bool:
    """Whether they are of a few years, or their months follow on one another but for a turn of the year."""
    read = [one.written.first for one in days]
    if form is _SHORT:
        years = [one.year or 0 for one in read]
        return max(years) - min(years) <= _LONGEST
    months = [one.month or 0 for one in read] if form is _DOTTED else []
    return sum(after < before for before, after in pairwise(months)) <= 1


def _beside_a_day(lines: Sequence[Paragraph], n: int) -> bool:
    return any(find_dates(line.text) for line in _next_to(lines, n))


def _next_to(lines: Sequence[Paragraph], n: int) -> Iterator[Paragraph]:
    for beside in (reversed(lines[:n]), iter(lines[n + 1 :])):
        yield from [line for line in beside if line.text.strip()][:1]


def as_it_stands(written: Written, figure: Figure) -> Written:
    """The day as the document writes it."""
    return replace(written, raw=written.raw.replace(figure.day, figure.raw))
