"""A walk down a running text: what every line is, and the entries that the lines come to."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from plans.reading.dates.find import find_dates
from plans.reading.document import Paragraph, Place
from plans.reading.layouts.minutes import (
    PAPER,
    SPOKEN_OF,
    TEXT,
    opens_papers,
    why_prose,
    why_text,
)
from plans.reading.layouts.minutes_own import own_lines
from plans.reading.layouts.part import text_of
from plans.reading.layouts.prepared import prepared_for
from plans.reading.layouts.running_dated import LONGEST_HEADING, Dated
from plans.reading.layouts.running_days import dates_of
from plans.reading.layouts.running_entries import month_rows, told_row
from plans.reading.layouts.running_happens import happening, why_none
from plans.reading.layouts.running_lines import (
    is_period,
    unnumbered,
    with_subject,
    year_of,
)
from plans.reading.layouts.running_months import in_months
from plans.reading.layouts.running_over import Over
from plans.reading.layouts.running_prose import Told
from plans.reading.layouts.running_when import opening, with_times
from plans.reading.layouts.running_wrapped import Wrapped, in_pieces, wrapped
from plans.reading.layouts.running_years import in_years
from plans.reading.reading import LeftAside, Use
from plans.reading.refusals import IN_PROSE


@dataclass
class Reader(Dated):
    """A walk down the lines of a text, of which breaks cut those that are `broken`."""

    broken: dict[Place, Wrapped] = field(default_factory=dict)
    in_papers: bool = False

    def read(self) -> None:
        """Take every line in turn."""
        lines = self.part.paragraphs
        own = own_lines([line.text for line in lines], self.part.headings, self.part.below)
        self.own = frozenset(lines[n].place for n in own)
        self.over = Over(self.context.legend)
        self.over.begin(self.part, self.context.titles)
        for whole in wrapped(self.part.paragraphs):
            self.broken[whole.line.place] = whole
            if whole.line.text.strip():
                self._line(whole.line)
            else:
                self._empty(whole.line)
        self.close()
        self.rows, told = with_times(self.rows, {*self.when, *opening(lines)})
        self.left += [LeftAside(row.place, row.written.raw, SPOKEN_OF) for row in told]
        self.rows = in_pieces(self.rows, self.broken, self.uses)
        for row in self.part.rows:
            self.uses[row.place] = Use.ASIDE
            self.left.append(LeftAside(row.place, text_of(row), why_prose(text_of(row))))

    def _empty(self, line: Paragraph) -> None:
        self.uses[line.place] = Use.EMPTY
        if self.entry is not None and not self.entry.is_heading:
            self.close()

    def _line(self, line: Paragraph) -> None:
        pieces = in_months(line.text, self.over.month)
        if pieces:
            self._pieces(line, pieces)
        else:
            self._piece(line)

    def _piece(self, line: Paragraph) -> None:
        self.over.pass_by(line)
        line = with_subject(unnumbered(line), self.over.around.whose)
        every = in_years(line.text, dates_of(line.text, self.over.month, loose=self.context.scanned))
        in_month = self.over.month is not None and not is_period(line.text, every)
        dates = happening(line.text, every, in_month=in_month)
        if self.entry is not None or self.over.month is not None:
            spoken_of = prepared_for(line.text, dates)
            self.left += [LeftAside(line.place, date.raw, SPOKEN_OF) for date in spoken_of]
            dates = [date for date in dates if date not in spoken_of]
        if opens_papers(line.text):
            self.in_papers = self.over.is_ended = True
            self.aside(line, TEXT)
        elif every and not dates and self.entry is None and self.over.month_of(line) is None:
            self.aside(line, why_none(line.text, every))
        elif not dates:
            self.words(line)
        elif self.in_papers and not line.heading:
            self.aside(line, PAPER)
        else:
            self.dated(line, dates)

    def _pieces(self, line: Paragraph, pieces: Sequence[str]) -> None:
        """Take the sentences of a line, as lines of their own; days that come to nothing are asked about."""
        for piece in pieces:
            self.close()
            since = len(self.rows)
            self._piece(replace(line, text=piece))
            self.close()
            told = [(row.written.first.month, row.written.first.day) for row in self.rows[since:]]
            days = [date for date in find_dates(piece) if date.first.day is not None]
            others = [date for date in days if (date.first.month, date.first.day) not in told]
            self.add(told_row(line, Told(date, piece, piece, refused=IN_PROSE)) for date in others)
        if any(row.place == line.place for row in self.rows):
            self.uses[line.place] = Use.READ

    def words(self, line: Paragraph) -> None:
        """A line without a date: it goes on with the entry above, or stands for itself."""
        text = line.text.strip()
        year = year_of(find_dates(text, cell=True))
        if year is not None and text.isdigit():
            self.close()
            self.over.year = year
            self.uses[line.place] = Use.USED
        elif self.entry is not None and (self.entry.is_heading or not line.heading) and not self.is_next(line):
            self.entry.words.append(text)
            self.entry.lines.append(line)
        elif (month := self.over.month_of(line)) is not None and not self._is_title(line):
            self.close()
            self.seen["lines_under_months"] = None
            self.add(month_rows(line, month, self.context.legend))
            self.worded += 1
            self.uses[line.place] = Use.READ
        else:
            self.close()
            if len(text) <= LONGEST_HEADING and not text.endswith(".") and any(map(str.isalnum, text)):
                self.over.take_words(text)
                self.in_papers = False
            else:
                self.over.take_sentence(text)
            self.aside(line, why_text(text))

    def _is_title(self, line: Paragraph) -> bool:
        """Whether it is the title over the first of a document's sheets, whatever month that is called by."""
        return line.place.sheet is not None and line.text.strip() in self.context.titles
