"""Year wheels of a budget: months as headings, and under them what happens then."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading


def read(text: str) -> Reading:
    return read_document(text_document(inspect.cleandoc(text), markdown=False))


def told(text: str) -> list[str]:
    """Each row as its date and its bodies, in the document's order."""
    rows = sorted(read(text).rows, key=lambda row: row.place.line)
    return [" ".join((str(row.when), *row.bodies)) for row in rows]


def test_months_over_their_items_are_no_cells_of_a_table() -> None:
    text = """
        Årshjul 2026

        Januari
        • KS 14 jan: planeringsförutsättningar
        Februari
        • Dialogmöten 10–12 feb
        Mars
        • Bokslut till KS 11 mars, KF 30 mars
        """
    assert told(text) == ["2026-01-14 KS", "2026-02-10..2026-02-12", "2026-03-11 KS", "2026-03-30 KF"]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Anvisningar skickas ut senast den 20:e", "2026-02-20"),
        ("Anvisningar skickas ut senast den 20", "2026-02-20"),
        ("9–13 Bokslutsarbete pågår", "2026-02-09..2026-02-13"),
        ("17 Anvisningar skickas ut", "2026-02-17"),
        ("Anvisningar skickas ut den 1 mars", "2026-03-01"),
    ],
)
def test_a_day_without_a_month_is_in_the_one_over_it(item: str, expected: str) -> None:
    text = f"Tidplan 2026\n\nFebruari\n• {item}\nMars\n• Delårsrapport behandlas i KF den 30 mars"
    assert told(text)[0] == expected


def test_the_year_of_a_month_holds_for_what_stands_under_it() -> None:
    text = """
        Budgetprocessen

        DECEMBER 2026
        – Internbudget beslutas senast 15 december
        JANUARI 2027
        – Bokslutet stängs 12 januari
        – Utskick av mallar i mars
        FEBRUARI
        – Bokslutsdialog 3 februari
        """
    assert told(text)[:3] == ["2026-12-15", "2027-01-12", "2027-03"]


@pytest.mark.parametrize(
    "item", ["Valnämnd –", "Sommaruppehåll, inga möten", "Inget sammanträde", "Ingen KS i juli"]
)
def test_when_nobody_meets_there_is_no_activity(item: str) -> None:
    text = f"Tidplan 2026\n\nJuni\n• KF 15 juni\nJuli\n• {item}\nAugusti\n• KS 25 augusti"
    reading = read(text)
    assert [str(row.when) for row in reading.rows] == ["2026-06-15", "2026-08-25"]
    assert item in [one.text for one in reading.left_aside]


def test_an_item_that_names_people_is_no_heading() -> None:
    text = """
        Möten 2026

        JANUARI 2026
        – Uppstart budgetarbete, förvaltningschefer och ekonomer
        – KSAU 20/1
        – KS 27/1
        FEBRUARI 2026
        – KF 23/2
        """
    assert told(text)[0] == "2026-01 FÖRVALTNINGSCHEFER EKONOMER"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("KSAU och KS 5 respektive 12 maj", ["2026-05-05 KSAU", "2026-05-12 KS"]),
        ("KSAU resp. KS den 5 och 12 maj", ["2026-05-05 KSAU", "2026-05-12 KS"]),
        (
            "Budgeten behandlas av KSAU, KS och KF den 5 maj, 12 maj respektive 15 juni.",
            ["2026-05-05 KSAU", "2026-05-12 KS", "2026-06-15 KF"],
        ),
        (
            "KSAU och KS behandlar ärendet den 5 respektive 19 maj. Beslut fattas av KF den 15 juni.",
            ["2026-05-05 KSAU", "2026-05-19 KS", "2026-06-15 KF"],
        ),
    ],
)
def test_each_body_has_its_own_day(line: str, expected: list[str]) -> None:
    assert told(f"Tidplan 2026\n\n{line}\n\nKF 30 mars 2026") == [*expected, "2026-03-30 KF"]


