from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from constraints.days import touched
from constraints.shapes import Forbid, Point, Shape, Within
from plans.schedule import Schedule, Slot
from plans.when import parse_when
from scenarios.apply import apply, asked
from tests.constraints.holding import holds
from tests.scenarios.making import EVERY, PLAN, change, changes


def shapes(*written: dict[str, Any]) -> tuple[Shape, ...]:
    return asked(apply(PLAN, changes(*written)), changes(*written))


def within(key: str, first: str, last: bool = False) -> tuple[Point, date, date]:
    day = date.fromisoformat(first)
    return Point(key, last), day, day


def bounds(*written: dict[str, Any]) -> list[tuple[Point, date | None, date | None]]:
    found = shapes(*written)
    assert all(isinstance(shape, Within) for shape in found)
    return [(shape.point, shape.first, shape.last) for shape in found if isinstance(shape, Within)]


def test_changes_of_the_plan_demand_no_days() -> None:
    assert shapes(*(one for kind, one in EVERY.items() if kind not in ("move", "forbid", "keep"))) == ()


def test_a_day_pins_the_first_and_a_range_both_ends() -> None:
    assert bounds(change("move", activity="kf", to="2023-06-26")) == [within("kf", "2023-06-26")]
    assert bounds(change("move", activity="dagar", to="2023-06-14")) == [within("dagar", "2023-06-14")]
    assert bounds(change("move", activity="arbete", to="2023-05-15..2023-05-26")) == [
        within("arbete", "2023-05-15"),
        within("arbete", "2023-05-26", last=True),
    ]
    assert bounds(change("move", activity="dagar", to="2023-06-14..2023-06-15")) == [
        within("dagar", "2023-06-14"),
        within("dagar", "2023-06-15", last=True),
    ]


def test_what_is_kept_is_pinned_at_both_ends() -> None:
    assert bounds(change("keep", activity="ks")) == [within("ks", "2023-06-07")]
    assert bounds(change("keep", activity="arbete")) == [
        within("arbete", "2023-05-08"),
        within("arbete", "2023-05-19", last=True),
    ]


def test_an_activity_without_a_day_may_be_given_one() -> None:
    assert bounds(change("move", activity="odaterad", to="2023-06-15")) == [within("odaterad", "2023-06-15")]


def test_the_requirement_says_what_is_asked() -> None:
    move, forbid, keep = shapes(EVERY["move"], EVERY["forbid"], change("keep", activity="ks"))
    told = [(s.requirement.rule, s.requirement.activities, s.requirement.about) for s in (move, forbid, keep)]
    assert told == [("move", ("kf",), "2023-06-26"), ("forbid", ("kf",), "2023-05"), ("keep", ("ks",), "")]
    assert move.requirement.facts == {"to": parse_when("2023-06-26")}
    assert forbid.requirement.facts == {"days": parse_when("2023-05")}
    assert keep.requirement.facts == {"stated": parse_when("2023-06-07")}


def test_what_is_said_twice_is_asked_once() -> None:
    assert len(shapes(EVERY["keep"], EVERY["keep"])) == 1


def test_forbidden_days_outside_the_horizon_need_no_saying() -> None:
    (shape,) = shapes(change("forbid", activity="ks", days="2023-07..2024-12"))
    assert isinstance(shape, Forbid)
    assert (min(shape.days), max(shape.days)) == (date(2023, 7, 1), date(2023, 7, 31))


@given(
    st.sampled_from(["arbete", "ks", "dagar"]),
    st.dates(date(2023, 6, 1), date(2023, 6, 30)),
    st.integers(0, 9),
    st.dates(date(2023, 6, 5), date(2023, 6, 20)),
)
def test_an_activity_keeps_off_the_days_that_it_would_touch(key: str, first: date, more: int, start: date) -> None:
    days = f"{first}..{first + timedelta(more)}"
    length = len(PLAN.schedule[key].days)
    slots = Schedule({key: Slot(start, start + timedelta(length - 1))})
    [(_, there)] = touched(PLAN, slots)
    off = parse_when(days)
    held = all(holds(shape, slots) for shape in shapes(change("forbid", activity=key, days=days)))
    assert held is not any(day in off for day in there)
