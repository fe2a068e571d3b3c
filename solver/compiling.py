"""From shapes to pieces: days become numbers, points become variables, and what stood before may stand.

A rule that the old calendar broke already is no reason to move anything. Of such a shape only "no worse than
before" is kept: a day that was wrong stays allowed, a lag that was too short may stay as short, two that shared
a day may go on sharing that day. So the old calendar itself is allowed, and lags stay monotone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from constraints.shapes import AnyOf, Apart, AtMost, DaysAWeek, Forbid, Point, Separate, Shape, Within
from plans.plan import Plan
from plans.schedule import Schedule
from plans.when import When
from solver.axis import Axis
from solver.excuses import Excuses
from solver.ground import Ground
from solver.pieces import Arc, Cap, Choice, Pair, Piece, Unary, Weekly
from solver.points import points_of
from solver.tables import Bits, Table, Tables, apart_tables

BUILT_IN = -1
"""What pieces that no rule says call themselves."""

NO_DAYS: Mapping[int, int] = MappingProxyType({})


class Variables:
    """The free points of a plan, numbered."""

    def __init__(self, plan: Plan) -> None:
        self.points = points_of(plan)
        self.index = {point: n for n, point in enumerate(self.points.free)}

    def of(self, point: Point) -> tuple[int, int]:
        """The variable that decides a point, and how many days after it the point lies."""
        base, offset = self.points.base(point)
        return self.index[base], offset

    def length(self, key: str) -> int:
        """How many days an activity goes on from its first, if its last is no question of its own."""
        return self.points.offsets.get(key, 0) + 1

    def numbers(self, axis: Axis, schedule: Schedule) -> dict[int, int]:
        """The day of each variable whose activity is in the schedule."""
        slots = ((n, point, schedule.get(point.activity)) for point, n in self.index.items())
        return {n: axis.number(slot.end if point.last else slot.start) for n, point, slot in slots if slot}


class Compiler:
    """Turns shapes into pieces over the variables of one plan."""

    def __init__(
        self,
        variables: Variables,
        tables: Tables,
        old: Mapping[int, int] = NO_DAYS,
        excuses: Excuses | None = None,
    ) -> None:
        self.variables, self.tables = variables, tables
        self.old, self._excuses = old, excuses or Excuses()

    def built_in(self) -> Iterator[Piece]:
        """What no rule says: all days lie within the horizon, and nothing ends before it begins."""
        up, down = list(range(self.tables.length)), list(range(self.tables.length))
        for point, variable in self.variables.index.items():
            last = self.tables.length - self.variables.length(point.activity)
            yield Unary(BUILT_IN, variable, self.tables.between(0, last))
            if point.last:
                yield Arc(BUILT_IN, self.variables.index[Point(point.activity)], variable, up, down)

    def pieces(self, number: int, ground: Ground) -> Iterator[Piece]:
        """The pieces of one requirement; `number` is what they call it."""
        for shape in ground.shapes:
            yield from self._shape(number, shape)

    def _shape(self, number: int, shape: Shape) -> Iterator[Piece]:
        match shape:
            case Forbid() | Within():
                yield self._unary(number, shape)
            case Apart():
                yield from self._arcs(number, shape)
            case Separate():
                yield self._pair(number, shape)
            case AtMost():
                yield self._cap(number, shape)
            case DaysAWeek():
                yield self._weekly(number, shape)
            case AnyOf():
                yield self._choice(number, shape)

    def _unary(self, number: int, shape: Forbid | Within) -> Unary:
        variable, offset = self.variables.of(shape.point)
        good = self._good(shape, offset)
        old = self.old.get(variable)
        if old is not None and not good >> old & 1 and self._excuses.day(shape, self.tables.axis.day(old)):
            good |= 1 << old
        return Unary(number, variable, good)

    def _good(self, shape: Forbid | Within, offset: int) -> Bits:
        if isinstance(shape, Forbid):
            return self.tables.all & ~self.tables.bits(shape.days, offset)
        axis = self.tables.axis
        first = 0 if shape.first is None else axis.number(shape.first) - offset
        last = self.tables.length if shape.last is None else axis.number(shape.last) - offset
        return self.tables.between(first, last)

    def _arcs(self, number: int, shape: Apart) -> Iterator[Arc]:
        for arc in self._plain_arcs(number, shape):
            stands = self._stood_broken(arc) and self._excuses.lag(shape)
            yield self._no_worse(arc, self.old[arc.first]) if stands else arc

    def _plain_arcs(self, number: int, shape: Apart) -> Iterator[Arc]:
        (first, first_by), (then, then_by) = self.variables.of(shape.first), self.variables.of(shape.then)
        for forwards, up, down in apart_tables(self.tables, shape, first_by, then_by):
            yield Arc(number, first, then, up, down) if forwards else Arc(number, then, first, up, down)

    def _no_worse(self, arc: Arc, first: int) -> Arc:
        """As long as `first` is no later than it was (the day given), `then` need be no later than it was."""
        then = self.old[arc.then]
        up: Table = [min(day, then) if n <= first else day for n, day in enumerate(arc.up)]
        down: Table = [max(day, first) if n >= then else day for n, day in enumerate(arc.down)]
        return replace(arc, up=up, down=down)

    def _pair(self, number: int, shape: Separate) -> Pair:
        before, after = self.tables.nearness(shape.before, shape.after)
        one, other = self.variables.index[Point(shape.one)], self.variables.index[Point(shape.other)]
        if shape.within is not None:
            lengths = self.variables.length(shape.one), self.variables.length(shape.other)
            before, after = self.tables.together(before, after, lengths, shape.within)
        pair = Pair(number, one, other, before, after)
        if self._stood_broken(pair) and self._excuses.as_it_was(shape):
            return replace(pair, excused=(self.old[one], self.old[other]))
        return pair

    def _cap(self, number: int, shape: AtMost) -> Cap:
        keys = shape.requirement.activities
        variables = tuple(self.variables.index[Point(key)] for key in keys)
        cap = Cap(number, variables, tuple(map(self.variables.length, keys)), shape.most)
        if self._stood_broken(cap):
            axis = self.tables.axis
            held = {axis.day(day): cap.held(self.old, day) for day in cap.crowded(self.old)}
            excused = {axis.number(day): most for day, most in self._excuses.cap(shape, held).items()}
            return replace(cap, excused={day: most for day, most in excused.items() if most > cap.most})
        return cap

    def _weekly(self, number: int, shape: DaysAWeek) -> Weekly:
        keys, axis = shape.requirement.activities, self.tables.axis
        variables = tuple(self.variables.index[Point(key)] for key in keys)
        lengths = tuple(map(self.variables.length, keys))
        counted = tuple(self._counted(terms) for terms in shape.counted)
        weekly = Weekly(number, variables, lengths, counted, shape.most, axis.day(0).weekday())
        if self._stood_broken(weekly):
            mondays = {axis.day(week * 7 - weekly.weekday): week for week in weekly.crowded(self.old)}
            held = {monday: weekly.held(self.old, week) for monday, week in mondays.items()}
            excused = self._excuses.cap(shape, held)
            weeks = {weekly.week(axis.number(monday)): most for monday, most in excused.items()}
            return replace(weekly, excused={week: most for week, most in weeks.items() if most > shape.most})
        return weekly

    def _counted(self, terms: tuple[When, ...]) -> Bits:
        days = 0
        for term in terms:
            days |= self.tables.between(self.tables.axis.number(term.first), self.tables.axis.number(term.last))
        return days

    def _choice(self, number: int, shape: AnyOf) -> Choice:
        arcs = [tuple(self._plain_arcs(number, lag)) for lag in shape.shapes]
        choice = Choice(number, tuple(arcs))
        if self._stood_broken(choice) and self._excuses.as_it_was(shape):
            return Choice(number, tuple(self._all_no_worse(shape, arcs)))
        return choice

    def _all_no_worse(self, shape: AnyOf, choices: Sequence[tuple[Arc, ...]]) -> Iterator[tuple[Arc, ...]]:
        """Of several that all came too late, one may be as late as the first of them was."""
        by = [self.variables.of(lag.first)[1] for lag in shape.shapes]
        earliest = min(self.old[arcs[0].first] + n for n, arcs in zip(by, choices, strict=True))
        for n, arcs in zip(by, choices, strict=True):
            yield tuple(self._no_worse(arc, earliest - n) for arc in arcs)

    def _stood_broken(self, piece: Piece) -> bool:
        old = self.old
        return all(v in old for v in piece.variables) and not piece.holds(old)
