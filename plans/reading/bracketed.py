"""Who answers for each activity, in the bracket behind it, where a document says so: "Ansvarig inom parentes"."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.document import Document, Paragraph
from plans.reading.layouts.part import Part, PartRead, RawRow
from plans.reading.layouts.running_entries import TEXT_COLUMN

_SAYS = re.compile(
    r"\b(?:ansvarig\w*|ansvar|utförare|vem\s+som\s+(?:gör|ansvarar|svarar)\b[^.]{0,20}|den\s+som\s+(?:gör|ansvarar)\b[^.]{0,20})"
    r"\s+(?:\w+\s+){0,2}(?:inom|i)\s+parentes|"
    r"\b(?:inom|i)\s+parentes(?:en)?\s+(?:\w+\s+){0,2}(?:ansvarig|vem\s+som)",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*\(([^()\d]{2,60})\)\W*$")


def with_who_answers(
    reads: Sequence[tuple[Part, PartRead]], document: Document, legend: Legend
) -> list[tuple[Part, PartRead]]:
    """The rows, each with who is named in the bracket that ends its line, if the document says who that is."""
    texts = [block.text for block in document.blocks if isinstance(block, Paragraph)]
    if not any(map(_SAYS.search, texts)):
        return list(reads)
    return [(part, replace(read, rows=_answered(read.rows, legend))) for part, read in reads]


def _answered(rows: Sequence[RawRow], legend: Legend) -> tuple[RawRow, ...]:
    on_line = Counter(row.place for row in rows)
    return tuple(row if on_line[row.place] > 1 else _of_bracket(row, legend) for row in rows)


def _of_bracket(row: RawRow, legend: Legend) -> RawRow:
    found = _BRACKET.search(row.columns.get(TEXT_COLUMN, row.title))
    if found is None or not find_bodies(found[1], legend, cell=True):
        return row
    behind = re.compile(rf"\s*[,(]\s*{re.escape(found[1].strip())}\)?\W*$")
    title = behind.sub("", row.title)
    who = tuple(words for words in row.who if words.strip() != found[1].strip())
    return replace(row, title=title or row.title, who=who, responsible=(*row.responsible, found[1].strip()))
