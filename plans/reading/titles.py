"""A document's title and an activity's, in the document's own words where it has any."""

import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import PurePath

from plans.reading.bodies.sentences import sentences
from plans.reading.dates.find import find_dates
from plans.reading.dates.notdates import is_diary_number
from plans.reading.dates.years.headings import heading_years
from plans.reading.document import Document, Paragraph, Table
from plans.reading.numbering import number_before

_LOOKED_AT = 10
"""How many lines from the top may be the title."""
_LONGEST = 120
_LONGEST_SENTENCE = 200
_MANY_DATES = 3
_ABOUT_PLANS = re.compile(
    r"ti[dn]s?plan|tidplan|sammantr|kalend|årshjul|årscykel|årsklocka|m.ten\b|m.testider|budget|aktivitetsplan|process|almanacka|"
    r"m.l f.r|planering|planerad|mandatperiod",
    re.IGNORECASE,
)
_SECTION = re.compile(r"^\s*(?:(?!MBL)\w{2,6} )?§\s*\d+\W*(?:(?:dnr|diarienr|diarienummer)\b.*)?$", re.IGNORECASE)
_MINUTES = re.compile(r"\b(?:sammanträdes)?protokoll\b|\bsammanträdesdatum\b", re.IGNORECASE)
_SUBJECT = re.compile(
    r"^\s*(?:ämne|subject|ang(?:ående)?|rubrik)\s*:\s*(?:(?:vb|sv|re|fw|fwd)\s*:\s*)*(.+)$", re.IGNORECASE
)
_GREETING = re.compile(r"\s*(?:hej|hejsan|hello|god morgon|god dag|bästa|kära)\b", re.IGNORECASE)
_ACTIVITY = re.compile(r"\W*(?:aktivitet|händelse|moment|steg|vad)\s*\d*\s*:", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:]\s|\s[-–—]\s|\s\(")


def title_of(document: Document, name: str | None = None) -> str:
    """The document's title: its heading, the matter of its minutes, or the line that says what it is.

    Without any, the title in the file's properties, or the name of a spreadsheet's tab or of the file, where that
    says what it is; else that it comes from the file.
    """
    top = _top(document)
    for line, after in pairwise(top):
        if _SECTION.match(line.text):
            return _one_line(after.text)
    subject = next((found[1] for line in top if (found := _SUBJECT.match(line.text))), None)
    tabs = [line.text for line in top if line.place.line == 0]
    top = [line for line in top if line.place.line > 0]
    headings = [line for line in top if line.heading]
    highest = min((line.heading for line in headings), default=0)
    candidates = [line.text for line in headings if line.heading == highest] or [line.text for line in top]
    short = [text for text in candidates if len(text) <= _LONGEST and len(find_dates(text)) < _MANY_DATES]
    lines = [text for text in short if not text.rstrip().endswith((".", ","))]
    short = [text for text in lines or short if not _ACTIVITY.match(text)]
    said = next((text for text in (*short, *_line_over(top, highest)) if _ABOUT_PLANS.search(text)), None)
    worded = [
        text for text in short if not (_is_only_a_date(text) or _is_greeting(text) or _begins_with_a_day(text))
    ]
    stem = PurePath(name).stem if name else ""
    names = [text for text in (*tabs, stem) if _ABOUT_PLANS.search(text)]
    from_file = f"Plan ur {name}" if name else "Tidplan"
    return _one_line(next(t for t in (subject, said, *worded[:1], document.title, *names, from_file) if t))


def _line_over(top: Sequence[Paragraph], highest: int) -> list[str]:
    """The first line, where it names a year over headings that are all of parts: "Mötestider 2027" over bodies."""
    text = top[0].text if highest and top and not top[0].heading else ""
    is_title = len(text) <= _LONGEST and not text.rstrip().endswith((".", ",", ":")) and not find_dates(text)
    return [text] if is_title and heading_years(text) is not None else []


def _top(document: Document) -> list[Paragraph]:
    """The first lines of text, up to the first table that is not the head of minutes."""
    top: list[Paragraph] = []
    for block in document.blocks:
        if isinstance(block, Table):
            if any(_MINUTES.search(cell.text) for row in block.rows for cell in row.cells):
                continue
            break
        if block.text.strip() and not block.furniture and not is_diary_number(block.text):
            top.append(block)
    return top[:_LOOKED_AT]


def _is_greeting(text: str) -> bool:
    """Whether the line is how a letter begins: "Hej,", "Hej alla!"."""
    return _GREETING.match(text) is not None


def _begins_with_a_day(text: str) -> bool:
    """Whether the line is an activity: "12 januari – uppstart"."""
    return any(date.first.day is not None and not text[: date.start].strip() for date in find_dates(text))


def _is_only_a_date(text: str) -> bool:
    return sum(date.end - date.start for date in find_dates(text)) * 2 > len(text)


def short_title(text: str) -> str:
    """The words that name an activity: the first sentence, or its first clause where that is long too."""
    text = _one_line(text)
    text = text[number_before(text) :]
    if len(text) > _LONGEST // 2:
        start, end = next(sentences(text), (0, len(text)))
        text = text[start:end].strip()
    if len(text) > _LONGEST_SENTENCE:
        stops = [found.start() for found in _CLAUSE.finditer(text, _LONGEST // 2, _LONGEST_SENTENCE)]
        text = text[: stops[-1] if stops else text.rfind(" ", 0, _LONGEST_SENTENCE)] + " …"
    return text.removesuffix(".") if text.count(".") == 1 else text


def _one_line(text: str) -> str:
    return " ".join(text.split())
