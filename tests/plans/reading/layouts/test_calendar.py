"""Calendar sheets: a line a day, walls of months, tables of weeks."""

import pytest

from plans.reading.layouts import activity_table, calendar, columns, grid
from plans.reading.layouts.calendar_entries import entries_of
from plans.reading.layouts.calendar_hours import hours_alone, hours_of_cell, said_hours
from plans.reading.reading import Use
from tests.plans.reading.layouts.calendars import asked, context, meetings, read, table


def test_a_line_for_each_day_of_a_month() -> None:
    part = table(
        """
        to 1 | Nyårsdagen |
        fr 2 | |
        må 5 | v. 2 |
        on 7 | KSAU 8.30, KS 13 |
        må 12 | Cesam | v. 3
        ti 13 | KF 18 (budget) |
        """,
        ["Politisk almanacka", "JANUARI 2026"],
    )
    found = read(calendar, part)
    assert meetings(found) == [
        "KSAU 2026-01-07 08:30",
        "KS 2026-01-07 13:00",
        "CSG 2026-01-12",
        "KF 2026-01-13 18:00",
    ]
    assert [(row.written.weekday, row.written.week) for row in found.rows] == [(2, 2), (2, 2), (0, 3), (1, 3)]
    assert list(found.uses.values()) == [Use.ASIDE, Use.EMPTY, Use.EMPTY, Use.READ, Use.READ, Use.READ]
    assert [(one.text, one.because) for one in found.left_aside] == [("to 1 Nyårsdagen", "holiday")]


def test_a_line_for_each_meeting_day() -> None:
    part = table(
        """
        Vecka | Datum | Möte
        v. 49 | må 5/12 | KSAU 8.30
        | ti 6/12 | SN 13.15, BUN AU 9.00
        v. 2 | må 9/1 | KS 13.00
        """
    )
    found = read(calendar, part)
    assert meetings(found) == [
        "KSAU ?-12-05 08:30",
        "SN ?-12-06 13:15",
        "BUN_AU ?-12-06 09:00",
        "KS ?-01-09 13:00",
    ]
    assert [row.written.week for row in found.rows] == [49, 49, 49, 2]
    assert {row.section for row in found.rows} == {"days"}


@pytest.mark.parametrize("heading", ["Vecka", "V.", "Veckonr"])
def test_weeks_that_count_up_are_no_days(heading: str) -> None:
    part = table(
        f"""
        {heading} | Dag | Datum | KSAU | KF | Utskick
        1 | Tisdag | 2027-01-05 | x | |
        2 | Tisdag | 2027-01-12 | | |
        3 | Tisdag | 2027-01-19 | | x | 2027-01-13
        4 | Tisdag | 2027-01-26 | x | |
        """
    )
    assert meetings(read(calendar, part)) == [
        "KSAU 2027-01-05",
        "KF 2027-01-19",
        "KF 2027-01-13 (no meeting)",
        "KSAU 2027-01-26",
    ]


def test_months_as_rows_of_their_own() -> None:
    part = table("Januari 2025 |\n14 | KS\n15 | BUN\n27 | KF\nFebruari 2025 |\n11 | KS\n24 | KF\n25 | SN")
    assert meetings(calendar.read(part, context(part)))[-3:] == ["KS 2025-02-11", "KF 2025-02-24", "SN 2025-02-25"]


WALL = """
    Januari | < | Februari | <
    1 on | Nyårsdagen | 1 lö |
    2 to | KSAU 8.30 | 2 sö |
    3 fr | | 3 må | KLG
    4 lö | | 4 ti | KS 13 / KFN 14
"""


def test_a_wall_with_a_column_for_days_and_one_for_meetings() -> None:
    found = read(calendar, table(WALL, ["Våren 2025"]))
    assert meetings(found) == [
        "KSAU 2025-01-02 08:30",
        "KLG 2025-02-03",
        "KS 2025-02-04 13:00",
        "KFN 2025-02-04 14:00",
    ]
    assert [row.cell for row in found.rows] == ["Januari", "Februari", "Februari", "Februari"]


LETTERS = """
    Januari | | | Februari | |
    1 | O | | 1 | L |
    2 | T | KSAU | 2 | S |
    3 | F | | 3 | M | KLG
    4 | L | | 4 | T | KS 13
    5 | S | | 5 | O |
    6 | M | KF | 6 | T | BUN
"""


