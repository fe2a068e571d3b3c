"""What is taken from the lines of a running text: rows, phases, what is left aside, and the entry that is open."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from plans.reading.bodies.labels import lists_of_participants
from plans.reading.bodies.sentences import sentences
from plans.reading.dates.find import find_dates
from plans.reading.dates.years.headings import heading_years
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.called_off import is_called_off
from plans.reading.layouts.lists_names import is_named
from plans.reading.layouts.minutes import PAPER, STAMP, why_text
from plans.reading.layouts.part import Context, Part, RawPhase, RawRow
from plans.reading.layouts.running_between import stands_between
from plans.reading.layouts.running_doers import with_doer
from plans.reading.layouts.running_entries import Entry, rows_of, title_of, told_row
from plans.reading.layouts.running_letters import is_letters_day, is_paper
from plans.reading.layouts.running_lines import is_sentence, is_week
from plans.reading.layouts.running_over import Over
from plans.reading.layouts.running_phases import names_phase
from plans.reading.layouts.running_prose import Told
from plans.reading.layouts.running_when import is_next, time_told
from plans.reading.layouts.running_whose import with_own_body, with_own_council
from plans.reading.layouts.running_years import is_term
from plans.reading.numbering import number_before
from plans.reading.reading import LeftAside, Use


@dataclass
class Taken(ABC):
    """What has been taken so far, and what was `seen`.

    `entry` is the one that is open, `over` what stands over it, `worded` how many rows have words of their own.
    """

    part: Part
    context: Context
    rows: list[RawRow] = field(default_factory=list)
    left: list[LeftAside] = field(default_factory=list)
    phases: list[RawPhase] = field(default_factory=list)
    uses: dict[Place, Use] = field(default_factory=dict)
    seen: dict[str, None] = field(default_factory=dict)
    worded: int = 0
    when: set[Place] = field(default_factory=set)
    """Lines that tell no more than when something is."""
    entry: Entry | None = None
    over: Over = field(init=False)

    @abstractmethod
    def words(self, line: Paragraph) -> None:
        """Take a line without a date."""

    def told(self, line: Paragraph, told: Sequence[Told]) -> None:
        """Take what sentences tell."""
        self.add(told_row(line, one) for one in told)
        self.worded += len(told)
        self.seen["dates_in_sentences"] = None
        self.uses[line.place] = Use.READ

    def add(self, rows: Iterable[RawRow]) -> None:
        """Take rows, under the year and the body that stand over them."""
        for row in rows:
            row = with_own_body(row, self.over.bodies, self.part, self.context)
            row = with_own_council(row, self.part, self.context.legend)
            row = with_doer(row, self.over.around, self.context.legend)
            has_year = self.over.year is None or row.written.first.year is not None
            self.rows.append(row if has_year else replace(row, section_year=self.over.year))

    def is_next(self, line: Paragraph) -> bool:
        """Whether a line is the next of a list's items, or stands over others, and so does not go on with one.

        A body alone heads the next days, where one stands over those of the entry already.
        """
        if self.entry is None or lists_of_participants(line.text):
            return False
        if (
            is_term(line.text)
            or self.over.opens_list(line.text)
            or (self.entry.is_named and line.text.rstrip().endswith(":"))
        ):
            return True
        label = self.entry.head.dates[0].label
        if self.entry.is_named and not self.over.names_body(label) and stands_between(line, self.part.paragraphs):
            return True
        years = heading_years(line.text)
        if years is not None and years.sure:
            return True
        if self._is_in_block(line):
            return False
        if number_before(line.text) and number_before(self.entry.lines[0].text):
            return True
        if self.over.around.whose and not self.entry.words and is_named(label_of(line.text, self.context.legend)):
            return True
        is_ended = label is not None and self.entry.lines[-1].text.rstrip().endswith(".")
        if not self.entry.lines[0].bullet:
            return is_sentence(self.entry.lines[-1].text) and line.text.strip()[:1].isupper()
        text = line.text.strip()
        is_name = bool(label) and self.over.names_body(text)
        return (
            line.bullet
            or names_phase(text)
            or (text[:1].isupper() and (is_name or self.entry.is_worded or is_ended))
        )

    def _is_in_block(self, line: Paragraph) -> bool:
        """Whether a line stands right under the entry's, and that begins a block between empty lines."""
        lines, first = self.part.paragraphs, self.entry.lines[0] if self.entry is not None else None
        at = next((n for n, one in enumerate(lines) if first is not None and one.place == first.place), 0)
        is_first = at > 0 and not lines[at - 1].text.strip()
        return is_first and lines[at + 1 : at + 2] == (line,)

    def aside(self, line: Paragraph, because: str) -> None:
        """Leave a line aside; the open entry ends there. One that only is drawn says nothing to tell of."""
        self.close()
        if not any(map(str.isalnum, line.text)):
            self.uses[line.place] = Use.EMPTY
            return
        self.uses[line.place] = Use.ASIDE
        self.left.append(LeftAside(line.place, line.text.strip(), because))

    def close(self) -> None:
        """End the entry: a row for each of its dates."""
        entry, self.entry = self.entry, None
        if entry is None:
            return
        over = (self.over.around.over, *self.part.headings[-1:])
        if is_paper(entry, over):
            self.aside(entry.lines[0], PAPER)
            return
        if is_letters_day(entry, self.part, over, self.context.legend):
            day, *others = entry.lines
            self.aside(day, STAMP)
            for line in others:
                self.words(line)
            return
        if (
            len(entry.lines) == 1
            and not (entry.words or self.over.around.whose)
            and is_week(entry.lines[0].text.strip())
        ):
            self.uses[entry.lines[0].place] = Use.USED  # it stands over its days
            return
        if entry.says_more:
            words = " ".join(entry.words)
            said = [words[start:end].strip() for start, end in sentences(words)]
            more = [one for one in said if not (said_hours(one) or find_dates(one) or is_called_off(one))]
            self.left += [LeftAside(entry.lines[0].place, one, why_text(one)) for one in more]
        self.uses.update((line.place, Use.JOINED) for line in entry.lines)
        self.uses[entry.lines[0].place] = Use.READ
        self.seen["days_in_lists" if entry.head.is_list else "dates_begin_lines"] = None
        hours = time_told(entry, self.over.around.over)
        rows = rows_of(entry, self.over.around, self.context.legend)
        if hours is not None or is_next(entry):
            self.when.add(entry.lines[0].place)
        if hours is not None:
            rows = [replace(row, time=row.time or hours) for row in rows]
        self.add(rows)
        self.worded += len(rows) * entry.is_worded
        matter, _ = title_of(entry, self.over.around)
        self.over.around = replace(self.over.around, matter=matter or self.over.around.matter)
