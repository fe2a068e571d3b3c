"""The years of all the dates of a document at once, from everything in it that tells of years."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pydantic_core import PydanticCustomError

from plans.reading.asking import Asking
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Partial
from plans.reading.dates.years.clues import Because, Clues, Item, Resolved
from plans.reading.dates.years.headings import HeadingYears
from plans.reading.dates.years.resolve import resolve
from plans.reading.dates.years.whens import when_in
from plans.reading.document import Place
from plans.reading.layouts.part import Part, PartRead, RawRow
from plans.reading.reading import About, Doubt, YearFrom
from plans.reading.rows import OPEN_YEAR
from plans.reading.yearclues import years_over
from plans.when import When, parse_when

ASKED = frozenset({YearFrom.NEIGHBOURS, YearFrom.WEEKDAYS})
"""Years that the document writes neither at the date nor over it: they are asked, once for rows in a row."""
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")


@dataclass(frozen=True)
class Placed:
    """A row with the name of its part and the years that stand over it."""

    row: RawRow
    part: str
    over: HeadingYears | None = None

    @property
    def section(self) -> str:
        """The name of the rows whose dates follow on one another."""
        own = self.row.section if self.row.section is not None else ",".join(self.row.bodies)
        years = () if self.over is None else self.over.years
        return f"{self.part}:{own}:{years}"


def placed(reads: Sequence[tuple[Part, PartRead]]) -> list[Placed]:
    """All rows of the parts in order."""
    found = []
    for number, (part, read) in enumerate(reads):
        headings = [years for text in reversed(part.headings) if (years := years_over(text)) is not None]
        over = next((years for years in headings if years.sure), next(iter(headings), None))
        outer = part.headings[:-1] if part.headings and _is_month(part.headings[-1]) else (str(number),)
        for row in read.rows:
            own = None if row.section_year is None else HeadingYears((row.section_year,), True, "")
            found.append(Placed(row, "/".join(outer), own or over))
    return found


def _is_month(heading: str) -> bool:
    """Whether parts under such headings follow on one another, as November and December do."""
    dates = find_dates(heading, cell=True)
    return (
        len(dates) == 1
        and dates[0].first.month is not None
        and dates[0].first.year is None
        and not rest(heading, dates)
    )


def dated(
    rows: Sequence[Placed], clues: Clues, asking: Asking, beside: Sequence[Item] = ()
) -> tuple[Resolved, ...]:
    """Every row's date with its year; years that the document does not write are asked, and the answers used.

    Dates `beside` the rows are none themselves: they only tell years.
    """
    items = [Item(one.row.written, one.row.place, one.section, _meets(one.row)) for one in rows]
    real = [item for item in items if item.written.first != Partial()]
    count = len(real)
    likely = _likely([years for years in (clues.title, *(row.over for row in rows)) if years is not None])
    answered: dict[Place, int] = {}
    asked: set[Place] = set()
    while True:
        found = resolve((*real, *beside), replace(clues, answered=dict(answered)))[:count]
        known = len(answered)
        for run in _runs(found):
            place = run[0].item.place
            if place not in asked:
                asked.add(place)
                year = _year(asking.ask(_year_doubt(run, likely)))
                if year is not None and (run[0].when is None or year != run[0].when.first.year):
                    answered[place] = year
        if len(answered) == known:
            break
    by_item = iter(found)
    return tuple(
        next(by_item) if item.written.first != Partial() else Resolved(item, None, None, Because.NO_CLUE)
        for item in items
    )


def _year(answer: str | None) -> int | None:
    """The year of an answer; None if it is no date."""
    try:
        return None if answer is None else parse_when(answer).first.year
    except PydanticCustomError:
        return None


def _likely(headings: Iterable[HeadingYears]) -> list[int]:
    """The years that headings name or make likely."""
    found: dict[int, None] = {}
    for years in headings:
        found |= dict.fromkeys((*years.years[:2], *map(int, _YEAR.findall(years.raw))))
    return list(found)


def _meets(row: RawRow) -> bool:
    return row.refused is None and (row.meeting or (row.section is not None and bool(row.bodies)))


def _runs(found: Sequence[Resolved]) -> list[list[Resolved]]:
    """Rows in a row whose years come from the same clue, or from none, where that has to be asked."""
    runs: list[list[Resolved]] = []
    before: str | None = None
    for one in found:
        if one.when is None and one.because not in OPEN_YEAR:
            continue  # what is wrong with it is asked of it alone
        source = one.year_from.value if one.when is not None and one.year_from in ASKED else None
        source = one.because if one.when is None and one.because in OPEN_YEAR else source
        if source is not None and source == before:
            runs[-1].append(one)
        elif source is not None:
            runs.append([one])
        before = source
    return runs


def _year_doubt(run: Sequence[Resolved], likely: Sequence[int]) -> Doubt:
    """One doubt for dates in a row; its readings are those of the first of them."""
    first = run[0]
    taken = None if first.when is None else str(first.when)
    if first.when is None:
        whens = [*first.candidates, *_in_years(first, likely)]
    else:
        whens = [
            first.when,
            *first.candidates,
            *_in_years(first, (first.when.first.year + 1, first.when.first.year - 1)),
        ]
    facts = {"rows": len(run), **first.facts}
    if first.year_from is not None:
        facts["year_from"] = first.year_from.value
    readings = tuple(dict.fromkeys(map(str, whens)))
    return Doubt(first.item.place, About.YEAR, first.item.written.raw, readings, taken, first.because, facts)


def _in_years(one: Resolved, years: Iterable[int]) -> list[When]:
    """The same date in other years."""
    return [when for year in years if (when := when_in(one.item.written, year)) is not None]
