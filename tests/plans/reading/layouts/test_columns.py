"""Whole dates in columns: for each body, for each step of its meetings, or a row for each meeting."""

import pytest

from plans.reading.layouts import calendar, columns, grid, lists
from plans.reading.reading import Use
from tests.plans.reading.layouts.calendars import asked, context, meetings, read, table, text


def test_a_column_for_each_body() -> None:
    part = table(
        """
        Kommunstyrelsens / arbetsutskott / tisdagar kl.14.00 / i Ankaret | Kommunstyrelsen / kl.16.00 | KF (18.30)
        25 januari | 8 februari | 1 mars
        14 mars Å, månd | 29 mars Å | 19 april Å, kl.16
        7 juni | – | -
        - | | 18 oktober, konstituerande
        """,
        ["Sammanträdesplan 2022"],
    )
    found = read(columns, part, "Å = Årsredovisning")
    assert meetings(found) == [
        "KSAU 2022-01-25 14:00",
        "KS 2022-02-08 16:00",
        "KF 2022-03-01 18:30",
        "KSAU 2022-03-14 14:00",
        "KS 2022-03-29 16:00",
        "KF 2022-04-19 16:00",
        "KSAU 2022-06-07 14:00",
        "KF 2022-10-18 18:30",
    ]
    titles = [row.title for row in sorted(found.rows, key=lambda row: row.place.line)]
    assert titles[3] == "Kommunstyrelsens arbetsutskott, Årsredovisning"
    assert titles[-1] == "KF, konstituerande"
    assert next(row for row in found.rows if row.written.raw == "14 mars").written.weekday == 0


def test_a_weekday_beside_codes_hides_none_of_what_they_stand_for() -> None:
    part = table(
        """
        KS kl 13 | KF kl 18
        25 januari | 7 februari
        14 mars Å BU, månd | 28 mars BU månd
        """,
        ["Sammanträdesplan 2022"],
    )
    found = read(columns, part, "Å = Årsredovisning", "BU = Bokslut")
    titles = [row.title for row in sorted(found.rows, key=lambda row: row.place.line)]
    assert titles[-2:] == ["KS, Årsredovisning, Bokslut", "KF, Bokslut"]
    assert [row.written.weekday for row in found.rows if row.written.first.month == 3] == [0, 0]


def test_steps_to_each_body() -> None:
    part = table(
        """
        Omgång | Stoppdatum | Kallelse KSAU | KSAU kl 8.30 | Presidium | KS kl 13 | KF | Anm.
        1 | 2026-01-16 | 2026-01-22 | 2026-01-28 | 14/2 | ons 11/2 kl 9 | 23 feb |
        2 | 20/2 | 26/2 | 4/3 | | 18/3 | 30/3 | Årsredovisning
        """,
        ["Tider 2026"],
    )
    found = read(columns, part)
    assert meetings(found)[:6] == [
        "– 2026-01-16 (no meeting)",
        "KSAU 2026-01-22 (no meeting)",
        "KSAU 2026-01-28 08:30",
        "PRESIDIUM 2026-02-14",
        "KS 2026-02-11 09:00",
        "KF 2026-02-23",
    ]
    assert len(found.rows) == 11
    assert {row.text for row in found.rows if row.place.line == 3} == {"Årsredovisning"}


def test_steps_of_the_board_in_the_heading() -> None:
    part = table(
        """
        Sista dag för handlingar | Presidieberedning | Utskick | Sammanträde kl. 14.00 | Justering
        fre 10 jan | ons 15 jan | tors 23 jan | ons 29 jan | ons 5 feb
        fre 7 feb | ons 12 feb | tors 20 feb | ons 26 feb (kl. 9) | ons 5 mars
        """,
        ["Kultur- och fritidsnämnden", "Tidplan 2025"],
    )
    found = read(columns, part)
    assert meetings(found)[:5] == [
        "KFN 2025-01-10 (no meeting)",
        "KFN 2025-01-15",
        "KFN 2025-01-23 (no meeting)",
        "KFN 2025-01-29 14:00",
        "KFN 2025-02-05 (no meeting)",
    ]
    assert meetings(found)[8] == "KFN 2025-02-26 09:00"
    assert [row.written.weekday for row in found.rows if row.meeting] == [2, 2, 2, 2]


