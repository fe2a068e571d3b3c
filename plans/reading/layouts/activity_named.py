"""Names that a table says once, over the rows below whose cells for them are empty."""

from dataclasses import replace

from plans.reading.document import Block, Cell, Merged, Row, Table
from plans.reading.layouts.activity_columns import Columns
from plans.reading.layouts.part import Part
from plans.reading.layouts.roles import Role


def with_names_below(part: Part, columns: Columns) -> Part:
    """The part with such cells filled, as if they were merged with the one above.

    That is so where the column for who meets names the activity, stands before the date, and the row has a date.
    """
    who, when = columns.title, columns.when
    if who is None or columns.roles[who] is not Role.WHO or not when or who > min(when):
        return part
    above = Cell("")
    blocks: list[Block] = []
    for block in part.blocks:
        if isinstance(block, Table):
            rows = []
            for row in block.rows:
                above = _name(row, who, above)
                is_dated = any(row.cells[n].text.strip() for n in when)
                named = replace(above, merged=Merged.ABOVE) if is_dated and above.text else row.cells[who]
                is_empty = not row.cells[who].text.strip()
                rows.append(_with(row, who, named) if is_empty else row)
            block = Table(tuple(rows))
        blocks.append(block)
    return replace(part, blocks=tuple(blocks))


def _name(row: Row, who: int, above: Cell) -> Cell:
    """The name that holds for a row and those below it; none behind an empty row."""
    if not any(cell.text.strip() for cell in row.cells):
        return Cell("")
    return row.cells[who] if row.cells[who].text.strip() else above


def _with(row: Row, at: int, cell: Cell) -> Row:
    return replace(row, cells=(*row.cells[:at], cell, *row.cells[at + 1 :]))
