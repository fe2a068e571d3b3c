"""Meetings in lines and sentences, in the order of their days or of those who meet: each is read once."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
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
    small,
    type_day,
    written_days,
    years,
)

Calendar = Mapping[str, Sequence[date]]
Style = Callable[[Calendar, type_day], str]
"""The lines of meetings under a title, each day written in one way."""


def _by_day(calendar: Calendar) -> list[tuple[date, str]]:
    return sorted((day, BODIES[code]) for code, days in calendar.items() for day in days)


def _each(line: str) -> Style:
    """A line for each meeting, in the order of their days."""
    return lambda calendar, day: "\n".join(
        capital(line.format(day=day(one), name=name)) for one, name in _by_day(calendar)
    )


def _under_months(line: str) -> Style:
    """The same under the names of months; `number` is the day without its month."""

    def style(calendar: Calendar, day: type_day) -> str:
        months = groupby(_by_day(calendar), key=lambda one: one[0].month)
        return "\n\n".join(
            "\n".join(
                (
                    capital(MONTHS[month - 1]),
                    *(line.format(day=day(one), number=one.day, name=name) for one, name in those),
                )
            )
            for month, those in months
        )

    return style


def _of_each_body(line: str, between: str = "\n") -> Style:
    """A line for each body; `listed` are its days with "och" before the last, `days` with commas alone."""

    def style(calendar: Calendar, day: type_day) -> str:
        written = {BODIES[code]: [day(one) for one in days] for code, days in calendar.items()}
        return between.join(
            line.format(
                name=name,
                small=small(name),
                days=", ".join(days),
                listed=f"{', '.join(days[:-1])} och {days[-1]}",
                first=days[0],
                rest=", ".join(days[1:]),
                last=days[-1],
            )
            for name, days in written.items()
        )

    return style


STYLES: Mapping[str, Style] = {
    "day – body": _each("{day} – {name}"),
    "day body time": _each("{day} {name} kl. 13.00"),
    "day: body, time": _each("{day}: {name}, kl 9"),
    "body day": _each("{name} {day}"),
    "months over bodies": _under_months("{name} {day}"),
    "months over numbers": _under_months("{number} {name}"),
    "sentences": _of_each_body("{name} sammanträder {listed} kl. 13.00."),
    "two sentences": _of_each_body("{name}s sammanträden hålls {listed}. Mötena börjar kl. 18.30."),
    "a decision's clauses": _of_each_body("att {small} sammanträder {listed}"),
    "in one line": _of_each_body("{name}: {days}", "; "),
    "a line each": _of_each_body("{name}: {days}"),
    "time and place": _of_each_body("{name}\nTid och plats: kl. 9.00, Stadshuset\n{days}", "\n\n"),
    "an exception": _of_each_body("{name} kl. 13.00\n{days}\nSammanträdet {last} börjar kl. 10.00.", "\n\n"),
    "one in brackets": _of_each_body("{name}\n{days} (kl. 10.00)", "\n\n"),
}


@pytest.mark.parametrize("style", sorted(STYLES))
@settings(max_examples=settings().max_examples // 8)
@given(data=st.data())
def test_every_meeting_of_a_line_is_read(style: str, data: st.DataObject) -> None:
    year = data.draw(years)
    calendar, day = data.draw(calendars(year)), data.draw(written_days)
    source = f"Sammanträdestider {year}\n\n{STYLES[style](calendar, day)}\n"
    assert met(source) == pairs(calendar), source
