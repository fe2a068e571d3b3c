"""A day to be chosen, as order literals: one Boolean "on or before this day" for each allowed day but the last.

Order literals make every lag a row of two-literal clauses and every cost per day a linear expression whose
relaxation is a minimum cut, so the solver's bounds are tight (Ohrimenko, Stuckey and Codish, "Propagation via
lazy clause generation", Constraints 14, 2009, § 3).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from ortools.sat.python import cp_model

Literal = cp_model.BoolVarT
Linear = cp_model.LinearExpr | int


def total(terms: Iterable[Linear]) -> Linear:
    """The sum, as a plain number where there is nothing to decide."""
    listed = list(terms)
    fixed = [term for term in listed if isinstance(term, int)]
    return sum(fixed) if len(fixed) == len(listed) else cp_model.LinearExpr.sum(listed)


class DayVar:
    """One of `days` (numbers, sorted); `offset` shifts every day that is asked about."""

    def __init__(self, model: cp_model.CpModel, name: str, days: Sequence[int]) -> None:
        self.days = list(days)
        self._true = model.new_constant(1)
        self._false = model.new_constant(0)
        self._at_most = [model.new_bool_var(f"{name}<={day}") for day in self.days[:-1]]
        for earlier, later in zip(self._at_most, self._at_most[1:], strict=False):
            model.add_implication(earlier, later)

    def at_most(self, day: int) -> Literal:
        """The literal that says: on or before the day."""
        n = bisect_right(self.days, day)
        if n == 0:
            return self._false
        return self._true if n == len(self.days) else self._at_most[n - 1]

    def at_least(self, day: int) -> Literal:
        """The literal that says: on or after the day."""
        n = bisect_left(self.days, day)
        if n == 0:
            return self._true
        return self._false if n == len(self.days) else ~self._at_most[n - 1]

    def before(self, day: int) -> Literal:
        """The literal that says: before the day."""
        return ~self.at_least(day)

    def within(self, first: int, last: int) -> cp_model.LinearExpr:
        """What is 1 if the day chosen is one of these, from first to last, and 0 otherwise."""
        return cp_model.LinearExpr.weighted_sum([self.at_most(last), self.at_most(first - 1)], [1, -1])

    def has_between(self, before: int, after: int) -> bool:
        """Whether a day strictly between the two is allowed."""
        return bisect_right(self.days, before) < bisect_left(self.days, after)

    def cost(self, of: Callable[[int], int]) -> cp_model.LinearExpr:
        """The linear expression that is worth of(day) on the day chosen."""
        costs = [of(day) for day in self.days]
        steps = [(costs[n] - costs[n + 1], literal) for n, literal in enumerate(self._at_most)]
        steps = [(step, literal) for step, literal in steps if step]
        return cp_model.LinearExpr.weighted_sum([s[1] for s in steps], [s[0] for s in steps]) + costs[-1]

    def off(self, model: cp_model.CpModel, name: str, good: Callable[[int], bool]) -> Linear:
        """A literal that is true when the day chosen is not good, or 0 or 1 where all days are alike.

        A literal for each such question, rather than a sum over order literals, is what lets a search that
        works from the bound upwards see that the price is 1 at most.
        """
        fine = [good(day) for day in self.days]
        if all(fine) or not any(fine):
            return int(not fine[0])
        off = model.new_bool_var(name)
        for first, last in _runs(fine):
            model.add_bool_or([off, self.before(self.days[first]), ~self.at_most(self.days[last])])
        return off

    def hint(self, model: cp_model.CpModel, day: int) -> None:
        """Suggest a day to try first."""
        for at, literal in zip(self.days, self._at_most, strict=False):
            model.add_hint(literal, day <= at)

    def chosen(self, solver: cp_model.CpSolver) -> int:
        """The day in the solver's solution."""
        first = bisect_left(self._at_most, True, key=solver.boolean_value)
        return self.days[first]


def _runs(fine: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """The stretches of positions that are not fine, first and last."""
    begun: int | None = None
    for n, good in enumerate([*fine, True]):
        if not good and begun is None:
            begun = n
        elif good and begun is not None:
            yield begun, n - 1
            begun = None
