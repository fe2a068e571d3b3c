"""Rows of a text's tables put in and taken away: whole lines."""

import csv
import io
import re
from collections.abc import Sequence

from plans.reading.document import Table
from reports.like.ground import CannotWrite
from reports.like.rows import Added, RowStep
from reports.like.texts import TextGround

_LINE_END = re.compile("\r\n|\r|\n")


def text_with(ground: TextGround, steps: Sequence[RowStep]) -> bytes:
    """The text with the steps taken. Raises CannotWrite where spaces make the columns."""
    text = ground.text
    end = next((hit[0] for hit in _LINE_END.finditer(text)), "\n")
    strokes: list[tuple[int, int, int, str]] = []
    for number, step in enumerate(steps):
        if isinstance(step, Added):
            at = ground.region(step.place)[0 if step.first else 1]
            line = _line(ground, step)
            is_last = at == len(text) and not text.endswith(("\n", "\r"))
            strokes.append((at, at, number, end + line if is_last else line + end))
        else:
            first, last = ground.region(step.places[0]), ground.region(step.places[-1])
            strokes.append((first[0], last[1], number, ""))
    for start, stop, _, new in sorted(strokes, reverse=True):
        text = text[:start] + new + text[stop:]
    return ground.bytes_of(text)


def _line(ground: TextGround, step: Added) -> str:
    """The new row in the form of the one before it."""
    begin, end = ground.region(step.like)
    like = ground.text[begin:end].rstrip("\r\n")
    tables = [block for block in ground.document.blocks if isinstance(block, Table)]
    block = next((table for table in tables if any(row.place == step.like for row in table.rows)), None)
    if block is None:
        said = ground.pieces[step.like][0].text
        return like.replace(said, step.cells[0])
    pieces = {p.column: p for p in ground.pieces[step.like]}
    width = len(block.rows[0].cells)
    texts = [step.cells.get(column, "") for column in range(width)]
    if ground.document.format == "csv":
        lead = ground.leading(step.like)
        out = io.StringIO()
        delimiter = ground.delimiter
        csv.writer(out, delimiter=delimiter, lineterminator="").writerow(
            [*[""] * lead, *texts][: lead + len(pieces)]
        )
        return out.getvalue()
    texts = [" ".join(text.split()) for text in texts]
    if "\t" in like:
        return "\t".join(texts)
    if "|" in like:
        return f"{'| ' * like.strip().startswith('|')}{' | '.join(texts)}{' |' * like.strip().endswith('|')}"
    raise CannotWrite("no_columns")
