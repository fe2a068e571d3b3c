"""What may not share a day, brought into the model when a solution breaks it.

A plan has hundreds of pairs of gatherings and few of them ever meet. Without them the model is all lags and
costs per day, whose relaxation is a minimum cut. A solution of the model without some of them is a bound on
one with them; when it breaks none, it is optimal for both.
"""

from collections.abc import Iterable, Mapping, Sequence

from constraints.shapes import AtMost, Point, Separate
from solver.ground import Ground
from solver.model import Model
from solver.variables import Linear, total


class Clashes:
    """The requirements about sharing a day, and which of them the model knows.

    `prices` are what is 1 for each broken warning that the model knows, those about single days and lags too.
    """

    def __init__(self, model: Model, hard: Sequence[Ground], soft: Sequence[Ground]) -> None:
        self._model = model
        self._hard = [ground.meeting for ground in hard if ground.meeting is not None]
        self._soft = [(ground.meeting, ground) for ground in soft if ground.meeting is not None]
        self.prices: list[Linear] = [model.breach(ground) for ground in soft if ground.meeting is None]

    @property
    def warnings(self) -> Linear:
        """How many warnings are broken, of those that the model knows."""
        return total(self.prices)

    def bring(self, solution: Mapping[Point, int]) -> bool:
        """Say to the model what the solution breaks of what was left out; whether there was anything."""
        hard = [(shape, days) for shape in self._hard if (days := self._model.clashes(shape, solution))]
        soft = [(shape, ground) for shape, ground in self._soft if self._model.clashes(shape, solution)]
        for shape, days in hard:
            self._say(shape, days)
        self._soft = [pair for pair in self._soft if pair not in soft]
        self.prices.extend(self._model.breach(ground) for _, ground in soft)
        return bool(hard or soft)

    def bring_all(self) -> None:
        """Say everything at once; worth it where few days are left to choose from."""
        for shape in self._hard:
            self._model.say(shape)
        self.prices.extend(self._model.breach(ground) for _, ground in self._soft)
        self._hard, self._soft = [], []

    def _say(self, shape: Separate | AtMost, days: Iterable[int]) -> None:
        if isinstance(shape, AtMost):
            for day in days:
                self._model.limit(shape, day)
        else:
            self._hard.remove(shape)
            self._model.say(shape)
