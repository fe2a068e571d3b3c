"""Saved web pages (.html): headings, paragraphs, lists and tables, without scripts and ways around the site."""

import re
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from plans.reading.document import Document
from plans.reading.formats.blocks import Blocks, used_width
from plans.reading.formats.bounds import MOST_NESTED, Refused
from plans.reading.formats.webflow import LineEnd, Part, TableOf, flow
from plans.reading.formats.webfolds import unfold
from plans.reading.formats.webtable import WebGrid, web_grid
from plans.reading.formats.words import Run, one_line, without_bullet, words_of

_DECLARED = re.compile(r"\s*<\?xml[^>]*\?>")
_LEAST_MAIN = 0.2
"""Of the page's words: a main part with fewer is not the main part."""


def web_document(text: str) -> Document:
    """The document that a page is."""
    from lxml import html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    root = html.document_fromstring(_DECLARED.sub("", text, count=1).encode("utf-8", "replace"), parser=parser)
    unfold(root)
    walk = _Walk()
    walk.flow(flow(_main(root)))
    title = root.findtext(".//title")
    return walk.blocks.document("html", one_line(title or ""))


def _main(root: Any) -> Any:
    """The part of the page that it is about: <main> or the only <article>, or else its body."""
    body = root.find("body") if root.find("body") is not None else root
    articles = body.findall(".//article")
    mains = [*body.findall(".//main"), *body.findall(".//*[@role='main']"), *articles[: len(articles) == 1]]
    whole = len(body.text_content())
    return next((main for main in mains if len(main.text_content()) > whole * _LEAST_MAIN), body)


class _Walk:
    """Puts the parts of a page in lines."""

    def __init__(self) -> None:
        self.blocks = Blocks()

    def flow(self, parts: Iterable[Part], depth: int = 0) -> None:
        """Add all the parts."""
        line: list[Run] = []
        is_item = False
        breaks = 0
        for part in parts:
            if isinstance(part, Run):
                line.append(part)
            elif isinstance(part, TableOf):
                self._table(part.element, depth)
            else:
                said = self._line(line, part, is_item)
                breaks = breaks + 1 if part.is_break and not said else 0
                if breaks == 1 and not said and part.is_break:
                    self.blocks.paragraph("")
                is_item = part.begins_item or (is_item and not said and not part.heading)
                line = []
        self._line(line, LineEnd(), is_item)

    def _line(self, line: list[Run], end: LineEnd, is_item: bool) -> bool:
        """Add a line, if it says anything."""
        words, typed = without_bullet(words_of(line))
        words = type(words)(words.text.replace("\n", " "), words.struck, words.crossed)
        if words.text:
            self.blocks.paragraph(words, heading=end.heading, bullet=(is_item or typed) and not end.heading)
        return bool(words.text)

    def _table(self, element: Any, depth: int) -> None:
        if depth > MOST_NESTED:
            raise Refused("damaged", format="html", said=f"{MOST_NESTED} tables")
        caption = element.find("caption")
        if caption is not None:
            self.flow(flow(caption), depth + 1)
        grid = web_grid(element)
        if grid.is_frame:
            for cell in grid.cells:
                self.flow(flow(cell), depth + 1)
            return
        self._rows(grid)
        for inner in grid.inner:
            self._table(inner, depth + 1)

    def _rows(self, grid: WebGrid) -> None:
        """Add the rows of a table: an empty one parts two tables, as in the sheet that they may come from.

        A table is as wide as its words, and at least as the one above it: it may go on with its columns.
        """
        width = 0
        for is_empty, group in groupby(enumerate(grid.rows), lambda row: not any(cell.text for cell in row[1])):
            part = list(group)
            if is_empty:
                for _ in part:
                    self.blocks.paragraph("")
                continue
            width = max(width, *(used_width(cells) for _, cells in part))
            heads = [n for n, (number, _) in enumerate(part) if number in grid.headers]
            self.blocks.table([cells[:width] for _, cells in part], headers=heads, width=width)
