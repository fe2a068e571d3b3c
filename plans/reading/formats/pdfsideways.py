"""A sheet too wide for its page, printed with the columns that had no room on the page after.

Such a page stands beside the one before: its rows are at the same heights, below where only the first page has a
title. A table that goes on downwards begins at the top of its page.
"""

from collections.abc import Sequence
from dataclasses import replace

from plans.reading.dates.find import find_dates
from plans.reading.document import Cell
from plans.reading.formats.furniture import parts
from plans.reading.formats.pdfpage import PageText
from plans.reading.formats.pdfruled import RuledTable
from plans.reading.formats.pdfwords import COLUMN_GAP, TextLine, lines_of_words

_LEVEL = 1.0
"""Points: as much higher or lower on the one page, and rows are not the same."""
_LEAST_ROWS = 3
_MOST = 0.6
"""Of the rows: how many have words on both pages, and in two columns of the first."""


def side_by_side(pages: Sequence[PageText], furniture: set[int]) -> list[PageText]:
    """The pages, those that stand beside the one before as one wide page with it."""
    wide: list[PageText] = []
    for page in pages:
        joined = _joined(wide[-1], page, furniture) if wide else None
        wide[-1:] = [joined] if joined else [*wide[-1:], page]
    return wide


def _joined(page: PageText, after: PageText, furniture: set[int]) -> PageText | None:
    """Both as one page; None where the one after does not stand beside the other."""
    if page.height != after.height or page.turned or after.turned:
        return None
    own, others = (_text(one.lines, furniture) for one in (page, after))
    table = _framed(page, after, own) if page.tables and after.tables and not others else None
    if table is None and page.tables and not after.tables:
        table, others = _with_column(page, own, others), []
    if table is None and (page.tables or after.tables or not _stands_beside(own, others)):
        return None
    words = [word for line in (*own, *(_moved(line, page.width) for line in others)) for word in line.words]
    kept = [line for line in (*page.lines, *after.lines) if id(line) in furniture]
    rules = [*page.rules, *(replace(one, x0=one.x0 + page.width, x1=one.x1 + page.width) for one in after.rules)]
    return replace(
        page,
        width=page.width + after.width,
        tables=() if table is None else (table,),
        lines=tuple(sorted((*kept, *lines_of_words(words)), key=lambda line: line.middle)),
        rules=tuple(sorted(rules, key=lambda rule: rule.y)),
        images=page.images + after.images,
        letters=page.letters + after.letters,
        strange=page.strange + after.strange,
    )


def _text(lines: Sequence[TextLine], furniture: set[int]) -> list[TextLine]:
    return [line for line in lines if id(line) not in furniture]


def _moved(line: TextLine, right: float) -> TextLine:
    return TextLine(tuple(replace(word, x0=word.x0 + right, x1=word.x1 + right) for word in line.words))


def _stands_beside(own: Sequence[TextLine], others: Sequence[TextLine]) -> bool:
    """Whether these lines are the rest of the rows of a table without frames, its heading first, under a title."""
    if len(others) < _LEAST_ROWS or own[0].bottom > others[0].top:
        return False
    rows = [next((line for line in own if _is_level(line, other)), None) for other in others]
    if not all(rows):
        return False
    left = [parts(line, COLUMN_GAP * line.size) for line in rows if line]
    under = [line for line in own if line.middle > others[0].top]
    are_columns = sum(len(line) > 1 for line in left) >= _MOST * len(under)
    names = [(line[0].text, parts(other)[0].text) for line, other in zip(left, others, strict=True)]
    return are_columns and _is_onward([" ".join(span.text for span in left[0]), _said(others[0])], names)


def _is_level(line: TextLine, other: TextLine) -> bool:
    return abs(line.bottom - other.bottom) <= _LEVEL


def _said(line: TextLine) -> str:
    return " ".join(word.text for word in line.words)


def _framed(page: PageText, after: PageText, own: Sequence[TextLine]) -> RuledTable | None:
    """The framed table of two such pages; None if they have no such."""
    if len(page.tables) != 1 or len(after.tables) != 1 or not own or own[0].top > page.tables[0].top:
        return None
    left, right = page.tables[0], after.tables[0]
    are_level = abs(left.top - right.top) <= _LEVEL and abs(left.bottom - right.bottom) <= _LEVEL
    if not are_level or len(left.rows) != len(right.rows) or len(left.rows) < _LEAST_ROWS:
        return None
    heads = [cell.text for row in (left.rows[0], right.rows[0]) for cell in row]
    names = [(one[0].text, other[0].text) for one, other in zip(left.rows, right.rows, strict=True)]
    if not _is_onward(heads, names):
        return None
    rows = tuple((*one, *other) for one, other in zip(left.rows, right.rows, strict=True))
    columns = tuple((start + page.width, end + page.width) for start, end in right.columns)
    return replace(left, rows=rows, columns=(*left.columns, *columns))


def _with_column(page: PageText, own: Sequence[TextLine], others: Sequence[TextLine]) -> RuledTable | None:
    """The framed table of a page with the lines of the next one as its last column, where they lie in its rows."""
    if len(page.tables) != 1 or len(others) < _LEAST_ROWS or not own or own[0].top > page.tables[0].top:
        return None
    table = page.tables[0]
    lines = [[line for line in others if top < line.middle < bottom] for top, bottom in table.heights]
    texts = ["\n".join(map(_said, inside)) for inside in lines]
    are_inside = sum(map(len, lines)) == len(others) and all(len(parts(line)) == 1 for line in others)
    heads = [*(cell.text for cell in table.rows[0]), texts[0]]
    names = [(row[0].text, text) for row, text in zip(table.rows, texts, strict=True)]
    if not (are_inside and texts[0] and _is_onward(heads, names)):
        return None
    rows = tuple((*row, Cell(text)) for row, text in zip(table.rows, texts, strict=True))
    edges = (page.width + min(line.words[0].x0 for line in others), 2 * page.width)
    return replace(table, rows=rows, columns=(*table.columns, edges))


def _is_onward(heads: Sequence[str], names: Sequence[tuple[str, str]]) -> bool:
    """Whether the first rows are headings, without dates, and the second page does not name the rows again."""
    return not any(map(find_dates, heads)) and sum(one == other for one, other in names) * 2 < len(names)
