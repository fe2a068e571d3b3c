"""A table for each month, whose heading names the month and whose rows begin with days: "tis 17"."""

import pytest

from plans.reading.layouts import calendar
from tests.plans.reading.layouts.calendars import context, meetings, read, table

ROWS = """
    Dag | Tid | Möte
    ons 11 | 09.00 | KSAU
    tis 17 | 13.00 | Kommunstyrelsen
    mån 23 | 18.00 | Kommunfullmäktige
    """


@pytest.mark.parametrize("heading", ["Mars", "mars 2026", "Möteskalender mars 2026", "Sammanträden i mars"])
def test_the_heading_gives_the_days_their_month(heading: str) -> None:
    found = read(calendar, table(ROWS, [heading]))
    assert [one[-11:-6] for one in meetings(found)] == ["03-11", "03-17", "03-23"]


@pytest.mark.parametrize("heading", ["Bokslut mars 2026", "Sammanträden 4 mars", "Från mars till april"])
def test_a_heading_that_names_another_date_gives_none(heading: str) -> None:
    part = table(ROWS, [heading])
    assert calendar.fit(part, context(part)) == 0


def test_a_day_with_a_question_mark_is_uncertain() -> None:
    part = table(ROWS.replace("tis 17", "tis 17?"), ["Mars 2026"])
    assert [row.written.uncertain for row in read(calendar, part).rows] == [False, True, False]