def test_the_days_are_those_of_the_body_for_which_they_are_proposed() -> None:
    line = "Kommunstyrelsen föreslår att kommunfullmäktige beslutar att sammanträda den 9 februari och 30 mars."
    assert told(f"Sammanträden 2026\n\n{line}") == ["2026-02-09 KF", "2026-03-30 KF"]


def test_a_preliminary_matter_is_certain_of_its_day() -> None:
    reading = read("Tidplan 2026\n\nPreliminära ramar till KS 24 mars 2026\nPreliminärt möte med KS 7 april 2026")
    assert [row.when.uncertain for row in reading.rows if row.when] == [False, True]


def test_items_under_a_body_are_what_it_does() -> None:
    text = """
        Tidplan 2026 – vem gör vad

        Kommunfullmäktige
        - fastställer budget den 15 juni
        Kommunstyrelsen
        - lämnar direktiv till nämnderna senast 1 mars
        - bereder förslaget 12 och 26 maj
        Nämnderna
        - beslutar om internbudget i december
        """
    assert told(text) == [
        "2026-06-15 KF",
        "2026-03-01 KS",
        "2026-05-12 KS",
        "2026-05-26 KS",
        "2026-12 NÄMNDER",
    ]


def test_phases_of_the_text_are_no_activities() -> None:
    text = """
        Budgetprocess 2026

        2 Fas 1 – Förutsättningar (januari–mars)
        Kommunstyrelsen godkänner förutsättningarna den 10 februari 2026.
        3 Fas 2 – Beslut (april–juni)
        Kommunfullmäktige fastställer budgeten den 15 juni 2026.
        """
    reading = read(text)
    assert [str(row.when) for row in reading.rows] == ["2026-02-10", "2026-06-15"]
    assert [(phase.name, str(phase.days)) for phase in reading.phases] == [
        ("Fas 1 – Förutsättningar", "2026-01..2026-03"),
        ("Fas 2 – Beslut", "2026-04..2026-06"),
    ]


def test_the_hours_of_a_programme_are_no_bodys() -> None:
    text = """
        Budgetdag 12 mars 2026

        09.00–10.15 Ekonomichefen presenterar läget
        13.00–15.30 Gruppdiskussioner

        Fortsatt process
        KSAU 31 mars och 14 april
        KS 28 april
        """
    assert [row.time for row in read(text).rows if "KS" in row.bodies or "KSAU" in row.bodies] == [None] * 3


def test_page_heads_and_contents_are_not_read() -> None:
    text = """
        Budgethandbok 2026 Sida 1 av 2
        1 Inledning ........................ 2
        2 Tidplan januari–juni ............. 2

        Budgethandbok 2026 Sida 2 av 2

        Mars 2026
        10 KSAU
        24 KS, beslut om ramar
        """
    assert told(text) == ["2026-03-10 KSAU", "2026-03-24 KS"]


def test_a_day_long_ago_tells_nothing_of_the_years_of_the_plan() -> None:
    text = """
        Styrprocess – budget och uppföljning 2026

        Processen antogs av kommunfullmäktige 2019-06-17.
        Kommunstyrelsen godkänner förutsättningarna i mars.
        """
    reading = read(text)
    assert not [row for row in reading.rows if row.when is not None and row.when.first.year < 2024]
    assert [doubt.about for doubt in reading.doubts if doubt.about == "year"] == ["year"]


def test_a_time_behind_days_is_that_of_both() -> None:
    text = "Budgetberedningen träffas den 19 mars 2026 och den 2 april 2026, båda kl. 9–12."
    assert [str(row.time) for row in read(text).rows] == ["09:00-12:00"] * 2


@pytest.mark.parametrize("line", ["19 okt – ersätter 12 okt", "12 okt, OBS måndag 19 okt i stället"])
def test_a_day_instead_of_another_in_a_bodys_list_is_the_bodys(line: str) -> None:
    text = f"Sammanträden 2026\n\nKommunfullmäktige\n14 sept\n{line}\n23 nov\n14 dec"
    reading = read(text)
    assert [(str(row.when), row.bodies) for row in reading.rows if row.raw_date.endswith("19 okt")] == [
        ("2026-10-19", ("KF",))
    ]
    assert [doubt.text for doubt in reading.doubts if doubt.because == "moved"] == ["12 okt"]