def test_two_heading_rows() -> None:
    part = table(
        """
        Kommunstyrelsen | < | Socialnämnden | <
        Utskick | Möte | Utskick | Möte kl 9
        7/1 | 14/1 | 8/1 | 15/1
        4/2 | 11/2 | 5/2 | 12/2
        """,
        ["2025"],
    )
    assert meetings(read(columns, part)) == [
        "KS 2025-01-07 (no meeting)",
        "KS 2025-01-14",
        "SN 2025-01-08 (no meeting)",
        "SN 2025-01-15 09:00",
        "KS 2025-02-04 (no meeting)",
        "KS 2025-02-11",
        "SN 2025-02-05 (no meeting)",
        "SN 2025-02-12 09:00",
    ]


def test_a_row_for_each_body() -> None:
    part = table(
        """
        Nämnd | Möte 1 | Möte 2 | Möte 3
        Kommunfullmäktige | 27 jan | 24 feb | 31 mars
        KS | 14 jan | 11 feb |
        """,
        ["2025"],
    )
    assert meetings(read(columns, part)) == [
        "KF 2025-01-27",
        "KF 2025-02-24",
        "KF 2025-03-31",
        "KS 2025-01-14",
        "KS 2025-02-11",
    ]


def test_the_days_of_the_body_in_the_heading() -> None:
    part = table("20 februari | 24 september\n17 april | 29 oktober\n18-19 juni |", ["Regionfullmäktige 2024"])
    found = read(columns, part)
    assert meetings(found) == [
        "REGIONFULLMÄKTIGE 2024-02-20",
        "REGIONFULLMÄKTIGE 2024-09-24",
        "REGIONFULLMÄKTIGE 2024-04-17",
        "REGIONFULLMÄKTIGE 2024-10-29",
        "REGIONFULLMÄKTIGE 2024-06-18..06-19",
    ]
    assert [row.written.first.month for row in found.rows] == [2, 4, 6, 9, 10], "down the columns"


def test_a_title_that_tells_what_is_planned_names_no_body() -> None:
    part = table(
        "Manusstopp | Utskick KSAU | KSAU\nto 8 jan | fr 9 jan | on 14 jan\nto 5 feb | fr 6 feb | on 11 feb",
        ["Tidplan för ärendeberedning 2026"],
    )
    found = read(columns, part)
    assert meetings(found)[0] == "– 2026-01-08 (no meeting)"
    assert found.rows[0].title == "Manusstopp"
    assert found.rows[0].open_bodies is not None
    assert found.rows[0].open_bodies.readings == ("KSAU",)


def test_a_second_heading_row_of_weekdays_and_times_is_of_the_body_in_the_title() -> None:
    part = table(
        """
        Arbetsutskott | Nämnd | Delges/Utskick
        Tisdag kl 08.15 | Onsdag kl 13.15 |
        13 januari | 28 januari | 20/1
        10 februari | 25 februari (OBS! heldag) | 17/2
        """,
        ["Sammanträdesplan 2026 för barn- och utbildningsnämnden"],
    )
    found = read(columns, part)
    assert meetings(found) == [
        "BUN_AU 2026-01-13 08:15",
        "BUN 2026-01-28 13:15",
        "BUN 2026-01-20 (no meeting)",
        "BUN_AU 2026-02-10 08:15",
        "BUN 2026-02-25 all day",
        "BUN 2026-02-17 (no meeting)",
    ]
    assert found.rows[-1].title == "Delges/Utskick Barn- och utbildningsnämnden"


