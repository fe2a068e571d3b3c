"""Sheets of one look: dark header, wrapped text, as wide as their words, ready for printing on A4."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from textwrap import wrap

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from reports.table import Cell, PlanTable, Table

_DATE = {"sv": "[$-41D]ddd d mmm yyyy", "en": "[$-809]ddd d mmm yyyy"}
_LIKE_A_DATE = "ons 28 sep 2023"
_PAGE = {"sv": "Sida &P av &N", "en": "Page &P of &N"}
_BLUE, _ORANGE, _LINE = "#0b3d6e", "#fde3c8", "#c5ced8"
_SHORT, _LEAST, _PAGE_UNITS, _LETTERS = 24.0, 15.0, 152.0, 1.24
_LINE_POINTS, _MOST_POINTS = 12.9, 409.0
_MOST_IN_A_CELL = 32_767  # Excel's own limit
_A4 = 9
_BREAKS = re.compile(r"(?<=-)|\s")
_FILTER, _SPACE_FOR_FILTER = 3.2, " " * 4
"""The sign of the filter in a header: in Excel's units, and as letters."""


class Sheets:
    """Adds sheets to a workbook, all in one look."""

    def __init__(self, workbook: Workbook, title: str, language: str) -> None:
        self._workbook, self._page = workbook, _PAGE[language]
        self._title = title[:100].replace("&", "&&")
        base = {"font_name": "Calibri", "font_size": 10, "text_wrap": True, "valign": "top", "border": 1}
        base |= {"border_color": _LINE}
        self._head = self._format(base, bold=True, font_color="white", bg_color=_BLUE, valign="vcenter")
        self._text = self._format(base)
        self._days = self._format(base, num_format="+0;−0;0", align="center")
        self._date = self._format(base, num_format=_DATE[language], align="left")
        self._changed = self._format(base, bg_color=_ORANGE)
        self._changed_date = self._format(base, bg_color=_ORANGE, num_format=_DATE[language], align="left")

    def add_plan(self, name: str, table: PlanTable) -> None:
        """A sheet with the document's table, its changed dates marked and commented."""
        notes = {(n, table.date): row.was for n, row in enumerate(table.rows) if row.was is not None}
        self.add_marked(name, Table(table.columns, tuple(row.cells for row in table.rows)), notes)

    def add_marked(self, name: str, table: Table, notes: Mapping[tuple[int, int], str]) -> None:
        """A sheet in which some texts and dates, by row and column from 0, are marked and have a comment."""
        sheet = self.add(name, table)
        for (y, x), note in notes.items():
            cell = table.rows[y][x]
            if isinstance(cell, date):
                sheet.write_datetime(y + 1, x, cell, self._changed_date)
            else:
                sheet.write_string(y + 1, x, str(cell), self._changed)
            sheet.write_comment(y + 1, x, note, {"x_scale": 1.5, "y_scale": 0.4})

    def add(self, name: str, table: Table) -> Worksheet:
        """A sheet with a header that stays in sight."""
        sheet = self._workbook.add_worksheet(name)
        shown = [[_shown(cell) for cell in row] for row in table.rows]
        widths = _widths(table.columns, shown)
        for n, column in enumerate(table.columns):
            sheet.write_string(0, n, column, self._head)
            sheet.set_column(n, n, widths[n])
        sheet.set_row(0, max(_height(table.columns, [width - _FILTER for width in widths]), 20))
        for y, row in enumerate(table.rows, start=1):
            sheet.set_row(y, _height(shown[y - 1], widths))
            for x, cell in enumerate(row):
                self._write(sheet, y, x, cell)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
        self._set_up_print(sheet)
        return sheet

    def _format(self, base: dict[str, object], **more: object) -> Format:
        return self._workbook.add_format(base | more)

    def _write(self, sheet: Worksheet, y: int, x: int, cell: Cell) -> None:
        if isinstance(cell, date):
            sheet.write_datetime(y, x, cell, self._date)
        elif isinstance(cell, int):
            sheet.write_number(y, x, cell, self._days)
        elif not cell:
            sheet.write_blank(y, x, None, self._text)
        else:  # as text whatever it begins with, so that nothing becomes a formula
            sheet.write_string(y, x, cell[:_MOST_IN_A_CELL], self._text)

    def _set_up_print(self, sheet: Worksheet) -> None:
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
        sheet.set_header(f'&L&"Calibri,Bold"&12{" " + self._title}')
        sheet.set_footer(f"&R{self._page}")
        sheet.hide_gridlines(2)


def _widths(columns: Sequence[str], rows: list[list[str]]) -> list[float]:
    """Widths in Excel's units: short texts on one line, the rest of the page shared out by what is long."""
    texts = [[_folded(column), *(row[n] for row in rows)] for n, column in enumerate(columns)]
    longest = [_units(max(map(len, cells))) for cells in texts]
    words = [_units(max((len(word) for cell in cells for word in cell.split()), default=0)) for cells in texts]
    widths = [long if long <= _SHORT else min(word, _LEAST) for long, word in zip(longest, words, strict=True)]
    amounts = [sum(map(len, cells)) if long > _SHORT else 0 for cells, long in zip(texts, longest, strict=True)]
    spare = max(_PAGE_UNITS - sum(widths), 0.0)
    return [
        min(width + spare * amount / max(sum(amounts), 1), long)
        for width, amount, long in zip(widths, amounts, longest, strict=True)
    ]


def _folded(column: str) -> str:
    """The longest part of a header, which may take several lines, and the sign of its filter."""
    return max(_BREAKS.split(column), key=len) + _SPACE_FOR_FILTER


def _shown(cell: Cell) -> str:
    """A text as long as the cell looks."""
    return _LIKE_A_DATE if isinstance(cell, date) else str(cell)


def _units(letters: int) -> float:
    """How wide a column must be for so many letters: a unit is a digit, and most letters are narrower."""
    return letters / _LETTERS + 2.0


def _height(cells: Iterable[str], widths: list[float]) -> float:
    """The points that the cell with the most lines needs: not every program finds the height by itself."""
    lines = max(
        sum(max(1, len(wrap(part, max(int(width * _LETTERS), 4)))) for part in cell.split("\n"))
        for cell, width in zip(cells, widths, strict=True)
    )
    return min(lines * _LINE_POINTS + 3, _MOST_POINTS)
