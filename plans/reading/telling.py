"""The dates that a document names and nothing else tells: in a heading, say. They are left aside, and told."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Partial, Written
from plans.reading.document import Place
from plans.reading.dottedlists import listed
from plans.reading.layouts.lists_names import PLAIN
from plans.reading.layouts.matrix_shape import begun
from plans.reading.layouts.minutes import SPOKEN_OF
from plans.reading.reading import About, Doubt, LeftAside, ReadRow, Use

_BAR = " | "
_DAY_BEFORE = re.compile(r"\s*(?:[^\W\d]{1,4}\.?\s?)?\d{1,2}\s+\(?")
"""A day in a wall calendar, before its week: "M 1 v. 23"."""
_OF_WORDS = (About.KIND, About.BODY)
"""Questions on what the words of a row mean, whatever days they name."""
_TELLING = (Use.READ, Use.REFUSED, Use.ASIDE)


def untold(
    texts: Mapping[Place, str], uses: Mapping[Place, Use], rows: Sequence[ReadRow], doubts: Iterable[Doubt],
    left: Mapping[Place, Sequence[LeftAside]], told: Collection[Place], title: str,
) -> Iterator[LeftAside]:  # fmt: skip
    """Every day, week and month that a line names and no row, doubt or line left aside does.

    The dates of the lines in `told` are told otherwise. A month or week that stands over rows is told by those
    that lie in it, or where a row's own words name it; a day only where a row is on it, for the words of a line
    that is read in part name the days of the rest too.
    """
    said: dict[Place, list[str]] = {}
    spoken: dict[Place, list[str]] = {}
    of_line: dict[Place, list[ReadRow]] = {}
    for row in rows:
        of_line.setdefault(row.place, []).append(row)
        said.setdefault(row.place, []).append(row.raw_date)
        spoken.setdefault(row.place, []).extend((row.title, *row.columns.values()))
    refused: list[str] = []
    asked_days: dict[Place, list[Partial]] = {}
    for doubt in doubts:
        (spoken if doubt.about in _OF_WORDS else said).setdefault(doubt.place, []).append(doubt.text)
        asked_days.setdefault(doubt.place, []).extend(_days_read(doubt))
        if uses.get(doubt.place) is Use.REFUSED:
            refused.append(doubt.text)  # which may be of several lines
    below = _Below(texts, rows)
    read = above = next(iter(texts), None)
    for place, text in texts.items():
        cut, above = [row.raw_date for row in of_line.get(above or place, ())], place
        use = uses[place]
        read = place if use in _TELLING else read
        if use in (Use.ASIDE, Use.EMPTY) or place in told or (use is Use.JOINED and is_over(text)):
            continue
        where = read if use is Use.JOINED and read is not None else place
        asked = refused if use is Use.REFUSED else ()
        words = _words(
            *asked, *said.get(where, ()), *(one.text for one in (*left.get(where, ()), *left.get(place, ())))
        )
        for raw in (*_without_month(text), *_listed(text)):
            if raw not in words:
                yield LeftAside(place, raw, SPOKEN_OF)
        words_of_rows = _words(*spoken.get(where, ()))
        days = [*asked_days.get(where, ()), *(day for row in of_line.get(where, ()) for day in _days_of(row))]
        for date in _named(text):
            if _words(date.raw) in words_of_rows and (date.first.day is None or _is_one_of(date, days)):
                continue
            if any(raw.endswith(f" {date.raw}") for raw in cut) and text.lstrip().startswith(date.raw):
                continue  # the end of a date that began on the line above
            if _day_of(date) not in words and not below.tell(place, text, date, whole=_words(text) == title):
                yield LeftAside(place, date.raw, SPOKEN_OF)


def _day_of(date: Written) -> str:
    """The words of a date, without those of a time on the line above it: "Kl. 18.30", and then "25 januari"."""
    return _words(date.raw.rpartition("\n")[2] if date.time is not None else date.raw)


def _named(text: str) -> Iterator[Written]:
    """The days, weeks and months of a line, but for the heads of a calendar and the weeks of its days."""
    dates = [
        date
        for cell in text.split(_BAR)
        for date in find_dates(cell)
        if date.first.day or (is_period(date) and _DAY_BEFORE.fullmatch(cell, 0, date.start) is None)
    ]
    return iter(() if _BAR in text and _is_head(text, dates) else dates)


def _without_month(text: str) -> Iterator[str]:
    """The days of a line that say no month, and have none in their own sentence: "klart till den 29:e"."""
    for cell in text.split(_BAR):
        dates = find_dates(cell)
        for hit in _DAY_ALONE.finditer(cell):
            if not any(date.start <= hit.start() < date.end for date in dates):
                yield _words(hit[0])


def _listed(text: str) -> Iterator[str]:
    """The figures of a line that may be days, and are not surely: "Kommunstyrelsen: 3.1, 4.2"."""
    for cell in text.split(_BAR):
        yield from (_words(cell[one.start : one.end]) for one in listed(cell))


_DAY_ALONE = re.compile(r"\bden\s+(?:(?:[3-9]|1\d|2[03-9]|30):e|(?:21|22|31):a)(?!\w)", re.IGNORECASE)


def _is_head(text: str, dates: Sequence[Written]) -> bool:
    """Whether a table's row is of months or weeks alone: they hold for whatever stands under them."""
    cells = text.split(_BAR)
    if begun(cells):
        return True
    alone = [cell for cell in cells if any(map(is_period, found := find_dates(cell))) and not rest(cell, found)]
    return len(alone) > 1 and len(alone) * 2 >= len(cells) and all(map(is_period, dates))


