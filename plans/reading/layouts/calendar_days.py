"""Calendar sheets whose columns are days: a row a day, a row a meeting day, or a wall with a column a month."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import SHORT_WEEKDAYS, WEEKDAYS
from plans.reading.dates.written import Partial, Written
from plans.reading.document import Row
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_years import Month, month_of, spread, years_of
from plans.reading.layouts.grid_view import View

WEEKDAY_NAMES = "|".join(sorted({*WEEKDAYS, *SHORT_WEEKDAYS}, key=len, reverse=True))
_DAY = re.compile(
    rf"(?:(?P<before>{WEEKDAY_NAMES})\.?(?:\s?[-–]\s?(?P<last>{WEEKDAY_NAMES})\.?)?\s?)?"
    rf"(?P<day>\d{{1,2}})(?:\s?[-–]\s?(?P<until>\d{{1,2}})(?!\d|[.:]\d|/))?(?!\d|[.:]\d|/)"
    rf"(?(before)|(?:[\s.]*(?P<after>{WEEKDAY_NAMES})\b\.?)?)",
    re.IGNORECASE,
)
_UNSURE = re.compile(r"\s?\?")
_WEEK = re.compile(r"\W*(?:v(?:\.|ecka)?\s*)?(\d{1,2})\W*", re.IGNORECASE)
_WEEK_AFTER = re.compile(r"\s+\(?v(?:ecka|\.)?\s?(?P<week>\d{1,2})\)?(?!\w|\s?[-–,&]|\s?och)", re.IGNORECASE)
WEEKS = re.compile(r"\W*v(?:\.|eck\w*)?\W*", re.IGNORECASE)
"""What heads week numbers."""
_MOST = 0.8
_LEAST = 3


@dataclass(frozen=True)
class DayText:
    """A day at the beginning of a cell, and the words after it."""

    written: Written
    rest: str


def day_text(text: str) -> DayText | None:
    """The day or days in a row that a cell begins with: whole dates, or numbers beside weekdays or alone."""
    text = text.strip()
    dates = find_dates(text, cell=True)
    if dates and dates[0].start == 0 and dates[0].first.day is not None:
        last = dates[0]
        return DayText(last, text[last.end :]) if len(dates) == 1 or dates[1].start > last.end + 1 else None
    hit = _DAY.match(text)
    if hit is None or not 1 <= int(hit["day"]) <= 31:
        return None
    until = int(hit["until"]) if hit["until"] else None
    if until is not None and not int(hit["day"]) < until <= 31:
        return None
    unsure = _UNSURE.match(text, hit.end()) or hit
    after = _WEEK_AFTER.match(text, unsure.end())
    week = int(after["week"]) if after is not None else None
    written = Written(
        0,
        unsure.end(),
        text[: unsure.end()].strip(),
        Partial(day=int(hit["day"])),
        last=Partial(day=until) if until is not None else None,
        weekday=_weekday(hit["before"] or hit["after"]),
        last_weekday=_weekday(hit["last"]),
        week=week,
        uncertain=unsure is not hit,
    )
    rest = text[(after or unsure).end() :]
    return None if rest[:1].isalnum() else DayText(written, rest)


def _weekday(name: str | None) -> int | None:
    word = (name or "").lower()
    return WEEKDAYS.get(word, SHORT_WEEKDAYS.get(word))


@dataclass(frozen=True)
class Sheet:
    """A table of days: its day columns, and for each of the others the day column it belongs to."""

    view: View
    head: int
    """The row of headings; -1 where there is none."""
    days: tuple[int, ...]
    months: dict[int, Month]
    """The months that head columns."""

    @property
    def lines(self) -> range:
        """The rows under the headings."""
        return range(self.head + 1, self.view.size[0])

    def day_column(self, at: int) -> int | None:
        """The day column that a column's entries belong to: the nearest to the left, else the only one."""
        left = [day for day in self.days if day <= at]
        return left[-1] if left else self.days[0] if len(self.days) == 1 else None

    def month(self, at: int) -> Month | None:
        """The month over a column, or over its day column; or the only one over what is right before that."""
        day = self.day_column(at)
        if at in self.months or day is None:
            return self.months.get(at)
        before = max((other for other in self.days if other < day), default=-1)
        near = [month for other, month in self.months.items() if before < other <= day]
        return self.months.get(day) or (near[0] if len(near) == 1 else None)

    @cached_property
    def weeks(self) -> tuple[int, ...]:
        """The columns of week numbers."""
        return tuple(at for at in range(self.view.size[1]) if at not in self.days and self._is_weeks(at))

    def _is_weeks(self, at: int) -> bool:
        texts = [text for line in self.lines if (text := self.view.text(line, at))]
        said = _heads_weeks(self.view, self.head, at)
        numbers = [text for text in texts if _WEEK.fullmatch(text) and (said or not text.isdigit())]
        return bool(texts) and len(numbers) == len(texts)

    @cached_property
    def weekdays(self) -> tuple[int, ...]:
        """The columns that hold nothing but weekdays."""
        return tuple(at for at in range(self.view.size[1]) if at not in self.days and self._is_weekdays(at))

    def weekdays_of(self, column: int) -> list[int]:
        """The columns with the weekdays of a day column: before it, where the first of all is before the first."""
        if self.weekdays and self.weekdays[0] < self.days[0]:
            return [at for at in self.weekdays if next((day for day in self.days if day > at), None) == column]
        return [at for at in self.weekdays if self.day_column(at) == column]

    def _is_weekdays(self, at: int) -> bool:
        texts = [self.view.text(line, at).lower().strip(". ") for line in self.lines]
        said = [text for text in texts if text]
        return bool(said) and all(text in WEEKDAYS or text in SHORT_WEEKDAYS for text in said)

    def entry_columns(self) -> list[int]:
        """The columns that say what happens; a day's own cell may say it too."""
        taken = {*self.weeks, *self.weekdays}
        return [at for at in range(self.view.size[1]) if at not in taken]


