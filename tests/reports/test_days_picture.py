from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from PIL import Image

from plans.faults import PlanError
from plans.plan import Plan
from reports.drawing import fonts, palette
from reports.drawing.costs import shades
from reports.drawing.days import days_figure, draw_days
from reports.drawing.dayslegend import Sign
from reports.drawing.dayspage import LEFT, lay_out_days
from solver.windows import DayCost
from tests.plans.making import day
from tests.reports.answers import PLAN
from tests.reports.strategies import day_costs
from tests.reports.test_timeline import overlap, texts
from tests.reports.test_windows import ORDER, WEEKEND, days
from tests.strategies import plans


def whole_horizon() -> list[DayCost]:
    """June as it is, and no possible day in any other month of the plan."""
    june = {cost.date: cost for cost in days()}
    return [june.get(d, DayCost(d, False, because=WEEKEND if d.weekday() > 4 else ORDER)) for d in PLAN.days.days]


def assert_texts_are_clear(figure: Any) -> None:
    """All texts are within the page and none is on top of another."""
    drawn = texts(figure)
    width, height = figure.get_size_inches() * fonts.DPI
    for name, left, right, low, high in drawn:
        assert 0 <= left <= right <= width, name
        assert 0 <= low <= high <= height, name
    for one, other in combinations(drawn, 2):
        assert not overlap(one, other), (one, other)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_nothing_overlaps_and_all_is_on_the_page(language: str) -> None:
    assert_texts_are_clear(days_figure(PLAN, "kf", days(), language))
    assert_texts_are_clear(days_figure(PLAN, "kf", whole_horizon(), language))
    assert_texts_are_clear(days_figure(PLAN, "uppfoljning", [], language))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_legend_of_everything_takes_the_lines_it_needs(language: str) -> None:
    dear = [
        DayCost(date(2023, 3, n), feasible=True, moved=moved, days=0, warnings=1)
        for n, moved in enumerate((0, 1, 2, 5, 17, 40, 99), 1)
    ]
    rest = [
        DayCost(date(2023, 3, 8), feasible=None),
        DayCost(date(2023, 3, 9), False),
        DayCost(date(2023, 3, 12), False),
        DayCost(PLAN.schedule["kf"].start, True, 0, 0, 0),
    ]
    assert_texts_are_clear(days_figure(PLAN, "kf", [*dear, *rest], language))
    page = lay_out_days(PLAN, "kf", [*dear, *rest], language)
    assert {entry.sign for line in page.legend for entry in line} == {*page.shades, *Sign}
    assert len(page.legend) > 1
    assert all(entry.right <= page.width - LEFT for line in page.legend for entry in line)


def test_months_without_a_possible_day_are_told_and_not_drawn() -> None:
    page = lay_out_days(PLAN, "kf", whole_horizon(), "sv")
    assert [month.first for month in page.months] == [day("2023-06-01")]
    assert [line for line in page.folded if "ingen dag går" in line] == [
        "Maj 2023: ingen dag går. Oftast i vägen: ”Rambudget i fullmäktige” ska ligga minst 8 dagar efter "
        "”Rambudget i kommunstyrelsen”.",
        "Juli–oktober 2023: ingen dag går. Oftast i vägen: ”Rambudget i fullmäktige” ska ligga minst 8 dagar "
        "efter ”Rambudget i kommunstyrelsen”.",
    ]


def test_without_any_possible_day_all_months_are_drawn() -> None:
    never = [replace(cost, feasible=False) for cost in whole_horizon()]
    page = lay_out_days(PLAN, "uppfoljning", never, "sv")
    assert len(page.months) == 6
    assert page.folded == ()
    free = [DayCost(d, False, because=WEEKEND) for d in PLAN.days.days if d.month != 6]
    told = lay_out_days(PLAN, "kf", [DayCost(day("2023-06-19"), True, 0, 0, 0), *free], "en").folded
    assert "no day is possible." in told[0]
    assert "mostly" not in " ".join(told)


def test_the_page_says_how_many_days_there_are_and_what_each_sign_means() -> None:
    figure = days_figure(PLAN, "kf", days())
    shown = [text.get_text() for text in figure.axes[0].texts]
    assert "Rambudget i fullmäktige: vad varje dag skulle kosta" in shown
    assert any(text.startswith("”Rambudget i fullmäktige” kan ligga 14 av 30 dagar.") for text in shown)
    assert {"antal flyttar:", "går inte", "helg, helgdag", "ligger här nu", "ny varning", "inte avgjort"} <= set(
        shown
    )
    assert shown.count("!") == 2
    assert shown.count("?") == 2
    assert "Juni 2023" in shown
    assert {"22", "26"} <= set(shown)


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ([0], ["0"]),
        ([1], ["1"]),
        ([0, 3], ["0", "1", "2", "3"]),
        ([6], ["1", "2", "3", "4", "5", "6"]),
        ([7], ["1", "2", "3–4", "5–8"]),
        ([16], ["1", "2", "3–4", "5–8", "9–16"]),
        ([40], ["1", "2", "3–4", "5–8", "9–16", "17+"]),
        ([], []),
    ],
)
def test_every_number_of_moves_has_one_shade_and_more_are_darker(numbers: list[int], told: list[str]) -> None:
    found = shades([DayCost(day("2023-06-01"), True, n) for n in numbers])
    assert [shade.text for shade in found] == told
    for n in numbers:
        assert sum(shade.holds(n) for shade in found) == 1
    blues = [shade.colour for shade in found if shade.least]
    assert blues == sorted(blues, key=_lightness, reverse=True)
    assert len(set(blues)) == len(blues)


def _lightness(colour: str) -> int:
    return sum(int(colour[n : n + 2], 16) for n in (1, 3, 5))


def test_a_number_can_be_read_on_its_shade() -> None:
    for shade in shades([DayCost(day("2023-06-01"), True, n) for n in (0, 40)]):
        assert palette.text_on(shade.colour) in ("#ffffff", "#16202b")


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_the_same_days_give_the_same_bytes(tmp_path: Path, ending: str) -> None:
    one, two = tmp_path / f"one{ending}", tmp_path / f"two{ending}"
    for target in (one, two):
        draw_days(PLAN, "kf", days(), target, "en")
    assert one.read_bytes() == two.read_bytes()


def test_the_picture_is_as_large_as_its_months(tmp_path: Path) -> None:
    draw_days(PLAN, "kf", days(), tmp_path / "x.png")
    with Image.open(tmp_path / "x.png") as picture:
        assert picture.size[0] == 1150
        colours = {colour for _, colour in picture.convert("RGB").getcolors(1 << 24) or []}
    assert (0xE8, 0x73, 0x0C) in colours  # the frame
    assert (0x0B, 0x3D, 0x6E) in colours  # three moves


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PlanError) as error:
        draw_days(PLAN, "kf", days(), tmp_path / "x.gif")
    assert error.value.problems[0].fault.code == "unknown_picture_format"
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(plans(max_activities=3).flatmap(lambda plan: day_costs(plan).map(lambda found: (plan, found))))
def test_any_days_can_be_drawn(found: tuple[Plan, list[DayCost]]) -> None:
    plan, costs = found
    assert_texts_are_clear(days_figure(plan, next(iter(plan.activities)), costs))
