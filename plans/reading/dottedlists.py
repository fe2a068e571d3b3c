"""Days with a dot and no year that a sentence lists: "sammanträder följande dagar: 12.1, 9.2 och 13.4".

So may hours, sections and amounts be listed. The words before say that somebody meets then, and the figures follow
on one another as days do.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from plans.reading.dates.grammar.figures import BOARD
from plans.reading.dates.grammar.words import CLOCK, STARTING, WEEKDAYS
from plans.reading.document import Block, Document, Paragraph
from plans.reading.dotted import FIGURES, Day, are_days

_BETWEEN = re.compile(
    r"(?P<dot>\.?)(?:\s?\([^()]{1,40}\))?(?:\s?[,;]\s+|\s+)(?:(?:och|samt)\s+)?(?:den\s+)?"
    rf"(?:(?:{'|'.join(sorted(WEEKDAYS))})\s+)?",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"\.(?=,|\s+[a-zåäö(])")
"""The dot of an ordinal in the middle of a sentence: "18.5. i Ekby"."""
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-ZÅÄÖ])")
_OPEN = re.compile(r"(?:[,:]|\boch|\bsamt)\s*$", re.IGNORECASE)
_LISTS_DAYS = re.compile(r"\b\w*(?:dagar(?:na)?|datum(?:en)?)\b", re.IGNORECASE)
_MEETS = re.compile(
    r"\b\w*(?:sammanträd|möte|mötas|möts|plenum|träffa|stämma|dagar|datum)\w*"
    r"|\b\w*(?:styrelsen?|nämnden?|utskottet|fullmäktige|beredningen?|rådet)s?\b",
    re.IGNORECASE,
)
_BOARD = re.compile(rf"\b(?:{BOARD.pattern})\b")
_NUMBERED = re.compile(
    rf"(?:[-–—/§]|\b(?:{'|'.join(sorted(CLOCK | STARTING))}|från|till|punkt\w*|avsnitt\w*|kap\w*|mål\w*|"
    r"bilag\w*|tabell\w*|sid\w*|version\w*|ärende\w*|rubrik\w*|nr|nummer)\b\.?)\s*$",
    re.IGNORECASE,
)
"""What says that the figures after it are hours or number something, or end what began before them."""
_REACH = 300


@dataclass(frozen=True)
class Listed:
    """Figures that stand together as days, from `start` to `end`; `sure` if nothing else can be meant."""

    figures: tuple[re.Match[str], ...]
    start: int
    end: int
    sure: bool


def with_listed(document: Document) -> Document:
    """The document with such days as "12/1", which nothing else is written as."""
    blocks: list[Block] = []
    before = ""
    for block in document.blocks:
        if not isinstance(block, Paragraph):
            blocks.append(block)
            before = ""
            continue
        blocks.append(replace(block, text=_written(block.text, before)))
        if block.text.strip():
            before = f"{before} {block.text}"[-_REACH:] if _OPEN.search(block.text) else ""
    return replace(document, blocks=tuple(blocks))


def listed(text: str, before: str = "") -> Iterator[Listed]:
    """The days that a line may list; `before` is what it goes on from."""
    for figures in _together(text):
        start = figures[0].start()
        lead = _SENTENCE.split(f"{before} {text[:start]}")[-1]
        days = [(int(one["month"]), int(one["day"])) for one in figures]
        if _may_be_days(days, lead) and not text[figures[-1].end() :].lstrip(". ").startswith(("-", "–", "—")):
            yield Listed(tuple(figures), start, figures[-1].end(), _is_sure(text, figures, days, lead))


def _written(text: str, before: str) -> str:
    for one in reversed([one for one in listed(text, before) if one.sure]):
        for figure in reversed(one.figures):
            dot = _WITHIN.match(text, figure.end())
            end = dot.end() if dot is not None else figure.end()
            text = f"{text[: figure.start()]}{figure['day']}/{figure['month']}{text[end:]}"
    return text


def _together(text: str) -> Iterator[list[re.Match[str]]]:
    """The figures of a line, those in one with nothing but commas, "och" and weekdays between them."""
    run: list[re.Match[str]] = []
    for figure in FIGURES.finditer(text):
        if run and _BETWEEN.fullmatch(text, run[-1].end(), figure.start()) is None:
            yield run
            run = []
        run.append(figure)
    if run:
        yield run


def _may_be_days(days: Sequence[Day], lead: str) -> bool:
    """Whether all can be days, in order but for a turn of the year, of somebody who meets."""
    can_be = all(1 <= month <= 12 and 1 <= day <= 31 for month, day in days)
    back = sum(after <= one for one, after in pairwise(days))
    is_of_meetings = _MEETS.search(lead) is not None or _BOARD.search(lead) is not None
    return can_be and back <= (len(days) > 2) and is_of_meetings and _NUMBERED.search(lead) is None


def _is_sure(text: str, figures: Sequence[re.Match[str]], days: Sequence[Day], lead: str) -> bool:
    pointed = [_WITHIN.match(text, one.end()) is not None for one in figures]
    if all(pointed[:-1]) and (len(figures) > 1 or pointed[0]):
        return True
    return len(figures) > 1 and (_LISTS_DAYS.search(lead) is not None or are_days(days))
