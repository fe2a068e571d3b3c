"""The days of a meeting grid; docs/dates.md has the forms."""

import pytest

from plans.reading.dates.days import find_days
from plans.reading.dates.marks import DayCell
from plans.reading.dates.written import Partial
from plans.reading.dates.years.clues import Item
from plans.reading.dates.years.resolve import resolve
from plans.reading.document import Place
from tests.plans.reading.dates.notation import said, said_cell


@pytest.mark.parametrize("text", ["", " ", "–", "-", "—", "\u00a0", " - \n"])
def test_an_empty_box_has_no_days(text: str) -> None:
    assert find_days(text) == DayCell()


@pytest.mark.parametrize(
    "text", ["51926", "519", "32", "0", "99", "5/19", "28-1", "2019", "2019-01-16", "x", "5)", "5a", "1.5", "v 6"]
)
def test_what_cannot_be_read_is_left_whole(text: str) -> None:
    assert find_days(text) == DayCell((), text)


@pytest.mark.parametrize(("text", "rest"), [("5, 51926", "51926"), ("5 19 12", "12"), ("5 KF/KS", "KF/KS")])
def test_what_is_left_of_a_box_makes_it_one_to_refuse(text: str, rest: str) -> None:
    assert rest in find_days(text).rest


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("ti 5, on 6", "5; tis + 6; ons"),
        ("5, 19 kl 8, 26", "5 + 19; kl 08:00 + 26"),
        ("5\u00a019", "5 + 19"),
        ("12\u201313/6", "06-12..13"),
        ("19*(08.00)", "19; kl 08:00; märkt *"),
        ("19 (08.00)*", "19; kl 08:00; märkt *"),
        ("12 DR*", "12; märkt DR; märkt *"),
        ("(12)?", "12; osäker; inom parentes"),
        ("5, (12)", "5 + 12; inom parentes"),
        ("12 (?)", "12; osäker"),
        ("12 prel.", "12; osäker"),
        ("5:e", "5"),
        ("5 kl 13–15", "5; kl 13:00-15:00"),
        ("30/1 5/2", "01-30 + 02-05"),
        ("den 5", "5"),
        ("19 eller 26", "19; osäker + 26; osäker"),
        ("5, 19 el. 26", "5 + 19; osäker + 26; osäker"),
    ],
)
def test_a_box_reads(text: str, reads: str) -> None:
    assert said_cell(find_days(text)) == reads


def test_a_day_becomes_a_date_of_its_columns_month() -> None:
    one, two, three = find_days("5 kl 8, 4/1, 12-13?").days
    assert said(one.written(3)) == "åååå-03-05; kl 08:00"
    assert said(two.written(3)) == "åååå-01-04"
    assert said(three.written(3, 2024)) == "2024-03-12..2024-03-13; osäker"


def test_days_across_two_months_end_in_the_second() -> None:
    (day,) = find_days("30/12-2/1").days
    written = day.written(12, 2024)
    assert (written.first, written.last) == (Partial(2024, 12, 30), Partial(None, 1, 2))
    (found,) = resolve([Item(written, Place(1))])
    assert str(found.when) == "2024-12-30..2025-01-02"


def test_a_day_the_month_does_not_have_is_no_day() -> None:
    (day,) = find_days("31").days
    (found,) = resolve([Item(day.written(4, 2024), Place(1))])
    assert (found.when, found.because) == (None, "no_such_day")


def test_ten_eleven_is_left_to_the_column() -> None:
    (day,) = find_days("10/11").days
    (found,) = resolve([Item(day.written(11, 2024), Place(1))])
    assert (found.when, found.because, list(map(str, found.candidates))) == (None, "day_or_month", ["2024-11-10"])
