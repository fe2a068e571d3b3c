"""The CP-SAT model of a plan: day variables, and every shape of the rules said in clauses over them."""

from collections import Counter
from collections.abc import Iterable, Mapping

from ortools.sat.python import cp_model

from constraints.shapes import AnyOf, Apart, AtMost, Forbid, Point, Requirement, Separate, Shape, Within
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from solver.axis import Axis, allowed
from solver.ground import Ground
from solver.points import points_of
from solver.propagate import propagate
from solver.variables import DayVar, Linear, Literal


class Infeasible(Exception):
    """The hard requirements leave some activity without a day: seen before any search."""


class Model:
    """A plan's calendar for CP-SAT.

    `hard` requirements hold outright: those about one point narrow its days, the lags narrow them further, and
    only what is left becomes clauses. What may not share a day is left to `solver.clashes`. Everything else is
    said with `say`, on a condition. `near` narrows the days of points further, to these numbers.
    """

    def __init__(self, plan: Plan, hard: Iterable[Ground] = (), near: Mapping[Point, range] | None = None) -> None:
        self.plan = plan
        self.axis = Axis(plan.days)
        self.points = points_of(plan)
        self.cp = cp_model.CpModel()
        shapes = [*self._forwards(), *(shape for ground in hard for shape in ground.shapes)]
        lags = [shape for shape in shapes if isinstance(shape, Apart)]
        domains = self._domains([s for s in shapes if isinstance(s, Forbid | Within)])
        for point, numbers in (near or {}).items():
            domains[point] = [number for number in domains[point] if number in numbers]
        narrowed = propagate(self.axis, self.points, domains, lags)
        if narrowed is None:
            raise Infeasible
        self._days = {point: DayVar(self.cp, _name(point), days) for point, days in narrowed.items()}
        for shape in shapes:
            if not isinstance(shape, Forbid | Within | Separate | AtMost):
                self.say(shape)

    def _forwards(self) -> list[Shape]:
        """Nothing ends before it begins: no rule, and nothing that a plan could allow."""
        ends = [point for point in self.points.free if point.last]
        return [Apart(Requirement("", (end.activity,)), Point(end.activity), end) for end in ends]

    def prefer(self, schedule: Schedule) -> None:
        """Let the search try these days first."""
        for point, variable in self._days.items():
            slot = schedule.get(point.activity)
            if slot is not None:
                variable.hint(self.cp, self.axis.number(slot.end if point.last else slot.start))

    def _domains(self, unary: Iterable[Forbid | Within]) -> dict[Point, list[int]]:
        forbidden: dict[Point, set[int]] = {point: set() for point in self.points.free}
        span = {point: [0, self.axis.length - 1] for point in self.points.free}
        for key, offset in self.points.offsets.items():
            span[Point(key)][1] -= offset
        for shape in unary:
            point, offset = self.points.base(shape.point)
            if isinstance(shape, Forbid):
                forbidden[point].update(self.axis.number(day) - offset for day in shape.days)
            else:
                if shape.first is not None:
                    span[point][0] = max(span[point][0], self.axis.number(shape.first) - offset)
                if shape.last is not None:
                    span[point][1] = min(span[point][1], self.axis.number(shape.last) - offset)
        return {p: allowed(self.axis.length, forbidden[p], *span[p]) for p in self.points.free}

    def day(self, point: Point) -> tuple[DayVar, int]:
        """The variable that decides the point, and how many days after it the point lies."""
        base, offset = self.points.base(point)
        return self._days[base], offset

    @property
    def days(self) -> Mapping[Point, DayVar]:
        """Every variable, in the plan's order."""
        return self._days

    def breach(self, ground: Ground) -> Linear:
        """What is 1 when the requirement is broken and can be 0 only if it holds."""
        unary = ground.unary
        if unary is not None:
            variable, offset = self.day(unary.point)
            return variable.off(self.cp, unary.requirement.rule, lambda n: self._holds(unary, n + offset))
        broken = self.cp.new_bool_var(str(ground.requirement.about))
        for shape in ground.shapes:
            self.say(shape, broken)
        return broken

    def condition(self, requirement: Requirement) -> cp_model.IntVar:
        """A literal under which a requirement can be said to hold."""
        return self.cp.new_bool_var(f"{requirement.rule} {requirement.activities}")

    def _holds(self, shape: Forbid | Within, number: int) -> bool:
        if isinstance(shape, Forbid):
            return self.axis.day(number) not in shape.days
        day = self.axis.day(number)
        return (shape.first is None or shape.first <= day) and (shape.last is None or day <= shape.last)

    def say(self, shape: Shape, unless: Literal | None = None) -> None:
        """Hold the shape, unless the literal is true."""
        free = [] if unless is None else [unless]
        match shape:
            case Forbid() | Within():
                self._unary(shape, free)
            case Apart():
                self._apart(shape, free)
            case Separate():
                self._separate(shape, free)
            case AtMost():
                for number in self._crowded(shape):
                    self.limit(shape, number, unless)
            case AnyOf():
                ways = [self.cp.new_bool_var("way") for _ in shape.shapes]
                self.cp.add_bool_or([*ways, *free])
                for way, lag in zip(ways, shape.shapes, strict=True):
                    self._apart(lag, [~way])

    def _unary(self, shape: Forbid | Within, free: list[Literal]) -> None:
        variable, offset = self.day(shape.point)
        run: list[int] = []
        for number in [*variable.days, None]:
            if number is not None and not self._holds(shape, number + offset):
                run.append(number)
            elif run:
                self.cp.add_bool_or([variable.before(run[0]), ~variable.at_most(run[-1]), *free])
                run = []

    def _apart(self, lag: Apart, free: list[Literal]) -> None:
        (first, first_by), (then, then_by) = self.day(lag.first), self.day(lag.then)
        bound = None
        for day in first.days:
            number = day + first_by
            after = max(number, self.axis.earliest(number, lag.at_least, inclusive=lag.inclusive)) - then_by
            if after != bound and after > then.days[0]:
                self.cp.add_bool_or([first.before(day), then.at_least(after), *free])
                bound = after
        bound = None
        for day in reversed(first.days) if lag.at_most is not None else ():
            before = (
                self.axis.latest(day + first_by, lag.at_most or lag.at_least, inclusive=lag.inclusive) - then_by
            )
            if before != bound and before < then.days[-1]:
                self.cp.add_bool_or([~first.at_most(day), then.at_most(before), *free])
                bound = before

    def solution(self, solver: cp_model.CpSolver) -> dict[Point, int]:
        """The number of the day that the solver's solution gives each variable."""
        return {point: variable.chosen(solver) for point, variable in self._days.items()}

    def clashes(self, shape: Separate | AtMost, solution: Mapping[Point, int]) -> list[int]:
        """The days on which a solution breaks the shape; empty if it holds."""
        if isinstance(shape, AtMost):
            held = Counter(day for key in shape.requirement.activities for day in self._held(key, solution))
            return sorted(day for day, count in held.items() if count > shape.most)
        one, other = solution[Point(shape.one)], solution[Point(shape.other)]
        near = self.axis.latest_before(one, shape.before) < other < self.axis.earliest(one, shape.after)
        return [one] if near else []

    def _held(self, key: str, solution: Mapping[Point, int]) -> range:
        start = solution[Point(key)]
        return range(start, start + self.points.offsets[key] + 1)

    def _separate(self, pair: Separate, free: list[Literal]) -> None:
        one, other = self._days[Point(pair.one)], self._days[Point(pair.other)]
        for day in one.days:
            before = self.axis.latest_before(day, pair.before)
            after = self.axis.earliest(day, pair.after)
            if other.has_between(before, after):
                self.cp.add_bool_or(
                    [one.before(day), ~one.at_most(day), other.at_most(before), other.at_least(after), *free]
                )

    def _crowded(self, shape: AtMost) -> list[int]:
        """The days on which too many of the activities could go on."""
        could: Counter[int] = Counter()
        for key in shape.requirement.activities:
            stretch = range(self.points.offsets[key] + 1)
            could.update({day + n for day in self._days[Point(key)].days for n in stretch})
        return sorted(day for day, count in could.items() if count > shape.most)

    def limit(self, shape: AtMost, number: int, unless: Literal | None = None) -> None:
        """Hold the shape on one day."""
        held, most = [], shape.most
        for key in shape.requirement.activities:
            variable = self._days[Point(key)]
            begins = number - self.points.offsets[key]
            if variable.has_between(begins - 1, number + 1):
                held.append(variable.within(begins, number))
        if len(held) > most:
            over = 0 if unless is None else len(held) * unless
            self.cp.add(sum(held) <= most + over)

    def schedule(self, solution: Mapping[Point, int]) -> Schedule:
        """A solution as a schedule, in the plan's order."""
        slots = {}
        for key in self.plan.activities:
            (first, _), (last, by) = self.points.base(Point(key)), self.points.base(Point(key, last=True))
            start, end = self.axis.day(solution[first]), self.axis.day(solution[last] + by)
            slots[key] = Slot(start, end, self.plan.hours(key))
        return Schedule(slots)


def _name(point: Point) -> str:
    return f"{point.activity}{' end' if point.last else ''}"
