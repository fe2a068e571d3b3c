"""Months that stand one under another over days without any."""

import inspect

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading
from tests.plans.reading.tables import reading_of, rows_of


def read(cells: str) -> Reading:
    source = f"Kommunstyrelsen\n\nSammanträdestider 2027\n\n{inspect.cleandoc(cells)}\n"
    return read_document(text_document(source, markdown=False))


def days(reading: Reading) -> list[str]:
    return [str(row.when) for row in sorted(reading.rows, key=lambda row: row.place.line)]


def test_as_many_days_as_months_are_theirs_in_turn() -> None:
    reading = read("Januari\n\nFebruari\n\n21:a kl. 08.30\n\n12:e kl. 09.00")
    assert days(reading) == ["2027-01-21", "2027-02-12"]
    assert [str(row.time) for row in reading.rows] == ["08:30", "09:00"]
    assert not reading.doubts


def test_days_that_may_all_be_of_the_last_month_are_asked() -> None:
    reading = read("Januari\n\nFebruari\n\n12:e\n\n21:a")
    assert days(reading) == ["None", "None"]
    assert [(doubt.because, doubt.readings) for doubt in reading.doubts] == [
        ("which_month", ("2027-01-12",)),
        ("which_month", ("2027-02-21",)),
    ]


def test_a_month_with_days_of_its_own_heads_them() -> None:
    reading = read("Januari\n\n12:e\n\nFebruari\n\n9:e\n\n23:e")
    assert days(reading) == ["2027-01-12", "2027-02-09", "2027-02-23"]
    assert not reading.doubts


def test_fewer_days_than_months_are_asked() -> None:
    reading = read("Januari\n\nFebruari\n\n21:a")
    assert days(reading) == ["None"]
    assert [doubt.because for doubt in reading.doubts] == ["which_month"]


def test_a_month_without_days_among_others_is_empty() -> None:
    reading = read("Januari\n\n12:e\n\nFebruari\n\nMars\n\n9:e\n\n23:e")
    assert days(reading) == ["2027-01-12", "2027-03-09", "2027-03-23"]
    assert not reading.doubts


def test_a_month_before_its_own_days_on_a_line_says_no_more_than_they_do() -> None:
    days = "Socialnämnden\nAugusti: 4/8, 18/8\nSeptember: 8/9\n\nTekniska nämnden\nMaj: 9/5"
    found = reading_of(f"Möten 2027\n\n{days}")
    assert rows_of(found) == ["SN 2027-08-04", "SN 2027-08-18", "SN 2027-09-08", "TN 2027-05-09"]
    assert not found.doubts


def test_a_month_before_days_of_another_one_is_not_passed_over() -> None:
    found = reading_of("Möten 2027\n\nSocialnämnden\n3 februari\nAugusti: 4/8, 18/9\nSeptember: 8/9")
    assert "SN 2027-09-18" not in rows_of(found)
