"""The looks of a workbook's cells: each that is marked gets one of its own, like the old one but for its fill."""

import copy
from typing import Any

from reports.like.packed import tag

FILL = "FFFFF2CC"
"""A light yellow, as planners mark what is new; black text on it has a contrast of 18 to 1."""


class Marking:
    """Marked looks by the number of the look that they are made of. `styles` is the workbook's part."""

    def __init__(self, styles: Any) -> None:
        self._styles = styles
        self._made: dict[tuple[int, bool], int] = {}
        self._fill: int | None = None

    def marked(self, look: int, *, struck: bool = False) -> int:
        """The number of the marked look."""
        looks = None if self._styles is None else self._styles.find("{*}cellXfs")
        if looks is None or look >= len(looks):
            return look
        if (look, struck) not in self._made:
            made = copy.deepcopy(looks[look])
            made.set("fillId", str(self._filled()))
            made.set("applyFill", "1")
            if struck:
                made.set("fontId", str(self._struck(int(made.get("fontId") or 0))))
                made.set("applyFont", "1")
            self._made[look, struck] = _added(looks, made)
        return self._made[look, struck]

    def _filled(self) -> int:
        if self._fill is None:
            fills = self._styles.find("{*}fills")
            fill = fills.makeelement(tag(fills, "fill"))
            pattern = fill.makeelement(tag(fills, "patternFill"), {"patternType": "solid"})
            for name, value in (("fgColor", {"rgb": FILL}), ("bgColor", {"indexed": "64"})):
                pattern.append(pattern.makeelement(tag(fills, name), value))
            fill.append(pattern)
            self._fill = _added(fills, fill)
        return self._fill

    def _struck(self, font: int) -> int:
        fonts = self._styles.find("{*}fonts")
        made = copy.deepcopy(fonts[font])
        if made.find("{*}strike") is None:
            strike = made.makeelement(tag(made, "strike"))
            before = [child for child in made if str(child.tag).rpartition("}")[2] in ("b", "i")]
            made.insert(len(before), strike)
        return _added(fonts, made)


def _added(parent: Any, child: Any) -> int:
    """The number of a child put last."""
    parent.append(child)
    parent.set("count", str(len(parent)))
    return len(parent) - 1
