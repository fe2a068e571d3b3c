from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from plans.clock import parse_hours
from plans.faults import PlanError
from plans.files import read_plan
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from reports.drawing import fonts, palette
from reports.drawing.items import Shape
from reports.drawing.packing import Placed, Side
from reports.drawing.page import Page, lay_out
from reports.drawing.timeline import draw_timeline, timeline_figure

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))

SMALL = Plan.model_validate(
    {
        "title": "Budget 2028",
        "bodies": {
            "KF": {"name": "Kommunfullmäktige", "kind": "council"},
            "KS": {"name": "Kommunstyrelsen", "kind": "board"},
        },
        "activities": {
            "ks": {"title": "Förslag", "date": "2027-06-07", "bodies": ["KS"], "kind": "decision"},
            "kf": {"title": "Beslut", "date": "2027-06-21", "bodies": ["KF"], "kind": "decision"},
            "rest": {"title": "Uppföljning", "date": "2027-12", "bodies": ["KS"]},
            "some-day": {"title": "Någon gång", "bodies": ["KS"]},
        },
    }
)

_LETTERS = "abcdefghijklmnopqrstuvwxyzåäö ABCÅÄÖ 0123456789 –-:,/$_^&%\\{}→漢🙂\n"
_KINDS = ["council", "board", "committee", "subcommittee", "unions", "group", "office", "person"]
_FIRST = date(2023, 1, 1)


def example(path: Path) -> Plan:
    return read_plan(path).plan


def shaken(plan: Plan) -> Schedule:
    """Every third activity elsewhere, near or far, forwards or backwards; what had no day has one."""
    slots = dict(plan.schedule)
    for n, key in enumerate(list(slots)[::3]):
        by = timedelta((3, -9, 70, -1)[n % 4])
        slots[key] = Slot(slots[key].start + by, slots[key].end + by)
    for key, activity in plan.activities.items():
        if activity.date is not None and not activity.date.exact:
            slots[key] = Slot(activity.date.first, activity.date.first)
    return Schedule(slots)


def titles() -> st.SearchStrategy[str]:
    return st.text(_LETTERS, min_size=1, max_size=90).filter(lambda text: bool(text.strip()))


def days(longest: int) -> st.SearchStrategy[str]:
    def text(start: int, length: int) -> str:
        first = _FIRST + timedelta(start)
        return f"{first}..{first + timedelta(length)}" if length else str(first)

    lengths = st.sampled_from([0, 0, 0, 1, 3, 20, longest])
    return st.builds(text, st.integers(0, 600), lengths)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    codes = draw(st.lists(st.text("ABKSNOÅ_", min_size=1, max_size=14), min_size=1, max_size=5, unique=True))
    bodies = {code: {"name": draw(titles()), "kind": draw(st.sampled_from(_KINDS))} for code in codes}
    dates = st.one_of(days(200), st.sampled_from(["2023-12", "2024-02..2024-03", "2023-06-04?"]), st.none())
    activity = st.fixed_dictionaries(
        {
            "title": titles(),
            "kind": st.sampled_from(["meeting", "decision", "deadline", "mailing", "work"]),
            "date": dates,
            "bodies": st.lists(st.sampled_from(codes), max_size=2, unique=True),
        }
    )
    band = st.fixed_dictionaries({"name": titles(), "days": days(90)})
    return Plan.model_validate(
        {
            "title": draw(titles()),
            "bodies": bodies,
            "phases": {f"p{n}": phase for n, phase in enumerate(draw(st.lists(band, max_size=4)))},
            "calendar": {"closed": draw(st.lists(band, max_size=3))},
            "activities": {f"a{n}": a for n, a in enumerate(draw(st.lists(activity, min_size=1, max_size=25)))},
        }
    )


Box = tuple[str, float, float, float, float]


def boxes(page: Page) -> Iterator[Box]:
    """All marks, ghosts and labels; an activity's own mark, ghost and inner label are one box."""
    rows = [placed for lane in page.lanes for placed in lane.placed]
    for placed in [*rows, *page.phases, *page.closed]:
        item = placed.item
        name, top, bottom = item.keys[0], placed.y - 10, placed.y + 10
        own = item.mark.around(item.ghost) if placed.side is not Side.BETWEEN else item.mark
        yield name, own.left - 0.9, own.right + 0.9, top, bottom
        if placed.side is Side.INSIDE:
            assert item.mark.left <= placed.label.left <= placed.label.right <= item.mark.right
        else:
            yield f"{name}'s label", placed.label.left, placed.label.right, top, bottom


def by_key(page: Page) -> dict[str, Placed]:
    return {key: p for lane in page.lanes for p in lane.placed for key in p.item.keys}


def overlap(one: Box, other: Box) -> bool:
    return one[1] < other[2] and other[1] < one[2] and one[3] < other[4] and other[3] < one[4]


def texts(figure: Any) -> list[Box]:
    found = []
    for text in figure.axes[0].texts:
        box = text.get_window_extent(figure.canvas.get_renderer())
        found.append((text.get_text(), box.x0, box.x1, box.y0 + 2, box.y1 - 2))
    return found


