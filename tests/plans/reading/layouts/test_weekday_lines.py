"""Lines that begin with their weekday, under the week they are of."""

import pytest

from plans.reading.layouts import calendar, weekday_lines
from tests.plans.reading.layouts.calendars import asked, context, meetings, read, table, text


def test_weeks_over_lines_of_weekdays() -> None:
    part = text(
        """
Vecka 2 (11–15 januari)
Måndag: KSAU 8.30
Torsdag: SN 9.00, TN 13.00

v. 9
Ons – KS 13.15
Fredag: –

30/12–3/1
tisdagen KF 18
Fredag: Nyårsdagen
""",
        ["Möten 2027"],
    )
    found = read(weekday_lines, part)
    assert meetings(found) == [
        "KSAU 2027-01-11 08:30",
        "SN 2027-01-14 09:00",
        "TN 2027-01-14 13:00",
        "KS v9.2 13:15",
        "KF 2027-12-31 18:00",
    ]
    assert [one.because for one in found.left_aside] == ["holiday"]


def test_a_week_over_the_part_is_that_of_its_lines() -> None:
    part = text("Måndag: KS 13\nOnsdag: BUN", ["Möten 2027", "Vecka 6"])
    assert meetings(read(weekday_lines, part)) == ["KS v6.0 13:00", "BUN v6.2"]


def test_a_short_week_without_a_year_is_asked() -> None:
    found = read(weekday_lines, text("30/3–2/4:\nTisdag KS 13\nOnsdag BUN"))
    assert asked(found) == ["2 Tisdag KS 13 no_day", "3 Onsdag BUN no_day"]


@pytest.mark.parametrize(
    "words",
    [
        "Vecka 2\nMåndag 11/1 KSAU\nTisdag 12/1 KS",
        "Måndag: KSAU\nTisdag: KS",
        "Vecka 2\nVi ses i salen\nAlla är välkomna\nMåndag: KS\nTisdag: SN",
    ],
)
def test_what_is_no_week_of_weekdays(words: str) -> None:
    part = text(words)
    assert weekday_lines.fit(part, context(part)) == 0.0


def test_weekdays_before_each_meeting_in_a_week_s_cell() -> None:
    part = table("v 36 | må KSAU 8.30, to SN 13\nv 37 | on KS 13.15\nv 38 | ti TN 9, fr Budgetdag", ["2027"])
    found = read(calendar, part)
    assert meetings(found) == ["KSAU v36.0 08:30", "SN v36.3 13:00", "KS v37.2 13:15", "TN v38.1 09:00", "– v38.4"]
