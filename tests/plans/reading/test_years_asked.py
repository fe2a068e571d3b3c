"""Years in whole documents: which are given, which are asked, and what an answer then holds for."""

from collections.abc import Mapping
from datetime import date

import pytest

from plans.reading.read import read_file
from plans.reading.reading import About, Doubt, Reading

BODIES = """Nämnd\tSammanträden
Socialnämnden\t29 januari, 26 mars, 24 september, 26 november
Miljönämnden\t30 januari, 27 mars, 25 september, 27 november
Tekniska nämnden\t4 mars, 3 juni, 7 oktober
"""
PLAN = """Tidplan verksamhetsplan och budget

Datum\tVem\tVad
ons 20 aug\tKSAU\tUppstart
mån 8 september\tKSAU\tDelårsrapport
tis 17 september\tKS\tDelårsrapport
24 november\tKF\tBudget
mars\tKS\tÅrsredovisning
april-maj\tKF\tAnsvarsfrihet
"""
TODAY = date(2025, 6, 1)


def read(text: str, answers: Mapping[str, str] | None = None) -> Reading:
    return read_file(text.encode(), "plan.txt", answers=answers, today=TODAY)


def years(reading: Reading) -> list[int | None]:
    return [None if row.when is None else row.when.first.year for row in reading.rows]


def asked(reading: Reading) -> list[Doubt]:
    return [doubt for doubt in reading.doubts if doubt.about is About.YEAR]


def answered(text: str, year: int) -> Reading:
    """The document when its first question about a year has been answered."""
    return read(text, {asked(read(text))[0].key: f"{year}-01"})


def test_a_heading_from_autumn_to_spring_gives_both_years() -> None:
    text = "Sammanträden hösten 2025 – våren 2026\n\nKommunfullmäktige\n27 oktober\n24 november\n26 januari\n"
    assert years(read(text)) == [2025, 2025, 2026]
    assert not asked(read(text))


def test_lines_of_dates_for_each_body_do_not_count_the_years_up() -> None:
    found = read(f"Kommunfullmäktige 2025\n\n24 februari\n28 april\n24 november\n\nNämnder\n\n{BODIES}")
    assert set(years(found)) == {2025}


def test_an_answer_holds_for_every_line_that_begins_again() -> None:
    assert [doubt.facts["rows"] for doubt in asked(read(BODIES))] == [11]
    assert years(answered(BODIES, 2024)) == [2024] * 11
    assert not asked(answered(BODIES, 2024))


def test_a_body_named_on_each_line_begins_again_too() -> None:
    days = {"KS": ("14 januari", "13 maj", "9 september"), "KF": ("27 januari", "26 maj", "15 september")}
    lines = [f"{day}\t{body}\tSammanträde" for body, some in days.items() for day in some]
    text = "\n".join(["Datum\tVem\tVad", *lines])
    assert years(answered(text, 2024)) == [2024] * 6


@pytest.mark.parametrize("year", [2023, 2025, 2030])
def test_an_answer_holds_for_exactly_the_rows_of_its_question(year: int) -> None:
    (doubt,) = asked(read(PLAN))
    assert doubt.facts["rows"] == len(read(PLAN).rows) == 6
    found = answered(PLAN, year)
    assert years(found) == [year] * 4 + [year + 1] * 2
    assert not asked(found)


def test_a_line_that_lists_days_in_a_plan_does_not_begin_again() -> None:
    text = (
        "Datum\tVad\n3 och 17 december 2024\tBeredning\n14 och 28 januari\tBeredning\n11 och 25 februari\tBudget\n"
    )
    assert years(read(text)) == [2024, 2024, 2025, 2025, 2025, 2025]


def test_rows_that_no_single_answer_settles_are_asked_on_their_own() -> None:
    text = "Datum\tVad\n2 december\tUppstart\n20 augusti\tBeredning\n10 september\tBudget\n"
    first, second = asked(read(text))
    assert (first.facts["rows"], second.facts["rows"]) == (1, 2)
    found = answered(text, 2024)
    assert years(found) == [2024, None, None]
    assert [doubt.key for doubt in asked(found)] == [second.key]


def test_years_offered_are_near_and_agree_with_most_weekdays() -> None:
    assert asked(read(PLAN))[0].readings == ("2025-08-20",)
    (doubt,) = asked(read("Budget 2025\n\n- KSAU 6/2\n- KS 20/2\n"))
    assert [reading[:4] for reading in doubt.readings] == ["2024", "2023", "2025"]


def test_a_year_whose_weekday_is_another_is_not_offered() -> None:
    (doubt,) = asked(read("Kommunstyrelsen\ntisdag 14 januari\ntisdag 11 februari\nonsdag 9 april\n"))
    assert doubt.readings == ("2025-01-14", "2014-01-14")


