"""Grids that were copied as text and lost their columns: what is whole is read, the rest is asked about."""

import inspect

from plans.reading.formats.text import text_document
from plans.reading.layouts import grid, lists
from plans.reading.read import read_document
from plans.reading.reading import Use
from tests.plans.reading.layouts.calendars import asked, context, meetings, read, table, text

COPIED = """
Sammanträdestider våren 2021

Nämnd Tid Jan Feb Mars April
KF 18:30 - 23 30 27(13.00)
KS, beslut 13:15 13,27 2, 16 10 14
BUN 08.15 18 4, 25 20
KFN 15:00 27 31

SN 09:00 7 o 28 - 25* 29 B

21

Kommunfullmäktige KF
"""


def test_rows_with_a_value_for_every_month_are_read() -> None:
    found = read(grid, text(COPIED))
    assert meetings(found) == [
        "KF 2021-02-23 18:30",
        "KF 2021-03-30 18:30",
        "KF 2021-04-27 13:00",
        "KS 2021-01-13 13:15",
        "KS 2021-01-27 13:15",
        "KS 2021-02-02 13:15",
        "KS 2021-02-16 13:15",
        "KS 2021-03-10 13:15",
        "KS 2021-04-14 13:15",
        "BUN [BUN 08.15 18 4, 25 20] 08:15 !columns_lost",
        "KFN [KFN 15:00 27 31] 15:00 !columns_lost",
        "SN 2021-01-07 09:00",
        "SN 2021-01-28 09:00",
        "SN 2021-03-25 09:00",
        "SN 2021-04-29 09:00",
    ]


def test_rows_with_fewer_or_more_are_refused() -> None:
    found = read(grid, text(COPIED))
    assert asked(found) == [
        "11 cell 21 columns_lost",
        "6 BUN 08.15 18 4, 25 20 columns_lost",
        "7 KFN 15:00 27 31 columns_lost",
    ]
    by_line = {place.line: use for place, use in found.uses.items()}
    assert by_line == {
        1: Use.USED,
        2: Use.EMPTY,
        3: Use.USED,
        4: Use.READ,
        5: Use.READ,
        6: Use.REFUSED,
        7: Use.REFUSED,
        8: Use.EMPTY,
        9: Use.READ,
        10: Use.EMPTY,
        11: Use.REFUSED,
        12: Use.EMPTY,
        13: Use.ASIDE,
    }


def test_a_dash_between_spaces_is_a_month_without_a_meeting() -> None:
    found = read(grid, text("Jan Feb Mars\nKF 14 - 15\nKS 14-15 20 21\nSN 14 - 15 20"))
    assert meetings(found)[:-1] == [
        "KF ?-01-14",
        "KF ?-03-15",
        "KS ?-01-14..01-15",
        "KS ?-02-20",
        "KS ?-03-21",
    ]
    assert asked(found) == ["4 SN 14 - 15 20 columns_lost"]


def test_times_behind_the_months() -> None:
    found = read(grid, text("Nämnd Aug Sep Okt Kl\nKF 25 29 27 18.00\nKS 26 9 14 13\nSN 27 24 22"))
    assert meetings(found) == [
        "KF ?-08-25 18:00",
        "KF ?-09-29 18:00",
        "KF ?-10-27 18:00",
        "KS [KS 26 9 14 13] !columns_lost",
        "SN ?-08-27",
        "SN ?-09-24",
        "SN ?-10-22",
    ]
    assert asked(found) == ["3 KS 26 9 14 13 columns_lost"]


def test_half_years_one_after_another() -> None:
    part = text(
        "2023\nNämnd Jan Feb Mars\nKF 30 27 27\nKS 16 13 13\n\nNämnd Aug Sept Okt\nKF - 18 30\nKS 28 - 9, 30"
    )
    assert meetings(read(grid, part))[-3:] == ["KS 2023-08-28", "KS 2023-10-09", "KS 2023-10-30"]


