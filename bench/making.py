"""Making the neutral problem of a plan: the shapes of its blocking rules, as numbers and tables."""

from collections.abc import Callable
from functools import cache

from bench.instance import Bound, Crowd, Instance, Lag, Near, Only
from constraints.check import check
from constraints.shapes import Apart, AtMost, Forbid, Point, Requirement, Separate, Shape, Within
from plans import lag as lags
from plans.activity import Status
from plans.plan import Plan
from plans.severity import Severity
from solver.axis import Axis
from solver.ground import ground
from solver.points import points_of


def make_instance(plan: Plan, *, tolerant: bool = True) -> Instance:
    """The problem of a plan: its blocking requirements, if `tolerant` without those that its own dates break."""
    breaks = {f.breach.requirement for f in check(plan) if tolerant and f.severity is Severity.BLOCK}
    making = _Making(plan)
    left_out = []
    for said in ground(plan).hard:
        if said.requirement in breaks:
            left_out.append(said.requirement)
        else:
            making.take(said.requirement, said.shapes)
    for end in [point for point in making.points.free if point.last]:
        requirement = Requirement("length", (end.activity,), "nothing ends before it begins")
        making.take(requirement, (Apart(requirement, Point(end.activity), end),))
    return making.instance(tuple(left_out))


class _Making:
    def __init__(self, plan: Plan) -> None:
        self.plan, self.axis, self.points = plan, Axis(plan.days), points_of(plan)
        self._index = {point: n for n, point in enumerate(self.points.free)}
        self._groups: list[Requirement] = []
        self._unsaid: list[Requirement] = []
        self._only: list[Only] = []
        self._lags: list[Lag] = []
        self._nears: list[Near] = []
        self._crowds: list[Crowd] = []
        self.earliest = cache(self._earliest)
        self.latest = cache(self._latest)
        self.before = cache(self._before)

    def take(self, requirement: Requirement, shapes: tuple[Shape, ...]) -> None:
        """Add a requirement, all of its shapes; or note that there is no word for it."""
        group = len(self._groups)
        self._groups.append(requirement)
        for shape in shapes:
            match shape:
                case Forbid() | Within():
                    self._only.append(self._unary(shape, group))
                case Apart():
                    self._lags.append(self._apart(shape, group))
                case Separate(within=None):
                    self._nears.append(self._separate(shape, group))
                case AtMost():
                    self._crowds.append(self._crowd(shape, group))
                case _:
                    self._unsaid.append(requirement)

    def _unary(self, shape: Forbid | Within, group: int) -> Only:
        point, by = self._base(shape.point)
        if isinstance(shape, Forbid):
            off = {self.axis.number(day) - by for day in shape.days}
            return Only(point, tuple(n for n in range(self.axis.length) if n not in off), group)
        first = 0 if shape.first is None else max(0, self.axis.number(shape.first) - by)
        last = self.axis.length - 1 if shape.last is None else self.axis.number(shape.last) - by
        return Only(point, tuple(range(first, min(last, self.axis.length - 1) + 1)), group)

    def _apart(self, shape: Apart, group: int) -> Lag:
        (first, first_by), (then, then_by) = self._base(shape.first), self._base(shape.then)
        least = self.earliest(shape.at_least, shape.inclusive, first_by, then_by)
        most = None if shape.at_most is None else self.latest(shape.at_most, shape.inclusive, first_by, then_by)
        return Lag(first, then, least, most, first_by, then_by, shape.inclusive, group)

    def _separate(self, shape: Separate, group: int) -> Near:
        one, other = self._index[Point(shape.one)], self._index[Point(shape.other)]
        return Near(one, other, self.before(shape.before), self.earliest(shape.after, False, 0, 0), group)

    def _crowd(self, shape: AtMost, group: int) -> Crowd:
        points = tuple(self._index[Point(key)] for key in shape.requirement.activities)
        return Crowd(points, shape.most, group)

    def _base(self, point: Point) -> tuple[int, int]:
        base, by = self.points.base(point)
        return self._index[base], by

    def _earliest(self, lag: lags.Lag, inclusive: bool, first_by: int, then_by: int) -> Bound:
        """Nothing comes before what it follows, however short the lag."""
        return self._bound(
            lambda n: max(n, self.axis.earliest(n, lag, inclusive=inclusive)), lag, first_by, then_by
        )

    def _latest(self, lag: lags.Lag, inclusive: bool, first_by: int, then_by: int) -> Bound:
        return self._bound(lambda n: self.axis.latest(n, lag, inclusive=inclusive), lag, first_by, then_by)

    def _before(self, lag: lags.Lag) -> Bound:
        return self._bound(lambda n: self.axis.latest_before(n, lag), lag, 0, 0)

    def _bound(self, of: Callable[[int], int], lag: lags.Lag, first_by: int, then_by: int) -> Bound:
        table = tuple(of(n + first_by) - then_by for n in range(self.axis.length))
        shift = table[0] if all(at == n + table[0] for n, at in enumerate(table)) else None
        return Bound(table, shift, lag.count if lag.working and lag.count else None)

    def instance(self, left_out: tuple[Requirement, ...]) -> Instance:
        """The finished problem."""
        activities = self.plan.activities
        return Instance(
            axis=self.axis,
            keys=tuple(point.activity for point in self.points.free),
            first={point.activity: n for point, n in self._index.items() if not point.last},
            days=self._days(),
            lengths=tuple(self._length(point) for point in self.points.free),
            old=tuple(self._old(point) for point in self.points.free),
            counted=tuple(not p.last or self.plan.elastic(p.activity) for p in self.points.free),
            called=frozenset(key for key, a in activities.items() if a.status is Status.CALLED),
            only=tuple(self._only),
            lags=tuple(self._lags),
            nears=tuple(self._nears),
            crowds=tuple(self._crowds),
            groups=tuple(self._groups),
            left_out=left_out,
            unsaid=tuple(self._unsaid),
        )

    def _days(self) -> tuple[tuple[int, ...], ...]:
        left = [set(range(self.axis.length - self._length(point) + 1)) for point in self.points.free]
        for one in self._only:
            left[one.point].intersection_update(one.days)
        return tuple(tuple(sorted(days)) for days in left)

    def _length(self, point: Point) -> int:
        return self.points.offsets.get(point.activity, 0) + 1

    def _old(self, point: Point) -> int | None:
        slot = self.plan.schedule.get(point.activity)
        return None if slot is None else self.axis.number(slot.end if point.last else slot.start)
