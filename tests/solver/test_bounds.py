"""Propagation against trying every assignment: bounds that are exact, and empty just when nothing is left."""

from itertools import product

from hypothesis import event, given

from constraints.shapes import Apart, Forbid, Within
from plans.plan import Plan
from solver.bounds import Bounds
from solver.ground import Ground, Grounded, ground
from solver.network import Network
from tests.solver.solving import fewer
from tests.strategies import plans


def monotone(plan: Plan) -> Network:
    """The plan's network without all that is no lag and not about a single day."""
    kept = [each for each in ground(plan).hard if all(isinstance(s, Forbid | Within | Apart) for s in each.shapes)]
    return Network(plan, Grounded(tuple(Ground(k.requirement, k.shapes) for k in kept), ()))


@fewer
@given(plans(max_activities=3, days=12))
def test_bounds_are_the_least_and_the_greatest_days_of_all_assignments(plan: Plan) -> None:
    network = monotone(plan)
    pieces = list(network.pieces())
    days = range(network.tables.length)
    if network.tables.length ** len(network.points) > 30_000:
        return
    found = [each for each in product(days, repeat=len(network.points)) if all(p.holds(each) for p in pieces)]
    bounds = Bounds.root(network)
    event("empty" if bounds.empty is not None else "some left")
    if not found:
        assert bounds.empty is not None
    else:
        assert bounds.empty is None
        assert bounds.low == [min(column) for column in zip(*found, strict=True)]
        assert bounds.high == [max(column) for column in zip(*found, strict=True)]
        assert tuple(bounds.low) in found
        assert tuple(bounds.high) in found
