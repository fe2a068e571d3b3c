"""The names of months, and numbers that a scan has turned into letters."""

from plans.reading.dates.grammar.tokens import Gap, Line, Sort
from plans.reading.dates.grammar.words import FULL_MONTHS, MONTHS, nearly_month


def month_name(line: Line, place: int) -> tuple[int, int] | None:
    """A month's name at the place, and the place after it and the dot of an abbreviation.

    Behind a number, and in scanned text anywhere, it may be misspelt.
    """
    token = line.at(place)
    if token.sort is not Sort.WORD:
        return None
    month = MONTHS.get(token.text) or (nearly_month(token.text) if _may_be_misspelt(line, place) else None)
    if month is None or _is_part_of_a_name(line, place):
        return None
    after = place + 1
    if line.is_sign(after, ".") and line.touches(after) and token.text not in FULL_MONTHS:
        after += 1
    return month, after


def _may_be_misspelt(line: Line, place: int) -> bool:
    is_day = line.at(place).gap is Gap.SPACE and line.number(place - 1) is not None
    return line.loose or is_day


def _is_part_of_a_name(line: Line, place: int) -> bool:
    """Maj-Britt, Jan-Erik: a word that is no month follows without a space."""
    dashed = line.is_sign(place + 1, "-") and line.touches(place + 1) and line.touches(place + 2)
    follows = line.at(place + 2)
    return dashed and follows.sort is Sort.WORD and follows.text not in MONTHS


def misread_number(text: str) -> int | None:
    """The number that OCR made "l6" or "1o" of; at least one digit must have stayed."""
    figures = text.replace("l", "1").replace("i", "1").replace("o", "0")
    is_mixed = any(sign.isdigit() for sign in text) and any(sign.isalpha() for sign in text)
    if len(text) > 2 or not is_mixed or not (figures.isascii() and figures.isdigit()):
        return None
    return int(figures)
