"""Grids copied as text with a month on each line, under the bodies or under the body of the text above."""

from plans.reading.formats.text import text_document
from plans.reading.layouts import grid, lists
from plans.reading.read import read_document
from plans.reading.reading import Reading
from tests.plans.reading.layouts.calendars import asked, context, meetings, read, text

ONE_BODY = """
Öppna möten

Kommunfullmäktige

Kommunfullmäktige sammanträder fem gånger om året. Mötena börjar kl 18.30. Under 2025 gäller dessa tider:

Månad Datum
Januari
Februari 10
Mars 10, 31
Oktober 6
December 8

Kommunstyrelsen

Under våren 2025 sammanträder kommunstyrelsen i rådhuset.

Månad Datum
Januari 14
Februari 11
Mars 11

Publicerad den 3 januari 2022
"""


def _told(reading: Reading) -> list[str]:
    return [f"{'+'.join(row.bodies) or '–'} {row.when} {row.time or ''}".strip() for row in reading.rows]


def test_months_under_one_another_are_of_the_body_in_the_text_above() -> None:
    reading = read_document(text_document(ONE_BODY.strip(), markdown=False))
    assert _told(reading) == [
        "KF 2025-02-10 18:30",
        "KF 2025-03-10 18:30",
        "KF 2025-03-31 18:30",
        "KF 2025-10-06 18:30",
        "KF 2025-12-08 18:30",
        "KS 2025-01-14",
        "KS 2025-02-11",
        "KS 2025-03-11",
    ]
    assert reading.doubts == ()


def test_bodies_on_one_line_over_months_on_lines() -> None:
    part = text("2026\nMånad KF KS SN\nJan - 13 20, 27\nFeb 23 10\nMars 30 10* 17 (kl. 9)\nApril 27 14 21")
    found = read(grid, part)
    assert meetings(found) == [
        "KS 2026-01-13",
        "SN 2026-01-20",
        "SN 2026-01-27",
        "KF 2026-03-30",
        "KS 2026-03-10",
        "SN 2026-03-17 09:00",
        "KF 2026-04-27",
        "KS 2026-04-14",
        "SN 2026-04-21",
    ]
    assert asked(found)[:1] == ["4 cell Feb 23 10 columns_lost"]


def test_months_with_days_under_a_body_s_name_are_a_list() -> None:
    part = text("Kommunstyrelsen 2026\nJanuari 13\nFebruari 10\nMars 10")
    known = context(part)
    assert grid.fit(part, known) < lists.fit(part, known)


def test_text_between_grids_is_not_of_a_month_over_them() -> None:
    halves = ["Organ|Jan|Feb|Mar|KF|25|22|29|KS|14|4|4", "Organ|Aug|Sep|Okt|KF|25|29|27|KS|11|8|6"]
    first, second = (half.replace("|", "\n\n") for half in halves)
    between = "Kalendern visar styrelsens och nämndernas alla möten.\n(Juli - December)"
    reading = read_document(text_document(f"Möten 2025\n\n{first}\n\n{between}\n\n{second}", markdown=False))
    assert len(reading.rows) == 12
    assert all(row.bodies for row in reading.rows)
