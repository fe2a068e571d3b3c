"""What stands over the lines of a running text: a month, the year of one, a body whose days or work follow."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.dates.written import Partial, Written
from plans.reading.dates.years.headings import heading_years
from plans.reading.document import Paragraph, Place
from plans.reading.kinds import matter_named
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.calendar_years import years_of
from plans.reading.layouts.lists_names import is_holder, is_name
from plans.reading.layouts.part import Part
from plans.reading.layouts.running_entries import Around, bodies_in
from plans.reading.layouts.running_lines import is_in_month, is_sentence, is_wheel_by_name, is_year_wheel, month_of
from plans.reading.layouts.running_phases import days_of_phase

_WORK = re.compile(
    r"(.{2,60})s\s+(?:uppgift\w*|arbete|roll|ansvar|aktiviteter|del)(?:\s+i\s+\w+)?:?", re.IGNORECASE
)


_OF_SOME = re.compile(r"\W*(?:undantag|avvikelse|ändring|avsteg)", re.IGNORECASE)
"""What begins a line of a year that is not that of all that follows: "Undantag från schemat 2018"."""
_MEETINGS = re.compile(r"sammanträd|mötes?(?:n|dag|tid|dat|plan)|\bdatum\b", re.IGNORECASE)
"""What a heading with a year is about, if those are of that year: "Sammanträdesdagar 2027"."""

_LINK = re.compile(r"\W*(?:se (?:även|också)|läs (?:mer|vidare|också)|visa (?:mer|fler|alla))\b", re.IGNORECASE)
"""How a line begins that leads to another page: "Se även"."""


_LISTS = re.compile(
    r"\b(?:vilka|följande|när|här)\b.*\b(?:sammanträder|sammanträden|sammanträdesdagar|möten|möts)\b",
    re.IGNORECASE,
)
"""What a sentence says that stands over a list of days: "Följande dagar sammanträder nämnden"."""


@dataclass
class Over:
    """What holds for a line: `around`, the `month` and the `year` over it.

    `line` is the last one that is no item of a list, `month_line` the last one that is a month.
    """

    legend: Legend
    around: Around = field(default_factory=Around)
    month: Written | None = None
    year: int | None = None
    is_heading: bool = False
    """Whether the month is a heading of the document, so that all that follows is in it."""
    is_year_of_month: bool = False
    is_wheel: bool = False
    """Whether the text lists under its months what happens in them."""
    is_wheel_by_name: bool = False
    """Whether it says so itself: whatever stands under a month happens then, if it is no sentence."""
    is_sentence: bool = False
    """Whether what last happened in the month was told by a sentence."""
    is_ended: bool = False
    """Whether a heading among sentences has ended the month for all but its days."""
    line: Place | None = None
    month_line: Place | None = None
    phase: Written | None = None
    """When the phase of the process is, over the items in which it is told what is done in it."""
    phase_line: Place | None = None

    def begin(self, part: Part, titles: Sequence[str]) -> None:
        """Take what the heading over a part says."""
        heading = part.headings[-1] if part.headings else ""
        self.month = month_of(heading) if heading else None
        self.is_heading = self.month is not None
        self.phase = days_of_phase(heading)
        self.around = Around(whose=self._named(heading))
        lines = [line.text for line in part.paragraphs]
        self.is_wheel_by_name = is_wheel_by_name((*titles, *part.headings), lines)
        self.is_wheel = self.is_wheel_by_name or is_year_wheel(lines)

    def pass_by(self, line: Paragraph) -> None:
        """Go past a line: the next item of a list still stands under the same one."""
        self.line = self.line if line.bullet else line.place

    def take_words(self, text: str) -> None:
        """Take a short line without a date; a link and who somebody is stand over nothing, figures tell a year."""
        if _LINK.match(text) or is_holder(text, label_of(text, self.legend)):
            return
        self.is_ended = self.is_ended or self.is_sentence
        self.phase = self.phase if self.phase_line is None else None
        if any(map(str.isalpha, text)):
            self.around = replace(self.around, over=text, whose=self._named(text))
        years = years_of(text)
        is_whose = bool(self.around.whose) and is_name(label_of(text, self.legend))
        told = heading_years(text)
        is_calendar = told is not None and told.sure and told.years == years and not _OF_SOME.match(text)
        if len(years) == 1 and (_MEETINGS.search(text) or is_whose or is_calendar):
            self.year, self.is_year_of_month = years[0], False

    def opens_list(self, text: str) -> bool:
        """Whether a line opens the list of a year's meetings: "År 2028 (våren) är mötesdagarna:"."""
        return text.rstrip().endswith(":") and len(years_of(text)) == 1 and _MEETINGS.search(text) is not None

    def take_sentence(self, text: str) -> None:
        """Take a sentence that says whose days are listed under it: "Här ser du vilka dagar KF sammanträder"."""
        told = {body.code: body.name for body in find_bodies(text, self.legend)} if _LISTS.search(text) else {}
        if len(told) == 1:
            self.take_words(next(iter(told.values())))

    def take_phase(self, line: Paragraph, phase: Written) -> None:
        """Take a line that is a phase of the process."""
        self.phase, self.phase_line, self.month = phase, line.place, None

    def take_period(self, line: Paragraph) -> None:
        """Take a line that is a month, whose year holds up to the next month."""
        self.month, self.is_heading, self.month_line = month_of(line.text), False, line.place
        self.is_sentence = self.is_ended = False
        first = Partial() if self.month is None else self.month.first
        if self.month is not None and first.year is not None and self.month.last is None:
            self.year, self.is_year_of_month = first.year, True
        elif self.is_year_of_month and first.month is not None:
            self.year, self.is_year_of_month = None, False

    def leave_month(self, date: Written) -> None:
        """Go on behind a line that begins with a day of another month than the one over it."""
        months = {date.first.month, self.month.first.month if self.month is not None else None}
        if date.first.day is not None and len(months - {None}) > 1 and not self.is_heading:
            self.month = None

    def month_of(self, line: Paragraph) -> Written | None:
        """The month in which a line without a date happens; None if it tells of nothing that does."""
        is_listed = line.bullet and self.line is not None and self.line == self.month_line
        text = line.text.strip()
        is_told = self.is_wheel and (self.names_body(text) or matter_named(text) is not None)
        is_told = is_told or (self.is_wheel_by_name and any(map(str.isalpha, text)) and not is_sentence(text))
        is_in = not self.is_ended and is_in_month(text, is_heading=self.is_heading or is_listed or is_told)
        self.is_sentence = is_sentence(text) if is_in else self.is_sentence
        if self.month is None:
            return self._phase_of(line)
        return self.month if is_in else None

    def _phase_of(self, line: Paragraph) -> Written | None:
        """When an item of a phase's list happens; one of another list there only if it says what is done."""
        is_in = line.bullet and is_in_month(line.text.strip(), is_heading=self.line == self.phase_line)
        return self.phase if is_in else None

    def names_body(self, text: str) -> bool:
        """Whether the words say who meets."""
        return bool(bodies_in(text, self.legend))

    def _named(self, text: str) -> str:
        """The words that say who meets, or whose work follows: "Kommunstyrelsens uppgifter"."""
        work = _WORK.fullmatch(text.strip())
        words = work[1] if work is not None else text
        return words if self.names_body(words) else ""

    @property
    def bodies(self) -> tuple[str, ...]:
        """The bodies that stand over the line."""
        return bodies_in(self.around.whose, self.legend) if self.around.whose else ()
