"""When a list's body usually meets, told in prose about it, and what a day of the list has besides."""

import pytest

from plans.reading.reading import About
from tests.plans.reading.tables import reading_of, rows_of

_DAYS = "4 februari\n6 maj\n2 september"


@pytest.mark.parametrize("verb", ["träffas klockan 18", "ses klockan 18", "sammanträder klockan 18"])
def test_those_who_meet_at_a_time_once_a_month_do_so_every_day_of_the_list(verb: str) -> None:
    told = f"Kommunfullmäktige {verb} en gång i månaden, vanligtvis andra tisdagen, i stadshuset."
    found = reading_of(f"Mötesdatum 2027\n\nDagar då kommunfullmäktige möts.\n\n{_DAYS}\n\n{told}")
    assert rows_of(found) == ["KF 2027-02-04 18:00", "KF 2027-05-06 18:00", "KF 2027-09-02 18:00"]


def test_what_is_usual_is_so_in_a_long_paragraph_too() -> None:
    more = "Alla handlingar läggs ut på webbplatsen när de är klara och kan läsas av var och en som vill. " * 4
    told = f"Direktionen sammanträder vanligtvis fredagar kl 08.30-16:00. {more.strip()}"
    found = reading_of(f"Direktionens möten 2027\n\n{told}\n\nMöten 2027\n\n{_DAYS}")
    assert [str(row.time) for row in found.rows] == ["08:30-16:00"] * 3


def test_from_when_a_matter_is_dealt_with_is_asked_of_the_meeting_that_usually_begins_before() -> None:
    days = "4 februari\n6 maj, från kl 13:00 Skolfrågor\n2 september kl 9:00\n7 oktober, från kl 10:00"
    found = reading_of(f"Direktionens möten 2027\n\nDirektionen sammanträder fredagar kl 08.30.\n\n{days}")
    assert [str(row.time or "") for row in found.rows] == ["08:30", "", "09:00", "10:00"]
    assert [one.readings for one in found.doubts if one.about is About.TIME] == [("08:30", "13:00")]


def test_a_time_from_which_something_is_stands_where_none_is_usual() -> None:
    found = reading_of(
        "Direktionens möten 2027\n\n4 februari\n6 maj, från kl 13:00 Skolfrågor\n2 september kl 9:00"
    )
    assert [str(row.time or "") for row in found.rows] == ["", "13:00", "09:00"]


def test_who_else_comes_to_a_day_of_the_list_does_not_take_its_place() -> None:
    days = "4 februari\n6 maj, heldag tillsammans med socialnämnden\n2 september"
    found = reading_of(f"Kommunstyrelsens möten 2027\n\n{days}")
    assert [row.bodies for row in found.rows] == [("KS",)] * 3


def test_a_meeting_from_lunch_to_lunch_is_not_at_the_usual_time() -> None:
    days = "4 februari\n6–7 maj, lunch till lunch\n2 september"
    found = reading_of(f"Direktionens möten 2027\n\nDirektionen sammanträder fredagar kl 08.30.\n\n{days}")
    assert [str(row.time or "") for row in found.rows] == ["08:30", "", "08:30"]
