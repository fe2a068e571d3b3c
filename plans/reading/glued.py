"""Days that copying a page has glued to the words beside them: "15 septAnsökan öppnar", "kl 13.0014 februari".

A gap is put back only where the two can be nothing else: a day and its month, a time of day, a capital letter.
"""

import re
from dataclasses import replace

from plans.reading.dates.grammar.words import FULL_MONTHS, MONTHS
from plans.reading.document import Block, Document, Paragraph

_ANY = "|".join(sorted(MONTHS, key=len, reverse=True))
_FULL = "|".join(sorted((name for name in FULL_MONTHS if len(name) > len("maj")), key=len, reverse=True))
_DAY = r"(?:[12]\d|3[01]|[1-9])"
_CLOCK = r"(?:[01]?\d|2[0-3])[.:][0-5]\d"
_CAPITALS = r"(?<=[a-zåäö])[A-ZÅÄÖ]{2}"
"""Behind small letters: "22 FEBRUARI" is one word."""
_AFTER_MONTH = re.compile(rf"(?<!\d)({_DAY}\s?(?i:{_ANY}))(?=[A-ZÅÄÖ][a-zåäö]|{_CAPITALS}|kl\b|{_CLOCK}(?!\d))")
_MONTH_FIRST = re.compile(rf"^(\s*(?i:{_FULL}))(?=[A-ZÅÄÖ][a-zåäö]{{2}}|{_CAPITALS}\b)")
_BEFORE_DAY = re.compile(rf"(?<![\d.:])({_CLOCK})(?={_DAY}\s(?i:{_ANY})\b)")
_BEHIND_NAME = re.compile(
    rf"((?i:styrelsen?|nämnden?|utskottet|fullmäktige|beredningen?|rådet|dag))(?={_DAY}\s(?i:{_ANY})\b)"
)


def with_gaps(document: Document) -> Document:
    """The document with a gap on each side of days that are glued to other words."""
    return replace(document, blocks=tuple(map(_apart, document.blocks)))


def _apart(block: Block) -> Block:
    if not isinstance(block, Paragraph):
        return block
    text = block.text
    for glued in (_AFTER_MONTH, _MONTH_FIRST, _BEFORE_DAY, _BEHIND_NAME):
        text = glued.sub(r"\1 ", text)
    return block if text == block.text else replace(block, text=text)
