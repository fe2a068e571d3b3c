"""What the lines of a list of meetings are: whose list it is, which year or month, when they begin, their days."""

import re
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from plans.body import MEETS_AS_ONE, BodyKind
from plans.clock import Hours
from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.notdates import is_diary_number
from plans.reading.dates.rest import rest
from plans.reading.dates.years.headings import HeadingYears
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_hours import said_hours, without_hours
from plans.reading.layouts.calendar_label import Label
from plans.reading.layouts.calendar_under import is_own, is_part
from plans.reading.layouts.calendar_years import month_of, years_of
from plans.reading.layouts.called_off import tells_of_none
from plans.reading.layouts.lists_changed import tells_change
from plans.reading.layouts.lists_day import Day
from plans.reading.layouts.lists_days import Days
from plans.reading.layouts.lists_hours import RESPECTIVELY, of_days
from plans.reading.layouts.lists_moved import with_origins, without_origins
from plans.reading.layouts.lists_names import PLAIN, is_name, is_named, is_of_days, subject_of
from plans.reading.layouts.lists_pieces import days_of_line, has_days
from plans.reading.layouts.minutes import is_contact
from plans.reading.layouts.moves import moves_in
from plans.reading.layouts.part import OpenHours
from plans.reading.layouts.running_heads import of_several
from plans.reading.layouts.running_lines import is_all_month
from plans.reading.layouts.running_months import in_months
from plans.reading.layouts.running_respective import each_its_own
from plans.reading.letters import capital
from plans.reading.numbering import number_before

_LONGEST_HEADING = 90
_BULLET = re.compile(r"^[\s•·▪◦‣●○■*–—-]+(?=\S)")


class Kind(Enum):
    """What a line of a list is."""

    EMPTY = auto()
    HEADING = auto()
    MONTH = auto()
    YEAR = auto()
    HOURS = auto()
    DAYS = auto()
    TEXT = auto()
    JOINED = auto()
    """A body or a time under the day that it is of."""


@dataclass(frozen=True)
class Line:
    """A line understood. A line of days may name the body whose all of them are.

    `shared` is a time that stands once, behind the last of several days, and `perhaps_shared` one that may be so;
    `after` are sentences after the days. `loose` is a line of days only among others that surely are.
    """

    kind: Kind
    label: Label = field(default_factory=lambda: Label(""))
    years: tuple[int, ...] = ()
    month: int | None = None
    days: tuple[Day, ...] = ()
    shared: Hours | None = None
    perhaps_shared: OpenHours | None = None
    after: tuple[str, ...] = ()
    loose: bool = False
    over: HeadingYears | None = None
    """The years, and the months in which they begin and end, of a line that is a period over others."""


def line_of(text: str, legend: Legend, month: int | None = None) -> Line:
    """What a line is; `month` is the one over it, under which bare numbers are days."""
    bare, origins = without_origins(_item(_BULLET.sub("", text).strip()))
    if not bare:
        return Line(Kind.EMPTY)
    named = month_of(bare.capitalize())
    if named is not None:
        return Line(Kind.MONTH, years=(named.year,) if named.year else (), month=named.month)
    dates = find_dates(bare)
    if not dates and (tells_of_none(bare) or is_all_month(bare)):
        return Line(Kind.TEXT)
    if moves_in(bare, dates) or each_its_own(bare, dates, legend) or of_several(bare, dates):
        return Line(Kind.TEXT)
    if in_months(bare, None):
        return Line(Kind.TEXT)
    if tells_change(bare):
        return _words(bare, legend)
    listed = days_of_line(bare, legend, month) or _numbered(bare, legend)
    if listed is not None:
        days = with_origins(listed[0].days, origins)
        return Line(Kind.TEXT) if days is None else _line(replace(listed[0], days=days), listed[1])
    return Line(Kind.TEXT) if has_days(bare) or _has_period(bare) else _words(bare, legend)


def _item(text: str) -> str:
    """The text without the number of an item before a date, which it would hide: "1. 12/3"."""
    number = number_before(text)
    return text[number:] if number and text[number].isdigit() else text


def _numbered(text: str, legend: Legend) -> tuple[Days, tuple[str, ...]] | None:
    """The days of a numbered item that names whose they are: "1. Kulturnämnden sammanträder 5 maj, 2 juni"."""
    number = number_before(text)
    listed = days_of_line(text[number:], legend, None) if number else None
    return listed if listed is not None and listed[0].label.words and len(listed[0].days) > 1 else None