def test_halves_of_a_year_before_a_bodys_days_say_nothing_of_whose_they_are() -> None:
    text = """
        Möten 2026

        Socialnämnden (kl. 13.15)
        Vår: 22/1, 19/2
        Hösten 2026 – 20 augusti och 17 september
        """
    assert told(text) == ["2026-01-22 SN", "2026-02-19 SN", "2026-08-20 SN", "2026-09-17 SN"]


def test_two_numbers_under_a_month_are_days_and_no_hour() -> None:
    rows = read("Möten 2026\n\nMar\n10–11 Budgetberedning\n24 KS\n30 KF").rows
    assert (str(rows[0].when), rows[0].time) == ("2026-03-10..2026-03-11", None)


def test_a_matter_with_its_year_is_no_year_over_others() -> None:
    text = "Årshjul 2026\n\nMars\n• Årsbokslut 2025\n• KS 18/3\n• KF 31/3"
    assert told(text)[1:] == ["2026-03-18 KS", "2026-03-31 KF"]


def test_an_item_under_a_documents_heading_that_is_a_month_is_no_heading() -> None:
    document = text_document(
        "# Årshjul 2026\n\n## Januari\n- Uppstart av **budgetarbetet**\n- KS 13 januari", markdown=True
    )
    assert [str(row.when) for row in read_document(document).rows if not row.bodies] == ["2026-01"]


@pytest.mark.parametrize("line", ["6 Annandag påsk", "Ledningsgrupp varje måndag kl 9 (ej 6 april)"])
def test_a_day_off_is_none_of_a_plan(line: str) -> None:
    text = f"Möten 2026\n\nApril\n14 KSAU\n{line}\n28 KS"
    assert "2026-04-06" not in [str(row.when) for row in read(text).rows]


def test_bodies_in_one_line_that_each_say_what_they_do() -> None:
    rows = read("Tidplan 2026\n\nKSAU 20/1: budgetdirektiv, KS 3/2: beslut; KF 23/2: information\nKF 30 mars").rows
    assert [(str(row.when), row.bodies, row.title) for row in rows[:3]] == [
        ("2026-01-20", ("KSAU",), "budgetdirektiv"),
        ("2026-02-03", ("KS",), "beslut"),
        ("2026-02-23", ("KF",), "information"),
    ]


def test_items_under_the_work_of_a_body_are_its_own() -> None:
    text = "Tidplan 2026\n\nKommunstyrelsens uppgifter\n- bereder budgeten 26 maj\n- yttrar sig i september"
    assert told(text) == ["2026-05-26 KS", "2026-09 KS"]


def test_numbered_months_with_lettered_items() -> None:
    text = """
        Årshjul 2026

        1. JANUARI
           a) Sammanträde KS 14 januari
           b) Uppföljning av internkontroll 2025
        2. FEBRUARI
           a) Sammanträde KS 11 februari
           b) Budgetdirektiv beslutas
        """
    assert told(text) == ["2026-01-14 KS", "2026-01", "2026-02-11 KS", "2026-02"]


def test_what_is_said_to_be_done_under_months_is_done_then() -> None:
    text = """
        Så arbetar vi med budgeten

        Månad

        Händelse

        Januari

        Preliminär budget och direktiv till nämnderna

        Mars

        Nämnderna lämnar in sina förslag

        Kommunstyrelsen presenterar sitt samlade förslag

        Juni

        Beslut om budgeten i kommunfullmäktige

        November

        Nämnderna informerar kommunfullmäktige om sin budget
        """
    assert [(str(row.raw_date), row.title) for row in read(text).rows] == [
        ("Januari", "Preliminär budget och direktiv till nämnderna"),
        ("Mars", "Nämnderna lämnar in sina förslag"),
        ("Mars", "Kommunstyrelsen presenterar sitt samlade förslag"),
        ("Juni", "Beslut om budgeten i kommunfullmäktige"),
        ("November", "Nämnderna informerar kommunfullmäktige om sin budget"),
    ]


