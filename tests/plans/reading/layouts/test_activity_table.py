from collections.abc import Sequence

import pytest

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.document import Cell, Document, Merged, Paragraph, Place, Row, Table
from plans.reading.formats.text import text_document
from plans.reading.layouts import activity_table
from plans.reading.layouts.part import Context, Part, PartRead, RawRow
from plans.reading.layouts.parts import cut
from plans.reading.read import read_document
from plans.reading.reading import Use

CONTEXT = Context(NO_LEGEND, ())


def table(*lines: str | Sequence[Cell], start: int = 1, headers: int = 0) -> Table:
    """A table; a line of text has its cells parted by bars."""
    rows = []
    for number, line in enumerate(lines):
        cells = [Cell(text.strip()) for text in line.split("|")] if isinstance(line, str) else list(line)
        rows.append(Row(Place(start + number), tuple(cells), number < headers))
    return Table(tuple(rows))


def read(*lines: str | Sequence[Cell]) -> PartRead:
    return activity_table.read(Part((table(*lines),)), CONTEXT)


def dates(found: PartRead) -> list[str]:
    return [_date(row) for row in found.rows]


def _date(row: RawRow) -> str:
    first, last = row.written.first, row.written.last
    parts = [f"{first.day or ''}/{first.month or ''}"] if first.week is None else [f"v{first.week}"]
    if last is not None:
        parts.append(f"{last.day or ''}/{last.month or ''}")
    return "-".join(parts) + (f" ({row.refused})" if row.refused else "")


def test_weeks_only_in_the_first_row_are_headings() -> None:
    part = Part((table("Aktivitet | v36 | v37 | v38", "Budgetarbete | | |", "KS beslut | | |"),))
    assert activity_table.fit(part, Context(NO_LEGEND, ())) == 0.0


@pytest.mark.parametrize(
    "head",
    [
        "Datum | Aktivitet | Deltagare",
        "Tid | Händelse | Politiker",
        "När | Vad | Vem",
        "Tidpunkt | Moment | Instans",
        "Dag | Möte | Deltagare/utförare",
    ],
)
def test_columns_are_known_by_whatever_they_are_called(head: str) -> None:
    lines = (head, "10 april | Beredning av budget | KSAU", "24 april | Beslut om budget | KS")
    assert activity_table.fit(Part((table(*lines),)), CONTEXT) > 0.9
    found = read(*lines)
    assert dates(found) == ["10/4", "24/4"]
    assert [row.title for row in found.rows] == ["Beredning av budget", "Beslut om budget"]
    assert [row.who for row in found.rows] == [("KSAU",), ("KS",)]
    assert list(found.uses.values()) == [Use.USED, Use.READ, Use.READ]


def test_the_date_column_may_stand_anywhere() -> None:
    found = read(
        "Aktivitet | Ansvarig | Tidpunkt", "Uppstart | Ekonomichef | vecka 3", "Beslut | KS | senast 12 mars"
    )
    assert dates(found) == ["v3", "12/3"]
    assert found.rows[0].responsible == ("Ekonomichef",)
    assert found.because == ("title=Aktivitet", "responsible=Ansvarig", "date=Tidpunkt")


def test_without_headings_the_contents_tell_the_roles() -> None:
    lines = ("15 jan 2025 | Nämnderna lämnar bokslut | Nämnderna", "29 jan 2025 | Årsredovisning behandlas | KS")
    assert activity_table.fit(Part((table(*lines),)), CONTEXT) > 0.8
    found = read(*lines)
    assert [row.title for row in found.rows] == ["Nämnderna lämnar bokslut", "Årsredovisning behandlas"]
    assert [row.who for row in found.rows] == [("Nämnderna",), ("KS",)]
    assert found.columns == ("Kolumn 1", "Kolumn 2", "Kolumn 3")


@pytest.mark.parametrize(
    "lines",
    [
        ("Namn | Roll | Telefon", "Eva Lind | Controller | 0300-12 34 56", "Jan Ek | Chef | 0300-12 12 24"),
        ("Säsong | Pris per mån | Pris per vecka", "15/6-15/8 | 900 | 300", "Övrig tid | 400 | 150"),
        ("Mål | Mätetal", "Fler i arbete | 7 av 10 ungdomar", "Hållbar kommun | 12 procent till 2030"),
        ("Nämnd | Jan | Feb | Mars", "KF | 23 | 20 | 30", "KS | 13 | 10 | 14"),
        ("Månad | Datum", "Januari | 14, 28", "Februari | 11"),
    ],
)
def test_tables_of_something_else_do_not_fit(lines: tuple[str, ...]) -> None:
    assert activity_table.fit(Part((table(*lines),)), CONTEXT) < 0.4