def test_headings_on_two_lines_are_one() -> None:
    part = table(
        """
        Sista dag för | Arbetsutskott | Kallelse | Nämndens
        ärenden | (kl. 8.30) | nämnd | sammanträde (kl. 13)
        2/1 | 8/1 | 15/1 | 22/1
        30/1 | 5/2 | 12/2 | 19/2
        """,
        ["Kallelser och sammanträden för Socialnämnden 2026"],
    )
    assert meetings(read(columns, part))[:4] == [
        "SN 2026-01-02 (no meeting)",
        "SN_AU 2026-01-08 08:30",
        "SN 2026-01-15 (no meeting)",
        "SN 2026-01-22 13:00",
    ]


def test_a_title_of_steps_and_meetings_says_whose_they_are() -> None:
    part = table(
        "Möte nr | Stoppdag | AU | Nämnd\n1 | 15 dec | 8 jan | 22 jan\n2 | 19 jan | 5 feb | 19 feb",
        ["Stoppdatum, utskick och möten – MBN 2026"],
    )
    assert [row.bodies for row in read(columns, part).rows[::2]] == [("MBN",), ("MBN_AU",), ("MBN",)]


def test_columns_that_are_counted_and_their_year_over_them() -> None:
    part = table(
        """
        Nämnd | Ordförande | Sammanträdesdatum 2026 | | | |
        | | 1 | 2 | 3 | 4 | 5
        Kommunfullmäktige | A Persson | 23/2 | 27/4 | 15/6 | 28/9 | 23/11
        Kommunstyrelsen | B Berg | 13/1 | 10/2 | 10/3 | 14/4 | 12/5
        """
    )
    found = read(columns, part)
    assert meetings(found)[:2] == ["KF 2026-02-23", "KF 2026-04-27"]
    assert {row.title for row in found.rows} == {"Kommunfullmäktige", "Kommunstyrelsen"}
    assert grid.fit(part, context(part)) < columns.fit(part, context(part))


def test_bodies_over_steps_where_merged_cells_came_apart() -> None:
    part = table(
        """
        Omgång | KSAU | | KS | | KF
        | Utskick | Möte | Utskick | Möte | Möte
        1 | 7/1 | 14/1 | 21/1 | 28/1 | 16/2
        2 | 4/2 | 11/2 | 18/2 | 25/2 | 16/3
        """,
        ["2026"],
    )
    assert meetings(read(columns, part))[:5] == [
        "KSAU 2026-01-07 (no meeting)",
        "KSAU 2026-01-14",
        "KS 2026-01-21 (no meeting)",
        "KS 2026-01-28",
        "KF 2026-02-16",
    ]


def test_a_season_over_columns_is_no_body() -> None:
    part = table(
        """
        Våren | | Hösten |
        Beredning | Möte | Beredning | Möte
        7/1 | 21/1 | 2/9 | 16/9
        4/2 | 18/2 | 7/10 | 21/10
        """,
        ["Kommunstyrelsen 2026"],
    )
    assert {row.bodies for row in read(columns, part).rows} == {("KS",)}


def test_a_row_for_each_meeting_with_the_body_once() -> None:
    part = table(
        """
        Nämnd | Datum | Tid | Plats
        Kommunstyrelsen | 14 januari | 13.00 | Sessionssalen
        | 11 februari | 9.00 | Sessionssalen
        Kommunfullmäktige | 27 januari | 18.00 | Folkets hus
        ^ | 24 februari | |
        """,
        ["2025"],
    )
    found = read(columns, part)
    assert meetings(found) == [
        "KS 2025-01-14 13:00",
        "KS 2025-02-11 09:00",
        "KF 2025-01-27 18:00",
        "KF 2025-02-24",
    ]
    assert found.rows[0].columns == {
        "Nämnd": "Kommunstyrelsen",
        "Datum": "14 januari",
        "Tid": "13.00",
        "Plats": "Sessionssalen",
    }


