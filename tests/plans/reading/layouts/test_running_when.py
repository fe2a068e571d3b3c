"""A day with a time right under it, of a meeting that the page names elsewhere: one meeting, with its time."""

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading, ReadRow

NAMED = "Kommunfullmäktiges sammanträde 23 oktober 2028"


def read(*lines: str) -> Reading:
    return read_document(text_document("\n".join(lines), markdown=False))


def told(row: ReadRow) -> tuple[str, str, str]:
    return str(row.when), "+".join(row.bodies), str(row.time)


def test_the_time_is_that_of_the_meeting_on_the_day() -> None:
    found = read("Måndag 23 oktober", "Klockan 18.00 – 21.00", "Folkets hus, stora salen", "", NAMED)
    assert [told(row) for row in found.rows] == [("2028-10-23", "KF", "18:00-21:00")]
    assert not found.doubts


def test_so_it_is_where_the_place_stands_too() -> None:
    found = read(NAMED, "", "Information", "Datum: Måndag 23 oktober", "Tid: 18.00 - 21.00", "Plats: Folkets hus")
    assert [told(row) for row in found.rows] == [("2028-10-23", "KF", "18:00-21:00")]


def test_a_day_of_its_own_with_a_time_is_still_read() -> None:
    found = read("Tisdag 24 oktober", "Klockan 18.00", "", NAMED)
    assert [str(row.when) for row in found.rows] == ["2028-10-24", "2028-10-23"]


def test_what_happens_on_the_line_behind_the_time_is_no_place() -> None:
    found = read(
        "23 oktober 2028", "Kl. 13.00 Budgetdialog med nämnderna", "", "30 oktober 2028", "Ramar skickas ut"
    )
    assert [str(row.when) for row in found.rows] == ["2028-10-23", "2028-10-30"]


PAGE = ("Torsdag den 17 augusti sammanträder kommunfullmäktige.", "")


@pytest.mark.parametrize(
    "when",
    [
        ("Tid och plats", "", "Torsdag den 17 augusti 2028", "Klockan 18:00", "Kulturhuset"),
        ("När och var", "", "Torsdag den 17 augusti 2028", "Kl. 18.00"),
        ("Tid: Torsdag 17 augusti 2028 kl 18.00", "Plats: Kulturhuset"),
    ],
)
def test_a_day_under_time_and_place_is_that_of_the_sentence_above(when: tuple[str, ...]) -> None:
    found = read("Kommunfullmäktige i augusti", "", *PAGE, *when)
    assert [told(row) for row in found.rows] == [("2028-08-17", "KF", "18:00")]


def test_another_bodys_day_is_a_meeting_of_its_own() -> None:
    found = read(*PAGE, "Kommunstyrelsen", "17 augusti 2028 kl. 9.00", "24 augusti 2028 kl. 9.00")
    assert [told(row)[:2] for row in found.rows] == [
        ("2028-08-17", "KF"),
        ("2028-08-17", "KS"),
        ("2028-08-24", "KS"),
    ]


def test_another_day_under_time_and_place_is_no_part_of_the_sentence() -> None:
    found = read(
        "Kommunfullmäktige", "", *PAGE, "Tid och plats", "", "Torsdag den 24 augusti 2028", "Klockan 18:00"
    )
    assert [told(row)[0] for row in found.rows] == ["2028-08-17", "2028-08-24"]


def test_the_first_of_several_days_is_one_of_a_list() -> None:
    days = ("• Torsdag 17 augusti", "• Torsdag 28 september", "• Torsdag 26 oktober")
    found = read("Kommunfullmäktige 2028", "", *PAGE, "Sammanträdestider", "", "Datum", "", *days)
    assert [told(row)[0] for row in found.rows][-3:] == ["2028-08-17", "2028-09-28", "2028-10-26"]


ITEMS = ["- 24 februari – Utkast lämnas in", "- 9 april – Handlingar skickas ut", "- 15 maj – KS beslutar"]


@pytest.mark.parametrize(
    ("opening", "first"),
    [("Inför beslutsmötet 15 maj 2028 gäller:", "2028-02-24"), ("Beslutsmötet är 12 maj 2028:", "2028-05-12")],
)
def test_the_day_of_a_sentence_that_opens_a_list_is_that_of_its_item(opening: str, first: str) -> None:
    found = read("Ansökningar", opening, *ITEMS)
    assert min(str(row.when) for row in found.rows[:1]) == first
    assert len(found.rows) == len(ITEMS) + (first == "2028-05-12")
