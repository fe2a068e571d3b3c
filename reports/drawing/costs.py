"""What a day costs, as a colour: a scale of numbers of moves from pale to dark, read also without colour."""

from collections.abc import Sequence
from dataclasses import dataclass

from solver.windows import DayCost

FREE_OF_COST = "#cfe8d6"
"""Nothing at all has to move."""

_SHADES = ("#e1ecf7", "#bcd6ee", "#8ab8e0", "#4f92cb", "#1f6cb0", "#0b3d6e")
_SINGLE = 6
"""So many different numbers have a shade each; more share shades, doubling."""


@dataclass(frozen=True)
class Shade:
    """A colour for so many moves, from `least` to `most`; None for no end."""

    colour: str
    least: int
    most: int | None

    @property
    def text(self) -> str:
        """`2`, `3–4`, `17+`."""
        if self.most is None:
            return f"{self.least}+"
        return str(self.least) if self.least == self.most else f"{self.least}–{self.most}"

    def holds(self, moves: int) -> bool:
        """Whether the number is among those it stands for."""
        return moves >= self.least and (self.most is None or moves <= self.most)


def shades(days: Sequence[DayCost]) -> tuple[Shade, ...]:
    """The shades for these days, from the fewest moves; the one of none only where there is such a day."""
    numbers = {day.moved or 0 for day in days if day.feasible}
    most = max(numbers, default=0)
    free = (Shade(FREE_OF_COST, 0, 0),) if 0 in numbers else ()
    if most <= _SINGLE:
        colours = _spread(most)
        return (*free, *(Shade(colour, n, n) for n, colour in enumerate(colours, 1)))
    bounds = [(1, 1), (2, 2), (3, 4), (5, 8), (9, 16)]
    needed = [bound for bound in bounds if bound[0] <= most]
    ends: list[tuple[int, int | None]] = [*needed, (17, None)] if most > bounds[-1][1] else [*needed]
    return (*free, *(Shade(colour, *end) for end, colour in zip(ends, _spread(len(ends)), strict=True)))


def shade_of(day: DayCost, among: Sequence[Shade]) -> Shade:
    """The shade of a day that is possible."""
    return next(shade for shade in among if shade.holds(day.moved or 0))


def _spread(count: int) -> list[str]:
    """So many of the colours, as far apart as they can be, the palest first."""
    if count < 2:
        return list(_SHADES[1 : 1 + count])
    return [_SHADES[round(n * (len(_SHADES) - 1) / (count - 1))] for n in range(count)]