def test_rows_that_a_page_break_has_split_are_joined() -> None:
    found = read(
        "Datum | Händelse | Syfte",
        "5 maj 2023 | Utskick av sammanställning av | Skickas till",
        " | inkomna förslag | kommunalråden för inläsning.",
        "12 maj 2023 | Möte | Verksamhetsområdes-",
        " | | ansvariga deltar.",
    )
    assert [row.columns["Händelse"] for row in found.rows] == [
        "Utskick av sammanställning av inkomna förslag",
        "Möte",
    ]
    assert found.rows[0].columns["Syfte"] == "Skickas till kommunalråden för inläsning."
    assert found.rows[1].columns["Syfte"] == "Verksamhetsområdes- ansvariga deltar."
    assert [place.line for place, use in found.uses.items() if use is Use.JOINED] == [3, 5]


def test_a_merged_date_counts_for_its_rows() -> None:
    day = Cell("12 mars")
    found = read(
        "Datum | Aktivitet | Vem",
        (day, Cell("Budgetdialog"), Cell("KS")),
        (Cell("12 mars", merged=Merged.ABOVE), Cell("Facklig samverkan"), Cell("CSG")),
    )
    assert dates(found) == ["12/3", "12/3"]


def test_an_empty_date_is_the_one_above_only_where_that_is_the_habit() -> None:
    head = "Datum | Aktivitet | Vem"
    once = read(head, "12 mars | Dialog | KS", " | Information | CSG", "14 mars | Beslut | KS")
    assert dates(once) == ["12/3", "12/3 (empty_date)", "14/3"]
    habit = read(head, "12 mars | Dialog | KS", " | Information | CSG", "14 mars | Beslut | KS", " | Utskick | KF")
    assert dates(habit) == ["12/3", "12/3", "14/3", "14/3"]
    written = read(head, "2 maj | Möte | KS", "2 maj | Möte | KF", " | Utskick | KF", " | Dialog | KS")
    assert dates(written)[2:] == ["2/5 (empty_date)", "2/5 (empty_date)"]


@pytest.mark.parametrize("same", ['"', "dito", "samma dag"])
def test_ditto_is_the_date_above(same: str) -> None:
    assert dates(read("Datum | Aktivitet", "12 mars | Dialog", f"{same} | Information")) == ["12/3", "12/3"]


def test_rows_of_a_year_or_a_month_carry_it_on() -> None:
    found = read(
        "När | Vad | Vem",
        "2024 | | ",
        "Oktober | | ",
        "den 14 | Uppstart | KS",
        "November | | ",
        "senast 6 | Inlämning | Nämnderna",
        "December | Information | KF",
        "2025 | | ",
        "Januari–februari | Arbete | Nämnderna",
    )
    assert dates(found) == ["14/10", "6/11", "/12", "/1-/2"]
    assert [row.section_year for row in found.rows] == [2024, 2024, 2024, 2025]
    uses = list(found.uses.values())
    assert [uses[n] for n in (1, 2, 4, 7)] == [Use.USED] * 4


def test_a_year_that_a_page_cut_off_from_its_cell_holds_for_nobody() -> None:
    found = read(
        "Datum | Händelse | Kommentar",
        "5 maj | Mall läggs ut | Mappen för Budget",
        " | | 2026",
        "9 juni | Möte | -",
    )
    assert [row.section_year for row in found.rows] == [None, None]
    assert found.rows[0].text == "Mappen för Budget 2026"


def test_a_year_that_stood_above_ends_when_the_months_begin_anew() -> None:
    found = read("När | Vad", "2024 | ", "3 december | Möte", "14 januari | Möte")
    assert [row.section_year for row in found.rows] == [2024, None]


def test_year_month_and_day_may_stand_in_columns_of_their_own() -> None:
    found = read(
        "År | Månad | Dag | Vad | Vem",
        "2023 | November | 20 | Anvisningar | Ekonomi",
        " | December | 5-6 | Genomgång | Controllers",
        " | | | Internbudget | Nämnder",
        "2024 | Januari | senast 15 | Inlämning | Nämnder",
        "2024 | April | 31 | Arkivering | Ekonomi",
    )
    assert dates(found)[:2] == ["20/11", "5/12-6/12"]
    assert dates(found)[3:] == ["15/1", "31/4"]
    assert found.rows[3].written.raw == "2024 Januari senast 15"


