"""Which columns of a table are days, so that it is a calendar sheet, and the months over them."""

from collections.abc import Sequence
from itertools import pairwise

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.dates.written import Written
from plans.reading.document import Row
from plans.reading.layouts.calendar_cells import weekday_of
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_sheet import WEEKS, Sheet, heads_weeks
from plans.reading.layouts.calendar_years import Month, month_of, spread, years_of
from plans.reading.layouts.grid_view import View

_MOST = 0.8
_LEAST = 3


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


def _is_days(view: View, head: int, at: int) -> bool:
    """Whether a column is one of days: nearly all of its cells begin with one, and they go on from one another."""
    texts = [text for line in range(head + 1, view.size[0]) if (text := view.text(line, at))]
    days = [text for text in texts if month_of(text) is None]
    found = [day for text in days if (day := day_text(text)) is not None]
    is_certain = bool(found) and all(day.written.weekday is not None for day in found)
    is_certain = is_certain or _is_beside_weekdays(view, head, at)
    if len(found) < (1 if is_certain else _LEAST) or len(found) < _MOST * len(days):
        return False
    if heads_weeks(view, head, at):
        return False
    whole = all(day.written.first.month is not None for day in found)
    if whole or any(day.written.weekday is not None for day in found):
        return True
    numbers = [number for day in found for number in _numbers(day.written)]
    in_months = len(days) < len(texts)
    is_counted = numbers == list(range(numbers[0], numbers[0] + len(numbers))) or _restarts(numbers)
    is_told = _is_under_month(view, head, at) or _is_beside_weekdays(view, head, at)
    is_bare = head < 0 and at == 0 and len(set(numbers)) == len(numbers)
    return in_months or is_counted or (numbers == sorted(numbers) and (is_told or is_bare))


def _with_ends(view: View, head: int, days: Sequence[int]) -> tuple[int, ...]:
    """The columns of days, with those too short to be seen alone, where a month's weeks begin or end."""
    spans = {at: (min(numbers), max(numbers)) for at in days if (numbers := _all_numbers(view, head, at))}
    found = list(days)
    for at in range(view.size[1]):
        own = [] if at in days or heads_weeks(view, head, at) else _all_numbers(view, head, at)
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


def _is_beside_weekdays(view: View, head: int, at: int) -> bool:
    """Whether every number has its weekday in the column right before it."""
    lines = [line for line in range(head + 1, view.size[0]) if view.text(line, at)]
    return at > 0 and all(weekday_of(view.text(line, at - 1)) is not None for line in lines)


def _numbers(written: Written) -> range:
    """The numbers of its days."""
    first = written.first.day or 0
    return range(first, ((written.last.day if written.last is not None else None) or first) + 1)


def _restarts(numbers: Sequence[int]) -> bool:
    """Whether day numbers count from 1 up, again and again."""
    return numbers[0] == 1 and all(after in (one + 1, 1) for one, after in pairwise(numbers))
