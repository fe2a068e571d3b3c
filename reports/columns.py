"""Plain text in columns for a terminal."""

from collections.abc import Sequence
from textwrap import wrap

_GAP = "  "
_LEAST = 20


def table_lines(
    head: Sequence[str], rows: Sequence[Sequence[str]], width: int, right: Sequence[int] = ()
) -> list[str]:
    """The rows under their head, as wide as their texts; the first column takes more lines where it has to.

    `right` are the numbers of columns set to the right, from 0.
    """
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    others = sum(widths[1:]) + len(_GAP) * (len(widths) - 1)
    widths[0] = min(widths[0], max(width - others, _LEAST))
    return [line for row in (head, *rows) for line in _lines(row, widths, right)]


def table_width(head: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """The least width that the table can have."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    return min(widths[0], _LEAST) + sum(widths[1:]) + len(_GAP) * (len(widths) - 1)


def _lines(row: Sequence[str], widths: Sequence[int], right: Sequence[int]) -> list[str]:
    first, *more = wrap(row[0], widths[0], subsequent_indent=_GAP) or [""]
    cells = [first.ljust(widths[0])]
    for n, (text, width) in enumerate(zip(row[1:], widths[1:], strict=True), 1):
        cells.append(text.rjust(width) if n in right else text.ljust(width))
    return [_GAP.join(cells).rstrip(), *more]
