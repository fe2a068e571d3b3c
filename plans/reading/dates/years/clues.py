"""What the years of dates are found from, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from plans.reading.dates.written import Written
from plans.reading.dates.years.headings import HeadingYears
from plans.reading.document import Place
from plans.reading.reading import YearFrom
from plans.when import When


class Because(StrEnum):
    """Why a date has its year, or has none."""

    WRITTEN = "written"  # in the date itself
    ANSWERED = "answered"  # somebody was asked
    TITLE = "title"
    SECTION = "section"
    NEIGHBOURS = "neighbours"  # the dates before and after it in its section
    SAME_TIME = "same_time"  # its section lies in the time of the other dates only in this year
    SAME_CELL = "same_cell"  # it is the year nearest to the first date of its cell
    WEEKDAYS = "weekdays"  # the only year in which the weekdays and weeks agree
    NO_FREE_DAY = "no_free_day"  # the only year in which no meeting falls on a weekend or holiday
    AMBIGUOUS = "ambiguous"
    NO_CLUE = "no_clue"
    NO_SUCH_DAY = "no_such_day"
    REVERSED = "reversed"  # it ends before it begins
    OCR = "ocr"  # as Unsure
    YEAR_OR_DAY = "year_or_day"
    DAY_OR_MONTH = "day_or_month"


BESIDE = "spoken of"
"""The section of dates in sentences that are no rows: they tell of years."""


@dataclass(frozen=True)
class Item:
    """A written date where it stands.

    `section` names the part of the document whose dates follow on one another: a table, the rows of one body.
    Where a list begins again from January, a new section begins. `meeting`: people come together on the day,
    so that it is hardly a Sunday. `answered` is the year that someone has given it. `alone`: it is asked of the
    date alone whether anything is then, and on which day, so that its year is no question of its own.
    """

    written: Written
    place: Place
    section: str | None = None
    meeting: bool = False
    answered: int | None = None
    alone: bool = False


@dataclass(frozen=True)
class Clues:
    """What is known of a document's years besides its dates.

    `sections` are the headings of sections, by the section's name. `meeting` is the date in the head of minutes:
    the dates follow on it. `around` is a year about which the document was made, used only to look there. `named`
    are years to offer where nothing else tells, the likeliest first: those that it names anywhere, and those about
    the day on which it is read. `made` is the year of its stamp, or else the one in which it is read.
    """

    title: HeadingYears | None = None
    sections: Mapping[str | None, HeadingYears] = field(default_factory=dict)
    meeting: date | None = None
    around: int | None = None
    named: tuple[int, ...] = ()
    made: int | None = None

    def about(self) -> tuple[int, ...]:
        """The years to look in where no heading tells, the likeliest first."""
        if self.around is None:
            return ()
        return tuple(dict.fromkeys((*self.named, self.around, self.around + 1, self.around - 1)))

    def heading(self, section: str | None) -> tuple[HeadingYears | None, YearFrom]:
        """The heading that a section stands under, its own before the title's, and which of the two it is."""
        own = self.sections.get(section)
        if own is not None and (own.sure or self.title is None or not self.title.sure):
            return own, YearFrom.SECTION
        return self.title, YearFrom.TITLE


@dataclass(frozen=True)
class Resolved:
    """A date with its year, or with the years it may have.

    `when` is None where nothing gives a year for certain, or where there is no such day. `candidates` are then
    the readings that are possible, the likeliest first. `facts` say what gave the year: `heading`; `before` and
    `after`, the nearest dates whose years are known, with `before_line` and `before_year`; `meeting`.
    """

    item: Item
    when: When | None
    year_from: YearFrom | None
    because: Because
    facts: Mapping[str, object] = field(default_factory=dict)
    candidates: tuple[When, ...] = ()
    year_asked: bool = False
    """Whether it is asked if the stated year is wrong, which then explains a weekday that does not fit."""
