"""What the cells of a calendar leave open is told or asked, and asked once."""

from datetime import date

import pytest

from plans.reading.bodies.find import find_bodies
from plans.reading.read import read_file
from plans.reading.reading import Reading


def read(text: str, name: str = "a.csv") -> Reading:
    return read_file(text.encode(), name, today=date(2025, 1, 1))


def test_brackets_alone_in_a_column_of_days_are_asked() -> None:
    reading = read("KS;KF\n2025-02-11;2025-02-24\n2025-03-11;(2025-03-31)\n2025-04-08;2025-04-28\n")
    assert [(doubt.because, doubt.text) for doubt in reading.doubts] == [("bracketed", "2025-03-31")]
    assert [str(row.when) for row in reading.rows if row.when and row.when.uncertain] == ["2025-03-31?"]


def test_a_footnote_sign_without_a_footnote_is_told() -> None:
    grid = "2025;Januari;Februari;Mars\nKS;14;11;11*\nKF;27;24;31\n"
    assert [one.text for one in read(grid).left_aside] == ["11*"]
    explained = read(f"{grid}\n* Budgetdag;;;\n")
    assert not [one for one in explained.left_aside if one.because == "mark_unexplained"]


def test_a_column_of_mailings_asks_once_whose_they_are() -> None:
    text = "Utskick;KSAU;KS\n2025-01-21;2025-01-28;2025-02-11\n2025-04-29;2025-05-06;2025-05-20\n"
    (doubt,) = read(text).doubts
    assert (doubt.because, doubt.text, doubt.readings) == ("whose_column", "Utskick", ("KSAU",))
    again = read_file(text.encode(), "a.csv", answers={doubt.key: "KSAU"})
    assert [row.bodies for row in again.rows if row.kind == "mailing"] == [("KSAU",), ("KSAU",)]
    assert not again.doubts


def test_one_title_without_a_word_for_its_kind_is_asked_about_once() -> None:
    text = "Datum;Aktivitet;Deltagare\n2025-01-21;Stopp;\n2025-03-04;Stopp;\n2025-05-20;Beslut;KF\n"
    assert [doubt.text for doubt in read(text).doubts if doubt.about == "kind"] == ["Stopp"]


def test_who_comes_is_asked_with_the_day() -> None:
    text = "Datum;Aktivitet;Deltagare\n2025-01-21;Möte;\n2025-03-04;Möte;\n2025-05-20;Möte;KF\n"
    asked = [doubt.facts["date"] for doubt in read(text).doubts if doubt.because == "nobody"]
    assert asked == ["2025-01-21", "2025-03-04"]


def test_an_event_is_one_activity_whoever_its_description_names() -> None:
    event = "BEGIN:VEVENT\nUID:{}\nDTSTART;TZID=Europe/Stockholm:202503{}T090000\nSUMMARY:{}\n{}END:VEVENT\n"
    events = event.format(1, "03", "Budgetberedning 1", "DESCRIPTION:KSAU\\, ekonomichef\n")
    events += event.format(2, "10", "KS", "") + event.format(3, "17", "KLG", "")
    reading = read(f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y\n{events}END:VCALENDAR\n", "a.ics")
    assert [row.title for row in reading.rows] == ["Budgetberedning 1", "KS", "KLG"]
    assert set(reading.rows[0].bodies) == {"BUDGETBEREDNING", "KSAU", "EKONOMICHEF"}


@pytest.mark.parametrize("cell", [True, False])
@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("de fackliga (CSG)", ["CSG"]),
        ("Samråd med fackliga organisationer (Cesam)", ["CSG"]),
        ("nämnderna (BUN, SN)", ["BUN", "SN"]),
        ("Budgetberedningen (KSAU)", ["BUDGETBEREDNING", "KSAU"]),
    ],
)
def test_a_bracket_tells_which_bodies_of_a_sort_are_meant(text: str, codes: list[str], *, cell: bool) -> None:
    assert [one.code for one in find_bodies(text, cell=cell)] == codes
