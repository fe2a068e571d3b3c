"""Shadings on a page of a PDF: filled areas behind words, whose edges part rows but seldom frame cells."""

from collections.abc import Mapping
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
    """Whether a shading has a colour that is not the paper's."""
    colour = shading["non_stroking_color"]
    parts = colour if isinstance(colour, tuple | list) else (colour,)
    if not all(isinstance(part, int | float) for part in parts):
        return True
    if len(parts) == len("CMYK"):
        return any(part > 1 - _WHITE for part in parts)
    return any(part < _WHITE for part in parts)
