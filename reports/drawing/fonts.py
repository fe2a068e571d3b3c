"""The one typeface of the pictures, and how wide a text is in it. Lengths are in pixels, at 100 to the inch."""

from functools import cache, lru_cache
from typing import Any, Literal

from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties, fontManager, get_font

Weight = Literal["normal", "bold"]

DPI = 100
_SPARE = "DejaVu Sans"
_MISSING = "\N{WHITE SQUARE}"
_FILES = ("SourceSansPro", "SourceSansProBold")


@cache
def families() -> list[str]:
    """The families in the order of choice: Source Sans Pro where it is installed, then matplotlib's own."""
    try:
        from font_source_sans_pro import font_files_ttf as files
    except ImportError:
        return [_SPARE]
    if not all(name in files for name in _FILES):
        return [_SPARE]
    for name in _FILES:
        fontManager.addfont(files[name])
    return ["Source Sans Pro", _SPARE]


@cache
def font(size: float, weight: Weight = "normal") -> FontProperties:
    """The typeface at a size in pixels."""
    return FontProperties(family=families(), size=size * 72 / DPI, weight=weight)


@lru_cache(maxsize=20_000)
def width(text: str, size: float, weight: Weight = "normal") -> float:
    """How wide the text is when drawn, in pixels."""
    drawn = _renderer().get_text_width_height_descent(text, font(size, weight), ismath=False)
    return float(drawn[0])


def drawable(text: str) -> str:
    """The text on one line, with a square for each character that no font at hand has."""
    known = _characters()
    return "".join(c if ord(c) in known else _MISSING for c in " ".join(text.split()))


@cache
def _characters() -> frozenset[int]:
    # A character must be in every weight that may draw it, or in the spare font behind them all.
    charmaps = [
        frozenset(get_font(fontManager.findfont(FontProperties(family=family))).get_charmap())
        for family in families()
    ]
    return frozenset().union(*charmaps)


@cache
def _renderer() -> Any:  # matplotlib's renderers have no types
    return RendererAgg(1, 1, DPI)  # type: ignore[no-untyped-call]
