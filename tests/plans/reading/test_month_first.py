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


def test_bodies_may_be_called_by_any_name_for_short() -> None:
    source = [
        "Fritidsnämnden, mötesplan 2027",
        "",
        "Nämnden möts kl. 13.30 och arbetsutskottet kl. 9.00.",
        "",
        "Januari: arbetsutskott den 14, nämnd den 28",
        "Februari: arbetsutskott 11, nämnd 25",
    ]
    reading = read_file("\n".join(source).encode(), "a.txt")
    assert [f"{row.when} {'+'.join(row.bodies)} {row.time}" for row in reading.rows] == [
        "2027-01-14 FN_AU 09:00",
        "2027-01-28 FN 13:30",
        "2027-02-11 FN_AU 09:00",
        "2027-02-25 FN 13:30",
    ]


def test_the_name_of_any_committee_ends_that_of_the_one_before() -> None:
    lines = ["Januari: arbetsutskottet 14, nämnd 28", "Februari: arbetsutskottet 11, nämnd 25"]
    assert told(lines)[:2] == ["2027-01-14 KSAU", "2027-01-28 NÄMNDEN"]


def test_a_number_behind_a_body_in_a_row_of_a_whole_month_is_asked_about() -> None:
    lines = ["Mars: KSAU 11, beslut i KS 25, julbord", "April: budget 12 mnkr", "Maj: KS 3 ledamöter"]
    reading = read_file("\n".join(["Årshjul 2027", "", *lines]).encode(), "a.txt")
    left = [(doubt.place.line, doubt.facts["left"]) for doubt in reading.doubts if doubt.because == "figures_left"]
    assert left == [(3, "11, 25")]
