"""Calendars made at random, and written in every layout: who meets on which day of one year."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from plans.reading.layouts.part import PartRead, RawRow
from tests.plans.reading.making.names import MONTHS, WEEKDAYS

BODIES: Mapping[str, str] = {
    "KF": "Kommunfullmäktige",
    "KS": "Kommunstyrelsen",
    "KSAU": "Kommunstyrelsens arbetsutskott",
    "BUN": "Barn- och utbildningsnämnden",
    "SN": "Socialnämnden",
    "TN": "Tekniska nämnden",
    "MBN": "Miljö- och byggnadsnämnden",
    "KPR": "Kommunala pensionärsrådet",
}
FORMS = (str, str.capitalize, str.upper, lambda name: name[:3], lambda name: name[:3].capitalize())

Pair = tuple[str, date]
Days = Mapping[str, tuple[date, ...]]


@dataclass(frozen=True)
class Made:
    """A year's meetings by body, in order; `short` is whether bodies are written as abbreviations."""

    year: int
    days: Days
    short: bool

    @property
    def pairs(self) -> list[Pair]:
        """Every meeting, in order."""
        return sorted((code, day) for code, days in self.days.items() for day in days)

    def name(self, code: str) -> str:
        """How a body is written."""
        return code if self.short else BODIES[code]

    def months(self) -> list[int]:
        """The months in which anybody meets, and those between."""
        found = {day.month for days in self.days.values() for day in days}
        return list(range(min(found), max(found) + 1))

    def inside(self, code: str, month: int) -> list[date]:
        """A body's days in a month."""
        return [day for day in self.days[code] if day.month == month]


@st.composite
def calendars(draw: DrawFn, least: int = 2) -> Made:
    """From two bodies, each with its weekdays in most months."""
    year = draw(st.integers(2019, 2031))
    codes = draw(st.lists(st.sampled_from(list(BODIES)), min_size=least, max_size=6, unique=True))
    first = draw(st.integers(1, 9))
    months = range(first, draw(st.integers(first + 2, 12)) + 1)
    days = {code: tuple(_days(draw, year, months)) for code in codes}
    return Made(year, days, draw(st.booleans()))


def _days(draw: DrawFn, year: int, months: Sequence[int]) -> list[date]:
    found: list[date] = []
    for month in months:
        whole = [date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1)]
        working = [day for day in whole if day.weekday() < 5]
        least = 1 if month == months[0] or month == months[-1] else 0
        found += draw(st.lists(st.sampled_from(working), min_size=least, max_size=3, unique=True).map(sorted))
    return found


def holds(row: RawRow, found: PartRead) -> bool:
    """Whether a row is there before anything is answered: one that is only supposed has to be taken."""
    return row.supposed is None or any(
        one.taken == row.supposed.reading for one in found.rows if one.place == row.supposed.place
    )


def read_pairs(found: PartRead, year: int) -> list[Pair]:
    """The meetings that were read, in order; a date that is in no calendar is none."""
    pairs = []
    for row in found.rows:
        first = row.written.first
        if row.refused is None and row.meeting and holds(row, found):
            assert first.month is not None
            assert first.day is not None
            assert row.written.last is None
            pairs += [
                (code, date(first.year or row.section_year or year, first.month, first.day)) for code in row.bodies
            ]
    return sorted(pairs)


separators: SearchStrategy[str] = st.sampled_from([", ", ",", " och ", " / ", " o "])
empties: SearchStrategy[str] = st.sampled_from(["", "-", "–"])


@st.composite
def numbers(draw: DrawFn, days: Sequence[date], separator: str, empty: str) -> str:
    """The days of a cell as numbers."""
    printed = draw(st.sampled_from(["", "weekday", "short"]))
    told = []
    for day in days:
        name = WEEKDAYS[day.weekday()]
        word = {"": "", "weekday": f"{name} ", "short": f"{name[:3]} "}[printed]
        told.append(f"{word}{day.day}")
    return separator.join(told) or empty


@st.composite
def dates(draw: DrawFn, day: date) -> str:
    """A day written whole."""
    name, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    return draw(
        st.sampled_from(
            [
                f"{day.day} {month}",
                f"{day.day} {month[:3]}",
                f"{day.day}/{day.month}",
                day.isoformat(),
                f"{name} {day.day} {month}",
                f"{name[:2]} {day.day}/{day.month}",
            ]
        )
    )
