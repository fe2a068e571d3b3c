"""What one cell of a grid says: days, times, codes and marks, or that nothing can be read."""

from dataclasses import replace

import pytest

from plans.reading.document import Table
from plans.reading.layouts import grid
from plans.reading.layouts.part import Part
from tests.plans.reading.layouts.calendars import asked, meetings, read, table


def test_a_raised_number_is_the_sign_of_a_note() -> None:
    part = table("Organ | Jan | Feb | Mars\nKF kl 18 | 26 | 23[1] | 30\nKS | 13 | 10 | 10", ["Tider 2026"])
    assert meetings(read(grid, part, "1 Start kl. 15.00")) == meetings(read(grid, part, "1) Start kl. 15.00"))
    found = read(grid, part, "1) Start kl. 15.00")
    assert meetings(found)[:3] == ["KF 2026-01-26 18:00", "KF 2026-02-23 15:00", "KF 2026-03-30 18:00"]


def test_a_day_among_notes_is_asked() -> None:
    part = table(
        """
        Månad | KS | KF | Anm
        jan | 14 | 26 | Sportlov v 9
        feb | 11 | | 23
        mars | 11 | 30 | Påsk
        """,
        ["2026"],
    )
    found = read(grid, part)
    assert [(doubt.place.line, doubt.text, doubt.because) for doubt in found.doubts] == [(3, "23", "columns_lost")]


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("må 5", ["05"]),
        ("tis 14 / ons 22", ["14", "22"]),
        ("5 o 19", ["05", "19"]),
        ("5+19", ["05", "19"]),
        ("5 och 19", ["05", "19"]),
        ("12-13", ["12..05-13"]),
        ("16:e", ["16"]),
        ("29***", ["29"]),
        ("22 (tors)", ["22"]),
        ("extra 5", ["05"]),
        ("5 (budget), 19", ["05", "19"]),
        ("11, kl. 09:30", ["11 09:30"]),
        ("18 (kl. 9.00)", ["18 09:00"]),
        ("kl 8.30: 15", ["15 08:30"]),
        ("27 heldag", ["27 all day"]),
        ("5?", ["05?"]),
        ("prel. 10", ["10?"]),
        ("10 (vid behov)", ["10?"]),
        ("8 maj", ["08"]),
        ("2025-05-08", ["08"]),
        ("B 5, DR 19", ["05", "19"]),
    ],
)
def test_days_in_a_cell(cell: str, days: list[str]) -> None:
    found = read(grid, table(f"Nämnd | Mars | April | Maj\nKF | 3 | 7 | {cell}\nKS | 3 | 7 | 4", ["2025"]))
    cells = [line for line in meetings(found) if line.startswith("KF 2025-05")]
    assert [line.removeprefix("KF 2025-05-").removesuffix(" extra") for line in cells] == days


@pytest.mark.parametrize(
    ("cell", "because"),
    [
        ("2628", "unreadable"),
        ("26 8", "unreadable"),
        ("x", "no_day"),
        ("31", "no_such_day"),
        ("5/19", "no_such_day"),
        ("5, 31", "no_such_day"),
        ("v 19", "unreadable"),
        ("4 maj, 15 sept", "other_month"),
        ("5 / 2 3 19 28 14", "unreadable"),
    ],
)
def test_a_cell_that_cannot_be_read_is_refused_whole(cell: str, because: str) -> None:
    found = read(grid, table(f"Nämnd | Mars | April | Maj\nKF | 3 | {cell} | 12\nKS | 3 | 7 | 4", ["2025"]))
    assert meetings(found) == [
        "KF 2025-03-03",
        f"KF [{cell.replace(' / ', chr(10))}] !{because}",
        "KF 2025-05-12",
        "KS 2025-03-03",
        "KS 2025-04-07",
        "KS 2025-05-04",
    ]


def test_two_days_or_a_day_with_its_month() -> None:
    found = read(grid, table("Nämnd | Okt | Nov | Dec\nKF | 10/11 | 10/11 | 4", ["2025"]))
    assert meetings(found) == ["KF [10/11] !day_or_month", "KF 2025-11-10", "KF 2025-12-04"]