def test_weeks_alone_are_dates_and_beside_dates_are_held_against_them() -> None:
    alone = read(
        "Vecka | Aktivitet | Ansvarig", "v. 3 | Sammanställning | Controller", "18 | Utskick | Controller"
    )
    assert dates(alone) == ["v3", "v18"]
    beside = read("Vecka | Datum | Möte", "v. 49 | må 5/12 | KSAU", " | ti 6/12 | SN")
    assert [(row.written.week, row.written.weekday) for row in beside.rows] == [(49, 0), (None, 1)]


def test_a_weekday_and_a_time_may_have_columns_of_their_own() -> None:
    row = read(
        "Datum | Dag | Aktivitet | Tid",
        "2024-02-14 | torsdag | Möte med KS | 09.00-12.00",
        "2024-02-20 | tisdag | KF |",
    ).rows[0]
    assert (row.written.weekday, str(row.time)) == (3, "09:00-12:00")


def test_columns_for_start_and_end_make_one_date() -> None:
    found = read(
        "Aktivitet | Start | Slut", "Bokslut | 2 januari | 9 februari", "Budgetdialoger | 11 mars | 11 mars"
    )
    assert dates(found) == ["2/1-9/2", "11/3"]


def test_several_dates_in_a_cell_are_several_rows() -> None:
    found = read(
        "Tid | Vem | Aktivitet", "25 januari (info 11/1) | KS | Beslut om direktiv", "v. 36, 38 | KS | Workshop"
    )
    assert dates(found) == ["25/1", "11/1", "v36", "v38"]
    assert [row.title for row in found.rows][:2] == ["Beslut om direktiv", "info: Beslut om direktiv"]


def test_two_rows_on_one_date_both_survive() -> None:
    found = read(
        "Datum | Aktivitet", "2 maj | Möte med KSO", "2 maj | Möte med oppositionsråd", "2 maj | Möte med KSO"
    )
    assert len(found.rows) == 3


def test_what_is_no_date_is_refused_and_not_lost() -> None:
    found = read("Datum | Aktivitet", "3 maj | Möte", "Löpande | Avstämning", "Våren | Dialog")
    assert dates(found) == ["3/5", "/ (no_date)", "/ (no_date)"]
    assert [row.written.raw for row in found.rows][1:] == ["Löpande", "Våren"]


def test_struck_and_called_off_dates_are_refused() -> None:
    found = read(
        "Datum | Aktivitet",
        (Cell("3 maj", struck=True), Cell("Möte")),
        "INSTÄLLT 10 maj | Möte",
        "12 maj | Möte (utgår)",
        "14 maj | Arbetet utgår från ramarna",
        (Cell("20 maj", crossed="18 maj"), Cell("Möte")),
    )
    assert dates(found) == ["3/5 (struck)", "10/5 (called_off)", "12/5 (called_off)", "14/5", "20/5"]
    assert [(one.text, one.because) for one in found.left_aside] == [("18 maj", "crossed_out")]


def test_figures_beside_a_date_that_nobody_read_are_asked_about() -> None:
    found = read("Datum | Aktivitet", "3 maj 44 | Möte", "4 maj | Möte")
    assert [(doubt.about, doubt.because) for doubt in found.doubts] == [("cell", "figures_left")]


def test_perhaps_is_kept() -> None:
    found = read(
        "Datum | Aktivitet", "20 aug? | Avstämning", "prel. 3 september | Beredning", "4 september | Möte"
    )
    assert [row.written.uncertain for row in found.rows] == [True, True, False]


def test_rows_over_others_are_sections() -> None:
    found = read(
        "Vecka | Aktivitet | Ansvarig", " | Uppföljning av föregående år | ", "v. 3 | Summering | Controller",
        "v. 4 | Genomgång | Chef", " | Riskanalys | ", "v. 18 | Utskick | Controller",
    )  # fmt: skip
    assert list(found.uses.values()) == [Use.USED, Use.USED, Use.READ, Use.READ, Use.USED, Use.READ]


def test_holidays_are_left_aside() -> None:
    found = read("Datum | Aktivitet | Vem", "v 10 | SPORTLOV | ", "12 mars | Möte | KS")
    assert [one.because for one in found.left_aside] == ["holiday"]


