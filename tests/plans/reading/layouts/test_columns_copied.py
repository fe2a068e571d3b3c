"""Columns of whole dates copied as text: the headings one under another, spaces for gaps, cells that are gone."""

from plans.reading.formats.text import text_document
from plans.reading.layouts import columns
from plans.reading.read import read_document
from plans.reading.reading import Reading
from tests.plans.reading.layouts.calendars import asked, meetings, read, text

BROKEN_HEADINGS = """
Möten 2025

Kommunstyrelsens
arbetsutskott
måndagar kl. 9.00
i Lilla salen
  Kommunstyrelsen
  måndagar kl. 13.30
  i Stora salen
  Kommunfullmäktige
  torsdagar kl. 18.30
  i Folkets hus
  13 januari   20 januari   30 januari
  4 februari, tisd   17 februari   27 februari Å, kl.14
  10 mars BD   26 mars BD onsd   10 april BD
  12 maj   -   -
- -   12 juni, avslutning
 8 september
 15 september

  6 oktober   13 oktober  22 oktober, onsd
"""


def _document(words: str) -> Reading:
    return read_document(text_document(words.strip("\n"), markdown=False))


def _told(reading: Reading) -> list[str]:
    rows = sorted(reading.rows, key=lambda row: row.place.line)
    return [f"{'+'.join(row.bodies) or '–'} {row.when} {row.time or ''}".strip() for row in rows]


def test_headings_broken_over_lines_head_the_columns_below_them() -> None:
    reading = _document(BROKEN_HEADINGS)
    assert _told(reading) == [
        "KSAU 2025-01-13 09:00",
        "KS 2025-01-20 13:30",
        "KF 2025-01-30 18:30",
        "KSAU 2025-02-04 09:00",
        "KS 2025-02-17 13:30",
        "KF 2025-02-27 14:00",
        "KSAU 2025-03-10 09:00",
        "KS 2025-03-26 13:30",
        "KF 2025-04-10 18:30",
        "KSAU 2025-05-12 09:00",
        "KF 2025-06-12 18:30",
        "KSAU 2025-10-06 09:00",
        "KS 2025-10-13 13:30",
        "KF 2025-10-22 18:30",
    ]
    assert [doubt.text for doubt in reading.doubts] == ["8 september", "15 september"]


def test_a_table_of_columns_under_one_body_is_that_body_s() -> None:
    reading = _document("Kommunstyrelsen 2025\n13 januari   20 mars\n4 februari   17 april\n10 mars   26 maj\n")
    assert {row.bodies for row in reading.rows} == {("KS",)}
    assert len(reading.rows) == 6


def test_other_bodies_further_down_have_columns_of_their_own() -> None:
    found = read(
        columns,
        text(
            """
            KS
            KF
            14 januari 27 januari
            11 februari 24 februari

            Socialnämnden
            Tekniska nämnden
            15 januari 22 januari
            12 februari 19 februari

            Valnämnden
            5 maj 2 juni
            """
        ),
    )
    assert meetings(found) == [
        "KS ?-01-14",
        "KF ?-01-27",
        "KS ?-02-11",
        "KF ?-02-24",
        "SN ?-01-15",
        "TN ?-01-22",
        "SN ?-02-12",
        "TN ?-02-19",
    ]
    assert asked(found) == ["12 cell 5 maj 2 juni columns_lost"]
