"""Lines that begin with a month and name each body before its day."""

import pytest

from plans.reading.formats.text import text_document
from plans.reading.monthfirst import with_days_first
from plans.reading.read import read_document, read_file


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


MAIL = """Hej alla i styrelsen för Ekby Energi AB!

Här kommer mötestiderna för 2028. Vi ses kl. 08.30-12.00 på kontoret om inget annat sägs.

Januari 20
Februari 24 (bokslut, revisorn deltar)
April {april}
Juni 8-9, strategidagar
"""


def test_days_behind_their_months_are_those_of_the_mails_board() -> None:
    reading = read_document(text_document(MAIL.format(april="13 - OBS! Digitalt, kl 13-15"), markdown=False))
    assert [(str(row.when), str(row.time), row.bodies) for row in reading.rows] == [
        ("2028-01-20", "08:30-12:00", ("STYRELSE",)),
        ("2028-02-24", "08:30-12:00", ("STYRELSE",)),
        ("2028-04-13", "13:00-15:00", ("STYRELSE",)),
        ("2028-06-08..2028-06-09", "08:30-12:00", ("STYRELSE",)),
    ]
    assert not reading.doubts


@pytest.mark.parametrize(
    "text",
    [
        "Januari 13\nFebruari 15\nMars 13",
        "Mars 27\nJanuari 25\nFebruari 26",
        "Januari 27 deltagare\nFebruari 28 deltagare\nMars 29 deltagare",
    ],
)
def test_numbers_behind_months_that_may_be_hours_or_counts_are_left_as_they_stand(text: str) -> None:
    document = text_document(text, markdown=False)
    assert with_days_first(document) == document


def test_days_in_a_row_behind_their_months_are_before_them() -> None:
    lines = ["Kommunstyrelsen, tisdagar 13.15: jan 12, feb 9 och 23, mar 9.", "KF: Jan 25; Feb 22 samt Mar 29"]
    assert told(lines) == [
        *("2027-01-12 KS 13:15", "2027-02-09 KS 13:15", "2027-02-23 KS 13:15", "2027-03-09 KS 13:15"),
        *("2027-01-25 KF", "2027-02-22 KF", "2027-03-29 KF"),
    ]


@pytest.mark.parametrize(
    "text", ["KS: 12 jan, 9 feb, 9 mar 16 apr", "KF jan 19, feb 19, mar 19", "KF mars 29, jan 25, feb 22"]
)
def test_numbers_in_a_row_are_not_where_they_may_be_hours_or_of_the_month_behind_them(text: str) -> None:
    document = text_document(text, markdown=False)
    assert with_days_first(document) == document
