"""What is called "nämnden" is one committee: the only one that the document names, or one that is asked about."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

TABLE = """
{before}

Datum | Vad | Vem
3 maj 2027 | Dialog om ramar | Nämnden
20 maj 2027 | Budgeten beslutas | Nämnd
"""


def _read(before: str, more: str = "") -> list[str]:
    found = reading_of(TABLE.format(before=before) + more)
    return [*(row.split()[0] for row in rows_of(found)), *asked(found)]


@pytest.mark.parametrize(
    ("before", "code"),
    [
        ("Protokoll\n\nHamnnämnden\n\nTider", "HAMNNÄMND"),
        ("Tider\n\nHamnnämnden beslutar om sina tider.", "HAMNNÄMND"),
        ("Tider\n\nNämnden för hamnar (NH) sammanträder dessa dagar.", "NÄMND_HAMNAR"),
    ],
)
def test_the_only_committee_of_the_text_is_meant(before: str, code: str) -> None:
    assert _read(before) == [code, code]


def test_one_that_is_only_spoken_of_is_asked() -> None:
    assert _read("Tider\n\nHandlingarna skickas till hamnnämnden.") == ["HAMNNÄMND", "HAMNNÄMND", "ambiguous"]


@pytest.mark.parametrize(
    "before", ["Budgetkalender för Hamnkontoret", "Tider\n\nHamnnämnden och skolnämnden beslutar om sina tider."]
)
def test_one_that_nobody_names_is_asked_once_which_it_is(before: str) -> None:
    assert _read(before) == ["NÄMNDEN", "NÄMNDEN", "which_committee"]


def test_where_all_of_them_are_spoken_of_it_is_any() -> None:
    assert _read("Anvisningar till nämnderna") == ["NÄMNDER", "NÄMNDER"]
    assert _read("Varje nämnd följer sin budget") == ["NÄMNDER", "NÄMNDER"]


def test_the_one_over_a_column_of_crosses_is_one() -> None:
    found = reading_of(
        """
        Budgetkalender 2027
        Vecka;Aktivitet;Ekonom;Nämnd
        3;Uppstart av budgetarbetet;x;
        6;Volymer lämnas in;x;
        19;Budgetförslag beslutas;;x
        """,
        "a.csv",
    )
    assert [row.split()[0] for row in rows_of(found)] == ["EKONOM", "EKONOM", "NÄMNDEN"]
    assert "which_committee" in asked(found)


def test_its_presidium_is_its_own() -> None:
    found = reading_of("Hamnnämnden\n\nDatum | Vad | Vem\n3 maj 2027 | Möte | Nämndens presidium\n")
    assert [row.split()[0] for row in rows_of(found)] == ["HAMNNÄMND_PRESIDIUM"]


@pytest.mark.parametrize(("answer", "code"), [("Socialnämnden", "SN"), ("SN", "SN"), ("Hamnnämnden", "HAMNNÄMND")])
def test_which_it_is_is_answered_once_by_name_or_code(answer: str, code: str) -> None:
    source = TABLE.format(before="Budgetkalender för Hamnkontoret")
    key = reading_of(source).doubts[0].key
    found = reading_of(source, answers={key: answer})
    assert {row.bodies for row in found.rows} == {(code,)}
    assert asked(found) == []


LISTS = """
Mötestider 2027

{}

14 januari kl 9

{}

6 februari kl 13
"""


@pytest.mark.parametrize(
    ("over", "codes"),
    [
        ("Socialnämnden\n\nStyrgruppen", ["STYRGRUPP", "SN"]),
        ("Styrgruppen", ["STYRGRUPP", "NÄMNDEN"]),
        ("Socialnämnden", ["SN", "SN"]),
    ],
)
def test_the_heading_nämnden_is_not_the_group_above(over: str, codes: list[str]) -> None:
    assert [row.split()[0] for row in rows_of(reading_of(LISTS.format(over, "Nämnden")))] == codes


@pytest.mark.parametrize(
    ("over", "code", "questions"),
    [
        ("Hamnnämnden", "HAMNNÄMND", []),
        ("Hamnkontoret", "NÄMNDEN", ["which_committee"]),
        ("Hamnkontoret och nämnderna", "NÄMNDER", []),
    ],
)
def test_a_committees_meeting_over_a_column_is_that_of_the_only_one(
    over: str, code: str, questions: list[str]
) -> None:
    found = reading_of(
        f"{over}\n\nOmgång | Kallelse | Nämndsammanträde\n1 | 20/1 2027 | 27/1 2027\n2 | 17/2 2027 | 24/2 2027\n"
    )
    assert {row.bodies for row in found.rows if row.title.startswith("Nämnd")} == {(code,)}
    assert [why for why in asked(found) if why == "which_committee"] == questions


@pytest.mark.parametrize(
    ("more", "times"),
    [
        ("", {"HAMNNÄMND": "13:15", "HAMNNÄMND_AU": "08:30"}),
        ("Även kommunstyrelsen har ett arbetsutskott.", {"HAMNNÄMND": "13:15", "HAMNNÄMND_AU": "None"}),
    ],
)
def test_its_working_committee_is_meant_where_it_is_named_and_no_other_may_be(
    more: str, times: dict[str, str]
) -> None:
    found = reading_of(
        f"Sammanträdestider 2026\n\nNämnden sammanträder kl. 13.15 och arbetsutskottet kl. 08.30. {more}\n\n"
        "Hamnnämnden\nonsdag 21 januari\nonsdag 18 februari\nonsdag 18 mars\n\n"
        "Hamnnämndens arbetsutskott\nonsdag 14 januari\nonsdag 4 februari\nonsdag 4 mars"
    )
    assert {row.bodies[0]: str(row.time) for row in found.rows} == times
