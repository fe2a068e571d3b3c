"""The colours that cells of an .xlsx are filled with, as six hexadecimal figures: of their styles, by number."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from plans.reading.formats.archive import Archive

_SWAPPED = (1, 0, 3, 2)
"""The theme lists dark before light, twice; styles count the other way round."""
_OLD = {
    **dict(enumerate(("000000", "ffffff", "ff0000", "00ff00", "0000ff", "ffff00", "ff00ff", "00ffff"))),
    **dict(enumerate(("000000", "ffffff", "ff0000", "00ff00", "0000ff", "ffff00", "ff00ff", "00ffff"), 8)),
}
"""The first colours of the numbered palette, which it has twice."""
NO_FILL = ("", "ffffff")


def style_fills(archive: Archive) -> Mapping[int, str]:
    """The colour of each cell style that has one; a tint of a theme's colour is another colour of the same hue."""
    styles = archive.xml("xl/styles.xml")
    if styles is None:
        return {}
    theme = _theme(archive)
    fills = [_fill(fill, theme) for fill in styles.iterfind("{*}fills/{*}fill")]
    of_styles = enumerate(styles.iterfind("{*}cellXfs/{*}xf"))
    found = ((number, _at(fills, style.get("fillId"))) for number, style in of_styles)
    return {number: colour for number, colour in found if colour not in NO_FILL}


def _fill(fill: Any, theme: Sequence[str]) -> str:
    pattern = fill.find("{*}patternFill")
    colour = None if pattern is None else pattern.find("{*}fgColor")
    if colour is None or pattern.get("patternType") in (None, "none", "gray125"):
        return ""
    rgb = colour.get("rgb", "")[-6:].lower() or _OLD.get(_number(colour.get("indexed")), "")
    rgb = rgb or _at(theme, colour.get("theme"))
    return _tinted(rgb, colour.get("tint", "0")) if rgb else ""


def _theme(archive: Archive) -> list[str]:
    root = archive.xml("xl/theme/theme1.xml")
    scheme = None if root is None else next(root.iter("{*}clrScheme"), None)
    colours = list(_scheme(scheme)) if scheme is not None else []
    return [colours[_SWAPPED[n]] if n < len(_SWAPPED) else colours[n] for n in range(len(colours))]


def _scheme(scheme: Any) -> Iterator[str]:
    for colour in scheme:
        value = next(iter(colour), None)
        yield "" if value is None else (value.get("lastClr") or value.get("val", "")).lower()


def _tinted(rgb: str, tint: str) -> str:
    """The colour made lighter or darker by so much of what there is left to white, or to black."""
    try:
        share = max(-1.0, min(1.0, float(tint)))
        parts = [int(rgb[n : n + 2], 16) for n in (0, 2, 4)]
    except ValueError:
        return ""
    lit = (part + (255 - part) * share if share > 0 else part * (1 + share) for part in parts)
    return "".join(f"{round(part):02x}" for part in lit)


def _at(colours: Sequence[str], number: str | None) -> str:
    at = _number(number)
    return colours[at] if 0 <= at < len(colours) else ""


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else -1
