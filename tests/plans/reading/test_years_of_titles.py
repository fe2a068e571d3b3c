"""The one year of a title is that of the days under it, where nothing in the document says otherwise."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

_TABLE = """
{}
Datum | Aktivitet | Vem
12 mars | Möte om ramar | KSAU
20 april | Möte om mål | KSAU
"""


@pytest.mark.parametrize(
    "title",
    [
        "Planering 2027 för byarådet",
        "Handlingsplan reglementen 2027",
        "Rutin motioner 2027",
        "Årsplan styrelsen Alby AB 2027",
        "Politikerveckor 2027",
    ],
)
def test_what_is_carried_out_in_a_year_is_named_by_it(title: str) -> None:
    found = reading_of(_TABLE.format(title))
    assert rows_of(found) == ["KSAU 2027-03-12", "KSAU 2027-04-20"]
    assert asked(found) == []


@pytest.mark.parametrize("title", ["Planering av budget 2027", "Arbetet med vision 2027", "Planering inför 2027"])
def test_a_year_that_may_be_that_of_what_is_planned_is_asked_about(title: str) -> None:
    found = reading_of(_TABLE.format(title))
    assert asked(found)[0] == "ambiguous"


def test_days_that_begin_anew_may_be_of_two_years() -> None:
    found = reading_of(_TABLE.format("Handlingsplan 2027").replace("12 mars", "5 december"))
    assert asked(found) == ["ambiguous"]


@pytest.mark.parametrize(("year", "doubts"), [(2027, []), (2026, ["neighbours"])])
def test_dates_with_their_year_bear_the_title_out(year: int, doubts: list[str]) -> None:
    more = f"2027-05-03 | Möte | KSAU\n{year}-06-03 | Möte | KSAU\n"
    found = reading_of(_TABLE.format("Löneöversyn 2027") + more)
    assert (asked(found) == []) is (doubts == [])


def test_a_row_that_only_tells_the_year_is_that_of_all_days() -> None:
    rows = [f"{day} maj | Möte {day} | KSAU" for day in (3, 4, 5, 6)]
    found = reading_of(_TABLE.format("Mötesplan") + "\n".join([*rows, "Årtal i planen: 2027 | |"]), "a.csv")
    assert [row[:9] for row in rows_of(found)] == ["KSAU 2027"] * 6
    assert asked(found) == []