def test_a_cell_of_meetings_with_their_times_is_a_row_for_each() -> None:
    found = read("Datum | Möte", "6/12 | SN 13.15, BUN AU 9.00", "7/12 | Utskick kl 12.00", "8/12 | KS 13")
    assert [(row.title, str(row.time or "")) for row in found.rows] == [
        ("SN", "13:15"),
        ("BUN AU", "09:00"),
        ("Utskick kl 12.00", "12:00"),
        ("KS 13", ""),
    ]


def test_a_heading_row_may_be_repeated_and_have_a_second_row() -> None:
    found = read(
        (Cell("Datum"), Cell("Aktivitet"), Cell("Deltagare"), Cell("Deltagare", merged=Merged.LEFT)),
        (Cell(""), Cell(""), Cell("Politiker"), Cell("Tjänstemän")),
        "3 maj | Möte | KS | Ekonomichef",
        "Datum | Aktivitet | Deltagare | Deltagare",
        "4 maj | Möte | KF | ",
    )
    assert found.columns == ("Datum", "Aktivitet", "Politiker", "Tjänstemän")
    assert found.rows[0].who == ("KS", "Ekonomichef")
    assert [use is Use.USED for use in found.uses.values()][:2] == [True, True]


def test_a_table_goes_on_over_a_page_break() -> None:
    first = table("Datum | Aktivitet | Vem", "3 maj | Möte med presidiet om | KS")
    more = table(" | budget | ", "4 maj | Beslut | KF", start=4)
    again = table("Datum | Aktivitet | Vem", "5 maj | Utskick | KS", start=7)
    other = table("Namn | Roll | Telefon", "Eva | Controller | 0300", start=10)
    gap = [Paragraph(Place(3), ""), Paragraph(Place(6), "Sida 2 (3)", furniture=True), Paragraph(Place(9), "")]
    document = Document("txt", (first, gap[0], more, gap[1], again, gap[2], other))
    parts = cut(document)
    assert [len(part.rows) for part in parts.parts] == [6, 2]
    assert [line.text for line in parts.furniture] == ["Sida 2 (3)"]
    found = activity_table.read(parts.parts[0], CONTEXT)
    assert [row.title for row in found.rows] == ["Möte med presidiet om budget", "Beslut", "Utskick"]


def test_days_that_say_nothing_are_those_of_the_body_over_them() -> None:
    rows = table(
        "Datum | Sista dag för handlingar | Webbsändning",
        "26 januari | 8 januari | Ja",
        "23 februari | 5 februari | Nej",
    )
    found = activity_table.read(Part((rows,), ("Kommunfullmäktige",)), CONTEXT)
    assert [(row.title, row.bodies, row.meeting) for row in found.rows[:2]] == [
        ("Kommunfullmäktige", ("KF",), True),
        ("Sista dag för handlingar – Kommunfullmäktige", ("KF",), False),
    ]
    assert [row.bodies for row in activity_table.read(Part((rows,), ("Möten",)), CONTEXT).rows] == [()] * 4


def test_a_word_of_one_date_is_not_that_of_the_other() -> None:
    found = read(
        "Datum | Aktivitet | Deltagare",
        "17 juni 2024 (ev. 18 juni 2024) | Beslut om budget | KF",
        "4 mars 2024, preliminärt | Dialog | KS",
        "5 mars 2024 | Dialog | KS",
    )
    assert [(row.written.first.day, row.written.uncertain) for row in found.rows] == [
        (17, False),
        (18, True),
        (4, True),
        (5, False),
    ]


def rows_of(*lines: str) -> list[tuple[str, tuple[str, ...], str]]:
    reading = read_document(Document("docx", (table(*lines),)))
    return [(str(row.when), row.bodies, row.title) for row in reading.rows]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "21 maj 2026 | KSAU bereder, KS beslutar 4 juni | KSAU",
            [("2026-05-21", ("KSAU",), "KSAU bereder"), ("2026-06-04", ("KS",), "KS beslutar")],
        ),
        (
            "3 juni 2026 | Beslut om ramar i KS (KF 22 juni) | KS",
            [("2026-06-03", ("KS",), "Beslut om ramar i KS"), ("2026-06-22", ("KF",), "Beslut om ramar i KS")],
        ),
        ("22 maj 2026 | Inför mötet den 10 juni | KS", [("2026-05-22", ("KS",), "Inför mötet den 10 juni")]),
        (
            "22 maj 2026 | Beslut, KS behandlade 4 maj | KF",
            [("2026-05-22", ("KF",), "Beslut, KS behandlade 4 maj")],
        ),
        ("22 maj 2026 | Möte, KF 22 maj | KF", [("2026-05-22", ("KF",), "Möte, KF 22 maj")]),
    ],
)
def test_a_title_may_tell_of_other_bodies_days(
    line: str, expected: list[tuple[str, tuple[str, ...], str]]
) -> None:
    assert rows_of("Datum | Aktivitet | Deltagare", "4 maj 2026 | Dialog | KS", line)[1:] == expected


