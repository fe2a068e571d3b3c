"""Which columns of a table hold whole dates, and what the others and the headings are for."""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import SHORT_WEEKDAYS, WEEKDAYS
from plans.reading.dates.written import Partial
from plans.reading.document import Row
from plans.reading.layouts.calendar_hours import hours_alone
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_under import is_part, under
from plans.reading.layouts.columns_dates import is_date_cell
from plans.reading.layouts.grid_shape import Sort, sort_of
from plans.reading.layouts.grid_view import View
from plans.reading.layouts.within_pieces import has_own_dates

_DATED = 0.6
"""How many of a column's cells have to be dates."""
_BODIES = 0.7
_YEAR, _LAST_OF_WEEK = 366, 6
_LONGEST_LABEL = 90
_MOST_HEADS = 3
_NOTES = re.compile(
    r"\W*(?:[^\W\d]+[ae]\s+)?(?:anm\w*|kommentar\w*|notering\w*|övrigt|ärende\w*|innehåll|obs)\W*", re.IGNORECASE
)
"""What a column of notes is called, with a word for which: "Huvudsakliga ärenden"."""
_SEASON = re.compile(r"\W*(?:(?:vår|höst)(?:en|terminen)?|[VH]T)\W*(?:\d{2,4})?\W*", re.IGNORECASE)
"""A heading over columns that says when, and not whose they are."""
_WEEK = re.compile(r"\W*(?:v(?:\.|ecka)?\s*)?\d{1,2}\W*", re.IGNORECASE)

_ROUND = re.compile(r"([^\W\d_]+)\s*\d{1,2}")
"""What heads all of several columns, each with its number, and is nobody: "Omgång 1", "Omgång 2"."""
_ONE_YEAR = re.compile(r"\W*20\d\d\W*")


class Holds(StrEnum):
    """What a column holds."""

    DATE = "date"
    BODY = "body"
    TIME = "time"
    WEEKDAY = "weekday"
    WEEK = "week"
    NOTE = "note"
    WORDS = "words"
    YEAR = "year"
    OTHER = "other"


