"""Tables of steps to meetings whose rows are the steps."""

from plans.reading.layouts import turned
from plans.reading.reading import Use
from tests.plans.reading.layouts.calendars import context, meetings, read, table

STEPS = """
    {names}
    Ärendestopp | 22 dec | 20 jan | 24 feb
    Utskick KS | 7 jan | 4 feb | 11 mars
    Kommunstyrelsen | 13 jan | 10 feb | 17 mars
    Kommunfullmäktige | 25 jan | 22 feb | 29 mars
"""


def test_each_column_is_a_meeting_with_its_steps() -> None:
    part = table(STEPS.format(names=" | Omgång 1 | Omgång 2 | Omgång 3"), ["Mötesplan 2027"])
    found = read(turned, part)
    days = {(row.title, row.written.raw, row.section_year) for row in found.rows}
    assert {("Ärendestopp", "22 dec", 2026), ("Ärendestopp", "20 jan", 2027)} <= days
    assert [one for one in meetings(found) if "no meeting" not in one] == [
        "KS 2027-01-13",
        "KS 2027-02-10",
        "KS 2027-03-17",
        "KF 2027-01-25",
        "KF 2027-02-22",
        "KF 2027-03-29",
    ]
    assert {row.place.line for row in found.rows if row.title == "Ärendestopp"} == {2}
    assert list(found.uses.values()) == [Use.USED, *[Use.READ] * 4]


def test_what_the_meetings_are_called_is_said_of_them() -> None:
    part = table(
        " | Bokslut | Budget\nÄrendestopp | 22 dec | 20 jan\nSammanträde | 13 jan | 10 feb",
        ["Kommunstyrelsen 2027"],
    )
    assert [row.title for row in read(turned, part).rows] == [
        "Ärendestopp Kommunstyrelsen",
        "Ärendestopp Kommunstyrelsen",
        "Kommunstyrelsen, Bokslut",
        "Kommunstyrelsen, Budget",
    ]


def test_bodies_alone_activities_and_days_in_rows_are_other_tables() -> None:
    for words in (
        "KF | 25 jan | 22 feb | 29 mars\nKS | 13 jan | 10 feb | 17 mars",
        "Datum | Aktivitet\n22 dec | Ärendestopp\n13 jan | Sammanträde",
        "Ärendestopp | Utskick | Sammanträde\n22 dec | 7 jan | 13 jan\n20 jan | 4 feb | 10 feb",
        "Ärendestopp | fredag\nUtskick | onsdag\nSammanträde | onsdag",
    ):
        part = table(words, ["Möten 2027"])
        assert turned.fit(part, context(part)) == 0.0
