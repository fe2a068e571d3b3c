"""Lines of a month among lines of days, each with who does something then: "maj Nämnderna: uppföljning"."""

import re

from plans.reading.dates.grammar.words import FULL_MONTHS, MONTHS
from plans.reading.document import Document, Paragraph, with_texts
from plans.reading.letters import capital

_WHO = r"(?=[A-ZÅÄÖ][^:.;\d]{1,60}:\s)"
_MONTH = re.compile(rf"(\W*)({'|'.join(sorted(FULL_MONTHS))})\s+{_WHO}")
"""A month in small letters, and behind it whoever a colon follows: "Maj" may be a name."""
_DAY = re.compile(rf"\W*\d{{1,2}}(?:\s?[–-]\s?\d{{1,2}})?\s+(?i:{'|'.join(sorted(MONTHS))})\b\.?\s+{_WHO}")
_FEWEST = 2


def with_months_parted(document: Document) -> Document:
    """The document with a colon behind the month of each such line, where others say their day in the same way."""
    lines = [block for block in document.blocks if isinstance(block, Paragraph)]
    if sum(_DAY.match(line.text) is not None for line in lines) < _FEWEST:
        return document
    told = {line.place: found for line in lines if (found := _MONTH.match(line.text)) is not None}
    texts = {at: f"{hit[1]}{capital(hit[2])}: {hit.string[hit.end() :]}" for at, hit in told.items()}
    return with_texts(document, texts)
