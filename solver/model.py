"""The CP-SAT model of a plan: day variables, and every piece of its network said in clauses over them."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from ortools.sat.python import cp_model

from constraints.shapes import Point
from plans.schedule import Schedule
from solver.bounds import Bounds
from solver.crowding import crowded, limit_day, limit_week
from solver.network import Network
from solver.pieces import Arc, Bound, Cap, Choice, Pair, Piece, Unary, Weekly
from solver.variables import DayVar, Linear, Literal


class Infeasible(Exception):
    """The hard requirements leave some activity without a day: seen before any search."""


class Model:
    """A network for CP-SAT.

    Its sets of days and its arcs narrow the days of each variable, and only what is left becomes clauses. What
    may not share a day is left to `solver.clashes`. Everything else is said with `say`, on a condition. `near`
    narrows the days of points further, to these numbers.
    """

    def __init__(self, network: Network, near: Mapping[Point, Collection[int]] | None = None) -> None:
        self.network, self.plan, self.axis = network, network.plan, network.tables.axis
        self.cp = cp_model.CpModel()
        self.days = [DayVar(self.cp, _name(point), days) for point, days in _open(network, near or {})]
        for arc in network.arcs:
            self.say(arc)
        for piece in network.others:
            if isinstance(piece, Choice):
                self.say(piece)

    def prefer(self, schedule: Schedule) -> None:
        """Let the search try these days first, and no others that were preferred before."""
        self.cp.clear_hints()  # type: ignore[no-untyped-call]  # OR-Tools has no types for it
        for variable, number in self.network.variables.numbers(self.axis, schedule).items():
            self.days[variable].hint(self.cp, number)

    def day(self, point: Point) -> tuple[DayVar, int]:
        """The variable that decides the point, and how many days after it the point lies."""
        variable, offset = self.network.variables.of(point)
        return self.days[variable], offset

    def breach(self, pieces: Sequence[Piece]) -> Linear:
        """What is 1 when any of the pieces, those of one requirement, is broken and can be 0 only if all hold."""
        if len(pieces) == 1 and isinstance(pieces[0], Unary):
            unary = pieces[0]
            return self.days[unary.variable].off(self.cp, "broken", lambda n: bool(unary.good >> n & 1))
        broken = self.cp.new_bool_var("broken")
        for piece in pieces:
            self.say(piece, broken)
        return broken

    def say(self, piece: Piece, unless: Literal | None = None) -> None:
        """Hold the piece, unless the literal is true."""
        free = [] if unless is None else [unless]
        match piece:
            case Unary():
                self._unary(piece, free)
            case Arc():
                self._arc(piece, free)
            case Pair():
                self._pair(piece, free)
            case Cap() | Weekly():
                for number in crowded(self.days, piece):
                    self.limit(piece, number, unless)
            case Choice():
                ways = [self.cp.new_bool_var("way") for _ in piece.choices]
                self.cp.add_bool_or([*ways, *free])
                for way, arcs in zip(ways, piece.choices, strict=True):
                    for arc in arcs:
                        self._arc(arc, [~way])

    def _unary(self, piece: Unary, free: list[Literal]) -> None:
        variable = self.days[piece.variable]
        run: list[int] = []
        for number in [*variable.days, None]:
            if number is not None and not piece.good >> number & 1:
                run.append(number)
            elif run:
                self.cp.add_bool_or([variable.before(run[0]), ~variable.at_most(run[-1]), *free])
                run = []

    def _arc(self, arc: Arc, free: list[Literal]) -> None:
        first, then = self.days[arc.first], self.days[arc.then]
        bound = None
        for day in first.days:
            after = arc.up[day]
            if after != bound and after > then.days[0]:
                self.cp.add_bool_or([first.before(day), then.at_least(after), *free])
                bound = after

    def _pair(self, pair: Pair, free: list[Literal]) -> None:
        one, other = self.days[pair.one], self.days[pair.other]
        for day in one.days:
            elsewhere = [one.before(day), ~one.at_most(day), *free]
            for before, after in self._gaps(pair, day):
                if other.has_between(before, after):
                    self.cp.add_bool_or([*elsewhere, other.at_most(before), other.at_least(after)])

    def _gaps(self, pair: Pair, day: int) -> list[tuple[int, int]]:
        """The stretches, without their ends, where the other may not be while one is on the day."""
        before, after = pair.before[day], pair.after[day]
        if pair.excused is None or pair.excused[0] != day:
            return [(before, after)]
        return [(before, pair.excused[1]), (pair.excused[1], after)]

    def solution(self, solver: cp_model.CpSolver) -> list[int]:
        """The number of the day that the solver's solution gives each variable."""
        return [variable.chosen(solver) for variable in self.days]

    def limit(self, piece: Cap | Weekly, number: int, unless: Literal | None = None) -> None:
        """Hold the piece on one day, or in one week."""
        if isinstance(piece, Cap):
            limit_day(self.cp, self.days, piece, number, unless)
        else:
            limit_week(self.cp, self.days, piece, number, unless)


def _open(network: Network, near: Mapping[Point, Collection[int]]) -> Iterator[tuple[Point, list[int]]]:
    """The days of each point that propagation and `near` leave. Raises Infeasible."""
    bounds = Bounds.root(network)
    if bounds.empty is None:
        bounds.tighten(_ends(network, near))
    if bounds.empty is not None:
        raise Infeasible
    for point, days, low, high in zip(network.points, network.days, bounds.low, bounds.high, strict=True):
        allowed = near.get(point)
        yield point, [n for n in days.days if low <= n <= high and (allowed is None or n in allowed)]


def _ends(network: Network, near: Mapping[Point, Collection[int]]) -> Iterator[Bound]:
    for point, numbers in near.items():
        variable, _ = network.variables.of(point)
        yield Bound(variable, True, min(numbers))
        yield Bound(variable, False, max(numbers))


def _name(point: Point) -> str:
    return f"{point.activity}{' end' if point.last else ''}"
