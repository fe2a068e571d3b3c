"""PDFs: a ruled grid over two pages, and lists in two columns without any lines."""

from importlib import import_module
from io import BytesIO
from typing import Any

from tests.plans.reading.documents.built.cells import tables

SPRING, AUTUMN = ("Jan", "Feb", "Mars", "April", "Maj", "Juni"), ("Aug", "Sept", "Okt", "Nov", "Dec")
HALVES = (("våren", SPRING), ("hösten", AUTUMN))
LEFT, RIGHT, TOP, STEP, FOOT = 60, 230, 770, 17, 30


def grid() -> bytes:
    platypus, styles = _reportlab("platypus"), _reportlab("lib.styles").getSampleStyleSheet()
    pages = _reportlab("lib.pagesizes")
    ruled = platypus.TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONTSIZE", (0, 0), (-1, -1), 8)])
    story: list[Any] = []
    for (half, months), rows in zip(HALVES, tables("pdf_grid"), strict=True):
        story.append(platypus.Paragraph(f"Sammanträdesplan 2025, {half}", styles["Heading1"]))
        body = [[platypus.Paragraph(row[0], styles["BodyText"]), *row[1:]] for row in rows]
        table = platypus.Table([["Nämnd/styrelse", "Kl.", *months], *body], repeatRows=1)
        table.setStyle(ruled)
        story += [table, platypus.Spacer(1, 10)]
        story.append(platypus.Paragraph("* heldag, budget, start kl. 9.00", styles["BodyText"]))
        story.append(platypus.PageBreak())
    stream = BytesIO()
    template = platypus.SimpleDocTemplate(stream, pagesize=pages.landscape(pages.A4), topMargin=30)
    template.build(story[:-1], onFirstPage=_foot, onLaterPages=_foot)
    return stream.getvalue()


def lists() -> bytes:
    stream = BytesIO()
    page = _reportlab("pdfgen.canvas").Canvas(stream)
    page.setFont("Helvetica-Bold", 16)
    page.drawString(LEFT, TOP, "Sammanträdesplan 2024 för Region Västerdalen")
    line = TOP - 2 * STEP
    for (heading,), *rows in tables("pdf_lists"):
        page.setFont("Helvetica-Bold", 12)
        page.drawString(LEFT, line, heading)
        line -= STEP
        page.setFont("Helvetica", 11)
        for left, right in rows:
            page.drawString(LEFT, line, left)
            page.drawString(RIGHT, line, right)
            line -= STEP
        line -= STEP
    page.save()
    return stream.getvalue()


def _foot(page: Any, template: Any) -> None:
    page.setFont("Helvetica", 8)
    page.drawString(FOOT, FOOT, f"Utskriven 2024-11-20    Sida {template.page} (2)")


def _reportlab(name: str) -> Any:
    """A module of ReportLab, which says nothing of its types."""
    return import_module(f"reportlab.{name}")
