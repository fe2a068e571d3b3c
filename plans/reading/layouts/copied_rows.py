"""Tables copied as text under their headings, a row on a line with single spaces between the cells."""

from collections.abc import Sequence
from itertools import takewhile

from plans.reading.bodies.legend import Legend
from plans.reading.layouts.copied_cells import Piece, Sort, pieces_of, with_times
from plans.reading.layouts.copied_heads import holds, is_body, is_heading, is_step, on_a_line, under_each
from plans.reading.layouts.copied_shape import LEAST_COLUMNS, LEAST_ROWS, Copied, Line, row_of


def by_line(lines: Sequence[Line], at: int, legend: Legend) -> Copied | None:
    """The table whose headings stand on this line, with a line for each row below it."""
    headings = on_a_line(lines[at][1])
    if len(headings) < LEAST_COLUMNS or not all(is_heading(words, legend) for words in headings):
        return None
    rows = list(takewhile(_is_row, (pieces_of(text) for _, text in lines[at + 1 :])))
    sorts = [tuple(piece.sort for piece in row) for row in rows]
    is_full = len(sorts) == 1 and sorts[0] == (Sort.DAY,) * len(headings)
    if len(sorts) < LEAST_ROWS and not is_full:
        return None
    usual = max(sorts, key=sorts.count)
    while sorts[-1] != usual and Sort.WORDS in sorts[-1]:
        sorts.pop()  # other text below it
    days, alike = usual.count(Sort.DAY), sorts.count(usual)
    if days == 0 or alike * 2 < len(sorts) or (days == 1 and alike < len(sorts)):
        return None
    whole = [n for n, one in enumerate(sorts) if one == usual]
    cells = [_fitted(rows[n], headings) for n in whole]
    stop = at + 1 + len(sorts)
    others = tuple(lines[at + 1 + n] for n, one in enumerate(sorts) if one != usual)
    if any(row is None for row in cells):
        is_open = days > 1 and any(map(is_step, headings))
        return Copied(at, stop, (), (lines[at][0],), lost=tuple(lines[at + 1 : stop])) if is_open else None
    merged = next(row for row in cells if row is not None)[0]
    upper = under_each(on_a_line(lines[at - 1][1]), headings) if at > 0 else None
    above = [row_of(lines[at - 1][0], upper)] if upper and all(is_body(one, legend) for one in upper) else []
    made = [row_of(lines[at + 1 + n][0], row[1]) for n, row in zip(whole, cells, strict=True) if row is not None]
    first = at - len(above)
    heads = tuple(place for place, _ in lines[first : at + 1])
    return Copied(first, stop, (*above, row_of(lines[at][0], merged), *made), heads, (), others, days)


def _is_row(row: Sequence[Piece]) -> bool:
    return any(piece.sort is Sort.DAY for piece in row)


def _fitted(row: Sequence[Piece], headings: Sequence[str]) -> tuple[list[str], list[str]] | None:
    """The headings and the cells of a row, where each of those is under one; words may be under several."""
    for pieces in (list(row), with_times(row)):
        words = [n for n, piece in enumerate(pieces) if piece.sort is Sort.WORDS]
        more = len(headings) - len(pieces)
        heads = list(headings)
        if more > 0 and len(words) == 1:
            at = words[0]
            heads = [*headings[:at], " ".join(headings[at : at + more + 1]), *headings[at + more + 1 :]]
        if len(heads) == len(pieces) and all(
            holds(head, piece.sort) for head, piece in zip(heads, pieces, strict=True)
        ):
            return heads, [piece.text for piece in pieces]
    return None
