"""A matrix of periods: which row names the weeks or months along it, and what stands before them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from plans.reading.document import Merged, Row
from plans.reading.layouts.calendar_sheet import WEEKS
from plans.reading.layouts.calendar_years import month_of, nearest_years, years_of

_LEAST = 3
"""How many weeks or months make a matrix."""
_HEAD_WITHIN = 4
_LEAST_NUMBERS = 12
_WEEKS_A_YEAR = 52
_NEAR = 1.6
"""So many months may a week's beginning lie from that of its month, by its number."""
_WEEK_LONG = timedelta(days=7)
_MONTH_LONG = {timedelta(days=days) for days in (28, 29, 30, 31)}
_WEEK = re.compile(r"\W*(v(?:\.|ecka)?)?\s*(\d{1,2})\W*", re.IGNORECASE)
_NOTHING = ("-", "–", "—")
_CROSS = re.compile(r"[xX×•●✓✔■█▓▒░*+\-–—=<>→►]+")


@dataclass(frozen=True)
class Period:
    """A week or a month that a column stands for; `year` where something says it."""

    number: int
    is_week: bool
    year: int | None = None

    def day(self, text: str) -> date | None:
        """The day of the week whose number the text is, and no other of that week has."""
        if not self.is_week or self.year is None or not text.isdigit() or self.number > _last_week(self.year):
            return None
        days = (date.fromisocalendar(self.year, self.number, weekday) for weekday in range(1, 8))
        return next((day for day in days if day.day == int(text)), None)


def _last_week(year: int) -> int:
    return date(year, 12, 28).isocalendar().week


@dataclass(frozen=True)
class Matrix:
    """A table of activities by periods: its heading row, the columns before the periods, and theirs."""

    rows: tuple[Row, ...]
    head: int
    before: tuple[int, ...]
    periods: dict[int, Period]

    def lines(self) -> tuple[Row, ...]:
        """The rows under the headings."""
        return self.rows[self.head + 1 :]

    def heading(self, at: int) -> str:
        """The words over a column, the lowest first."""
        texts = (" ".join(row.cells[at].text.split()) for row in reversed(self.rows[: self.head + 1]))
        return next(filter(None, texts), "")

    def runs(self, row: Row) -> list[tuple[int, ...]]:
        """The columns of each run of filled cells: a cell goes on with the one before it if both say the same."""
        found: list[tuple[int, ...]] = []
        for before, at in pairwise((None, *self.periods)):
            assert at is not None
            text = said(row, at)
            if not text:
                continue
            if before is not None and found and found[-1][-1] == before and text == said(row, before):
                found[-1] = (*found[-1], at)
            else:
                found.append((at,))
        return found


def said(row: Row, at: int) -> str:
    """What a cell says: all crosses, and whatever is drawn instead of one, are the same."""
    text = " ".join(row.cells[at].text.split())
    if _CROSS.fullmatch(text) and text not in _NOTHING:
        return "x"
    return text if any(map(str.isalnum, text)) else ""


def matrix_of(rows: Sequence[Row], headings: Sequence[str]) -> Matrix | None:
    """The table as a matrix, if a row near its top names weeks or months one after another, and crosses follow."""
    for head, row in enumerate(rows[:_HEAD_WITHIN]):
        periods = _weeks(rows, head) or begun([cell.text for cell in row.cells]) or _months(row)
        if len(periods) >= _LEAST and min(periods) > 0:
            told = _dated(periods, rows[: head + 1], headings)
            return Matrix(tuple(rows), head, tuple(range(min(periods))), told)
    return None


def _weeks(rows: Sequence[Row], head: int) -> dict[int, Period]:
    """Numbers that go on from one another, if something says that they are weeks."""
    row = rows[head]
    hits = {
        at: hit
        for at, cell in enumerate(row.cells)
        if cell.merged is not Merged.LEFT and (hit := _WEEK.fullmatch(cell.text)) is not None
    }
    first = min(hits, default=0)
    over = [cell.text for above in rows[: head + 1] for cell in above.cells[: first + 1]]
    is_said = all(hit[1] for hit in hits.values()) or any(map(WEEKS.fullmatch, over))
    if not is_said and not (
        head and _lie_in_months(rows[head - 1], {at: int(hit[2]) for at, hit in hits.items()})
    ):
        return {}
    numbers = [int(hit[2]) for hit in hits.values()]
    found = {at: Period(number, True) for at, number in zip(hits, numbers, strict=True)}
    return found if _goes_on(numbers) else {}


def _lie_in_months(above: Row, numbers: Mapping[int, int]) -> bool:
    """Whether numbers are weeks by the months that are merged over them: each lies in its own, or right beside."""
    months = {at: month.month for at in numbers if (month := month_of(above.cells[at])) is not None}
    apart = (
        abs((number - 1) * 12 / _WEEKS_A_YEAR + 1 - months[at]) for at, number in numbers.items() if at in months
    )
    return len(months) == len(numbers) >= _LEAST_NUMBERS and all(one <= _NEAR for one in apart)


def _months(row: Row) -> dict[int, Period]:
    named = {at: month for at, cell in enumerate(row.cells) if (month := month_of(cell)) is not None}
    found = {at: Period(month.month, False, month.year) for at, month in named.items()}
    return found if _goes_on([month.month for month in named.values()]) else {}


def begun(texts: Sequence[str]) -> dict[int, Period]:
    """Weeks in a row that stand as their Mondays, or months as the first of each: "2027-01-04 | 2027-01-11"."""
    days = {at: day for at, text in enumerate(texts) if (day := day_over(text)) is not None}
    apart = {after - before for before, after in pairwise(days.values())}
    if len(days) < _LEAST:
        return {}
    if apart == {_WEEK_LONG} and all(day.isoweekday() == 1 for day in days.values()):
        weeks = {at: day.isocalendar() for at, day in days.items()}
        return {at: Period(week.week, True, week.year) for at, week in weeks.items()}
    is_month = apart <= _MONTH_LONG and all(day.day == 1 for day in days.values())
    return {at: Period(day.month, False, day.year) for at, day in days.items()} if is_month else {}


def day_over(text: str) -> date | None:
    """The day that is all that stands over a column, as sheets have it."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def _goes_on(numbers: Sequence[int]) -> bool:
    """Whether periods follow on one another: some may be left out, as July, and they begin again once at most."""
    return sum(after <= one for one, after in pairwise(numbers)) <= 1 and len(set(numbers)) == len(numbers)


def _dated(periods: dict[int, Period], heads: Sequence[Row], headings: Sequence[str]) -> dict[int, Period]:
    """The periods with their years: over them, or those of the headings, where the later follows a turn."""
    ats = list(periods)
    turn = next((n for n in range(1, len(ats)) if periods[ats[n]].number < periods[ats[n - 1]].number), len(ats))
    years = nearest_years(headings)
    corner = [year for row in heads for cell in row.cells[: ats[0]] for year in years_of(cell.text)]
    years = tuple(sorted(set(corner))) or years
    told = {}
    for n, at in enumerate(ats):
        year = periods[at].year or next(
            (own for row in heads if (own := _one(years_of(row.cells[at].text)))), None
        )
        if year is None and len(years) == 1 and turn == len(ats):
            year = years[0]
        if year is None and len(years) == 2 and turn < len(ats):
            year = years[n >= turn]
        told[at] = Period(periods[at].number, periods[at].is_week, year)
    return told


def _one(years: Sequence[int]) -> int | None:
    return years[0] if len(years) == 1 else None