def test_the_day_first_and_then_the_bodies() -> None:
    part = table(
        """
        Vecka | Dag | Datum | Nämnd
        v. 3 | tisdag | 2025-01-14 | KSAU 8.30, KS 13
        v. 3 | torsdag | 2025-01-16 | SN
        v. 5 | måndag | 2025-01-27 | KF
        """
    )
    found = read(columns, part)
    assert meetings(found) == ["KSAU 2025-01-14 08:30", "KS 2025-01-14 13:00", "SN 2025-01-16", "KF 2025-01-27"]
    assert [(row.written.weekday, row.written.week) for row in found.rows] == [(1, 3), (1, 3), (3, 3), (0, 5)]


def test_rows_of_years_and_bodies_hold_for_those_under_them() -> None:
    part = table(
        """
        Datum | Tid
        Kommunstyrelsen |
        2024 |
        14 januari | 13.00
        11 februari | 13.00
        2025 |
        13 januari | 13.00
        Kommunfullmäktige |
        27 januari | 18.00
        """
    )
    found = columns.read(part, context(part))
    assert meetings(found) == [
        "KS 2024-01-14 13:00",
        "KS 2024-02-11 13:00",
        "KS 2025-01-13 13:00",
        "KF 2025-01-27 18:00",
    ]
    assert list(found.uses.values()).count(Use.USED) == 5


@pytest.mark.parametrize(
    ("cell", "read_as"),
    [
        ("25 januari (flyttat från 22/1)", "KS 2025-01-25"),
        ("14 jan, 28 jan", "KS 2025-01-14 KS 2025-01-28"),
        ("14-15 jan", "KS 2025-01-14..01-15"),
        ("14 jan?", "KS 2025-01-14?"),
        ("14 jan (inställt)", "KS 2025-01-14 !called_off"),
        ("extra 14 jan", "KS 2025-01-14 extra"),
        ("14 jan, 1516", "KS [14 jan, 1516] !unreadable"),
        ("1401", "KS [1401] !unreadable"),
        ("januari", "KS [januari] !no_day"),
        ("-", ""),
        ("inget möte", ""),
    ],
)
def test_a_cell_of_dates(cell: str, read_as: str) -> None:
    part = table(f"KS | KF\n{cell} | 27 januari\n11 februari | 24 februari\n11 mars | 31 mars", ["2025"])
    found = read(columns, part)
    assert " ".join(line for line in meetings(found)[: -5 or None] if line.startswith("KS")) == read_as


def test_columns_copied_as_text() -> None:
    part = text(
        """
        Sammanträdesplan 2018

        Kommunstyrelsens
        arbetsutskott
        tisdagar kl.14.00
        Kommunstyrelsen
        tisdagar kl.16.00
        Kommunfullmäktige
        30 januari 13 februari 6 mars
        12 mars Å, månd 27 mars Å 17 april, kl.19
        12 juni - -
        2 oktober DR
        13 november 27 november
        """
    )
    found = read(columns, part)
    assert meetings(found) == [
        "KSAU 2018-01-30 14:00",
        "KS 2018-02-13 16:00",
        "KF 2018-03-06",
        "KSAU 2018-03-12 14:00",
        "KS 2018-03-27 16:00",
        "KF 2018-04-17 19:00",
        "KSAU 2018-06-12 14:00",
    ]
    assert asked(found) == ["12 cell 2 oktober DR columns_lost", "13 cell 13 november 27 november columns_lost"]
    assert columns.fit(part, context(part)) > lists.fit(part, context(part))