def test_what_is_done_all_day_does_not_replace_who_comes() -> None:
    found = rows_of(
        "Datum | Aktivitet | Deltagare",
        "25 mars 2026 | Heldag budgetberedning | KSAU",
        "2 april 2026 | Dialog | KS",
    )
    assert found[0] == ("2026-03-25", ("KSAU", "BUDGETBEREDNING"), "Heldag budgetberedning")


def test_a_title_that_names_another_board_than_the_participants_is_asked() -> None:
    lines = table(
        "Datum | Aktivitet | Deltagare", "15 april 2026 | Rambeslut i KF | KS", "20 maj 2026 | Möte | KS"
    )
    first = read_document(Document("docx", (lines,)))
    (doubt,) = [doubt for doubt in first.doubts if doubt.because == "title_says_another"]
    assert (doubt.readings, doubt.taken) == (("KS, KF", "KS", "KF"), "KS, KF")
    again = read_document(Document("docx", (lines,)), answers={doubt.key: "KF"})
    assert again.rows[0].bodies == ("KF",)
    assert not again.doubts


def test_cells_with_a_line_for_each_meeting_are_read_line_by_line() -> None:
    head = [Cell("Datum"), Cell("Deltagare"), Cell("Kommentar")]
    pairs = [Cell("5 maj 2026\n19 maj 2026"), Cell("KSAU\nKS"), Cell("Ramar")]
    several = [Cell("2 juni 2026"), Cell("KSAU\nKS"), Cell("Budget")]
    reading = read_document(Document("docx", (table(head, pairs, several),)))
    found = [(str(row.when), row.bodies) for row in reading.rows]
    assert found == [("2026-05-05", ("KSAU",)), ("2026-05-19", ("KS",)), ("2026-06-02", ("KSAU", "KS"))]
    assert reading.rows[0].columns["Deltagare"] == "KSAU KS"


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("Besked skickas till alla (v. 22)", "2024-05-27..2024-05-31"),
        ("Underlag skickas ut 15/5", "2024-05-15"),
        ("Besked till alla om det som KS beslutade v. 17", "2024-05"),
    ],
)
def test_a_week_only_spoken_of_beside_a_month_does_not_lose_the_row(said: str, when: str) -> None:
    rows = f"Mars\tBudgetdialog\nMaj\t{said}\nJuni\tBeslut i KF"
    text = f"Tidplan 2024\n\nNär\tAktivitet\n{rows}\n"
    reading = read_document(text_document(text, markdown=False))
    assert [str(row.when) for row in reading.rows] == ["2024-03", when, "2024-06"]


@pytest.mark.parametrize(
    ("words", "is_uncertain"),
    [
        ("Preliminär antagning", False),
        ("Preliminär prognos", False),
        ("Reservantagning", False),
        ("Reservdag för förhandling", True),
        ("Preliminärt möte", True),
    ],
)
def test_what_is_preliminary_itself_has_its_day(words: str, is_uncertain: bool) -> None:
    reading = read_document(text_document(f"Tidplan 2024\n\n{words} 15 april\nKS 16 maj\n", markdown=False))
    assert [row.when.uncertain for row in reading.rows if row.when and row.place.line == 3] == [is_uncertain]


NAMED_ONCE = (
    "Organ | Datum | Tid | Plats",
    "Kommunfullmäktige | 25 januari 2027 | 18.00 | Sessionssalen",
    " | 22 februari 2027 | 18.00 |",
    " | | |",
    "Kommunstyrelsen | 13 januari 2027 | 13.00 | Sal B",
    " | 10 februari 2027 | 13.00 | Sal B",
)


