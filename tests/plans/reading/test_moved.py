"""A meeting that one line has and another moves is one meeting, and asked about."""

from datetime import date

import pytest

from plans.reading.read import read_file
from plans.reading.reading import Reading
from tests.plans.reading.tables import reading_of

LIST = "Sammanträdestider 2027\n\nKS: 13/1, 11/5\nKF: 25/1, 29/3, 26/4\n\n"


def read(text: str) -> Reading:
    return read_file(text.encode(), "a.txt", today=date(2026, 11, 1))


def days(reading: Reading, code: str) -> list[str]:
    return sorted(str(row.when) for row in reading.rows if code in row.bodies and row.when is not None)


@pytest.mark.parametrize(
    "note",
    [
        "OBS KF i mars flyttas till den 30:e pga påsk!",
        "KF i mars flyttas till 30:e",
        "KF den 29 mars flyttas till den 30 mars.",
        "KF flyttas från den 29 mars till tisdagen den 30 mars.",
        "Mötet med KF den 29 mars är flyttat till den 30:e.",
        "KF 29/3 byter dag till 30/3.",
        "KF den 30 mars i stället för den 29 mars.",
    ],
)
def test_a_moved_meeting_is_one_on_its_new_day(note: str) -> None:
    reading = read(LIST + note)
    assert days(reading, "KF") == ["2027-01-25", "2027-03-30", "2027-04-26"]
    (doubt,) = reading.doubts
    assert (doubt.because, doubt.readings, doubt.taken) == (
        "moved_to",
        ("2027-03-30", "2027-03-29"),
        "2027-03-30",
    )
    assert [(one.place.line, one.because) for one in reading.left_aside] == [(4, "moved")]


def test_the_old_day_may_be_the_answer() -> None:
    text = LIST + "KF i mars flyttas till den 30:e."
    (doubt,) = read(text).doubts
    answered = read_file(text.encode(), "a.txt", answers={doubt.key: "2027-03-29"})
    assert days(answered, "KF") == ["2027-01-25", "2027-03-29", "2027-04-26"]


def test_a_list_that_has_the_new_day_already_has_it_once() -> None:
    reading = read(LIST + "KF flyttas från den 28 mars till den 29 mars.")
    assert days(reading, "KF") == ["2027-01-25", "2027-03-29", "2027-04-26"]
    assert not reading.doubts


def test_a_meeting_that_is_moved_to_no_day_is_asked_about() -> None:
    reading = read(LIST + "KS möte den 11 maj flyttas en vecka.")
    assert [(doubt.because, doubt.text) for doubt in reading.doubts] == [("moved", "den 11 maj")]


def test_each_sentence_moves_its_own() -> None:
    text = "KF i mars 2027 flyttas till den 30:e. KSAU flyttas från den 3:e till den 5 maj 2027."
    assert days(read(text), "KF") == ["2027-03-30"]
    assert days(read(text), "KSAU") == ["2027-05-05"]


def test_a_changed_time_moves_nothing() -> None:
    assert days(read(LIST + "Tiden för KS den 11 maj ändras till kl 15."), "KS") == ["2027-01-13", "2027-05-11"]


@pytest.mark.parametrize(
    "form", ["Sammanträden 2027\n\nKommunstyrelsen\n12 januari\n{}\n", "Datum;Organ\n12 januari 2027;KS\n{};KS\n"]
)
@pytest.mark.parametrize(
    "day",
    [
        "9 februari (flyttat från 2 februari)",
        "9 februari, ändrad dag från 2 februari",
        "9 februari (tidigare 2 februari)",
        "9 februari (i st. för 2 februari)",
        "flyttat från 2 februari till 9 februari",
    ],
)
def test_the_day_that_held_before_is_asked_about_and_no_meeting(form: str, day: str) -> None:
    reading = read(form.format(day))
    assert days(reading, "KS") == ["2027-01-12", "2027-02-09"]
    asked = [doubt.readings for doubt in reading.doubts if doubt.because == "moved"]
    assert asked == [("2027-02-02",)]


@pytest.mark.parametrize("day", ["9 februari och 16 februari", "9 februari (2) samt 16 februari"])
def test_a_second_day_that_replaces_none_is_a_meeting(day: str) -> None:
    assert days(read(f"Datum;Organ\n12 januari 2027;KS\n{day};KS\n"), "KS")[1:] == ["2027-02-09", "2027-02-16"]


