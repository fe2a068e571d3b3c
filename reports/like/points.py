"""A day, month or week as it is written, and another one written in the same way."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reports.like.names import MONTH, WEEKDAY, month_like, month_number, weekday_like


class Form(StrEnum):
    """How it is put together."""

    ISO = "iso"  # 2023-06-07
    BACKWARDS = "backwards"  # 07-06-2023, 7.6.2023
    COMPACT = "compact"  # 20230607
    SLASH = "slash"  # 7/6, 7/6 2023
    WORDS = "words"  # 7 juni 2023
    DOT = "dot"  # 7.6
    ISO_MONTH = "iso-month"  # 2023-06
    MONTH = "month"  # juni 2023
    WEEK = "week"  # v. 23
    DAY = "day"  # the 6 of 6–8 februari, or of a grid


_BEFORE = rf"(?<![\w/])(?:(?P<W>{WEEKDAY}\.?)(?P<Ws>,?\s+(?:den\s+)?|,?\s*(?=\d)))?"
_DAY = r"(?<!\d)(?P<d>\d{1,2})"
_END = r"(?!\d|[/:]\d)"
_PATTERNS = {
    Form.ISO: r"(?<!\d)(?P<y>\d{4})(?P<s>[-./])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\d)",
    Form.BACKWARDS: rf"{_DAY}(?P<s>[-.])(?P<m>\d{{1,2}})(?P=s)(?P<y>\d{{4}})(?!\d)",
    Form.COMPACT: r"(?<!\d)(?P<y>\d{4}|\d{2})(?P<m>\d{2})(?P<d>\d{2})(?!\d)",
    Form.SLASH: (
        rf"{_DAY}\s?/\s?(?P<m>\d{{1,2}})"
        rf"(?:\s?[-/]\s?(?P<y>\d{{4}})|\s(?P<y2>\d{{4}})|[-/](?P<y3>\d{{2}}))?{_END}"
    ),
    Form.WORDS: (
        rf"{_DAY}(?::?[ea](?!\w))?[\s.\-]*(?P<M>{MONTH})(?:\.|(?!\w)|(?=\d))"
        r"(?:[\s,\-]*(?P<y>\d{4})|\s?[-'’](?P<y2>\d{2}))?(?!\d)"
    ),
    Form.DOT: rf"{_DAY}\.(?P<m>\d{{1,2}})(?!\d|\.\d)",
    Form.ISO_MONTH: r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{2})(?!\d|-\d)",
    Form.MONTH: (
        rf"(?<!\w)(?P<M>{MONTH})(?:\.|(?!\w))(?P<tail>\s+m[åa]nad\w*)?"
        rf"(?:[\s\-]+(?P<y>\d{{4}})|-(?P<y2>\d{{2}}))?(?!\d)"
    ),
    Form.WEEK: (
        r"(?<!\w)(?:v\.?|vecka|veckan|veckorna)\s*(?P<w>\d{1,2})(?:(?P<ws>\s*[-–/]\s*(?:v\.?\s*)?)(?P<w2>\d{1,2}))?"
        r"(?:\s+(?P<y>\d{4}))?(?!\d|[/.:]\d)"
    ),
    Form.DAY: rf"{_DAY}(?::?[ea](?!\w))?(?!\d|[./:]\d)",
}
_COMPILED = {form: re.compile(_BEFORE + pattern, re.IGNORECASE) for form, pattern in _PATTERNS.items()}
DAYS = frozenset({Form.ISO, Form.BACKWARDS, Form.COMPACT, Form.SLASH, Form.WORDS, Form.DOT})
MONTHS = frozenset({Form.MONTH, Form.ISO_MONTH})


@dataclass(frozen=True)
class Point:
    """Where it stands in a text, and which characters say what: d, m, y, w, M (month's name), W (weekday)."""

    form: Form
    start: int
    end: int
    text: str
    spans: Mapping[str, tuple[int, int]]
    """From the start of `text`."""

    def part(self, name: str) -> str:
        """The characters of a part, "" where it is not written."""
        start, end = self.spans.get(name, (0, 0))
        return self.text[start:end]

    @property
    def year(self) -> str:
        """The name of the part that holds the year, "" if none is written."""
        return next((name for name in ("y", "y2", "y3") if name in self.spans), "")

    @property
    def month(self) -> int | None:
        """The month as written."""
        if self.part("M"):
            return month_number(self.part("M"))
        return int(self.part("m")) if self.part("m") else None

    def says(self, day: date) -> bool:
        """Whether all that is written of it holds for a day."""
        iso = day.isocalendar()
        wanted = {"d": day.day, "w": iso.week}
        numbers = all(int(self.part(name)) == value for name, value in wanted.items() if self.part(name))
        year = int(self.part(self.year)) if self.year else None
        years = (day.year, day.year % 100, iso.year) if self.form is Form.WEEK else (day.year, day.year % 100)
        return numbers and self.month in (None, day.month) and (year is None or year in years)

    def of(self, day: date, *, year: bool = False, short: bool = False) -> str:
        """The day in the same form. `year`: with its year, also where the source has none."""
        new = {"d": self._figures(day.day), "m": self._figures(day.month)}
        week = day.isocalendar()
        new["w"] = str(week.week)
        if self.part("M"):
            glued = not any(map(str.isspace, self.text))
            new["M"] = month_like(self.part("M"), day.month, short=short, glued=glued)
        new["W"] = weekday_like(self.part("W"), day.weekday()) if self.part("W") else ""
        if self.year:
            number = week.year if self.form is Form.WEEK else day.year
            new[self.year] = str(number)[-len(self.part(self.year)) :]
        text = replaced(self.text, {span: new[name] for name, span in self.spans.items() if name in new})
        if self.form in (Form.DAY, Form.ISO_MONTH):
            return text
        return text if self.year or not year else f"{text}{'.' if self.form is Form.DOT else ' '}{day.year}"

    def without_year(self) -> "Point":
        """The same form with its year left out, where it stands last."""
        if not self.year or self.form not in (Form.SLASH, Form.WORDS, Form.MONTH):
            return self
        text = re.sub(r"[\s,\-/'’]+$", "", self.text[: self.spans[self.year][0]])
        spans = {name: span for name, span in self.spans.items() if span[1] <= len(text)}
        return Point(self.form, self.start, self.start + len(text), text, spans)

    def _figures(self, number: int) -> str:
        """A number as wide as others of the same form are."""
        written = [part for part in (self.part("d"), self.part("m")) if part]
        wide = self.form is Form.COMPACT or any(part.startswith("0") for part in written)
        wide = wide or (self.form in (Form.ISO, Form.ISO_MONTH) and all(len(part) == 2 for part in written))
        return f"{number:02}" if wide else str(number)


def points_in(text: str, days: Collection[date], hidden: Collection[tuple[int, int]] = ()) -> Iterator[Point]:
    """Everything in a text that says one of the days, its month or its week, from left to right.

    `hidden` are stretches that say something else: a time of day.
    """
    at = 0
    while at < len(text):
        found = next(
            (point for form in Form if (point := _point(form, text, at, hidden)) and _is_one(point, days)), None
        )
        if found is None:
            at += 1
        else:
            yield found
            at = found.end


def _point(form: Form, text: str, at: int, hidden: Collection[tuple[int, int]]) -> Point | None:
    match = _COMPILED[form].match(text, at)
    if match is None or any(match.start() < end and start < match.end() for start, end in hidden):
        return None
    begin = match.start()
    spans = {
        name: (match.start(name) - begin, match.end(name) - begin)
        for name, part in match.groupdict().items()
        if part is not None and name not in ("s", "Ws", "ws")
    }
    return Point(form, match.start(), match.end(), match[0], spans)


def _is_one(point: Point, days: Collection[date]) -> bool:
    return not days or any(point.says(day) for day in days)


def replaced(text: str, new: Mapping[tuple[int, int], str]) -> str:
    """The text with other words on some of its characters."""
    for (start, end), words in sorted(new.items(), reverse=True):
        text = text[:start] + words + text[end:]
    return text
