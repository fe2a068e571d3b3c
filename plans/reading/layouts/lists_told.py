"""What the lines of a list tell of its days: whose they are, their year, when they begin, and which are off."""

import re
from dataclasses import dataclass, replace

from plans.body import BodyKind
from plans.reading.dates.written import Written
from plans.reading.dates.years.headings import heading_years
from plans.reading.kinds import kind_of
from plans.reading.layouts.calendar_label import Label
from plans.reading.layouts.calendar_under import is_occasion, is_of_another, is_own, is_part, is_whole, under
from plans.reading.layouts.called_off import says_off
from plans.reading.layouts.lists_ends import heads_others, is_item
from plans.reading.layouts.lists_lines import Kind, Line
from plans.reading.layouts.lists_names import (
    KEYED,
    is_holder,
    is_of_others,
    opens_list_of,
    says_who_meets,
)
from plans.reading.layouts.lists_order import leads
from plans.reading.layouts.lists_times import ListTimes
from plans.reading.layouts.lists_whose import each_of, heads_together, only_one
from plans.reading.layouts.perhaps import meets_perhaps, says_perhaps
from plans.reading.letters import capital
from plans.reading.refusals import CALLED_OFF

_SENTENCE = 60
"""How long a line is at least that tells of what its heading names, and lists nothing."""
_YEAR_ALONE = re.compile(r"\W*(?:19|20)\d\d\W*")
_NOTES = re.compile(r"\b(?:noterar|antecknar|konstaterar)\b", re.IGNORECASE)
"""What somebody does with what another has decided: "Kommunfullmäktige noterar vidare"."""
_MEETINGS_DAYS = re.compile(r"\W*(?:sammanträdes|mötes)(?:dag|dat|tid)\w*", re.IGNORECASE)


