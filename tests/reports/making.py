"""What the tests of the reports have in common."""

import re

_LEAKS = re.compile(r"None|<[A-Z]\w+|Kind\.|Severity\.|Lag\(|datetime|date\(|\{\w*\}|\('|\[\]|\.\.\.|  |\bFREQ=")
_SWEDISH = re.compile(r"\b(ligger|och|ska|dagar|inte|måndag|eller|skäl)\b", re.IGNORECASE)
_ENGLISH = re.compile(r"\b(is|are|the|and|days|Monday|Reason|or)\b")


def reads_well(text: str, language: str) -> None:
    """A sentence without anything of the program in it, that ends once, outside quotations in one language."""
    assert text
    assert not _LEAKS.search(text), text
    assert ".." not in text, text
    own = re.sub(r"”[^”]*”|“[^”]*”|\([^)]*\)| (Skäl|Reason): .*$|Barn- och", "", text)
    assert not (_ENGLISH if language == "sv" else _SWEDISH).search(own), text
    assert text[0] in "”“" or text[0].isupper() or text[0].isdigit(), text
