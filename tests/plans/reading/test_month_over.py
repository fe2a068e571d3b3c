"""A month alone over lines that begin with a body and say its day."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

_YEAR = "Sammanträden 2027\n\n"


@pytest.mark.parametrize(
    "line",
    ["KS ti {}", "KS ti {} 13.00", "KS: tisdag {} kl 13", "KS, tis {}, kl. 13.00", "KS – {} kl 13.00", "KS {}"],
)
def test_the_number_behind_a_body_is_a_day_of_the_month_over_it(line: str) -> None:
    lines = [line.format(day) for day in (12, 26, 9)]
    found = reading_of(f"{_YEAR}Januari\n{lines[0]}\n{lines[1]}\n\nFebruari\n{lines[2]}\n")
    time = " 13:00" if "13" in line else ""
    assert rows_of(found) == [f"KS 2027-01-{day}{time}" for day in ("12", "26")] + [f"KS 2027-02-09{time}"]
    assert found.doubts == ()


def test_a_month_has_its_own_year() -> None:
    found = reading_of("Möten\n\nDecember 2027\nKS ti 14 13.00\nKF må 20\n\nJanuari 2028\nKS ti 11 13.00\n")
    assert rows_of(found) == ["KS 2027-12-14 13:00", "KF 2027-12-20", "KS 2028-01-11 13:00"]


@pytest.mark.parametrize(
    ("months", "read"),
    [
        ("Januari\nKS 12\nKF 13\n\nFebruari\nKS 9\n", 0),  # as likely hours
        ("Januari\nKS 12\nKF 26\n\nFebruari\nKS 9\n", 3),
        ("Januari\nKS 12 ledamöter\nKF 26 personer\nBUN 9 av 11\n", 0),
        ("Januari\nKS ti 12\nKF ti 32\nBUN ti 42\n", 0),
    ],
)
def test_a_number_that_need_not_be_a_day_is_none(months: str, read: int) -> None:
    assert len([row for row in rows_of(reading_of(_YEAR + months)) if "2027-" in row]) == read


def test_a_month_without_a_day_stands_over_no_other_months() -> None:
    months = "Januari\nFebruari 5\nMars 5\nApril 9\nMaj 7\nSeptember 3\nOktober 8, 29\nNovember 26\n"
    found = reading_of(f"Sammanträden 2027\n\nKommunfullmäktige\n\nMånad Datum\n{months}")
    assert len(found.rows) == 8
    assert {row.when.first.month for row in found.rows if row.when is not None} == {2, 3, 4, 5, 9, 10, 11}
