"""Grids with the same columns under each month, or under each body."""

import inspect

import pytest

from plans.reading.read import read_file
from plans.reading.reading import Reading


def read(text: str) -> Reading:
    return read_file(inspect.cleandoc(text).encode(), "a.csv")


def told(reading: Reading) -> set[str]:
    return {" ".join((str(row.when), *row.bodies, row.kind, str(row.time or ""))).strip() for row in reading.rows}


BY_MONTH = """
    Möten 2027;;;;
    ;Januari;;Februari;
    Organ;{};{};{};{}
    Kommunstyrelsen;12;{};9;{}
    Kommunfullmäktige;25;{};22;{}
    Socialnämnden;13;{};10;{}
    """
BY_BODY = """
    Möten 2027;;;;;;
    ;Kommunstyrelsen;;Kommunfullmäktige;;Socialnämnden;
    Månad;{0};{1};{0};{1};{0};{1}
    Januari;12;13.00;25;18.00;13;9
    Februari;9;08.30;22;17.00;10;9
    """
MEETINGS = {
    "2027-01-12 KS meeting",
    "2027-02-09 KS meeting",
    "2027-01-25 KF meeting",
    "2027-02-22 KF meeting",
    "2027-01-13 SN meeting",
    "2027-02-10 SN meeting",
}
AT = {
    "2027-01-12 KS meeting 13:00",
    "2027-02-09 KS meeting 08:30",
    "2027-01-25 KF meeting 18:00",
    "2027-02-22 KF meeting 17:00",
    "2027-01-13 SN meeting 09:00",
    "2027-02-10 SN meeting 09:00",
}


@pytest.mark.parametrize("heads", [("Datum", "Tid"), ("Dag", "Kl"), ("Sammanträde", "Klockslag")])
def test_the_time_of_each_meeting_stands_beside_its_day(heads: tuple[str, str]) -> None:
    by_month = BY_MONTH.format(*heads, *heads, *["13.00", "08.30", "18.00", "17.00", "9", "9"])
    assert told(read(by_month)) == told(read(BY_BODY.format(*heads))) == AT
    assert not read(by_month).doubts


@pytest.mark.parametrize("head", ["Lokal", "Plats"])
@pytest.mark.parametrize("places", [["Stora salen", "Biblioteket"], ["Sal 3", "Sal 12"], ["", "Folkets hus"]])
def test_the_place_of_each_meeting_names_none(head: str, places: list[str]) -> None:
    reading = read(BY_MONTH.format("Datum", head, "Datum", head, *places, *places, *places))
    assert told(reading) == MEETINGS
    assert {row.title for row in reading.rows} == {"Kommunstyrelsen", "Kommunfullmäktige", "Socialnämnden"}


@pytest.mark.parametrize(("heading", "kind"), [("Utskick", "mailing"), ("Stoppdag", "deadline")])
def test_the_day_of_a_step_stands_beside_that_of_its_meeting(heading: str, kind: str) -> None:
    reading = read(BY_MONTH.format("Möte", heading, "Möte", heading, 5, 2, 18, 15, 6, 3))
    steps = {"01-05 KS", "02-02 KS", "01-18 KF", "02-15 KF", "01-06 SN", "02-03 SN"}
    assert told(reading) == MEETINGS | {f"2027-{step} {kind}" for step in steps}
    assert not reading.doubts


def test_a_day_of_a_step_that_may_be_in_the_month_before_is_asked_about() -> None:
    reading = read(BY_MONTH.format("Möte", "Utskick", "Möte", "Utskick", 29, 2, 18, 15, 6, 3))
    assert [(doubt.because, doubt.text) for doubt in reading.doubts] == [("perhaps", "29?")]


def test_what_is_done_with_the_papers_is_asked_once() -> None:
    reading = read(BY_MONTH.format("Möte", "Handlingar", "Möte", "Handlingar", 5, 2, 18, 15, 6, 3))
    assert [(doubt.because, doubt.text) for doubt in reading.doubts] == [("no_word", "Handlingar …")]
    assert {row.kind for row in reading.rows if "Handlingar" in row.title} == {"mailing"}


def test_days_with_months_of_their_own_are_in_those() -> None:
    text = """
        Möten 2027;;;;
        Organ;Januari;;Februari;
        ;Utskick;Sammanträde;Utskick;Sammanträde
        Kommunstyrelsen;29/12;12/1;26/1;9/2
        Kommunfullmäktige;18/1;25/1;15/2;22/2
        """
    assert "2026-12-29 KS mailing" in told(read(text))
    assert "2027-01-12 KS meeting" in told(read(text))
