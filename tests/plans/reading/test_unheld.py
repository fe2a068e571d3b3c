"""A line that says, anywhere in it, that nothing is held, or only perhaps: no meeting of it is certain."""

import pytest

from plans.reading.formats.delimited import delimited_document
from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading

HELD = "2027-01-20;Kommunstyrelsen;13.15"


def of_table(*rows: str) -> Reading:
    return read_document(delimited_document("\n".join(("Datum;Möte;Tid;Anmärkning", HELD, *rows))))


def of_list(*lines: str) -> Reading:
    return read_document(text_document("\n".join(("Kommunstyrelsen 2027", "9 februari", *lines)), markdown=False))


def days(reading: Reading) -> list[str]:
    return [str(row.when) for row in reading.rows[1:] if row.when is not None]


def asked(reading: Reading) -> list[str | None]:
    return [doubt.because for doubt in reading.doubts]


@pytest.mark.parametrize(
    ("row", "because"),
    [
        ("2027-03-17;Kommunstyrelsen – INSTÄLLT;13.15", "called_off"),
        ("2027-03-17;Kommunstyrelsen - UTGÅR!;13.15", "called_off"),
        ("2027-03-17;Kommunstyrelsen;INSTÄLLT", "called_off"),
        ("2027-03-17;Kommunstyrelsen;kl 13 (inställt)", "called_off"),
        ("2027-03-17;Kommunstyrelsen;13.15;inget möte", "called_off"),
        ("2027-03-17;Kommunstyrelsen;13.15;Flyttat", "moved"),
        ("2027-03-17;Kommunstyrelsen – FLYTTAT;13.15", "moved"),
    ],
)
def test_what_is_not_held_is_asked_and_not_taken_whatever_cell_says_it(row: str, because: str) -> None:
    reading = of_table(row)
    assert (days(reading), asked(reading)) == ([], [because])
    assert reading.rows[1].bodies == ("KS",)


@pytest.mark.parametrize("cell", ["reserv;", "13.15;vid behov"])
def test_what_is_held_perhaps_is_asked(cell: str) -> None:
    reading = of_table(f"2027-04-21;Kommunstyrelsen;{cell}")
    assert (days(reading), asked(reading)) == (["2027-04-21?"], ["perhaps"])


@pytest.mark.parametrize("cell", ["flyttat till 19 maj;", "13.15;ersätts av 19 maj"])
def test_a_meeting_moved_to_a_day_is_on_that_day(cell: str) -> None:
    reading = of_table(f"2027-05-12;Kommunstyrelsen;{cell}")
    assert (days(reading), asked(reading)) == (["2027-05-19"], ["moved_to"])


@pytest.mark.parametrize("cell", ["13.15;flyttat från 10 mars", "13.15;Flytta budgeten", "kl 13;Utgående balans"])
def test_words_about_something_else_call_nothing_off(cell: str) -> None:
    reading = of_table(f"2027-03-17;Kommunstyrelsen;{cell}")
    assert days(reading) == ["2027-03-17"]


def test_of_several_days_in_a_line_the_nearest_is_not_held() -> None:
    reading = of_list("9 mars – FLYTTAT", "13 april, 20 april – FLYTTAT, 27 april")
    assert days(reading) == ["2027-04-13", "2027-04-27"]
    assert asked(reading) == ["moved", "moved"]


@pytest.mark.parametrize(
    ("line", "left", "because"),
    [
        ("10 augusti, flyttad", [], "moved"),
        ("20 januari – inget möte", [], "called_off"),
        ("16 december – ersätts av 17 december", ["2027-12-17"], "moved"),
        ("9 november (obs! ny dag, tidigare 2 november)", ["2027-11-09"], "moved"),
    ],
)
def test_days_of_a_list_that_are_not_held(line: str, left: list[str], because: str) -> None:
    reading = of_list(line)
    assert (days(reading), asked(reading)) == (left, [because])


def test_a_sign_before_a_name_explains_no_abbreviation() -> None:
    lines = ("INSTÄLLT: Valnämnden", "Tisdag 19 januari 2027, kl. 08.30", "", "Valnämnden", "16 februari 2027")
    reading = read_document(text_document("\n".join(("Sammanträden 2027", "", *lines)), markdown=False))
    assert {body for row in reading.rows for body in row.bodies} == {"VN"}
    assert asked(reading) == ["called_off"]


@pytest.mark.parametrize(
    "said", ["(uppskjutet)", "(framskjutet)", "– framskjuts", "(tidigarelagt)", "(uppskjutet till juni)"]
)
def test_a_day_put_off_is_asked_and_not_taken(said: str) -> None:
    reading = of_list(f"13 april {said}", "11 maj")
    assert (days(reading), asked(reading)) == (["2027-05-11"], ["moved"])


@pytest.mark.parametrize("said", ["(ändrat datum)", "(OBS ny dag)", "– nytt datum"])
def test_a_changed_day_may_be_the_old_one_or_the_new(said: str) -> None:
    assert asked(of_list(f"13 april {said}", "11 maj")) == ["perhaps"]


@pytest.mark.parametrize(
    "heading",
    [
        "Styrelsemöte – inställt",
        "Midsommarfest – ställs tyvärr in p.g.a. vädret",
        "Midsommarfirande – ställs in p.g.a. de regler som kom den 1 juni 2027",
    ],
)
def test_a_heading_calls_off_what_stands_right_under_it(heading: str) -> None:
    reading = of_list(
        "",
        "Höstfest",
        "21/8 Kl 18.00 på ängen.",
        "",
        heading,
        "26/8 Kl 18.00 i parken.",
        "",
        "Sommarmöte",
        "1/9 kl 19.",
    )
    off = [doubt for doubt in reading.doubts if doubt.because == "called_off"]
    assert [doubt.text for doubt in off] == ["26/8 Kl 18.00"]
    assert [str(row.when) for row in reading.rows if row.when is not None] == [
        "2027-02-09",
        "2027-08-21",
        "2027-09-01",
    ]


def test_a_line_under_a_day_calls_off_none_under_itself() -> None:
    reading = of_list("9 mars", "Mötet är inställt.", "13 april", "", "Mötet i maj är inställt.", "", "8 juni")
    assert "2027-04-13" in days(reading)
    assert "2027-06-08" in days(reading)


def test_a_general_meeting_put_off_is_asked() -> None:
    reading = read_document(text_document("Stämman 2027 den 15 maj senareläggs.", markdown=False))
    assert "moved" in asked(reading)
    assert reading.rows[0].when is None