def test_who_is_named_once_meets_in_the_rows_below() -> None:
    assert [(day, bodies) for day, bodies, _ in rows_of(*NAMED_ONCE)] == [
        ("2027-01-25", ("KF",)),
        ("2027-02-22", ("KF",)),
        ("2027-01-13", ("KS",)),
        ("2027-02-10", ("KS",)),
    ]


def test_a_name_behind_the_day_is_not_of_the_days_below() -> None:
    turned = [" | ".join([cells[1], cells[0], *cells[2:]]) for line in NAMED_ONCE if (cells := line.split(" | "))]
    assert ("2027-02-22", ("KF",)) not in [(day, bodies) for day, bodies, _ in rows_of(*turned)]


def test_what_is_said_once_is_no_name_where_another_column_says_what_happens() -> None:
    found = rows_of(
        "Vem | Datum | Aktivitet",
        "KS | 13 januari 2027 | Budgetdialog",
        "KF | 25 januari 2027 | Budgetbeslut",
        " | 10 februari 2027 | Anvisningar skickas ut",
    )
    assert found[-1][:2] == ("2027-02-10", ())


@pytest.mark.parametrize(
    ("note", "time"),
    [
        ("kl 18.00", "18:00"),
        ("9.00-12.00, Sal B", "09:00-12:00"),
        ("kl. 9 eller kl. 13", None),
        ("Efter mötet, omkring kl. 15.30, bjuds det på kaffe i foajén", None),
    ],
)
def test_a_short_note_tells_the_time(note: str, time: str | None) -> None:
    found = read("Datum | Aktivitet | Kommentar", f"14 juni 2027 | Budgetbeslut i KF | {note}")
    assert [str(row.time) if row.time else None for row in found.rows] == [time]


def test_the_time_that_a_note_tells_is_the_meetings_and_of_no_step_to_it() -> None:
    found = read(
        "Organ | Handlingar ut | Sammanträde | Plats", "Vårdnämnden | 18 feb 2027 | 25 feb 2027 | Salen kl. 9.30"
    )
    assert [(row.written.raw, str(row.time)) for row in found.rows] == [
        ("18 feb 2027", "None"),
        ("25 feb 2027", "09:30"),
    ]


@pytest.mark.parametrize(
    ("said", "doers", "titles"),
    [
        ("Plan beslutas\nPrognos tas fram", "SN\nEkonomiavdelningen", ["Plan beslutas", "Prognos tas fram"]),
        ("Plan beslutas\nPrognos tas fram", "Socialnämnden", ["Plan beslutas", "Prognos tas fram"]),
        ("Plan beslutas\nefter dialog", "SN\nEkonomiavdelningen", ["Plan beslutas efter dialog"]),
        ("Möte om plan\nRamar och mål", "KS\nSN", ["Möte om plan Ramar och mål"]),
    ],
)
def test_lines_of_what_happens_and_of_who_does_it_go_together(said: str, doers: str, titles: list[str]) -> None:
    head = [Cell("Månad"), Cell("Aktivitet"), Cell("Ansvarig")]
    rows = [Cell("Mars 2026"), Cell(said), Cell(doers)], [Cell("Maj 2026"), Cell("Möte"), Cell("KS")]
    reading = read_document(Document("docx", (table(head, *rows),)))
    assert [row.title for row in reading.rows] == [*titles, "Möte"]
    assert {str(row.when) for row in reading.rows[:-1]} == {"2026-03"}
    assert [len(row.bodies) for row in reading.rows if len(titles) > 1] in ([], [1, 1, 1])


def test_the_time_and_week_of_a_row_are_of_its_own_day_and_no_step_s() -> None:
    text = (
        "Tidplan 2026\n\nVecka\tDatum\tTid\tAktivitet\tDeltagare\tUnderlag senast\n"
        "4\t2026-01-20\t13.00\tUppstart\tBudgetberedningen\t2026-01-13\n"
        "22\t2026-05-26\t13.00\tMöte om budget\tKS\t2026-05-15\n"
    )
    reading = read_document(text_document(text, markdown=False))
    assert [(row.title, str(row.when), str(row.time or "")) for row in reading.rows] == [
        ("Uppstart", "2026-01-20", "13:00"),
        ("Underlag senast: Uppstart", "2026-01-13", ""),
        ("Möte om budget", "2026-05-26", "13:00"),
        ("Underlag senast: Möte om budget", "2026-05-15", ""),
    ]
    assert not reading.doubts


