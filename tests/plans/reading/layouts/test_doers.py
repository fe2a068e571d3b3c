"""A table with a column for each who does something: in its cells stands what is done on the row's day."""

import pytest

from plans.reading.layouts import doers
from tests.plans.reading.layouts.calendars import context, table
from tests.plans.reading.tables import asked, reading_of, rows_of

PROCESS = """
    Datum | KSAU | Kommunstyrelsen | Nämnderna | Kommentar
    3 februari 2026 | Dialog om direktiv | | |
    10 februari 2026 | | Direktiv beslutas | | Skickas sedan ut
    14–15 april 2026 | Budgetberedning | | Förslagen presenteras |
    27–29 april 2026 | | | Eget arbete |
    """


def test_each_cell_is_an_activity_of_the_body_over_it() -> None:
    reading = reading_of(PROCESS)
    assert rows_of(reading) == [
        "KSAU 2026-02-03",
        "KS 2026-02-10 decision",
        "KSAU+BUDGETBEREDNING 2026-04-14..2026-04-15",
        "NÄMNDER 2026-04-14..2026-04-15",
        "NÄMNDER 2026-04-27..2026-04-29 work",
    ]
    assert reading.rows[1].title == "Direktiv beslutas"
    assert reading.rows[1].columns == {
        "Datum": "10 februari 2026",
        "Kommunstyrelsen": "Direktiv beslutas",
        "Kommentar": "Skickas sedan ut",
    }
    assert not asked(reading)


def test_what_stands_over_no_body_is_nobody_s() -> None:
    part = table(PROCESS.replace("KSAU |", "Steg 1 |").replace("Kommunstyrelsen", "Steg 2"))
    assert doers.fit(part, context(part)) == 0


@pytest.mark.parametrize(
    "rows",
    [
        "Datum | KS | KF\n3 februari | x | \n10 februari | | x\n3 mars | x | x",
        "Månad | KS | KF\nFebruari | tis 3 | mån 9\nMars | tis 3 | mån 9",
        "Datum | Aktivitet | KS | KF\n3 februari | Dialog | Bereder | \n10 mars | Beslut | | Beslutar",
        "Datum | KS | Kommentar\n3 februari | Dialog | Heldag\n10 februari | Beslut | ",
    ],
)
def test_crosses_and_days_under_bodies_are_no_deeds(rows: str) -> None:
    part = table(rows)
    assert doers.fit(part, context(part)) == 0


WHEEL = """
    Årsplanering 2026

    Månad | Politik | Förvaltning
    Januari | KS 13/1: uppföljning av december | Bokslutsarbete t.o.m. 30/1
    Februari | KS 10/2: preliminärt bokslut. Nämnderna beslutar om bokslut senast 20/2 | Årsbokslut sammanställs
    Mars | Kommunstyrelsen antar direktiv. Därefter börjar nämnderna sitt arbete. | Anvisningar skickas ut 2/3
    April | KF 27/4 årsredovisning, KS 14/4 | Underlag tas fram av ekonomienheten
    Maj | Budgetberedning 5–6/5. Nämnderna presenterar sina förslag. | Samverkan CSG 18/5
    Juni | KF beslutar om budget 15/6 | -
    Juli | Sommaruppehåll |
    """


def test_beside_a_month_each_sentence_is_an_activity_of_those_it_names_or_of_the_column() -> None:
    reading = reading_of(WHEEL)
    assert rows_of(reading) == [
        "KS 2026-01-13",
        "FÖRVALTNINGAR 2026-01-30 deadline",
        "KS 2026-02-10",
        "NÄMNDER 2026-02-20 decision",
        "FÖRVALTNINGAR 2026-02 work",
        "KS 2026-03 decision",
        "FÖRVALTNINGAR 2026-03-02 mailing",
        "KF 2026-04-27 decision",
        "KS 2026-04-14",
        "EKONOMIENHET 2026-04 work",
        "BUDGETBEREDNING 2026-05-05..2026-05-06",
        "CSG 2026-05-18",
        "KF 2026-06-15 decision",
    ]
    assert reading.rows[2].columns["Förvaltning"] == "Årsbokslut sammanställs"


