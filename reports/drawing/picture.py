"""A picture as a file (.png, .svg, .pdf): the same figure gives the same bytes."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from plans.atomic import written_whole
from reports.drawing.fonts import DPI
from reports.endings import picture_ending

_METADATA: dict[str, dict[str, Any]] = {
    ".png": {"Software": None},
    ".svg": {"Date": None, "Creator": None},
    ".pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}
_SETTINGS: Any = {"svg.hashsalt": "tidplan", "pdf.fonttype": 42, "path.simplify": False, "hatch.linewidth": 0.7}
_ONE_AT_A_TIME = Lock()  # matplotlib's settings belong to the whole process


def write_picture(target: Path, make: Callable[[], Figure]) -> None:
    """Write the figure that `make` draws; the target's ending says as which kind.

    Raises PlanError: `unknown_picture_format`, or that the target cannot be written (it then stays as it was).
    """
    ending = picture_ending(target)
    with _ONE_AT_A_TIME, mpl.rc_context(_SETTINGS), written_whole(target) as temporary:
        make().savefig(temporary, format=ending[1:], dpi=DPI, metadata=_METADATA[ending])


def blank_page(width: float, height: float) -> tuple[Figure, Axes]:
    """A white page on which one unit is one pixel and y grows downwards."""
    figure = Figure(figsize=(width / DPI, height / DPI), dpi=DPI, facecolor="white")
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    axes.set_axis_off()
    return figure, axes
