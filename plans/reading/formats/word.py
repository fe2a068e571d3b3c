"""Word documents (.docx, .docm, .dotx): what a reader sees with all changes accepted, in order.

The parts are read as XML and not through a library: those that open Word files for writing refuse macros,
templates and Strict OOXML, stop at a picture that is missing, and leave out content controls and tracked text.
"""

import re
from collections.abc import Iterator
from typing import Any

from plans.reading.document import Document, Place
from plans.reading.formats.archive import Archive
from plans.reading.formats.blocks import Blocks, cell_of
from plans.reading.formats.bounds import MOST_NESTED, Refused
from plans.reading.formats.tabs import tabbed
from plans.reading.formats.words import Run, lines_of, raw_lines, split_at, without_bullet, words_of
from plans.reading.formats.wordstyles import Styles, value_of
from plans.reading.formats.wordtable import grid_of
from plans.reading.formats.wordtext import Story, sort_of, visible

_KINDS = ("document.main+xml", "documentMain", "template.main+xml")
_TABS = re.compile("\t+")
"""One tab or several: they put words under each other, whatever their length."""
_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}


def word_document(data: bytes) -> Document:
    """The document: running heads, body, then foot- and endnotes."""
    return word_lines(data)[0]


def word_lines(data: bytes) -> tuple[Document, dict[Place, Any]]:
    """The document, and for each line of its text the paragraph or table row in the file that it comes from."""
    archive = Archive(data, "docx")
    archive.check()
    word = _Word(archive)
    return word.document(), word.blocks.origins


class _Word:
    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.main = main_part(archive)
        self.folder = self.main.rpartition("/")[0]
        self.styles = Styles(self._part("styles"))
        self.blocks = Blocks()
        self.story = Story(self.styles)
        self.tabbed: list[tuple[list[Run], Any]] = []
        """Lines with tabs, one after the other, not put down yet, and their paragraphs."""

    def document(self) -> Document:
        root = self.archive.xml(self.main)
        body = None if root is None else root.find("{*}body")
        if body is None:
            raise Refused("damaged", format="docx", said=self.main)
        self._heads("header")
        self._flow(body)
        for part, sort in _NOTES.items():
            self._notes(self._part(part), sort)
        self._heads("footer")
        comments = self._part("comments")
        self.story.left_out["comment"] += 0 if comments is None else len(comments)
        for what, count in (+self.story.left_out).items():
            self.blocks.unread(what, count=count)
        return self.blocks.document("docx", self.archive.title("docProps/core.xml"))

    def _part(self, name: str) -> Any:
        return self.archive.xml(f"{self.folder}/{name}.xml")

    def _heads(self, sort: str) -> None:
        """Running heads or feet: each text once, however many sections have it."""
        said: set[str] = set()
        for name in sorted(self.archive.names):
            root = self.archive.xml(name) if name.startswith(f"{self.folder}/{sort}") else None
            for paragraph in () if root is None else root.iter("{*}p"):
                for words in lines_of(self.story.runs(paragraph)[0]):
                    if words.text and words.text not in said:
                        said.add(words.text)
                        self.blocks.paragraph(words, furniture=True)

    def _flow(self, parent: Any, depth: int = 0) -> None:
        """Paragraphs and tables in order."""
        for element in visible(parent):
            if sort_of(element) == "p":
                self._paragraph(element, depth)
            elif sort_of(element) == "tbl":
                self._table(element, depth)
        self._untab()

    def _paragraph(self, element: Any, depth: int, mark: str = "") -> None:
        runs, boxes = self.story.runs(element)
        if self.story.is_hidden(element) and not any(run.text for run in runs):
            return
        level = self.styles.heading(element)
        bullet = not level and self.styles.is_listed(element)
        plain = not level and not bullet and not self.styles.is_contents(element)
        for line in raw_lines([Run(mark), *runs]):
            self._line(line, element, level, bullet, plain)
        for box in boxes:
            self._untab()
            self._flow(box, depth + 1)

    def _line(self, line: list[Run], element: Any, level: int, bullet: bool, plain: bool) -> None:
        """A line of a paragraph; one with tabs waits for its neighbours, as they may be a table together."""
        if plain and "\t" in "".join(run.text for run in line).strip():
            self.tabbed.append((line, element))
            return
        self._untab()
        words, typed = without_bullet(words_of(line))
        said = bool(words.text)
        is_item = (bullet or typed) and said
        self.blocks.paragraph(words, heading=level if said else 0, bullet=is_item, origin=element)

    def _untab(self) -> None:
        """Put down the lines that wait."""
        waiting, self.tabbed = self.tabbed, []
        rows = [split_at(line, _TABS) for line, _ in waiting]
        texts = ["\t".join("".join(run.text for run in cell) for cell in row) for row in rows]
        at = 0
        while at < len(texts):
            taken = tabbed(texts, at, 0)
            if taken.rows:
                cells = [[cell_of(words_of(cell)) for cell in rows[row.at]] for row in taken.rows]
                self.blocks.table(cells, origins=[waiting[row.at][1] for row in taken.rows])
            else:
                for line, element in waiting[at : taken.end]:
                    self._line(line, element, 0, bullet=False, plain=False)
            at = taken.end

    def _table(self, element: Any, depth: int) -> None:
        """A table; one that is only a frame around others is read as the text in it."""
        self._untab()
        if depth > MOST_NESTED:
            raise Refused("damaged", format="docx", said=f"{MOST_NESTED} tables")
        grid = grid_of(element, self.story)
        if grid.is_frame:
            for cell in grid.cells:
                self._flow(cell, depth + 1)
            return
        if grid.rows:
            self.blocks.table(grid.rows, headers=grid.headers, origins=grid.lines)
        for inner in grid.inner:
            self._table(inner, depth + 1)

    def _notes(self, part: Any, sort: str) -> None:
        """The notes that the text has marks for, each beginning with its mark."""
        if part is None:
            return
        for note in part:
            mark = self.story.marks.get((sort, value_of(note, "id")))
            if mark is not None:
                for number, paragraph in enumerate(p for p in visible(note) if sort_of(p) == "p"):
                    self._paragraph(paragraph, 0, "" if number else f"{mark} ")
                self._untab()


def main_part(archive: Archive) -> str:
    """The name of the part with the text."""
    types = archive.xml("[Content_Types].xml")
    for override in _overrides(types):
        if any(kind in override.get("ContentType", "") for kind in _KINDS):
            return str(override.get("PartName", "")).lstrip("/")
    return "word/document.xml"


def _overrides(types: Any) -> Iterator[Any]:
    if types is not None:
        yield from types.iterfind("{*}Override")
