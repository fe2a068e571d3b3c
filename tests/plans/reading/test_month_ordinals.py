"""Lines that begin with a month and count its days: "September 7:e kl. 17 och 21:a"."""

import pytest

from plans.reading.read import read_file
from plans.reading.refusals import CALLED_OFF


def told(*lines: str) -> list[str]:
    reading = read_file("\n".join(["Styrelsens möten 2027", "", *lines]).encode(), "a.txt")
    return [f"{row.when or row.raw_date} {row.time or ''}".strip() for row in reading.rows]


@pytest.mark.parametrize(
    "line",
    [
        "September 7:e 17:00 och 21:a 17:00",
        "september 7:e kl. 17, 21:a kl. 17",
        "September: tisdag 7:e kl 17.00 samt tisdag 21:a kl 17.00",
    ],
)
def test_each_counted_day_is_one_of_the_month_before_it(line: str) -> None:
    assert told(line, "Oktober 12:e kl 17.40") == ["2027-09-07 17:00", "2027-09-21 17:00", "2027-10-12 17:40"]


def test_what_is_called_off_is_its_own_day() -> None:
    text = "Styrelsens möten 2027\n\nNovember 9:e 17:00 (inställt) och 23:e 17:00\nDecember 7:e 17:00\n"
    reading = read_file(text.encode(), "a.txt")
    assert [str(row.when) for row in reading.rows if row.when] == ["2027-11-23", "2027-12-07"]
    assert [(doubt.because, doubt.readings) for doubt in reading.doubts] == [(CALLED_OFF, ("2027-11-09",))]


@pytest.mark.parametrize("line", ["Mars: 2:a vice ordförande väljs", "April 3:e kvartalets rapport lämnas"])
def test_what_is_counted_besides_is_no_day(line: str) -> None:
    assert not any("-02" in one[7:] or "-03" in one[7:] for one in told(line))


def test_a_year_with_a_colon_opens_the_meetings_of_that_year() -> None:
    lines = ["År 2027 är mötesdagarna:", "december 7:e 17:00", "År 2028 är mötesdagarna:", "januari 11:e 17:00"]
    reading = read_file("\n".join(lines).encode(), "a.txt")
    assert [str(row.when) for row in reading.rows] == ["2027-12-07", "2028-01-11"]
