"""A document as PDF: tables with lines around the cells, or with nothing but white space."""

import io
from xml.sax.saxutils import escape

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, SimpleDocTemplate, Spacer
from reportlab.platypus import Paragraph as Text
from reportlab.platypus import Table as Ruled

from plans.reading.document import Document, Paragraph, Table

_SIZE = 8
_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=_SIZE, leading=_SIZE * 1.2)
_MARGIN = 56


def pdf_of(document: Document, ruled: bool = True, head: str = "", title: str | None = None) -> bytes:
    """The PDF; `head` is a running head on every page, beside the page's number at the foot."""
    out = io.BytesIO()

    def edges(canvas: Canvas, page: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", _SIZE)
        canvas.drawString(_MARGIN, landscape(A4)[1] - 30, head)
        canvas.drawRightString(landscape(A4)[0] - _MARGIN, 25, f"Sida {page.page}")

    made = SimpleDocTemplate(
        out, pagesize=landscape(A4), title=title, leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN,
        bottomMargin=_MARGIN,
    )  # fmt: skip
    drawn = edges if head else _nothing
    parts = [_table(block, ruled) if isinstance(block, Table) else _text(block) for block in document.blocks]
    made.build(parts, onFirstPage=drawn, onLaterPages=drawn)
    return out.getvalue()


def _nothing(canvas: Canvas, page: SimpleDocTemplate) -> None:
    pass


def _text(paragraph: Paragraph) -> Flowable:
    if not paragraph.text:
        return Spacer(1, _SIZE)
    size = _SIZE * (1.0, 2.0, 1.7, 1.4)[min(paragraph.heading, 3)]
    style = ParagraphStyle("heading", parent=_BODY, fontSize=size, leading=size * 1.2)
    return Text("• " * paragraph.bullet + escape(paragraph.text), style)


def _table(table: Table, ruled: bool) -> Flowable:
    """Columns as wide as their words need, roughly."""
    rows = [[Text(escape(cell.text).replace("\n", "<br/>"), _BODY) for cell in row.cells] for row in table.rows]
    texts = [[row.cells[number].text for row in table.rows] for number in range(len(table.rows[0].cells))]
    widths = _widths(texts, landscape(A4)[0] - 2 * _MARGIN - 12)
    made = Ruled(rows, colWidths=widths, hAlign="LEFT")
    lines = [("GRID", (0, 0), (-1, -1), 0.5, black)] if ruled else []
    made.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *lines])
    return made


def _widths(columns: list[list[str]], room: float) -> list[float]:
    """Room for the longest word of each column, and the rest shared by how much there is to say."""
    least = [max((_width(word) for text in texts for word in text.split()), default=0) + 14 for texts in columns]
    wanted = [
        max((_width(line) for text in texts for line in text.split("\n")), default=0) ** 0.7 for texts in columns
    ]
    left = max(room - sum(least), 0)
    return [few + left * more / max(sum(wanted), 1) for few, more in zip(least, wanted, strict=True)]


def _width(text: str) -> float:
    return float(stringWidth(text, "Helvetica", _SIZE))
