"""A document that its title says is of one body: "nämnden" is that one, and "arbetsutskottet" its own."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

_TABLE = """
Mars | Patientsäkerhetsberättelse fastställs | Nämnden
Oktober | Verksamhetsplan bereds | Arbetsutskottet
November | Verksamhetsplan beslutas | Nämnden
"""


def _yearly(title: str, more: str = "") -> list[str]:
    found = reading_of(f"# {title}\n\nMånad | Aktivitet | Ansvarig{_TABLE}{more}", "a.md")
    return [*(row.split()[0] for row in rows_of(found)), *asked(found)]


def test_the_committee_of_a_committee_s_own_plan_is_that_one() -> None:
    assert _yearly("Årshjul 2027 för socialnämnden") == ["SN", "SN_AU", "SN"]
    assert _yearly("Fritidsnämndens årshjul 2027", "April | Svar lämnas till kommunstyrelsen | Nämnden\n") == [
        "FN", "FN_AU", "FN", "FN"
    ]  # fmt: skip


def test_the_board_is_the_one_of_the_title_too() -> None:
    found = reading_of(
        """
        Årshjul 2027 för kommunstyrelsen

        Datum | Vad | Vem
        3 maj | Delårsrapport behandlas | Styrelsen
        20 maj | Budget bereds | Arbetsutskottet
        """
    )
    assert [row.split()[0] for row in rows_of(found)] == ["KS", "KSAU"]
    assert asked(found) == []


def test_words_about_the_committee_head_no_list_of_days() -> None:
    found = reading_of(
        """
        Omsorgsnämnden

        Nämndens områden

        - hemtjänst
        - rehabilitering

        Möten 2027

        13 januari
        10 februari
        """
    )
    assert [row.split()[0] for row in rows_of(found)] == ["ON", "ON"]


def test_nobody_s_own_plan_says_nothing_of_whose_they_are() -> None:
    assert _yearly("Årshjul 2027 för kommunstyrelse och nämnder") == ["NÄMNDER", "KSAU", "NÄMNDER", "ambiguous"]
    assert _yearly("Årshjul 2027") == ["NÄMNDEN", "KSAU", "NÄMNDEN", "which_committee", "ambiguous"]


def test_where_another_committee_acts_too_it_is_asked_once_which_is_meant() -> None:
    got = _yearly("Årshjul 2027 för socialnämnden", "December | Kulturnämnden beslutar om taxor | Kulturnämnden\n")
    assert got == ["SN", "SN_AU", "SN", "KN", "ambiguous", "ambiguous"]


def test_several_committees_are_all_of_them() -> None:
    found = reading_of(
        "# Årshjul 2027 för socialnämnden\n\nDatum | Vad | Vem\n3 maj | Dialog om ramar | Nämnderna\n", "a.md"
    )
    assert [row.split()[0] for row in rows_of(found)] == ["NÄMNDER"]


def test_the_columns_of_a_calendar_are_the_title_s_too() -> None:
    for first in ("Sista dag för ärenden", "Månad | Sista dag för ärenden"):
        month = ["Januari | ", "Februari | ", "Mars | "] if "|" in first else [""] * 3
        found = reading_of(
            f"""
            Tider för samhällsbyggnadsnämnden och dess arbetsutskott 2027

            {first} | Arbetsutskott | Nämnd
            {month[0]}2/1 | 13/1 | 27/1
            {month[1]}30/1 | 10/2 | 24/2
            {month[2]}6/3 | 17/3 | 31/3
            """
        )
        meetings = [row.split()[:2] for row in rows_of(found) if "deadline" not in row]
        assert sorted(meetings) == sorted(
            [["SBN_AU", f"2027-0{m}-{d}"] for m, d in ((1, 13), (2, 10), (3, 17))]
            + [["SBN", f"2027-0{m}-{d}"] for m, d in ((1, 27), (2, 24), (3, 31))]
        )
        assert "ambiguous" not in asked(found)


@pytest.mark.parametrize(
    ("heading", "who", "questions"),
    [("Arbetsutskottet", "KSAU", ["ambiguous"]), ("Kulturnämnden", "KN", []), ("Presidiet", "PRESIDIUM", [])],
)
def test_the_heading_of_a_page_says_whose_its_days_are(heading: str, who: str, questions: list[str]) -> None:
    text = "Det bereder ärenden till kommunstyrelsen."
    found = reading_of(f"{heading}\n\n{text}\n\nMötesdatum 2027\n\n• 9 februari\n• 16 mars\n• 20 april\n")
    assert [row.split()[0] for row in rows_of(found)] == [who] * 3
    assert asked(found) == questions


def test_a_last_day_in_a_grid_of_several_is_asked_once_whose_it_is() -> None:
    table = """
        Månad | Sista dag för ärenden | Arbetsutskott | Nämnd
        Januari | 2/1 | 13/1 | 27/1
        Februari | 30/1 | 10/2 | 24/2
        Mars | 6/3 | 17/3 | 31/3
        """
    found = reading_of(f"Tider för samhällsbyggnadsnämnden och dess arbetsutskott 2027\n{table}")
    assert asked(found) == ["whose_column"]
    assert [doubt.readings for doubt in found.doubts] == [("SBN_AU",)]


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("Presidiet planerar hösten", "KFN_PRESIDIUM"),
        ("Taxor bereds i presidiet", "KFN_PRESIDIUM"),
        ("Presidierna träffas", "–"),
        ("Kommunstyrelsens presidium informeras", "KS_PRESIDIUM"),
    ],
)
def test_the_presidium_of_a_committee_s_own_plan_is_its_own(said: str, body: str) -> None:
    text = f"# Årshjul 2027 för kultur- och fritidsnämnden\n\n### Augusti\n- {said} den 18 augusti\n"
    assert [row.split()[0] for row in rows_of(reading_of(text, "a.md"))] == [body]


@pytest.mark.parametrize("heading", ["Viks kommun, Kommunala pensionärsrådet", "Mötesdagar för Ungdomsrådet 2027"])
def test_the_working_committee_of_a_council_s_own_page_is_the_council_s(heading: str) -> None:
    text = "Rådet träffas kl. 13.30: 3/2, 5/5 och 8/9. Arbetsutskottet träffas veckan före, 27/1, 28/4 och 1/9."
    assert "ambiguous" in asked(reading_of(f"{heading}\n\nMötestider 2027\n{text}\n"))
    found = reading_of(f"{heading}\n\nArbetsutskottet\n\n• 4 februari 2027\n• 29 april 2027\n• 26 augusti 2027\n")
    code = "KPR_AU" if "pension" in heading else "UNGDOMSRÅD_AU"
    assert [row.split()[0] for row in rows_of(found)] == [code] * 3


@pytest.mark.parametrize("heading", ["Socialnämnden", "Viks kommun, Socialnämnden", "Socialnämnden i Vik"])
@pytest.mark.parametrize(
    ("part", "code"), [("Arbetsutskottet", "SN_AU"), ("AU", "SN_AU"), ("Presidiet", "SN_PRESIDIUM")]
)
def test_a_part_under_its_body_s_heading_is_not_the_whole(heading: str, part: str, code: str) -> None:
    found = reading_of(f"{heading}\n\n{part}\n\n• 4 februari 2027\n• 29 april 2027\n• 26 augusti 2027\n")
    assert [row.split()[0] for row in rows_of(found)] == [code] * 3
