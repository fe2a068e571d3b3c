"""The years of all the dates of a document at once, from everything in it that tells of years."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from plans.reading.asking import Asking
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Partial, Written
from plans.reading.dates.years.clues import Because, Clues, Item, Resolved
from plans.reading.dates.years.headings import HeadingYears, heading_years
from plans.reading.dates.years.lists import begin_again
from plans.reading.document import Place
from plans.reading.kinds import kind_of
from plans.reading.layouts.part import Part, PartRead, RawRow
from plans.reading.refusals import IN_PROSE
from plans.reading.yearclues import years_of_short, years_over
from plans.reading.yearsasked import YearsAsked
from plans.reading.yearsstated import with_stated_years

_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")


@dataclass(frozen=True)
class Placed:
    """A row with the name of its part and the years that stand over it."""

    row: RawRow
    part: str
    over: HeadingYears | None = None
    number: int = 0
    """Which it is of the lists in the part that each begin again."""

    @property
    def section(self) -> str:
        """The name of the rows whose dates follow on one another."""
        over = self.over
        years = () if over is None else (*over.years, over.begins, over.ends)
        return f"{self.part}:{_own_section(self.row)}:{years}:{self.number}"


def placed(reads: Sequence[tuple[Part, PartRead]]) -> list[Placed]:
    """All rows of the parts in order."""
    found = []
    for number, (part, read) in enumerate(reads):
        headings = [
            years for text in reversed(part.headings) if (years := _during(text) or years_over(text)) is not None
        ]
        over = next((years for years in headings if years.sure), next(iter(headings), None))
        outer = part.headings[:-1] if part.headings and _is_month(part.headings[-1]) else (str(number),)
        own_years = {row.section_year for row in read.rows if row.section_year is not None}
        seasons = {year: _seasons(year, part) for year in own_years}
        at = {place: n for n, (place, _) in enumerate(part.lines())} if seasons else {}
        said = _said_over(part, {row.place for row in read.rows})
        for row, again in zip(read.rows, _lists(read.rows), strict=True):
            years = said.get(row.place) or over
            if row.section_year is not None:
                years = _year_over(row.section_year, at.get(row.place, -1), seasons[row.section_year])
            found.append(Placed(row, "/".join(outer), years, again))
    return found


def _said_over(part: Part, read: Collection[Place]) -> dict[Place, HeadingYears]:
    """The years of the lines under a sentence that says of which years the days are that it introduces."""
    found: dict[Place, HeadingYears] = {}
    years: HeadingYears | None = None
    lines = [(place, text) for place, text in part.lines() if text.strip()]
    for n, (place, text) in enumerate(lines):
        is_over = place not in read and any(below in read for below, _ in lines[n + 1 : n + 2])
        told = heading_years(text) if _INTRODUCES.search(text) else None
        told = _during(text) if is_over and told is None else told
        years = told if told is not None and told.sure else years
        if years is not None:
            found[place] = years
    return found


def _during(text: str) -> HeadingYears | None:
    """The only year of a sentence that says that what stands below is during it."""
    said, named = _DURING.search(text), set(_YEAR.findall(text))
    return HeadingYears((int(said[1]),), True, text) if said is not None and len(named) == 1 else None


_INTRODUCES = re.compile(r"\bföljande\b[^.:]*:\s*$", re.IGNORECASE)
_DURING = re.compile(
    r"\b(?:nedan\w*|följande|här)\b[^.:]*\bunder\s+(?:år(?:et)?\s+)?((?:19|20)\d\d)(?![\d/–-])[^.:]*[.:]\s*$",
    re.IGNORECASE,
)


def _seasons(year: int, part: Part) -> list[tuple[int, HeadingYears]]:
    """The lines that say a season of a year, each by its number: "Våren 2027"; headings are before them all."""
    texts = [*((-1, text) for text in part.headings), *((n, text) for n, (_, text) in enumerate(part.lines()))]
    return [
        (n, years)
        for n, text in texts
        if str(year) in text and text.strip()[-1:] != "."
        if (years := years_of_short(text)) is not None and years.sure and years.years == (year,)
    ]


def _year_over(year: int, line: int, seasons: Sequence[tuple[int, HeadingYears]]) -> HeadingYears:
    """A year that stands over a row, with the season that the nearest line above it, or its own, says."""
    nearest = next((one for n, one in reversed(seasons) if n <= line), HeadingYears((year,), True, ""))
    return replace(nearest, raw="")


def _own_section(row: RawRow) -> str:
    return row.section if row.section is not None else ",".join(row.bodies)


def _lists(rows: Sequence[RawRow]) -> list[int]:
    """For each row the number of its list; 0 where the rows are one."""
    numbers = [0] * len(rows)
    sections: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        if row.written.first != Partial():
            sections.setdefault(_own_section(row), []).append(place)
    for places in sections.values():
        lists: list[list[int]] = []
        for place in places:
            if lists and _is_same_list(rows[lists[-1][-1]], rows[place]):
                lists[-1].append(place)
            else:
                lists.append([place])
        if begin_again([[rows[place].written for place in one] for one in lists]):
            for number, one in enumerate(lists):
                for place in one:
                    numbers[place] = number
    return numbers


def _is_same_list(before: RawRow, after: RawRow) -> bool:
    return before.place == after.place or bool(after.who and before.who == after.who)


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
    items = [
        Item(
            with_usual_weekday(one.row),
            one.row.place,
            one.section,
            meets(one.row),
            alone=one.row.refused == IN_PROSE,
        )
        for one in rows
    ]
    real = [item for item in items if item.written.first != Partial()]
    real, stated = with_stated_years(real, clues, asking)
    likely = _likely([years for years in (clues.title, *(row.over for row in rows)) if years is not None])
    asked = YearsAsked(real, clues, beside, tuple(likely) or clues.named).asked(asking)
    found = (replace(one, year_asked=number in stated) for number, one in enumerate(asked))
    resolved = [
        next(found) if item.written.first != Partial() else Resolved(item, None, None, Because.NO_CLUE)
        for item in items
    ]
    return tuple(
        replace(one, item=replace(one.item, written=row.row.written))
        for one, row in zip(resolved, rows, strict=True)
    )


def with_usual_weekday(row: RawRow) -> Written:
    """The date with the weekday of such meetings beside it, where it has none of its own."""
    written = row.written
    is_day = written.first.day is not None and written.last is None and written.weekday is None
    return replace(written, weekday=row.usual_weekday) if is_day and row.usual_weekday is not None else written


def _likely(headings: Iterable[HeadingYears]) -> list[int]:
    """The years that headings name or make likely."""
    found: dict[int, None] = {}
    for years in headings:
        found |= dict.fromkeys((*years.years[:2], *map(int, _YEAR.findall(years.raw))))
    return list(found)


def meets(row: RawRow) -> bool:
    """Whether people come together on the row's day: what its words call a meeting or a decision, too."""
    is_listed = row.meeting or (row.section is not None and bool(row.bodies))
    return row.refused is None and (is_listed or _is_of_a_meeting(row.title))


def _is_of_a_meeting(title: str) -> bool:
    said = kind_of(title)
    return said.sure and said.kind.gathers
