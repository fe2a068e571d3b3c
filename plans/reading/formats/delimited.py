"""Values parted by a delimiter (.csv): which delimiter it is, and the rows."""

import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from plans.reading.document import Document, Place
from plans.reading.formats.blocks import Blocks, cell_of
from plans.reading.formats.bounds import MOST_CELLS, MOST_ROWS, within
from plans.reading.formats.grid import GridRow, add_grid
from plans.reading.formats.marks import plain

_LINE_END = re.compile("\r\n|\r|\n")
_DELIMITERS = (";", "\t", ",", "|")
"""The likeliest first: commas part decimals and words as well."""
_SELDOM_WRITTEN = (";", "\t")
"""Those that part values among lines of text as well."""
_SAID = re.compile(r'\s*"?sep=(.)"?\s*', re.IGNORECASE)
_SAMPLE = 2_000
_LONGEST_RECORD = 200
"""How many lines a quoted cell may go on over: a stray quotation mark would swallow the rest of the file."""
_LEAST_EVEN = 0.5
_LEAST_RECORDS = 3
_LONGEST_VALUE = 1_000


@dataclass(frozen=True)
class Record:
    """A record: the number of its first line, from 0, and its values."""

    at: int
    values: list[str]


def delimiter_of(text: str) -> str | None:
    """The delimiter that gives the most even records of two values or more, if one does."""
    lines = _LINE_END.split(text)[:_SAMPLE]
    said = _SAID.fullmatch(lines[0])
    if said:
        return said[1]
    best = max(_DELIMITERS, key=lambda delimiter: _evenness(_records(lines, delimiter)))
    if _evenness(_records(lines, best)) >= _LEAST_EVEN:
        return best
    return next((delimiter for delimiter in _SELDOM_WRITTEN if _has_table(_records(lines, delimiter))), None)


def is_delimited(text: str) -> bool:
    """Whether a text whose name does not say so has values parted by semicolons or commas.

    Three semicolons on line after line are enough; commas must part every line alike, and not as in sentences.
    """
    lines = _LINE_END.split(text)[:_SAMPLE]
    if _SAID.fullmatch(lines[0]):
        return True
    delimiter = delimiter_of(text)
    if delimiter not in (";", ",") or _evenness(_records(lines, "\t")) >= _LEAST_EVEN:
        return False
    records = [record.values for record in _records(lines, delimiter) if any(record.values)]
    widths = Counter(map(len, records))
    width, count = widths.most_common(1)[0]
    if count < _LEAST_RECORDS or any(len(value) > _LONGEST_VALUE for values in records for value in values[:-1]):
        return False
    if delimiter == ";":
        return width > 2 or len(widths) == 1
    return width > 2 and len(widths) == 1 and not _is_prose(records)


def _is_prose(records: Sequence[list[str]]) -> bool:
    """Whether the commas are those of sentences: a space after most of them."""
    values = [value for record in records for value in record[1:]]
    return sum(value.startswith(" ") for value in values) > len(values) / 2


def delimited_document(text: str) -> Document:
    """The document of such a text: its lines are the file's own."""
    lines = _LINE_END.split(text)
    within("too_many_rows", len(lines), MOST_ROWS)
    blocks = Blocks()
    delimiter = delimiter_of(text) or ";"
    start = 0
    if _SAID.fullmatch(lines[0]):
        blocks.paragraph("", Place(1))
        start = 1
    records = _records(lines[start:], delimiter)
    within("too_many_cells", sum(len(record.values) for record in records), MOST_CELLS)
    add_grid(blocks, [_row(record, start) for record in records])
    return blocks.document("csv")


def _row(record: Record, start: int) -> GridRow:
    cells = [cell_of(plain(value, breaks=True)) for value in record.values]
    return GridRow(Place(record.at + start + 1), cells)


def _records(lines: Sequence[str], delimiter: str) -> list[Record]:
    """The records; where quotation marks do not pair, they are read as any other character."""
    try:
        records = _parsed(lines, delimiter)
        ends = [*(record.at for record in records[1:]), len(lines)]
        if all(end - record.at <= _LONGEST_RECORD for record, end in zip(records, ends, strict=True)):
            return records
    except csv.Error:
        pass
    return [Record(at, line.split(delimiter)) for at, line in enumerate(lines)]


def _parsed(lines: Sequence[str], delimiter: str) -> list[Record]:
    records: list[Record] = []
    at = 0
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter)
    for values in reader:
        records.append(Record(at, values))
        at = reader.line_num
    return records


def _has_table(records: Sequence[Record]) -> bool:
    """Whether the records of two values or more are as many as a table's, and most of them even."""
    several = [record for record in records if len(record.values) > 1]
    return len(several) >= _LEAST_RECORDS and _evenness(several) >= _LEAST_EVEN


def _evenness(records: Sequence[Record]) -> float:
    """The share of the records that have the commonest number of values, where that is two or more."""
    widths = Counter(len(record.values) for record in records if any(record.values))
    width, count = max(widths.items(), key=lambda item: (item[0] > 1, item[1]), default=(0, 0))
    return count / widths.total() if width > 1 else 0.0
