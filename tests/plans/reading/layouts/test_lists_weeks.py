"""Weeks and rules in lists: the weekday of each week, and the rule of a body without days."""

from datetime import date

import pytest

from plans.reading.read import read_file
from plans.reading.reading import Reading


def read(text: str) -> Reading:
    return read_file(f"Sammanträden 2026\n\n{text}\n".encode(), "plan.txt", today=date(2026, 1, 1))


@pytest.mark.parametrize("days", ["tisdag v. 4, 8 och 12", "v 4 tisdag, v 8 tisdag, v 12 tisdag"])
def test_the_weekday_is_that_of_each_week(days: str) -> None:
    found = read(f"Kommunstyrelsen: {days}")
    assert [str(row.when) for row in found.rows] == ["2026-01-20", "2026-02-17", "2026-03-17"]


def test_a_rule_above_the_days_of_another_body_is_told() -> None:
    found = read("Kommunstyrelsen: första tisdagen i månaden\nKulturnämnden: 13/1, 10/2, 10/3")
    assert {row.bodies for row in found.rows} == {("KN",)}
    assert [(one.place.line, one.because) for one in found.left_aside] == [(3, "recurs")]


def test_a_decision_to_meet_is_of_meetings() -> None:
    found = read("Kommunstyrelsen beslutar att sammanträda 13 januari, 10 februari och 10 mars 2026.")
    assert [row.kind.value for row in found.rows] == ["meeting"] * 3


def test_a_decision_of_something_else_is_one() -> None:
    found = read(
        "13 januari: Kommunstyrelsen beslutar att skicka budgeten på remiss\n10 februari: KF beslutar om budget"
    )
    assert "meeting" not in {row.kind.value for row in found.rows}
