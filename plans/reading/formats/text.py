"""A text, as a file or pasted: .txt and Markdown. Each line of the file is a line of the document."""

import re
from collections.abc import Callable

from plans.reading.document import Document, Place
from plans.reading.formats.blocks import Blocks, cell_of
from plans.reading.formats.bounds import MOST_ROWS, within
from plans.reading.formats.doublespaced import double_spaced
from plans.reading.formats.marks import plain
from plans.reading.formats.pipes import is_rule, piped
from plans.reading.formats.spaced import spaced
from plans.reading.formats.tabs import may_be_row, tabbed
from plans.reading.formats.taken import Taken
from plans.reading.formats.words import BULLET, has_star

_LINE_END = re.compile("\r\n|\r|\n")
_LETTERED = re.compile(r"\d ([a-h]\))(?=\W|$)")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(\S.*?)(?:\s+#+)?\s*")
_UNDERLINE = re.compile(r"\s*(={3,}|-{3,})\s*")
_MARKED = re.compile(r"\*\*\S|\]\(|^\s{0,3}```", re.MULTILINE)
_SAMPLE = 256 * 1024


def text_document(text: str, *, markdown: bool) -> Document:
    """The document that a text is; `markdown` where the marks inside its lines are Markdown's."""
    lines = _LINE_END.split(text)
    if not lines[-1]:
        lines.pop()
    within("too_many_rows", len(lines), MOST_ROWS)
    return _Scan(lines, markdown).document()


def is_markdown(text: str) -> bool:
    """Whether a text has Markdown's own marks: a table's rule, or headings with # and marks inside lines."""
    lines = _LINE_END.split(text[:_SAMPLE])
    if any(is_rule(line) and "--" in line for line in lines):
        return True
    return any(map(_HEADING.fullmatch, lines)) and _MARKED.search(text[:_SAMPLE]) is not None


class _Scan:
    """A walk down the lines: at each, the table that begins there, or else a paragraph."""

    def __init__(self, lines: list[str], markdown: bool) -> None:
        self.lines = lines
        self.markdown = markdown
        self.blocks = Blocks()
        self.at = 0
        self.first = next((number for number, line in enumerate(lines) if line.strip()), 0)
        self.starred = any(map(has_star, lines))
        """Whether a star is the mark of a note in this text, and so no item of a list."""
        self.lettered = {hit[1] for line in lines for hit in _LETTERED.finditer(line)}
        """The letters that are marks of notes in this text, as in "22 a)": they too are no items of a list."""
        self.no_table: dict[str, int] = {}
        """By the sort of table: the line before which there is none, as already seen."""

    def document(self) -> Document:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.strip():
                self._empty(line)
            elif not (
                self._take(may_be_row(line), "tabbed", lambda: tabbed(self.lines, self.at, self._above()))
                or self._take("|" in line or "+-" in line, "piped", lambda: piped(self.lines, self.at))
                or self._take("  " in line.strip(), "double", lambda: double_spaced(self.lines, self.at))
                or self._take("  " in line.strip(), "spaced", lambda: spaced(self.lines, self.at))
            ):
                self._paragraph(line)
        return self.blocks.document("md" if self.markdown else "txt")

    def _take(self, worth_a_look: bool, sort: str, look: Callable[[], Taken]) -> bool:
        """Take a table of one sort, if one begins here."""
        if not worth_a_look or self.at < self.no_table.get(sort, 0):
            return False
        taken = look()
        if not taken.rows:
            self.no_table[sort] = taken.end
            return False
        cells = [
            [cell_of(plain(cell, markdown=self.markdown, breaks=True)) for cell in row.cells] for row in taken.rows
        ]
        self.blocks.table(cells, [Place(row.at + 1) for row in taken.rows], headers=[0] if taken.header else [])
        self.at = taken.end
        return True

    def _above(self) -> int:
        """The width of the table right above."""
        table = self.blocks.before()
        return len(table.rows[0].cells) if table else 0

    def _paragraph(self, line: str) -> None:
        heading = _HEADING.fullmatch(line)
        bullet = BULLET.match(line)
        if bullet and (bullet[0].strip() in self.lettered or ("*" in bullet[0] and self.starred)):
            bullet = None
        if heading:
            self._add(heading[2], level=len(heading[1]))
        elif bullet:
            self._add(line[bullet.end() :], bullet=True)
        else:
            self._add(line, level=self._level(line))
            if self._underline(self.at - 1):
                self._add("")

    def _add(self, text: str, *, level: int = 0, bullet: bool = False) -> None:
        words = plain(text, markdown=self.markdown)
        self.blocks.paragraph(words, Place(self.at + 1), heading=level, bullet=bullet)
        self.at += 1

    def _empty(self, line: str) -> None:
        """A line of spaces is kept as one: copied from a page, it is a cell that holds no more."""
        self.blocks.paragraph(" " if line else "", Place(self.at + 1))
        self.at += 1

    def _level(self, line: str) -> int:
        """1 for a line with === under it and for a first line in capitals, 2 with --- under it."""
        under = self._underline(self.at)
        if under:
            return 1 if under == "=" else 2
        return int(self.at == self.first and line.isupper() and sum(map(str.isalpha, line)) > 3)

    def _underline(self, at: int) -> str:
        """What the line under the one at `at` is drawn with, where it only underlines."""
        if _UNDERLINE.fullmatch(self.lines[at]) or at + 1 >= len(self.lines):
            return ""
        found = _UNDERLINE.fullmatch(self.lines[at + 1])
        return found[1][0] if found else ""
