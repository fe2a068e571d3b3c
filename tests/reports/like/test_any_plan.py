"""Any activity table in any form: read, some dates moved, written and read again, it says what the plan says."""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from plans.activity import Activity
from plans.body import Body
from plans.plan import Plan
from plans.reading.planning import plan_of
from plans.reading.read import read_file
from plans.reading.reading import Reading, ReadRow
from plans.when import When, day_or_range
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
        else (one.title, row.bodies, row.kind, one.date or one.between, one.time)
        for row, (key, one) in zip(reading.rows, new.activities.items(), strict=True)
    ]
    assert told(read_file(liked.content, name)) == wanted
    changed = {key for key, one in new.activities.items() if one.date != plan.activities[key].date}
    assert {one.activity for one in liked.changes} | lost == changed
    certain = {key for key in changed if plan.activities[key].source.year_from == "written"}  # type: ignore[union-attr]
    assert not lost & certain


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=25, deadline=None)
@given(made=rows, new=st.lists(days, min_size=1, max_size=3))
def test_any_table_with_more_in_the_plan(
    format: str, made: list[tuple[date, int, Form, str, str]], new: list[date]
) -> None:
    name = f"t.{format}"
    content = FORMATS[format](document(*table(made), title="Tidplan 2023"))
    reading = read_file(content, name)
    assume(reading.activities)
    plan = plan_of(reading)
    more = {
        f"nytt-{number}": Activity(title=f"Nytt möte {number}", bodies=("KS",), date=day_or_range(day, day))
        for number, day in enumerate(new)
    }
    bodies = {"KS": Body(name="Kommunstyrelsen"), **plan.bodies}
    wider = plan.model_copy(update={"activities": {**plan.activities, **more}, "bodies": bodies})
    liked = like(wider, reading, content, name=name, moment=MOMENT)
    lost = {one.activity for one in liked.unwritten}
    assert lost <= more.keys()
    wanted = [(row.title, row.when, row.time) for row in reading.rows]
    wanted += [(one.title, one.date, one.time) for key, one in more.items() if key not in lost]
    assert Counter((row.title, row.when, row.time) for row in read_file(liked.content, name).rows) == Counter(
        wanted
    )
    assert {one.activity for one in liked.changes} | lost == more.keys()
    if plan.table is not None and all(_is_plain(row) for row in reading.rows):
        assert not lost


def _is_plain(row: ReadRow) -> bool:
    """Whether a date is a day with its year and no time of day: any other day can be written so."""
    return row.year_from == "written" and row.time is None and row.when is not None and len(row.when.days) == 1


bodies_of_grids = st.sampled_from(["KS", "KF", "KSAU"])
grids = st.lists(
    st.lists(st.lists(st.integers(1, 28), max_size=3, unique=True).map(sorted), min_size=6, max_size=6),
    min_size=3,
    max_size=3,
)


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=15, deadline=None)
@given(cells=grids, new=st.lists(st.tuples(bodies_of_grids, st.dates(date(2023, 1, 1), date(2023, 6, 28)))))
def test_any_grid_with_more_in_the_plan(
    format: str, cells: list[list[list[int]]], new: list[tuple[str, date]]
) -> None:
    name = f"t.{format}"
    heads = ("Organ", "Jan", "Feb", "Mars", "April", "Maj", "Juni")
    lines = [
        (body, *(", ".join(map(str, days)) or "-" for days in row))
        for body, row in zip(("KS", "KF", "KSAU"), cells, strict=True)
    ]
    content = FORMATS[format](document(heads, *lines, title="Sammanträden 2023"))
    reading = read_file(content, name)
    assume(reading.activities and reading.layouts == ("grid",))
    plan = plan_of(reading)
    there = {(row.bodies, row.when) for row in reading.rows}
    more = {
        f"nytt-{number}": Activity(title=body, bodies=(body,), date=day_or_range(day, day))
        for number, (body, day) in enumerate(dict.fromkeys(new))
        if ((body,), day_or_range(day, day)) not in there and body in plan.bodies
    }
    liked = like(
        plan.model_copy(update={"activities": {**plan.activities, **more}}),
        reading, content, name=name, moment=MOMENT,
    )  # fmt: skip
    lost = {one.activity for one in liked.unwritten}
    wanted = [(row.bodies, row.when, row.time) for row in reading.rows]
    hours = {row.bodies: row.time for row in reading.rows}
    wanted += [(one.bodies, one.date, hours[one.bodies]) for key, one in more.items() if key not in lost]
    found = [(row.bodies, row.when, row.time) for row in read_file(liked.content, name).rows]
    assert Counter(found) == Counter(wanted)
    assert not {key for key, one in more.items() if key in lost and one.bodies in hours}
