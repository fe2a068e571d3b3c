"""What in a workbook points at cells, as it is when a row has been put in: in Excel's own A1 notation."""

import re
from collections.abc import Callable

_TOKEN = re.compile(
    r'"(?:[^"]|"")*"'
    r"|(?<![\w.$\]!])(?P<sheet>(?:'(?:[^']|'')+'|[\w.]+)!)?"
    r"(?P<ref>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?\d+:\$?\d+)(?![\w(.])"
)
_ROW = re.compile(r"(\$?)(\d+)")


def moved_range(ref: str, at: int) -> str:
    """Cells and ranges with a new row at this number: `A2:B9 C4`."""
    return _ROW.sub(lambda found: f"{found[1]}{_moved(int(found[2]), at)}", ref)


def moved(formula: str, own: str, sheet: str, at: int) -> str:
    """A formula of the sheet `own` with a new row in `sheet`."""

    def ref(name: str | None, cells: str) -> str:
        there = own if name is None else name.removesuffix("!").strip("'").replace("''", "'")
        return moved_range(cells, at) if there.casefold() == sheet.casefold() else cells

    return _each(formula, ref)


def filled(formula: str, down: int) -> str:
    """A formula as it is so many rows further down."""
    return _each(
        formula,
        lambda _, cells: _ROW.sub(
            lambda found: found[0] if found[1] else str(max(int(found[2]) + down, 1)), cells
        ),
    )


def _each(formula: str, change: Callable[[str | None, str], str]) -> str:
    def one(token: re.Match[str]) -> str:
        if token["ref"] is None:
            return token[0]
        return f"{token['sheet'] or ''}{change(token['sheet'], token['ref'])}"

    return _TOKEN.sub(one, formula)


def _moved(row: int, at: int) -> int:
    return row + 1 if row >= at else row
