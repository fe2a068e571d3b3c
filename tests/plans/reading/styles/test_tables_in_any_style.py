"""Tables of meetings in many shapes: every day is that of the body in its row, its column or over its rows."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.plans.reading.styles.reading import met
from tests.plans.reading.styles.writing import (
    BODIES,
    MONTHS,
    calendars,
    capital,
    pairs,
    type_day,
    written_days,
    years,
)

Calendar = Mapping[str, Sequence[date]]
Rows = Sequence[Sequence[str]]
Shape = Callable[[Calendar, type_day], Rows]
"""The rows of meetings, that of the headings first, each day written in one way."""

_TIMES = ("09.00", "13.00", "18.30")
_ROOMS = ("Sessionssalen", "Rum 2", "Stora salen")
_WEEK = timedelta(7)


def _by_day(calendar: Calendar) -> list[tuple[date, str]]:
    return sorted((day, BODIES[code]) for code, days in calendar.items() for day in days)


def _each(heads: str, cells: str, *, once: bool = False) -> Shape:
    """A row for each meeting in the order of their days, with its day, its body, its time and its room.

    `once`: the first two bodies meet on the same days, which stand in the first of their rows alone.
    """

    def shape(calendar: Calendar, day: type_day) -> Rows:
        rows: list[Sequence[str]] = [heads.split("|")]
        for one, meetings in groupby(_by_day(calendar), key=lambda meeting: meeting[0]):
            for n, (_, name) in enumerate(meetings):
                written = capital(day(one)) if not (once and n) else ""
                told = cells.format(day=written, name=name, time=_TIMES[n % 3], room=_ROOMS[n % 3])
                rows.append(told.split("|"))
        return rows

    return shape


def _of_each_body(heads: str, cells: str, *, over: bool = True) -> Shape:
    """The rows of each body, with the day a week before each meeting; its name `over` them or in the first."""

    def shape(calendar: Calendar, day: type_day) -> Rows:
        rows: list[Sequence[str]] = [heads.split("|")]
        for code, days in calendar.items():
            rows += [[BODIES[code], *[""] * (len(rows[0]) - 1)]] if over else []
            for n, one in enumerate(days):
                told = cells.format(day=day(one), before=day(one - _WEEK), name=BODIES[code] if n == 0 else "")
                rows.append(told.split("|"))
        return rows

    return shape


def _across(calendar: Calendar, day: type_day) -> Rows:
    """A row for each body, and a column for each of its meetings."""
    most = max(map(len, calendar.values()))
    heads = ["Organ", *(f"Möte {n}" for n in range(1, most + 1))]
    return [
        heads,
        *([BODIES[code], *map(day, days), *[""] * (most - len(days))] for code, days in calendar.items()),
    ]


def _grid(calendar: Calendar, _: type_day) -> Rows:
    """A row for each body, and a column for each month."""
    return [
        ["Nämnd", *map(capital, MONTHS)],
        *([BODIES[code], *(_in_month(days, n) for n in range(1, 13))] for code, days in calendar.items()),
    ]


def _turned(calendar: Calendar, day: type_day) -> Rows:
    """A row for each month, and a column for each body."""
    return [list(column) for column in zip(*_grid(calendar, day), strict=True)]


def _in_month(days: Sequence[date], month: int) -> str:
    return ", ".join(str(day.day) for day in days if day.month == month)


SHAPES: Mapping[str, Shape] = {
    "day, body": _each("Datum|Sammanträde", "{day}|{name}"),
    "body, day, time": _each("Nämnd|Datum|Tid", "{name}|{day}|{time}"),
    "day, time, room, body": _each("Datum|Kl.|Lokal|Sammanträde", "{day}|{time}|{room}|{name}"),
    "a day once": _each("Datum|Kl.|Lokal|Sammanträde", "{day}|{time}|{room}|{name}", once=True),
    "an empty column": _each("Utskick|Nämnd|Sammanträdesdag|Plats", "|{name}|{day}|{room}"),
    "bodies over steps": _of_each_body("Tid|Kallelse|Sammanträde", "13.00|{before}|{day}"),
    "bodies over days": _of_each_body("Datum|Tid|Plats", "{day}|13.00|Sessionssalen"),
    "a body once": _of_each_body("Organ|Stoppdatum|Möte|Tid", "{name}|{before}|{day}|9.00", over=False),
    "meetings across": _across,
    "months across": _grid,
    "months down": _turned,
}
WAYS: Mapping[str, Callable[[Rows], str]] = {
    "md": lambda rows: "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], ["---"] * len(rows[0]), *rows[1:])),
    "csv": lambda rows: "\n".join(";".join(row) for row in rows),
    "txt": lambda rows: "\n".join("\t".join(row) for row in rows),
    "html": lambda rows: (
        "<table>" + "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows) + "</table>"
    ),
}
TITLES: Mapping[str, str] = {
    "md": "# Sammanträden {year}\n\n",
    "csv": "Sammanträden {year}\n",
    "txt": "Sammanträden {year}\n\n",
    "html": "<html><body><h1>Sammanträden {year}</h1>",
}


@pytest.mark.parametrize("shape", sorted(SHAPES))
@settings(max_examples=settings().max_examples // 8)
@given(data=st.data())
def test_every_meeting_of_a_table_is_read(shape: str, data: st.DataObject) -> None:
    year, way = data.draw(years), data.draw(st.sampled_from(sorted(WAYS)))
    calendar, day = dict(data.draw(calendars(year))), data.draw(written_days)
    if shape == "a day once":
        first, second = list(calendar)[:2]
        calendar[second] = calendar[first]
    source = TITLES[way].format(year=year) + WAYS[way](SHAPES[shape](calendar, day)) + "\n"
    assert met(source, f"a.{way}") == pairs(calendar), source
