"""Days that are counted: "September 7:e kl. 17 och 21:a kl. 17", and cells of "den 7:e" by a month."""

import re
from dataclasses import replace

from plans.reading.dates.grammar.words import FULL_MONTHS, WEEKDAYS
from plans.reading.document import Cell, Document, Paragraph, Table

_MONTHS = "|".join(sorted(FULL_MONTHS))
_WEEKDAY = "|".join(sorted(WEEKDAYS))
_DAY = rf"(?P<before>(?:(?:{_WEEKDAY})(?:en)?\s+)?(?:den\s+)?)(?P<day>\d{{1,2}}):?[ea]\b(?!\s+(?:{_MONTHS})\b)"
_MONTH = re.compile(
    rf"\W*(?P<month>{_MONTHS})\b\.?(?:\s+(?P<year>(?:19|20)\d\d))?[\s:–-]+(?={_DAY})", re.IGNORECASE
)
_DAYS = re.compile(
    rf"(?:^|(?<=[,;&)]\s)|(?<=\boch\s)|(?<=\bsamt\s)){_DAY}(?=\s*(?:\d|[^\w\s]|$|och\b|samt\b|kl(?:ockan)?\b))",
    re.IGNORECASE,
)
"""A day that no word goes on from: "7:e 17:00", "21:a (styrelsen)", and not "2:a vice ordförande"."""
_ORDINAL = re.compile(r"(?:den\s+)?(\d{1,2}):?[ea]\b", re.IGNORECASE)
_COUNTED = re.compile(rf"{_ORDINAL.pattern}(?:\s*(?:,|och)\s*{_ORDINAL.pattern})*", re.IGNORECASE)


def with_ordinals(document: Document) -> Document:
    """The document with the month behind each day of such lines, and with the bare numbers in such cells."""
    blocks = (_written(one) if isinstance(one, Paragraph) else _bare(one) for one in document.blocks)
    return replace(document, blocks=tuple(blocks))


def _written(line: Paragraph) -> Paragraph:
    month = _MONTH.match(line.text)
    if month is None:
        return line
    rest, of = line.text[month.end() :], " ".join(filter(None, (month["month"], month["year"])))
    told = _DAYS.sub(lambda day: f"{day['before']}{day['day']} {of}", rest)
    return line if told == rest else replace(line, text=told)


def _bare(table: Table) -> Table:
    rows = (replace(row, cells=tuple(map(_numbers, row.cells))) for row in table.rows)
    return Table(tuple(rows))


def _numbers(cell: Cell) -> Cell:
    if _COUNTED.fullmatch(cell.text.strip()) is None:
        return cell
    return replace(cell, text=_ORDINAL.sub(r"\1", cell.text))
