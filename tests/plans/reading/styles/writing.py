"""Meetings and activities to write, and the ways in which secretaries write days."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from itertools import count, filterfalse

from hypothesis import strategies as st

from plans.calendar import is_free

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag")
BODIES = {
    "KS": "Kommunstyrelsen",
    "KF": "Kommunfullmäktige",
    "SN": "Socialnämnden",
    "BUN": "Barn- och utbildningsnämnden",
    "TN": "Tekniska nämnden",
    "VN": "Valnämnden",
    "KSAU": "Kommunstyrelsens arbetsutskott",
}

type_day = Callable[[date], str]
DAYS: Mapping[str, type_day] = {
    "12/1": lambda day: f"{day.day}/{day.month}",
    "12 januari": lambda day: f"{day.day} {MONTHS[day.month - 1]}",
    "den 12 januari": lambda day: f"den {day.day} {MONTHS[day.month - 1]}",
    "12 jan": lambda day: f"{day.day} {MONTHS[day.month - 1][:3]}",
    "tis 12/1": lambda day: f"{WEEKDAYS[day.weekday()][:3]} {day.day}/{day.month}",
    "tisdag 12 januari": lambda day: f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}",
    "2027-01-12": date.isoformat,
    "12 januari 2027": lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    "12.1.2027": lambda day: f"{day.day}.{day.month}.{day.year}",
}
written_days = st.sampled_from(sorted(DAYS)).map(DAYS.__getitem__)
years = st.integers(2026, 2029)


def capital(words: str) -> str:
    """The words with a capital letter first."""
    return words[0].upper() + words[1:]


def small(words: str) -> str:
    """The words with a small letter first."""
    return words[0].lower() + words[1:]


@st.composite
def workdays(draw: st.DrawFn, year: int, fewest: int = 2, most: int = 5) -> Sequence[date]:
    """Days of the middle of as many months, in order, none of them free, in July or in another year."""
    months = draw(
        st.lists(
            st.sampled_from((1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12)), min_size=fewest, max_size=most, unique=True
        )
    )
    days = [date(year, month, draw(st.integers(8, 19))) for month in sorted(months)]
    return [next(filterfalse(is_free, (day + timedelta(n) for n in count()))) for day in days]


@st.composite
def calendars(draw: st.DrawFn, year: int) -> Mapping[str, Sequence[date]]:
    """The days of two to four bodies, by their codes."""
    codes = draw(st.lists(st.sampled_from(sorted(BODIES)), min_size=2, max_size=4, unique=True))
    return {code: draw(workdays(year)) for code in codes}


def pairs(calendar: Mapping[str, Sequence[date]]) -> list[tuple[str, str]]:
    """Each day of each body, as what is read of it is told."""
    return sorted((str(day), code) for code, days in calendar.items() for day in days)
