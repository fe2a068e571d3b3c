"""What the lines of a running text that have dates come to: an entry, a phase, a month over others, sentences."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plans.reading.bodies.sentences import sentences
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.called_off import is_none
from plans.reading.layouts.minutes import (
    HOLIDAY,
    STAMP,
    no_plan,
    why_prose,
)
from plans.reading.layouts.moves import told_of_moves
from plans.reading.layouts.running_besides import listed_besides
from plans.reading.layouts.running_dayed import on_own_days
from plans.reading.layouts.running_entries import Entry, bodies_in, month_rows, told_row
from plans.reading.layouts.running_heads import head_of, of_several
from plans.reading.layouts.running_letters import stamp_before
from plans.reading.layouts.running_lines import (
    is_item,
    is_over_others,
    is_period,
)
from plans.reading.layouts.running_phases import phase_of
from plans.reading.layouts.running_prose import told_in, told_of_bodies
from plans.reading.layouts.running_respective import each_its_own
from plans.reading.layouts.running_taken import Taken
from plans.reading.layouts.running_times import timed_alike
from plans.reading.layouts.running_words import Head
from plans.reading.reading import LeftAside, Use

LONGEST_HEADING = 70
_REFERS = re.compile(r"(?:sammanträdet|mötet|detta|det|därför|dagen)\b", re.IGNORECASE)
"""A sentence that begins so goes on about the meeting of the one before."""


def _ends_with_day(text: str, dates: Sequence[Written]) -> bool:
    """Whether a line is what happens, and behind a dash when, as an item of a plan is: "Ramar skickas – 8/1"."""
    last = dates[-1]
    return len(dates) == 1 and _DASH.search(text[: last.start]) is not None and not text[last.end :].strip(" .")


_DASH = re.compile(r"\w\s+[–—-]\s*$")


@dataclass
class Dated(Taken):
    """What has been taken, where a line with dates is next.

    `spoken` is who the sentence before was about. `own` are the lines with the day of the minutes themselves.
    """

    spoken: tuple[str, ...] = ()
    own: frozenset[Place] = frozenset()

    def _heads_sheet(self, line: Paragraph, dates: Sequence[Written]) -> bool:
        """Whether the first line of a sheet only says its month once more: "Kulturkontoret mars 2027"."""
        tab = find_dates(next(iter(self.part.headings[-1:]), ""), cell=True)
        is_first = line.place.sheet is not None and line.place == self.part.paragraphs[0].place
        is_alone = len(dates) == len(tab) == 1 and dates[0].first.day is None and dates[0].last is None
        return (
            is_first
            and is_alone
            and dates[0].first.month == tab[0].first.month
            and len(line.text) <= LONGEST_HEADING
        )

    def dated(self, line: Paragraph, dates: Sequence[Written]) -> None:
        """Take a line with dates: it begins an entry, stands over others, or its sentences tell what happens."""
        self.close()
        if (stamp := stamp_before(line.text, dates)) is not None:
            self.left.append(LeftAside(line.place, stamp.raw, STAMP))
            line = replace(line, text=line.text.replace(stamp.raw, " " * len(stamp.raw), 1))
            dates = [date for date in dates if date is not stamp]
        if self._heads_sheet(line, dates):
            self.uses[line.place] = Use.USED
            return
        reason = no_plan(line.text, dates, own=line.place in self.own)
        if reason is not None and (listed := listed_besides(line.text, dates)):
            self.left += [LeftAside(line.place, date.raw, reason) for date in dates if date not in listed]
            self._sentences(line, listed)
            return
        moved, dates = (
            told_of_moves(line.text, dates, self.context.legend, listed=bool(self.over.around.whose))
            if reason is None
            else ([], dates)
        )
        if reason is None and is_none(line.text, dates):
            reason = HOLIDAY
        if reason is not None:
            self.aside(line, reason)
            return
        if pieces := of_several(line.text, dates):
            for piece in pieces:
                self.dated(replace(line, text=piece), find_dates(piece))
            return
        dates = timed_alike(line.text, dates)
        own = each_its_own(line.text, dates, self.context.legend)
        if own:
            self.told(line, own)
            dates = [date for date in dates if date not in [one.written for one in own]]
        head = head_of(line.text, dates)
        if moved:
            self.told(line, [replace(one, bodies=one.bodies or self.over.bodies or self.spoken) for one in moved])
            self.spoken = moved[-1].bodies or self.spoken
        if not dates:
            return
        if (phase := phase_of(line, dates)) is not None:
            self.phases.append(phase)
            self.over.take_phase(line, phase.written)
            self.uses[line.place] = Use.USED
        elif not line.heading and self._is_over_others(line, head, dates):
            self.uses[line.place] = Use.USED
            self.over.take_period(line)
        elif head is None or own:
            self._sentences(line, dates)
        else:
            self._headed(line, head, dates)

    def _is_over_others(self, line: Paragraph, head: Head | None, dates: Sequence[Written]) -> bool:
        return is_period(line.text, dates) or is_over_others(line.text, head, self.context.titles)

    def _headed(self, line: Paragraph, head: Head, dates: Sequence[Written]) -> None:
        """A line that begins with dates; sentences after it may have dates of their own."""
        self.over.leave_month(dates[0])
        own = on_own_days(line.text, head, dates, self.context.legend)
        if isinstance(own, Head):
            self._begun(line, own, dates)
        else:
            self.told(line, own)
        if head.end < len(line.text):
            self.close()
            later = [date for date in dates if date.start >= head.end]
            self.add([told_row(line, one) for one in told_in(line.text, later, self.context.legend)])

    def _begun(self, line: Paragraph, head: Head, dates: Sequence[Written]) -> None:
        """The entry that a line begins, or what its words tell of more bodies' days."""
        self.entry = Entry([line], head, [head.words] if head.words else [])
        begun = {one.written.start for one in head.dates}
        others = [date for date in dates if head.begins_after < date.start < head.end and date.start not in begun]
        more = told_of_bodies(line.text, head.begins_after, others, self.context.legend)
        if more:
            self.close()
            self.add([told_row(line, one) for one in more])

    def _sentences(self, line: Paragraph, dates: Sequence[Written]) -> None:
        begun = max((start for start, _ in sentences(line.text) if start <= dates[0].start), default=0)
        before = replace(line, text=line.text[:begun])
        if begun and (month := self.over.month_of(before)) is not None:
            self.add(month_rows(before, month, self.context.legend))
            self.uses[line.place] = Use.READ
        told = told_in(
            line.text, dates, self.context.legend, item=is_item(line) or _ends_with_day(line.text, dates)
        )
        for one in told:
            own = one.bodies or bodies_in(one.sentence, self.context.legend)
            if not own and _REFERS.match(one.sentence):
                one = replace(one, bodies=self.spoken)
            self.spoken = own or self.spoken
            self.told(line, [one])
        if line.place not in self.uses:
            self.aside(line, why_prose(line.text))
