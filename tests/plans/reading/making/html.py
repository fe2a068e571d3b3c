"""A document as a saved web page."""

from html import escape

from plans.reading.document import Document, Paragraph, Table


def html_of(document: Document) -> bytes:
    parts = [
        "<!DOCTYPE html>\n<html lang='sv'><head><meta charset='utf-8'>",
        f"<title>{escape(document.title or '')}</title><style>p {{margin: 0}}</style></head><body>",
        "<nav><a href='/'>Start</a></nav><main>",
    ]
    for block in document.blocks:
        parts.append(_table(block) if isinstance(block, Table) else _paragraph(block))
    parts.append("</main><footer>Kommunen</footer></body></html>")
    return "\n".join(parts).encode()


def _paragraph(paragraph: Paragraph) -> str:
    text = _text(paragraph.text)
    if paragraph.bullet:
        return f"<ul><li>{text}</li></ul>"
    return f"<h{paragraph.heading}>{text}</h{paragraph.heading}>" if paragraph.heading else f"<p>{text}</p>"


def _table(table: Table) -> str:
    rows = "\n".join(
        "<tr>" + "".join(f"<td>{_text(cell.text)}</td>\n" for cell in row.cells) + "</tr>" for row in table.rows
    )
    return f"<table><tbody>{rows}</tbody></table>"


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")
