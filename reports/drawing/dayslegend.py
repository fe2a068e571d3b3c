"""The legend of the days of one activity: what its shades and signs mean, in as many lines as it takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from plans.calendar import is_free
from reports.drawing.costs import Shade, shades
from reports.drawing.fonts import width
from reports.languages import words
from solver.windows import DayCost

SIZE, SWATCH = 14.5, 30.0
_BESIDE, _APART, _SHADES_APART = 7.0, 26.0, 12.0


class Sign(Enum):
    """What is explained beside the shades, by the label that says what it means."""

    COUNT = "days legend"
    NOT = "days not"
    FREE = "days free"
    HERE = "days here"
    WARNING = "days warning"
    OPEN = "days open"

    @property
    def width(self) -> float:
        """Of what is drawn, in pixels: a swatch, a letter, or nothing."""
        return {Sign.COUNT: -_BESIDE, Sign.WARNING: 6.0, Sign.OPEN: 6.0}.get(self, SWATCH)


@dataclass(frozen=True)
class Entry:
    """A shade or a sign, at `left` pixels on its line, and the words beside it."""

    sign: Sign | Shade
    text: str
    left: float = 0.0

    @property
    def text_x(self) -> float:
        """Where its words begin."""
        return self.left + (self.sign.width if isinstance(self.sign, Sign) else SWATCH) + _BESIDE

    @property
    def right(self) -> float:
        """Where its words end."""
        return self.text_x + width(self.text, SIZE)

    @property
    def next(self) -> float:
        """Where what follows on its line may begin."""
        close = isinstance(self.sign, Shade) or self.sign is Sign.COUNT
        return self.right + (_SHADES_APART if close else _APART)


def legend_lines(
    days: Sequence[DayCost], stated: date | None, left: float, room: float, language: str
) -> tuple[tuple[Entry, ...], ...]:
    """What the picture holds, on lines that begin at `left` and are at most `room` wide (pixels)."""
    lines: list[list[Entry]] = [[]]
    for sign, text in _shown(days, stated, language):
        entry = Entry(sign, text, lines[-1][-1].next if lines[-1] else left)
        if entry.right > left + room and lines[-1]:
            entry = Entry(sign, text, left)
            lines.append([])
        lines[-1].append(entry)
    return tuple(map(tuple, lines))


def _shown(days: Sequence[DayCost], stated: date | None, language: str) -> list[tuple[Sign | Shade, str]]:
    labels, by_shade = words(language).labels, shades(days)
    there = {
        Sign.NOT: any(d.feasible is False and not is_free(d.date) for d in days),
        Sign.FREE: any(d.feasible is False and is_free(d.date) for d in days),
        Sign.HERE: any(d.date == stated for d in days),
        Sign.WARNING: any(d.warnings for d in days if d.feasible),
        Sign.OPEN: any(d.feasible is None for d in days),
    }
    signs = [(sign, labels[sign.value]) for sign, is_there in there.items() if is_there]
    counts = [(shade, shade.text) for shade in by_shade]
    return [*([(Sign.COUNT, labels[Sign.COUNT.value])] if by_shade else []), *counts, *signs]
