"""The legend of a timeline: what its signs mean, and only those that are in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from matplotlib.axes import Axes

from reports.drawing import palette
from reports.drawing.fonts import Weight, width
from reports.drawing.items import Item, Shape
from reports.drawing.marks import draw_box, draw_former, draw_mark, draw_text
from reports.drawing.scale import Span

_SIZE, _GAP, _ROOM, _SWATCH, _HALF = 14.5, 24.0, 25.0, 18.0, 8.0


class Sign(Enum):
    """What the legend explains beside the shapes."""

    DECISION = "decision"
    HOLIDAY = "holiday"
    CLOSED = "closed"
    CHANGED = "changed"
    FORMER = "former"


_WORDS: dict[str, dict[Shape | Sign, str]] = {
    "sv": {
        Shape.DIAMOND: "sammanträde",
        Shape.TRIANGLE: "sista dag",
        Shape.LETTER: "utskick",
        Shape.BAR: "arbete, flera dagar",
        Shape.MONTH: "dag ej satt",
        Sign.DECISION: "fet stil: beslut",
        Sign.HOLIDAY: "helgdag",
        Sign.CLOSED: "stängt",
        Sign.CHANGED: "ändrad",
        Sign.FORMER: "tidigare dag",
    },
    "en": {
        Shape.DIAMOND: "meeting",
        Shape.TRIANGLE: "deadline",
        Shape.LETTER: "mailing",
        Shape.BAR: "work, several days",
        Shape.MONTH: "day not set",
        Sign.DECISION: "bold: decision",
        Sign.HOLIDAY: "public holiday",
        Sign.CLOSED: "closed",
        Sign.CHANGED: "changed",
        Sign.FORMER: "former day",
    },
}


@dataclass(frozen=True)
class Entry:
    """A sign and what it means; a decision's sign is how its text is set."""

    sign: Shape | Sign
    text: str

    @property
    def weight(self) -> Weight:
        """Of the text."""
        return "bold" if self.sign is Sign.DECISION else "normal"

    @property
    def text_x(self) -> float:
        """How far to the right of the entry's beginning its text begins, in pixels."""
        return 0.0 if self.sign is Sign.DECISION else _ROOM

    @property
    def width(self) -> float:
        """With the gap to the next entry, in pixels."""
        return self.text_x + width(self.text, _SIZE, self.weight) + _GAP


def legend_of(items: Iterable[Item], *, holidays: bool, closed: bool, language: str) -> tuple[Entry, ...]:
    """What the picture holds and a reader may wonder about, in a fixed order."""
    shown: set[Shape | Sign] = {Sign.HOLIDAY} if holidays else set()
    shown |= {Sign.CLOSED} if closed else set()
    for item in items:
        shown.add(item.shape)
        shown |= {Sign.DECISION} if item.strong else set()
        shown |= {Sign.CHANGED} if item.changed else set()
        shown |= {Sign.FORMER} if item.ghost else set()
    return tuple(Entry(sign, text) for sign, text in _WORDS[language].items() if sign in shown)


def legend_width(legend: Iterable[Entry]) -> float:
    """In pixels, with a gap at one end."""
    return sum(entry.width for entry in legend)


def draw_legend(axes: Axes, legend: tuple[Entry, ...], right: float, y: float) -> None:
    """Draw it on one line that ends at `right`."""
    x = right - legend_width(legend) + _GAP
    for entry in legend:
        _draw_sign(axes, entry.sign, Span(x, x + _SWATCH), y)
        draw_text(axes, x + entry.text_x, y, entry.text, _SIZE, palette.GREY, entry.weight)
        x += entry.width


def _draw_sign(axes: Axes, sign: Shape | Sign, span: Span, y: float) -> None:
    if isinstance(sign, Shape):
        draw_mark(axes, sign, span, y, palette.SLATE, half=_HALF)
    elif sign is Sign.HOLIDAY:
        draw_box(axes, Span(span.left + 13, span.left + 17), y - 9, y + 9, palette.HOLIDAY, 2)
    elif sign is Sign.CLOSED:
        draw_box(axes, span, y - _HALF, y + _HALF, palette.CLOSED, 2)
    elif sign is Sign.FORMER:
        draw_former(axes, Shape.DIAMOND, span, y, half=_HALF)
    elif sign is Sign.CHANGED:
        draw_mark(axes, Shape.DIAMOND, span, y, palette.SLATE, half=_HALF, changed=True)
