"""Propagation against trying every pair: bounds that are exact, and None just when nothing is left."""

from datetime import date, timedelta
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from constraints.shapes import Apart, Point, Requirement
from plans.lag import Lag, Unit
from plans.when import day_or_range
from solver.axis import Axis
from solver.points import Points
from solver.propagate import propagate
from tests.strategies import BEGINNINGS

KEYS = ("a", "b", "c", "d")
POINTS = {key: Point(key) for key in KEYS}
DOMAINS = st.fixed_dictionaries(
    {point: st.sets(st.integers(0, 13), max_size=6).map(sorted) for point in POINTS.values()}
)
LAG = st.builds(Lag, st.integers(0, 5), st.sampled_from(Unit)).filter(lambda lag: lag.count <= 9)


@st.composite
def aparts(draw: st.DrawFn) -> Apart:
    first, then = draw(st.sampled_from([pair for pair in product(KEYS, KEYS) if pair[0] < pair[1]]))
    at_most = draw(st.none() | LAG)
    requirement = Requirement("precedence", (first, then))
    return Apart(requirement, POINTS[first], POINTS[then], draw(LAG), at_most, inclusive=draw(st.booleans()))


def holds(axis: Axis, lag: Apart, days: dict[Point, int]) -> bool:
    first, then = days[lag.first], days[lag.then]
    if then < max(first, axis.earliest(first, lag.at_least, inclusive=lag.inclusive)):
        return False
    return lag.at_most is None or then <= axis.latest(first, lag.at_most, inclusive=lag.inclusive)


@given(st.sampled_from(BEGINNINGS), DOMAINS, st.lists(aparts(), max_size=5), st.integers(0, 2))
def test_the_bounds_are_those_of_all_solutions_and_are_solutions_themselves(
    first: date, domains: dict[Point, list[int]], lags: list[Apart], longer: int
) -> None:
    axis = Axis(day_or_range(first, first + timedelta(13)))
    points = Points(tuple(domains), {"b": longer})
    assert points.base(Point("b", last=True)) == (Point("b"), longer)
    found = propagate(axis, points, domains, lags)
    every = (dict(zip(domains, days, strict=True)) for days in product(*domains.values()))
    solutions = [days for days in every if all(holds(axis, lag, days) for lag in lags)]
    if not solutions:
        assert found is None
        return
    assert found is not None
    for point in domains:
        tried = {days[point] for days in solutions}
        assert (found[point][0], found[point][-1]) == (min(tried), max(tried))
    for end in (0, -1):
        assert {point: days[end] for point, days in found.items()} in solutions