def sheet_of(rows: Sequence[Row], years: Sequence[int]) -> Sheet | None:
    """The table as a sheet of days, turned if its days run along the top."""
    for turned in (False, True):
        view = View(tuple(rows), turned)
        head = _head(view)
        days = tuple(at for at in range(view.size[1]) if _meets(view, head, at) and _is_days(view, head, at))
        if days:
            days = _with_ends(view, head, days)
            months = {
                at: month for at in range(view.size[1]) if head >= 0 and (month := month_of(view.cell(head, at)))
            }
            ats = sorted(months)
            own = sorted(
                {year for at in range(view.size[1]) if at not in months for year in _years(view, head, at)}
            )
            dated = spread(_singled([months[at] for at in ats]), own or years)
            named = {month.month: month.year for month in dated}
            return Sheet(
                view,
                head,
                days,
                {at: Month(months[at].month, months[at].year or named.get(months[at].month)) for at in ats},
            )
    return None


def _years(view: View, head: int, at: int) -> tuple[int, ...]:
    """The years that stand among the headings: in the corner of a wall calendar."""
    return years_of(view.text(head, at)) if head >= 0 else ()


def _singled(months: Sequence[Month]) -> list[Month]:
    """Each month once where a merged heading repeats it."""
    return [month for n, month in enumerate(months) if n == 0 or month != months[n - 1]]


def _head(view: View) -> int:
    """The first row, if it holds no day itself, nor a month that only stands over the days under it."""
    texts = view.texts(0)
    if len(texts) > 1 and WEEKS.fullmatch(texts[0]) is not None:
        return 0  # the weeks' numbers are headings, though they could be days
    if len(texts) == 1 and month_of(texts[0]) is not None:
        return -1
    return -1 if any(day_text(text) is not None for text in texts) and not any(map(month_of, texts)) else 0


def _meets(view: View, head: int, at: int) -> bool:
    """Whether what stands over a column is no deadline, mailing or body: those have days of their own."""
    label = label_of(view.text(head, at), NO_LEGEND) if head >= 0 else Label("")
    return label.meets and not (label.known and label.bodies)


