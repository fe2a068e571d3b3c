"""What stands in a table of weeks: every entry on its weekday of its week, or on the day that its cell names."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from plans.reading.dates.written import Partial, Written
from plans.reading.layouts.calendar_above import Above
from plans.reading.layouts.calendar_cells import NOTES, WEEKDAY, by_weekday, weekday_of
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.calendar_entries import Entry, entries_of
from plans.reading.layouts.calendar_making import Making, Spot
from plans.reading.layouts.calendar_notes import notes_of
from plans.reading.layouts.calendar_weeks import Weeks
from plans.reading.layouts.copied_heads import is_body
from plans.reading.layouts.week_anchor import Anchor
from plans.reading.refusals import NO_DAY

_WORKDAYS = 5


@dataclass
class WeeksReader:
    """A table of weeks as far as it is read; `month` is the one that the last line named, `anchor` its week."""

    making: Making
    weeks: Weeks
    over: Above
    anchor: Anchor = field(default_factory=Anchor)
    month: int | None = None

    def read(self) -> None:
        """Every line."""
        weeks, view = self.weeks, self.weeks.view
        for at in range(view.size[1]) if weeks.head >= 0 else ():
            self.making.used(view.place(weeks.head, at))
        for line in weeks.lines():
            if weeks.is_head(line):
                self.making.used(view.place(line, 0))
            else:
                self._line(line)

    def _line(self, line: int) -> None:
        weeks, view = self.weeks, self.weeks.view
        month = weeks.month(line)
        self.month = month or self.month
        self.anchor = weeks.anchor(line, self.month, self.anchor)
        said = [at for at in weeks.columns() if view.text(line, at) and not view.repeats(line, at)]
        entries = {at: self._entries(line, at) for at in said}
        beside = {at: view.text(line, at) for at in weeks.beside() if view.text(line, at)} if weeks.days else {}
        self._beside(line, beside, entries)
        for at in said:
            self._cell(line, at, entries[at])
        if month is not None:
            self.making.used(view.place(line, 0))
        elif not said and not beside and (not weeks.days or self.anchor != Anchor()):
            self.making.empty(view.place(line, 0))

    def _entries(self, line: int, at: int) -> tuple[Entry, ...]:
        """What stands in a cell. A number that is no day of the week is an hour: "13 KS"."""
        text, day = self.weeks.view.text(line, at), self._day(at)
        own = day_text(text)
        first = own.written.first if own is not None else None
        if first is not None and first.month is None and day is not None and day.day != first.day:
            return entries_of(text, self.making.legend)
        return self.weeks.entries_at(line, at, self.making.legend)

    def _day(self, at: int) -> Partial | None:
        """The day of a weekday's column in the week of the line."""
        weekday = self.weeks.days.get(at)
        if weekday is None:
            return None
        return self.anchor.day(weekday, self.weeks.days.values(), self.over.year)

    def _beside(self, line: int, beside: dict[int, str], entries: dict[int, tuple[Entry, ...]]) -> None:
        """What stands under no weekday: a note goes with the week's only meeting, and who else meets is asked."""
        view, legend = self.weeks.view, self.making.legend
        for at, text in beside.items():
            place, name = view.place(line, at), view.text(self.weeks.head, at)
            meets = [(of, n) for of, found in entries.items() for n, entry in enumerate(found) if not entry.free]
            is_note = NOTES.fullmatch(name) is not None
            others = [
                entry for entry in entries_of(text, legend) if not is_note or is_body(entry.label.words, legend)
            ]
            if is_note and not others and len(meets) == 1:
                of, n = meets[0]
                told = replace(entries[of][n], said=", ".join(filter(None, (entries[of][n].said, text))))
                entries[of] = (*entries[of][:n], told, *entries[of][n + 1 :])
                continue
            for entry in entries_of(text, legend):
                label = entry.label
                if label.known and label.bodies and entry in others:
                    spot = Spot(place, name or None, {name or "Vecka": text}, self.over.year, "days")
                    self.making.refuse(spot, text, label, NO_DAY)
                else:
                    self.making.tell(place, text, "holiday" if entry.free else "text")
                    self.making.left_aside(place)

    def _cell(self, line: int, at: int, entries: Sequence[Entry]) -> None:
        weeks, view, making = self.weeks, self.weeks.view, self.making
        text, name = view.text(line, at), view.text(weeks.head, at) if weeks.head >= 0 else ""
        written, year = self._written(text, at, name)
        spot = Spot(view.place(line, at), name or None, {name or "Dag": text}, year, "days")
        before = len(making.rows)
        parted = [] if weeks.days else by_weekday(text)
        for day, words in parted:
            one, _ = self.anchor.written(weekday_of(day) or 0, day, range(_WORKDAYS), year)
            for entry in entries_of(words, making.legend):
                self._add(spot, one, entry, text)
        for entry in () if parted else entries:
            own = None if weeks.days else WEEKDAY.search(f"{entry.label.words} {entry.said}")
            if own is None:
                self._add(spot, written, entry, text)
                continue
            one = replace(written, raw=f"v. {self.anchor.week} {own[1]}", weekday=weekday_of(own[1]))
            words = " ".join(WEEKDAY.sub(" ", entry.label.words).split())
            label = replace(entry.label, words=words)
            self._add(spot, one, replace(entry, label=label, said=WEEKDAY.sub(" ", entry.said)), text)
        if view.cell(line, at).struck:
            making.strike(before)

    def _add(self, spot: Spot, written: Written, entry: Entry, text: str) -> None:
        """One entry of a cell whose words are the text, on its day if there is one."""
        making = self.making
        if entry.free:
            making.tell(spot.place, f"{written.raw} {entry.label.words}", "holiday")
            making.left_aside(spot.place)
        elif written.first == Partial() or (written.weekday is None and written.first.day is None):
            making.refuse(spot, text, entry.label, NO_DAY)
        else:
            notes = notes_of(entry.said, making.legend, entry.label.marks)
            making.meeting(spot, written, entry.label, notes)

    def _written(self, text: str, at: int, name: str) -> tuple[Written, int | None]:
        """The day of a cell, its own or that of its weekday, and the year over it."""
        own, week, year = day_text(text), self.anchor.week, self.over.year
        weekday = self.weeks.days.get(at)
        if own is not None and own.written.first.month is not None:
            said = own.written.weekday if own.written.weekday is not None or own.written.last else weekday
            return replace(own.written, week=own.written.week or week, weekday=said), year
        if weekday is None:
            return Written(0, len(text), f"v. {week} {name}".strip(), Partial(week=week)), year
        return self.anchor.written(weekday, name, self.weeks.days.values(), year)
