"""The days of a meeting grid's cell, whose column or row gives the month: "5, 19(08.00)", "12-13", "4/1", "ti 5*".

A cell is read whole or not at all: what cannot be read stands in `rest`, and the caller then refuses the cell.
"""

from dataclasses import dataclass, field, replace

from plans.reading.dates.grammar.griddays import day_at
from plans.reading.dates.grammar.signs import Plain, plain
from plans.reading.dates.grammar.tokens import Gap, Line, cut
from plans.reading.dates.grammar.words import AND, OR
from plans.reading.dates.marks import DayCell, DayMark


def find_days(text: str) -> DayCell:
    """The days in a grid's cell. Figures that ran together ("51926") or contradict one another are left unread."""
    source = plain(text)
    line = Line(source.text, cut(source.text, coded=True), cell=True)
    if not source.text.strip(" \t\n-"):
        return DayCell()
    reader = _Reader(line)
    reader.read()
    return DayCell(tuple(_in_source(day, source, text) for day in reader.days), " ".join(reader.rest))


def _in_source(day: DayMark, source: Plain, text: str) -> DayMark:
    start, end = source.span(day.start, day.end)
    return replace(day, start=start, end=end, raw=text[start:end])


@dataclass
class _Reader:
    line: Line
    days: list[DayMark] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    left_open: bool = False

    def read(self) -> None:
        place = 0
        while place < self.line.size:
            place = self._or(place) or self._separator(place) or self._day(place) or self._leave(place)

    def _or(self, place: int) -> int | None:
        """Past "eller", which leaves the day before and the one after it open."""
        if self.line.at(place).text not in OR or not self.days:
            return None
        self.days[-1] = replace(self.days[-1], uncertain=True)
        self.left_open = True
        after = place + 1
        return after + 1 if self.line.is_sign(after, ".") else after

    def _separator(self, place: int) -> int | None:
        return place + 1 if self.line.is_sign(place, ",;") or self.line.at(place).text in AND else None

    def _day(self, place: int) -> int | None:
        read = day_at(self.line, place)
        if read is None or not self._follows(place, read[0]):
            return None
        self.days.append(
            replace(read[0], uncertain=read[0].uncertain or self.left_open, alternative=self.left_open)
        )
        self.left_open = False
        return read[1]

    def _follows(self, place: int, day: DayMark) -> bool:
        """Whether the day may stand after the one before: with a space alone between, only where it is later."""
        before = self.line.at(place - 1)
        is_parted = place == 0 or self.left_open or before.text in AND or self.line.is_sign(place - 1, ",;")
        if is_parted or self.line.at(place).gap is Gap.LINE:
            return True
        if not self.days or day.bracketed or self.line.at(place).gap is not Gap.SPACE:
            return False
        last = self.days[-1]
        return day.month is not None or day.day > (last.last or last.day)

    def _leave(self, place: int) -> int:
        """Leave unread everything up to the next space or separator."""
        end = place + 1
        while self.line.touches(end) and end < self.line.size and not self.line.is_sign(end, ",;"):
            end += 1
        self.rest.append(self.line.text[self.line.at(place).start : self.line.at(end - 1).end])
        return end
