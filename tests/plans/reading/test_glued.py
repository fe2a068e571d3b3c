"""Days that copying a page has glued to the words beside them."""

from datetime import date

import pytest

from plans.reading.read import read_file
from plans.reading.reading import Reading


def read(*lines: str) -> Reading:
    text = "Kommunfullmäktige 2027\n\n" + "\n".join(lines) + "\n"
    return read_file(text.encode(), "plan.txt", today=date(2027, 1, 1))


@pytest.mark.parametrize(
    "lines",
    [
        ("kl 13.0015 februari", "kl 13.0015 mars", "kl 13.0012 april"),
        ("15 februarikl 13.00", "15 marskl 13.00", "12 aprilkl 13.00"),
        ("15 februari13.00", "15 mars13.00", "12 april13.00"),
        ("15 februariKl 13.00", "15 marsKl 13.00", "12 aprilKl 13.00"),
    ],
)
def test_a_day_glued_to_its_time_is_read_with_it(lines: tuple[str, ...]) -> None:
    assert [(str(row.when), str(row.time)) for row in read(*lines).rows] == [
        ("2027-02-15", "13:00"),
        ("2027-03-15", "13:00"),
        ("2027-04-12", "13:00"),
    ]


def test_a_day_glued_to_what_happens_then_is_read() -> None:
    rows = read("15 septAnsökan öppnar", "1 oktAnsökan stänger", "20 novemberBeslut skickas ut").rows
    assert [(str(row.when), row.title) for row in rows] == [
        ("2027-09-15", "Ansökan öppnar"),
        ("2027-10-01", "Ansökan stänger"),
        ("2027-11-20", "Beslut skickas ut"),
    ]


def test_a_body_glued_to_its_day_is_read() -> None:
    rows = read("Kommunstyrelsen19 januari", "Kulturnämnden20 januari").rows
    assert [(str(row.when), row.bodies) for row in rows] == [("2027-01-19", ("KS",)), ("2027-01-20", ("KN",))]


def test_a_month_over_a_day_is_not_joined_to_the_number_of_the_line_before() -> None:
    rows = read("Januari Kommunstyrelsen 19", "Februari Kommunstyrelsen 16", "Mars Kommunstyrelsen 16").rows
    assert [str(row.when)[:7] for row in rows] == ["2027-01", "2027-02", "2027-03"]


@pytest.mark.parametrize("words", ["Covid19 mars", "Majoriteten 19", "version 13.0015 a", "Majblomman 19"])
def test_words_that_only_look_glued_are_no_days(words: str) -> None:
    assert len(read("15 februari", "15 mars", words).rows) == 2


def test_a_month_in_capitals_is_one_word() -> None:
    reading = read("22 FEBRUARI kl. 13", "14 APRIL kl. 13", "8 NOVEMBER kl. 13", "13 decKF kl. 13")
    assert [(str(row.when), row.bodies, str(row.time)) for row in reading.rows] == [
        ("2027-02-22", ("KF",), "13:00"),
        ("2027-04-14", ("KF",), "13:00"),
        ("2027-11-08", ("KF",), "13:00"),
        ("2027-12-13", ("KF",), "13:00"),
    ]
    assert not reading.doubts