def test_a_month_ends_where_a_day_of_another_begins_a_line() -> None:
    text = """
        Budgetåret 2027

        Mars

        3 april Nämnderna lämnar sina förslag

        Kommunstyrelsen beslutar om ramar
        """
    assert [row.place.line for row in read(text).rows] == [5]


HEADED = """
# Budgetprocess 2026

## Fas 1: Förutsättningar ({first})

- Kommunstyrelsen godkänner förutsättningarna, 10 februari 2026

## Fas 2: Beredning ({second})

- Nämnderna lämnar förslag, 10 april 2026
- Kommunfullmäktige fastställer budgeten, 15 juni 2026
"""


@pytest.mark.parametrize(
    ("first", "second", "phases"),
    [
        ("januari–mars", "april–juni", ["2026-01..2026-03", "2026-04..2026-06"]),
        ("januari–april 2026", "april–juni 2026", ["2026-01..2026-04", "2026-04..2026-06"]),
        ("oktober–december 2025", "april–juni 2026", ["2025-10..2025-12", "2026-04..2026-06"]),
        ("april–juni 2026", "januari–mars 2026", []),
    ],
)
def test_phases_that_are_headings_are_phases_too(first: str, second: str, phases: list[str]) -> None:
    text = HEADED.format(first=first, second=second)
    reading = read_document(text_document(text, markdown=True))
    assert [str(phase.days) for phase in reading.phases] == phases
    assert [str(row.when) for row in reading.rows] == ["2026-02-10", "2026-04-10", "2026-06-15"]
    spoken = [one.text for one in reading.left_aside if one.because == "spoken_of"]
    assert spoken == ([] if phases else [first, second])


def test_a_heading_that_only_says_that_it_is_a_period_names_no_phase() -> None:
    text = "# Möten\n\n## Period januari–juni 2026\n\n- KS 10 februari 2026\n- KF 15 juni 2026\n"
    reading = read_document(text_document(text, markdown=True))
    assert not reading.phases
    assert [str(row.when) for row in reading.rows] == ["2026-02-10", "2026-06-15"]


PHASES = """
    Budgetprocess 2027

    Fas 1 Förutsättningar (november 2026–januari 2027)
    - Omvärlden analyseras av ekonomiavdelningen
    - Strategidag för kommunstyrelsen 20 januari 2027
    {more}
    Fas 2 Beredning (februari–april 2027)
    - Nämnderna tar fram budgetförslag
    - KS 14 april 2027
    """


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("- Dialog mellan KS och nämnderna", ["2026-11..2027-01 KS NÄMNDER"]),
        ("- Inga möten i december", []),
        ("Underlag finns på webben.", []),
        ("Läs mer:\n    - Vision och mål", []),
    ],
)
def test_what_a_phase_lists_without_a_day_is_done_in_it(more: str, expected: list[str]) -> None:
    assert told(PHASES.format(more=more)) == [
        "2026-11..2027-01",
        "2027-01-20 KS",
        *expected,
        "2027-02..2027-04 NÄMNDER",
        "2027-04-14 KS",
    ]


@pytest.mark.parametrize("drawn", ["---", "* * *", "______", "–"])
def test_what_is_only_drawn_under_a_month_is_no_activity(drawn: str) -> None:
    text = "# Årshjul 2026\n\n## Oktober\n\n- **5 okt** KS beslutar\n\n## November\n\n- Nämnden går igenom\n\n"
    found = read_document(text_document(text + drawn, markdown=True))
    assert [row.title for row in found.rows] == ["KS beslutar", "Nämnden går igenom"]
    assert all(any(map(str.isalnum, one.text)) for one in found.left_aside)
