"""The lines that are written upwards or downwards on a page of a PDF."""

from collections.abc import Sequence
from typing import Any

from plans.reading.formats.pdfwords import TextLine, Word

_SPACE = 0.15
"""Of the size of the letters: a wider gap parts two words."""


def turned_lines(chars: Sequence[Any]) -> list[TextLine]:
    """The lines, those written upwards first; each is a single word, for what stands beside it does not follow."""
    turned = [char for char in chars if not char["upright"]]
    lines = []
    for upwards in (True, False):
        ours = [char for char in turned if (char["matrix"][1] > 0) == upwards]
        lines += [TextLine((_line(column, upwards),)) for column in _columns(ours, upwards)]
    return [line for line in lines if line.words[0].text]


def _columns(chars: list[Any], upwards: bool) -> list[list[Any]]:
    """The letters of each line: those that overlap across the page. Upwards the first line is the leftmost."""
    columns: list[list[Any]] = []
    for char in sorted(chars, key=lambda char: char["x0"], reverse=not upwards):
        last = columns[-1][0] if columns else None
        if last is not None and char["x0"] < (last["x0"] + last["x1"]) / 2 < char["x1"]:
            columns[-1].append(char)
        else:
            columns.append([char])
    return columns


def _line(chars: list[Any], upwards: bool) -> Word:
    """The letters in the order they are written in, with spaces where they stand apart."""
    ordered = sorted(chars, key=lambda char: -char["bottom"] if upwards else char["top"])
    text = ""
    before = None
    for char in ordered:
        gap = 0.0 if before is None else _gap(before, char, upwards)
        text += (" " if gap > _SPACE * char["size"] else "") + char["text"]
        before = char
    return Word(
        " ".join(text.split()), min(char["x0"] for char in chars), max(char["x1"] for char in chars),
        min(char["top"] for char in chars), max(char["bottom"] for char in chars), ordered[0]["size"],
    )  # fmt: skip


def _gap(before: Any, char: Any, upwards: bool) -> float:
    gap = before["top"] - char["bottom"] if upwards else char["top"] - before["bottom"]
    return float(gap)