def test_a_column_of_participants_is_no_column_of_deeds() -> None:
    head = "Månad | Politiker | Tjänstemän"
    part = table(
        f"{head}\nMars 2026 | KSAU, gruppledare | Kommundirektör\nApril 2026 | KS | Ekonomichef, controller"
    )
    assert doers.fit(part, context(part)) == 0


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Dialog med nämnderna 4/3", ["KS+NÄMNDER 2026-03-04"]),
        ("Träffar nämnderna v. 11", ["KS+NÄMNDER 2026-03-09..2026-03-13"]),
        ("Presidiet träffar nämnderna v. 11", ["KS_PRESIDIUM+NÄMNDER 2026-03-09..2026-03-13"]),
        ("KF fastställer planen 30/3", ["KF 2026-03-30 decision"]),
        ("Budgetberedning", ["KS+BUDGETBEREDNING 2026-03"]),
        ("KSAU 4/3 och 11/3: dialog med nämnderna", ["KSAU 2026-03-04", "KSAU 2026-03-11"]),
        ("KSAU 17/3 kl. 9", ["KSAU 2026-03-17 09:00"]),
        ("Sammanträde 17/3. Planen beslutas.", ["KS 2026-03-17 decision"]),
        ("Sammanträde 17/3. Planen skickas ut.", ["KS 2026-03-17", "KS 2026-03 mailing"]),
        ("AU 10 mars, kommunstyrelsen 17 mars", ["KSAU 2026-03-10", "KS 2026-03-17"]),
        ("Behandlar planen den 17:e", ["KS 2026-03-17"]),
    ],
)
def test_who_is_only_met_comes_besides(cell: str, expected: list[str]) -> None:
    found = reading_of(f"""
        Årshjul 2026

        Period | Kommunstyrelsen | Nämnderna
        Februari | Beslutar om direktiv | Arbetar med bokslutet
        Mars | {cell} |
        """)
    assert rows_of(found)[2:] == expected


@pytest.mark.parametrize(
    ("cell", "expected", "doubts"),
    [
        ("CSG den 18:e", "CSG 2026-05-18", []),
        ("CSG 18", "CSG –", ["unreadable"]),
        ("CSG 18 § förhandling", "CSG 2026-05", []),
    ],
)
def test_a_number_behind_whoever_meets_is_asked(cell: str, expected: str, doubts: list[str]) -> None:
    found = reading_of(f"""
        Årshjul 2026

        Månad | Politik | Tjänstemän
        April | KS beslutar om ramar 14/4 | Ramarna tas fram
        Maj | | {cell}
        """)
    assert rows_of(found)[2] == expected
    assert asked(found) == doubts


@pytest.mark.parametrize(
    ("matter", "rows"),
    [
        ("Bokslut", ["KS 2026-02-10"]),
        ("Bokslutsdag 3/2", ["– 2026-02-03", "KS 2026-02-10"]),
        ("Nämnderna lämnar in sina bokslut", ["NÄMNDER 2026-02 deadline", "KS 2026-02-10"]),
    ],
)
def test_what_a_month_is_about_is_an_activity_if_it_says_so(matter: str, rows: list[str]) -> None:
    found = reading_of(f"""
        Årshjul 2026

        Månad | Vad händer | Politik | Förvaltning
        Februari | {matter} | KS behandlar bokslutet 10/2 |
        Mars | Direktiv | KS beslutar om direktiv 10/3 | Anvisningar tas fram
        """)
    assert rows_of(found)[:-2] == rows


@pytest.mark.parametrize(
    ("cell", "rows"),
    [
        ("Semester", []),
        ("Semesteruppehåll", []),
        ("Semesterplanen beslutas", ["KS 2026-07 decision"]),
    ],
)
def test_only_holidays_are_no_deed(cell: str, rows: list[str]) -> None:
    found = reading_of(f"""
        Årshjul 2026

        Månad | Kommunstyrelsen | Nämnderna
        Juni | Beslutar om budget 16/6 | Arbetar med planerna
        Juli | {cell} |
        """)
    assert rows_of(found)[2:] == rows