def test_a_table_whose_heads_ran_together() -> None:
    part = table(
        "Nämnd Tid Jan Feb Mars April | \nKF 18:00 30 27 27 | 24\nKS 13:00 16 13 | 11\nSN 9.00 12 | 9 9 13",
        ["2023"],
    )
    found = read(grid, part)
    assert meetings(found)[:4] == [
        "KF 2023-01-30 18:00",
        "KF 2023-02-27 18:00",
        "KF 2023-03-27 18:00",
        "KF 2023-04-24 18:00",
    ]
    assert asked(found) == ["3 KS 13:00 16 13 11 columns_lost"]


STACKED = """
Mötestider 2021

Nämnd

Jan

Feb

Mar

Klockan

Kommunfullmäktige

25

22

29*

18.00
*budget

Kommunstyrelsen

-

4
18

4

08.30

Jävsnämnden
(vid behov)

2628

10.00

Socialnämnden

7

4

4

09.00
"""


def test_a_cell_a_line_is_read_where_the_row_is_whole() -> None:
    found = read(grid, text(STACKED))
    assert meetings(found) == [
        "KF 2021-01-25 18:00",
        "KF 2021-02-22 18:00",
        "KF 2021-03-29 18:00",
        "KS 2021-02-04 08:30",
        "KS 2021-02-18 08:30",
        "KS 2021-03-04 08:30",
        "JÄVSNÄMND [Jävsnämnden (vid behov) 2628 10.00] 10:00 !columns_lost",
        "SN 2021-01-07 09:00",
        "SN 2021-02-04 09:00",
        "SN 2021-03-04 09:00",
    ]
    assert found.rows[2].title == "Kommunfullmäktige, budget"
    assert [line.split(" ", 1)[1] for line in asked(found)] == ["Jävsnämnden (vid behov) 2628 10.00 columns_lost"]


def test_a_cell_a_line_with_empty_cells_gone_is_refused_and_is_no_list() -> None:
    cells = (
        "2026 KF KS KS/AU Mötestid: Kl.10 Kl.10 Kl.8.30 "
        "Januari 20 14 Februari 10 18 Mars 17 3,24 April14 28 Maj 19 5"
    )
    part = text("\n\n".join(cells.replace("KS/AU", "KS\nAU").split()))
    found = read(grid, part)
    assert meetings(found) == []
    assert [line.split(" ", 2)[2] for line in asked(found)] == [
        "Januari 20 14 columns_lost",
        "Februari 10 18 columns_lost",
        "Mars 17 3,24 columns_lost",
        "April14 28 columns_lost",
        "Maj 19 5 columns_lost",
    ]
    known = context(part)
    assert grid.fit(part, known) > lists.fit(part, known)


def test_months_one_under_another_and_then_their_values() -> None:
    values = (
        "Kommunfullmäktige\n\nMöten 2017\n\nJanuari\n\nFebruari\n\nMars\n\n-\n\n16* kl. 08.30\n\n16:e kl. 10.00"
    )
    assert meetings(read(grid, text(values))) == ["KF 2017-02-16 08:30", "KF 2017-03-16 10:00"]


def test_a_sentence_under_a_lost_grid_is_still_read() -> None:
    part = text(COPIED + "\nÅrsbokslutet behandlas av kommunfullmäktige den 14 april.")
    found = read(grid, part)
    assert [row.place.line for row in found.rows if row.written.raw == "den 14 april"] == [15]


def test_nothing_but_days_happens_in_the_months_of_a_grid() -> None:
    legend = """
        Nämnd Tid Aug Sept Okt
        KF 18:30 23 30 27
        KS 13:15 16 13 11
        SN 09:00 18 15 20

        Kalendern visar styrelsers och nämnders mötestider.

        Kontor
        Kontor barn och utbildning KBU
        """
    text_of_year = inspect.cleandoc(f"Augusti - December 2027\n\n{inspect.cleandoc(legend)}")
    rows = read_document(text_document(text_of_year, markdown=False)).rows
    assert {row.place.line for row in rows} == {4, 5, 6}
