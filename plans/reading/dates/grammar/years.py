"""The year that stands after a day, a week or a month."""

from plans.reading.dates.grammar.names import month_name
from plans.reading.dates.grammar.tokens import Gap, Line, Sort
from plans.when import YEARS

_CENTURY = 2000


def year_at(line: Line, place: int) -> tuple[int, int] | None:
    """A year after a month, and the place after it: " 2015", ", 2015", " år 2015", "-2015", " -15", " '15"."""
    at = place + (line.is_sign(place, ",") and line.at(place + 1).gap is Gap.SPACE)
    if (
        line.at(at).text == "år"
        and line.at(at).gap is Gap.SPACE
        and (year := _full_year(line, at + 1)) is not None
    ):
        return year, at + 2
    month = at - 1 - line.is_sign(at - 1, ".")  # "2dec2015", "2 dec.2015"
    is_apart = line.at(at).gap in (Gap.SPACE, Gap.LINE) or line.at(month).sort is Sort.WORD
    if is_apart and (year := _full_year(line, at)) is not None:
        return year, at + 1
    if not line.is_sign(place, "-/'") or not line.touches(place + 1):
        return None
    if not line.is_sign(place, "'") and (year := _full_year(line, place + 1)) is not None:
        return year, place + 2
    if not line.is_sign(place, "'") and (line.is_sign(place, "/") or line.at(place).gap is not Gap.SPACE):
        return None  # "2/12-15" is the 15th, or 2015; "v 36/37" is two weeks
    year = short_year(line, place + 1)
    return None if year is None else (year, place + 2)


def _full_year(line: Line, place: int) -> int | None:
    year = line.number(place, 4)
    return year if year in YEARS and not _goes_on(line, place + 1) else None


def short_year(line: Line, place: int) -> int | None:
    """The year of two figures, unless they begin another date: "2 dec -15 jan", "2/12 -15/1"."""
    year = line.number(place)
    is_day = month_name(line, place + 1) is not None or line.is_sign(place + 1, "/")
    if year is None or len(line.at(place).text) != 2 or is_day or _goes_on(line, place + 1):
        return None
    return _CENTURY + year


def _goes_on(line: Line, place: int) -> bool:
    """Whether figures go on after a number: "2015/17", "2015:17", "2015-01-16"; but not "2015-16 maj"."""
    return line.joins(place, "/:.,") or (line.joins(place, "-") and line.joins(place + 2, "-"))