def test_a_stroke_that_parts_day_and_month_in_every_cell_of_a_line_does_so_in_all() -> None:
    head = "Nämnd | Jan | Feb | Mars | April\n"
    found = read(grid, table(f"{head}KF | 1/2 | 1/3 | 30/3 | 3/5", ["2025"]))
    assert meetings(found) == ["KF 2025-02-01", "KF 2025-03-01", "KF 2025-03-30", "KF 2025-05-03"]
    found = read(grid, table(f"{head}KF | 1/2 | 3/4 | 30 | 5/6", ["2025"]))
    assert meetings(found)[0] == "KF [1/2] !day_or_month"
    found = read(grid, table(f"{head}KF | 1/2 | 8/9 | 30/3 | 3/5", ["2025"]))
    assert meetings(found)[0] == "KF [1/2] !day_or_month"


def test_days_under_no_month_are_refused() -> None:
    found = read(
        grid, table("Nämnd | Jan | | Mars | Juni/Juli\nKS | 14 | 11 | 11 | 3\nKF | 27 | 24 | 31 | 16", ["2025"])
    )
    assert meetings(found) == [
        "KS 2025-01-14",
        "KS [11] !columns_lost",
        "KS 2025-03-11",
        "KS [3] !columns_lost",
        "KF 2025-01-27",
        "KF [24] !columns_lost",
        "KF 2025-03-31",
        "KF [16] !columns_lost",
    ]


def test_what_is_called_off_or_struck_through_is_told() -> None:
    part = table("Nämnd | Jan | Feb\nKS | 14 (inställt), 28 | sommaruppehåll\nKF | 27 | inställt", ["2025"])
    found = read(grid, part)
    assert meetings(found) == ["KS 2025-01-14 !called_off", "KS 2025-01-28", "KF 2025-01-27"]
    assert [(one.text, one.because) for one in found.left_aside] == [
        ("KS sommaruppehåll", "no_day"),
        ("KF inställt", "no_day"),
    ]


def test_the_same_day_twice_for_a_body_is_asked_and_two_bodies_on_a_day_are_not() -> None:
    found = read(grid, table("Nämnd | Jan | Feb\nKS | 14, 14 | 11\nKF | 14 | 11", ["2025"]))
    assert len(found.rows) == 5
    assert asked(found) == ["2 duplicate KS 14 same_day"]


def test_days_that_name_their_body() -> None:
    part = table("Månad | Datum\nJanuari | 14 KS, 27 KF\nFebruari | 11 KS\nMars | 31 KF", ["Sammanträden 2025"])
    assert meetings(read(grid, part)) == ["KS 2025-01-14", "KF 2025-01-27", "KS 2025-02-11", "KF 2025-03-31"]


def test_two_days_that_a_spreadsheet_took_for_a_number() -> None:
    """ "4,10" becomes the number 4.1 and is shown as "4,1"; "4,18" stays what it is."""
    part = table("Nämnd | Mars | April\nKF | 4,1 | 4,18\nKS | 3,20 | 7", ["2025"])
    rows = tuple(
        replace(row, cells=tuple(replace(cell, value=_number(cell.text)) for cell in row.cells))
        for row in part.rows
    )
    found = read(grid, Part((Table(rows),), part.headings))
    assert meetings(found)[:3] == ["KF [4,1] !lost_zero", "KF 2025-04-04", "KF 2025-04-18"]


def _number(words: str) -> float | None:
    try:
        return float(words.replace(",", "."))
    except ValueError:
        return None


def named(cell: str) -> list[str]:
    part = table(f"Månad | KS | Nämnder\nMaj | 5 | {cell}\nJuni | 2 | SN 10", ["2027"])
    found = [row for row in read(grid, part).rows if row.place.line == 2 and "KS" not in row.bodies]
    return [f"{row.written.first.day} {row.title}" for row in found]


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("SN 12, BUN 20", ["12 SN", "20 BUN"]),
        ("MBN 17, BUN 3", ["17 MBN", "3 BUN"]),
        ("MBN 3 BUN 20 SN 25", ["3 MBN", "20 BUN", "25 SN"]),
        ("SN 10, 17, BUN 7", ["10 SN", "17 SN", "7 BUN"]),
        ("12 KFN", ["12 KFN"]),
    ],
)
def test_each_name_of_a_cell_has_the_days_behind_it(cell: str, days: list[str]) -> None:
    assert named(cell) == days
