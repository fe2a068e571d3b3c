"""A table of activities with a column for each who may take part, where a mark says that they do."""

import pytest

from plans.reading.layouts import attended
from tests.plans.reading.layouts.calendars import context, table
from tests.plans.reading.tables import asked, reading_of, rows_of

CROSSES = """
    Datum | Hållpunkt | KS | Nämnderna | Ekonomienheten
    9 februari 2027 | Upptaktsmöte | x | x |
    4 maj 2027 | Avstämningsmöte | | X | x
    8 juni 2027 | Möte om volymer | | |
    """


def test_a_row_is_one_activity_of_those_with_a_cross() -> None:
    reading = reading_of(CROSSES)
    assert rows_of(reading) == ["KS+NÄMNDER 2027-02-09", "NÄMNDER+EKONOMIENHET 2027-05-04", "– 2027-06-08"]
    assert reading.rows[0].title == "Upptaktsmöte"
    assert reading.rows[0].columns == {
        "Datum": "9 februari 2027",
        "Hållpunkt": "Upptaktsmöte",
        "KS": "x",
        "Nämnderna": "x",
    }
    assert asked(reading) == ["nobody"]


LETTERS = """
    Moment | Revisorerna | Ekonomienheten | Förvaltningen | KS | KF | När
    Saldon avstämda | | A | | | | senast 5/3
    Årsredovisningen skrivs | | A/S | S | | | 8/3–19/3
    Årsredovisningen behandlas | | I | | B | | 6/4
    Granskning av årsredovisningen | A | | S | – | – | 7/4–16/4
    Årsredovisningen fastställs | | | | | B | 27/4
    """


def test_letters_say_who_answers_decides_or_only_supports() -> None:
    reading = reading_of(f"Tidplan 2027\n{LETTERS}A = ansvarig, S = stöd, B = behandlar/beslutar, I = informeras")
    assert rows_of(reading) == [
        "EKONOMIENHET 2027-03-05 deadline",
        "EKONOMIENHET 2027-03-08..2027-03-19 work",
        "KS 2027-04-06",
        "REVISORER 2027-04-07..2027-04-16 work",
        "KF 2027-04-27 decision",
    ]
    assert [row.optional for row in reading.rows][1] == ("FÖRVALTNINGAR",)
    assert [row.recipients for row in reading.rows][2] == ("EKONOMIENHET",)


@pytest.mark.parametrize(
    ("legend", "who"),
    [
        ("", "EKONOMIENHET 2027-02-09"),  # as it is usually meant
        ("S = sammankallande", "KS+EKONOMIENHET 2027-02-09"),
        ("S = får information", "EKONOMIENHET 2027-02-09"),
    ],
)
def test_a_letter_is_what_the_document_says_it_is(legend: str, who: str) -> None:
    rows = "Datum | Hållpunkt | KS | Ekonomienheten\n9/2 2027 | Upptaktsmöte | S | A\n4/5 2027 | Prognosmöte | A |"
    assert rows_of(reading_of(f"{rows}\n\n{legend}"))[0] == who


def test_words_say_what_the_one_over_them_does() -> None:
    rows = """
        Ärende | Datum | KSAU | KS | Nämnderna
        Taxor för 2028 | 9 februari 2027 | Bereder | |
        Ramar för 2028 | 4 maj 2027 | | X (beslut) | Informeras
        """
    reading = reading_of(rows)
    assert rows_of(reading) == ["KSAU 2027-02-09", "KS 2027-05-04 decision"]
    assert [row.recipients for row in reading.rows] == [(), ("NÄMNDER",)]


@pytest.mark.parametrize(
    "rows",
    [
        "Datum | KS | KF\n3 februari | x |\n10 februari | | x\n3 mars | x | x",
        "Datum | Hållpunkt | Klart\n3 februari | Dialog | x\n10 februari | Möte |",
        "Datum | Hållpunkt | KS\n3 februari | Dialog | bereder sin del i maj\n10 februari | Möte | x",
        "Datum | Hållpunkt | KS | KF\n3 februari | Dialog | kallelse ut den dag | x\n10 februari | Möte | x | x",
        "Organ | jan | feb | mars\nKS | x | x | x\nKF | x | | x",
    ],
)
def test_days_of_bodies_and_other_marks_are_no_table_of_who_takes_part(rows: str) -> None:
    part = table(rows)
    assert attended.fit(part, context(part)) == 0