def test_a_wall_with_the_first_letters_of_the_weekdays() -> None:
    held = ["KSAU 2025-01-02", "KLG 2025-02-03", "KS 2025-02-04 13:00", "KF 2025-01-06", "BUN 2025-02-06"]
    apart = read(calendar, table(LETTERS, ["Våren 2025"]))
    assert meetings(apart) == held
    assert [row.written.weekday for row in apart.rows] == [3, 0, 0, 1, 3]
    together = """
        Januari | Februari
        1 O | 1 L
        2 T KSAU | 2 S
        3 F | 3 M KLG
        4 L | 4 T KS 13
        5 S | 5 O
        6 M KF | 6 T BUN
        """
    assert calendar.fit(table(together), context(table(together))) > grid.fit(table(together), context(table("A")))
    assert meetings(read(calendar, table(together, ["2025"]))) == held


def test_letters_in_no_week_s_order_are_no_weekdays() -> None:
    part = table(LETTERS.replace("| T | KSAU", "| F | KSAU"), ["2025"])
    assert {row.written.weekday for row in read(calendar, part).rows} == {None, 0, 1, 3}


def test_a_wall_with_day_and_meeting_in_a_cell() -> None:
    part = table(
        """
        Januari | Februari
        On 1 | Lö 1
        To 2 KSAU | Sö 2
        Fr 3 | Må 3 KS 13
        Lö 4 | Ti 4
        """,
        ["2025"],
    )
    assert meetings(read(calendar, part)) == ["KSAU 2025-01-02", "KS 2025-02-03 13:00"]


def test_crosses_and_times_under_bodies_with_notes_beside() -> None:
    part = table(
        """
        Datum | Veckodag | KSAU | KS | KF | Övrigt
        2026-01-13 | tisdag | x | | |
        2026-01-20 | tisdag | | 13.00 | |
        2026-01-26 | måndag | | | 18.30 | Budgetdialog kl 16
        2026-02-05 | torsdag | (x) | | | reserv
        2026-02-10 | tisdag | | x | | Inställt
        """
    )
    assert meetings(read(calendar, part)) == [
        "KSAU 2026-01-13",
        "KS 2026-01-20 13:00",
        "KF 2026-01-26 18:30",
        "KSAU 2026-02-05?",
        "KS 2026-02-10 !called_off",
    ]
    assert activity_table.fit(part, context(part)) < calendar.fit(part, context(part))


def test_a_wall_whose_months_stand_over_a_row_of_headings() -> None:
    part = table(
        """
        Januari 2026 | | | | Februari 2026 | | |
        Dag | | Möte | Tid | Dag | | Möte | Tid
        1 | To | Nyårsdagen | | 1 | Sö | |
        2 | Fr | | | 2 | Må | KSAU | 08.30
        3 | Lö | | | 3 | Ti | |
        4 | Sö | | | 4 | On | SN | 13.00
        5 | Må | KSAU | 08.30 | 5 | To | |
        """
    )
    found = read(calendar, part)
    assert meetings(found) == ["KSAU 2026-02-02 08:30", "SN 2026-02-04 13:00", "KSAU 2026-01-05 08:30"]
    assert [row.written.weekday for row in found.rows] == [0, 0, 2]
    assert grid.fit(part, context(part)) == 0.0


def test_a_wall_with_its_days_in_the_first_column() -> None:
    part = table("Dag | Jan | Feb | Mars\n1 | | KS | \n2 | KF | | SN\n3 | | BUN |\n4 | KS | | KF", ["2025"])
    found = read(calendar, part)
    assert sorted(meetings(found)) == [
        "BUN 2025-02-03",
        "KF 2025-01-02",
        "KF 2025-03-04",
        "KS 2025-01-04",
        "KS 2025-02-01",
        "SN 2025-03-02",
    ]
    assert grid.fit(part, context(part)) == 0.0


def test_a_wall_with_its_days_along_the_top() -> None:
    part = table("2025 | 1 | 2 | 3 | 4\nJan | | KF | | KS\nFeb | KS | | BUN |\nMars | | | | KF")
    assert sorted(meetings(read(calendar, part))) == [
        "BUN 2025-02-03",
        "KF 2025-01-02",
        "KF 2025-03-04",
        "KS 2025-01-04",
        "KS 2025-02-01",
    ]


