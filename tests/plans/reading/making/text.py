"""A document as text with tabs, as one pastes it."""

from plans.reading.document import Document, Paragraph


def text_of(document: Document) -> bytes:
    lines: list[str] = []
    for block in document.blocks:
        if isinstance(block, Paragraph):
            lines.append("#" * block.heading + " " * bool(block.heading) + "- " * block.bullet + block.text)
        else:
            lines += ["\t".join(map(_cell, (cell.text for cell in row.cells))) for row in block.rows]
    return "\n".join(lines).encode() + b"\n"


def _cell(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if "\n" in text else text