@pytest.mark.parametrize(
    "table",
    [
        "Datum | Organ | Anm\n12 jan | KS |\n31 maj | KF | Flyttat till 7 juni\n1 juni | KS |",
        "Datum | Organ | Anm\n12.1 | KS |\n31.5 | KF | OBS! Flyttat till 7.6\n1.6 | KS |",
        "Datum | Möte\n12 jan | KS\n31 maj | KF, flyttat till 7 juni\n1 juni | KS",
        "KF | Anm\n31 maj | Flyttat till 7 juni\n26 april |",
        "KF | KS\n31 maj flyttat till 7 juni | 1 juni\n26 april | 12 jan",
    ],
)
def test_a_meeting_that_a_remark_in_its_row_moves_is_on_its_new_day(table: str) -> None:
    reading = reading_of(f"Möten 2027\n\n{table}")
    assert "2027-06-07" in days(reading, "KF")
    assert "2027-05-31" not in days(reading, "KF")
    (doubt,) = reading.doubts
    assert (doubt.because, doubt.readings) == ("moved_to", ("2027-06-07", "2027-05-31"))


@pytest.mark.parametrize("note", ["Flyttat till Rådhuset", "Flyttat till 14.00", "Flyttat från 24 maj"])
def test_a_remark_that_names_no_new_day_moves_nothing(note: str) -> None:
    reading = reading_of(f"Möten 2027\n\nDatum | Organ | Anm\n12 jan | KS |\n31 maj | KF | {note}\n1 juni | KS |")
    assert days(reading, "KF") == ["2027-05-31"]
    assert not reading.doubts


def test_the_day_in_a_remark_from_which_a_meeting_was_moved_is_none_of_a_meeting() -> None:
    rows = "Datum | Tid | Anmärkning\n22 januari | 9 |\n19 februari | 9 |\n18 juni | 9 | Flyttat från 11 juni"
    reading = reading_of(f"Kommunstyrelsens möten 2027\n\n{rows}")
    assert days(reading, "KS") == ["2027-01-22", "2027-02-19", "2027-06-18"]
    assert len(reading.rows) == 3
    assert not reading.doubts


@pytest.mark.parametrize(
    ("table", "because"),
    [
        ("Datum | Organ | Anm\n12 jan | KS |\n31 maj | KF | Flyttas till v. 24\n1 juni | KS |", "moved"),
        ("Datum | Organ | Anm\n31 maj | KF | Flyttat till 7 juni\n1 juni | KS |\n7 juni | KF |", "moved"),
        ("Organ | Maj | Juni\nKF | 24 flyttat till 31 | 14\nKS | 11 | 8\nSN | 12 | 9", "unreadable"),
    ],
)
def test_a_day_that_holds_no_longer_is_asked_about(table: str, because: str) -> None:
    reading = reading_of(f"Möten 2027\n\n{table}")
    assert because in [doubt.because for doubt in reading.doubts]
    assert not {"2027-05-31", "2027-05-24"} & set(days(reading, "KF"))


def test_days_that_a_meeting_is_moved_forward_to_are_one_stretch() -> None:
    reading = read("Sammanträden 2027\n\nKF den 2 september flyttas fram till 14-15 september.\n")
    assert days(reading, "KF") == ["2027-09-14..2027-09-15"]
    assert [doubt.because for doubt in reading.doubts] == ["moved"]


def test_the_day_on_which_a_change_came_out_is_no_meeting() -> None:
    reading = read(LIST + "Ändring 2027-03-02: KS den 11 maj flyttas till den 18 maj.")
    assert days(reading, "KS") == ["2027-01-13", "2027-05-18"]
    assert [one.text for one in reading.left_aside if one.because == "stamp"] == ["2027-03-02"]


def test_a_meeting_that_another_is_held_instead_of_is_asked_about_and_so_is_that() -> None:
    reading = read("Möten 2027\n\nKS: 13/1, 12/5 (ersatt av arbetsutskottsmöte 26/5), 9/6")
    assert sorted((doubt.because, doubt.text) for doubt in reading.doubts) == [
        ("bracketed", "26/5"),
        ("called_off", "12/5"),
    ]


def test_a_last_day_may_be_moved_and_what_is_moved_from_one_day_to_another_is_no_stretch() -> None:
    text = "Inlämningen av underlag flyttas från 13 april 2027 till 20 april 2027."
    reading = read(f"Tider 2027\n\n13 april 2027: sista dag för inlämning av underlag\n\n{text}")
    assert [str(row.when) for row in reading.rows] == ["2027-04-20"]
    assert [doubt.because for doubt in reading.doubts] == ["moved_to"]