def is_period(date: Written) -> bool:
    """Whether a date is a week or a month, or several."""
    return date.first.day is None and (date.first.week is not None or date.first.month is not None)


class _Below:
    """The rows of a document by the lines over them."""

    def __init__(self, texts: Mapping[Place, str], rows: Sequence[ReadRow]) -> None:
        self._order = {place: number for number, place in enumerate(texts)}
        self._rows = rows

    def tell(self, place: Place, text: str, date: Written, *, whole: bool) -> bool:
        """Whether a period is used by rows: those under it, or any where it is the document's (`whole`) own."""
        if is_period(date) and any(row.place == place and _lies_in(row, date) for row in self._rows):
            return True  # "Vecka 38 | 15/9 KS"
        if not is_period(date) or not (is_over(text) or (whole and _is_long(date, text))):
            return False
        here = -1 if whole and not is_over(text) else self._order[place]
        return any(self._order[row.place] > here and _lies_in(row, date) for row in self._rows)


def _is_long(date: Written, text: str) -> bool:
    """Whether a period is a whole plan's, with words before it, and not when something in it happens."""
    is_months = date.first.month is not None and date.last is not None
    return is_months and any(map(str.isalpha, text[: date.start]))


def is_over(text: str) -> bool:
    """Whether a line is a month or a week with no words of its own: it stands over others."""
    dates = find_dates(text)
    return any(map(is_period, dates)) and not (
        any(date.first.day is not None for date in dates) or PLAIN.fullmatch(_without(text, dates)) is None
    )


def _without(text: str, dates: Sequence[Written]) -> str:
    return f" {rest(text, dates)} "


def _lies_in(row: ReadRow, period: Written) -> bool:
    """Whether a row is in a month or a week, as far as its date is known."""
    if row.when is None:
        return (
            any(_is_near(date.first, period) for date in find_dates(row.raw_date, cell=True)) or not row.raw_date
        )
    days = (row.when.first, row.when.last)
    return any(_is_near(Partial(month=day.month, week=day.isocalendar().week), period) for day in days)


def _is_near(date: Partial, period: Written) -> bool:
    """Whether a month or a week is from the period's first to its last; over the turn of a year too."""
    end = period.last or period.first
    weeks, months = (date.week, period.first.week, end.week), (date.month, period.first.month, end.month)
    one, first, last = weeks if period.first.week is not None else months
    if one is None or first is None or last is None:
        return False
    return first <= one <= last if first <= last else one >= first or one <= last


def _days_of(row: ReadRow) -> Iterator[Partial]:
    """The days that a row's date says, as it is read and as it is written."""
    for date in find_dates(row.raw_date, cell=True):
        yield from (date.first, date.last or date.first)
    if row.when is not None:
        yield from (Partial(month=day.month, day=day.day) for day in (row.when.first, row.when.last))


def _days_read(doubt: Doubt) -> Iterator[Partial]:
    """The days that the readings of a doubt begin with: also the one from which a meeting was moved."""
    for hit in filter(None, map(_DAY_READ.match, doubt.readings)):
        yield Partial(month=int(hit[1]), day=int(hit[2]))


_DAY_READ = re.compile(r"\d{4}-(\d\d)-(\d\d)")


def _is_one_of(date: Written, days: Iterable[Partial]) -> bool:
    return any((day.month, day.day) == (date.first.month, date.first.day) for day in days)


def _words(*texts: str) -> str:
    return " ".join(" ".join(texts).split())