@pytest.mark.parametrize(
    "part",
    [
        table(
            "Aktivitet | Start | Slut\n"
            "Budgetdialog med nämnderna | 14 januari | 16 januari\n"
            "Remiss | 3 mars | 28 mars"
        ),
        table("Datum | Aktivitet | Deltagare\n14 januari | Uppstart | KLG\n11 februari | Beslut om direktiv | KS"),
        table("Säsong | Pris\n15/6-15/8 | 900\n16/8-14/6 | 400"),
        table("Å = Årsredovisning | Sportlov 28/2 - 4/3\nDR = Delårsrapport | Påsklov 11/4 - 14/4"),
    ],
)
def test_other_tables_are_none(part) -> None:  # type: ignore[no-untyped-def]
    assert [layout.fit(part, context(part)) for layout in (grid, columns, lists, calendar)] == [0.0] * 4


def test_one_column_of_dates_under_the_body_in_the_heading() -> None:
    part = table(
        "Dag | Datum | Tid | Plats\nmåndag | 27 januari | 18.00 | Folkets hus\nmåndag | 24 februari | 18.00 |",
        ["Kommunfullmäktige 2025"],
    )
    found = read(columns, part)
    assert meetings(found) == ["KF 2025-01-27 18:00", "KF 2025-02-24 18:00"]
    assert [row.written.weekday for row in found.rows] == [0, 0]


def test_a_column_of_notes_says_what_is_off_and_what_is_dealt_with() -> None:
    part = table(
        """
        Möte | Datum | Starttid | Sluttid | Anmärkning
        Kommunstyrelsen | 2026-02-09 | 13:00 | 16:00 | INSTÄLLT
        Kommunfullmäktige | 2026-02-23 | 18:00 | 21:00 | prel.
        Kommunstyrelsen | 2026-03-09 | 13:00 | 16:00 | Budget
        Socialnämnden | 2026-03-18 | 13:00 | | Extra sammanträde
        """
    )
    found = read(columns, part)
    assert meetings(found) == [
        "KS 2026-02-09 13:00-16:00 !called_off",
        "KF 2026-02-23? 18:00-21:00",
        "KS 2026-03-09 13:00-16:00",
        "SN 2026-03-18 13:00 extra",
    ]
    assert [row.title for row in found.rows] == [
        "Kommunstyrelsen",
        "Kommunfullmäktige",
        "Kommunstyrelsen, Budget",
        "Socialnämnden, Extra sammanträde",
    ]


def test_what_leads_up_to_a_meeting_or_follows_on_it_is_in_the_year_about_it() -> None:
    part = table(
        """
        Sammanträde | Beredning | Stoppdatum | Justering
        13 januari | 5 januari | 22 december | 18 januari
        10 februari | 2 februari | 20 januari | 15 februari
        22 december | 14 december | 1 december | 4 januari
        """,
        ["Kommunstyrelsens sammanträden 2027"],
    )
    years = {row.written.raw: set[int | None]() for row in read(columns, part).rows}
    for row in read(columns, part).rows:
        years[row.written.raw].add(row.section_year)
    assert years["22 december"] == {2026, 2027}
    assert (years["4 januari"], years["5 januari"], years["20 januari"]) == ({2028}, {2027}, {2027})


def test_two_columns_of_meetings_are_in_the_year_stated() -> None:
    part = table(
        "KS | KF\n13 januari | 13 december\n10 februari | 20 december\n3 mars | 27 december", ["Möten 2027"]
    )
    assert {row.section_year for row in read(columns, part).rows} == {2027}


def test_a_column_of_the_weeks_mondays_holds_no_meetings() -> None:
    rows = """
        Vecka | Måndag | KF | KS
        2 | 5/1 | |
        3 | 12/1 | | 14/1
        4 | 19/1 | 19/1 |
        53 | 28/12 | | 1/1
        """
    found = read(columns, table(rows, ["Möten 2026"]))
    assert meetings(found) == ["KS 2026-01-14", "KF 2026-01-19", "KS 2026-01-01"]


