"""What dates leave of their cell: the words and figures that nobody has read."""

import re
from collections.abc import Sequence

from plans.reading.dates.written import Written

_FILLER = re.compile(r"\b(?:och|samt|eller|resp|den|i|under|kl)\b", re.IGNORECASE)
_SIGNS = re.compile(r"[\s,;:.()\[\]/|–—-]+")


def rest(text: str, dates: Sequence[Written]) -> str:
    """The text without its dates, their times and labels, commas and brackets: "" where all of it was read.

    Figures that remain are a reason to refuse the cell: "3/4 maj", "12.5 eller 13".
    """
    kept = list(text)
    for date in dates:
        spans = [(date.start, date.end), date.time_span or (0, 0)]
        if date.label is not None:
            found = text.rfind(date.label, 0, date.start)
            spans.append((found, found + len(date.label)) if found >= 0 else (0, 0))
        for start, end in spans:
            kept[start:end] = " " * (end - start)
    return _SIGNS.sub(" ", _FILLER.sub(" ", "".join(kept))).strip()