def test_the_year_in_the_corner_of_a_wall_and_a_deadline_on_it() -> None:
    part = table("2026 | Dec | Jan | Feb\n1 | | | KS\n2 | Stopp KSAU | KF | \n3 | | | BUN")
    assert meetings(read(calendar, part))[:2] == ["KS ?-02-01", "KSAU ?-12-02 (no meeting)"], (
        "one year, and a turn"
    )
    part = table("2026 | Jan | Feb\n1 | | KS\n2 | Stopp KSAU | \n3 | | BUN", ["Antagen 2025"])
    assert sorted(meetings(read(calendar, part))) == [
        "BUN 2026-02-03",
        "KS 2026-02-01",
        "KSAU 2026-01-02 (no meeting)",
    ]


def test_a_wall_without_words_says_nothing() -> None:
    part = table("Januari | Februari\nOn 1 | Lö 1\nTo 2 | Sö 2\nFr 3 | Må 3", ["2025"])
    assert calendar.fit(part, context(part)) == 0.0


def test_weeks_by_weekdays() -> None:
    part = table(
        """
        Vecka | Måndag | Tisdag | Onsdag
        3 | | KSAU 8.30 | KS 13
        4 | 20/1 Cesam | | BUN, SN AU
        5 | KF 18 | |
        """,
        ["2025"],
    )
    assert meetings(read(calendar, part)) == [
        "KSAU v3.1 08:30",
        "KS v3.2 13:00",
        "CSG 2025-01-20",
        "BUN v4.2",
        "SN_AU v4.2",
        "KF v5.0 18:00",
    ]


def test_weeks_with_the_weekday_in_the_cell() -> None:
    part = table("v 3 | KSAU tis | KS ons 13.00\nv 4 | | BUN ons\nv 5 | KF mån | SN", ["2025"])
    found = read(calendar, part)
    assert meetings(found) == [
        "KSAU v3.1",
        "KS v3.2 13:00",
        "BUN v4.2",
        "KF v5.0",
        "SN [v. 5] !no_day".replace("v. 5", "SN"),
    ]


def test_what_happens_without_a_body_is_kept() -> None:
    part = table("må 5/1 | KS\nti 6/1 | Budgetdag\non 7/1 | KF\nto 8/1 | BUN, Utskick av handlingar", ["2026"])
    found = read(calendar, part)
    assert [row.title for row in found.rows] == ["KS", "Budgetdag", "KF", "BUN", "Utskick av handlingar"]


@pytest.mark.parametrize(
    ("words", "entries"),
    [
        ("KSAU 8.30, KS 13", [("KSAU", "08:30", ""), ("KS", "13:00", "")]),
        ("8.30 KSAU", [("KSAU", "08:30", "")]),
        ("KS 13-16", [("KS", "13:00-16:00", "")]),
        ("KS 13 Sessionssalen", [("KS", "13:00", "Sessionssalen")]),
        ("KF kl 18, Folkets hus", [("KF", "18:00", "Folkets hus")]),
        ("Extra KS 13", [("KS", "13:00", "")]),
        ("KF 18, budget", [("KF", "18:00", "budget")]),
        ("KF (budget)", [("KF", None, "budget")]),
        ("KF kl 18.30; Revisorerna", [("KF", "18:30", ""), ("REVISORER", None, "")]),
        ("v. 3", []),
        ("Budgetdag", [("", None, "")]),
    ],
)
def test_entries_of_a_day(words: str, entries: list[tuple[str, str | None, str]]) -> None:
    legend = context(table("a")).legend
    found = entries_of(words, legend)
    told = [
        ("+".join(one.label.bodies), str(one.label.hours) if one.label.hours else None, one.said) for one in found
    ]
    assert told == entries


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("13.00", "13:00"),
        ("Kl 10", "10:00"),
        ("8", "08:00"),
        ("15.00-16.30", "15:00-16:30"),
        ("08.30\n*budget", "08:30"),
        ("kl. xx.xx", None),
        ("2025", None),
        ("5/1", None),
        ("-", None),
    ],
)
def test_hours_alone(words: str, hours: str | None) -> None:
    found = hours_alone(words)
    assert (None if found is None else str(found)) == hours


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("9.00, Sal B", "09:00"),
        ("9.00-12.00 Stora salen", "09:00-12:00"),
        ("kl 13 (digitalt)", "13:00"),
        ("9.00 eller 13.00", None),
        ("efter KS 13.00", None),
        ("se kallelsen", None),
    ],
)
def test_the_time_of_a_cell_with_other_words_behind(words: str, hours: str | None) -> None:
    found = hours_of_cell(words)
    assert (None if found is None else str(found)) == hours


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("Onsdagar, start klockan 09.15.", ["09:15"]),
        ("Budgetdag 9.00-12.00", ["09:00-12:00"]),
        ("9.00-12.5.2027", []),
        ("(kl. 08.30 om inget annat anges)", ["08:30"]),
        ("heldagar", ["all day"]),
        ("KS 13", []),
        ("2025-01-14", []),
        ("16.12.2025", []),
    ],
)
def test_said_hours(words: str, hours: list[str]) -> None:
    assert [str(said.hours) for said in said_hours(words)] == hours


