"""Which lines of a text are a list's days, and which days are of no plan."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.document import Paragraph
from plans.reading.kinds import kind_of
from plans.reading.kindwords import DONE
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.calendar_label import Label, label_of
from plans.reading.layouts.calendar_years import years_of
from plans.reading.layouts.called_off import is_called_off
from plans.reading.layouts.lists_lines import Line
from plans.reading.layouts.lists_names import PLAIN, is_plain_name
from plans.reading.layouts.minutes import HOLIDAY, MINUTES_HEAD, PAPER, PROSE, STAMP, is_signed, no_plan
from plans.reading.layouts.moves import moves_in

_SHORT = 30
"""How long a line may be that says what the day under it is: "Publicerad"."""
_REASONS = frozenset({STAMP, PAPER, MINUTES_HEAD, HOLIDAY})


@dataclass
class Listed:
    """Lines of days: by number how many and how much else their sentence says, those with a body, those that name
    it themselves, those of no plan, and those that stand apart from any list.
    """

    days: dict[int, int] = field(default_factory=dict)
    lengths: dict[int, int] = field(default_factory=dict)
    named: set[int] = field(default_factory=set)
    told: set[int] = field(default_factory=set)
    no_plan: set[int] = field(default_factory=set)
    apart: set[int] = field(default_factory=set)
    missed: set[int] = field(default_factory=set)
    """Lines of a day of the month over them that are none of a list's."""

    def add(self, n: int, text: str, line: Line, *, named: bool, told: bool) -> None:
        """Count a line of days; words before them that name nobody say no more than when they are."""
        self.days[n] = len(line.days)
        said = text if line.label.words else text[max(text.find(line.days[0].written.raw), 0) :]
        self.lengths[n] = len(said) - sum(map(len, (*line.after, *(day.written.raw for day in line.days))))
        if named:
            self.named.add(n)
        if told:
            self.told.add(n)

    def ask(self, n: int, days: int, *, named: bool) -> None:
        """Count a line whose days are asked."""
        self.days[n], self.lengths[n] = days, 0
        if named:
            self.named.add(n)


def _is_pages(paragraphs: Sequence[Paragraph], n: int, legend: Legend) -> bool:
    """Whether a day is when the page was made: the only one with a year, and at the end, apart from the others, or
    alone on its line and of no year that the others are of.
    """
    above = next((one.text for one in reversed(paragraphs[:n]) if one.text.strip()), "")
    found = [find_dates(one.text) for one in paragraphs]
    years = [at for at, dates in enumerate(found) if any(date.first.year is not None for date in dates)]
    days = sum(any(date.first.day is not None for date in dates) for dates in found)
    if years != [n] or days <= _SOME:
        return False
    is_last = not any(one.text.strip() for one in paragraphs[n + 1 :])
    is_apart = above.strip() != "" and not (find_dates(above) or PLAIN.fullmatch(above))
    named = {year for one in paragraphs for year in years_of(one.text)}
    is_alone = not rest(paragraphs[n].text, found[n])
    return (is_last and is_apart and not label_of(above, legend).known) or (
        is_alone and bool(named) and found[n][0].first.year not in named
    )


_SOME = 3


def _is_worded(text: str) -> bool:
    """Whether a line is more than a year or days, which may have something over them too."""
    return any(map(str.isalpha, text)) and not find_dates(text)


def why_no_plan(paragraphs: Sequence[Paragraph], n: int, line: Line, legend: Legend, *, own: bool) -> str | None:
    """Why the days of a line are of no plan: those of the minutes themselves, or of a change to the page."""
    text = paragraphs[n].text
    before = next((one.text for one in reversed(paragraphs[:n]) if one.text.strip()), "")
    over = next((one.text for one in reversed(paragraphs[:n]) if _is_worded(one.text)), "")
    dates = tuple(day.written for day in line.days)
    if DONE.search(line.label.words) and not (is_called_off(text) or moves_in(text, dates)):
        return PROSE
    text = text[: text.find(line.after[0])] if line.after else text  # "… 8 juni. Kallelse skickas en vecka före."
    if not line.label.bodies and is_signed(one.text for one in paragraphs[:n]):
        return STAMP
    if not line.label.bodies and _is_pages(paragraphs, n, legend):
        return STAMP
    reason = no_plan(text, dates, own=own)
    if reason is None and len(before) <= _SHORT and not any(map(str.isdigit, before)):
        reason = no_plan(f"{before.strip(' :')}: {text}", dates)
    if reason is None and len(over) <= _SHORT and no_plan(f"{over.strip(' :')}: {text}", dates) == PAPER:
        return PAPER
    return reason if reason in _REASONS else None


def happens_on_day(text: str) -> bool:
    """Whether a line under a month says for sure what happens on a day of it: "22 Sista dag för motioner"."""
    day = day_text(text)
    return day is not None and day.written.first.month is None and kind_of(day.rest).sure


def heads_paper(paragraphs: Sequence[Paragraph], n: int, label: Label) -> bool:
    """Whether a line that says more than a name heads the paper of the line right under it, and no days.

    "Reglemente för vårdnämnden", "2019-11-18 KF § 42".
    """
    below = paragraphs[n + 1].text if n + 1 < len(paragraphs) else ""
    says_more = bool(label.words) and PLAIN.fullmatch(label.words) is None and not is_plain_name(label)
    return says_more and no_plan(below, find_dates(below)) == PAPER
