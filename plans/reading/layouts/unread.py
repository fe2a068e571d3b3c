"""What looks like a date and cannot be read as one: a figure is gone or not yet there, "2?/8", "2027-01-xx"."""

import re
from collections.abc import Sequence

from plans.reading.dates.notdates import not_dates
from plans.reading.dates.written import Partial, Written

_GONE = re.compile(
    r"(?<![\w/?])(?:\d\?|\?\d|\?\?|\?)/(?:\d{1,2}|\?)(?![\w/])|(?<![\w/?])\d{1,2}/(?:\d\?|\?\d?)(?![\w/])|"
    r"(?<![\w-])(?:19|20)\d\d-(?:\d\d|[xX?]{2})-[xX?]{2}(?![\w-])"
)


def unread(text: str, dates: Sequence[Written]) -> list[Written]:
    """The stretches that look like a date and are none of the dates, nor known to be something else."""
    taken = [(date.start, date.end) for date in dates] + [(one.start, one.end) for one in not_dates(text)]
    return [
        Written(hit.start(), hit.end(), hit[0], Partial())
        for hit in _GONE.finditer(text)
        if not any(start < hit.end() and hit.start() < end for start, end in taken)
    ]


_SCANNED = re.compile(
    r"\b[a-zåäöé]+[0-9][a-zåäöé]+\b|\b[0-9][a-zåäöé]{4,}\b|\b\w+é[a-zåäö]{2,}\b|\b[A-Za-z]?dver\w+\b"
)
_FRENCH = re.compile(r"(?:arm|id|kaf|entr|all|kommitt|koncern|turn|succ|res|cliché|pol)é", re.IGNORECASE)
_LEAST_SCANNED = 3


def is_scanned(text: str) -> bool:
    """Whether letters are wrong as only a scanner makes them: "6vergripande", "f6r", "Métesdatum"."""
    return sum(_FRENCH.match(word) is None for word in _SCANNED.findall(text)) >= _LEAST_SCANNED