def _has_period(text: str) -> bool:
    """Whether the text says what happens in a week, or in the month that it begins with."""
    dates = find_dates(text)
    weeks = [date for date in dates if date.first.week is not None]
    begins = bool(dates) and not text[: dates[0].start].strip() and dates[0].first.month is not None
    words = rest(text, dates)
    if weeks:
        return PLAIN.fullmatch(f" {words} ") is None
    is_said = begins and text[dates[0].end :].startswith(":") and len(words.split()) > _FEW
    return is_said or (begins and len(words.split()) > 1 and kind_of(text).sure)


_FEW = 2
"""So many words behind a month and a colon may be no more than whose days follow."""


def _line(days: Days, after: tuple[str, ...]) -> Line:
    return Line(
        Kind.DAYS,
        days.label,
        days.years,
        days=days.days,
        shared=days.shared,
        perhaps_shared=days.perhaps_shared,
        after=after,
        loose=days.loose,
    )


def _words(text: str, legend: Legend) -> Line:
    """A line without days: a heading, the usual time, a year, or other text."""
    text = capital(_GREETING.sub("", text).rstrip(" !,")) if _GREETING.match(text) else text
    named = text[number_before(text) :]
    text = of_days(named if is_named(subject_of(named, legend)) else text)
    line = Line(Kind.TEXT, subject_of(text, legend), years_of(text))
    return replace(line, kind=_kind(text, line))


_GREETING = re.compile(
    r"(?:hej(?:san)?|god (?:morgon|dag)|bästa|kära)\s+(?:(?:alla|allihop\w*|på er)\s+)?(?:i\s+)?", re.IGNORECASE
)
"""How a mail begins, before those whom it is to: "Hej alla i styrelsen!"."""
_SAYS_OF = re.compile(
    r"(?:minnesanteckning|protokoll|kallelse|dagordning)\w*\b.*(?:\d{6}|\bpdf\b)|"
    r"(?:möte|sammanträde)(?:t|na|n)?\s+(?:äger rum|hålls|är|börjar|startar)\b[^\d]*$",
    re.IGNORECASE,
)
"""What says something of meetings and names nobody: "Mötena hålls i två pass:", a file."""
_MEMBERS = re.compile(
    r"\b(?:har|består av|utses?|utser|väljs?|väljer)\b.*\b(?:ledam[oö]t\w*|ersättare|medlemmar)\b", re.IGNORECASE
)
"""What says who sits in a body, and not when it meets: "Utskottet har fem ledamöter"."""
_MAIL_HEAD = re.compile(r"(?:från|till|kopia|cc|bcc|ämne|from|to|subject)\s*:", re.IGNORECASE)
"""How a line of a mail's head begins: whom it goes to is nobody who meets."""


_OF_ALL = re.compile(r"(?:\w*årsmöte|(?:års|förenings|bolags|distrikts)stämma)(?:t|n)?\b", re.IGNORECASE)
"""What heads the day on which all come together, whoever's days stand before: "Årsmöte 2027"."""


def _kind(text: str, line: Line) -> Kind:
    label, hours = line.label, said_hours(text)
    is_sentence = len(text) > _LONGEST_HEADING or text.endswith((".", "!", "?"))
    opens_a_list = text.endswith(":") and len(text) <= 2 * _LONGEST_HEADING
    if is_contact(text) or _MAIL_HEAD.match(text) or _MEMBERS.search(text) or is_diary_number(text):
        return Kind.TEXT
    if label.kind is BodyKind.PUBLIC and not is_name(replace(label, words=text)):
        return Kind.TEXT
    if not label.known and _SAYS_OF.match(text):
        return Kind.TEXT
    if hours and not text[: hours[0].start].strip():
        return Kind.HOURS
    is_one = label.known and len(label.bodies) == 1 and not label.general and is_name(label)
    if is_one and hours and label.kind not in MEETS_AS_ONE and hours[0].start < text.find(label.who[0]):
        return Kind.HOURS
    if is_one and (not is_sentence or opens_a_list):
        return Kind.HEADING
    if PLAIN.fullmatch(without_hours(text)) or (is_of_days(label) and not hours):
        return Kind.HOURS if hours and not line.years else Kind.YEAR
    if hours and (not is_part(label) or (is_sentence and is_own(label))):
        return Kind.HOURS
    if not is_sentence and label.words and (is_part(label) or label.general):
        return Kind.HEADING
    if label.weekday is not None and not is_sentence:
        return Kind.HOURS
    if not is_sentence and _OF_ALL.match(text):
        return Kind.HEADING
    if line.years:
        are_each = opens_a_list and label.known and is_name(label) and RESPECTIVELY.search(label.words) is not None
        return Kind.HEADING if are_each else Kind.YEAR
    return Kind.HEADING if not is_sentence and text[:1].isupper() else Kind.TEXT
