"""The number of an item, which is no part of what that says: "3. Budgetberedning", "b) Dialog", "§ 4 Ramar"."""

import re

from plans.reading.dates.grammar.words import MONTHS

_MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b"
_LAW = r"(?:och|kap\w*|MBL|LAS|KL|kommunallag\w*|medbestämmandelag\w*)\b"
_NUMBER = re.compile(
    rf"\s*(?:\(?\d{{1,2}}[.)]|[a-h]\)|§\s?\d{{1,3}}[.:]?)\s+"
    rf"(?=[\"”“'(]?[^\W\d_]|\d{{1,2}}\s?[-–]\s?\d{{1,2}}\s+[^\W\d_]|"
    rf"\d{{1,2}}/\d{{1,2}}\b|\d{{1,2}}\.\d{{1,2}}\.\d{{4}}|\d{{4}}-\d\d-\d\d)(?!{_MONTH}|{_LAW})",
    re.IGNORECASE,
)
"""A number with its sign and a space; "1–2 Workshop" and "14. april" are none, nor is "§ 11 MBL"."""


def number_before(text: str) -> int:
    """How long the number of an item is that stands before its words; 0 if none does."""
    number = _NUMBER.match(text)
    return number.end() if number is not None else 0
