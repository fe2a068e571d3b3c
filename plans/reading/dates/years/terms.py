"""Half years and school years with their year in two figures: "VT24", "ht -25", "våren '26", "läsåret 25/26"."""

import re

_CENTURY = "20"
_SIGNS = " -–'’"
_TERM = re.compile(
    r"\b((?:vt|ht)\s?[-–'’]?|(?:vår|höst)(?:en|terminen)?\s?[-–'’])\s?(\d\d)(?![\d.:/-]|\s?[-–/]\s?\d|\s?[^\W\d])",
    re.IGNORECASE,
)
BROKEN_YEAR = r"(?:läs|skol|verksamhets)år"
"""What goes from an autumn to the spring after it where two years are written for it."""
OF_BROKEN_YEAR = rf"{BROKEN_YEAR}(?:et|en)?(?:s\s?\w{{0,20}})?\s?"
"""What stands before its two years: "läsåret", "läsårstider", "läsårets terminer"."""
_SCHOOL_YEAR = re.compile(rf"\b({OF_BROKEN_YEAR}(?<=\s))(?=\d\d\s?[-–/]\s?\d\d(?!\d))", re.IGNORECASE)


def in_full(text: str) -> str:
    """The text with such years in four figures: "VT 2024"."""
    terms = _TERM.sub(lambda term: f"{term[1].rstrip(_SIGNS)} {_CENTURY}{term[2]}", text)
    return _SCHOOL_YEAR.sub(lambda year: f"{year[1]}{_CENTURY}", terms)