@dataclass(frozen=True)
class Columns:
    """A table with its heading rows told apart from the rest."""

    view: View
    heads: tuple[int, ...]
    """The rows that head the columns."""
    legend: Legend

    @cached_property
    def lines(self) -> tuple[int, ...]:
        """The other rows."""
        return tuple(line for line in range(self.view.size[0]) if line not in self.heads)

    @cached_property
    def holds(self) -> tuple[Holds, ...]:
        """What each column holds."""
        return tuple(self._holds(at) for at in range(self.view.size[1]))

    def of(self, *holds: Holds) -> list[int]:
        """The columns that hold one of these."""
        return [at for at, held in enumerate(self.holds) if held in holds]

    def heading(self, at: int) -> str:
        """The words over a column, the last heading row's first; before those that only say when it meets."""
        heads = [line for line in reversed(self.heads) if at or not self._tells_hours(line)]
        texts = [text for line in heads if (text := " ".join(self.view.text(line, at).split()))]
        named = [text for text in texts if label_of(text, self.legend).words]
        return next(iter((*named, *texts)), "")

    @cached_property
    def labels(self) -> dict[int, Label]:
        """What the heading rows say of each date column: the lower under the upper."""
        labels = {at: self._label(at) for at in self.of(Holds.DATE)}
        rounds = {found[1].lower() if (found := _ROUND.fullmatch(one.words)) else "" for one in labels.values()}
        are_rounds = len(labels) > 1 and len(rounds) == 1 and "" not in rounds
        known = any(one.known for one in labels.values())
        return dict.fromkeys(labels, Label("")) if are_rounds and not known else labels

    def _label(self, at: int) -> Label:
        label, above = Label(""), ""
        seen: list[str] = []
        for line in self.heads:
            text = self.view.text(line, at) or self._carried(line, at)
            if text and text not in seen and not _SEASON.fullmatch(text):
                own = label_of(text, self.legend)
                if above and own.words and not label.bodies and not (label.meets and self._spans(line - 1, at)):
                    text = f"{above} {text}"  # a heading on two lines: "Sista dag för / ärenden"
                    own = label_of(text, self.legend)
                label, above = under(label, own, self.legend, within=True), text
                seen.append(text)
        return label

    def _carried(self, line: int, at: int) -> str:
        """The body to the left in a heading row, over a step of its own: where merged cells have come apart."""
        left = [text for other in range(at) if (text := self.view.text(line, other))]
        under_it = self.view.text(self.heads[-1], at)
        if line == self.heads[-1] or not left or not under_it or not is_part(label_of(under_it, self.legend)):
            return ""
        return left[-1] if label_of(left[-1], self.legend).known else ""

    def _tells_hours(self, line: int) -> bool:
        """Whether a heading row holds the columns' times: what stands first in it says so, and heads no column."""
        texts = [text for at in range(1, self.view.size[1]) if (text := self.view.text(line, at))]
        return bool(texts) and all(hours_alone(text) is not None and not text.isdigit() for text in texts)

    def _spans(self, line: int, at: int) -> bool:
        """Whether a heading stands over several columns."""
        beside = at + 1 < self.view.size[1] and self.view.repeats(line, at + 1)
        return beside or self.view.repeats(line, at)

    def _holds(self, at: int) -> Holds:
        rows = [line for line in self.lines if len(self.view.texts(line)) > 1] or self.lines
        texts = [self.view.text(line, at) for line in rows]
        said = [text for text in texts if any(map(str.isalnum, text))]
        if not said:
            return Holds.OTHER
        if _share(said, is_date_cell) >= _DATED:
            return Holds.WEEK if self._begins_weeks(at) else Holds.DATE
        if all(_ONE_YEAR.fullmatch(text) for text in said):
            return Holds.YEAR
        words = sort_of(self.heading(at))
        if words is Sort.TIME or (_share(said, _is_time) >= _BODIES and words is Sort.LABEL):
            return Holds.TIME
        if all(_is_weekday(text) for text in said):
            return Holds.WEEKDAY
        if words is Sort.WEEK or all(_WEEK.fullmatch(text) for text in said):
            is_count = words is not Sort.WEEK and self.heading(at) and all(map(str.isdigit, said))
            return Holds.OTHER if is_count else Holds.WEEK
        if _NOTES.fullmatch(self.heading(at)):
            return Holds.NOTE
        if words is Sort.OTHER:
            return Holds.OTHER
        if _share(said, self._is_body) >= _BODIES:
            return Holds.BODY
        return Holds.WORDS

    def _begins_weeks(self, at: int) -> bool:
        """Whether a column only tells which week a row is: every row's day, in whose week all its others are."""
        if not _is_weekday(self.heading(at)):
            return False
        rows = [row for row in map(self._days_of_year, self.lines) if row]
        others = [day for row in rows if at in row for other, day in row.items() if other != at]
        return bool(others) and all(
            at in row and all((day - row[at]) % _YEAR <= _LAST_OF_WEEK for day in row.values()) for row in rows
        )

    def _days_of_year(self, line: int) -> dict[int, int]:
        """The first day of each cell that begins with one, counted from the beginning of a year."""
        found: dict[int, int] = {}
        for at in range(self.view.size[1]):
            text = self.view.text(line, at)
            first = find_dates(text, cell=True)[0].first if is_date_cell(text) else Partial()
            if first.month is not None and first.day is not None and first.day <= monthrange(2000, first.month)[1]:
                found[at] = date(2000, first.month, first.day).timetuple().tm_yday
        return found

    def _is_body(self, text: str) -> bool:
        label = label_of(text, self.legend)
        if has_own_dates(text):
            return False
        return len(text) <= _LONGEST_LABEL and (label.known or label.words.isupper() or is_part(label))


def columns_of(rows: Sequence[Row], legend: Legend) -> Columns:
    """The table with its headings: the rows of several words above the first one that holds a date."""
    view = View(tuple(rows))
    lines = range(view.size[0])
    first = next((line for line in lines if any(is_date_cell(text) for text in view.texts(line))), 0)
    heads = [line for line in lines[:first] if len(view.texts(line)) > 1]
    return Columns(view, tuple(heads[-_MOST_HEADS:]), legend)


def _share(texts: Sequence[str], test) -> float:  # type: ignore[no-untyped-def]
    return sum(bool(test(text)) for text in texts) / len(texts)


def _is_time(text: str) -> bool:
    return hours_alone(text) is not None and not text.isdigit()


def _is_weekday(text: str) -> bool:
    word = text.lower().strip(". ")
    return word in WEEKDAYS or word in SHORT_WEEKDAYS
