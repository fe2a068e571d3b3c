"""The shape of a short text with figures, by which the values of a column are alike: "to 1" and "fr 22"."""

import re

_LONGEST = 20
_LETTERS = re.compile(r"[^\W\d_]+")
_FIGURES = re.compile(r"\d+")


def shape_of(text: str) -> str:
    """`to 1` and `fr 22` alike, as letters and figures; nothing for a text without figures, or a long one."""
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return ""
    return _FIGURES.sub("9", _LETTERS.sub("a", text.strip()))
