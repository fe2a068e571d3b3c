"""What may not share a day, brought into the model when a solution breaks it.

A plan has hundreds of pairs of gatherings and few of them ever meet. Without them the model is all lags and
costs per day, whose relaxation is a minimum cut. A solution of the model without some of them is a bound on
one with them; when it breaks none, it is optimal for both.
"""

from collections.abc import Sequence

from solver.model import Model
from solver.pieces import Cap, Pair, Piece, Weekly
from solver.variables import Linear, total


class Clashes:
    """The pieces about sharing a day, and which of them the model knows.

    `prices` are what is 1 for each broken warning that the model knows, those about single days and lags too.
    """

    def __init__(self, model: Model) -> None:
        self._model = model
        self._hard = [piece for piece in model.network.others if isinstance(piece, Pair | Cap | Weekly)]
        self._soft = [pieces[0] for pieces in model.network.soft if _meets(pieces)]
        self.prices: list[Linear] = [model.breach(pieces) for pieces in model.network.soft if not _meets(pieces)]

    @property
    def warnings(self) -> Linear:
        """How many warnings are broken, of those that the model knows."""
        return total(self.prices)

    def bring(self, solution: Sequence[int]) -> bool:
        """Say to the model what the solution breaks of what was left out; whether there was anything."""
        hard = [piece for piece in self._hard if not piece.holds(solution)]
        soft = [piece for piece in self._soft if not piece.holds(solution)]
        for piece in hard:
            self._say(piece, solution)
        self._soft = [piece for piece in self._soft if piece not in soft]
        self.prices.extend(self._model.breach([piece]) for piece in soft)
        return bool(hard or soft)

    def bring_all(self) -> None:
        """Say everything at once; worth it where few days are left to choose from."""
        for piece in self._hard:
            self._model.say(piece)
        self.prices.extend(self._model.breach([piece]) for piece in self._soft)
        self._hard, self._soft = [], []

    def _say(self, piece: Pair | Cap | Weekly, solution: Sequence[int]) -> None:
        if isinstance(piece, Cap | Weekly):
            for number in piece.crowded(solution):
                self._model.limit(piece, number)
        else:
            self._hard.remove(piece)
            self._model.say(piece)


def _meets(pieces: Sequence[Piece]) -> bool:
    """Whether the requirement is about what may share a day and nothing else."""
    return len(pieces) == 1 and isinstance(pieces[0], Pair | Cap | Weekly)
