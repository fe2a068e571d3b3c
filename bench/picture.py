"""The measurements as a picture: seconds against size, both in tenfolds, a line for each tool."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from bench.case import REAL, Case
from bench.measured import TASKS, Measured
from bench.tools import OWN, OWN_FULL, PROPAGATION
from reports.drawing.fonts import families, font
from reports.drawing.palette import DARK, GREY

PANELS = ("whatif", "conflict", "windows")
"""Where all solve the same problem; a proposal has levels of its own."""

COLOURS = {
    OWN: "#0b3d6e",
    OWN_FULL: "#6f9cc9",
    PROPAGATION: "#9db9d6",
    "CP-SAT, tuned": "#c4552d",
    "CP-SAT": "#e0a078",
    "MiniZinc + Gecode": "#2e8b57",
    "PyJobShop": "#b04a8e",
    "CPMpy": "#8a6d3b",
    "forward pass": "#8d98a4",
}
MARKS = {
    OWN: "o",
    OWN_FULL: "o",
    "CP-SAT, tuned": "s",
    "CP-SAT": "s",
    "MiniZinc + Gecode": "^",
    "PyJobShop": "D",
    "CPMpy": "v",
}
TICKS = {
    1e-6: "1 µs",
    1e-5: "10 µs",
    1e-4: "0.1 ms",
    1e-3: "1 ms",
    1e-2: "10 ms",
    0.1: "0.1 s",
    1: "1 s",
    10: "10 s",
    100: "100 s",
}


def draw(cases: Sequence[Case], cells: Sequence[Measured], path: Path) -> None:
    """Draw what there is of the panels: a median, and a whisker up to the 90th percentile."""
    sizes = {case.name: len(case.plan.activities) for case in cases}
    real = {case.name for case in cases if case.size == REAL}
    panels = [task for task in PANELS if any(cell.task == task for cell in cells)]
    with mpl.rc_context({"font.family": families()}):
        figure = Figure(figsize=(1 + 3.9 * max(1, len(panels)), 4.6), dpi=200, layout="constrained")
        grid = figure.subplots(1, max(1, len(panels)), sharey=True, squeeze=False)[0]
        for axes, task in zip(grid, panels, strict=False):
            _panel(axes, task, [cell for cell in cells if cell.task == task and cell.p50], sizes, real)
        handles = {label: h for axes in grid for h, label in zip(*axes.get_legend_handles_labels(), strict=True)}
        figure.legend(
            [handles[name] for name in COLOURS if name in handles],
            [name for name in COLOURS if name in handles],
            loc="outside lower center",
            ncols=5,
            frameon=False,
            prop=font(15),
        )
        figure.savefig(path, metadata={"Software": ""})


def _panel(axes: Axes, task: str, cells: Sequence[Measured], sizes: dict[str, int], real: set[str]) -> None:
    axes.set_title(TASKS[task], loc="left", fontproperties=font(19, "bold"), color=DARK, pad=10)
    axes.set_xscale("log")
    axes.set_yscale("log")
    for tool in dict.fromkeys(cell.tool for cell in cells):
        of_tool = [cell for cell in cells if cell.tool == tool]
        line = sorted((sizes[c.case], c.p50 or 0.0) for c in of_tool if c.case not in real)
        style: dict[str, Any] = {"color": COLOURS.get(tool, GREY), "marker": MARKS.get(tool, "x")}
        wide = 2.6 if tool == OWN else 1.4
        axes.plot([x for x, _ in line], [y for _, y in line], label=tool, lw=wide, ms=5, **style)
        for cell in of_tool:
            _point(axes, cell, sizes[cell.case], style, alone=cell.case in real)
    _ticks(axes, sorted({size for name, size in sizes.items() if name not in real}))


def _point(axes: Axes, cell: Measured, size: int, style: dict[str, Any], *, alone: bool) -> None:
    """The whisker; the real plan's mark, hollow; an arrow where not everything was settled in time."""
    assert cell.p50 is not None
    if alone:
        axes.plot([size], [cell.p50], ls="none", mfc="white", ms=6, zorder=3, **style)
    if cell.p90 is not None and cell.p90 > cell.p50:
        axes.vlines(size, cell.p50, cell.p90, color=style["color"], lw=1, alpha=0.5)
    if cell.over:
        top = cell.p90 or cell.p50
        axes.annotate("", (size, top * 1.9), (size, top), arrowprops={"arrowstyle": "->", "color": style["color"]})


def _ticks(axes: Axes, sizes: Sequence[int]) -> None:
    axes.set_xticks(sizes, [f"{size:,}" for size in sizes], fontproperties=font(14), color=GREY)
    axes.set_yticks(list(TICKS), list(TICKS.values()), fontproperties=font(14), color=GREY)
    axes.minorticks_off()
    axes.set_xlabel("activities (hollow: the 2024 plan)", fontproperties=font(14), color=GREY)
    axes.grid(axis="y", color="#e4e8ec", lw=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, labelleft=axes.get_subplotspec().is_first_col())  # type: ignore[union-attr]
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color("#b8c0c8")
