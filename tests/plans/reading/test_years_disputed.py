"""Lists over which two years stand, or one that the weekday on which they meet contradicts."""

from datetime import date

import pytest

from plans.reading.read import read_file
from plans.reading.reading import About, Reading

WEEKDAY = "Vårdnämnden sammanträder på onsdagar klockan 18.00.\n"
LIST = "Förslag på sammanträdesdatum för vårdnämnden 2025:\n\n- {}\n- {}\n- {}\n"
OF_2025 = LIST.format("22 januari", "19 februari", "19 mars")
OF_2026 = LIST.format("21 januari", "18 februari", "18 mars")
PLAN_OF_2026 = "Sammanträdesplan vårdnämnden 2026\n\n"


def read(text: str) -> Reading:
    return read_file(text.encode(), "plan.txt", today=date(2025, 6, 1))


def years(reading: Reading) -> set[int | None]:
    return {None if row.when is None else row.when.first.year for row in reading.rows}


def offered(reading: Reading) -> list[str]:
    return [text[:4] for doubt in reading.doubts if doubt.about is About.YEAR for text in doubt.readings]


def asked(reading: Reading) -> int:
    return sum(doubt.about is About.YEAR for doubt in reading.doubts)


def test_the_weekday_settles_which_of_two_years_it_is_and_is_asked_about() -> None:
    found = read(f"{PLAN_OF_2026}{WEEKDAY}{OF_2026}")
    assert (years(found), asked(found)) == ({2026}, 1)
    assert offered(found) == ["2026", "2025"]


def test_the_nearer_of_two_years_stands_where_the_weekday_is_its_own() -> None:
    found = read(f"{PLAN_OF_2026}{WEEKDAY}{OF_2025}")
    assert (years(found), asked(found)) == ({2025}, 0)


def test_two_years_that_fit_as_well_are_asked_about() -> None:
    found = read(f"{PLAN_OF_2026}{OF_2026}")
    assert (years(found), asked(found)) == ({None}, 1)


def test_the_other_year_is_no_rival_where_it_has_days_of_its_own() -> None:
    found = read(f"Sammanträdesdatum för vårdnämnden 2026:\n\n- 20 januari\n- 17 februari\n\n{OF_2026}")
    assert (years(found), asked(found)) == ({2025, 2026}, 0)


@pytest.mark.parametrize(("text", "year", "questions"), [(OF_2025, 2025, 0), (OF_2026, 2026, 1)])
def test_a_year_that_the_weekday_contradicts_is_never_silent(text: str, year: int, questions: int) -> None:
    found = read(f"{WEEKDAY}{text}")
    assert (years(found), asked(found)) == ({year}, questions)


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        ("Sammanträden 2026 för sekretessärenden sker den 14 januari, 11 februari samt den 11 mars.", 2026),
        ("Nämndens möten under 2026 är den 14 januari, 11 februari samt den 11 mars.", 2026),
        ("Sammanträden 2026 beslutas av nämnden den 5 november.", None),
    ],
)
def test_a_sentence_of_the_meetings_of_a_year_tells_that_of_its_days(sentence: str, year: int | None) -> None:
    found = read(f"Vårdnämnden\n\nNämnden har sju ledamöter.\n\n{sentence}\n")
    assert (years(found), asked(found)) == ({year}, int(year is None))


@pytest.mark.parametrize(("day", "year"), [("onsdag 21 april", 2027), ("fredag 21 april", 2028)])
def test_a_weekday_under_a_nearer_year_may_speak_for_the_one_over_all(day: str, year: int) -> None:
    found = read(
        "# Styrelsens årsplan 2027\n\n- Möte 1: torsdag 11 februari 2027\n- Möte 2: torsdag 2 december 2027\n\n"
        f"## Mötesplan 2028\n\nStyrelsen: {day}, 28 september, 27 oktober\n"
    )
    assert {row.when.first.year for row in found.rows[2:] if row.when is not None} == {year}
    assert asked(found) == (year == 2027)