def test_lists_of_days_across_are_no_days_with_their_meetings() -> None:
    part = table(
        "KF | 22 februari | 29 mars | 26 april\nKS | 13 januari | 10 februari | 17 mars\nVN | 10 mars | |",
        ["2027"],
    )
    assert calendar.fit(part, context(part)) == 0.0
    assert meetings(columns.read(part, context(part))) == [
        "KF 2027-02-22",
        "KF 2027-03-29",
        "KF 2027-04-26",
        "KS 2027-01-13",
        "KS 2027-02-10",
        "KS 2027-03-17",
        "VN 2027-03-10",
    ]


def test_which_layout_a_row_a_day_has() -> None:
    part = table("Datum | Möte\nmå 5/1 | KSAU 8.30, KS 13\nti 6/1 | KF, BUN AU\non 7/1 | SN 9, KFN 14", ["2026"])
    known = context(part)
    assert calendar.fit(part, known) > columns.fit(part, known)
    assert asked(calendar.read(part, known)) == []


def test_a_day_of_its_own_beside_the_crosses() -> None:
    part = table(
        """
        Datum | KF | KS | Stoppdag
        tis 6/1 | | |
        tis 20/1 | | x | fre 9/1
        mån 26/1 | x | |
        tis 24/2 | | x | tor 5/2
        """,
        ["Sammanträdesplan 2026"],
    )
    found = read(calendar, part)
    assert meetings(found) == [
        "KS 2026-01-20",
        "KS 2026-01-09 (no meeting)",
        "KF 2026-01-26",
        "KS 2026-02-24",
        "KS 2026-02-05 (no meeting)",
    ]


def test_what_leads_up_to_the_only_meeting_of_a_line_is_that_body_s() -> None:
    part = table(
        """
        Datum | Veckodag | Möte | Tid | Utskick | Sista inlämning
        2026-01-14 | onsdag | KSAU | 09:00 | 2026-01-08 | 2026-01-05
        2026-01-28 | onsdag | KS | 13:00 | 2026-01-21 | 2026-01-16
        2026-02-16 | måndag | KF | 18:00 | 2026-02-06 | 2026-01-30
        """
    )
    found = read(calendar, part)
    told = [(row.title, row.bodies) for row in found.rows if not row.meeting]
    assert told == [
        (f"{what} {body}", (body,)) for body in ("KSAU", "KS", "KF") for what in ("Utskick", "Sista inlämning")
    ]


def test_when_there_is_lunch_no_meeting_begins() -> None:
    assert said_hours("julavslutning, lunch 12.00") == ()
    assert [str(said.hours) for said in said_hours("kl 13.15, fika 14.30")] == ["13:15"]


def test_a_body_behind_a_day_with_its_weekday_is_no_weekday() -> None:
    rows = """
        Januari | Februari
        mån 18 | tors 18 ON
        tis 19 ON kl 13 | fre 19
        ons 20 | lör 20
        tors 21 ON, KS | sön 21
        """
    found = read(calendar, table(rows, ["Möten 2027"]), "ON = omsorgsnämnden", "KS = kommunstyrelsen")
    assert meetings(found) == ["ON 2027-02-18", "ON 2027-01-19 13:00", "ON 2027-01-21", "KS 2027-01-21"]