def _heads_weeks(view: View, head: int, at: int) -> bool:
    """Whether what stands over a column says that its numbers are weeks."""
    return head >= 0 and WEEKS.fullmatch(view.text(head, at)) is not None


def _is_days(view: View, head: int, at: int) -> bool:
    """Whether a column is one of days: nearly all of its cells begin with one, and they go on from one another."""
    texts = [text for line in range(head + 1, view.size[0]) if (text := view.text(line, at))]
    days = [text for text in texts if month_of(text) is None]
    found = [day for text in days if (day := day_text(text)) is not None]
    if len(found) < _LEAST or len(found) < _MOST * len(days):
        return False
    if _heads_weeks(view, head, at):
        return False
    whole = all(day.written.first.month is not None for day in found)
    if whole or any(day.written.weekday is not None for day in found):
        return True
    numbers = [number for day in found for number in _numbers(day.written)]
    in_months = len(days) < len(texts)
    is_counted = numbers == list(range(numbers[0], numbers[0] + len(numbers))) or _restarts(numbers)
    return in_months or is_counted or (numbers == sorted(numbers) and _is_under_month(view, head, at))


def _with_ends(view: View, head: int, days: Sequence[int]) -> tuple[int, ...]:
    """The columns of days, with those too short to be seen alone, where a month's weeks begin or end."""
    spans = {at: (min(numbers), max(numbers)) for at in days if (numbers := _all_numbers(view, head, at))}
    found = list(days)
    for at in range(view.size[1]):
        own = [] if at in days or _heads_weeks(view, head, at) else _all_numbers(view, head, at)
        left = [spans[day][1] for day in days if day < at and day in spans][-1:]
        right = [spans[day][0] for day in days if day > at and day in spans][:1]
        counts = own == list(range(own[0], own[0] + len(own))) if own else False
        if counts and ([own[0] - 1] == left or [own[-1] + 1] == right):
            found.append(at)
    return tuple(sorted(found))


def _all_numbers(view: View, head: int, at: int) -> list[int]:
    """The numbers of a column that holds nothing else."""
    texts = [text for line in range(head + 1, view.size[0]) if (text := view.text(line, at))]
    return [int(text) for text in texts] if all(text.isdecimal() for text in texts) else []


def _is_under_month(view: View, head: int, at: int) -> bool:
    """Whether a month heads the column, and what happens stands in it or in one beside it under nothing else."""
    month = month_of(view.cell(head, at)) if head >= 0 else None
    beside = at + 1 < view.size[1] and head >= 0 and view.text(head, at + 1) in ("", view.text(head, at))
    days = [(day, line) for line in range(head + 1, view.size[0]) if (day := day_text(view.text(line, at)))]
    said = [day.rest + (view.text(line, at + 1) if beside else "") for day, line in days]
    return month is not None and sum(any(map(str.isalpha, words)) for words in said) >= _MOST * len(days)


def _numbers(written: Written) -> range:
    """The numbers of its days."""
    first = written.first.day or 0
    return range(first, ((written.last.day if written.last is not None else None) or first) + 1)


def _restarts(numbers: Sequence[int]) -> bool:
    """Whether day numbers count from 1 up, again and again."""
    return numbers[0] == 1 and all(after in (one + 1, 1) for one, after in pairwise(numbers))


def with_month(
    written: Written, month: int | None, weekday: int | None = None, week: int | None = None
) -> Written:
    """The day with the month over it, and a weekday and week that stand beside it."""
    first = written.first
    if first.month is None and first.week is None:
        first = replace(first, month=month)
    last = written.last
    if last is not None and last.month is None:
        last = replace(last, month=first.month)
    weekday = written.weekday if written.weekday is not None else weekday
    return replace(written, first=first, last=last, weekday=weekday, week=written.week or week)


def week_number(text: str) -> int | None:
    """The week of a week column's cell."""
    hit = _WEEK.fullmatch(text)
    return int(hit[1]) if hit is not None and 1 <= int(hit[1]) <= 53 else None