def test_a_week_that_is_not_its_own_day_s_is_asked_about_once() -> None:
    text = (
        "Tidplan 2026\n\nVecka\tDatum\tAktivitet\tUnderlag senast\n"
        "5\t2026-01-20\tMöte KS\t2026-01-13\n22\t2026-05-26\tMöte KS\t2026-05-15\n"
    )
    reading = read_document(text_document(text, markdown=False))
    assert [(doubt.place.line, doubt.about) for doubt in reading.doubts] == [(4, "weekday")]


def test_a_week_and_whole_days_among_the_days_of_months() -> None:
    found = read(
        "Månad | Datum | Aktivitet",
        "Mars | 4 | Beredning i KSAU",
        " | v. 13 | Granskning",
        " | 30 | Beslut i KF",
        "Juni | 15 juni–21 aug | Arbete med budget",
        " | 7/x | Beslut i KS",
    )
    assert [(row.written.first.day, row.written.first.week, row.refused) for row in found.rows] == [
        (4, None, None),
        (None, 13, None),
        (30, None, None),
        (15, None, None),
        (None, None, "no_date"),
    ]


@pytest.mark.parametrize(
    ("title", "who", "readings"),
    [
        ("Nämnden beslutar om internbudget", "Ekonomichef", ("SN", "SN, EKONOMICHEF", "EKONOMICHEF")),
        ("Internbudgeten fastställs av KF", "Ekonomichef", ("KF", "KF, EKONOMICHEF", "EKONOMICHEF")),
        ("Dialog med KS", "Ekonomichef", None),
        ("KS beslutar om internbudget", "KSO", None),
        ("Nämnden beslutar om internbudget", "SN", None),
    ],
)  # fmt: skip
def test_officials_beside_a_decision_of_a_board_are_asked_about_once(
    title: str, who: str, readings: tuple[str, ...] | None
) -> None:
    head = table("Datum | Vad | Vem", f"15 april 2026 | {title} | {who}", f"20 maj 2026 | {title} igen | {who}")
    document = Document("docx", (Paragraph(Place(line=99), "Årshjul för socialnämnden 2026", 1), head))
    reading = read_document(document)
    asked = [doubt for doubt in reading.doubts if doubt.because == "board_decides"]
    assert [doubt.readings for doubt in asked] == ([] if readings is None else [readings])
    if readings is not None:
        assert [row.bodies for row in reading.rows] == [(readings[0],)] * 2
        assert [row.responsible for row in reading.rows] == [(readings[2],)] * 2
        both = read_document(document, answers={asked[0].key: readings[1]})
        assert [row.bodies for row in both.rows] == [tuple(readings[1].split(", "))] * 2


def times(found: PartRead) -> list[str]:
    return [str(row.time or "") for row in found.rows]


def test_a_day_with_a_time_is_in_the_month_beside_it() -> None:
    found = read(
        "Månad | Dag | Aktivitet | Vilka",
        "Januari | 14 kl 10 | Uppstart | KS",
        "Maj | 11 (kl 9-12) | Dialog | KS",
        " | 20 | Samverkan | CSG",
        "Juni | mån 14 10.00 | Beslut | KF",
        "September | 7 heldag | Planering | KS",
    )
    assert dates(found) == ["14/1", "11/5", "20/5", "14/6", "7/9"]
    assert times(found) == ["10:00", "09:00-12:00", "", "10:00", "all day"]
    assert not found.doubts


def test_days_with_weekdays_or_several_in_a_cell_are_days_beside_their_month() -> None:
    found = read(
        "Månad | Dag | Aktivitet",
        "Maj | tis 11 | Dialog",
        "Juni | 14 och 15 | Beredning",
        "Juli | ons 7 | Uppföljning",
    )
    assert dates(found) == ["11/5", "14/6", "15/6", "7/7"]


def test_a_figure_beside_a_month_that_is_no_day_is_asked_about() -> None:
    found = read(
        "Månad | Dag | Aktivitet", "Maj | 11 | Dialog", "Juni | 14 9-12 | Beredning", "Juli | 7 | Uppföljning"
    )
    assert [doubt.facts["left"] for doubt in found.doubts] == ["14"]


def test_hours_beside_whole_dates_are_no_days() -> None:
    found = read("Datum | Kl | Aktivitet", "11 maj | 9 | Dialog", "14 juni | 10.00 | Beredning")
    assert dates(found) == ["11/5", "14/6"]