@pytest.mark.parametrize(
    "words", ["KF Inställt", "KF INSTÄLLT!", "KF (inställt)", "KF, inställt", "Inställt KF", "KF inst."]
)
def test_a_meeting_that_is_called_off_beside_its_day_is_asked_about(words: str) -> None:
    part = table(f"ti 12 | KSAU 8.30\non 13 | KS 13.00\nfr 22 | {words}\nmå 25 | BUN", ["Januari 2027"])
    refused = [row.refused for row in read(calendar, part).rows]
    assert refused == [None, None, "called_off", None]


def test_days_in_a_row_are_one_entry_and_no_more_words() -> None:
    part = table(
        """
        Januari 2027 |
        4 | KSAU
        19–20 | Budgetinternat
        to–fr 28-29 | KS
        Februari 2027 |
        9 | KS
        16 - 17 | SN
        22 | KF 9-12
        """
    )
    assert meetings(read(calendar, part)) == [
        "KSAU 2027-01-04",
        "– 2027-01-19..01-20",
        "KS 2027-01-28..01-29",
        "KS 2027-02-09",
        "SN 2027-02-16..02-17",
        "KF 2027-02-22 09:00-12:00",
    ]


def test_numbers_in_a_row_that_are_no_days_are_asked_about() -> None:
    part = table("Januari 2027 |\n4 | KSAU\n20-19 | KS\n25 | KF\n26 | SN\n27 | BUN")
    assert asked(read(calendar, part))[-1:] == ["3 cell 20-19 KS no_day"]


IN_CELLS = """
    Januari 2027 | Februari 2027
    4 KSAU | 1 KSAU
    9-10 Budget | 2 SN
    12 KS | 9 KS
    20 KS heldag | 16-17 BUN
    25 KF | 22 KF
    """
BESIDE = """
    Januari 2027 | | Februari 2027 |
    4 | KSAU | 1 | KSAU
    9-10 | Budget | 2 | SN
    12 | KS | 9 | KS
    20 | KS heldag | 16-17 | BUN
    25 | KF | 22 | KF
    """


@pytest.mark.parametrize("months", [IN_CELLS, BESIDE])
def test_meeting_days_under_each_month_with_what_happens_in_the_cell_or_beside_it(months: str) -> None:
    part = table(months)
    assert grid.fit(part, context(part)) < calendar.fit(part, context(part))
    assert {one.split(" (")[0] for one in meetings(read(calendar, part))} == {
        *("KSAU 2027-01-04", "– 2027-01-09..01-10", "KS 2027-01-12", "KS 2027-01-20 all day", "KF 2027-01-25"),
        *("KSAU 2027-02-01", "SN 2027-02-02", "KS 2027-02-09", "BUN 2027-02-16..02-17", "KF 2027-02-22"),
    }


def test_days_under_rows_of_months_with_columns_for_what_and_whose_are_activities() -> None:
    part = table(
        """
        Datum | Aktivitet | Organ
        Januari 2027 | |
        12 | Sammanträde | Kommunstyrelsen
        19-20 | Budgetinternat | Kommunstyrelsen
        Februari 2027 | |
        9 | Sammanträde | Socialnämnden
        """
    )
    assert activity_table.fit(part, context(part)) > calendar.fit(part, context(part))


@pytest.mark.parametrize(
    ("rows", "is_sheet"),
    [
        ("Ägardialog | må 5/1 | Stadshuset\nRevision | ti 6/1 | Ekonomichef\nStämma | on 7/1 | Stadshuset", False),
        ("må 5/1 | Planeringsdag | Ekbacken\nti 6/1 | Studiebesök | Tuna\non 7/1 | Utbildning | Ekbacken", False),
        ("må 5/1 | KS | KSAU 8.30\nti 6/1 | BUN |\non 7/1 | SN | Budgetdag 9–12", True),
        ("må 5/1 | KS\nti 6/1 | Budgetdag\non 7/1 | BUN", True),
    ],
)
def test_what_stands_beside_a_day_without_headings_is_of_one_activity(rows: str, is_sheet: bool) -> None:
    part = table(rows, ["2026"])
    assert (calendar.fit(part, context(part)) > 0) is is_sheet
