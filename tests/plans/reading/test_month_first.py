"""Lines that begin with a month and name each body before its day."""

import pytest

from plans.reading.read import read_file


def told(lines: list[str]) -> list[str]:
    reading = read_file("\n".join(["Sammanträden 2027", "", *lines]).encode(), "a.txt")
    return [" ".join(filter(None, (str(row.when), *row.bodies, str(row.time or "")))) for row in reading.rows]


@pytest.mark.parametrize(
    "lines",
    [
        ["Januari Kommunstyrelsen 13", "Januari Kommunfullmäktige 25", "Februari Kommunstyrelsen 10"],
        ["Januari: KS 13, KF 25", "Februari: KS 10"],
        ["Januari 2027 KS 13 KF 25", "Februari 2027 KS 10"],
    ],
)
def test_the_number_behind_a_body_is_its_day(lines: list[str]) -> None:
    assert told(lines) == ["2027-01-13 KS", "2027-01-25 KF", "2027-02-10 KS"]


def test_times_and_remarks_stay_with_their_day() -> None:
    lines = ["Mars KS 9 och 23 kl 8.30, KF 22 (budget)", "April KS 13"]
    assert told(lines) == ["2027-03-09 KS 08:30", "2027-03-23 KS 08:30", "2027-03-22 KF", "2027-04-13 KS"]


@pytest.mark.parametrize(
    "lines",
    [
        ["Januari KS 13", "Februari KS 13"],  # as likely an hour
        ["Januari KS 25"],
        ["Mars Budget för 12 enheter i KS 25", "April KS 26 ledamöter"],
    ],
)
def test_a_number_that_need_not_be_a_day_is_none(lines: list[str]) -> None:
    assert not any("2027-01-" in one or "2027-03-" in one for one in told(lines))
