"""The rows of an activity table as they are meant: those that a page break has split joined, others told apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.document import Cell, Merged, Place, Row
from plans.reading.kinds import kind_of
from plans.reading.layouts.activity_columns import Columns, is_repeated
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.copied_heads import is_body
from plans.reading.layouts.part import Part
from plans.reading.layouts.roles import Role
from plans.reading.layouts.running_lines import is_week
from plans.reading.layouts.within_pieces import has_own_dates


class Sort(StrEnum):
    """What a row of the table is."""

    HEAD = "head"
    EMPTY = "empty"
    CARRY = "carry"  # nothing but a year or a month: it holds for the rows below
    SECTION = "section"  # words alone, over the rows below
    GOES_ON = "goes on"  # more words of the row above, after a page break
    SAME_DATE = "same date"  # another activity whose date cell is empty, or merged with the one above
    ACTIVITY = "activity"


@dataclass(frozen=True)
class Line:
    """A row with all its words: those of the rows that go on with it are in `more`."""

    sort: Sort
    row: Row
    cells: tuple[Cell, ...]
    more: tuple[Place, ...] = ()

    def text(self, number: int) -> str:
        """A cell's words on one line."""
        return " ".join(self.cells[number].text.split())


_RULE = re.compile(r"[\s\-–—_=*.|]*")
_ENDED = re.compile(r"[.!?:;”\"]\s*$")
SAME = re.compile(
    r"(?:[\"”“'’]{1,2}|-\s*[\"”]\s*-|\bdito\b|\bd:o\b|samma (?:dag|datum|tid)(?: som ovan)?)\.?", re.IGNORECASE
)


def lines_of(part: Part, columns: Columns) -> list[Line]:
    """The rows in order, those that go on with another one joined to it."""
    lines: list[Line] = []
    last: int | None = None
    for row in part.rows:
        sort = _sort(row, columns, lines[last] if last is not None else None)
        if sort is Sort.GOES_ON and last is not None:
            lines[last] = _joined(lines[last], row)
            continue
        lines.append(Line(sort, row, row.cells))
        if sort in (Sort.ACTIVITY, Sort.SAME_DATE):
            last = len(lines) - 1
        elif sort in (Sort.SECTION, Sort.CARRY):
            last = None
    return lines


def _sort(row: Row, columns: Columns, above: Line | None) -> Sort:
    if is_repeated(row, columns.heads):
        return Sort.HEAD
    filled = [n for n, cell in enumerate(row.cells) if cell.merged is None and not _RULE.fullmatch(cell.text)]
    own = [n for n in filled if columns.roles[n] is not Role.NUMBER] or filled
    if not own:
        merged = any(cell.text and cell.merged is Merged.ABOVE for cell in row.cells)
        return Sort.GOES_ON if merged and above is not None else Sort.EMPTY
    if _is_carry(row, own) and own[0] in (0, columns.title, *columns.when):
        return Sort.CARRY  # further to the right it is the end of a cell that a page has broken
    dated = [
        n for n in columns.when if row.cells[n].text.strip() and not SAME.fullmatch(row.cells[n].text.strip())
    ]
    if dated and not all(row.cells[n].merged is Merged.ABOVE or columns.roles[n] in _BROAD for n in dated):
        return Sort.SECTION if _is_section(row, own, columns) else Sort.ACTIVITY
    if any(columns.roles[n] in _BROAD for n in dated):
        return Sort.ACTIVITY  # "2023 | December | (no day) | …" has all the date it is going to have
    if dated or any(row.cells[n].text.strip() for n in columns.when):
        return Sort.SAME_DATE
    if above is not None and own == filled and _goes_on(row, own, columns, above):
        return Sort.GOES_ON
    return Sort.SECTION if _is_section(row, own, columns) and not _happens(row, own, columns) else Sort.SAME_DATE


def _happens(row: Row, own: Sequence[int], columns: Columns) -> bool:
    """Whether a row of words alone says what happens, in the very column for that: its date cell is empty."""
    number = own[0]
    is_wide = any(cell.merged is Merged.LEFT for cell in row.cells)
    return columns.headed and number == columns.title and not is_wide and kind_of(row.cells[number].text).sure


_BROAD = (Role.YEAR, Role.MONTH)


def _is_carry(row: Row, own: Sequence[int]) -> bool:
    """Whether the row has nothing but a year or a month, or both, or a week: "Vecka 38" over that week's days."""
    texts = {row.cells[n].text.strip() for n in own}
    if len(own) == 1 and is_week(*texts):
        return True
    if len(own) > 2 or any(len(text) > 30 or has_own_dates(text) for text in texts):
        return False
    if len(texts) > 1 and not all(content_of(text) in _PERIODS for text in texts):
        return False  # "Mars | Dialog": what happens then
    return content_of(" ".join(row.cells[n].text for n in own)) in _PERIODS


_PERIODS = (Content.YEAR, Content.MONTH)


def _is_section(row: Row, own: Sequence[int], columns: Columns) -> bool:
    """Whether the row stands over those below: words in one cell alone, where rows have others filled too."""
    if len(own) != 1:
        return False
    if own[0] in columns.when and is_body(row.cells[own[0]].text, NO_LEGEND):
        return True  # "Socialnämnden kl. 9.00": whose the days below are
    spans = sum(cell.merged is Merged.LEFT for cell in row.cells) >= max(1, len(row.cells) - 2)
    if spans:
        return content_of(row.cells[own[0]].text) is Content.WORDS
    usual = [n for n in columns.usual if n != own[0]]
    usual = [n for n in usual if n not in columns.when] or usual
    return (
        bool(usual)
        and content_of(row.cells[own[0]].text) is Content.WORDS
        and (own[0] not in columns.when or len(row.cells) > 2)
    )


def _goes_on(row: Row, own: Sequence[int], columns: Columns, above: Line) -> bool:
    """Whether a row without a date goes on with the words of the row above.

    It does if it names nothing new; if what names it begins with a small letter, where the name above has not
    ended; or if it only adds to cells that are full above.
    """
    title = columns.title
    if title is None or title not in own:
        return all(above.text(n) for n in own) or title is not None
    said = row.cells[title].text.strip()
    if said[:1].islower() or not said[:1].isalnum():
        return True
    before = above.text(title)
    if before.endswith((",", "-", "–", "/", "(", "&")) or before.rsplit(" ", 1)[-1].lower() in _OPEN:
        return True
    others = [row.cells[n].text.strip() for n in own if n != title]
    is_cut = row.place.page != above.row.place.page  # the rest of a sentence may begin with a number
    small = sum(other[:1].islower() or (is_cut and other[:1].isdigit()) for other in others)
    return bool(others) and small * 2 > len(others) and not _ENDED.search(before)


_OPEN = frozenset(
    [
        "av",
        "och",
        "för",
        "i",
        "på",
        "till",
        "med",
        "samt",
        "om",
        "från",
        "att",
        "vid",
        "inför",
        "per",
        "eller",
        "den",
        "det",
        "en",
        "ett",
        "sina",
        "sin",
    ]
)


def _joined(line: Line, row: Row) -> Line:
    """A line with the words of the row that goes on with it, cell by cell, a space between."""
    cells = tuple(_both(old, new) for old, new in zip(line.cells, row.cells, strict=True))
    return replace(line, cells=cells, more=(*line.more, row.place))


def _both(old: Cell, new: Cell) -> Cell:
    if not new.text.strip() or new.merged is Merged.ABOVE:
        return old
    if not old.text.strip():
        return replace(new, merged=None)
    return replace(old, text=f"{old.text} {new.text}", crossed=" ".join(filter(None, (old.crossed, new.crossed))))
