"""Years in texts: which turn, and which only look like years."""

import pytest

from plans.files import parse_plan, read_plan
from scenarios.rolling.years import Turning, main_year, plan_year
from tests.tidplan.running import EXAMPLES

ONE = Turning(2023, 1)


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("Mål och budget 2024 med flerårsplan 2025–2026", "Mål och budget 2025 med flerårsplan 2026–2027"),
        ("Tidsplan 2023", "Tidsplan 2024"),
        ("Mål & budget 2024 – 2026", "Mål & budget 2025 – 2027"),
        ("budget 2024-26", "budget 2025-27"),
        ("läsåret 2023/24", "läsåret 2024/25"),
        ("läsåret 2023/2024", "läsåret 2024/2025"),
        ("ekonomi för 2022.", "ekonomi för 2023."),
        ("(2024)", "(2025)"),
        ("december 2023", "december 2024"),
        ("2023-12", "2024-12"),
        ("budget 2024, 2025 och 2026", "budget 2025, 2026 och 2027"),
    ],
)
def test_years_turn(text: str, turned: str) -> None:
    assert ONE(text) == turned


@pytest.mark.parametrize(
    "text",
    [
        "KS 2023/017",
        "KS 2023/24",
        "dnr 2023-123",
        "Dnr 2023",
        "SFS 2017:725",
        "lag (2018:597)",
        "lagen 2023",
        "2024 kr",
        "2023 mnkr",
        "12024",
        "2024,5 procent",
        "2024 000",
        "Agenda 2030",
        "Vision 2025",
        "§ 2023",
        "SPB2023",
        "sedan 1998",
        "före valet 2022",
        "mandatperioden 2023–2026",
        "antagen den 12 juni 2023 för budget 2024",
        "antagen 2023-06-12 för budget 2024",
        "12/6 2023",
        "vecka 23",
    ],
)
def test_what_only_looks_like_a_year_or_is_not_ours_to_turn_stays(text: str) -> None:
    assert ONE(text) == text


@pytest.mark.parametrize(
    ("main", "years", "turned"),
    [(2019, 1, "2019–2022"), (2019, 3, "2019–2022"), (2019, 4, "2023–2026"), (2022, 1, "2023–2026")],
)
def test_a_term_turns_when_a_new_one_begins(main: int, years: int, turned: str) -> None:
    assert Turning(main, years)("mandatperioden 2019–2022") == f"mandatperioden {turned}"


@pytest.mark.parametrize(("years", "year"), [(1, 2022), (3, 2022), (4, 2026), (-4, 2018), (8, 2030)])
def test_an_election_turns_by_whole_terms(years: int, year: int) -> None:
    assert Turning(2023, years)("före valet 2022") == f"före valet {year}"


@pytest.mark.parametrize(
    ("title", "date", "year", "main"),
    [
        ("Tidsplan 2023 för Mål och budget 2024", "2023-06-07", 2024, 2023),
        ("Mål & budget 2017 – 2019", "2016-06", 2017, 2016),
        ("Mål för mandatperioden 2019–2022", "2020-02-03", 2020, 2020),
        ("Tidplan", "2023-06-07", 2023, 2023),
        ("Tidplan enligt KS 2023/017", "2024-06-07", 2024, 2024),
    ],
)
def test_the_year_that_a_plan_is_for(title: str, date: str, year: int, main: int) -> None:
    plan = parse_plan(f"title: {title}\nactivities: {{a: {{title: A, date: {date}}}}}\n").plan
    assert (plan_year(plan), main_year(plan)) == (year, main)


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("mal-och-budget-2017", 2017),
        ("mal-och-budget-2024", 2024),
        ("mandatmal-2019", 2019),
        ("budget-2027-valar", 2027),
    ],
)
def test_the_examples_are_for_the_years_that_they_are_named_after(name: str, year: int) -> None:
    assert plan_year(read_plan(EXAMPLES / f"{name}.yaml").plan) == year