def test_years_that_the_document_names_elsewhere_are_offered_first() -> None:
    (doubt,) = asked(read(f"{BODIES}\nFrågor om tiderna för 2024 besvaras av kansliet.\n"))
    assert [reading[:4] for reading in doubt.readings] == ["2024", "2025", "2026"]


def test_a_year_that_the_document_names_is_not_offered_where_meetings_would_be_on_sundays() -> None:
    (doubt,) = asked(read(f"{BODIES}\nFrågor om tiderna för 2023 besvaras av kansliet.\n"))
    assert "2023" not in {reading[:4] for reading in doubt.readings}


@pytest.mark.parametrize(("last", "questions"), [("18 april 2025", 0), ("18 april 2026", 1)])
def test_a_year_that_all_dates_about_it_have_is_not_asked(last: str, questions: int) -> None:
    rows = ["3 mars 2025\tKS", "7 mars 2025\tKS", "v. 11–12\tKS", "14 april 2025\tKS", f"{last}\tKS"]
    found = read("\n".join(["Datum\tVem", *rows]))
    assert years(found)[2] == 2025
    assert len(asked(found)) == questions


@pytest.mark.parametrize(("day", "years"), [("18/2", ["2025"]), ("16/2", ["2023"])])
def test_a_year_that_puts_meetings_on_a_weekend_is_not_offered(day: str, years: list[str]) -> None:
    (doubt,) = asked(read(f"Budget 2025\n\n- KS {day}\n- KF {day.replace('/2', '/3')}\n"))
    assert [reading[:4] for reading in doubt.readings] == years


@pytest.mark.parametrize(
    ("day", "years"),
    [
        ("onsdagen den 3 september", ["2025", "2014"]),
        ("måndagen den 1 oktober", ["2018", "2012"]),
        ("onsdagen den 1 oktober", ["2025", "2014"]),
    ],
)
def test_years_whose_weekdays_agree_are_offered_the_nearest_first_and_no_far_one_is_taken(
    day: str, years: list[str]
) -> None:
    found = read(f"Nästa möte\n\nKommunstyrelsens nästa möte hålls {day}.\n")
    (doubt,) = asked(found)
    assert [reading[:4] for reading in doubt.readings] == years
    assert doubt.taken in (None, "2025-09-03", "2025-10-01")


def test_days_behind_the_turn_of_the_year_speak_of_the_next_one() -> None:
    mail = """Från: Anna Berg
Skickat: den 26 november 2024 16:12

* 10 dec - sista beställning
* 20 dec - sista faktura

Ärendet behandlas i KS 20 januari och KF 19 maj.
"""
    assert asked(read(mail))[0].readings[0] == "2024-12-10"


@pytest.mark.parametrize("filed", ["Minnesanteckningar 181024", "Protokoll 180925 (PDF)"])
def test_a_year_that_papers_are_filed_under_is_offered(filed: str) -> None:
    autumn, spring = "25/9\n24/10\n29/11\n", "5/2\n6/3\n4/4\n"
    text = f"Skolrådet\n{filed}\nHöstterminens mötestider\n{autumn}Vårterminens mötestider\n{spring}"
    (doubt,) = asked(read(f"{text}\nSkolan i Almby\n\n2 oktober 2015\n"))
    assert "2018-09-25" in doubt.readings


@pytest.mark.parametrize(
    "heading", ["Program för 2026", "Vårprogram 2026", "Kommande plenum 2026:", "Program 2026:"]
)
def test_a_heading_for_what_happens_in_a_year_gives_its_year(heading: str) -> None:
    found = read(f"Almbyföreningen\n\n{heading}\n\n13 januari Öppet medlemsmöte\n3 februari Öppet medlemsmöte\n")
    assert years(found) == [2026, 2026]
    assert not asked(found)


@pytest.mark.parametrize("heading", ["Handlingsprogram 2026", "Program för mål och budget 2026"])
def test_a_plans_year_is_not_that_of_its_process(heading: str) -> None:
    assert asked(read(f"{heading}\n\n13 januari KS bereder\n3 februari KS bereder\n"))


def test_days_in_no_order_are_one_question() -> None:
    text = "\n".join(f"KSAU möter de boende den {day} {month}." for day, month in _IN_NO_ORDER)
    (doubt,) = asked(read(text))
    assert doubt.facts["rows"] == len(_IN_NO_ORDER)
    assert years(answered(text, 2025)) == [2025] * len(_IN_NO_ORDER)
    assert not asked(answered(text, 2025))


def test_a_list_that_turns_the_year_is_in_order() -> None:
    days = [f"{day} {month}" for day in (4, 11) for month in ("september", "december", "mars")]
    text = "\n".join(f"KSAU möter de boende den {day}." for day in days)
    assert years(answered(text, 2025))[:3] == [2025, 2025, 2026]


_MONTHS = ("september", "mars", "december", "januari", "juni", "februari", "november", "april")
_IN_NO_ORDER = [(day, month) for day in (4, 11, 18) for month in _MONTHS]
