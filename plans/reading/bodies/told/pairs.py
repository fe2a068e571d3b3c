"""Tables of abbreviations: two columns beside each other, the short and the long, in either order."""

import re
from collections.abc import Iterator, Sequence

from plans.reading.bodies.told.definitions import Definition, Line, line_definitions
from plans.reading.bodies.told.hours_line import CLOCK
from plans.reading.bodies.told.meanings import body_of
from plans.reading.dates.grammar.words import SHORT_WEEKDAYS
from plans.reading.document import Place, Row, Table

_SHORT = re.compile(r"\*{1,4}|[A-ZÅÄÖ][\wåäöÅÄÖ&/]{0,8}|[a-zåäö]{2,4}")
_HEADED = re.compile(r"\s*(?:förkortning\w*|betydelse|beteckning\w*|förklaring\w*|kod|tecken)\s*", re.IGNORECASE)
_EQUALS = re.compile(rf"\s*(?:{_SHORT.pattern})\s*=")
_CUT = ("…", "...")
"""At the end of a name that had no room."""
_LEAST = _PAIR = 2
_SHARE = 0.6


def table_definitions(table: Table) -> Iterator[tuple[Place, Line]]:
    """What the rows of a table define, if two of its columns are a legend; a cell "B = Budget" is one alone."""
    width = len(table.rows[0].cells) if table.rows else 0
    headed = bool(table.rows) and any(_HEADED.fullmatch(cell.text) for cell in table.rows[0].cells)
    found: dict[Place, list[Definition]] = {}
    columns: set[int] = set()
    for left in range(width - 1):
        for short, long in ((left, left + 1), (left + 1, left)):
            defined = _column_pair(table, short, long, headed)
            if defined and not columns & {short, long}:
                columns |= {short, long}
                for place, definition in defined:
                    found.setdefault(place, []).append(definition)
    for row in table.rows:
        if row.place in found:
            yield row.place, (found[row.place], _says_no_more(row, columns))
        elif equal := [
            one for cell in row.cells if _EQUALS.match(cell.text) for one in line_definitions(cell.text)[0]
        ]:
            yield row.place, (equal, len(equal) == sum(bool(cell.text.strip()) for cell in row.cells))
        elif found and headed and row is table.rows[0]:
            yield row.place, ([], True)


def is_legend(table: Table) -> bool:
    """Whether each row of a table says what abbreviations stand for, and none has a day or any other figure."""
    defined = {place for place, (found, _) in table_definitions(table) if found}
    has_figures = any(map(str.isdigit, "".join(CLOCK.sub("", c.text) for row in table.rows for c in row.cells)))
    return not has_figures and all(row.place in defined for row in table.rows)


def _column_pair(table: Table, short: int, long: int, headed: bool) -> list[tuple[Place, Definition]]:
    rows = [
        (row.place, row.cells[short].text.strip(), " ".join(CLOCK.sub(" ", row.cells[long].text).split()))
        for row in table.rows[headed:]
    ]
    filled = [(place, one, other) for place, one, other in rows if one or other]
    defined = [
        (place, Definition(one, other, certain=headed))
        for place, one, other in filled
        if _SHORT.fullmatch(one)
        and (one.isupper() or one.lower() not in SHORT_WEEKDAYS)
        and len(other) > len(one)
        and not (any(c.isdigit() for c in other) or other.endswith(_CUT))
    ]
    bodies = sum(body_of(definition) is not None for _, definition in defined)
    if len(defined) < _LEAST or len(defined) < _SHARE * len(filled):
        return []
    if not headed and _join_others([definition for _, definition in defined], table):
        return []
    return defined if headed or bodies >= max(_LEAST, _SHARE * len(defined)) else []


def _join_others(defined: Sequence[Definition], table: Table) -> bool:
    """Whether the columns join two that have to do with each other: who decides, and who is responsible.

    Then a long one stands beside several short ones, or in a table that says more besides, most of the short ones
    are not short for the long: their letters do not follow in it.
    """
    pairs = {(one.short, one.meaning) for one in defined}
    if not len({short for short, _ in pairs}) == len({meaning for _, meaning in pairs}) == len(pairs):
        return True
    says_more = any(sum(bool(cell.text.strip()) for cell in row.cells) > _PAIR for row in table.rows)
    return says_more and sum(_follow(*pair) for pair in pairs) < _SHARE * len(pairs)


def _follow(short: str, meaning: str) -> bool:
    """Whether the letters of the one stand in the other, in order."""
    rest = iter(meaning.lower())
    return all(letter in rest for letter in short.lower() if letter.isalpha())


def _says_no_more(row: Row, columns: set[int]) -> bool:
    return all(n in columns or not cell.text.strip() for n, cell in enumerate(row.cells))
