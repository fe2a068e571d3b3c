"""Activity tables copied as text: each cell on a line of its own, or dates over what happens then."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading


def read(text: str) -> Reading:
    return read_document(text_document(inspect.cleandoc(text), markdown=False))


def told(text: str) -> list[str]:
    return [" ".join((str(row.when), row.title, *row.bodies)) for row in read(text).rows]


THREE = """
    Budgetprocess 2031–2032

    Datum

    Aktivitet

    Beskrivning

    11 mars 2031

    Uppstart med budgeten 2032

    Halvdag. Genomgång av tidplanen.

    19 mars 2031

    Nämnderna lämnar in investeringar

    Inlämning till ekonomienheten inför mötet den 9 april.

    9 april 2031

    Budgetberedning dag 1

    Heldag. Nämndernas presidium presenterar.
    """


def test_each_date_has_the_cells_below_it_and_not_those_above() -> None:
    assert told(THREE) == [
        "2031-03-11 Uppstart med budgeten 2032",
        "2031-03-19 Nämnderna lämnar in investeringar NÄMNDER",
        "2031-04-09 Budgetberedning dag 1 BUDGETBEREDNING NÄMND_PRESIDIUM",
    ]


def test_a_day_in_the_words_beside_an_activity_is_only_spoken_of() -> None:
    assert [one.text for one in read(THREE).left_aside] == ["den 9 april"]


def test_an_empty_cell_at_the_end_is_gone_from_the_row() -> None:
    text = """
        Tidplan 2031

        När

        Vad

        Ansvarig

        3 februari

        Anvisningar skickas ut

        Ekonomichefen

        1 april

        Nämnderna lämnar in budgetförslag

        2 juni

        Kommunstyrelsen beslutar om budget

        Ekonomichefen
        """
    assert told(text) == [
        "2031-02-03 Anvisningar skickas ut EKONOMICHEF",
        "2031-04-01 Nämnderna lämnar in budgetförslag NÄMNDER",
        "2031-06-02 Kommunstyrelsen beslutar om budget KS",
    ]


def test_in_a_month_each_thing_happens_by_itself() -> None:
    text = """
        Tidplan 2031

        Månad

        Händelse

        April

        Nämnderna lämnar in sina förslag

        Kommunstyrelsen presenterar sitt förslag

        Juni

        Beslut om budgeten i kommunfullmäktige
        """
    assert told(text) == [
        "2031-04 Nämnderna lämnar in sina förslag NÄMNDER",
        "2031-04 Kommunstyrelsen presenterar sitt förslag KS",
        "2031-06 Beslut om budgeten i kommunfullmäktige KF",
    ]


def test_on_a_day_the_items_below_it_are_one_activity_and_the_place_is_nobody() -> None:
    text = """
        Tidplan budget 2032

        Vecka 7, tisdag 11 februari 2031 kl. 13.00 – 16.00 i Ekbacken, kommunhuset

         • Budgetberedningen tar fram förslag till ramar.
         • Ombudgetering behandlas.

        Vecka 7, fredag 14 februari 2031

         • Förslaget skickas ut till nämnderna.
        """
    assert told(text) == [
        "2031-02-11 Budgetberedningen tar fram förslag till ramar BUDGETBEREDNING",
        "2031-02-14 Förslaget skickas ut till nämnderna",
    ]
    assert str(read(text).rows[0].time) == "13:00-16:00"


def test_a_year_holds_for_what_stands_below_it() -> None:
    text = """
        Tidplan

        2031

        15 september

        Budgetperioden öppnar för alla

        6 december

        Budgetperioden stänger
        """
    assert told(text) == ["2031-09-15 Budgetperioden öppnar för alla", "2031-12-06 Budgetperioden stänger"]


def test_a_month_has_what_stands_below_it_even_where_that_names_another() -> None:
    text = """
        Tidplan 2031

        Förslaget arbetas fram under året. Nämnderna lämnar in sitt i september.

        Maj

        Diskussion om utfallet i en budgetberedning.

        September

        Delårsbokslut upprättas för januari-augusti.

        30 september

        Budgetförslag med verksamhetsplan lämnas in.

        December

        Detaljbudget klar och inlagd i systemet.
        """
    rows = [(str(row.when), row.title) for row in read(text).rows if row.place.line > 4]
    assert rows == [
        ("2031-05", "Diskussion om utfallet i en budgetberedning"),
        ("2031-09", "Delårsbokslut upprättas för januari-augusti"),
        ("2031-09-30", "Budgetförslag med verksamhetsplan lämnas in"),
        ("2031-12", "Detaljbudget klar och inlagd i systemet"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Möten 2031\n\nKommunstyrelsen\n\n14 januari\n\nSocialnämnden\n\n15 januari\n\nValnämnden\n\n16 januari",
        "Möten 2031\n\nBudgetdialog med nämnderna\n\n14 januari\n\nBeslut i KS\n\n12 mars\n\nVälkommen till oss",
    ],
)
def test_names_over_their_days_are_not_read_as_under_them(text: str) -> None:
    first = min(read(text).rows, key=lambda row: row.place.line)
    assert "Socialnämnden" not in first.title
    assert "Beslut" not in first.title


def test_a_row_whose_cells_share_a_line_is_one_beside_rows_of_a_line_a_cell() -> None:
    text = """
        Viktiga datum 2031

        Datum Aktivitet
        13 januari

        Ledningsråd inför budget 2032.

        18 februari

        Fullmäktige fastställer anvisningar för budget 2032.

        14 mars Nämnderna lämnar underlag.
        21 mars kl. 13.00 Ledningsråd om budget 2032.

        Nämnderna presenterar sina önskemål.

        25 maj

        KSAU behandlar förslag till budget.
        """
    assert [(str(row.when), str(row.time or "")) for row in read(text).rows] == [
        ("2031-01-13", ""),
        ("2031-02-18", ""),
        ("2031-03-14", ""),
        ("2031-03-21", "13:00"),
        ("2031-05-25", ""),
    ]


TURNS = (
    ("22 februari", "Webbanmälan öppnar"),
    ("15 mars", "Kontrolluppgifter"),
    ("4 maj", "Besked"),
    ("11 maj", "Svar"),
)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("inside", ["\n", "\n\n"])
def test_words_in_turn_with_days_are_of_the_day_above_if_the_days_come_first(between: str, inside: str) -> None:
    text = "Viktiga dagar våren 2031\n\n" + between.join(inside.join(turn) for turn in TURNS)
    year = [
        f"2031-{day} {words}" for day, (_, words) in zip(("02-22", "03-15", "05-04", "05-11"), TURNS, strict=True)
    ]
    assert told(text) == year


def test_words_that_may_be_of_the_day_below_are_not_taken_as_of_the_one_above() -> None:
    first, *others = [words for _, words in TURNS]
    text = "\n\n".join(
        [first, *(f"{day}\n\n{words}" for (day, _), words in zip(TURNS, [*others, "Slut"], strict=True))]
    )
    assert not [
        row
        for row in read(f"Viktiga dagar våren 2031\n\n{text}").rows
        if row.title == "Kontrolluppgifter" and str(row.when) == "2031-02-22"
    ]


@pytest.mark.parametrize("break_at", ["3 juni,\n   ", "3 juni, "])
def test_days_that_go_on_with_a_sentence_are_no_column(break_at: str) -> None:
    text = (
        "Skogsnämnden\n2026-10-22\n\n§ 61 Sammanträdesplan 2027\n\nSkogsnämnden beslutar\n"
        f"att nämnden under 2027 sammanträder följande dagar: 28 januari, 4 mars, {break_at}9 september\n"
        "att sammanträdena inleds klockan 09.00\n"
        "att nämndens presidium sammanträder klockan 13.00 den 14 januari, 18 februari,\n"
        "   20 maj och 26 augusti\n"
    )
    found = read(text)
    days = {str(row.when)[5:]: (*row.bodies, str(row.time), row.title) for row in found.rows}
    assert days["09-09"] == ("SKOGSNÄMND", "09:00", "Skogsnämnden")
    assert {days[day][0] for day in ("01-14", "05-20", "08-26")} == {"SKOGSNÄMND_PRESIDIUM"}
    assert len(days) == 8


@pytest.mark.parametrize("heading", ["{} har möte", "{}s möten startar kl. 18.30", "{} möts kl 9:"])
@pytest.mark.parametrize(
    ("inside", "between"), [("\n", "\n\n"), ("\n\n", "\n\n\n"), ("\n\n", "\n\n"), ("\n", "\n")]
)
def test_bodies_that_sentences_name_head_the_days_below(heading: str, inside: str, between: str) -> None:
    days = {"Socialnämnden": ("12/2", "11/6", "10/9"), "Valnämnden": ("17/5", "21/6", "23/8")}
    lists = [inside.join((heading.format(name), ", ".join(those))) for name, those in days.items()]
    rows = read("Sammanträdestider 2031\n\n" + between.join(lists)).rows
    assert [(row.raw_date, row.bodies) for row in rows] == [
        *((day, ("SN",)) for day in days["Socialnämnden"]),
        *((day, ("VN",)) for day in days["Valnämnden"]),
    ]
