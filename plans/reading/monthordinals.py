"""Lines that begin with a month and count its days: "September 7:e kl. 17 och 21:a kl. 17"."""

import re
from dataclasses import replace

from plans.reading.dates.grammar.words import FULL_MONTHS, WEEKDAYS
from plans.reading.document import Document, Paragraph

_MONTHS = "|".join(sorted(FULL_MONTHS))
_WEEKDAY = "|".join(sorted(WEEKDAYS))
_DAY = rf"(?P<before>(?:(?:{_WEEKDAY})(?:en)?\s+)?(?:den\s+)?)(?P<day>\d{{1,2}}):?[ea]\b(?!\s+(?:{_MONTHS})\b)"
_MONTH = re.compile(
    rf"\W*(?P<month>{_MONTHS})\b\.?(?:\s+(?P<year>(?:19|20)\d\d))?[\s:–-]+(?={_DAY})", re.IGNORECASE
)
_DAYS = re.compile(
    rf"(?:^|(?<=[,;&)]\s)|(?<=\boch\s)|(?<=\bsamt\s)){_DAY}(?=\s*(?:\d|[^\w\s]|$|och\b|samt\b|kl(?:ockan)?\b))",
    re.IGNORECASE,
)
"""A day that no word goes on from: "7:e 17:00", "21:a (styrelsen)", and not "2:a vice ordförande"."""


def with_ordinals(document: Document) -> Document:
    """The document with the month behind each day of such lines."""
    blocks = (_written(one) if isinstance(one, Paragraph) else one for one in document.blocks)
    return replace(document, blocks=tuple(blocks))


def _written(line: Paragraph) -> Paragraph:
    month = _MONTH.match(line.text)
    if month is None:
        return line
    rest, of = line.text[month.end() :], " ".join(filter(None, (month["month"], month["year"])))
    told = _DAYS.sub(lambda day: f"{day['before']}{day['day']} {of}", rest)
    return line if told == rest else replace(line, text=told)