@dataclass
class ListTold(ListTimes):
    """What the lines tell of whose the days are, and of their year."""

    def tells(self, n: int, line: Line) -> bool:
        """Take what a line without days tells; whether it tells anything."""
        label = line.label
        if says_perhaps(self.paragraphs[n].text):
            self.is_open = True
            return True
        if line.kind is Kind.HEADING and line.month is not None and not leads(self.lines, n):
            return False  # something that happens in the month, and names who is there
        if line.kind is Kind.HEADING and not label.known and self._is_of_day_above(n):
            return self._calls_off(n)
        if line.kind is Kind.HEADING and self._is_beside(n, label):
            return False
        if line.kind is Kind.HEADING and (label.known or label.general or is_part(label) or leads(self.lines, n)):
            self._heading(line)
            self.is_open = meets_perhaps(self.paragraphs[n].text.rstrip(" :"), self.making.legend)
            self.heads = heads_together(self.lines, n) or each_of(self.lines, n)
        elif len(self.making.rows) > self.since and heads_others(self.lines, self.paragraphs, n):
            self.body = self.parent = self.headed = self.last = None
            self.is_apart = True
            return False
        elif line.kind is Kind.YEAR and self._is_one_of_years(n):
            return False
        elif line.kind in (Kind.MONTH, Kind.YEAR) and (line.years or line.month):
            self._over(line, self.paragraphs[n].text)
            self._says_what(self.paragraphs[n].text)
            if line.label.hours is not None:
                self.hours_of(n, line.label, self.paragraphs[n].text)
        elif line.kind in (Kind.HOURS, Kind.TEXT) and self._says_whose(n, line):
            self._begin(line)
        elif line.kind is Kind.HOURS:
            if not self.begins_day(n):
                self.usual_hours(n, line)
        else:
            return line.kind is Kind.TEXT and (self.excepts(self.paragraphs[n].text) or self._calls_off(n))
        return True

    def _is_one_of_years(self, n: int) -> bool:
        """Whether a year stands alone by others that do: links to what is of those, and over no days."""
        filled = [at for at, line in enumerate(self.lines) if line.kind is not Kind.EMPTY]
        at = filled.index(n)
        texts = [self.paragraphs[one].text for one in filled[max(at - 1, 0) : at + 2]]
        is_alone = [_YEAR_ALONE.fullmatch(text) is not None for text in texts]
        return _YEAR_ALONE.fullmatch(self.paragraphs[n].text) is not None and sum(is_alone) > 1

    def _says_what(self, text: str) -> None:
        """Take a line that says that the days are those of meetings: the heading only tells whose they are."""
        if self.body is not None and self.body.known and len(self.body.who) == 1 and _MEETINGS_DAYS.match(text):
            self.body = replace(self.body, words=capital(self.body.who[0]))

    def own(self, label: Label) -> Label:
        """Whose the days are that the line itself names."""
        if is_part(label):
            return under(self.parent if is_of_another(label) else self.headed, label, self.making.legend)
        self.parent = label
        return label

    def _is_of_day_above(self, n: int) -> bool:
        """Whether a line stands in a block that one day begins: it tells of that, and heads no other."""
        first = next((at + 1 for at in reversed(range(n)) if self.lines[at].kind is Kind.EMPTY), 0)
        end = next((at for at in range(n, len(self.lines)) if self.lines[at].kind is Kind.EMPTY), len(self.lines))
        days = [line for line in self.lines[first:end] if line.kind is Kind.DAYS]
        return self.lines[first].kind is Kind.DAYS and len(days) == 1 and len(days[0].days) == 1

    def _is_beside(self, n: int, label: Label) -> bool:
        """Whether a line that could be a heading names people or heads them, or is of a text or heading above."""
        below = next((line for line in self.lines[n + 1 :] if line.kind is not Kind.EMPTY), None)
        above = next((line for line in reversed(self.lines[:n]) if line.kind is not Kind.EMPTY), None)
        is_right_under = above is not None and above.kind is Kind.HEADING
        is_before_days = self.body is not None and self.body.known and len(self.making.rows) == self.since
        is_under = not label.known and (is_right_under or is_before_days)
        is_person = label.kind is BodyKind.PERSON
        has_members = is_part(label) or label.kind is BodyKind.PRESIDIUM
        return (
            (is_person and not label.known)
            or (has_members and below is not None and below.label.kind is BodyKind.PERSON)
            or ((is_person or is_item(self.lines, self.paragraphs, n)) and not leads(self.lines, n))
            or ((label.general or not label.sure) and self._is_over_text(n))
            or (is_under and KEYED.match(self.paragraphs[n].text) is not None)
            or is_holder(self.paragraphs[n].text, label)
        )

    def _is_over_text(self, n: int) -> bool:
        """Whether a line heads a text, and the days further down are those of the body that the page is of."""
        below = next((at for at in range(n + 1, len(self.lines)) if self.lines[at].kind is not Kind.EMPTY), n)
        text = self.paragraphs[below].text.rstrip()
        is_text = self.lines[below].kind is Kind.TEXT and len(text) >= _SENTENCE and text.endswith(".")
        return is_text and not self.making.rows and self.body is not None and self.body.known

    def _says_whose(self, n: int, line: Line) -> bool:
        """Whether a sentence says who else than the body so far meets on the days right under it."""
        below = next((one for one in self.lines[n + 1 :] if one.kind is not Kind.EMPTY), Line(Kind.EMPTY))
        is_over = below.kind is Kind.DAYS and not (below.label.words or any(day.entries for day in below.days))
        text = self.paragraphs[n].text
        if not is_over or not (says_who_meets(text, line.label) or opens_list_of(text, line.label)):
            return False
        label = line.label
        whose = under(self.parent, label, self.making.legend) if is_part(label) else label
        return self.body is None or whose.bodies not in ((), self.body.bodies)

    def _begin(self, line: Line) -> None:
        """Take a sentence as the heading that it is; right under another body's name the days may be of either."""
        over = self.body if len(self.making.rows) == self.since else None
        is_meeting = len(line.label.who) == 1 and not kind_of(line.label.words).is_due_or_sent
        named = capital(line.label.who[0]) if is_meeting else line.label.words
        self._heading(replace(line, label=replace(line.label, words=named)))
        is_open = over is not None and over.known and not _NOTES.search(over.words)
        self.heads = tuple(label for label in (over, self.body) if is_open and label is not None)

    def _heading(self, line: Line) -> None:
        label, before, since = line.label, self.parent, self.since
        self.last, self.since = None, len(self.making.rows)
        self.is_open = self.is_apart = False
        is_new = len(self.making.rows) > since and not label.known and is_of_others(label.words)
        if (label.general and not is_part(label)) or is_occasion(label) or is_new:
            self.body = Label(label.words, hours=label.hours)
            self.parent = self.headed = None
            self.years = line.years[0] if len(line.years) == 1 else self.years
        elif not is_part(label) or is_whole(label):
            self.body = self.parent = self.headed = label
        elif self.parent is not None and not (self.parent.known and kind_of(self.parent.words).sure):
            self.body = under(self.parent, label, self.making.legend)
        elif self.body is None and label.known and label.kind is BodyKind.SUBCOMMITTEE:
            self.body = label  # the page of a working committee: whose it is, is asked
        elif kind_of(label.words).is_due_or_sent or (self.body is not None and not is_own(label)):
            self.body = Label(label.words)
        if len(line.years) == 1:
            self.year, self.turning = line.years[0], None
        elif not is_part(label) and (before is None or before.bodies != label.bodies):
            self.year = self.years

    def year_of(self, written: Written) -> int | None:
        """The year of a day: that over it, or that of the half of a school year in which its month is."""
        if self.turning is None:
            return self.year
        month = written.first.month
        inside = [year for year in self.turning.years if month and not self.turning.outside(month, year)]
        return inside[0] if len(inside) == 1 else None

    def _over(self, line: Line, text: str) -> None:
        if line.years and is_own(line.label) and self.body is not None and not self.body.known:
            self.body = self.parent = self.headed = only_one(self.lines) or self.over.body
        if line.years:
            self.turning = line.over or heading_years(text) if len(line.years) > 1 else None
            self.year = line.years[0] if len(line.years) == 1 else None
            if self.body is None or self.body is self.over.body:
                self.years = self.year

    def _calls_off(self, n: int) -> bool:
        """Take "(inställt)" right under a day as said of it; without brackets, if nothing else is said."""
        text = self.paragraphs[n].text.strip()
        is_all = text.startswith("(") or " " not in text.strip(" .!")
        if not (self.is_under_day(n) and self.making.rows and is_all and says_off(text)):
            return False
        self.making.rows[-1] = replace(self.making.rows[-1], refused=CALLED_OFF)
        return True
