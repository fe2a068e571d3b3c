"""Lines with a day in brackets behind what they are called by: "Budgetdag (3 maj): Alla nämnder presenterar"."""

import re
from collections.abc import Iterator

from plans.reading.dates.find import find_dates
from plans.reading.document import Document, Paragraph, with_texts

_LINE = re.compile(
    r"(?P<before>[\s•*–—-]*)(?P<label>[^\W\d][^():;]{1,70}?)\s*\((?P<day>[^()]{3,40})\)\s*(?::|\s[–—-])\s+"
    r"(?P<words>[^\W\d].{3,})"
)
"""What a line is called by, the bracket with its day, and after a sign what happens then."""
_FEWEST = 2
_STEP = re.compile(r"^[^\W\d]+\s+\d{1,2}[a-z]?$", re.IGNORECASE)
"""What only numbers a step: "Steg 2", "Arbetsdag 10"."""
_THE = re.compile(r"\s*den\s+", re.IGNORECASE)


def with_days_behind(document: Document) -> Document:
    """The document with the day first on each such line where they are several: "3 maj: Budgetdag: Alla …".

    The bracket is nothing but the line's only day: else it tells when something else is, or was decided.
    """
    paragraphs = (block for block in document.blocks if isinstance(block, Paragraph))
    told = {one.place: text for one in paragraphs for text in _day_first(one.text)}
    return with_texts(document, told) if len(told) >= _FEWEST else document


def _day_first(text: str) -> Iterator[str]:
    """The line with its day first, if it is one of these."""
    line = _LINE.fullmatch(text)
    if line is None or find_dates(line["label"]) or find_dates(line["words"]):
        return
    dates = find_dates(line["day"])
    if len(dates) == 1 and line["day"].strip() == dates[0].raw.strip() and not dates[0].uncertain:
        day = _THE.sub("", line["day"], count=1).strip()
        yield f"{line['before']}{day[:1].upper()}{day[1:]}: {_said(line['label'], line['words'])}"


def _said(label: str, words: str) -> str:
    """What happens, behind what it is called; a step's number says nothing of that, and stands last."""
    return f"{words.rstrip(' .')} ({label})" if _STEP.search(label) else f"{label}: {words}"
