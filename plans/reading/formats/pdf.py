"""PDF files with text: pages in order, ruled tables, tables of white space, headings by the size of letters."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise, takewhile

from plans.reading.document import Cell, Document
from plans.reading.formats.aligned import Extent
from plans.reading.formats.blocks import Blocks
from plans.reading.formats.bounds import Progress, Refused
from plans.reading.formats.furniture import furniture_of, parts
from plans.reading.formats.pdfbeside import in_order
from plans.reading.formats.pdfcell import cells_of
from plans.reading.formats.pdfcolumns import spaced_table
from plans.reading.formats.pdfheadings import lines_of_heading, runs_of
from plans.reading.formats.pdfonward import onward
from plans.reading.formats.pdfopen import opened, pages_of
from plans.reading.formats.pdfpage import PageText, page_text
from plans.reading.formats.pdfparted import with_whole_rows
from plans.reading.formats.pdfrows import rows_of
from plans.reading.formats.pdfruled import RuledTable
from plans.reading.formats.pdfsheet import sheet_onward, sheet_table
from plans.reading.formats.pdfsideways import side_by_side
from plans.reading.formats.pdfsizes import Sizes
from plans.reading.formats.pdfspaced import Spaced, spaced
from plans.reading.formats.pdfwall import wall_of
from plans.reading.formats.pdfwords import COLUMN_GAP, EMPTY_LINE, TextLine
from plans.reading.formats.words import one_line, without_bullet, words_of

_TABLE_ENDS = 3.0
"""Of the size of the letters: a gap that no table goes on across."""
_LEAST_HEADS = 3
_STRANGE = 0.3
_MADE_BY = "Microsoft Word - "
_NO_TITLES = ("anonymous", "unspecified", "untitled")


def pdf_document(data: bytes, progress: Progress | None = None) -> Document:
    """The document. Raises Refused where its pages are pictures, or their letters have no meaning."""
    pages = []
    with opened(data) as pdf:
        title = one_line(str(pdf.metadata.get("Title") or "")).removeprefix(_MADE_BY)
        title = "" if title.strip("()").lower() in _NO_TITLES else title
        all_pages = pages_of(pdf)
        for page in all_pages:
            pages.append(page_text(page))
            page.close()
            if progress:
                progress(len(pages), len(all_pages))
    _refuse_unreadable(pages)
    return with_whole_rows(_Layout(pages).document(title))


def _refuse_unreadable(pages: Sequence[PageText]) -> None:
    letters = sum(page.letters for page in pages)
    if not letters:
        raise Refused("scanned_pdf" if any(page.images for page in pages) else "no_text", format="pdf")
    if sum(page.strange for page in pages) > letters * _STRANGE:
        raise Refused("unreadable_pdf")


class _Layout:
    """Puts what stands on the pages in order."""

    def __init__(self, pages: Sequence[PageText]) -> None:
        self.furniture = furniture_of(pages)
        self.pages = side_by_side(pages, self.furniture)
        self.blocks = Blocks()
        self.sizes = Sizes(self.pages)
        self.open_page: int | None = None
        """The page that ends with a table, which may go on without frames; `open_columns` are its columns."""
        self.open_columns: Sequence[Extent] = ()
        self.sheet: Sequence[Extent] = ()
        """The columns of the last table that was printed from a spreadsheet without frames."""

    def document(self, title: str) -> Document:
        for page in self.pages:
            self._page(page)
            if page.images and not page.letters:
                self.blocks.unread("picture_page", page=page.number)
        return self.blocks.document("pdf", title)

    def _page(self, page: PageText) -> None:
        lines = list(page.lines)
        for table in page.tables:
            above = [line for line in lines if line.middle < table.bottom]
            head = self._head(above, table)
            self._text(page, above[:-1] if head else above)
            self.blocks.table([*head, *table.rows], page=page.number)
            self.open_page, self.open_columns = page.number, table.columns
            lines = lines[len(above) :]
        self._text(page, lines)
        for line in page.turned:
            self._paragraph(page, [line])

    def _head(self, above: Sequence[TextLine], table: RuledTable) -> list[list[Cell]]:
        """The headings of a framed table that stand right above its frames: several words, over columns each."""
        line = above[-1] if above else None
        if (
            line is None
            or table.top - line.bottom > line.size
            or self.sizes.level(line)
            or id(line) in self.furniture
        ):
            return []
        spans = parts(line, COLUMN_GAP * line.size)
        lefts = [left for left, _ in table.columns]
        over = {bisect_right(lefts, span.start + line.size) - 1: span.text for span in spans}
        if len(spans) < _LEAST_HEADS or len(over) < len(spans) or min(over) < 0:
            return []
        return [[Cell(over.get(at, "")) for at in range(len(lefts))]]

    def _text(self, page: PageText, lines: Sequence[TextLine]) -> None:
        """Lines outside ruled tables, column by column where they stand in such."""
        for piece in in_order(lines, self.furniture):
            self._lines(page, piece)

    def _lines(self, page: PageText, lines: Sequence[TextLine]) -> None:
        """Lines that are read in this order: those that stand beside one another are tables all the same."""
        at = 0
        before: TextLine | None = None
        while at < len(lines):
            line = lines[at]
            if before and line.top - before.bottom > EMPTY_LINE * max(line.size, before.size):
                self.blocks.paragraph("", page=page.number)
            count = self._wall(page, lines[at:]) or self._table(page, self._near(lines[at:]))
            if not count:
                count = self._paragraph(page, self._heading(lines[at:]))
            at += count
            before = lines[at - 1]

    def _wall(self, page: PageText, lines: Sequence[TextLine]) -> int:
        """Put down the calendar for the wall that the lines begin with; how many lines it takes, or 0."""
        wall = wall_of(page, lines)
        if wall is None:
            return 0
        self.blocks.table(wall.rows, page=page.number)
        self.open_page = None
        return wall.taken

    def _near(self, lines: Sequence[TextLine]) -> list[TextLine]:
        """The lines that a table which begins with the first of them may have."""
        if self.sizes.level(lines[0]) or id(lines[0]) in self.furniture:
            return []
        near = [lines[0]]
        for above, below in pairwise(lines):
            apart = below.top - above.bottom > _TABLE_ENDS * above.size
            if apart or self.sizes.level(below) or id(below) in self.furniture:
                break
            near.append(below)
        return near

    def _table(self, page: PageText, near: Sequence[TextLine]) -> int:
        """Put down the table that the lines begin with; how many lines it takes, or 0."""
        table = self._spaced(page, near)
        if table is None:
            return 0
        rows = [cells_of(row, table.columns) for row in rows_of(table, page.rules)]
        self.blocks.table(rows, page=page.number)
        self.open_page, self.open_columns = page.number, table.columns
        return len(table.lines)

    def _spaced(self, page: PageText, near: Sequence[TextLine]) -> Spaced | None:
        """The longest table that the lines begin with: of a spreadsheet, of white space, or one that goes on."""
        lines, columns = spaced_table(page, near)
        if near and self.open_page == page.number - 1 and len(columns) < len(self.open_columns):
            count, widened = onward(near, self.open_columns)
            lines, columns = (near[:count], widened) if count >= len(lines) else (lines, columns)
        sheets = [sheet_table(near), sheet_onward(near, self.sheet)]
        sheet = max(filter(None, sheets), key=lambda table: len(table.lines), default=None)
        if sheet and len(sheet.lines) >= len(lines):
            self.sheet = sheet.columns
            return sheet
        return spaced(lines, columns) if lines else None

    def _heading(self, lines: Sequence[TextLine]) -> Sequence[TextLine]:
        """The lines of the heading that the lines begin with; the first alone where that is none."""
        level = self._level(lines[0])
        return (
            lines_of_heading([*takewhile(lambda line: self._level(line) == level, lines)]) if level else lines[:1]
        )

    def _level(self, line: TextLine) -> int:
        return 0 if id(line) in self.furniture else self.sizes.level(line)

    def _paragraph(self, page: PageText, lines: Sequence[TextLine]) -> int:
        """Put down the lines of one paragraph; how many they are."""
        words, bullet = without_bullet(words_of(runs_of(lines)))
        is_furniture = id(lines[0]) in self.furniture
        self.open_page = self.open_page if is_furniture else None
        level = 0 if bullet else self._level(lines[0])
        self.blocks.paragraph(words, page=page.number, heading=level, bullet=bullet, furniture=is_furniture)
        return len(lines)
