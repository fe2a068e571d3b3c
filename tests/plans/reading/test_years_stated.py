"""A year that is stated and puts many meetings on days on which nobody meets."""

from collections.abc import Mapping
from datetime import date

import pytest

from plans.reading.read import read_file
from plans.reading.reading import About, Doubt, Reading

HEAD = "Sammanträdestider 2026\n\nVårdnämnden\n"
OF_2026 = ("14 januari", "11 februari", "11 mars", "8 april")
OF_2027 = ("17 januari", "14 februari", "16 mars", "11 april")
"""Sundays of 2027, and Saturdays of 2026: three of the four."""
OF_2025 = ("10 januari", "14 februari", "14 mars", "11 april")
"""Fridays of 2025, and Saturdays of 2026."""


def read(*days: str, answers: Mapping[str, str] | None = None) -> Reading:
    return read_file((HEAD + "\n".join(days)).encode(), "plan.txt", answers=answers, today=date(2026, 6, 1))


def years(reading: Reading) -> set[int | None]:
    return {None if row.when is None else row.when.first.year for row in reading.rows}


def asked(reading: Reading) -> list[Doubt]:
    return [doubt for doubt in reading.doubts if doubt.about is About.YEAR]


def test_a_year_whose_meetings_are_on_working_days_is_not_asked_about() -> None:
    assert (years(read(*OF_2026)), asked(read(*OF_2026))) == ({2026}, [])


def test_a_year_that_puts_meetings_on_a_weekend_is_taken_and_asked_about_once() -> None:
    found = read(*OF_2025)
    (doubt,) = asked(found)
    assert years(found) == {2026}
    assert (doubt.because, doubt.taken, doubt.readings[:2]) == (
        "stated",
        "2026-01-10",
        ("2026-01-10", "2025-01-10"),
    )
    assert (doubt.facts["wrong"], doubt.facts["of"]) == (4, 4)


def test_the_answer_holds_for_all_the_days_of_that_year() -> None:
    (doubt,) = asked(read(*OF_2025))
    found = read(*OF_2025, answers={doubt.key: "2025-01-10"})
    assert (years(found), asked(found)) == ({2025}, [])


def test_weekdays_that_all_fit_another_year_are_one_question_and_not_one_each() -> None:
    days = [f"fredag {day}" for day in OF_2025]
    (doubt,) = read(*days).doubts
    assert doubt.because == "stated"
    kept = read(*days, answers={doubt.key: "2026-01-10"})
    assert [one.about for one in kept.doubts] == [About.WEEKDAY] * 4


@pytest.mark.parametrize("days", [("14 januari", "14 februari", "11 mars", "8 april"), OF_2027[:2]])
def test_a_single_meeting_on_a_weekend_and_a_year_that_no_other_betters_are_not_asked_about(
    days: tuple[str, ...],
) -> None:
    assert asked(read(*days)) == []
