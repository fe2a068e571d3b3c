"""The drawn shapes: marks, their former places, boxes and text. One unit is one pixel, y grows downwards."""

from typing import Any, Literal

from matplotlib.axes import Axes
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch, Patch, Polygon, Rectangle

from reports.drawing import palette
from reports.drawing.fonts import Weight, font
from reports.drawing.items import Shape
from reports.drawing.scale import Span

CHANGED = "#e8730c"
"""The outline of what is new, and of where it was."""

_HALF = 9.5


def draw_mark(
    axes: Axes, shape: Shape, span: Span, y: float, colour: str, *, changed: bool = False, half: float = _HALF
) -> None:
    """A mark that reaches `half` pixels above y and below it, outlined if it has changed."""
    look: dict[str, Any] = {"facecolor": colour, "edgecolor": CHANGED if changed else "none", "linewidth": 1.8}
    if shape is Shape.MONTH:
        look |= {"facecolor": palette.tint(colour), "edgecolor": colour, "linewidth": 0.8}
    axes.add_patch(_patch(shape, span, y, half, look | {"zorder": 5}))
    if shape is Shape.LETTER:
        _draw_flap(axes, span, y, "white", 5)


def draw_chip(
    axes: Axes, span: Span, y: float, text: str, look: palette.Look, size: float, *, half: float
) -> None:
    """A name in a box, in the middle of it."""
    box: dict[str, Any] = {"facecolor": look.face, "edgecolor": look.edge, "linewidth": 1.2, "zorder": 5}
    axes.add_patch(_patch(Shape.BAR, span, y, half, box))
    draw_text(axes, span.middle, y, text, size, look.text, "bold", ha="center")


def draw_former(axes: Axes, shape: Shape, span: Span, y: float, *, half: float = _HALF) -> None:
    """The dashed outline of where a mark was before."""
    look = {"facecolor": "white", "edgecolor": CHANGED, "linewidth": 1.2, "linestyle": (0, (3, 2)), "zorder": 4}
    axes.add_patch(_patch(shape, span, y, half, look))
    if shape is Shape.LETTER:
        _draw_flap(axes, span, y, CHANGED, 4)


def draw_hollow(axes: Axes, shape: Shape, span: Span, y: float, colour: str) -> None:
    """The outline of a mark: where the first of several plans has it."""
    axes.add_patch(
        _patch(shape, span, y, _HALF, {"facecolor": "white", "edgecolor": colour, "linewidth": 1.5, "zorder": 3})
    )
    if shape is Shape.LETTER:
        _draw_flap(axes, span, y, colour, 3)


def draw_arrow(axes: Axes, start: float, end: float, y: float) -> None:
    """From a former place to the new one."""
    style: dict[str, Any] = {"arrowstyle": "-|>", "mutation_scale": 9, "shrinkA": 2, "shrinkB": 3}
    axes.add_patch(FancyArrowPatch((start, y), (end, y), color=CHANGED, linewidth=1.2, zorder=4, **style))


def draw_box(axes: Axes, span: Span, top: float, bottom: float, colour: str, zorder: int) -> None:
    """A filled rectangle."""
    axes.add_patch(Rectangle((span.left, top), span.width, bottom - top, color=colour, linewidth=0, zorder=zorder))


def draw_text(
    axes: Axes,
    x: float,
    y: float,
    text: str,
    size: float,
    colour: str,
    weight: Weight = "normal",
    ha: Literal["left", "center"] = "left",
) -> None:
    """Text whose small letters are centred on y. A dollar sign is a dollar sign."""
    if text:
        look: dict[str, Any] = {"fontproperties": font(size, weight), "color": colour, "ha": ha, "zorder": 6}
        axes.text(x, y + 0.34 * size, text, parse_math=False, **look)


def _patch(shape: Shape, span: Span, y: float, half: float, look: dict[str, Any]) -> Patch:
    left, right, middle = span.left, span.right, span.middle
    if shape is Shape.DIAMOND:
        return Polygon([(left, y), (middle, y - half), (right, y), (middle, y + half)], **look)
    if shape is Shape.TRIANGLE:
        return Polygon([(left, y - 7), (right, y - 7), (middle, y + 8.5)], **look)
    if shape is Shape.LETTER:
        return Rectangle((left, y - 6.5), right - left, 13, **look)
    rounding = f"round,pad=0,rounding_size={min(4.0, span.width / 2)}"
    return FancyBboxPatch((left, y - half), right - left, 2 * half, boxstyle=rounding, **look)


def _draw_flap(axes: Axes, span: Span, y: float, colour: str, zorder: int) -> None:
    flap = [span.left + 0.5, span.middle, span.right - 0.5], [y - 6, y + 1, y - 6]
    axes.plot(*flap, color=colour, linewidth=1.1, zorder=zorder)
