"""A plan as a network: a set of days for each variable, arcs between them, and what else must hold.

Sets of days and arcs are all that propagation needs; the other pieces are looked at when an assignment is there
to be judged. A network is made once for a plan; what is asked of it (a move, a day kept free) only narrows sets.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass

from constraints.shapes import Forbid, Point, Requirement, Shape, Within
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from solver.compiling import BUILT_IN, Compiler, Variables
from solver.excuses import Excuses
from solver.ground import Ground, Grounded
from solver.pieces import Arc, Cap, Choice, Pair, Piece, Unary, Weekly
from solver.tables import DaySet, Table, Tables


@dataclass(frozen=True)
class Standing:
    """The old days of variables, and what may go on being broken as they break it."""

    days: Mapping[int, int]
    hard: Excuses
    soft: Excuses


NOTHING_STANDS = Standing({}, Excuses(), Excuses())

Step = tuple[int, Table, Arc]
"""Another variable, the table over this one's days that bounds it, and the arc that says so."""


class Network:
    """The requirements of a plan over numbered variables.

    `grounds` are the hard ones, which pieces know by number; `soft` holds the pieces of each of the others, by
    number too. What is asked beside the plan's own requirements has numbers from `plain` on; `fewer` are the
    variables that it is about.
    """

    def __init__(
        self, plan: Plan, grounded: Grounded, standing: Standing = NOTHING_STANDS, tables: Tables | None = None
    ) -> None:
        self.plan, self.standing = plan, standing
        self.grounds: tuple[Ground, ...] = grounded.hard
        self.tables = tables or Tables(plan.days)
        self.variables = Variables(plan)
        self.points: tuple[Point, ...] = self.variables.points.free
        self._empty()
        compiler = Compiler(self.variables, self.tables, standing.days, standing.hard)
        self._add(compiler.built_in())
        for number, ground in enumerate(grounded.hard):
            self._add(compiler.pieces(number, ground))
        compiler = Compiler(self.variables, self.tables, standing.days, standing.soft)
        self.soft = [tuple(compiler.pieces(number, ground)) for number, ground in enumerate(grounded.soft)]
        self.plain = len(self.grounds)
        self.fewer: frozenset[int] = frozenset()
        self._narrow_all()

    def _empty(self) -> None:
        self.outward: list[list[Step]] = [[] for _ in self.points]
        self.inward: list[list[Step]] = [[] for _ in self.points]
        self.single: list[list[Unary]] = [[] for _ in self.points]
        self.arcs: list[Arc] = []
        self.others: list[Pair | Cap | Weekly | Choice] = []

    def _narrow_all(self) -> None:
        self.days: list[DaySet] = [self._narrowed(self.tables.all, pieces) for pieces in self.single]

    def _add(self, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            match piece:
                case Unary():
                    self.single[piece.variable].append(piece)
                case Arc():
                    self.arcs.append(piece)
                    self.outward[piece.first].append((piece.then, piece.up, piece))
                    self.inward[piece.then].append((piece.first, piece.down, piece))
                case _:
                    self.others.append(piece)

    def _narrowed(self, bits: int, pieces: Iterable[Unary]) -> DaySet:
        for piece in pieces:
            bits &= piece.good
        return self.tables.day_set(bits)

    @property
    def numbers(self) -> dict[Requirement, int]:
        """The number of each hard requirement."""
        return {ground.requirement: n for n, ground in enumerate(self.grounds)}

    def requirement(self, number: int) -> Requirement | None:
        """The requirement of a ground; None for what is built in."""
        return None if number == BUILT_IN else self.grounds[number].requirement

    def only(self, numbers: Collection[int]) -> "Network":
        """The same network with these of its grounds alone, under their old numbers."""
        wanted = {BUILT_IN, *numbers}
        return self._of(piece for piece in self.pieces() if piece.ground in wanted)

    def instead(self, edits: Mapping[int, Ground | None]) -> "Network":
        """The same network with other grounds, or none, in the place of some; what is asked excuses nothing."""
        plain = Compiler(self.variables, self.tables)
        lenient = Compiler(self.variables, self.tables, self.standing.days, self.standing.hard.again())
        new = [(number, ground) for number, ground in edits.items() if ground is not None]
        edited = self._of(
            [
                *(piece for piece in self.pieces() if piece.ground not in edits),
                *(
                    piece
                    for number, ground in new
                    for piece in (lenient if number < self.plain else plain).pieces(number, ground)
                ),
            ]
        )
        edited.grounds = tuple(edits.get(n) or ground for n, ground in enumerate(self.grounds))
        return edited

    def _of(self, pieces: Iterable[Piece]) -> "Network":
        other = copy(self)
        other._empty()
        other._add(pieces)
        other.soft, other.fewer = [], frozenset()
        other._narrow_all()
        return other

    def pieces(self) -> Iterator[Piece]:
        """All pieces of the hard requirements, and what is built in."""
        yield from (piece for pieces in self.single for piece in pieces)
        yield from self.arcs
        yield from self.others

    def asked(self, demands: Sequence[Ground]) -> "Network":
        """The same network with more demands on single variables."""
        if not demands:
            return self
        asked = copy(self)
        asked.grounds = (*self.grounds, *demands)
        asked.single, asked.days = list(self.single), list(self.days)
        plain = Compiler(self.variables, self.tables)
        fewer = set(self.fewer)
        for number, ground in enumerate(demands, len(self.grounds)):
            for piece in plain.pieces(number, ground):
                assert isinstance(piece, Unary)
                v = piece.variable
                asked.single[v] = [*asked.single[v], piece]
                asked.days[v] = self._narrowed(asked.days[v].bits, [piece])
                fewer.add(v)
        asked.fewer = frozenset(fewer)
        return asked

    def schedule(self, days: Sequence[int], keys: Iterable[str]) -> Schedule:
        """An assignment as a schedule of these activities, in the order given."""
        axis, slots = self.tables.axis, {}
        for key in keys:
            (first, _), (last, by) = self.variables.of(Point(key)), self.variables.of(Point(key, last=True))
            slots[key] = Slot(axis.day(days[first]), axis.day(days[last] + by), self.plan.hours(key))
        return Schedule(slots)


def demand(shapes: Iterable[Shape]) -> list[Ground]:
    """Shapes about single points as grounds, those of one requirement together."""
    said: dict[object, list[Shape]] = {}
    for shape in shapes:
        assert isinstance(shape, Forbid | Within)
        said.setdefault(shape.requirement, []).append(shape)
    return [Ground(shapes[0].requirement, tuple(shapes)) for shapes in said.values()]
