"""Tables of tab-separated lines, as a table is pasted into a text."""

import re
from collections.abc import Sequence
from itertools import takewhile

from plans.reading.formats.shapes import shape_of
from plans.reading.formats.taken import Taken, Written

_LONGEST_CELL = 30
"""How many lines one quoted cell may go on over, as Excel copies a cell with line breaks."""
_MOST_PLAIN = 31
"""How many rows without a second cell may come first: the days of a month."""
_FIELD = re.compile(r'(?:\A|\t)("(?:[^"\t]|"")*"(?=\t|\Z)|[^\t]*)')
_CLOSING = re.compile(r'"(?:\t|$)')
_GLYPH = re.compile(r"\s*[•·▪◦‣●○■]\t+[^\t]+")
_LISTED = re.compile(r"\s*(?:[•·▪◦‣●○■\-–*]|o|\(?\d{1,2}[.)]|\(?[a-z]\))\t+[^\t]+")


def tabbed(lines: Sequence[str], start: int, above: int) -> Taken:
    """The table that begins on a line, if one does; `above` is the width of the table right above, or 0.

    Indented text and lists have tabs too. Rows with words in one cell only are a table's where they go on with
    one: the same number of cells, next to it or across an empty line (a page break leaves such rows). A line
    without tabs is a row where it looks as the first cells beside it do (`fr 2` between `to 1` and `lö 3`).
    """
    rows: list[Written] = []
    at = _after_plain(lines, start)
    if at < len(lines) and "\t" in lines[at] and _is_alike(lines, at, start):
        rows = [Written(number, [lines[number]]) for number in range(start, at)]
    else:
        at = start
    widths = {len(row.cells) for row in rows}
    while at < len(lines) and _is_row(lines, at, rows) and not _GLYPH.fullmatch(lines[at]):
        cells, after = _cells(lines, at)
        if len(rows) > 1 == len(widths) and _is_another(max(widths), cells, lines, after):
            break
        rows.append(Written(at, cells))
        widths.add(len(cells))
        at = after
    if not rows or all(_LISTED.fullmatch(lines[row.at]) for row in rows):
        return Taken(max(at, start + 1), [])
    is_table = any(_words(row.cells) > 1 for row in rows) or max(len(row.cells) for row in rows) == above
    return Taken(at, rows if is_table else [])


def may_be_row(line: str) -> bool:
    """Whether a line can begin a row at all: it has a tab, or a quoted cell, or a shape that cells may share."""
    return "\t" in line or line.startswith('"') or bool(shape_of(line))


def _is_row(lines: Sequence[str], at: int, rows: list[Written]) -> bool:
    if "\t" in lines[at] or (lines[at].startswith('"') and len(_cells(lines, at)[0]) > 1):
        return True
    return bool(rows) and bool(shape_of(lines[at])) and shape_of(lines[at]) == shape_of(rows[-1].cells[0])


def _after_plain(lines: Sequence[str], start: int) -> int:
    """The line after those without a tab that all have the shape of the first."""
    shape = shape_of(lines[start])
    near = lines[start : start + _MOST_PLAIN] if shape else ()
    return start + sum(1 for _ in takewhile(lambda line: "\t" not in line and shape_of(line) == shape, near))


def _is_alike(lines: Sequence[str], at: int, start: int) -> bool:
    return at > start and shape_of(lines[at].split("\t")[0]) == shape_of(lines[start])


def _is_another(width: int, cells: list[str], lines: Sequence[str], after: int) -> bool:
    """Whether a wider table begins under rows that all have the same width: two lines of a greater one."""
    return len(cells) > width and after < len(lines) and len(_cells(lines, after)[0]) == len(cells)


def _words(cells: list[str]) -> int:
    return sum(bool(cell.strip()) for cell in cells)


def _cells(lines: Sequence[str], at: int) -> tuple[list[str], int]:
    """The cells of the row that begins on a line, and the number of the line after it."""
    first = lines[at].split("\t")
    after = at + 1
    if any(_is_open(field) for field in first):
        text = lines[at]
        while after < min(len(lines), at + _LONGEST_CELL):
            text += "\n" + lines[after]
            after += 1
            if _CLOSING.search(lines[after - 1]):
                fields = _FIELD.findall(text)
                if not any(map(_is_open, fields)):
                    return [_unquoted(field) for field in fields], after
    return first, at + 1  # nothing is quoted, or the quotation mark is a word's own


def _is_open(field: str) -> bool:
    """Whether a cell begins with a quotation mark that is not closed yet."""
    return field.startswith('"') and field.count('"') % 2 == 1


def _unquoted(field: str) -> str:
    """Only a cell with line breaks is quoted when a table is copied; other quotation marks are its own."""
    if "\n" not in field or not field.startswith('"'):
        return field
    return field[1:-1].replace('""', '"')