@pytest.mark.parametrize("other", ["14/1", "9/2"])
def test_days_under_a_weekday_are_meetings_where_others_are_in_other_weeks(other: str) -> None:
    rows = f"""
        Måndag | KF | KS
        5/1 | 26/1 | {other}
        12/1 | 2/2 | 21/1
        """
    found = read(columns, table(rows, ["Möten 2026"]))
    assert sum(row.written.raw in ("5/1", "12/1") for row in found.rows) == 2


def test_a_column_of_years_tells_the_year_of_its_rows() -> None:
    rows = """
        År | Inlämning | AU kl 8.30 | Utskick | Direktion kl 10.00
        2026 | 26 nov | 3 dec | 10 dec | 17 dec
        2027 | 26 jan | 4 feb | 11 feb | 18 feb
         | 23 mars | 1 apr | 8 apr | 15 apr
        """
    found = read(columns, table(rows, ["Mötesplan"]))
    days = [one for one in meetings(found) if one.startswith("DIREKTION")]
    assert [day.split()[1] for day in days] == ["2026-12-17", "2027-02-18", "2027-04-15"]


@pytest.mark.parametrize(
    ("row", "is_of_the_row_above"),
    [
        ("| 3 april | 9 april | 16 april | 9.00", True),
        ("| 3 april | 9 april | 16 april |", True),
        ("KS | 3 april | 9 april | 16 april | 9.00", False),
    ],
)
def test_a_row_of_days_alone_is_of_the_body_above(row: str, is_of_the_row_above: bool) -> None:
    head, first = (
        "Organ | Handlingar | Kallelse | Sammanträde | Kl",
        "Valnämnden | 3 mars | 9 mars | 16 mars | 9.00",
    )
    part = table("\n".join([head, first, row, "KF | 3 maj | 9 maj | 16 maj | 18.00"]), ["Sammanträden 2027"])
    assert (calendar.fit(part, context(part)) == 0) is is_of_the_row_above
    body = "VN" if is_of_the_row_above else "KS"
    assert [found.bodies for found in read(columns, part).rows if found.place.line == 3] == [(body,)] * 3


def test_words_first_in_rows_say_what_the_days_of_each_body_are() -> None:
    part = table(
        """
         | Byarådets AU | Byarådet
        Tid | kl 13.00 | kl 18.00
        Utskick | 29/12 | 5/1
        Sammanträde | 5/1 | 12/1
        Utskick | 9/2 | 16/2
        Sammanträde | 16/2 | 23/2
        """,
        ["Sammanträdesplan 2027"],
    )
    found = read(columns, part)
    assert meetings(found) == [
        "BYARÅD_AU 2026-12-29 (no meeting)",
        "BYARÅD 2027-01-05 (no meeting)",
        "BYARÅD_AU 2027-01-05 13:00",
        "BYARÅD 2027-01-12 18:00",
        "BYARÅD_AU 2027-02-09 (no meeting)",
        "BYARÅD 2027-02-16 (no meeting)",
        "BYARÅD_AU 2027-02-16 13:00",
        "BYARÅD 2027-02-23 18:00",
    ]
    assert found.rows[0].title == "Utskick Byarådets AU"


def test_the_seasons_first_in_rows_say_nothing_of_what_the_days_are() -> None:
    part = table("| KSAU | KS\nVår | 5/1 2027 | 12/1 2027\nHöst | 7/9 2027 | 14/9 2027")
    assert meetings(read(columns, part)) == [
        "KSAU 2027-01-05",
        "KS 2027-01-12",
        "KSAU 2027-09-07",
        "KS 2027-09-14",
    ]


def test_meetings_of_a_committee_first_in_rows_are_its_own() -> None:
    part = table("| BUN | SN\nAU | 5/1 2027 | 6/1 2027\nNämnd | 19/1 2027 | 20/1 2027")
    assert meetings(read(columns, part)) == [
        "BUN_AU 2027-01-05",
        "SN_AU 2027-01-06",
        "BUN 2027-01-19",
        "SN 2027-01-20",
    ]