def assert_nothing_overlaps(plan: Plan, schedule: Schedule, before: Schedule) -> None:
    page = lay_out(plan, schedule, before, "sv")
    for one, other in combinations(boxes(page), 2):
        assert not overlap(one, other), (one, other)
    figure = timeline_figure(plan, schedule, before=before)
    drawn = texts(figure)
    for one, other in combinations(drawn, 2):
        assert not overlap(one, other), (one, other)
    width, height = figure.get_size_inches() * fonts.DPI
    for name, left, right, low, high in drawn:
        assert left >= 0, name
        assert right <= width, name
        assert low >= 0, name
        assert high <= height, name


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_nothing_overlaps_in_the_examples(path: Path) -> None:
    plan = example(path)
    assert_nothing_overlaps(plan, plan.schedule, plan.schedule)
    assert_nothing_overlaps(plan, shaken(plan), plan.schedule)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans())
def test_nothing_overlaps_in_any_plan(plan: Plan) -> None:
    assert_nothing_overlaps(plan, shaken(plan), plan.schedule)


def test_every_activity_is_shown_or_named() -> None:
    page = lay_out(SMALL, SMALL.schedule, SMALL.schedule, "sv")
    placed = by_key(page)
    assert set(placed) == {"ks", "kf", "rest"}
    assert placed["rest"].item.shape is Shape.MONTH
    assert page.undated == ("Utan datum: Någon gång",)


def test_the_council_comes_first() -> None:
    page = lay_out(SMALL, SMALL.schedule, SMALL.schedule, "sv")
    assert [lane.heading for lane in page.lanes] == ["KF", "KS"]


def test_without_a_body_there_is_a_lane() -> None:
    plan = Plan.model_validate({"title": "T", "activities": {"a": {"title": "A", "date": "2027-01-07"}}})
    headings = {
        language: [lane.heading for lane in lay_out(plan, plan.schedule, plan.schedule, language).lanes]
        for language in ("sv", "en")
    }
    assert headings == {"sv": ["Övrigt"], "en": ["Other"]}


def test_what_has_moved_keeps_a_ghost() -> None:
    now = Schedule(dict(SMALL.schedule) | {"kf": Slot(date(2027, 6, 28), date(2027, 6, 28))})
    page = lay_out(SMALL, now, SMALL.schedule, "sv")
    placed = by_key(page)
    assert placed["kf"].item.day == "28/6 (var 21/6)"
    ghost = placed["kf"].item.ghost
    assert ghost is not None
    assert ghost.middle < placed["kf"].item.mark.middle
    assert placed["ks"].item.ghost is None
    assert {"ändrad", "tidigare dag"} < {entry.text for entry in page.legend}


def test_a_former_place_behind_the_mark_is_only_said() -> None:
    now = Schedule(dict(SMALL.schedule) | {"kf": Slot(date(2027, 6, 22), date(2027, 6, 22))})
    item = by_key(lay_out(SMALL, now, SMALL.schedule, "en"))["kf"].item
    assert (item.changed, item.ghost, item.day) == (True, None, "22 Jun (was 21 Jun)")


def test_another_time_of_day_is_a_change() -> None:
    evening = Slot(date(2027, 6, 21), date(2027, 6, 21), parse_hours("18:00"))
    item = by_key(lay_out(SMALL, Schedule({"kf": evening}), SMALL.schedule, "sv"))["kf"].item
    assert (item.changed, item.ghost, item.day) == (True, None, "21/6 kl 18.00")


def test_long_periods_are_drawn() -> None:
    far = Schedule(
        {"ks": Slot(date(2020, 1, 1), date(2020, 1, 1)), "kf": Slot(date(2049, 5, 1), date(2049, 5, 1))}
    )
    assert_nothing_overlaps(SMALL, far, far)


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_the_same_plan_gives_the_same_bytes(tmp_path: Path, ending: str) -> None:
    one, two = tmp_path / f"one{ending}", tmp_path / f"two{ending}"
    for target in (one, two):
        draw_timeline(SMALL, shaken(SMALL), target, before=SMALL.schedule, language="en")
    assert one.read_bytes() == two.read_bytes()


def test_the_picture_has_a_fixed_width_and_grows_downwards(tmp_path: Path) -> None:
    sizes = []
    for plan in (SMALL, example(EXAMPLES[0])):
        draw_timeline(plan, plan.schedule, tmp_path / "x.png")
        with Image.open(tmp_path / "x.png") as picture:
            sizes.append(picture.size)
    assert [size[0] for size in sizes] == [1815, 1815]
    assert 200 < sizes[0][1] < sizes[1][1] < 3000


@pytest.mark.parametrize("name", ["x.gif", "x", "x.xlsx"])
def test_another_ending_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(PlanError) as error:
        draw_timeline(SMALL, SMALL.schedule, tmp_path / name)
    assert error.value.problems[0].fault.code == "unknown_picture_format"
    assert list(tmp_path.iterdir()) == []


def test_a_failed_drawing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "x.png"
    target.write_bytes(b"old")

    def fail(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("matplotlib.figure.Figure.savefig", fail)
    with pytest.raises(PlanError):
        draw_timeline(SMALL, SMALL.schedule, target)
    assert [path.name for path in tmp_path.iterdir()] == ["x.png"]
    assert target.read_bytes() == b"old"


def test_bodies_have_colours_of_their_own() -> None:
    plan = example(EXAMPLES[0])
    colours = palette.colours(plan)
    leading = {a.bodies[0] for a in plan.activities.values() if a.bodies}
    assert len({colours[code] for code in leading}) == len(leading)
    assert palette.ink("#ffffff") != "#ffffff"
