"""Any activity table in any form: read, some dates moved, written and read again, it says what the plan says."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from plans.plan import Plan
from plans.reading.planning import plan_of
from plans.reading.read import read_file
from plans.reading.reading import Reading
from plans.when import When
from reports.like.like import like
from tests.plans.reading.making import csv_of, docx_of, html_of, text_of, xlsx_of
from tests.plans.reading.making.names import MONTHS, WEEKDAYS
from tests.reports.like.making import MOMENT, document

FORMATS = {"csv": csv_of, "docx": docx_of, "html": html_of, "txt": text_of, "xlsx": xlsx_of}
SUBJECTS = ("Rambudget", "Uppföljning", "Budgetdag", "Bokslut", "Utskick", "Remiss", "Delårsrapport")
BODIES = ("KS", "KF", "KSAU", "Kommunstyrelsen", "-")

Form = Callable[[date, date], str]


def _one(form: Callable[[date], str]) -> Form:
    return lambda first, _: form(first)


FORMS: tuple[Form, ...] = (
    _one(lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}"),
    _one(lambda day: f"{day.day} {MONTHS[day.month - 1]}"),
    _one(lambda day: f"{day.day}/{day.month}"),
    _one(lambda day: f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"),
    _one(lambda day: day.isoformat()),
    _one(lambda day: f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"),
    _one(lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}, kl 13.00"),
    _one(lambda day: f"{MONTHS[day.month - 1].capitalize()} {day.year}"),
    lambda first, last: f"{first.day}/{first.month} – {last.day}/{last.month} {last.year}",
    lambda first, last: (
        f"{first.day} {MONTHS[first.month - 1]} – {last.day} {MONTHS[last.month - 1]} {last.year}"
        if first.month != last.month
        else f"{first.day}–{last.day} {MONTHS[first.month - 1]} {first.year}"
    ),
)
days = st.dates(date(2023, 1, 1), date(2024, 6, 30))
rows = st.lists(
    st.tuples(
        days, st.integers(1, 20), st.sampled_from(FORMS), st.sampled_from(SUBJECTS), st.sampled_from(BODIES)
    ),
    min_size=2,
    max_size=9,
)
moves = st.lists(st.integers(-40, 40), min_size=9, max_size=9)


def table(made: list[tuple[date, int, Form, str, str]]) -> list[tuple[str, str, str]]:
    inside = sorted(made, key=lambda row: row[0])
    return [
        ("Datum", "Aktivitet", "Deltagare"),
        *(
            (form(day, day + timedelta(length)), f"{subject} {number}", body)
            for number, (day, length, form, subject, body) in enumerate(inside)
        ),
    ]


def moved(plan: Plan, by: list[int]) -> Plan:
    activities = dict(plan.activities)
    for (key, one), days_more in zip(plan.activities.items(), by, strict=False):
        if one.date is not None and one.date.exact and days_more % 3:
            move = timedelta(days_more)
            new = When(one.date.first + move, one.date.last + move, one.date.precision, one.date.uncertain)
            activities[key] = one.model_copy(update={"date": new})
    return plan.model_copy(update={"activities": activities})


def told(reading: Reading) -> list[tuple[object, ...]]:
    return [(row.title, row.bodies, row.kind, row.when, row.time) for row in reading.rows]


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=25, deadline=None)
@given(made=rows, by=moves)
def test_any_table(format: str, made: list[tuple[date, int, Form, str, str]], by: list[int]) -> None:
    name = f"t.{format}"
    content = FORMATS[format](document(*table(made), title="Tidplan 2023"))
    reading = read_file(content, name)
    assume(reading.rows)
    plan = plan_of(reading)
    new = moved(plan, by)
    liked = like(new, reading, content, name=name, moment=MOMENT)
    lost = {one.activity for one in liked.unwritten}
    wanted = [
        (row.title, row.bodies, row.kind, row.when, row.time)
        if key in lost
        else (one.title, row.bodies, row.kind, one.date, one.time)
        for row, (key, one) in zip(reading.rows, new.activities.items(), strict=True)
    ]
    assert told(read_file(liked.content, name)) == wanted
    changed = {key for key, one in new.activities.items() if one.date != plan.activities[key].date}
    assert {one.activity for one in liked.changes} | lost == changed
    certain = {key for key in changed if plan.activities[key].source.year_from == "written"}  # type: ignore[union-attr]
    assert not lost & certain
