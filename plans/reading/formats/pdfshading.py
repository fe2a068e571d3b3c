"""Shadings on a page of a PDF: filled areas behind words, whose edges part rows but seldom frame cells."""

from collections.abc import Iterable, Mapping
from typing import Any

_FLAT = 2.0
"""Points: what is lower or narrower is a line."""
_WHITE = 0.98


def is_shading(drawn: Mapping[str, Any]) -> bool:
    """Whether something drawn is an area that is only filled."""
    return (
        drawn["object_type"] == "rect"
        and bool(drawn["fill"])
        and not drawn["stroke"]
        and min(drawn["width"], drawn["height"]) >= _FLAT
    )


def is_seen(shading: Mapping[str, Any]) -> bool:
    """Whether a shading has a colour that is not the paper's, or a pattern."""
    return min(_red_green_blue(shading) or (0.0,)) < _WHITE


class Shadings:
    """The shadings of a page, in the order they are drawn in."""

    def __init__(self, drawn: Iterable[Mapping[str, Any]]) -> None:
        self._all = [one for one in drawn if is_shading(one)]
        self._across: dict[float, list[Mapping[str, Any]]] = {}
        """By height on the page: those that go across it, the last one first."""

    def colour(self, x: float, y: float) -> str:
        """The colour at a place, as six hexadecimal figures; none for white and for patterns."""
        if y not in self._across:
            self._across[y] = [one for one in reversed(self._all) if one["top"] <= y <= one["bottom"]]
        last = next((one for one in self._across[y] if one["x0"] <= x <= one["x1"]), None)
        parts = _red_green_blue(last) if last is not None and is_seen(last) else ()
        return "".join(f"{round(part * 255):02x}" for part in parts)


def _red_green_blue(shading: Mapping[str, Any]) -> tuple[float, ...]:
    """How much there is of each, from 0 to 1; nothing for a pattern."""
    colour = shading["non_stroking_color"]
    parts = colour if isinstance(colour, tuple | list) else (colour,)
    if not all(isinstance(part, int | float) for part in parts):
        return ()
    within = [min(max(float(part), 0.0), 1.0) for part in parts]
    if len(within) == len("CMYK"):
        return tuple((1 - ink) * (1 - within[3]) for ink in within[:3])
    return tuple(within) if len(within) == len("RGB") else tuple(within[:1]) * len("RGB")
