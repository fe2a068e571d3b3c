"""Rows as they are read, whatever the layout: what is called off, how long a meeting may be."""

import pytest

from plans.activity import Kind
from plans.reading.read import read_file
from plans.reading.reading import Reading
from tests.plans.reading.tables import reading_of, rows_of

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:x
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20250305
SUMMARY:KS
DESCRIPTION:{beside}
END:VEVENT
BEGIN:VEVENT
UID:6
DTSTART;VALUE=DATE:20250619
STATUS:CANCELLED
SUMMARY:KSAU
END:VEVENT
BEGIN:VEVENT
UID:7
DTSTART:20250616T070000Z
STATUS:TENTATIVE
SUMMARY:KF
END:VEVENT
END:VCALENDAR
"""


def read(text: str, name: str = "plan.txt") -> Reading:
    return read_file(text.encode(), name)


@pytest.mark.parametrize("beside", ["", "KSAU\\, ekonomichef"])
def test_the_status_of_a_calendars_event_holds_in_every_layout(beside: str) -> None:
    rows = {row.bodies[0]: row for row in read(ICS.format(beside=beside), "plan.ics").rows[::-1]}
    assert str(rows["KF"].when) == "2025-06-16?"
    assert [row.when for row in read(ICS.format(beside=beside), "plan.ics").rows if row.place.line == 4] == [None]


@pytest.mark.parametrize(
    ("date", "kind"),
    [
        ("v. 11–12 2025", Kind.WORK),
        ("v. 11 2025", Kind.MEETING),
        ("10–28 mars 2025", Kind.WORK),
        ("10–11 mars 2025", Kind.MEETING),
    ],
)
def test_nobody_meets_for_more_than_a_week(date: str, kind: Kind) -> None:
    text = (
        f"Datum\tAktivitet\tDeltagare\n{date}\tBeredning av ramförslag\tEkonomiavdelningen\n5 maj 2025\tMBL\tCSG\n"
    )
    assert read(text).rows[0].kind is kind


def test_a_week_in_a_list_of_days_is_no_heading() -> None:
    reading = read("Fas 2 2021\n- Nämnderna behandlar direktivet v. 11–13\n- KSAU 20, 21 och 27 april\n")
    assert "2021-03-15..2021-04-02" in {str(row.when) for row in reading.rows}


def test_an_activity_with_an_empty_date_cell_is_asked_about() -> None:
    table = "26 april 2023\tBudgetberedning\tKSAU\n\tPresentation av skatteprognos\t\n8 maj 2023\tMöte\tCSG\n"
    reading = read(f"Datum\tAktivitet\tDeltagare\n{table}")
    assert [(doubt.place.line, doubt.because) for doubt in reading.doubts if doubt.about == "date"] == [
        (3, "empty_date")
    ]


def test_a_day_in_brackets_behind_its_month_is_the_day() -> None:
    reading = read("Möten 2025\nKSAU 3 mars\nKF i juni (21/6)\nKS 4 maj beslut om budget\n")
    assert ("2025-06-21", ("KF",)) in {(str(row.when).rstrip("?"), row.bodies) for row in reading.rows}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Nämnden för arbete och tillväxt", Kind.MEETING),
        ("Nämnden för arbete", Kind.MEETING),
        ("Nämnden för arbete beslutar om ramar", Kind.DECISION),
        ("Arbete med ramarna", Kind.WORK),
    ],
)
def test_a_bodys_name_tells_nothing_of_what_is_done(name: str, kind: Kind) -> None:
    text = f"Datum\tAktivitet\n3 mars 2027\t{name}\n10 mars 2027\tKommunstyrelsen\n"
    (row, _) = read_file(text.encode(), "plan.txt").rows
    assert row.kind is kind


def test_what_titles_that_begin_alike_are_is_asked_once() -> None:
    titles = ["Uppföljning av mål", "Uppföljning av avtal", "Redogörelse för avtal", "Uppföljning i Ekby"]
    lines = "\n".join(f"{3 + n} mars 2027\t{title}\tEkonomichef" for n, title in enumerate(titles))
    source = f"Datum\tAktivitet\tDeltagare\n{lines}\n".encode()
    doubts = read_file(source, "plan.txt").doubts
    assert [doubt.text for doubt in doubts] == ["Uppföljning av …", "Redogörelse för …", "Uppföljning i Ekby"]
    again = read_file(source, "plan.txt", answers={doubts[0].key: "deadline"})
    assert [row.kind for row in again.rows] == [Kind.DEADLINE, Kind.DEADLINE, Kind.WORK, Kind.WORK]
    assert len(again.doubts) == 2


@pytest.mark.parametrize(
    ("line", "kind", "is_asked"),
    [
        ("13 februari 2027\tKontrolluppgifter\t", Kind.WORK, True),
        ("13 februari 2027\tKontrolluppgifter\tEkonomichef", Kind.WORK, True),
        ("12 februari 2027 kl. 13\tKontrolluppgifter\tEkonomichef", Kind.MEETING, True),
        ("12 februari 2027\tMöte om kontrolluppgifter\tEkonomichef", Kind.MEETING, False),
    ],
)
def test_what_no_word_tells_is_no_meeting_till_it_is_answered(line: str, kind: Kind, is_asked: bool) -> None:
    """On a Saturday a meeting would block; of real titles without such a word hardly any is one."""
    source = f"Datum\tAktivitet\tDeltagare\n{line}\n10 mars 2027\tMöte\tKS\n".encode()
    reading = read_file(source, "plan.txt")
    assert reading.rows[0].kind is kind
    assert [doubt.taken for doubt in reading.doubts if doubt.because == "no_word"] == [kind.value] * is_asked


@pytest.mark.parametrize(
    ("who", "row"), [("KF", "KF 2027-11-16"), ("Ekonomiavdelningen", "EKONOMIAVD 2027-11-16 work")]
)
def test_a_council_alone_on_a_day_meets_whatever_is_done_then(who: str, row: str) -> None:
    table = f"Tidplan 2027\n\nDatum | Vad | Vem\n16 november | Eventuell revidering av budget | {who}\n"
    assert rows_of(reading_of(f"{table}22 november | Möte | KS\n"))[0] == row
