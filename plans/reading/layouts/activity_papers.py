"""Columns of links to a meeting's papers, "Kallelse", "Protokoll": they name no activity of their own."""

import re
from dataclasses import replace

from plans.reading.document import Cell, Row, Table
from plans.reading.layouts.activity_columns import Columns
from plans.reading.layouts.part import Part

_PAPERS = re.compile(
    r"\W*(?:kallelser?|protokoll|handlingar|föredragningslista|dagordning|anslag|webbsändning)\W*", re.IGNORECASE
)
_LINK = re.compile(
    r"\W*(?:kallelse|protokoll|handling|dagordning|föredragningslista|bilag|anslag|webbsänd|länk|pdf|ladda|hämta|öppna|"
    r"läs|se\b|visa\b)",
    re.IGNORECASE,
)


def without_papers(part: Part, columns: Columns) -> Part:
    """The part without such links, where nothing but the column that they stand in could say what happens."""
    title = columns.title
    if title is None or _PAPERS.fullmatch(columns.names[title]) is None:
        return part
    blocks = (
        Table(tuple(row if row in columns.heads else _without(row, title) for row in block.rows))
        if isinstance(block, Table)
        else block
        for block in part.blocks
    )
    return replace(part, blocks=tuple(blocks))


def _without(row: Row, at: int) -> Row:
    is_link = _LINK.match(row.cells[at].text) is not None
    return replace(row, cells=(*row.cells[:at], Cell(""), *row.cells[at + 1 :])) if is_link else row
