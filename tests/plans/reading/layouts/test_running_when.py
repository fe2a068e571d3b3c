"""A day with a time right under it, of a meeting that the page names elsewhere: one meeting, with its time."""

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
