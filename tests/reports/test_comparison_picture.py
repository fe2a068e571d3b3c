from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from PIL import Image

from plans.faults import PlanError
from plans.files import read_plan
from plans.plan import Plan
from plans.schedule import Schedule
from reports.drawing.comparison import comparison_figure, draw_comparison
from reports.drawing.shiftpage import lay_out_shifts
from scenarios.compare import Compared, Comparison
from tests.reports.answers import PLAN
from tests.reports.strategies import comparisons
from tests.reports.test_comparing import compared
from tests.reports.test_days_picture import assert_texts_are_clear
from tests.reports.test_timeline import shaken
from tests.strategies import plans


def of_example(count: int) -> Comparison:
    """The plan of 2024 and others in which every third activity is elsewhere, or gone."""
    plan = read_plan("examples/mal-och-budget-2024.yaml").plan
    found = [Compared("mal-och-budget-2024.yaml", plan, plan.schedule, ())]
    for n in range(1, count):
        slots = dict(shaken(plan))
        gone = list(slots)[n::17]
        kept = Schedule({key: slot for key, slot in slots.items() if key not in gone})
        found.append(
            Compared(f"Scenario {n}: sammanträdesdagar enligt förslaget", plan, kept, (), feasible=n != 2)
        )
    return Comparison(tuple(found), tuple(plan.activities))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_nothing_overlaps_and_all_is_on_the_page(language: str) -> None:
    assert_texts_are_clear(comparison_figure(compared(), language))
    for count in (2, 6):
        assert_texts_are_clear(comparison_figure(of_example(count), language))


def test_only_what_differs_has_a_row_and_only_where_it_does() -> None:
    page = lay_out_shifts(compared(), "sv")
    assert [band.lines[0] for band in page.bands] == [a.title for a in PLAN.activities.values()]
    assert [[shift.at for shift in band.shifts] for band in page.bands] == [[1], [1, 2], [1], [1], [2], [1]]
    kf, gone, new = page.bands[3], page.bands[1], page.bands[5]
    assert (kf.was, kf.shifts[0].label) == ("A  19/6", "B  12/6  −7 d")
    assert kf.first is not None
    assert kf.shifts[0].mark is not None
    assert kf.shifts[0].mark.right < kf.first.left
    assert (gone.shifts[1].label, gone.shifts[1].mark) == ("saknas i C", None)
    assert (new.was, new.first, new.shifts[0].label) == ("saknas i A", None, "B  2/10")
    assert page.bands[4].shifts[0].label == "C  20/6–14/9  0/−1 d"


def test_what_is_the_same_is_counted_and_what_cannot_be_done_is_said() -> None:
    figure = comparison_figure(of_example(3))
    shown = " ".join(text.get_text() for text in figure.axes[0].texts)
    assert "ligger lika i alla och är utelämnade." in shown
    assert "– går inte" in shown
    same = Comparison((compared().compared[0],) * 2, tuple(PLAN.activities))
    assert "Alla 6 aktiviteter ligger lika." in [t.get_text() for t in comparison_figure(same).axes[0].texts]
    assert_texts_are_clear(comparison_figure(same))


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_the_same_comparison_gives_the_same_bytes(tmp_path: Path, ending: str) -> None:
    one, two = tmp_path / f"one{ending}", tmp_path / f"two{ending}"
    for target in (one, two):
        draw_comparison(compared(), target, "en")
    assert one.read_bytes() == two.read_bytes()


def test_the_picture_grows_downwards(tmp_path: Path) -> None:
    sizes = []
    for found in (compared(), of_example(6)):
        draw_comparison(found, tmp_path / "x.png")
        with Image.open(tmp_path / "x.png") as picture:
            sizes.append(picture.size)
    assert [size[0] for size in sizes] == [1815, 1815]
    assert 300 < sizes[0][1] < sizes[1][1]


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PlanError):
        draw_comparison(compared(), tmp_path / "x.xlsx")
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans(max_activities=5).flatmap(comparisons))
def test_any_comparison_can_be_drawn(comparison: Comparison) -> None:
    assert_texts_are_clear(comparison_figure(comparison))


def test_a_plan_without_days_can_be_compared() -> None:
    plan = Plan.model_validate({"title": "T", "activities": {"a": {"title": "A"}}})
    nothing = Compared("A", plan, plan.schedule, ())
    assert_texts_are_clear(comparison_figure(Comparison((nothing, nothing), ("a",))))
