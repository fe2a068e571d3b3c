"""Calendar sheets whose columns are days: a row a day, a row a meeting day, or a wall with a column a month."""

import re
from dataclasses import dataclass
from functools import cached_property

from plans.reading.dates.grammar.words import SHORT_WEEKDAYS, WEEKDAYS
from plans.reading.layouts.calendar_days import WEEK, day_text
from plans.reading.layouts.calendar_hours import hours_alone
from plans.reading.layouts.calendar_years import Month
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.grid_view import View

WEEKS = re.compile(r"\W*v(?:\.|eck\w*)?\W*", re.IGNORECASE)
"""What heads week numbers."""


@dataclass(frozen=True)
class Sheet:
    """A table of days: its day columns, and for each of the others the day column it belongs to."""

    view: View
    head: int
    """The row of headings; -1 where there is none."""
    days: tuple[int, ...]
    months: dict[int, Month]
    """The months that head columns."""
    beside: frozenset[int] = frozenset()
    """The columns of words that only tell more of the meetings beside them: their rooms."""

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
        said = heads_weeks(self.view, self.head, at)
        numbers = [text for text in texts if WEEK.fullmatch(text) and (said or not text.isdigit())]
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

    @cached_property
    def whole(self) -> bool:
        """Whether every day has its own month, as in a table of activities."""
        texts = (self.view.text(line, at) for line in self.lines for at in self.days)
        return all(day.written.first.month is not None for text in texts if (day := day_text(text)) is not None)

    @cached_property
    def times(self) -> tuple[int, ...]:
        """The columns under no heading that hold nothing but times of day: when, and never what."""
        return tuple(at for at in range(self.view.size[1]) if at not in self.days and self._is_times(at))

    def _is_times(self, at: int) -> bool:
        texts = [text for line in self.lines if (text := self.view.text(line, at))]
        sorts = [content_of(text) for text in texts if hours_alone(text) is None or text.isdigit()]
        certain = any(content_of(text) is Content.TIME for text in texts)
        is_headed = self.head >= 0 and bool(self.view.text(self.head, at))
        return certain and not is_headed and all(sort in (Content.TIME, Content.NOTHING) for sort in sorts)

    def entry_columns(self) -> list[int]:
        """The columns that say what happens; a day's own cell may say it too."""
        taken = {*self.weeks, *self.weekdays, *self.times, *self.beside}
        return [at for at in range(self.view.size[1]) if at not in taken]


def heads_weeks(view: View, head: int, at: int) -> bool:
    """Whether what stands over a column says that its numbers are weeks."""
    return head >= 0 and WEEKS.fullmatch(view.text(head, at)) is not None
